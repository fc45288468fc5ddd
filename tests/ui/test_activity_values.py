from app.ui.activity_values import Filters


def test_filters_know_whether_all_is_shown():
    assert Filters().are_empty
    assert not Filters(words="ann").are_empty
