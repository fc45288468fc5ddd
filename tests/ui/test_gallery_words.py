from datetime import timedelta

import pytest

from app.core.duplicates import Degree
from app.store.corrections import Kind
from app.store.merging import Merging
from app.ui import gallery_words
from app.ui.gallery_values import Copied, Filter, Wish
from tests.ui import gallery_made, made
from tests.ui.gallery_made import correction

pytestmark = pytest.mark.usefixtures("fonts")


@pytest.mark.parametrize(
    ("wish", "by_face", "text", "hint"),
    [
        (Wish("zzz"), False, "Nobody is found with “zzz”", "Try a part of the name"),
        (Wish("zzz", Filter("group", "Staff")), False, "Nobody is found with “zzz”", "Only “Staff” was"),
        (Wish(filter=Filter("mark", "NO_CONSENT")), False, "Nobody under “No consent”", "There is nothing"),
        (
            Wish(filter=Filter("mark", "NOT_SEEN"), unseen_days=90),
            False,
            "Nobody under “Not seen for 90 days”",
            "There is nothing",
        ),
        (Wish("zzz"), True, "Nobody here is alike", "Whoever is on the picture is not enrolled"),
    ],
)
def test_that_nobody_is_listed_is_said_with_what_to_do(wish, by_face, text, hint):
    said = gallery_words.nobody(wish, is_by_face=by_face)
    assert said[0] == text
    assert said[1].startswith(hint)


def test_a_merge_is_told_with_what_goes_where():
    said = gallery_words.merging(Merging(4, 0, 12, has_pin=True, has_code=False), "Ann", "Bence")
    assert said == (
        "4 pictures and all check-ins of Bence go over to Ann. PIN and badge of Bence stop working."
        " Bence is no longer listed. This can be undone."
    )


def test_a_merge_that_no_consent_covers_says_what_to_do():
    said = gallery_words.merging(Merging(0, 4, 12, has_pin=False, has_code=False), "Ann", "Bence")
    assert said.startswith("This cannot be done: no consent of Ann covers 4 pictures of Bence.")


def test_a_past_consent_says_what_ended_it():
    withdrawn = gallery_made.consent(withdrawn_at=made.NOON + timedelta(days=1))
    assert gallery_words.past_consent(withdrawn) == "on paper · 12 May 2025, withdrawn on 13 May 2025"
    assert gallery_words.past_consent(gallery_made.consent()).endswith("ended on 12 May 2026")
    assert gallery_words.past_consent(gallery_made.consent(expires_at=None)) == "on paper · 12 May 2025"


def test_everything_has_words():
    assert all(gallery_words.mark(name, 30) for name in gallery_words.MARKS)
    assert len({gallery_words.copied(how) for how in Copied}) == len(Copied)
    assert {gallery_words.likeness(degree) for degree in Degree} == {"very alike", "alike"}


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (correction(0, Kind.MERGE, "Ann", "Bence"), "Bence was merged into Ann"),
        (correction(2, Kind.SPLIT, "Ann", "Bence"), "Bence was split off from Ann, with 3 pictures"),
        (correction(0, Kind.MOVE, "Ann", "Bence", "Zoe"), "1 picture moved from Bence, Zoe to Ann"),
        (correction(1, Kind.REMOVE, "Ann"), "2 pictures removed: Ann"),
        (correction(0, Kind.PORTRAIT, "Ann"), "Another portrait was chosen for Ann"),
        (correction(0, Kind.TAG, "Ann", "Bence", tag="keys"), "Tag “keys” changed: Ann, Bence"),
        (correction(0, Kind.TAG, "Ann", people=12, tag="keys"), "Tag “keys” changed: 12 people"),
        (correction(0, Kind.MERGE, "Ann", people=2), "Merged two people · Ann"),
        (correction(0, Kind.REMOVE, people=1), "Removed pictures of a person"),
    ],
)
def test_a_past_correction_is_told_with_the_names_that_are_known(one, said):
    assert gallery_words.corrected(one) == said


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({}, "can be undone until 11 Jun 2025, 09:42"),
        ({"undone_at": made.NOON}, "undone 12 May 2025, 09:42"),
        ({"until": made.NOON}, "can no longer be undone"),
        ({"is_kept": False}, "can no longer be undone"),
    ],
)
def test_a_past_correction_says_whether_it_can_be_undone(changed, said):
    one = correction(0, Kind.PORTRAIT, "Ann", **changed)
    assert gallery_words.past(one, made.NOON) == f"12 May 2025, 09:42 · reception · {said}"
