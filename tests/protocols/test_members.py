import pytest

from app.protocols import members

LARGEST = 2**63 - 1


def test_an_object_is_an_object_and_nothing_else():
    assert members.object_of({"a": 1}) == {"a": 1}
    wrong: list[object] = [[], "x", 1, None, True]
    for other in wrong:
        with pytest.raises(ValueError, match="object"):
            members.object_of(other)


def test_a_text_may_be_empty_unless_it_must_be_filled():
    assert members.text_of("", "name") == ""
    assert members.filled_text({"name": "x"}, "name") == "x"
    wrong: list[dict[str, object]] = [{"name": ""}, {"name": None}, {"name": 1}, {}]
    for other in wrong:
        with pytest.raises(ValueError, match="name"):
            members.filled_text(other, "name")


def test_a_word_is_one_of_those_allowed_to_the_letter():
    assert members.one_of("in", "direction", ("in", "out")) == "in"
    for other in ("IN", "", None, 1, ["in"]):
        with pytest.raises(ValueError, match="in, out"):
            members.one_of(other, "direction", ("in", "out"))


def test_true_and_false_are_no_numbers_and_numbers_are_neither():
    assert members.truth_of(value=False, name="save_image") is False
    for other in (0, 1, "true", None):
        with pytest.raises(ValueError, match="save_image"):
            members.truth_of(other, "save_image")
    assert members.integer_of(-(10**40), "option") == -(10**40)
    assert members.integer_of(-3.0, "option") == -3
    for no_integer in (True, 1.5, "1", None):
        with pytest.raises(ValueError, match="option"):
            members.integer_of(no_integer, "option")


def test_ids_begin_with_1_and_fit_into_64_bits():
    assert members.id_of(LARGEST, "user_id") == LARGEST
    for out_of_range in (0, -1, LARGEST + 1):
        with pytest.raises(ValueError, match="user_id"):
            members.id_of(out_of_range, "user_id")


@pytest.mark.parametrize(
    "text", ["", "0", "-1", "+1", " 1", "1.0", "\uff11", "²", "abc", str(LARGEST + 1), "9" * 5000]
)
def test_an_id_in_a_path_is_decimal_digits_within_the_range(text):
    with pytest.raises(ValueError, match="user_id"):
        members.path_id(text, "user_id")


def test_an_id_in_a_path_may_have_leading_zeros():
    assert members.path_id("007", "user_id") == 7
    assert members.path_id(str(LARGEST), "user_id") == LARGEST


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        (1, 1.0, True),
        (1, True, False),
        ([0], [False], False),
        ({"a": [1, {"b": None}]}, {"a": [1, {"b": None}]}, True),
        ({"a": 1}, {"a": 1, "b": 2}, False),
        ({"a": 1}, {"a": True}, False),
        ([1, 2], [1], False),
        ([1], {"a": 1}, False),
        ("1", 1, False),
        (None, False, False),
        (None, None, True),
    ],
)
def test_values_are_equal_as_json_has_it(one, other, equal):
    assert members.same_json(one, other) is equal
    assert members.same_json(other, one) is equal
