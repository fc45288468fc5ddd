import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import StoreError
from app.store.recovery_code import ALPHABET, CODE_BYTES, GROUPS, new_code, secret_of

CODE = new_code()


def test_a_code_has_seven_groups_of_five_characters_that_cannot_be_confused():
    groups = CODE.split("-")
    assert [len(group) for group in groups] == [5] * GROUPS
    assert not set("".join(groups)) & set("ILOU")
    assert len(secret_of(CODE)) == CODE_BYTES


def test_codes_differ_and_have_140_random_bits():
    secrets = {secret_of(new_code()) for _ in range(200)}
    assert len(secrets) == 200
    assert max(int.from_bytes(one).bit_length() for one in secrets) == 140


def test_case_spaces_dashes_and_lookalike_letters_do_not_matter():
    typed = CODE.lower().replace("-", " – ").replace("1", "l").replace("0", "o")  # noqa: RUF001 - as people type
    assert secret_of(typed) == secret_of(CODE)


@given(st.integers(0, GROUPS * 5 - 1), st.sampled_from(ALPHABET))
def test_every_single_wrong_character_is_found_and_its_group_named(place, wrong):
    typed = CODE.replace("-", "")
    if typed[place] == wrong:
        return
    with pytest.raises(StoreError, match=f"Group {place // 5 + 1} is mistyped"):
        secret_of(typed[:place] + wrong + typed[place + 1 :])


def test_two_characters_of_a_group_that_changed_places_are_found():
    for first, second in itertools.combinations(range(5), 2):
        typed = list(CODE[:5])
        if typed[first] == typed[second]:
            continue
        typed[first], typed[second] = typed[second], typed[first]
        with pytest.raises(StoreError, match="Group 1"):
            secret_of("".join(typed) + CODE[5:])


def test_groups_that_changed_places_are_found():
    for first, second in itertools.combinations(range(GROUPS), 2):
        groups = CODE.split("-")
        groups[first], groups[second] = groups[second], groups[first]
        with pytest.raises(StoreError, match=f"groups {first + 1}, {second + 1} are mistyped"):
            secret_of("-".join(groups))


@pytest.mark.parametrize(
    "typed", ["", "ABC", CODE + "Z", CODE[:-1]], ids=["empty", "short", "one more", "one less"]
)
def test_a_code_of_another_length_is_refused_with_how_long_it_must_be(typed):
    with pytest.raises(StoreError, match="35 in all; these are"):
        secret_of(typed)


def test_a_letter_that_no_code_has_is_a_mistake_in_its_group():
    with pytest.raises(StoreError, match="Group 2"):
        secret_of(CODE[:6] + "Ü" + CODE[7:])
