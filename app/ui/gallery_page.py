"""The gallery: everybody who is enrolled, one of them in detail."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui import words
from app.ui.gallery_model import PERSON_ROLE, GalleryModel
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.erase_dialog import EraseDialog
from app.ui.widgets.parts import button, column, label
from app.ui.widgets.pass_dialog import PassDialog
from app.ui.widgets.person_panel import PersonPanel
from app.ui.widgets.person_tile import PersonTile
from app.ui.widgets.scrim import open_over
from app.ui.widgets.withdraw_dialog import WithdrawDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QResizeEvent

    from app.core.person import PersonDetails
    from app.store.subjects import Person
    from app.ui.qr_code import Modules
    from app.ui.theme import Appearance

_TILE_WIDTH = 182


def _local_time() -> datetime:
    return datetime.now(UTC).astimezone()


class GalleryPage(QWidget):
    """Search on top, tiles below it, details at the end.

    Signals:
        enroll_requested(): The operator wants to enroll somebody.
        import_requested(): The operator wants to enroll many people from files.
        erase_requested(str): Confirmed: this subject id is to be erased.
        withdraw_requested(str): Confirmed: the consent of this subject id is withdrawn.
        badge_requested(str): This subject wants a badge.
        pin_requested(str): This subject gets a new PIN; `show_pass` shows it.
        code_requested(str): This subject gets a new QR code; `show_pass` shows it.
        portraits_wanted(list[str]): Subject ids that came into view; answer with `show_portraits`.
        details_wanted(str): Somebody was selected; answer with `show_details`.
    """

    enroll_requested = Signal()
    import_requested = Signal()
    erase_requested = Signal(str)
    withdraw_requested = Signal(str)
    badge_requested = Signal(str)
    pin_requested = Signal(str)
    code_requested = Signal(str)
    portraits_wanted = Signal(list)
    details_wanted = Signal(str)

    def __init__(self, look: Appearance, now: Callable[[], datetime] = _local_time) -> None:
        super().__init__()
        self._look = look
        self._selected, self._copies = "", 0
        self.model = GalleryModel(self)
        self._tile = PersonTile(look)
        self._counts = label(role="large")
        self._search = QLineEdit()
        #: Button: enroll somebody
        self._enroll = button(self.tr("E&nroll"), "primary")
        #: Button: enroll many people from files
        self._import = button(self.tr("&Import"))
        self._list = QListView()
        self._panel = PersonPanel(look, now)
        self._nobody = EmptyState(look)
        self._none_found = EmptyState(look)
        self._stack = QStackedWidget()
        self._tools = QWidget()
        self._set_up_list()
        self._lay_out()
        self._connect()
        self.show_people([])

    @property
    def selected(self) -> str:
        """The subject id of whoever is shown in detail; empty for nobody."""
        return self._selected

    @Slot(list)
    def show_people(self, people: Sequence[Person]) -> None:
        """Show everybody who is enrolled, in this order."""
        self.model.show_people(people)
        pictures = words.pictures(sum(person.samples for person in people))
        #: Below the title; {people} is "1,284 people", {pictures} is "3,902 pictures"
        text = self.tr("{people} · {pictures}")
        self._counts.setText(
            text.format(people=words.people(len(people)), pictures=pictures) if people else ""
        )
        self._tools.setVisible(bool(people))
        self._settle()

    @Slot(dict)
    def show_portraits(self, portraits: Mapping[str, bytes]) -> None:
        """Show JPEGs by subject id."""
        self.model.show_portraits(portraits)
        if self._selected in portraits:
            self._panel.show_portrait(portraits[self._selected])

    def show_details(  # noqa: PLR0913, PLR0917 - all that is known
        self,
        subject_id: str,
        consent: str,
        portrait: bytes | None,
        details: PersonDetails | None = None,
        self_test: str = "",
        copies: int = 0,
    ) -> None:
        """Show what else is known of a person, if it is still the one selected.

        Args:
            subject_id: Whose.
            consent: In words; `NONE_YET` if none is in force.
            portrait: JPEG, if there is one.
            details: What the site wrote down.
            self_test: Its verdict in words; empty if there was none.
            copies: On how many backends they are.
        """
        if subject_id == self._selected:
            self._copies = copies
            self._panel.show_consent(consent)
            self._panel.show_details(details, self_test)
            if portrait:
                self._panel.show_portrait(portrait)

    def show_pass(self, name: str, *, pin: str = "", modules: Modules = ()) -> None:
        """Show a new PIN, or the modules of a new QR code, this once."""
        given = PassDialog(self._look, name, pin=pin, modules=modules, parent=self)
        open_over(given, self._look, self.window())

    @Slot()
    def ask_to_erase(self) -> None:
        """Ask whether the selected person is to be erased."""
        self._ask(EraseDialog, self.erase_requested)

    @Slot()
    def ask_to_withdraw(self) -> None:
        """Ask whether the consent of the selected person is withdrawn."""
        self._ask(WithdrawDialog, self.withdraw_requested)

    @Slot()
    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the tiles to the width of the list; Delete erases, Down leaves the search field."""
        if watched is self._list.viewport() and event.type() == QEvent.Type.Resize:
            self._fit_tiles()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self._list and event.key() == Qt.Key.Key_Delete:
                self.ask_to_erase()
                return True
            if watched is self._search and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return}:
                self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the details less room in a narrow window, but no less than their buttons need."""
        super().resizeEvent(event)
        room = self.width() - self._look.theme.px(64)
        wanted = min(self._look.theme.px(348), round(room * 0.42))
        self._panel.setFixedWidth(max(wanted, self._panel.least_width))

    def _ask(self, kind: type[EraseDialog | WithdrawDialog], confirmed: SignalInstance) -> None:
        index = self._list.currentIndex()
        if index.isValid():
            dialog = kind(self._look, index.data(PERSON_ROLE), self, copies=self._copies)
            dialog.confirmed.connect(confirmed)
            open_over(dialog, self._look, self.window())

    def _look_for(self, sought: str) -> None:
        self.model.search(sought)
        self._settle()

    def _settle(self) -> None:
        """Show the state that fits, and keep the selected person selected."""
        if not self.model.everybody:
            self._stack.setCurrentWidget(self._nobody)
        elif not self.model.rowCount():
            #: No search result; {words} is what was typed
            text = self.tr("Nobody is called “{words}”").format(words=self._search.text().strip())
            #: Below "Nobody is called …"
            hint = self.tr("Try a part of the name, or the identifier.")
            #: Button: show everybody again
            self._none_found.say(text, hint, self.tr("Clear the search"))
            self._stack.setCurrentWidget(self._none_found)
        else:
            self._stack.setCurrentIndex(0)
        row = max(self.model.row_of(self._selected), 0)
        chosen = self.model.index(row) if self.model.rowCount() else QModelIndex()
        self._list.selectionModel().setCurrentIndex(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._select(chosen)

    def _select(self, index: QModelIndex) -> None:
        person: Person | None = index.data(PERSON_ROLE) if index.isValid() else None
        self._selected, self._copies = person.subject_id if person else "", 0
        if person:
            self._panel.show_person(person)
            self.details_wanted.emit(person.subject_id)

    def _fit_tiles(self) -> None:
        width = self._list.width() - self._list.verticalScrollBar().sizeHint().width() - 1
        columns = max(1, width // self._look.theme.px(_TILE_WIDTH))
        if width // columns != self._tile.width_px or self._list.gridSize().isEmpty():
            self._tile.width_px = width // columns
            self._list.setGridSize(QSize(self._tile.width_px, self._tile.height_px))

    def _set_up_list(self) -> None:
        shown = self._list
        shown.setModel(self.model)
        shown.setItemDelegate(self._tile)
        shown.setFlow(QListView.Flow.LeftToRight)
        shown.setWrapping(True)
        shown.setResizeMode(QListView.ResizeMode.Adjust)
        shown.setUniformItemSizes(True)
        shown.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        shown.verticalScrollBar().setSingleStep(self._look.theme.px(40))
        shown.setFrameShape(QFrame.Shape.NoFrame)
        shown.setMouseTracking(True)
        shown.setSelectionMode(QListView.SelectionMode.SingleSelection)
        shown.viewport().installEventFilter(self)
        shown.installEventFilter(self)
        self._search.installEventFilter(self)

    def _lay_out(self) -> None:
        px = self._look.theme.px
        #: In the empty search field
        self._search.setPlaceholderText(self.tr("Search name or identifier"))
        #: Screen reader: the search field
        self._search.setAccessibleName(self.tr("Search"))
        self._search.setClearButtonEnabled(True)
        self._search.setMaximumWidth(px(420))
        #: Screen reader: the list of everybody who is enrolled
        self._list.setAccessibleName(self.tr("Enrolled people"))
        #: Empty gallery: the sentence
        text = self.tr("Nobody is enrolled yet")
        #: Empty gallery: below the sentence
        hint = self.tr("It takes a name, a consent and a look at the camera.")
        #: Empty gallery: the button
        first = self.tr("Enroll the first person")
        #: Empty gallery: the second button
        self._nobody.say(text, hint, first, self.tr("Import people from files"))
        layout = column(self, px(16))
        layout.setContentsMargins(px(32), px(24), px(32), px(24))
        heading = QVBoxLayout()
        heading.setSpacing(px(2))
        #: Title of the page with everybody who is enrolled
        heading.addWidget(label(self.tr("Gallery"), "title"))
        heading.addWidget(self._counts)
        layout.addLayout(heading)
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.addWidget(self._search, 4)
        tools.addStretch(1)
        tools.setSpacing(px(12))
        tools.addWidget(self._import)
        tools.addWidget(self._enroll)
        for control in (self._search, self._import, self._enroll):
            control.setFixedHeight(px(48))
        self._enroll.setMinimumWidth(px(150))
        layout.addWidget(self._tools)
        people = QWidget()
        row = QHBoxLayout(people)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self._list, 1)
        row.addWidget(self._panel)
        for shown in (people, self._none_found, self._nobody):
            self._stack.addWidget(shown)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.model.portraits_wanted.connect(self.portraits_wanted)
        self._search.textChanged.connect(self._look_for)
        self._enroll.clicked.connect(self.enroll_requested)
        self._import.clicked.connect(self.import_requested)
        self._nobody.acted.connect(self.enroll_requested)
        self._nobody.second_acted.connect(self.import_requested)
        self._none_found.acted.connect(self._search.clear)
        self._panel.erase_wanted.connect(self.ask_to_erase)
        self._panel.withdraw_wanted.connect(self.ask_to_withdraw)
        self._panel.badge_wanted.connect(lambda: self.badge_requested.emit(self.selected))
        self._panel.pin_wanted.connect(lambda: self.pin_requested.emit(self.selected))
        self._panel.code_wanted.connect(lambda: self.code_requested.emit(self.selected))
        self._list.selectionModel().currentChanged.connect(lambda now, _before: self._select(now))
        self._look.changed.connect(self._list.viewport().update)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.focus_search, context=context)
