import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.protocols import nec_id_fields as fields
from tests.protocols.nec_id_values import IMAGE


@pytest.mark.parametrize("value", [None, True, 1, 1.5, "a", [], [{}]])
def test_a_body_must_be_an_object(value: object) -> None:
    with pytest.raises(ValueError, match="JSON object"):
        fields.an_object(value)


def test_an_object_is_taken_as_it_is() -> None:
    assert fields.an_object({"a": 1}) == {"a": 1}


@given(st.text(min_size=1))
def test_any_text_is_text(value: str) -> None:
    assert fields.text({"a": value}, "a") == value


@pytest.mark.parametrize("value", [None, True, 1, ["a"], {"a": "b"}])
def test_nothing_else_is_text(value: object) -> None:
    with pytest.raises(ValueError, match=r"^name property must be a string\.$"):
        fields.text({"name": value}, "name")


def test_a_missing_property_is_named_as_the_vendor_names_it() -> None:
    with pytest.raises(ValueError, match=r"^face property must be provided\.$"):
        fields.image({}, "face")


def test_a_text_has_a_character_unless_it_may_be_empty() -> None:
    assert fields.any_text({"a": ""}, "a") == ""
    with pytest.raises(ValueError, match="a property must not be empty"):
        fields.text({"a": ""}, "a")


def test_a_text_may_have_a_longest_length_in_characters() -> None:
    assert fields.text({"a": "éé"}, "a", longest=2) == "éé"
    with pytest.raises(ValueError, match="at most 2 characters"):
        fields.text({"a": "ééé"}, "a", longest=2)


@pytest.mark.parametrize("value", ["", "no Base64!", "data:image/png;base64,", 1, None])
def test_an_image_is_base64(value: object) -> None:
    assert fields.image({"face": IMAGE}, "face") == b"a picture"
    with pytest.raises(ValueError, match="face property must"):
        fields.image({"face": value}, "face")


@pytest.mark.parametrize(("value", "read"), [(0, 0), (7, 7), (5.0, 5), (1e1, 10)])
def test_whole_numbers_are_read_however_they_are_written(value: float, read: int) -> None:
    integer = fields.integer({"limit": value}, "limit", 0, 10)
    assert (integer, type(integer)) == (read, int)


@pytest.mark.parametrize("value", [True, False, None, "5", 5.5, -1, 11, 10**400, -(10**400), 1e300, [5]])
def test_anything_else_is_no_whole_number_within_the_bounds(value: object) -> None:
    with pytest.raises(ValueError, match="limit property must be"):
        fields.integer({"limit": value}, "limit", 0, 10)


@pytest.mark.parametrize("value", [0.45, 0.5, 1, 1.0])
def test_numbers_may_be_written_without_a_fraction(value: float) -> None:
    assert fields.number({"q": value}, "q", 0.45, 1) == value


@pytest.mark.parametrize("value", [0.4499, 1.0001, True, "0.5", None, 10**400, [0.5], math.inf])
def test_anything_else_is_no_number_within_the_bounds(value: object) -> None:
    with pytest.raises(ValueError, match="q property must be"):
        fields.number({"q": value}, "q", 0.45, 1)


def test_tags_are_names_each_of_which_counts_once() -> None:
    assert fields.tags({}) == ()
    assert fields.tags({"tags": []}) == ()
    assert fields.tags({"tags": ["b", "a", "b", "A"]}) == ("b", "a", "A")


@pytest.mark.parametrize("value", [None, "staff", {"staff": True}, [1], [None], [["a"]], [""], ["a/b"]])
def test_tags_are_nothing_but_names(value: object) -> None:
    with pytest.raises(ValueError, match=r"tags property|name of a tag"):
        fields.tags({"tags": value})


@pytest.mark.parametrize(
    "name", ["a", "x" * 64, "staff badge", "it's", "Größe", "日本", "😀", "a\\b", "..", " "]
)
def test_a_tag_may_have_any_printable_name(name: str) -> None:
    assert fields.tag_name(name) == name


@pytest.mark.parametrize("name", ["", "x" * 65, "a/b", "/", "a\0", "a\n", "a\x1f", "\x7f"])
def test_a_tag_has_no_slash_no_control_character_and_no_long_name(name: str) -> None:
    with pytest.raises(ValueError, match="name of a tag"):
        fields.tag_name(name)
