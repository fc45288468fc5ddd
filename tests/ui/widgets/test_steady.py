from app.ui.widgets.steady import Steady


def test_what_is_wrong_for_a_moment_is_not_shown():
    words = Steady("a")
    assert words.after("b", 1.0) == "a"
    assert words.after("a", 1.3) == "a"
    assert words.after("b", 1.5) == "a"
    assert words.after("b", 2.0) == "a"


def test_what_is_wrong_for_six_tenths_of_a_second_is_replaced_by_the_newest():
    words = Steady("a")
    words.after("b", 1.0)
    words.after("c", 1.4)
    assert words.after("c", 1.61) == "c"


def test_what_a_person_asked_for_is_shown_at_once():
    words = Steady("a")
    words.after("b", 1.0)
    assert words.at_once("c") == "c"
    assert words.after("c", 1.1) == "c"
