"""Asks which enrolled person somebody is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.ui.kiosk_site import found_names
from app.ui.widgets.parts import button, column, label
from app.ui.widgets.pictures import Portrait

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QObject

    from app.ui.theme import Appearance

_ID_ROLE = int(Qt.ItemDataRole.UserRole)


class WhoDialog(QDialog):
    """A picture, a field to search in, the names that fit, and a button that is pressed on purpose.

    Signals:
        chosen(str): The picture shows the person of this id.
    """

    chosen = Signal(str)

    def __init__(
        self, look: Appearance, picture: bytes, names: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        px = look.theme.px
        self._names = names
        self.setModal(True)
        #: Title of a dialog that asks which enrolled person a picture shows
        title = self.tr("Who is this?")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        layout = column(self, px(12), px(24))
        top = QHBoxLayout()
        top.setSpacing(px(16))
        portrait = Portrait(look, 96)
        portrait.show_picture(picture)
        top.addWidget(portrait)
        text = self.tr(
            #: Below the title "Who is this?"
            "The pictures are added to the person you choose, as far as their consent allows. Choose only"
            " whom you know: a wrong picture lets the wrong person in."
        )
        side = QWidget()
        words = column(side, px(6))
        words.addWidget(label(title, "section"))
        words.addWidget(label(text, "muted", wrap=True))
        words.addStretch(1)
        top.addWidget(side, 1)
        layout.addLayout(top)
        self._field, self._list = QLineEdit(), QListWidget()
        #: Inside an empty field
        self._field.setPlaceholderText(self.tr("Name"))
        #: Screen reader: a field to search names in
        self._field.setAccessibleName(self.tr("Search by name"))
        self._field.textChanged.connect(self._search)
        self._field.installEventFilter(self)
        #: Screen reader: names that fit
        self._list.setAccessibleName(self.tr("People"))
        self._list.setProperty("kind", "choices")
        self._list.setMinimumHeight(px(160))
        self._list.currentRowChanged.connect(self._show_button)
        layout.addWidget(self._field)
        layout.addWidget(self._list, 1)
        #: Button of a dialog: changes nothing
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        #: Button of a dialog: the picture shows the chosen person
        self._choose = button(self.tr("This is who it is"), "primary")
        self._choose.clicked.connect(self._accept)
        answers = QHBoxLayout()
        answers.setSpacing(px(12))
        answers.addStretch(1)
        answers.addWidget(cancel)
        answers.addWidget(self._choose)
        layout.addLayout(answers)
        self.setMinimumWidth(look.theme.text_px(480))
        self._search("")
        self._field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow down lead from the field into the list."""
        is_down = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down  # type: ignore[attr-defined]  # by its type
        if watched is self._field and is_down and self._list.count():
            self._list.setFocus()
            self._list.setCurrentRow(0)
            return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _search(self, text: str) -> None:
        self._list.clear()
        for subject_id, name in found_names(self._names, text) if text.strip() else ():
            item = QListWidgetItem(name)
            item.setData(_ID_ROLE, subject_id)
            self._list.addItem(item)
        self._show_button()

    @Slot()
    def _show_button(self) -> None:
        self._choose.setEnabled(self._list.currentItem() is not None)

    @Slot()
    def _accept(self) -> None:
        subject_id = str(self._list.currentItem().data(_ID_ROLE))
        self.accept()
        self.chosen.emit(subject_id)
