import pytest

from app.core.consent import Terms
from app.core.person import PersonDetails
from app.store.consent_texts import default_texts
from app.ui.widgets.person_split_dialog import PersonSplitDialog
from tests.ui import gallery_made


@pytest.fixture
def dialog(look, shown):
    texts = default_texts(Terms())
    return shown(PersonSplitDialog(look, "Ann Example", gallery_made.samples(), texts), 900, 620)


def test_some_pictures_must_be_chosen_and_one_left(dialog):
    assert not dialog.action.isEnabled()
    for one in dialog._samples:
        one.setChecked(True)
    assert not dialog.action.isEnabled()
    assert "Leave Ann Example one picture at least." in dialog._what.accessibleName()
    dialog._samples[0].setChecked(False)
    assert dialog.action.isEnabled()


def test_a_new_person_needs_a_name_and_a_consent_of_their_own(qtbot, dialog):
    dialog._samples[1].setChecked(True)
    dialog.action.click()
    dialog.action.click()
    assert dialog._steps.currentWidget() is dialog.form
    dialog.form.show_details(PersonDetails("Zoe Other"))
    dialog.action.click()
    assert not dialog.action.isEnabled()
    dialog.consent._methods["paper"].setChecked(True)
    dialog.consent._confirmed.setChecked(True)
    with qtbot.waitSignal(dialog.split) as asked:
        dialog.action.click()
    numbers, details, given = asked.args
    assert (numbers, details.name, given.method) == ([2], "Zoe Other", "paper")


def test_the_step_before_can_be_gone_back_to(dialog):
    dialog._samples[1].setChecked(True)
    dialog.action.click()
    dialog._back.click()
    assert dialog.chosen == [2]
    assert not dialog._back.isVisible()
