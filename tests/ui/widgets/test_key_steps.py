import pytest
from PySide6.QtCore import Qt

from app.ui.widgets.key_steps import beside, span

ROWS = (("a", "b", ""), ("c", "c", "d"), ("e", "f", "d"))
LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down


@pytest.mark.parametrize(
    ("now", "arrow", "found"),
    [
        ("a", RIGHT, "b"),
        ("b", RIGHT, "b"),
        ("a", LEFT, "a"),
        ("c", RIGHT, "d"),
        ("d", LEFT, "c"),
        ("d", DOWN, "d"),
        ("d", UP, "d"),
        ("b", DOWN, "c"),
        ("c", DOWN, "e"),
    ],
)
def test_an_arrow_leads_to_the_next_key_or_stays_at_the_edge(now, arrow, found):
    assert beside(ROWS, now, int(arrow), lambda _name: True) == found


def test_what_cannot_be_pressed_is_passed_over():
    assert beside(ROWS, "a", int(DOWN), lambda name: name != "c") == "e"


def test_a_key_spans_every_place_that_has_its_name():
    assert span(ROWS, "d") == (1, 2, 2, 1)
    assert span(ROWS, "c") == (1, 0, 1, 2)
