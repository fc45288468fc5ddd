from datetime import date

import pytest
from PySide6.QtCore import QLocale

from app.core.person import Fault, PersonDetails
from app.ui.widgets import person_words

pytestmark = pytest.mark.usefixtures("fonts")

FIRST, LAST = date(2026, 3, 1), date(2026, 12, 31)


@pytest.fixture(autouse=True)
def british():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize("found", Fault)
def test_every_fault_is_a_sentence(found):
    said = person_words.fault(found, "name", 201)
    assert said.endswith(".")
    assert "{" not in said


@pytest.mark.parametrize("found", [one for one in Fault if one not in {Fault.TOO_LONG, Fault.TOO_MANY_TAGS}])
def test_a_fault_without_figures_is_said_as_elsewhere(found):
    assert person_words.fault(found, "name", 3) == found.value


def test_a_day_is_shown_as_the_locale_writes_it():
    assert person_words.unreadable_day(LAST) == "Write it like 31/12/2026."


def test_what_is_limited_is_counted():
    assert person_words.count(1950, 2000) == "1,950 of 2,000"


@pytest.mark.parametrize(
    ("details", "line"),
    [
        (PersonDetails("Ann", "4711"), ""),
        (PersonDetails("Ann", group="Office", tags=("a", "b")), "Office · a, b"),
        (PersonDetails("Ann", notes="One.\nTwo."), "One. Two."),
        (PersonDetails("Ann", valid_from=FIRST), "01/03/2026 \N{EN DASH}"),
        (PersonDetails("Ann", valid_until=LAST), "\N{EN DASH} 31/12/2026"),
    ],
)
def test_what_is_written_down_is_summed_up_in_a_line(details, line):
    assert person_words.summary(details) == line


def test_long_notes_are_cut_with_dots():
    line = person_words.summary(PersonDetails("Ann", notes="word " * 400))
    assert len(line) <= 160
    assert line.endswith("…")
