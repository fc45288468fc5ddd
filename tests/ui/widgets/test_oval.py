import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.widgets.oval import Oval, around, at_rest


def test_it_is_nearly_there_after_a_fifth_of_a_second():
    oval = Oval(0, 0, 100).towards(Oval(100, 0, 100), 0.18)
    assert oval.x == pytest.approx(95, abs=1)


def test_infinite_time_arrives():
    target = Oval(10, 20, 30, 0.4)
    assert Oval(0, 0, 100).towards(target, math.inf).is_at(target)


def test_it_rests_in_the_middle_of_the_view():
    oval = at_rest(800, 600, 0)
    assert oval.x == 400
    assert 0 < oval.y - oval.height / 2 < oval.y + oval.height / 2 < 600


@given(
    st.floats(-2000, 4000),
    st.floats(-2000, 4000),
    st.floats(0, 3000),
    st.integers(200, 4000),
    st.integers(160, 2200),
)
def test_it_never_leaves_the_view(x, y, face, width, height):
    oval = around((x, y), face, (width, height), 0.5)
    assert oval.x - oval.width / 2 >= 0
    assert oval.x + oval.width / 2 <= width
    assert oval.y - oval.height / 2 >= 0
    assert oval.y + oval.height / 2 <= height
