from app.ui.widgets.person_move_dialog import PersonMoveDialog
from tests.ui import gallery_made, made


def test_a_picture_goes_to_whoever_is_chosen(qtbot, look, shown):
    dialog = shown(PersonMoveDialog(look, "Ann Example", gallery_made.samples(1)[0]), 680, 460)
    assert not dialog.action.isEnabled()
    bence = made.people(2)[1]
    dialog.picker.show_people([bence], {})
    dialog.picker._list.setCurrentRow(0)
    assert "It is kept under the consent of Bence Example." in dialog._what.text()
    with qtbot.waitSignal(dialog.moved) as asked:
        dialog.action.click()
    assert asked.args == [bence.subject_id]
