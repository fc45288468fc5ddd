import pytest

from app.store.merging import Merging
from app.ui.widgets.person_merge_dialog import PersonMergeDialog
from tests.ui import made

ANN, BENCE, ZOE = made.people(3)


@pytest.fixture
def dialog(look, shown):
    made_dialog = shown(PersonMergeDialog(look, ANN, None), 860, 520)
    made_dialog.picker.show_people([BENCE, ZOE], {})
    return made_dialog


def choose(dialog, row, merging):
    dialog.picker._list.setCurrentRow(row)
    dialog.show_merging(ANN.subject_id, (BENCE, ZOE)[row], None, merging)


def test_nothing_is_merged_before_the_other_one_is_chosen(dialog):
    assert not dialog.action.isEnabled()


def test_what_follows_is_said_before_it_is_done(qtbot, dialog):
    choose(dialog, 0, Merging(4, 0, 3, has_pin=False, has_code=False))
    assert "4 pictures and all check-ins of Bence Example go over" in dialog._what.accessibleName()
    with qtbot.waitSignal(dialog.merged) as asked:
        dialog.action.click()
    assert asked.args == [ANN.subject_id, BENCE.subject_id]


def test_what_follows_for_somebody_else_is_not_shown(dialog):
    choose(dialog, 0, Merging(4, 0, 3, has_pin=False, has_code=False))
    dialog.picker._list.setCurrentRow(1)
    late = Merging(4, 0, 3, has_pin=False, has_code=False)
    dialog.show_merging(ANN.subject_id, BENCE, None, late)
    assert not dialog.action.isEnabled()


def test_without_a_consent_that_covers_the_pictures_nothing_can_be_done(dialog):
    choose(dialog, 1, Merging(0, 5, 3, has_pin=False, has_code=False))
    assert not dialog.action.isEnabled()
