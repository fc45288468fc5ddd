import pytest

from app.store.text import folded


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann", "aNN"),
        ("Straße", "STRASSE"),
        ("ΟΔΎΣΣΕΙΑΣ", "οδύσσειας"),
        ("Ольга", "ОЛЬГА"),
        ("José", "JOSE\N{COMBINING ACUTE ACCENT}"),
        ("Ａｎｎ", "ann"),  # noqa: RUF001 - full-width letters
    ],
)
def test_spellings_that_differ_in_case_alone_are_equal(one, other):
    assert folded(one) == folded(other)


def test_different_letters_stay_different():
    assert folded("Ann") != folded("Änn")
