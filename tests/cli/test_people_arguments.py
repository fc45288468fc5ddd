import pytest

from app.cli.people_arguments import MARKS, ORDERS
from app.store.people_search import Mark, Order


def test_marks_and_orders_are_those_of_the_store():
    assert [one.replace("-", " ") for one in MARKS] == [mark.value.replace("-", " ") for mark in Mark]
    assert [one.replace("-", " ") for one in ORDERS] == [order.value for order in Order]


@pytest.mark.parametrize(
    "wrong",
    [
        ("people", "--mark", "tall"),
        ("people", "--days", "0"),
        ("demo-data", "--people", "none"),
        ("correct", "undo", "x"),
        ("correct",),
    ],
)
def test_what_cannot_be_is_refused_with_the_usage(run, wrong):
    ran = run(*wrong)
    assert ran.code == 2
    assert "usage" in ran.err
