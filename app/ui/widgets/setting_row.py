"""One setting on the page: its name, what it does, its control, its default, and its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.ui import settings_words
from app.ui.widgets.parts import button, column, label
from app.ui.widgets.setting_field import SettingField

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.settings.catalogue import Name, Setting
    from app.ui.theme import Appearance

_BESIDE_PX, _FIELD_PX = 620, 300
"""Width from which the control is beside the words, and its own width there; text px at 100 %."""


class SettingRow(QWidget):
    """Words at the edge where reading begins, the control beside them, or below where it is narrow.

    Signals:
        edited(tuple, object): Another value was entered for the setting of a section and key.
    """

    edited = Signal(tuple, object)

    def __init__(self, look: Appearance, setting: Setting, words: tuple[str, str]) -> None:
        super().__init__()
        self._look, self.setting = look, setting
        px = look.theme.px
        name, sentence = words
        self.field = SettingField(look, setting, name)
        self._wrong, self._note = label(role="error", wrap=True), label(role="small", wrap=True)
        #: Button beside a setting: use its default again
        self._back = button(self.tr("Use the default"), "disclosure")
        self._back.setAccessibleName(f"{self._back.text()}: {name}")
        self._back.setAutoDefault(False)
        told = QVBoxLayout()
        told.setSpacing(px(2))
        shown_name = label(name, "strong", wrap=True)
        shown_name.setBuddy(self.field)
        told.addWidget(shown_name)
        told.addWidget(label(sentence, "muted", wrap=True))
        told.addWidget(self._note)
        told.addStretch(1)
        entered = QVBoxLayout()
        entered.setSpacing(px(4))
        entered.addWidget(self.field)
        entered.addWidget(self._wrong)
        entered.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        entered.addStretch(1)
        self._beside = QWidget()
        self._beside.setProperty("surface", "clear")
        self._beside.setLayout(entered)
        entered.setContentsMargins(0, 0, 0, 0)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(px(20))
        self._row.addLayout(told, 1)
        self._row.addWidget(self._beside)
        layout = column(self)
        layout.setContentsMargins(0, px(10), 0, px(10))
        layout.addLayout(self._row)
        self._name_defaults()
        self._wrong.hide()
        self._back.hide()
        self.field.edited.connect(self._tell)
        self._back.clicked.connect(self._put_back)

    @property
    def name(self) -> Name:
        """Section and key."""
        return self.setting.name

    @property
    def sentence(self) -> str:
        """What is wrong with the value; empty if nothing is."""
        return "" if self._wrong.isHidden() else self._wrong.text()

    def show_value(self, value: object) -> None:
        """Show a value; nothing is told."""
        if self.field.value != value:
            self.field.show_value(value)
        self._show_back()

    def say(self, sentence: str) -> None:
        """Say beside the control what is wrong; empty if nothing is."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        self.field.describe(sentence, is_wrong=bool(sentence))

    def lock(self, variable: str) -> None:
        """Say that a variable of the environment decides, and let nothing be entered; empty lets it again."""
        self.field.setEnabled(not variable)
        self._back.setEnabled(not variable)
        if variable:
            #: Beside a setting; {variable} is the name of a variable of the environment
            text = self.tr("Set by the variable {variable}, which comes before the file.")
            self._note.setText(f"{text.format(variable=variable)} · {self.setting.path}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the control beside the words, or below them."""
        super().resizeEvent(event)
        theme = self._look.theme
        is_wide = self.width() >= theme.text_px(_BESIDE_PX)
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)
        self._row.setSpacing(theme.px(20 if is_wide else 8))
        self._beside.setMinimumWidth(theme.text_px(_FIELD_PX) if is_wide else 0)
        self._beside.setMaximumWidth(theme.text_px(_FIELD_PX) if is_wide else 16_777_215)

    def _name_defaults(self) -> None:
        #: Beside a setting; {value} is its default, such as "10 seconds"
        default = self.tr("Default: {value}")
        default = default.format(value=settings_words.value(self.setting, self.setting.default))
        parts = (default, settings_words.effect(self.setting), self.setting.path)
        self._note.setText(" · ".join(filter(None, parts)))
        self._note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def _show_back(self) -> None:
        shown = str(self.field.value) if self.setting.words else self.field.value
        default = self.setting.default
        is_default = shown == (default if isinstance(default, bool) else settings_words.number(default))
        self._back.setVisible(not is_default)

    @Slot(object)
    def _tell(self, value: object) -> None:
        self._show_back()
        self.edited.emit(self.name, value)

    @Slot()
    def _put_back(self) -> None:
        self.field.show_value(self.setting.default)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell(self.field.value)
