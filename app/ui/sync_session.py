"""Keeps backends up to date while the window is open, and connects the Sync page with them."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from app.core.roles import Act
from app.ui.sync_changes import SyncChanges
from app.ui.sync_pace import Pace
from app.ui.sync_values import Stand

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

    from app.errors import AppError
    from app.sync.mirror import Mirror
    from app.ui.background import Background
    from app.ui.bridge import Bridge
    from app.ui.session import Session
    from app.ui.sync_records import Farewell
    from app.ui.sync_values import BackendCard, BackendDetails

# ruff: noqa: PLC0415 - app.ui.sync_records is imported on other threads, after the first window

_NEWS_MS = 250
"""No more often than this the page is shown anew, however many people are sent."""

_TIME_MS = 15_000
"""How often the page is shown anew without news: the time of what it tells passes."""


class SyncSession(QObject):
    """Holds the mirror; it begins when the gallery was loaded, if there is a backend."""

    def __init__(  # noqa: PLR0913 - what it connects
        self,
        session: Session,
        bridge: Bridge,
        background: Background[Database],
        make_mirror: Callable[[Callable[[], object]], Mirror],
        *,
        farewell: Callable[[int, str], Farewell],
        actor: Callable[[], str],
    ) -> None:
        """Connect.

        Args:
            session: Tells of every change that may be owed to a backend: the gallery is loaded anew.
            bridge: Where news of the mirror arrives.
            background: The store thread.
            make_mirror: Makes the mirror on that thread; gets what to call with news.
            farewell: Makes what deletes ours from a backend and forgets it.
            actor: Says who sets up and changes backends.
        """
        super().__init__(session)
        self._window, self._session, self._background = session.window, session, background
        self._make_mirror, self._tell_news = make_mirror, bridge.mirror_changed.emit
        self._page = session.window.sync
        self._mirror: Mirror | None = None
        self._is_reading = self._is_stale = False
        self._paces: dict[int, Pace] = {}
        self._unreached: dict[int, datetime] = {}
        self._soon = QTimer(self, interval=_NEWS_MS, singleShot=True)
        self._soon.timeout.connect(self._show_news)
        self._clock = QTimer(self, interval=_TIME_MS)
        self._clock.timeout.connect(self._show_news)
        self._clock.start()
        bridge.mirror_changed.connect(self._take_news, Qt.ConnectionType.QueuedConnection)
        session.gallery_loaded.connect(self._wake)
        session.window.place_changed.connect(self._show_news)
        self._page.details_wanted.connect(self._show_news)
        self._window.permissions.guard(Act.CHANGE_SYNC, *self._page.changing)
        self._changes = SyncChanges(self, self._window, background, actor=actor, farewell=farewell)

    def stop(self) -> None:
        """End, in about two seconds at most; what is owed stays owed. The store thread has ended by then."""
        self._clock.stop()
        self._changes.leave()
        if self._mirror is not None:
            self._mirror.stop()
        self._changes.stop()

    @property
    def mirror(self) -> Mirror | None:
        """What keeps backends up to date; None until there is one."""
        return self._mirror

    @Slot()
    def look_again(self) -> None:
        """Let the mirror look at what changed, and show how that leaves the backends."""
        self._wake()
        self._show_news()

    # ---------------------------------------------------------------------------- the mirror

    @Slot()
    def _wake(self) -> None:
        """Let the mirror look at what changed; begin with it if there is a backend by now."""
        self._background.run(self._begin)

    def _begin(self, db: Database) -> None:
        from app.store import backends

        if self._mirror is None and backends.all_backends(db):
            self._mirror = self._make_mirror(self._tell_news)
        if self._mirror is not None:
            self._mirror.start(db)

    @Slot()
    def _take_news(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _show_news(self) -> None:
        """Show how backends stand, where somebody looks at it."""
        gallery = self._window.gallery
        if self._window.place == "gallery" and gallery.selected:
            gallery.details_wanted.emit(gallery.selected)  # on how many backends they are
        if self._window.place != "sync":
            return
        if self._is_reading:
            self._is_stale = True
            return
        self._is_reading = True
        self._background.run(partial(self._read, self._page.shown), self._show, self._fail)

    def _read(self, shown: int | None, db: Database) -> tuple[list[BackendCard], BackendDetails | None]:
        from app.store import backends

        if not backends.all_backends(db):
            return [], None
        from app.ui import sync_records

        about = None if shown is None else sync_records.about(db, self._mirror, shown)
        return sync_records.cards(db, self._mirror), about

    def _show(self, found: tuple[list[BackendCard], BackendDetails | None]) -> None:
        self._is_reading = False
        cards, about = found
        now_s, now = time.monotonic(), datetime.now(UTC)
        self._session.tell(self._page.show_cards, [self._paced(card, now_s, now) for card in cards])
        if about is not None:
            self._session.tell(self._page.show_details, about)
        if self._is_stale:
            self._is_stale = False
            self._take_news()

    def _fail(self, _error: AppError) -> None:
        self._is_reading = self._is_stale = False

    def _paced(self, card: BackendCard, now_s: float, now: datetime) -> BackendCard:
        """Return a card with what only the time tells: how fast it goes, and since when it does not."""
        number = card.backend_id
        pace = self._paces[number] = self._paces.get(number, Pace()).after(card.waiting, now_s)
        if card.stand is Stand.UNREACHED:
            self._unreached.setdefault(number, now)
        else:
            self._unreached.pop(number, None)
        return replace(
            card,
            since=self._unreached.get(number),
            done=pace.done,
            total=pace.total,
            left_s=pace.left_s,
        )
