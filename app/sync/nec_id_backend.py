"""A gallery of NEC ID as a backend of the mirror (mapping.md, sections 4 to 7).

Neither ids nor names of ours go there: the protocol has no place for them.
"""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING

from app.errors import BackendUnauthorised, BackendUnavailable
from app.protocols.nec_id_errors import Code
from app.protocols.nec_id_requests import MOST_ROWS, Page
from app.sync.backend import Able, FaceIds, Gone, OutcomeUnknown, Reason, Refused, RemoteAnswer, RemoteFace
from app.sync.nec_id import THRESHOLD, pages
from app.sync.nec_id_service import NoRoute, NotTaken
from app.sync.reasons import CANNOT_TELL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from app.protocols.nec_id_client import Enrolled, Row, Rows
    from app.sync.backend import PersonToSend
    from app.sync.nec_id import NecId

SAME_PICTURE = 9000
"""Score that the same picture reaches again, and another one of the same person hardly does (mapping.md)."""

_READINGS = 3
_MOST_EVENTS = 50
_NO_PICTURE = bytes(3)
_UNFIT = frozenset({Reason.NO_FACE, Reason.SEVERAL_FACES, Reason.POOR_QUALITY})


class NecIdBackend:
    """A `Backend`."""

    def __init__(self, api: NecId, *, threshold: int = THRESHOLD) -> None:
        """Prepare.

        Args:
            api: The gallery.
            threshold: Least score that identifies somebody, 0 to 9999.
        """
        self.able = Able(
            list_people=True,
            list_faces=True,
            several_faces=True,
            labels=True,
            identify=True,
            record_checkin=False,
        )
        self._api, self._threshold = api, threshold

    @property
    def clock_offset_s(self) -> float:
        """What the backend's clock is ahead of ours."""
        return self._api.clock_offset_s

    def check(self) -> None:
        """Prove address, credentials and gallery; find out whether everybody can be listed."""
        with contextlib.suppress(NoRoute, Gone):  # the older revision says nothing of its health
            self._api.health()
        try:
            self._api.list_tags()
            self._api.list_subjects(Page(0, 1, newest_first=False))
        except (NoRoute, Gone):
            self.able = replace(self.able, list_people=False)
            self._require_search()
        else:
            self.able = replace(self.able, list_people=True)

    def _require_search(self) -> None:
        """Prove address and credentials where nothing is listed: by a search that has to be refused."""
        with contextlib.suppress(NotTaken):
            self._api.search(_NO_PICTURE)
            raise BackendUnauthorised("There is no NEC ID at this address.")

    def ensure_labels(self, names: Iterable[str]) -> None:
        """Create the tags that are missing; as many as there is room for.

        Raises:
            Refused: Of the reason `TAG`; some may have been created all the same.
        """
        wanted = dict.fromkeys(names)
        try:
            known = frozenset(self._api.list_tags())
        except (NoRoute, Gone):
            known = None
        for name in wanted:
            if known is None or name not in known:
                self._create_tag(name, is_listed=known is not None)

    def _create_tag(self, name: str, *, is_listed: bool) -> None:
        try:
            self._api.create_tag(name)
        except NotTaken as error:
            if (
                error.refusal.code is Code.DUPLICATE or not is_listed
            ):  # without a list nothing tells them apart
                return
            raise Refused(f"It does not take the tag “{name}”; it may have 64.", Reason.TAG) from error

    def add_person(self, person: PersonToSend, picture: bytes) -> FaceIds:
        """Register a subject."""
        return self._enrolled(person, lambda: self._api.register(picture, person.tags))

    def add_face(self, person_id: str, person: PersonToSend, picture: bytes) -> FaceIds:
        """Register an event."""
        return self._enrolled(person, lambda: self._api.register_event(person_id, picture, person.tags))

    def replace_face(self, ids: FaceIds, person: PersonToSend, picture: bytes) -> FaceIds:
        """Update an event; its ids stay."""
        return self._enrolled(
            person, lambda: self._api.update_event(ids.person_id, ids.face_id, picture, person.tags)
        )

    def _enrolled(self, person: PersonToSend, enroll: Callable[[], Enrolled]) -> FaceIds:
        """Enroll, once more after tags were created that somebody had deleted there."""
        try:
            made = enroll()
        except NotTaken as error:
            if error.refusal.code is not Code.INVALID_REQUEST or not self._has_missing(person.tags):
                raise
            self.ensure_labels(person.tags)
            made = enroll()
        return FaceIds(made.subject_id, made.event_id)

    def _has_missing(self, tags: tuple[str, ...]) -> bool:
        if not tags:
            return False
        with contextlib.suppress(NoRoute, Gone):
            return not frozenset(self._api.list_tags()).issuperset(tags)
        return True

    def remove_face(self, ids: FaceIds) -> None:
        """Unregister an event; with the last one the subject, which would be left without a face."""
        if self._api.list_events(ids.person_id) == (ids.face_id,):
            self._api.unregister(ids.person_id)
        else:
            self._api.unregister_event(ids.person_id, ids.face_id)

    def update_person(self, person_id: str, person: PersonToSend) -> None:
        """Do nothing: tags go with each face, and nothing else is kept there."""

    def remove_person(self, person_id: str) -> None:
        """Unregister a subject."""
        self._api.unregister(person_id)

    def list_people(self) -> Sequence[RemoteFace]:
        """Return every pair of subject and event that is live, of a list that stood still while it was read.

        Raises:
            BackendUnavailable: It did not, three times.
        """
        self._api.list_tags()  # an empty list counts only where address and key are right
        for _ in range(_READINGS):
            rows = self._all_rows()
            if rows is not None:
                live = {(row.subject_id, row.event_id): row for row in rows if row.is_live}
                return [RemoteFace(*pair, row.updated_at) for pair, row in live.items()]
        raise BackendUnavailable("The gallery is being changed by others. Compare again later.")

    def _all_rows(self) -> list[Row] | None:
        """Return all slots; None if they moved while they were read."""
        found: list[Row] = []
        first: Rows | None = None
        for page in pages():
            rows = self._api.list_subjects(page)
            first = first or rows
            found += rows.rows
            if len(rows.rows) < page.length or len(found) >= rows.total:
                break
        again = self._api.list_subjects(Page(0, 1, newest_first=False))
        stood_still = first is not None and again.total == first.total and again.rows == first.rows[:1]
        return found if stood_still and len(found) == again.total else None

    def list_faces(self, person_id: str) -> Sequence[RemoteFace]:
        """List a subject's events."""
        return [RemoteFace(person_id, event_id) for event_id in self._api.list_events(person_id)]

    def find_added(
        self,
        picture: bytes,
        person: PersonToSend,  # noqa: ARG002 - nothing of them is kept there
        known: frozenset[str],
    ) -> FaceIds | None:
        """Look for a subject that nobody knows and whose face is that of the picture.

        Raises:
            OutcomeUnknown: There is no picture.
        """
        if not picture:
            raise OutcomeUnknown(CANNOT_TELL)
        is_new = self._new_ones(known)
        if is_new is not None and not is_new:
            return None
        try:
            found = self._api.search(picture, threshold=SAME_PICTURE, limit=_MOST_EVENTS)
        except Refused as error:
            if error.reason in _UNFIT:
                return None  # what cannot be searched was not enrolled
            raise
        for candidate in found:
            if candidate.subject_id in known or (is_new is not None and candidate.subject_id not in is_new):
                continue
            events = [event_id for event_id, _ in candidate.events]
            events = events or list(self._api.list_events(candidate.subject_id))
            if events:
                return FaceIds(candidate.subject_id, events[0])
        return None

    def _new_ones(self, known: frozenset[str]) -> frozenset[str] | None:
        """Return the subjects among the latest thousand changes that nobody knows; None without a list."""
        if not self.able.list_people:
            return None
        try:
            self._api.list_tags()
            rows = self._api.list_subjects(Page(0, MOST_ROWS, newest_first=True)).rows
        except NoRoute:
            return None
        return frozenset(row.subject_id for row in rows if row.is_live) - known

    def identify(self, picture: bytes) -> RemoteAnswer | None:
        """Search; whether somebody may pass is not said."""
        found = self._api.search(picture, threshold=self._threshold, limit=1)
        return RemoteAnswer(found[0].subject_id, None, found[0].score) if found else None

    def record_checkin(self, picture: bytes) -> RemoteAnswer | None:  # noqa: ARG002 - as every backend has it
        """Refuse: NEC ID records none."""
        raise Refused("NEC ID records no check-ins.")

    def close(self) -> None:
        """End what runs, from any thread."""
        self._api.close()
