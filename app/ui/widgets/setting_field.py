"""The control of one setting, by what its value is like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from app.settings.catalogue import Kind
from app.ui import settings_words
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.parts import button, label, restyle
from app.ui.widgets.secret_field import SecretField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.settings.catalogue import Setting
    from app.ui.theme import Appearance

_HOURS = "mon-fri 07:00-19:00; sat 09:00-12:00"
"""An example, as it stands in the file; no language has other words for it."""

_NUMBER_PX = 120
"""Width of a field for a number, px at 100 %."""


class SettingField(QWidget):
    """A switch, a list, buttons for words, or a line; whatever is typed is taken as it is.

    Signals:
        edited(object): Another value was entered: bool for a switch, else str.
        returned(): Enter was pressed in a list that can be typed in; a dialog does not see it.
    """

    edited = Signal(object)
    returned = Signal()

    def __init__(self, look: Appearance, setting: Setting, name: str) -> None:
        super().__init__()
        self._look, self._setting, self._name = look, setting, name
        self._switch: QCheckBox | None = None
        self._list: QComboBox | None = None
        self._words: dict[str, QPushButton] = {}
        self._line: QLineEdit | None = None
        match setting.kind:
            case Kind.SWITCH:
                self._add_switch()
            case Kind.CHOICE | Kind.CAMERA:
                self._add_list()
            case Kind.WORDS:
                self._add_words()
            case _:
                self._add_line()

    @property
    def value(self) -> object:
        """What is entered."""
        if self._switch is not None:
            return self._switch.isChecked()
        if self._words:
            return ",".join(word for word, shown in self._words.items() if shown.isChecked())
        if self._list is not None:
            return self._chosen(self._list)
        return "" if self._line is None else self._line.text()

    def show_value(self, value: object) -> None:
        """Show a value of the setting's type, or as text; nothing is told."""
        before = self.blockSignals(True)  # noqa: FBT003 - Qt's own
        if self._switch is not None:
            self._switch.setChecked(bool(value))
        elif self._words:
            given = [one.strip() for one in str(value).split(",")]
            for word, shown in self._words.items():
                shown.setChecked(word in given)
        elif self._list is not None:
            index = self._list.findData(str(value))
            self._list.setCurrentIndex(index)
            if index < 0:
                self._list.setEditText(str(value))
        elif self._line is not None:
            self._line.setText(settings_words.number(value))
        self.blockSignals(before)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer values to choose from, each with its name; something else may be typed."""
        if self._list is None:
            return
        value = str(self.value)
        before = self.blockSignals(True)  # noqa: FBT003 - Qt's own
        self._list.clear()
        for one, name in choices:
            self._list.addItem(name, one)
        self.blockSignals(before)
        self.show_value(value)

    def describe(self, words: str, *, is_wrong: bool) -> None:
        """Let a screen reader read a sentence about the field, and draw its edge in red."""
        for shown in self._controls():
            shown.setAccessibleDescription(words)
            restyle(shown, "wrong", is_wrong)

    def _controls(self) -> list[QWidget]:
        single = (self._switch, self._list, self._line)
        return [*self._words.values(), *(one for one in single if one is not None)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll the page rather than choose something else, unless the list has the focus; tell of Enter.

        Qt keeps Enter from a dialog only if what was typed is in the list.
        """
        if isinstance(watched, QComboBox):
            if event.type() == QEvent.Type.Wheel and not watched.hasFocus():
                event.ignore()
                return True
            if watched.isEditable() and _is_enter(event):
                self.returned.emit()
                return True
        return super().eventFilter(watched, event)

    # ---------------------------------------------------------------------------- controls

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.theme.px(10))
        return row

    def _add_switch(self) -> None:
        #: Check box of a setting that is on or off
        made = self._switch = QCheckBox(self.tr("On"))
        made.setAccessibleName(self._name)
        made.toggled.connect(self._tell)
        self.setFocusProxy(made)
        row = self._row()
        row.addWidget(made)
        row.addStretch(1)

    def _add_list(self) -> None:
        made = self._list = QComboBox()
        made.setAccessibleName(self._name)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(8)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.installEventFilter(self)
        if self._setting.kind is Kind.CAMERA:
            made.setEditable(True)
            made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            made.editTextChanged.connect(self._tell)
        for word in self._setting.words:
            made.addItem(settings_words.word(self._setting, word), word)
        made.currentIndexChanged.connect(self._tell)
        self.setFocusProxy(made)
        self._row().addWidget(made)

    def _add_words(self) -> None:
        flow = FlowLayout(self, self._look.theme.px(8))
        flow.setContentsMargins(0, 0, 0, 0)
        for word in self._setting.words:
            made = button(settings_words.word(self._setting, word), "toggle")
            made.setCheckable(True)
            made.setProperty("tight", True)  # noqa: FBT003 - Qt's own
            made.setAccessibleName(f"{self._name}: {made.text()}")
            made.toggled.connect(self._tell)
            self._words[word] = made
            flow.addWidget(made)
        flow.addWidget(QWidget())  # the last one takes what is left of its line
        self.setFocusProxy(next(iter(self._words.values())))

    def _add_line(self) -> None:
        setting, theme = self._setting, self._look.theme
        made = self._line = SecretField(self._look) if setting.is_private else QLineEdit()
        made.setAccessibleName(self._name)
        made.textEdited.connect(self._tell)
        self.setFocusProxy(made)
        row = self._row()
        row.addWidget(made)
        match setting.kind:
            case Kind.WHOLE | Kind.NUMBER:
                made.setFixedWidth(theme.text_px(_NUMBER_PX))
                made.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
                row.addWidget(label(settings_words.unit(setting), "muted"))
                row.addStretch(1)
            case Kind.HOURS:
                made.setPlaceholderText(_HOURS)
            case Kind.FOLDER | Kind.FILE:
                #: Button beside a field for a file or folder: opens the system's dialog
                choose = button(self.tr("Choose…"))
                choose.setAccessibleName(f"{choose.text()} {self._name}")
                choose.setAutoDefault(False)
                choose.clicked.connect(self._choose)
                row.addWidget(choose)

    @Slot()
    def _choose(self) -> None:
        if self._line is None:
            return
        if self._setting.kind is Kind.FOLDER:
            chosen = QFileDialog.getExistingDirectory(self, self._name, self._line.text())
        else:
            chosen, _ = QFileDialog.getOpenFileName(self, self._name, self._line.text())
        if chosen:
            self._line.setText(chosen)
            self._tell()

    @Slot()
    def _tell(self, _what: object = None) -> None:
        self.edited.emit(self.value)

    @staticmethod
    def _chosen(shown: QComboBox) -> str:
        """Return what is chosen; what is typed, unless it is the name of something that is offered."""
        index = shown.findText(shown.currentText()) if shown.isEditable() else shown.currentIndex()
        return str(shown.itemData(index)) if index >= 0 else shown.currentText().strip()


def _is_enter(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
        return False
    return event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
