import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from app.core.enrollment import Enrollment, Mode, Pose
from app.ui.widgets.face_step import FaceStep, Source
from app.ui.widgets.quality_meter import Bar
from app.ui.widgets.sample_strip import SampleTile
from tests.ui import made
from tests.ui.widgets.enrolling import enrolling


@pytest.fixture
def step(look, shown):
    return shown(FaceStep(look, lambda: None), 1100, 560)


def said(step) -> list[str]:
    return [one.text() for one in step.findChildren(QLabel) if one.isVisible()]


def source(step) -> Source:
    """Return the source anew: a checker would take it for the one before."""
    return Source(step.source)


def press(step, words) -> None:
    next(one for one in step.findChildren(QPushButton) if one.isVisible() and one.text() == words).click()


def test_the_samples_so_far_are_counted(step):
    step.show_enrollment(Enrollment(samples=made.samples(3)))
    assert "3 of 5" in said(step)


def test_the_ring_has_the_poses_that_are_taken_and_the_one_that_is_wanted(step):
    step.show_enrollment(enrolling(samples=made.samples(3)))
    ring = step.camera._wanted_ring
    assert [pose for pose in Pose if ring.share(pose) == 1] == [Pose.FRONT, Pose.LEFT, Pose.RIGHT]
    assert ring.wanted is Pose.UP


def test_quick_mode_has_one_rim_that_the_shutter_fills_and_one_place(step):
    step.show_enrollment(enrolling(mode=Mode.QUICK, burst=0.4))
    assert step.camera._wanted_ring is None
    assert step.camera._fill == pytest.approx(0.4)
    assert "0 of 1" in said(step)
    assert len([tile for tile in step.findChildren(SampleTile) if tile.isVisible()]) == 1


def test_the_countdown_ends_at_one(step):
    for counting_s, digit in ((2.4, 3), (0.2, 1), (None, None)):
        step.show_enrollment(enrolling(counting_s=counting_s))
        assert step.camera._counted == digit


@pytest.mark.parametrize(
    ("diversity", "words"),
    [
        (90, "The pictures are varied."),
        (40, "The pictures are somewhat varied."),
        (5, "The pictures are much alike."),
    ],
)
def test_how_different_the_pictures_are_is_said_in_words(step, diversity, words):
    step.show_enrollment(enrolling(samples=made.samples(2), diversity=diversity))
    assert words in said(step)
    step.show_enrollment(enrolling())
    assert words not in said(step)


def test_the_mode_is_chosen(qtbot, step):
    with qtbot.waitSignal(step.mode_chosen) as chosen:
        press(step, "Quick")
    assert chosen.args == [Mode.QUICK]


def test_after_one_picture_instead_of_five_all_can_be_tried_again(qtbot, step):
    step.show_enrollment(enrolling(samples=made.samples(1), mode=Mode.QUICK, fell_back=True))
    with qtbot.waitSignal(step.again_wanted):
        press(step, "Try all five again")


def test_quality_goes_with_the_picture(step):
    step.show_analysis(made.analysis(1), Enrollment())
    assert any(bar._value for bar in step.findChildren(Bar))
    step.show_camera_state("The camera was unplugged.")
    assert not any(bar._value for bar in step.findChildren(Bar))


def test_a_low_window_moves_quality_and_samples_together(step):
    high = step._right.spacing()
    step.resize(1100, 400)
    assert step._right.spacing() < high


def test_the_camera_rests_while_pictures_are_read(qtbot, step):
    with qtbot.waitSignal(step.files_chosen) as chosen:
        step._files.files_chosen.emit(["/a/one.jpg"])
    assert chosen.args == [["/a/one.jpg"]]
    assert source(step) is Source.PICTURES
    assert step.camera._notice == "The camera is not used"
    with qtbot.waitSignal(step.camera_wanted):
        press(step, "Back to the camera")
    assert source(step) is Source.CAMERA
    assert step.camera._notice == ""


def test_trouble_with_the_camera_is_still_said_after_the_pictures(step):
    step._files.files_chosen.emit(["/a/one.jpg"])
    step.show_camera_state("The camera was unplugged.")
    assert step.camera._notice == "The camera is not used"
    press(step, "Back to the camera")
    assert step.camera._notice == "The camera was unplugged."


def test_a_video_is_named_while_it_plays(qtbot, step):
    with qtbot.waitSignal(step.video_chosen) as chosen:
        step._files.video_chosen.emit("/a/walk.mp4")
    assert chosen.args == ["/a/walk.mp4"]
    assert source(step) is Source.VIDEO
    assert "walk.mp4" in said(step)


def test_no_other_page_looks_at_a_video_or_waits_for_files(qtbot, step):
    step._files.video_chosen.emit("/a/walk.mp4")
    with qtbot.waitSignal(step.camera_wanted):
        step.hide()
    assert source(step) is Source.CAMERA
    step.show()
    step._files.files_chosen.emit(["/a/one.jpg"])
    step.show_progress(0, 1)
    with qtbot.waitSignals([step.stop_wanted, step.camera_wanted]):
        step.hide()


def test_leaving_the_camera_alone_wants_nothing(qtbot, step):
    with qtbot.assertNotEmitted(step.camera_wanted), qtbot.assertNotEmitted(step.stop_wanted):
        step.hide()


def test_a_video_does_not_play_on_behind_pictures(qtbot, step):
    step._files.video_chosen.emit("/a/walk.mp4")
    with qtbot.waitSignal(step.camera_wanted):
        step._files.picture_pasted.emit(b"picture")
    assert source(step) is Source.PICTURES


def test_reading_is_stopped(qtbot, step):
    step._files.files_chosen.emit(["/a/one.jpg", "/a/two.jpg"])
    step.show_progress(0, 2)
    with qtbot.waitSignal(step.stop_wanted):
        press(step, "Stop")
    assert "Reading picture 1 of 2" not in said(step)


def test_a_video_ends_the_reading(qtbot, step):
    step._files.files_chosen.emit(["/a/one.jpg", "/a/two.jpg"])
    step.show_progress(0, 2)
    with qtbot.waitSignal(step.stop_wanted):
        step._files.video_chosen.emit("/a/walk.mp4")


def test_a_refusal_is_shown(step):
    step.show_refusal("one.jpg", "There is nobody in it.")
    assert "one.jpg: There is nobody in it." in said(step)


def test_ctrl_v_takes_the_picture_on_the_clipboard(qtbot, step):
    QGuiApplication.clipboard().setImage(made.drawing(320, 240))
    step.setFocus()
    with qtbot.waitSignal(step.picture_pasted):
        QTest.keyClick(step, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QGuiApplication.clipboard().clear()


def test_its_keys_for_the_clipboard_can_be_lent_to_a_window(step):
    assert "Ctrl+V" in step.paste.shortcut().toString()
    assert step.paste in step.actions()


def dropped(step, path) -> tuple[bool, bool]:
    """Drop a file; return whether it was let in, and whether it was taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path)])
    rest = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPointF(9, 9).toPoint(), Qt.DropAction.CopyAction, *rest)
    drop = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, *rest)
    enter.ignore()
    drop.ignore()
    step.dragEnterEvent(enter)
    step.dropEvent(drop)
    return enter.isAccepted(), drop.isAccepted()


def test_a_picture_can_be_dropped(qtbot, step):
    with qtbot.waitSignal(step.files_chosen):
        assert dropped(step, "/a/one.jpg") == (True, True)


def test_a_letter_cannot_be_dropped(step):
    assert dropped(step, "/a/letter.pdf") == (False, False)


def test_a_low_window_keeps_its_picture_whatever_is_said(qtbot, step):
    step.show_enrollment(enrolling(samples=made.samples(1), mode=Mode.QUICK, fell_back=True))
    step.resize(1100, 360)
    qtbot.waitUntil(lambda: step.camera.height() > 280)
    step.resize(1100, 600)
    qtbot.waitUntil(lambda: step._left.indexOf(step._notices) >= 0)


def test_a_narrow_window_leaves_the_buttons_words_out(step):
    step.resize(560, 560)
    assert step._files.text() == ""
    step.resize(1100, 560)
    assert step._files.text() == "From a file"
