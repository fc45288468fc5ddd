import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressBar, QWidget

from app.ui.sync_values import BackendCard, BackendDetails
from app.ui.widgets.sync_forms import EmptyingDialog, RemoveDialog, SecretsDialog, WhoDialog
from tests.screens.sync_stages import CARDS, GROUND
from tests.ui.synced import buttons, words


@pytest.fixture
def parent(look, shown):  # noqa: ARG001 - it is worn
    return shown(QWidget())


def opened(dialog):
    dialog.answers = []
    dialog.show()
    return dialog


def test_other_people_are_chosen_and_what_else_was_set_up_stays(look, parent):
    options = {"url": "https://example.org", "tags": ["staff"], "group_ids": {"Workshop": 3}}
    dialog = opened(WhoDialog(look, GROUND, BackendDetails(CARDS[0], options=options), parent))
    dialog.changed.connect(dialog.answers.append)
    assert dialog.who._tags.tags == ("staff",)
    dialog.who._everybody.setChecked(True)
    buttons(dialog, "Save")[0].click()
    (answer,) = dialog.answers
    expected = {"url": "https://example.org", "group_ids": {"Workshop": 3}, "earlier_consents": "no"}
    assert answer == expected


def test_a_form_that_is_not_complete_stays_open(look, parent):
    dialog = opened(WhoDialog(look, GROUND, BackendDetails(CARDS[0]), parent))
    dialog.who._chosen.setChecked(True)
    buttons(dialog, "Save")[0].click()
    assert dialog.isVisible()
    secrets = opened(SecretsDialog(look, GROUND, CARDS[0], parent))
    buttons(secrets, "Save")[0].click()
    assert secrets.isVisible()
    QTest.keyClick(secrets, Qt.Key.Key_Escape)
    assert not secrets.isVisible()


def test_removing_says_how_many_copies_stay_and_asks_what_becomes_of_them(look, parent, shown):
    dialog = opened(shown(RemoveDialog(look, CARDS[0], parent), 480, 300))
    dialog.confirmed.connect(dialog.answers.append)
    assert "444 people of yours are there." in dialog.accessibleDescription()
    assert buttons(dialog, "Keep")[0].hasFocus()
    buttons(dialog, "Remove")[0].click()
    assert dialog.answers == [True]


def test_nothing_is_asked_of_copies_where_there_are_none(look, parent):
    dialog = opened(RemoveDialog(look, BackendCard(1, "Door", "nec-id"), parent))
    dialog.confirmed.connect(dialog.answers.append)
    assert not dialog.delete.isVisible()
    buttons(dialog, "Remove")[0].click()
    assert dialog.answers == [False]


def test_emptying_says_how_far_it_is_and_can_be_stopped(qtbot, look, parent):
    dialog = opened(EmptyingDialog(look, "Door", parent))
    dialog.show_progress((120, 1284))
    assert "120 of 1,284 people" in words(dialog)
    assert dialog.findChild(QProgressBar).value() == 120
    with qtbot.waitSignal(dialog.stopped):
        buttons(dialog, "Stop")[0].click()
