import pytest
from PySide6.QtWidgets import QLabel

from app.core.enrollment import Enrollment
from app.ui.widgets.face_step import FaceStep
from app.ui.widgets.quality_meter import Bar
from tests.ui import made


@pytest.fixture
def step(look, shown):
    return shown(FaceStep(look, lambda: None), 1100, 560)


def test_the_samples_so_far_are_counted(step):
    step.show_enrollment(Enrollment(samples=made.samples(3)))
    assert "3 of 5" in [one.text() for one in step.findChildren(QLabel)]
    assert step.camera._fill == pytest.approx(0.6)


def test_quality_goes_with_the_picture(step):
    step.show_analysis(made.analysis(1), Enrollment())
    assert any(bar._value for bar in step.findChildren(Bar))
    step.show_camera_state("The camera was unplugged.")
    assert not any(bar._value for bar in step.findChildren(Bar))


def test_a_low_window_moves_quality_and_samples_together(step):
    high = step._right.spacing()
    step.resize(1100, 400)
    assert step._right.spacing() < high
