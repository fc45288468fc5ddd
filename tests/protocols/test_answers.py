from datetime import UTC, datetime

import pytest

from app.protocols import answers


@pytest.mark.parametrize(
    ("text", "written"),
    [
        *(("a", "a"), ("staff badge", "staff%20badge"), ("a/b?c", "a%2Fb%3Fc"), ("Zo\u00eb", "Zo%C3%AB")),
        *((".", "%2E"), ("..", "%2E%2E"), ("a.b", "a.b"), ("~-_", "~-_")),
    ],
)
def test_a_text_is_one_segment_of_a_path_whatever_is_in_it(text: str, written: str) -> None:
    assert answers.segment(text) == written


@pytest.mark.parametrize(("value", "read"), [(1, 1.0), (0.5, 0.5), ("0.5", 0.5), ("-0", 0.0), ("7e-2", 0.07)])
def test_a_number_may_be_a_string(value: object, read: float) -> None:
    assert answers.number(value, "x") == read


@pytest.mark.parametrize("value", [None, True, "", "x", "nan", "inf", [], 10**400])
def test_what_is_no_number_is_told(value: object) -> None:
    with pytest.raises(ValueError, match="x is not a number"):
        answers.number(value, "x")


@pytest.mark.parametrize(
    ("value", "read"), [(7, 7), ("7", 7), (7.0, 7), ("7.0", 7), ("9007199254740993", 2**53 + 1), ("-1", -1)]
)
def test_a_whole_number_may_be_a_string_and_is_exact(value: object, read: int) -> None:
    assert answers.whole(value, "x") == read


@pytest.mark.parametrize("value", [7.5, "7.5", True, None, "", "seven"])
def test_what_is_no_whole_number_is_told(value: object) -> None:
    with pytest.raises(ValueError, match="x is not a"):
        answers.whole(value, "x")


def test_a_text_that_must_be_there_is_not_empty() -> None:
    assert answers.filled({"a": "b"}, "a") == "b"
    for members in ({}, {"a": ""}, {"a": 1}):
        with pytest.raises(ValueError, match="a is not a text"):
            answers.filled(members, "a")


def test_a_text_that_may_be_missing_is_empty_then() -> None:
    assert [answers.text(members, "a") for members in ({"a": "b"}, {}, {"a": None})] == ["b", "", ""]


def test_an_array_is_an_array() -> None:
    assert answers.items([1], "a") == [1]
    with pytest.raises(ValueError, match="a is not an array"):
        answers.items({}, "a")


def test_a_time_that_cannot_be_read_is_none() -> None:
    assert answers.time("2018-12-18T00:27:56.427+00:00") == datetime(2018, 12, 18, 0, 27, 56, 427000, UTC)
    assert [answers.time(value) for value in (None, 7, "yesterday")] == [None, None, None]


def test_a_refusal_for_want_of_room_is_known_by_its_words() -> None:
    assert answers.says_full("The gallery is full: it holds 5 faces.")
    assert answers.says_full("The project has no room for another face.")
    assert not answers.says_full("A fullname must be given")
