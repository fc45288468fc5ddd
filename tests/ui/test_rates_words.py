import pytest

from app.core.evaluation import Estimate
from app.core.site_rates import Consequence, consequence
from app.ui import rates_words
from tests.screens.rates_stages import rates_of

pytestmark = pytest.mark.usefixtures("fonts")


@pytest.mark.parametrize(
    ("estimate", "told"),
    [
        (Estimate(0.003, 0.001, 0.007), ("1,000", "3", "1", "7")),
        (Estimate(0.0004, 0.0001, 0.001), ("10,000", "4", "1", "10")),
        (Estimate(0.000002, 0.0, 0.00001), ("100,000", "1", "0", "1")),
        (Estimate(0.0, 0.0, 0.03), ("1,000", "1", "0", "30")),
        (Estimate(0.0, 0.0, 0.0003), ("10,000", "1", "0", "3")),
    ],
)
def test_rates_are_told_as_people_of_so_many(estimate, told):
    assert rates_words.counted(estimate) == told


def test_a_site_is_told_what_a_setting_means_with_how_sure_that_is():
    rates = rates_of()
    said = consequence(rates, 0.003)
    assert rates_words.strangers(said, rates.people).startswith("Of 1,000 strangers about 8 would be called")
    assert "95 % certainty" in rates_words.strangers(said, rates.people)
    assert "of your 240 people about" in rates_words.missed(said, rates)


def said(strangers=0.0, missed=0.0, misnamed=0.0):
    """Return a consequence with these rates."""
    return Consequence(
        0.003, 4.5, *(Estimate(one, one / 2, one + 0.02) for one in (strangers, missed, misnamed))
    )


def test_what_never_happened_is_told_as_fewer_than():
    rates = rates_of(40, 2)
    assert rates_words.strangers(said(), 40) == (
        "None of 40 people who were tried as strangers would be called by a name. Of 1,000 strangers that"
        " makes fewer than 20."
    )
    assert rates_words.missed(said(), rates) == (
        "None of 40 people would be asked to try again. Of 1,000 visits that makes fewer than 20."
    )
    assert rates_words.misnamed(said()) == ""


def test_whoever_is_taken_for_somebody_else_is_told():
    told = rates_words.misnamed(said(misnamed=0.01))
    assert told == "Of 1,000 visits about 10 would be taken for somebody else (5 to 30)."


def test_with_one_picture_each_it_is_said_that_this_is_not_known():
    rates = rates_of(40, 1)
    assert "nobody has two pictures" in rates_words.missed(consequence(rates, 0.003), rates)
    assert "only 0 have two pictures" in rates_words.doubts(rates)


def test_few_people_are_told_that_they_are_few():
    assert "Only 12 people are enrolled" in rates_words.doubts(rates_of(12))
    assert "expect more people" in rates_words.doubts(rates_of())


def test_settings_are_shares_of_a_hundred():
    assert [rates_words.share(one) for one in (0.003, 0.00001, 0.1, 1.0)] == [
        "0.3 %",
        "0.001 %",
        "10 %",
        "100 %",
    ]
