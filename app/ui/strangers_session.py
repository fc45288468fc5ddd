"""Connects the tab of unknown faces with the store and the desk."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.core.roles import Act
from app.core.strangers import grouped
from app.ui import words
from app.ui.desk_steps import Step
from app.ui.strangers_tab import StrangersTab
from app.ui.widgets.stranger_tile import Unknown

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.errors import AppError
    from app.settings import Settings
    from app.store.strangers import Stranger
    from app.ui.background import Background
    from app.ui.desk_session import DeskSession
    from app.ui.session import Session
    from app.ui.theme import Appearance

# ruff: noqa: PLC0415 - the store is imported on its thread, after the first window

MOST_SHOWN = 60
"""People that are shown at once: more are not decided on one by one."""

OFFERED = 3
"""Pictures of a person that are offered to the desk, the best ones: it takes what is good enough."""

Group = tuple["Stranger", ...]


class StrangersSession(QObject):
    """Shows who is unknown; hands them to the desk or to whom they are; deletes them."""

    def __init__(
        self,
        look: Appearance,
        session: Session,
        desk: DeskSession,
        background: Background[Database],
        settings: Settings,
    ) -> None:
        super().__init__(session)
        self._session, self._background = session, background
        self._pending: Group = ()
        self._is_offered = False
        self._groups: dict[tuple[int, ...], Group] = {}
        self.tab = StrangersTab(look, settings.activity.keep_strangers_days)
        window = session.window
        #: Tab: people whom the kiosk does not know
        window.activity.add_tab(self.tr("Unknown faces"), self.tab)
        window.place_changed.connect(self._enter)
        window.desk.wishes_changed.connect(self._offer)
        window.desk.opened.connect(self._forget)
        desk.saved.connect(self._finish)
        self.tab.wanted.connect(self.load)
        self.tab.enroll_wanted.connect(window.permissions.if_allowed(Act.ENROLL, self._enroll))
        self.tab.assigned.connect(window.permissions.if_allowed(Act.CORRECT, self._assign))
        self.tab.delete_wanted.connect(window.permissions.if_allowed(Act.CORRECT, self._delete))
        self.tab.settings_wanted.connect(lambda: window.show_place("settings"))

    @Slot()
    def load(self) -> None:
        """Show who is waiting by now."""

        def call(db: Database) -> list[Group]:
            from app.store import strangers

            visits = strangers.waiting(db, datetime.now(UTC))
            found = grouped([one.embedding for one in visits])
            return [tuple(visits[place] for place in places) for places in found]

        self._background.run(call, self._show)

    def _show(self, groups: list[Group]) -> None:
        self._groups = {_ids(group): group for group in groups}
        now = datetime.now().astimezone()
        shown = [self._unknown(group, now) for group in groups[:MOST_SHOWN]]
        left_out = max(len(groups) - MOST_SHOWN, 0)
        self._session.tell(self.tab.show_strangers, shown, self._session.names, left_out)

    def _unknown(self, group: Group, now: datetime) -> Unknown:
        best = max(group, key=lambda one: one.quality)
        #: How often somebody unknown came
        once = self.tr("1 visit")
        #: How often somebody unknown came; {count} is 2 or more
        often = self.tr("{count} visits")
        visits = once if len(group) == 1 else often
        last = max((one.delete_at for one in group if one.delete_at), default=now)
        #: When the picture of somebody unknown goes by itself; {date} is a date
        until = self.tr("Deleted on {date}").format(date=words.date(last))
        return Unknown(
            _ids(group),
            best.picture,
            words.moment(group[0].at, now),
            group[0].station,
            visits.format(count=words.number(len(group))),
            until,
        )

    @Slot(str)
    def _enter(self, place: str) -> None:
        if place == "activity":
            self.load()

    # ------------------------------------------------------------------------------- enrollment

    @Slot(object)
    def _enroll(self, shown: Unknown) -> None:
        """Go to the desk; the pictures are offered when the person has agreed, and not before."""
        window = self._session.window
        window.show_place("desk")
        window.desk.start_over()
        self._pending, self._is_offered = self._groups[shown.stranger_ids], False

    @Slot()
    def _offer(self) -> None:
        """Offer the pictures as if they were pasted: the desk reaches its third step with a consent only."""
        desk = self._session.window.desk
        if desk.step is Step.FACE and self._pending and not self._is_offered:
            self._is_offered = True
            for one in sorted(self._pending, key=lambda one: -one.quality)[:OFFERED]:
                desk.face.picture_pasted.emit(one.picture)

    @Slot()
    def _forget(self) -> None:
        """Offer nothing: the desk asks for another person."""
        self._pending = ()

    @Slot(str)
    def _finish(self, subject_id: str) -> None:
        """Take whoever was enrolled out of the inbox."""
        if not self._pending:
            return
        ids, actor = _ids(self._pending), self._session.actor
        self._pending = ()

        def call(db: Database) -> None:
            from app.store import strangers

            strangers.enrolled(db, ids, subject_id, datetime.now(UTC), actor)

        self._background.run(call, lambda _none: self.load())

    # ------------------------------------------------------------------------------- decisions

    @Slot(object, str)
    def _assign(self, shown: Unknown, subject_id: str) -> None:
        actor = self._session.actor

        def call(db: Database) -> int:
            from app.store import strangers

            return strangers.assign(db, shown.stranger_ids, subject_id, datetime.now(UTC), actor)

        def then(_added: int) -> None:
            self._session.load()
            self.load()

        def failed(_error: AppError) -> None:  # it has been shown
            self.load()

        self._background.run(call, then, failed)

    @Slot(object)
    def _delete(self, shown: Unknown | None) -> None:
        actor, ids = self._session.actor, None if shown is None else shown.stranger_ids

        def call(db: Database) -> int:
            from app.store import strangers

            return strangers.delete(db, ids, datetime.now(UTC), actor)

        self._background.run(call, lambda _deleted: self.load())


def _ids(group: Group) -> tuple[int, ...]:
    return tuple(one.stranger_id for one in group)
