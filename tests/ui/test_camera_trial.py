from types import SimpleNamespace

import pytest

from app.ui.camera_trial import CameraTrial
from app.vision.messages import CameraState
from tests.ui import made


@pytest.fixture
def trial(clock):
    """A trial, and a camera that delivers ten pictures in a second."""
    camera = SimpleNamespace(delivers=True)

    def newest(*, after_ns=-1):
        return made.frame(captured_ns=after_ns + 1) if camera.delivers else None

    found = CameraTrial(newest, clock=clock)
    yield found, camera
    found.stop()


def run(trial, clock, seconds):
    for _ in range(int(seconds * 10)):
        clock.now_s += 0.1
        trial.look()


def test_it_says_name_size_and_rate(trial, clock, qtbot):
    trial, _ = trial
    trial.start()
    trial.show_camera(CameraState("Door camera"))
    with qtbot.waitSignal(trial.ended) as ended:
        run(trial, clock, 5)
    assert ended.args == ["Door camera: 1280 by 720 pixels, 10 pictures in a second.", True]
    assert not trial.is_running


def test_a_camera_that_delivers_nothing_is_told(trial, clock, qtbot):
    trial, camera = trial
    camera.delivers = False
    trial.start()
    with qtbot.waitSignal(trial.ended) as ended:
        run(trial, clock, 21)
    assert ended.args[1] is False
    assert "No picture came" in ended.args[0]


def test_a_trouble_ends_it_with_the_camera_s_sentence(trial, qtbot):
    trial, _ = trial
    trial.start()
    with qtbot.waitSignal(trial.ended) as ended:
        trial.show_camera(CameraState("", "Camera 7 is not connected."))
    assert ended.args == ["Camera 7 is not connected.", False]
