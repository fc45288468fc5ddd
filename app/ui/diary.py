"""What a kiosk writes down of each visit, and whom it tells; calls for the store thread.

Imported on that thread only: the store's libraries take longer to load than the first window may.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.checkin import NotEnrolled, NotSure, Refused
from app.core.visit import (
    Answered,
    Blocked,
    Disputed,
    Entered,
    HelpCalled,
    KeptOut,
    Redirected,
    TurnedAway,
)
from app.errors import StoreError
from app.store import checkins, decisions, notices, pairs, refusals, strangers
from app.store.cipher import transaction

if TYPE_CHECKING:
    from datetime import datetime

    from sqlite_utils import Database

    from app.core.looks import Look
    from app.core.passage import Direction
    from app.core.validity import Lapse
    from app.core.visit import Known, News
    from app.settings import Settings


class Diary:
    """Writes down what comes of visits, each in one transaction with what it owes to the webhook."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._entry: int | None = None

    @property
    def entry(self) -> int | None:
        """The number of the check-in that can still be answered or taken back; None if there is none."""
        return self._entry

    def note(self, db: Database, news: News, at: datetime) -> notices.Event | None:
        """Write down one piece of news; return the event that it is to the world, if it is one.

        Raises:
            StoreError: The database failed; nothing was written.
        """
        try:
            with transaction(db):
                event = self._noted(db, news, at)
                if event is not None and self._settings.actions.webhook_url:
                    notices.owe(db, event, at)
        except StoreError:
            self._entry = None  # what was not written is neither taken back nor answered
            raise
        return event

    def _noted(self, db: Database, news: News, at: datetime) -> notices.Event | None:
        match news:
            case Entered(known, direction, picture):
                return self._enter(db, known, direction, at, picture)
            case Redirected(known, direction):
                return self._redirect(db, known, direction, at)
            case Disputed(known):
                self._void(db, at)
                return self._event(db, "checkin.voided", at, known)
            case TurnedAway():
                self._turn_away(db, news, at)
            case KeptOut(known, lapse):
                self._keep_out(db, known, lapse, at)
            case Blocked((one, other)):
                pairs.block(db, one, other, at, "kiosk")
            case Answered(text) if self._entry is not None:
                checkins.answer(db, self._entry, text)
            case HelpCalled():
                return self._event(db, "help.wanted", at)
        return None

    def _enter(
        self, db: Database, known: Known, direction: Direction, at: datetime, picture: bytes | None = None
    ) -> notices.Event:
        entry = checkins.CheckinEntry(
            at,
            "identified",
            known.subject_id,
            known.score,
            known.margin,
            liveness=known.liveness,
            direction=direction,
            station=self._settings.site.station,
            way=known.way,
            decided_by=known.decided_by,
        )
        self._entry = checkins.log(db, entry)
        days = self._settings.activity.keep_pictures_days
        decisions.keep(db, self._entry, known.evidence, picture, at, days)
        return self._event(db, "checkin.created", at, known, direction)

    def _redirect(self, db: Database, known: Known, direction: Direction, at: datetime) -> notices.Event:
        """Replace the entry by one the other way; its picture is of the same person, and stays."""
        before = self._entry
        event = self._enter(db, known, direction, at)
        if before is not None and self._entry is not None:
            decisions.hand_over_picture(db, before, self._entry)
            checkins.void(db, before, at)
        return event

    def _void(self, db: Database, at: datetime) -> None:
        if self._entry is not None:
            checkins.void(db, self._entry, at)
            self._entry = None

    def _turn_away(self, db: Database, news: TurnedAway, at: datetime) -> None:
        outcome, station = news.outcome, self._settings.site.station
        written = {NotEnrolled: "not_enrolled", NotSure: "not_sure", Refused: "refused"}[type(outcome)]
        entry = checkins.CheckinEntry(at, written, score=outcome.score, station=station)
        number = checkins.log(db, entry)
        decisions.keep(db, number, news.evidence, None, at, 0)
        if isinstance(outcome, NotEnrolled):
            self._keep_stranger(db, news.face, at)
        if isinstance(outcome, Refused):
            said: dict[str, float | str | None] = {"score": outcome.score, "cues": ", ".join(outcome.cues)}
            reason, subject_id = outcome.reason.value, outcome.subject_id
            refusal = refusals.Refusal(at, station, reason, said, subject_id, news.picture, number)
            refusals.keep(db, refusal, self._settings.liveness.keep_pictures_days)

    def _keep_stranger(self, db: Database, face: Look | None, at: datetime) -> None:
        """Keep the face of somebody unknown for the desk, if the site wants that."""
        days = self._settings.activity.keep_strangers_days
        if days and face is not None and face.picture is not None:
            station = self._settings.site.station
            kept = strangers.Stranger(at, station, face.picture, face.embedding, face.quality)
            strangers.keep(db, kept, days)

    def _keep_out(self, db: Database, known: Known, lapse: Lapse, at: datetime) -> None:
        """Log that nobody came in; who it was is for review, as with every refusal."""
        station = self._settings.site.station
        score, margin, way = known.score, known.margin, known.way
        number = checkins.log(
            db,
            checkins.CheckinEntry(at, "not_valid", None, score, margin, known.liveness, "in", station, way),
        )
        decisions.keep(db, number, known.evidence, None, at, 0)
        cues = {"score": score, "way": way}
        refusal = refusals.Refusal(at, station, lapse.value, cues, known.subject_id, None, number)
        refusals.keep(db, refusal, picture_days=0)

    def _event(
        self,
        db: Database,
        kind: notices.EventType,
        at: datetime,
        known: Known | None = None,
        direction: Direction | None = None,
    ) -> notices.Event:
        station = self._settings.site.station
        if known is None:
            return notices.Event(kind, at, station)
        external_id = notices.external_id(db, known.subject_id)
        return notices.Event(kind, at, station, known.subject_id, external_id, direction, known.way)
