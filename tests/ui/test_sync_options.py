import pytest

from app.sync.connect import KINDS
from app.ui import sync_options

OPTIONS = sorted({one for kind in KINDS.values() for one in (*kind.required, *kind.optional, *kind.secrets)})


@pytest.mark.parametrize("option", OPTIONS)
def test_everything_that_can_be_entered_has_a_name_in_words(option):
    assert sync_options.name(option) != option
    assert "_" not in sync_options.name(option)


@pytest.mark.parametrize("option", sync_options.CHOICES)
def test_every_choice_has_a_name_and_one_of_them_holds_if_nothing_is_said(option):
    values = sync_options.CHOICES[option]
    assert all(sync_options.choice(option, value) != value for value in values)
    usual = next(kind.optional[option] for kind in KINDS.values() if option in kind.optional)
    assert usual in values


def test_an_option_that_is_not_known_here_can_be_entered_all_the_same():
    assert sync_options.name("brand_new") == "brand_new"
    assert sync_options.choice("brand_new", "maybe") == "maybe"


def test_an_empty_field_shows_what_holds_if_nothing_is_entered():
    assert sync_options.hint("region", "us-east-1") == "us-east-1"
    assert sync_options.hint("url") == "https://…"
    assert sync_options.hint("access_key") == ""
