import pytest

from app.ui.settings_search import found
from app.ui.settings_words import all_words


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("theme", "appearance.theme"),
        ("opening HOURS", "kiosk.hours"),
        ("backup keep", "backup.keep"),
        ("tls", "hub.tls_certificate"),
        ("QR", "kiosk.ways"),
    ],
)
def test_a_setting_is_found_by_its_key_its_name_or_its_values(typed, first):
    assert found(typed, all_words())[0].path == first


def test_all_words_that_are_typed_must_fit():
    assert found("camera coffee", all_words()) == []


def test_names_come_before_sentences():
    hits = [one.path for one in found("backend", all_words())]
    assert hits[0] == "remote.check_in"
