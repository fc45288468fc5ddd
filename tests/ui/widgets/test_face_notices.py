import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from app.ui.widgets.face_notices import FaceNotices, shortened


@pytest.fixture
def notices(look, shown):
    return shown(FaceNotices(look), 760, 300)


def said(notices) -> str:
    return "\n".join(one.text() for one in notices.findChildren(QLabel) if one.isVisible())


def press(notices, words) -> None:
    next(one for one in notices.findChildren(QPushButton) if one.isVisible() and one.text() == words).click()


def test_nothing_is_said_at_first(notices):
    assert said(notices) == ""


def test_fewer_pictures_than_five_can_be_tried_again(qtbot, notices):
    notices.show_fallen_back(fell_back=True)
    assert "Fewer pictures than five" in said(notices)
    with qtbot.waitSignal(notices.again_wanted):
        press(notices, "Try all five again")
    notices.show_fallen_back(fell_back=False)
    assert notices.isHidden()


def test_a_video_is_named_with_the_way_back(qtbot, notices):
    notices.show_source("video", "walk.mp4")
    assert "walk.mp4" in said(notices)
    with qtbot.waitSignal(notices.camera_wanted):
        press(notices, "Back to the camera")
    notices.show_source("camera", "")
    assert notices.isHidden()


def test_reading_counts_and_can_be_stopped(qtbot, notices):
    notices.show_source("pictures", "")
    notices.show_reading(1, 5)
    assert said(notices) == "\nReading picture 2 of 5"
    with qtbot.waitSignal(notices.stop_wanted):
        press(notices, "Stop")
    notices.show_reading(5, 5)
    assert "Pictures are used instead of the camera" in said(notices)


def test_a_refusal_names_the_file_and_goes_when_it_was_read(notices):
    notices.add_refusal("group.jpg", "There are several people in it. Use a picture of one person.")
    assert "1 picture was not taken\ngroup.jpg: There are several people" in said(notices)
    press(notices, "Close")
    assert notices.isHidden()


def test_of_many_refusals_the_first_are_said_and_the_rest_counted(notices):
    for number in range(12):
        notices.add_refusal(f"{number}.jpg", "It is empty.")
    assert "12 pictures were not taken" in said(notices)
    assert "0.jpg" in said(notices)
    assert "11.jpg" not in said(notices)
    assert "And 10 more." in said(notices)


def test_a_long_name_loses_its_middle():
    assert shortened("short.jpg") == "short.jpg"
    long = shortened("a" * 100 + ".jpg")
    assert len(long) <= 36
    assert long.endswith("a.jpg")
    assert "…" in long
