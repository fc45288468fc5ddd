import pytest
from PySide6.QtCore import QLocale

from app.core.face import HeadPose
from app.core.quality import Component
from app.ui import measured
from tests.ui import made


@pytest.fixture
def _german():
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize("component", Component)
def test_every_component_can_be_told_with_what_was_measured_or_that_it_was_not(component):
    quality = made.quality()
    told = measured.native(component, quality.measures)
    assert bool(told) == (component in quality.components)
    assert measured.listed([component], quality).startswith(f"{component.value}: ")


def test_a_measure_has_its_unit():
    quality = made.quality(inter_eye_px=103.4)
    assert measured.native(Component.INTER_EYE_DISTANCE, quality.measures) == "103 px"
    assert measured.native(Component.HEAD_POSE_YAW, quality.measures) == "0°"
    assert measured.native(Component.HEAD_POSE_ROLL, made.quality(pose=HeadPose(0, 0, -0.3)).measures) == "0°"
    assert measured.native(Component.DYNAMIC_RANGE, quality.measures) == "7.4 bit"


@pytest.mark.usefixtures("_german")
def test_numbers_are_written_as_in_the_language():
    assert measured.native(Component.SHARPNESS, made.quality(sharpness=0.053).measures) == "0,053"


def test_each_component_has_a_line_of_its_own():
    quality = made.quality(blockiness=None)
    lines = measured.listed([Component.COMPRESSION, Component.EYES_VISIBLE], quality).split("\n")
    assert lines == ["CompressionArtifacts: not assessed", "EyesVisible: 98 (0.02)"]
