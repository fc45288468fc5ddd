from datetime import UTC, datetime

from app.cli.wording import counted, day, nearest


def test_only_a_name_that_is_near_is_offered():
    assert nearest("Acne", ["Acme", "Beta"]) == " Did you mean “Acme”?"
    assert nearest("Zebra", ["Acme", "Beta"]) == ""
    assert nearest("Zebra", []) == ""


def test_numbers_are_told_with_their_noun():
    assert [counted(1, "face"), counted(0, "face"), counted(1200, "gallery", "galleries")] == [
        "1 face",
        "0 faces",
        "1,200 galleries",
    ]


def test_a_time_is_told_to_the_minute():
    assert day(datetime(2026, 3, 1, 8, 30, 59, tzinfo=UTC)) == "2026-03-01 08:30 UTC"
