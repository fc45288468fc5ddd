"""What the gallery is shown in tests: drawn people, with everything that can be known of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from app.core.gallery import Candidate
from app.core.person import PersonDetails
from app.core.self_test import SelfTestResult, Verdict
from app.store.consents import Consent
from app.store.corrections import Correction
from app.store.person_checkins import Passed
from app.store.person_samples import StoredSample
from app.store.self_tests import KeptSelfTest
from app.ui.gallery_records import About, reduced
from app.ui.gallery_values import Copied, Counts, Listed
from tests.ui import made

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from app.store.corrections import Kind
    from app.store.subjects import Person
    from app.ui.gallery_page import GalleryPage

COUNTS = Counts(
    1284,
    3902,
    {"Staff": 900, "Visitors": 300, "Workshop": 84},
    {"early shift": 40, "keys": 12},
    {"NO_FACE": 6, "LOOK_ALIKE": 2, "CONSENT_ENDS": 11, "LOW_QUALITY": 0, "NO_CONSENT": 0, "NOT_SEEN": 318},
)


def counts(people: int) -> Counts:
    """Return the counts of so many people without anything else."""
    return Counts(people, 3 * people)


def consent(**changed: Any) -> Consent:
    """Return a consent in force."""
    given = Consent(
        1,
        "0" * 64,
        "1",
        "en",
        "check-in",
        "paper",
        "reception",
        made.NOON,
        made.NOON + timedelta(days=365),
        None,
        "",
        has_signature=False,
    )
    return replace(given, **changed)


def samples(count: int = 5) -> tuple[StoredSample, ...]:
    """Return samples with pictures."""
    return tuple(
        StoredSample(number + 1, 91 - 3 * number, made.NOON, made.jpeg(shade=10 * number, turn=6 * number))
        for number in range(count)
    )


def about(**changed: Any) -> About:
    """Return everything that can be known of a person."""
    result = SelfTestResult(Verdict.GOOD, 12, 6.4, 4.1, 0.0001, Candidate("b", 2.3))
    known = About(
        (consent(), consent(consent_id=2, withdrawn_at=made.NOON - timedelta(days=200))),
        consent(),
        made.jpeg(),
        PersonDetails(
            "Ann Example", group="Staff", tags=("early shift", "keys"), valid_until=date(2026, 4, 30)
        ),
        KeptSelfTest(made.NOON, result),
        "Bence Example",
        2,
        samples(),
        (
            Passed(made.NOON - timedelta(minutes=5), "in", "north door"),
            Passed(made.NOON - timedelta(days=1), "out", "north door"),
            Passed(made.NOON - timedelta(days=1, hours=8), "in", "north door", is_voided=True),
        ),
        (("NEC ID · head office", Copied.THERE), ("Face AiDee · branch", Copied.WAITING)),
    )
    return replace(known, **changed)


def correction(number: int, kind: Kind, *names: str, **changed: Any) -> Correction:
    """Return a correction of some days ago that can still be undone."""
    at = made.NOON - timedelta(days=number)
    until, people, pictures = at + timedelta(days=30), len(names), number + 1
    one = Correction(number, at, "reception", kind, names, people, pictures, "", until, None, is_kept=True)
    return replace(one, **changed)


def portraits(subject_ids: list[str]) -> dict[str, QImage]:
    """Return drawn portraits of most of these people."""
    return {one: reduced(made.jpeg(int(one, 16) * 8 % 60)) for one in subject_ids if int(one, 16) % 5 != 4}


class Answers:
    """Answers what a page asks, as the store would; remembers what was asked."""

    def __init__(self, page: GalleryPage, people: list[Person], known: About | None = None) -> None:
        self.page, self.people = page, people
        self.known = known
        self.wishes: list[Any] = []
        page.wished.connect(self.list)
        page.rows_wanted.connect(lambda ids: page.show_rows([one for one in people if one.subject_id in ids]))
        page.portraits_wanted.connect(lambda ids: page.show_portraits(portraits(ids)))
        page.details_wanted.connect(lambda one: page.show_about(one, self.known) if self.known else None)

    def list(self, wish: Any) -> None:
        """Find by parts of the name and by group."""
        self.wishes.append(wish)
        sought = wish.words.casefold().split()
        found = [
            one
            for one in self.people
            if all(word in f"{one.name} {one.external_id}".casefold() for word in sought)
            and (
                wish.filter.kind == "all" or (wish.filter.kind == "group" and one.group == wish.filter.value)
            )
        ]
        self.page.show_listed(Listed(wish, [one.subject_id for one in found], found[:48]))
