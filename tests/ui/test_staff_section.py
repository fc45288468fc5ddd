import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QTableWidget

from app.core.roles import Role
from app.ui.staff_section import StaffSection
from app.ui.widgets.confirm_dialog import ConfirmDialog
from tests.screens.staff_stages import ANN, BOB, CILI, STAFF


@pytest.fixture
def section(look, shown):
    return shown(StaffSection(look, 120), 900, 600)


def button(section, text):
    return next(one for one in section.findChildren(QPushButton) if one.text() == text and one.isVisible())


def test_while_nobody_has_an_account_the_first_is_offered(section):
    button(section, "Add an administrator").click()
    assert section.dialog is not None
    assert "first account" in section.dialog.accessibleDescription()
    section.close_question()
    assert section.dialog is None


def test_everybody_is_listed_with_role_and_how_they_sign_in(section):
    section.show_accounts(STAFF)
    table = section.findChild(QTableWidget)
    rows = [[table.item(row, place).text() for place in range(3)] for row in range(table.rowCount())]
    assert rows == [
        ["Ann Example", "Administrator", "PIN"],
        ["Bence of the Longer Family Name", "Operator", "PIN"],
        ["Élodie Example", "Auditor", "Password"],
    ]


def test_whoever_is_chosen_stays_chosen_and_is_changed(section, qtbot):
    section.show_accounts(STAFF)
    section.findChild(QTableWidget).selectRow(2)
    section.show_accounts([ANN, CILI])
    button(section, "Change…").click()
    with qtbot.waitSignal(section.change_requested) as wanted:
        section.dialog.entered.emit("Elodie", Role.ADMIN, "")
    assert wanted.args == [CILI.account_id, "Elodie", Role.ADMIN]
    section.show_failure("There is an account of that name.")
    assert section.dialog.sentence == "There is an account of that name."
    section.close_question()


def test_a_new_secret_is_asked_for(section, qtbot):
    section.show_accounts([BOB])
    button(section, "New PIN or password…").click()
    with qtbot.waitSignal(section.secret_requested) as wanted:
        section.dialog.entered.emit("", "13579")
    assert wanted.args == [BOB.account_id, "13579"]
    section.close_question()


def test_before_an_account_is_removed_it_is_asked(section, qtbot):
    section.show_accounts([ANN])
    button(section, "Remove…").click()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, ConfirmDialog))
    assert "Ann Example" in dialog.accessibleName()
    with qtbot.waitSignal(section.remove_requested) as wanted:
        next(one for one in dialog.findChildren(QPushButton) if one.text() == "Remove it").click()
    assert wanted.args == [ANN.account_id]
