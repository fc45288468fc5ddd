import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

from app.ui.widgets.sync_fields import SyncFields, kept
from tests.screens.sync_stages import KINDS

SECRETS = {"secret_key": "s", "api_key": "k"}
CREDENTIALS = {"access_key": "a", **SECRETS}
ACCOUNT = {"username": "ann", "account_password": "pass"}
PASSWORD = {"password": "pass"}


@pytest.fixture
def form(look, shown):
    def make(kind="nec-id", **options):
        return shown(SyncFields(look, kind, KINDS[kind], **{"name": "Door", **options}), 560, 700)

    return make


def fill(form, **values):
    for name, text in values.items():
        form._line(name).setText(text)


def test_what_is_missing_is_said_below_each_field_and_the_first_gets_the_cursor(form):
    made = form()
    assert not made.is_complete()
    assert made._rows["url"].sentence == "This is needed."
    assert made._rows["name"].sentence == ""
    assert made._rows["url"].field.hasFocus()


@pytest.mark.parametrize(
    "address", ["face.example.org", "ftp://example.org", "https://", "https://a b", "http://["]
)
def test_an_address_that_cannot_work_is_said_to_be_none(form, address):
    made = form()
    fill(made, url=address, **CREDENTIALS)
    assert not made.is_complete()
    assert made._rows["url"].sentence.startswith("An address begins with https://")


def test_a_name_that_another_backend_has_is_refused(form):
    made = form(taken=("DOOR",))
    fill(made, url="https://example.org", **CREDENTIALS)
    assert not made.is_complete()
    assert made._rows["name"].sentence == "Another backend is called so already."


def test_what_was_entered_is_told_without_what_is_empty(form):
    made = form()
    fill(made, url=" https://example.org ", **CREDENTIALS, region="eu-1")
    assert made.is_complete()
    assert made.options == {"url": "https://example.org", "access_key": "a", "region": "eu-1"}
    assert made.secrets == SECRETS
    assert made.name == "Door"


def test_what_was_wrong_is_no_longer_said_once_something_is_typed(qtbot, form):
    made = form()
    made.is_complete()
    qtbot.keyClicks(made._line("url"), "h")
    assert made._rows["url"].sentence == ""


def test_an_account_is_asked_for_instead_of_its_keys(form):
    made = form("face-aidee")
    assert made._line("key").isVisible()
    made._account.setChecked(True)
    assert not made._line("key").isVisible()
    fill(made, url="https://example.org", project="1", **ACCOUNT)
    assert made.is_complete()
    assert made.secrets == ACCOUNT


def test_options_with_few_values_are_chosen_and_what_holds_anyway_is_not_kept(form):
    made = form("acs-identifier")
    lock = made._rows["lock"].field
    assert isinstance(lock, QComboBox)
    fill(made, url="https://door", username="admin", **PASSWORD)
    assert kept(made.options, KINDS["acs-identifier"]) == {"url": "https://door", "username": "admin"}
    lock.setCurrentIndex(lock.findData("all"))
    assert kept(made.options, KINDS["acs-identifier"])["lock"] == "all"


def test_only_the_secrets_can_be_asked_for(form):
    made = form(only_secrets=True)
    assert set(made._rows) == {"secret_key", "api_key"}
    fill(made, **SECRETS)
    assert made.is_complete()


def test_secrets_are_hidden_again_when_the_form_is_left(form):
    made = form()
    field = made._line("api_key")
    field._switch.setChecked(True)
    made.hide_secrets()
    assert field.echoMode() is QLineEdit.EchoMode.Password
    made.focus()
    assert made._rows["url"].field.hasFocus()
