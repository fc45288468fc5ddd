"""The window: a rail, the pages, and the way between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from app.ui.permissions import Permissions
from app.ui.widgets.parts import column
from app.ui.widgets.rail import PLACES, Rail
from app.ui.widgets.snackbar import Snackbar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent

    from app.ui.activity_page import ActivityPage
    from app.ui.checkin_page import CheckInPage
    from app.ui.enrollment_page import EnrollmentPage
    from app.ui.gallery_page import GalleryPage
    from app.ui.import_page import ImportPage
    from app.ui.settings_page import SettingsPage
    from app.ui.sync_page import SyncPage
    from app.ui.theme import Appearance
    from app.ui.widgets.demo_bar import DemoBar

LEAST_SIZE = 1024, 700
"""Width and height of the smallest window, px."""

_NOT_AT_KIOSK = {
    QEvent.Type.ContextMenu,
    QEvent.Type.DragEnter,
    QEvent.Type.DragMove,
    QEvent.Type.Drop,
    QEvent.Type.WhatsThisClicked,
}
"""What could lead a visitor out of the kiosk or put something into it."""

CURSOR_MS = 3000
"""How long the cursor can be seen at the kiosk after it moved."""


class Window(QMainWindow):
    """The places of the rail, one at a time.

    Signals:
        place_changed(str): Now at a place of `PLACES`, or at "import", which belongs to the gallery.
        kiosk_wanted(): The operator wants the kiosk; `show_place` goes there.
    """

    place_changed = Signal(str)
    kiosk_wanted = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - one page for each place
        self,
        look: Appearance,
        desk: EnrollmentPage,
        kiosk: CheckInPage,
        gallery: GalleryPage,
        importing: ImportPage,
        sync: SyncPage,
        activity: ActivityPage,
        settings: SettingsPage,
        demo_bar: DemoBar | None = None,
    ) -> None:
        super().__init__()
        self.desk, self.kiosk, self.gallery, self.demo_bar = desk, kiosk, gallery, demo_bar
        self.importing, self.sync = importing, sync
        self.activity, self.settings = activity, settings
        self._pages: dict[str, QWidget] = {
            "desk": desk,
            "kiosk": kiosk,
            "gallery": gallery,
            "import": importing,
            "activity": activity,
            "sync": sync,
            "settings": settings,
        }
        self._place, self._place_before = "", "desk"
        self._was_maximized = self._fills_screen = False
        self.keeps_full_screen = True
        self._rail = Rail(look)
        self.badge = self._rail.badge
        self.permissions = Permissions(self)
        self.permissions.changed.connect(self._allow)
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        body = self.body = QWidget()
        right = QWidget()
        beside = column(right)
        if demo_bar:
            beside.addWidget(demo_bar)
        beside.addWidget(self._stack, 1)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addWidget(right, 1)
        self.setCentralWidget(body)
        self.notices = Snackbar(look, body)
        #: Title of the window
        self.setWindowTitle(self.tr("Vestibule"))
        self.setMinimumSize(*LEAST_SIZE)
        self.resize(1280, 800)
        self.permissions.refused.connect(self.notices.say)
        self._rail.place_chosen.connect(self._choose)
        gallery.enroll_requested.connect(lambda: self.show_place("desk"))
        gallery.import_requested.connect(lambda: self.show_place("import"))
        for number, place in enumerate(PLACES, start=1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, lambda place=place: self._choose(place))
        self._cursor_timer = QTimer(self, singleShot=True, interval=CURSOR_MS)
        self._cursor_timer.timeout.connect(self._hide_cursor)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # there is one
        self.show_place("desk")

    @property
    def place(self) -> str:
        """Where the operator is."""
        return self._place

    @property
    def actor(self) -> str:
        """Who is signed in, for the audit; empty if nobody is."""
        return self.permissions.actor

    @property
    def is_locked(self) -> bool:
        """Whether somebody must sign in before the window shows more; the kiosk is open to everybody."""
        return self.permissions.is_locked and self._place != "kiosk"

    @Slot(str)
    def show_place(self, place: str) -> None:
        """Go to a place, as of `place_changed`; the kiosk fills the screen and hides the rail."""
        if place == self._place or place not in self.permissions.places:
            return
        before, self._place = self._place, place
        self._rail.show_place(_on_rail(place))
        self._rail.setVisible(place != "kiosk")
        if place == "kiosk":
            self._place_before = before or "desk"
            self._fill_screen()
        elif before == "kiosk":
            self._leave_screen()
        self._stack.setCurrentWidget(self._pages[place])
        self.place_changed.emit(place)

    @Slot(str)
    def _choose(self, place: str) -> None:
        """Go where the operator wants; no key leads out of the kiosk."""
        if self._place == "kiosk" or self.permissions.is_locked or place not in self.permissions.places:
            return
        if place == "kiosk":
            self._rail.show_place(_on_rail(self._place))  # until it is known that there is a way out
            self.kiosk_wanted.emit()
        else:
            self.show_place(place)

    @Slot()
    def _allow(self) -> None:
        """Offer the places that may be entered, and leave one that may not."""
        allowed = self.permissions.places
        self._rail.allow(allowed)
        if self._place_before not in allowed:
            self._place_before = _first(allowed)
        if self._place not in allowed and self._place != "kiosk":
            self.show_place(_first(allowed))

    @Slot()
    def leave_kiosk(self) -> None:
        """Go back to where the operator was before the kiosk."""
        if self._place == "kiosk":
            self.show_place(self._place_before)

    @Slot(str)
    def show_notice(self, sentence: str) -> None:
        """Tell the operator something at the lower edge; at the kiosk nobody is told."""
        if self._place != "kiosk":
            self.notices.say(sentence)

    def show_offer(self, sentence: str, caption: str, act: Callable[[], object]) -> None:
        """Tell the operator something that can be taken back; at the kiosk nobody is told."""
        if self._place != "kiosk":
            self.notices.offer(sentence, caption, act)

    def show_offer_next(self, sentence: str, caption: str, act: Callable[[], object]) -> None:
        """Offer something as soon as nothing else is offered; at the kiosk nobody is told."""
        if self._place != "kiosk":
            self.notices.offer_next(sentence, caption, act)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, but not at the kiosk: that is left with the operator's PIN."""
        if self._place == "kiosk" and self.isVisible():
            event.ignore()
            return
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]  # there is one
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Fill the screen again when something made the kiosk's window smaller."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and self._fills_screen and not self.isFullScreen():
            QTimer.singleShot(0, self, self._fill_again)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the cursor at the kiosk for a while when it moves; drop nothing onto it."""
        if self._place == "kiosk":
            if event.type() == QEvent.Type.MouseMove:
                self.unsetCursor()
                self._cursor_timer.start()
            elif event.type() in _NOT_AT_KIOSK:
                return True
        return super().eventFilter(watched, event)

    def _fill_screen(self) -> None:
        self.notices.forget()
        self._was_maximized = self.isMaximized()
        self._fills_screen = self.keeps_full_screen
        if self.isVisible():
            self.showFullScreen()
        self._hide_cursor()

    def _fill_again(self) -> None:
        if self._fills_screen and not self.isFullScreen():
            self.showFullScreen()
            self.activateWindow()

    def _leave_screen(self) -> None:
        self._fills_screen = False
        self._cursor_timer.stop()
        self.unsetCursor()
        if self.isVisible():
            self.showMaximized() if self._was_maximized else self.showNormal()

    def _hide_cursor(self) -> None:
        if self._place == "kiosk":
            self.setCursor(Qt.CursorShape.BlankCursor)


def _first(allowed: frozenset[str]) -> str:
    """Return where somebody begins who may enter these places: not at the kiosk, which is left with a PIN."""
    return next(place for place in PLACES if place in allowed and place != "kiosk")


def _on_rail(place: str) -> str:
    """Return what the rail has of a place."""
    return "gallery" if place == "import" else place
