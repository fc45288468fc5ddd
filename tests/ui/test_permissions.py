import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip, QVBoxLayout, QWidget

from app.core.roles import Act, Role
from app.ui.permissions import Permissions


@pytest.fixture
def permissions(fonts):  # noqa: ARG001 - Qt must be there
    return Permissions()


@pytest.fixture
def erase(qtbot, permissions):
    page = QWidget()
    made = QPushButton("Erase", page)
    QVBoxLayout(page).addWidget(made)
    qtbot.addWidget(page)
    permissions.guard(Act.ERASE, made)
    yield made  # noqa: PT022 - the page lives as long


def test_without_accounts_everything_is_open(permissions, erase):
    assert permissions.may(Act.ERASE)
    assert erase.isEnabled()
    assert permissions.actor == ""


def test_what_a_role_may_not_do_is_disabled_whatever_the_page_does(permissions, erase):
    permissions.open_to(Role.OPERATOR, "operator 00b0b0")
    assert not erase.isEnabled()
    erase.setEnabled(True)
    assert not erase.isEnabled()
    erase.parentWidget().setEnabled(False)
    erase.parentWidget().setEnabled(True)
    assert not erase.isEnabled()


@pytest.mark.parametrize("wanted", [True, False])
def test_what_the_page_wanted_meanwhile_shows_when_it_is_allowed_again(permissions, erase, wanted):
    permissions.open_to(Role.OPERATOR, "operator 00b0b0")
    erase.setEnabled(not wanted)
    erase.setEnabled(wanted)
    permissions.open_to(Role.ADMIN, "admin 3fa9c1")
    assert erase.isEnabled() is wanted


def test_the_tool_tip_says_who_may(permissions, erase, qtbot):
    erase.parentWidget().show()
    permissions.open_to(Role.OPERATOR, "operator 00b0b0")
    QApplication.sendEvent(erase, QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1)))
    qtbot.waitUntil(lambda: QToolTip.text() == "Only an administrator may do this.")
    QToolTip.hideText()


def test_whoever_tries_is_told_who_may(permissions, qtbot):
    permissions.open_to(Role.AUDITOR, "auditor c111c1")
    with qtbot.waitSignal(permissions.refused) as refused:
        assert not permissions.allows(Act.ENROLL)
    assert refused.args == ["Only an operator or an administrator may do this."]
    assert permissions.allows(Act.READ_AUDIT)


def test_while_locked_nothing_may_be_done_and_who_was_here_is_known(permissions):
    permissions.open_to(Role.ADMIN, "admin 3fa9c1")
    permissions.lock()
    assert not permissions.may(Act.ERASE)
    assert permissions.actor == "admin 3fa9c1"
    permissions.sign_out()
    assert permissions.actor == ""


def test_a_change_is_told_once(permissions, qtbot):
    with qtbot.waitSignal(permissions.changed):
        permissions.open_to(Role.ADMIN, "admin 3fa9c1")
    with qtbot.assertNotEmitted(permissions.changed):
        permissions.open_to(Role.ADMIN, "admin 3fa9c1")
