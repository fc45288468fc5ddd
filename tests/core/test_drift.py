import random
from datetime import date, timedelta

import pytest

from app.core.drift import Cause, Day, Measure, drift

START = date(2026, 3, 2)


def days(count=31, faces=50, seed=1, **last):
    """Days of a camera that sees well, the last three of them changed by factors."""
    rng = random.Random(seed)  # noqa: S311 - repeatable
    found = []
    for number in range(count):
        is_last = number >= count - 3
        factor = {
            name: last.get(name, 1.0) if is_last else 1.0 for name in ("quality", "brightness", "sharpness")
        }
        found.append(
            Day(
                START + timedelta(days=number),
                faces,
                rng.gauss(80, 2) * factor["quality"],
                rng.gauss(0.5, 0.02) * factor["brightness"],
                rng.gauss(0.06, 0.003) * factor["sharpness"],
            )
        )
    return found


@pytest.mark.parametrize(
    ("last", "measure", "cause"),
    [
        ({"sharpness": 0.5}, Measure.SHARPNESS, Cause.DIRTY_LENS),
        ({"brightness": 1.5}, Measure.BRIGHTNESS, Cause.LOW_SUN),
        ({"brightness": 0.4, "sharpness": 0.8}, Measure.BRIGHTNESS, Cause.LIGHT_GONE),
        ({"quality": 0.6}, Measure.QUALITY, Cause.UNKNOWN),
    ],
)
def test_what_moved_says_what_happened(last, measure, cause):
    found = drift(days(**last))
    assert (found[0].measure, found[0].cause) == (measure, cause)
    assert found[0].since == START + timedelta(days=28)
    assert abs(found[0].deviations) >= 3.5
    assert (found[0].now > found[0].usual) is (found[0].deviations > 0)


@pytest.mark.parametrize("seed", range(40))
def test_usual_days_warn_of_nothing(seed):
    assert drift(days(seed=seed)) == ()


def test_the_worst_comes_first_and_every_cause_is_the_same():
    found = drift(days(sharpness=0.3, quality=0.5))
    assert {one.cause for one in found} == {Cause.DIRTY_LENS}
    assert [abs(one.deviations) for one in found] == sorted(
        (abs(one.deviations) for one in found), reverse=True
    )


def test_better_pictures_are_no_drift():
    assert drift(days(sharpness=2.0, quality=1.2)) == ()


def test_one_bad_day_is_weather():
    found = days()
    last = found[-1]
    found[-1] = Day(last.day, last.faces, last.quality, last.brightness * 0.3, last.sharpness)
    assert drift(found) == ()


def test_bad_weeks_before_do_not_hide_a_new_fault():
    found = days(sharpness=0.4)
    for number in range(5):
        was = found[number]
        found[number] = Day(was.day, was.faces, was.quality, was.brightness, was.sharpness * 3)
    assert drift(found)[0].cause is Cause.DIRTY_LENS


def test_too_few_days_or_faces_say_nothing():
    assert drift(days(12, sharpness=0.3)) == ()
    assert drift(days(faces=4, sharpness=0.3)) == ()
    assert drift([]) == ()


def test_where_every_day_is_alike_a_hair_is_no_drift():
    def steady(now):
        return [
            Day(START + timedelta(days=number), 50, 80, 0.5, now if number > 27 else 0.06)
            for number in range(31)
        ]

    assert drift(steady(0.0599)) == ()
    assert drift(steady(0.03))[0].cause is Cause.DIRTY_LENS


def test_the_order_of_the_days_does_not_matter():
    found = days(brightness=0.3)
    assert drift(found[::-1]) == drift(found)
