"""Chooses one enrolled person by searching: a field, and below it a few people with their portraits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.ui.widgets.parts import column, label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QImage

    from app.store.subjects import Person
    from app.ui.theme import Appearance

MOST = 30
"""People that are offered; whoever is not among them is found by more letters."""

_PAUSE_MS = 60
_SIDE = 40


class PersonPicker(QWidget):
    """A search among everybody but those who are left out.

    Signals:
        searched(str): Words were typed; answer with `show_people`.
        picked(Person): This person is meant; None while nobody is.
    """

    searched = Signal(str)
    picked = Signal(object)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._people: dict[str, Person] = {}
        self.field = QLineEdit()
        #: In the empty search field where one person is chosen
        self.field.setPlaceholderText(self.tr("Search name, id, tag …"))
        #: Screen reader: the search field where one person is chosen
        self.field.setAccessibleName(self.tr("Search a person"))
        self.field.setClearButtonEnabled(True)
        self._list = QListWidget()
        self._list.setProperty("kind", "choices")
        #: Screen reader: the people among whom one is chosen
        self._list.setAccessibleName(self.tr("People"))
        side = look.theme.px(_SIDE)
        self._list.setIconSize(QSize(side, side))
        self._list.setUniformItemSizes(True)
        #: Below a search field, when nobody was found
        self._none = label(self.tr("Nobody is found."), "muted", wrap=True)
        self._none.hide()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.searched.emit(self.field.text()))
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self.field.installEventFilter(self)
        self._list.currentItemChanged.connect(lambda _now, _before: self.picked.emit(self.person))
        layout = column(self, look.theme.px(6))
        layout.addWidget(self.field)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._none)

    @property
    def person(self) -> Person | None:
        """Who is meant; None for nobody yet."""
        index = self._list.currentIndex()
        return self._people.get(index.data(Qt.ItemDataRole.UserRole)) if index.isValid() else None

    def show_people(self, people: Sequence[Person], portraits: Mapping[str, QImage]) -> None:
        """Offer these people; whoever was meant stays so if they are among them."""
        meant = self.person
        self._list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._list.clear()
        self._people = {person.subject_id: person for person in people}
        empty = QPixmap(self._list.iconSize())
        empty.fill(self._look.theme.colour("portrait"))
        for person in people:
            about = " · ".join(part for part in (person.external_id, person.group) if part)
            item = QListWidgetItem(f"{person.name}\n{about}" if about else person.name)
            item.setData(Qt.ItemDataRole.UserRole, person.subject_id)
            image = portraits.get(person.subject_id)
            item.setIcon(QIcon(QPixmap.fromImage(image) if image is not None else empty))
            self._list.addItem(item)
            if meant is not None and person.subject_id == meant.subject_id:
                self._list.setCurrentItem(item)
        self._list.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._none.setVisible(not people)
        if self.person != meant:
            self.picked.emit(self.person)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the field to the people with Down."""
        if (
            watched is self.field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
        ):
            self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if self._list.currentRow() < 0:
                self._list.setCurrentRow(0)
            return True
        return super().eventFilter(watched, event)
