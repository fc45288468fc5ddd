import pytest
from PySide6.QtWidgets import QLabel

from app.core.duplicates import Degree, Pair
from app.store.merging import Merging
from app.ui.widgets.gallery_duplicates_dialog import GalleryDuplicatesDialog
from tests.ui import made

ANN, BENCE = made.people(2)
PAIR = Pair(ANN.subject_id, BENCE.subject_id, 6.0, Degree.CERTAIN)
COVERED = Merging(4, 0, 12, has_pin=False, has_code=False)


@pytest.fixture
def dialog(look, shown):
    return shown(GalleryDuplicatesDialog(look), 760, 600)


def texts(dialog):
    return [one.text() for one in dialog.findChildren(QLabel) if one.isVisible()]


def test_how_far_it_is_can_be_read(dialog):
    dialog.show_progress((420, 1000))
    assert "Comparing everybody with everybody … 42 %" in texts(dialog)
    assert not dialog.action.isVisible()


def test_without_pairs_nobody_is_enrolled_twice(dialog):
    dialog.show_pairs([])
    assert "Nobody looks like anybody else" in texts(dialog)


def test_a_pair_can_be_merged_when_it_is_known_what_follows(qtbot, dialog):
    with qtbot.waitSignal(dialog.pair_wanted) as asked:
        dialog.show_pairs([PAIR])
    assert asked.args == [ANN.subject_id, BENCE.subject_id]
    assert not dialog.action.isEnabled()
    dialog.show_pair((ANN, None), (BENCE, None), COVERED)
    with qtbot.waitSignal(dialog.merged) as asked:
        dialog.action.click()
    assert asked.args == [ANN.subject_id, BENCE.subject_id]


def test_the_other_one_can_be_kept(qtbot, dialog):
    dialog.show_pairs([PAIR])
    with qtbot.waitSignal(dialog.pair_wanted) as asked:
        dialog._swap.click()
    assert asked.args == [BENCE.subject_id, ANN.subject_id]


def test_a_merge_that_no_consent_covers_cannot_be_pressed(dialog):
    dialog.show_pairs([PAIR])
    dialog.show_pair((ANN, None), (BENCE, None), Merging(0, 4, 1, has_pin=False, has_code=False))
    assert not dialog.action.isEnabled()


def test_later_goes_on_to_the_next_pair_and_then_to_the_end(dialog):
    dialog.show_pairs([PAIR, PAIR])
    assert "Pair 1 of 2" in texts(dialog)
    dialog._later.click()
    assert "Pair 2 of 2" in texts(dialog)
    dialog._later.click()
    assert "That was the last pair" in texts(dialog)


def test_a_pair_of_whom_one_is_gone_is_passed_over(dialog):
    dialog.show_pairs([PAIR])
    dialog.show_pair((ANN, None), None, None)
    assert "That was the last pair" in texts(dialog)
