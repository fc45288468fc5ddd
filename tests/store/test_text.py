# ruff: noqa: RUF001 - letters of other widths are the point
import pytest

from app.store.text import folded, searchable


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann", "aNN"),
        ("Straße", "STRASSE"),
        ("ΟΔΎΣΣΕΙΑΣ", "οδύσσειας"),
        ("Ольга", "ОЛЬГА"),
        ("José", "JOSE\N{COMBINING ACUTE ACCENT}"),
        ("Ａｎｎ", "ann"),
    ],
)
def test_spellings_that_differ_in_case_alone_are_equal(one, other):
    assert folded(one) == folded(other)


def test_different_letters_stay_different():
    assert folded("Ann") != folded("Änn")


@pytest.mark.parametrize(
    ("part", "text"),
    [
        ("KOVACS", "Kovács"),
        ("strasse", "Straße"),
        ("nguyen", "Nguyễn"),
        ("ｳｪﾌﾞ", "ウェブ"),
        ("ａｂ", "AB"),
        ("기", "김"),
        ("محمد", "مُحَمَّد"),
        ("שלום", "שָׁלוֹם"),
    ],
)
def test_parts_of_words_are_found_whatever_their_case_width_and_accents(part, text):
    assert searchable(part) in searchable(text)


@pytest.mark.parametrize(("one", "other"), [("か", "が"), ("कि", "का"), ("l", "ł")])
def test_other_letters_are_not_the_same(one, other):
    assert searchable(one) != searchable(other)
