import pytest

from app.ui.widgets.sync_who import SyncWho
from tests.screens.sync_stages import GROUND
from tests.ui.synced import words


@pytest.fixture
def who(look, shown):
    return shown(SyncWho(look, GROUND), 560, 700)


def test_everybody_who_agrees_from_now_on_is_sent_unless_something_else_is_said(who):
    assert who.is_complete()
    assert who.options == {"earlier_consents": "no"}
    assert "1,284 people agreed before now." in words(who)


def test_people_are_chosen_by_tags_and_groups(who):
    who._chosen.setChecked(True)
    assert not who.is_complete()
    assert who._tag_row.sentence == "Enter a tag or a group, or choose everybody."
    who._groups.show_tags(["Workshop"])
    assert who.is_complete()
    assert who.options["groups"] == ["Workshop"]
    who._everybody.setChecked(True)
    assert "groups" not in who.options


def test_whoever_agreed_before_is_sent_if_they_were_told(who):
    who._earlier.setChecked(True)
    who._recipient.setText("Example Ltd.")
    assert who.options == {"earlier_consents": "yes", "recipient": "Example Ltd."}


@pytest.mark.parametrize("text", ["fast", "-1", "0", "nan", "inf"])
def test_a_speed_that_is_none_is_said_to_be_wrong(who, text):
    who._calls.setText(text)
    assert not who.is_complete()
    assert who._calls_row.sentence == "Enter a number greater than 0, or nothing."
    assert who._calls.isVisible()


def test_what_was_entered_before_is_shown_again(who):
    options = {
        "tags": ["keys"],
        "groups": ["Workshop"],
        "recipient": "Example Ltd.",
        "earlier_consents": "yes",
        "deleted_there": "leave",
        "calls_per_s": 2.5,
        "bytes_per_s": 64000.0,
    }
    who.show_options(options)
    assert who.options == options
    who.show_options({"tags": "keys, doors"})
    assert who.options == {"tags": ["keys", "doors"], "earlier_consents": "no"}


def test_the_backend_receives_it_if_nobody_else_is_named(who):
    who.show_name("Head office")
    assert who._recipient.placeholderText() == "Head office"
    who.focus()
    assert who._everybody.hasFocus()
