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


def row(meter, name: str) -> QLabel:
    labels: list[QLabel] = meter.findChildren(QLabel)
    return next(one for one in labels if one.accessibleName().startswith(f"{name} "))


def test_each_bar_is_the_worst_of_its_group():
    worst = worst_of_groups(made.quality(pose=HeadPose(0, 40, 0)))
    assert worst[0] == (Component.HEAD_POSE_PITCH, 59)


def test_every_bar_has_a_name_and_a_number(meter, clock):
    show(meter, clock)
    names = [one.accessibleName() for one in meter.findChildren(QLabel) if "of 100" in one.accessibleName()]
    assert len(names) == 8
    assert len(meter.findChildren(Bar)) == 7


def test_what_was_not_assessed_has_no_figure(meter, clock):
    show(meter, clock, background_gradient=None)
    assert row(meter, "Background").accessibleName() == "Background not assessed"
    assert row(meter, "Background").text() == NONE_YET
    assert row(meter, "Background").accessibleDescription() == "BackgroundUniformity: not assessed"


def test_who_asks_is_told_the_standards_names_and_what_was_measured(meter, clock):
    show(meter, clock, sharpness=0.053)
    sharpness = row(meter, "Sharpness")
    assert sharpness.accessibleDescription() == "Sharpness: 82 (0.053)\nMotionBlur: 100 (0.75)"
    assert sharpness.toolTip() == sharpness.accessibleDescription()
    meter.show_quality(None)
    assert sharpness.toolTip() == sharpness.accessibleDescription() == ""


def test_the_score_is_that_of_the_look_that_was_compared_and_stands_between_two_of_them(meter, clock):
    compared = made.quality(magnitude=10)
    show(meter, clock, seconds=0.3, magnitude=10)
    show(meter, clock, seconds=0.5)
    assert row(meter, "Quality").text() == str(compared.unified)
    show(meter, clock, seconds=1.0)
    assert row(meter, "Quality").text() == str(compared.picture)
    assert compared.picture > compared.unified


def test_the_worst_is_explained_with_what_to_do(meter, clock):
    show(meter, clock, illumination_uniformity=0.2)
    assert advice(meter) == "Light comes from one side. Ask the person to face the window or the lamp."


@pytest.mark.parametrize(
    ("changed", "phrase"),
    [
        ({"detail_evenness": 0.3}, "The picture is blurred by movement."),
        ({"head_size": 0.55}, "The head fills the picture."),
        ({"eyes_covered": 0.7}, "Something covers the eyes."),
        ({"mouth_covered": 0.7}, "The mouth cannot be seen well."),
        ({"face_covered": 0.7}, "Something covers the face."),
        ({"background_gradient": 240}, "The background is busy."),
        ({"colour_distance": 20}, "The colour of the skin looks wrong."),
    ],
)
def test_whatever_is_worst_has_its_own_words(meter, clock, changed, phrase):
    show(meter, clock, **changed)
    assert advice(meter).startswith(phrase)


@pytest.mark.parametrize("changed", [{}, {"background_gradient": 100}, {"colour_distance": 9}])
def test_a_good_picture_is_called_good_whatever_is_behind_the_person(meter, clock, changed):
    show(meter, clock, **changed)
    assert advice(meter).startswith("The picture is good.")


def test_nobody_has_no_figures(meter, clock):
    show(meter, clock)
    meter.show_quality(None)
    assert texts(meter).count(NONE_YET) == 8
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
