"""Erases people some seconds after the operator wanted it, unless that is taken back."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.ui import gallery_words
from app.ui.gallery_receipt import GalleryReceipt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlite_utils import Database

    from app.store.erasure import Receipt, Schedule
    from app.ui.background import Background
    from app.ui.gallery_values import Listed
    from app.ui.session import Session

# ruff: noqa: PLC0415 - app.ui.gallery_records is imported on the store thread, after the first window

WAIT_MS = 8000
"""How long erasing can be taken back: as long as the notice of it can be read."""

log = logging.getLogger(__name__)


class GalleryErasing(QObject):
    """Whoever is to be erased is no longer listed, and is erased soon.

    That is when the time is over, or when the operator leaves the gallery, erases somebody else or closes the
    program, whatever comes first. A receipt is offered to whoever is still there and does nothing else.

    Signals:
        changed(): Others are hidden than before.
    """

    changed = Signal()

    def __init__(
        self,
        session: Session,
        background: Background[Database],
        read_schedule: Callable[[], Schedule],
        wait_ms: int = WAIT_MS,
    ) -> None:
        super().__init__(session)
        self._session, self._background, self._read_schedule = session, background, read_schedule
        self._receipt = GalleryReceipt(session, background)
        self._waiting: tuple[str, ...] = ()
        self._actor = ""
        self._going: frozenset[str] = frozenset()
        self._timer = QTimer(self, singleShot=True, interval=wait_ms)
        self._timer.timeout.connect(self.carry_out)
        session.window.place_changed.connect(self.carry_out)

    @property
    def hidden(self) -> frozenset[str]:
        """Who is not listed any more, though they may still be stored."""
        return self._going.union(self._waiting)

    def without(self, listed: Listed) -> Listed:
        """Return a list without those who are to be erased."""
        if not self.hidden:
            return listed
        kept = [one for one in listed.subject_ids if one not in self.hidden]
        return replace(listed, subject_ids=kept)

    @Slot(list)
    def begin(self, subject_ids: Sequence[str]) -> None:
        """Hide people, and erase them soon; whoever is still waiting is erased now."""
        self.carry_out()
        # whoever wanted it is who did it, even if somebody else has signed in by then
        self._waiting, self._actor = tuple(subject_ids), self._session.actor
        self._timer.start()
        self.changed.emit()
        #: Button in a notice: take back what was just done
        undo = self.tr("&Undo")
        self._session.tell(
            self._session.window.show_offer, gallery_words.erasing(len(subject_ids)), undo, self.undo
        )

    @Slot()
    def undo(self) -> None:
        """Erase nobody after all."""
        self._timer.stop()
        if self._waiting:
            self._waiting = ()
            self.changed.emit()

    @Slot()
    def carry_out(self) -> None:
        """Erase now whoever is waiting for it."""
        self._timer.stop()
        if not self._waiting:
            return
        subject_ids, self._waiting = self._waiting, ()
        actor = self._actor
        self._going |= set(subject_ids)

        def call(db: Database) -> tuple[Receipt, ...]:
            from app.ui import gallery_records

            receipts = gallery_records.erase(db, subject_ids, actor, self._read_schedule())
            for one in receipts:
                log.info("erased subject=%s", one.subject_id)
            return receipts

        def then(receipts: tuple[Receipt, ...]) -> None:
            self._session.load()
            self._going -= set(subject_ids)
            if receipts and not self._waiting and self._session.window.place == "gallery":
                self._session.tell(self._receipt.offer, receipts)

        def failed(_error: object) -> None:  # they are still there; the window says why
            self._going -= set(subject_ids)
            self.changed.emit()

        self._background.run(call, then, failed)
