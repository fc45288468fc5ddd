import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox

from app.core.belonging import Belongs, LikeOther
from app.core.enrollment import Enrollment, Mode
from app.ui.widgets.face_step import Source
from app.ui.widgets.gallery_add_dialog import GalleryAddDialog
from app.ui.widgets.sample_strip import SampleTile
from tests.ui import made
from tests.ui.widgets.hands import focused


@pytest.fixture
def dialog(look, shown):
    return shown(GalleryAddDialog(look, "Ann Example", Enrollment(Mode.QUICK), lambda: None), 1200, 740)


def take(dialog, at_s=1.0, **seen) -> None:
    """Let the camera see somebody until its shutter releases."""
    for one in made.burst(at_s, **seen):
        dialog.show_analysis(one)


def test_the_person_is_named(dialog):
    assert dialog.windowTitle() == "Add pictures of Ann Example"


def test_with_the_first_picture_it_can_be_saved_once_it_is_known_whose_it_is(qtbot, dialog):
    assert not dialog.action.isEnabled()
    with qtbot.waitSignal(dialog.samples_changed):
        take(dialog)
    assert len(dialog.samples) == 1
    assert not dialog.action.isEnabled()
    dialog.show_belonging(Belongs())
    with qtbot.waitSignal(dialog.save_wanted):
        dialog.action.click()
    assert not dialog.isEnabled()
    dialog.show_failure("The disk is full.")
    assert dialog.isEnabled()
    assert dialog.action.isEnabled()


def test_in_doubt_it_is_saved_only_by_whoever_vouches_for_it(dialog):
    take(dialog)
    dialog.show_belonging(LikeOther("bob"), "Bob Other")
    assert not dialog.action.isEnabled()
    dialog.findChild(QCheckBox).click()
    assert dialog.action.isEnabled()


def test_another_picture_must_be_vouched_for_anew(qtbot, dialog):
    take(dialog)
    dialog.show_belonging(LikeOther("bob"), "Bob Other")
    dialog.findChild(QCheckBox).click()
    with qtbot.waitSignal(dialog.samples_changed):
        next(one for one in dialog.findChildren(SampleTile) if one.isVisible()).click()
    assert dialog.samples == ()
    take(dialog, 5.0)
    assert not dialog.action.isEnabled()


def test_space_takes_the_picture_and_one_press_too_many_does_nothing(qtbot, dialog):
    assert focused() is dialog.shoot
    dialog.show_analysis(made.analysis(1.0))
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.samples_changed):
        dialog.show_analysis(made.analysis(1.1, look=1))
    dialog.show_belonging(Belongs())
    assert not dialog.shoot.isEnabled()
    with qtbot.assertNotEmitted(dialog.save_wanted), qtbot.assertNotEmitted(dialog.finished):
        QTest.keyClick(focused(), Qt.Key.Key_Space)


def test_everything_is_reached_with_tab_in_the_order_in_which_it_is_seen(dialog):
    take(dialog)
    dialog.show_belonging(LikeOther("bob"), "Bob Other")
    box = dialog.findChild(QCheckBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is dialog.cancel
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is dialog.action
    reached = set()
    for _ in range(20):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert box in reached
    assert any(isinstance(one, SampleTile) for one in reached)
    assert all(one.accessibleName() or one.text() for one in dialog.findChildren(QAbstractButton))


def test_escape_closes_it(qtbot, dialog):
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_camera_is_not_looked_at_while_pictures_are_read(dialog):
    dialog.face._files.files_chosen.emit(["/a/one.jpg"])
    assert dialog.face.source is Source.PICTURES
    take(dialog)
    assert dialog.samples == ()
    dialog.show_picture("one.jpg", made.analysis(3.0))
    assert len(dialog.samples) == 1


def test_nothing_is_taken_while_it_is_saved(dialog):
    dialog.wait()
    take(dialog)
    dialog.show_picture("one.jpg", made.analysis(3.0))
    assert dialog.samples == ()


def test_of_several_chosen_pictures_each_is_a_sample(qtbot, dialog):
    with qtbot.waitSignal(dialog.wishes_changed):
        dialog.make_room(2)
    dialog.face._files.files_chosen.emit(["/a/one.jpg", "/a/two.jpg"])
    dialog.show_picture("one.jpg", made.analysis(3.0))
    dialog.show_picture("two.jpg", made.analysis(3.1, look=1))
    assert len(dialog.samples) == 2
    dialog.show_picture("two again.jpg", made.analysis(3.2, look=1))
    assert len(dialog.samples) == 2
    assert any("two again.jpg" in one.text() for one in dialog.findChildren(type(dialog._hint)))


def test_one_chosen_picture_leaves_the_mode_as_it_is(qtbot, dialog):
    with qtbot.assertNotEmitted(dialog.wishes_changed):
        dialog.make_room(1)


def test_more_poses_can_be_chosen(qtbot, dialog):
    with qtbot.waitSignal(dialog.wishes_changed):
        dialog.face.mode_chosen.emit(Mode.FULL)
    take(dialog)
    dialog.show_belonging(Belongs())
    assert dialog.action.isEnabled()
    assert dialog.shoot.isEnabled()


def test_ctrl_v_takes_the_picture_on_the_clipboard(qtbot, dialog):
    QGuiApplication.clipboard().setImage(made.drawing(320, 240))
    with qtbot.waitSignal(dialog.face.picture_pasted):
        QTest.keyClick(focused(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QGuiApplication.clipboard().clear()
