import pytest

from app.store.people_search import Mark, Order
from app.ui.gallery_values import Filter, Sort, Wish
from app.ui.gallery_words import MARKS


@pytest.mark.parametrize("wish", [Wish("ann"), Wish(filter=Filter("tag", "keys"))])
def test_a_wish_with_words_or_a_filter_may_leave_somebody_out(wish):
    assert wish.is_narrow
    assert not Wish("  ").is_narrow


def test_orders_and_marks_are_called_as_in_the_store():
    assert {one.name for one in Sort} == {one.name for one in Order}
    assert set(MARKS) == {one.name for one in Mark}
