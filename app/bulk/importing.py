"""Enrolls the people of a source, one transaction each; or only says what would become of them.

What stops it, a power cut even, leaves whole people behind. The same source again then does the rest: files
are known by their contents, and what is stored already is not even decoded.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from app.bulk.examine import Examined, examined, in_order, never
from app.bulk.known import Alike, Known, Likeness, others_among
from app.bulk.outcome import Cause, Outcome, Result
from app.bulk.rows import Encoding
from app.core.face import Embedders, embedders
from app.core.quality import ENROLL_FILE
from app.core.still import still_fault
from app.errors import ImageError, StoreError
from app.store import imports, subjects
from app.store.cipher import transaction
from app.store.consents import live_consent, record
from app.store.references import NewReference, load_references
from app.store.text import folded
from app.vision.messages import Wanted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from sqlite_utils import Database

    from app.bulk.rows import Row
    from app.core.person import PersonDetails
    from app.core.quality import Defect
    from app.core.still import StillFault
    from app.store.consents import NewConsent
    from app.vision.stills_pool import StillsPool

UNKNOWN_QUALITY = 0
"""Quality of an encoding, whose picture nobody has: the gallery then asks for better pictures."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """Who vouches for what.

    Attributes:
        consent: What all people of the source agreed to; None only asks what would become of them.
        actor: Who enrolls them, for the audit.
    """

    consent: NewConsent | None = None
    actor: str = "command line"


class _Judged(NamedTuple):
    """A picture with its result so far, and the reference it would become."""

    result: Result
    digest: bytes = b""
    reference: NewReference | None = None


def imported(  # noqa: PLR0913 - source, tools and terms
    db: Database,
    rows: Iterable[Row],
    pool: StillsPool,
    agreement: Agreement,
    *,
    second_opinion: bool,
    threads: int = 1,
    is_cancelled: Callable[[], bool] = never,
) -> Iterator[list[Result]]:
    """Enroll the people of a source; yield the results of each row when it is stored.

    Args:
        db: Of the calling thread.
        rows: The source.
        pool: Decodes and analyses pictures.
        agreement: The consent, or that nothing is to be stored.
        second_opinion: Whether the second network embeds, too.
        threads: How many pictures are examined at once; not more than the pool has processes.
        is_cancelled: Asked a few times a second; what was yielded stays.

    Raises:
        Cancelled: `is_cancelled` said so.
        AppError: Analysis or database failed; everybody of whom results were yielded is stored.
    """
    if agreement.consent is not None:
        imports.note_begun(db, datetime.now(UTC), agreement.actor)
    importing = _Import(db, agreement, second_opinion=second_opinion)
    wanted = Wanted(images=True, profile=ENROLL_FILE, every_s=0, second_opinion=second_opinion)
    found = in_order(
        ((row, row.items) for row in rows),
        lambda item: examined(item, wanted, pool, importing.files),
        threads,
        is_cancelled,
    )
    for row, items in found:
        yield importing.results_of(row, items)


class _Import:
    """Who is enrolled so far, and from which files; in a rehearsal, who would be."""

    def __init__(self, db: Database, agreement: Agreement, *, second_opinion: bool) -> None:
        self._db, self._agreement = db, agreement
        self._known = Known(*load_references(db, embedders(second_opinion=second_opinion), datetime.now(UTC)))
        self.files = imports.imported_files(db)
        self._rehearsed: dict[str, PersonDetails] = {}
        self._rehearsed_numbers: dict[str, str] = {}

    def results_of(self, row: Row, items: Sequence[Examined]) -> list[Result]:
        """Enroll a row's person with the pictures that can be used, in one transaction."""
        if row.fault or not items:
            return _whole(row, Cause.ROW if row.fault else Cause.NO_PICTURE, row.fault)
        owner = self._claimed(row, items)
        judged = self._judged(row, items, owner)
        judged = self._without_others(judged, owner)
        if not _usable(judged):
            return [one.result for one in judged]
        try:
            return self._settled(row, judged, owner)
        except StoreError as error:
            if not imports.is_refusal(error):
                raise
            return _refused_all(judged, Cause.ROW, detail=str(error))

    def _settled(self, row: Row, judged: list[_Judged], owner: str | None) -> list[Result]:
        """Enroll a newcomer, give somebody known more pictures, or refuse both."""
        if owner is None:
            alike = self._known.like([one.embedding for one in _usable(judged)])
            if alike.likeness is not Likeness.NONE and self._is_called(row.details, alike.subject_id):
                judged = self._without_others(judged, alike.subject_id)
                owner = alike.subject_id
            else:
                return self._as_newcomer(row, judged, alike)
        return self._added(judged, owner)

    # ---------------------------------------------------------------------------- who it is

    def _claimed(self, row: Row, items: Sequence[Examined]) -> str | None:
        """Return whose pictures the source says these are: by their number, or by a file stored before."""
        number = row.details.external_id
        if number:
            owner = self._rehearsed_numbers.get(number) or imports.subject_with(self._db, number)
            if owner is not None:
                return owner
        owners = [self.files[one.digest] for one in items if one.digest in self.files]
        return next((owner for owner in owners if self._is_called(row.details, owner)), None)

    def _is_called(self, details: PersonDetails, subject_id: str) -> bool:
        """Say whether a row can be about somebody: it has their name, and no other number."""
        name, number = self._identity(subject_id)
        is_other = bool(number) and bool(details.external_id) and number != details.external_id
        return not is_other and _comparable(name) == _comparable(details.name)

    def _identity(self, subject_id: str) -> tuple[str, str]:
        """Return name and number of somebody known."""
        if subject_id in self._rehearsed:
            return self._rehearsed[subject_id].name, self._rehearsed[subject_id].external_id
        person = subjects.person(self._db, subject_id)
        return (person.name, person.external_id or "") if person else ("", "")

    # ---------------------------------------------------------------------------- what can be used

    def _judged(self, row: Row, items: Sequence[Examined], owner: str | None) -> list[_Judged]:
        judged, seen = [], set[bytes]()
        for one in items:
            judged.append(
                _refused_as(_blank(row, one), Cause.TWICE, outcome=Outcome.UNCHANGED)
                if one.digest in seen
                else self._judge(row, one, owner)
            )
            if one.digest:
                seen.add(one.digest)
        return judged

    def _judge(self, row: Row, one: Examined, owner: str | None) -> _Judged:
        blank = _blank(row, one)
        if one.digest in self.files:
            whose = self.files[one.digest]
            if whose == owner:
                return _refused_as(blank, Cause.STORED, outcome=Outcome.UNCHANGED)
            return _refused_as(blank, Cause.ENROLLED_ALREADY, other=self._identity(whose)[0])
        if isinstance(one.item, Encoding):
            reference = NewReference(one.item.embedding, UNKNOWN_QUALITY, None, datetime.now(UTC))
            return blank._replace(reference=reference)
        if one.found is None:
            raise AssertionError("a file that is not known was not analysed")
        if isinstance(one.found, ImageError):
            return _refused_as(blank, Cause.UNREADABLE, detail=str(one.found))
        face = one.found.face
        quality = face.quality.unified if face and face.quality else None
        blank = blank._replace(result=replace(blank.result, quality=quality))
        fault = still_fault(one.found, ENROLL_FILE)
        if fault is not None:
            return _refused_as(blank, Cause.FAULT, fault=fault)
        if face is None or face.embedding is None or quality is None:
            raise AssertionError("a picture without a fault was not embedded")
        return blank._replace(reference=NewReference(face.embedding, quality, face.image, datetime.now(UTC)))

    def _without_others(self, judged: list[_Judged], owner: str | None) -> list[_Judged]:
        """Refuse the pictures that show somebody else than most of the person's do, stored ones and new."""
        stored = self._known.embeddings_of(owner) if owner else []
        new = [one.embedding for one in _usable(judged)]
        if len(stored) + len(new) < 3 and stored:
            return judged  # whether a new one shows the person is asked anyway
        is_other = iter(others_among([*stored, *new])[len(stored) :])
        cause = Cause.SOMEBODY_ELSE if len(stored) + len(new) > 2 else Cause.TWO_PEOPLE
        return [_refused_as(one, cause) if one.reference and next(is_other) else one for one in judged]

    # ---------------------------------------------------------------------------- what becomes of it

    def _as_newcomer(self, row: Row, judged: list[_Judged], alike: Alike) -> list[Result]:
        other = self._identity(alike.subject_id)[0] if alike.subject_id else ""
        if alike.likeness is Likeness.CERTAIN:
            return _refused_all(judged, Cause.ENROLLED_ALREADY, other)
        note = Cause.LOOKS_LIKE if alike.likeness is Likeness.DOUBTFUL else Cause.NONE
        self._remember(self._store(row, judged), judged)
        return [
            replace(one.result, outcome=Outcome.ENROLLED, cause=note, other=other)
            if one.reference
            else one.result
            for one in judged
        ]

    def _added(self, judged: list[_Judged], owner: str) -> list[Result]:
        """Give somebody known the new pictures that plainly show them."""
        name = self._identity(owner)[0]
        judged = [
            _refused_as(one, Cause.NOT_CERTAIN, other=name)
            if one.reference and not self._known.is_plainly(owner, one.reference.embedding)
            else one
            for one in judged
        ]
        if _usable(judged):
            self._store_more(judged, owner)
            self._remember(owner, judged)
        return [replace(one.result, outcome=Outcome.ADDED) if one.reference else one.result for one in judged]

    def _store(self, row: Row, judged: Sequence[_Judged]) -> str:
        """Store a new person; in a rehearsal, only remember them. Return the subject id."""
        if self._agreement.consent is None:
            subject_id = uuid.uuid4().hex
            self._rehearsed[subject_id] = row.details
            if row.details.external_id:
                self._rehearsed_numbers[row.details.external_id] = subject_id
            return subject_id
        now = datetime.now(UTC)
        with transaction(self._db):
            subject_id = subjects.enroll(
                self._db,
                details=row.details,
                portrait=_portrait(judged),
                references=_usable(judged),
                consent=self._agreement.consent,
                embedders=Embedders(),
                now=now,
                actor=self._agreement.actor,
            )
            imports.mark_imported(self._db, subject_id, _digests(judged), now)
        return subject_id

    def _store_more(self, judged: Sequence[_Judged], owner: str) -> None:
        consent = self._agreement.consent
        if consent is None:
            return
        actor, now = self._agreement.actor, datetime.now(UTC)
        with transaction(self._db):
            if live_consent(self._db, owner, now) is None:
                record(self._db, owner, consent, now, actor)
            subjects.add_references(self._db, owner, _usable(judged), Embedders(), now, actor)
            imports.mark_imported(self._db, owner, _digests(judged), now)
            imports.give_portrait(self._db, owner, _portrait(judged))

    def _remember(self, subject_id: str, judged: Sequence[_Judged]) -> None:
        self._known.add(subject_id, [reference.embedding for reference in _usable(judged)])
        self.files.update(dict.fromkeys(_digests(judged), subject_id))


def _blank(row: Row, one: Examined) -> _Judged:
    return _Judged(Result(row.number, row.details.name, one.item.name, Outcome.REFUSED), one.digest)


def _usable(judged: Sequence[_Judged]) -> list[NewReference]:
    return [one.reference for one in judged if one.reference is not None]


def _portrait(judged: Sequence[_Judged]) -> bytes | None:
    """Return the best sample; None if there is none."""
    return max(_usable(judged), key=lambda reference: reference.quality).sample


def _digests(judged: Sequence[_Judged]) -> list[bytes]:
    return [one.digest for one in judged if one.reference is not None]


def _refused_as(  # noqa: PLR0913 - what there is to say
    one: _Judged,
    cause: Cause,
    *,
    other: str = "",
    detail: str = "",
    fault: tuple[StillFault, Defect] | None = None,
    outcome: Outcome = Outcome.REFUSED,
) -> _Judged:
    said = replace(one.result, outcome=outcome, cause=cause, other=other, detail=detail, fault=fault)
    return one._replace(result=said, reference=None)


def _refused_all(judged: Sequence[_Judged], cause: Cause, other: str = "", detail: str = "") -> list[Result]:
    """Refuse what could have been used."""
    return [
        _refused_as(one, cause, other=other, detail=detail).result if one.reference else one.result
        for one in judged
    ]


def _whole(row: Row, cause: Cause, detail: str) -> list[Result]:
    """Refuse a row with all it has."""
    names = [item.name for item in row.items] or [""]
    return [
        Result(row.number, row.details.name, name, Outcome.REFUSED, cause, detail=detail) for name in names
    ]


def _comparable(name: str) -> str:
    """Return a name as two spellings of one compare: file names have underscores for spaces."""
    return " ".join(folded(name).replace("_", " ").split())
