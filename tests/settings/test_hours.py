import pytest

from app.errors import SettingsError
from app.settings.hours import opening_hours


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("", []),
        (" ; ", []),
        ("mon 07:00-19:00", [(0, 420, 1140)]),
        (
            "Mon-Wed 7:00 - 9:00; sat 09:00-12:00",
            [(0, 420, 540), (1, 420, 540), (2, 420, 540), (5, 540, 720)],
        ),
        ("sat-mon 0:00-24:00", [(5, 0, 1440), (6, 0, 1440), (0, 0, 1440)]),
        ("tue, thu-fri 8:00-8:01", [(1, 480, 481), (3, 480, 481), (4, 480, 481)]),
        ("fri 22:00-02:00", [(4, 1320, 1560)]),
        ("sun 22:00-0:00", [(6, 1320, 1440)]),
        ("wed 8:00-12:00; wed 13:00-17:00", [(2, 480, 720), (2, 780, 1020)]),
    ],
)
def test_hours_are_read_as_they_are_written(text, spans):
    assert list(opening_hours(text)) == spans


@pytest.mark.parametrize(
    "text",
    [
        "mon",
        "7:00-9:00",
        "mon 7-9",
        "mon 7:00-7:00",
        "mon 24:00-2:00",
        "mon 7:60-9:00",
        "mon 7:00-24:01",
        "moo 7:00-9:00",
        "mon-moo 7:00-9:00",
        "mon-wed-fri 7:00-9:00",
        "mon 7:00-9:00, tue 7:00-9:00",
    ],
)
def test_hours_that_are_not_understood_are_named(text):
    with pytest.raises(SettingsError, match=r"^kiosk\.hours has “.+”; it must be like “mon-fri"):
        opening_hours("sun 10:00-12:00; " + text)
