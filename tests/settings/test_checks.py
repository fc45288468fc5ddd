import pytest

from app.errors import SettingsError
from app.settings.checks import one_of, some_of, within


def test_values_that_work_pass():
    one_of("a.b", "red", ("red", "blue"))
    some_of("a.b", ("blue", "red"), ("red", "blue"))
    within("a.b", 1, 1, 3)
    within("a.b", 3, 1, 3)


def test_a_word_that_does_not_work_is_named_with_those_that_do():
    with pytest.raises(SettingsError, match=r"^a\.b is “pink”; it must be one of red, blue\.$"):
        one_of("a.b", "pink", ("red", "blue"))
    with pytest.raises(SettingsError, match=r"^a\.b has “pink”; it must be some of red, blue\.$"):
        some_of("a.b", ("red", "pink"), ("red", "blue"))


@pytest.mark.parametrize("values", [(), ("red", "red")])
def test_a_list_names_at_least_one_and_each_once(values):
    with pytest.raises(SettingsError, match="at least one of red, blue, and each once"):
        some_of("a.b", values, ("red", "blue"))


@pytest.mark.parametrize("number", [0, 4])
def test_a_number_out_of_range_is_named_with_the_range(number):
    with pytest.raises(SettingsError, match=rf"^a\.b is {number}; it must be 1 to 3\.$"):
        within("a.b", number, 1, 3)
