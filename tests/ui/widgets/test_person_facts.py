from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QLabel

from app.core.person import PersonDetails
from app.ui.widgets.chips import Chips
from app.ui.widgets.person_facts import PersonFacts
from tests.ui import gallery_made, made

ANN = PersonDetails(
    "Ann Example", "A-1", "ann@example.org", "Staff", ("day shift", "first aid"), "Parks a bicycle."
)


@pytest.fixture
def facts(look, shown):
    return shown(PersonFacts(look), 330, 500)


def texts(facts):
    return [one.text() for one in facts.findChildren(QLabel) if one.isVisible()]


def test_everything_the_site_wrote_down_can_be_read(facts):
    facts.show_details(ANN)
    assert {"ann@example.org", "Parks a bicycle.", "Tags"} <= set(texts(facts))
    assert facts.findChild(Chips).accessibleName() == "day shift, first aid"


def test_what_is_empty_has_no_caption(facts):
    facts.show_details(PersonDetails("Ann Example", notes="Parks a bicycle."))
    assert {"E-mail", "Tags", "Notes", "Valid"} & set(texts(facts)) == {"Notes"}


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (None, date(2027, 3, 31), "until 31 Mar 2027"),
        (date(2025, 1, 1), None, "from 1 Jan 2025"),
        (date(2025, 5, 12), date(2025, 5, 13), "12 May 2025 to 13 May 2025"),
    ],
)
def test_it_says_when_somebody_can_check_in(facts, first, last, said):
    facts.show_details(PersonDetails("Ann Example", valid_from=first, valid_until=last))
    assert said in texts(facts)


def test_consents_in_force_and_past_can_be_read(facts):
    live = gallery_made.consent()
    past = gallery_made.consent(consent_id=2, withdrawn_at=made.NOON + timedelta(days=1))
    facts.show_consents(live, (live, past), is_known=True)
    assert "on paper · 12 May 2025 · until 12 May 2026" in texts(facts)
    assert "on paper · 12 May 2025, withdrawn on 13 May 2025" in texts(facts)


def test_a_consent_that_is_not_known_yet_is_not_missing(facts):
    facts.show_consents(None, (), is_known=False)
    assert "…" in texts(facts)
