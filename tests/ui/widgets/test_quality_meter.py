import pytest
from PySide6.QtWidgets import QLabel

from app.core.face import HeadPose
from app.core.quality import Component
from app.ui.widgets.parts import NONE_YET, Advice
from app.ui.widgets.quality_meter import Bar, QualityMeter, tone_of, worst_of_groups
from tests.ui import made


@pytest.fixture
def meter(look, shown, clock):
    return shown(QualityMeter(look, clock), 344, 480)


def texts(meter) -> list[str]:
    return [one.text() for one in meter.findChildren(QLabel)]


def advice(meter) -> str:
    return str(meter.findChild(Advice).accessibleName())


def show(meter, clock, seconds=1.0, **changed) -> None:
    for _ in range(round(seconds / 0.1)):
        clock.now_s += 0.1
        meter.show_quality(made.quality(**changed))


def test_each_bar_is_the_worst_of_its_group():
    worst = worst_of_groups(made.quality(pose=HeadPose(0, 40, 0)))
    assert worst[0][0] is Component.HEAD_POSE_PITCH


def test_every_bar_has_a_name_and_a_number(meter, clock):
    show(meter, clock)
    names = [one.accessibleName() for one in meter.findChildren(QLabel) if "of 100" in one.accessibleName()]
    assert len(names) == 7
    assert len(meter.findChildren(Bar)) == 6


def test_the_worst_is_explained_with_what_to_do(meter, clock):
    show(meter, clock, illumination_uniformity=0.2)
    assert advice(meter) == "Light comes from one side. Ask the person to face the window or the lamp."


def test_a_good_picture_is_called_good(meter, clock):
    show(meter, clock)
    assert advice(meter).startswith("The picture is good.")


def test_nobody_has_no_figures(meter, clock):
    show(meter, clock)
    meter.show_quality(None)
    assert texts(meter).count(NONE_YET) == 7
    assert advice(meter).startswith("Nobody")


def test_figures_do_not_change_faster_than_they_can_be_read(meter, clock):
    show(meter, clock)
    before = texts(meter)
    clock.now_s += 0.05
    meter.show_quality(made.quality(sharpness=0.01))
    assert texts(meter) == before


@pytest.mark.parametrize(
    ("value", "tone"), [(100, "good"), (70, "good"), (69, "caution"), (35, "caution"), (34, "danger")]
)
def test_a_value_has_a_tone(value, tone):
    assert tone_of(value) == tone
