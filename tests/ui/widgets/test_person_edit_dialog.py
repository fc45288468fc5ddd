from dataclasses import replace

from app.core.person import PersonDetails
from app.ui.widgets.person_edit_dialog import PersonEditDialog

ANN = PersonDetails("Ann Example", group="Staff")


def test_what_is_known_is_changed(qtbot, look, shown):
    dialog = shown(PersonEditDialog(look, ANN), 640, 620)
    assert dialog.windowTitle() == "Edit Ann Example"
    dialog.form.show_details(replace(ANN, group="Visitors"))
    with qtbot.waitSignal(dialog.saved) as asked:
        dialog.action.click()
    assert asked.args == [replace(ANN, group="Visitors")]


def test_nobody_is_saved_without_a_name(qtbot, look, shown):
    dialog = shown(PersonEditDialog(look, ANN), 640, 620)
    dialog.form.show_details(PersonDetails(""))
    with qtbot.assertNotEmitted(dialog.saved):
        dialog.action.click()


def test_no_pin_is_offered(look, shown):
    assert not shown(PersonEditDialog(look, ANN), 640, 620).form._pin.isVisible()
