from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.store.recovery import RecoveryState
from app.ui.widgets.recovery_code import RecoveryCode
from tests.screens.backup_stages import CODE, STATUS
from tests.ui import made


@pytest.fixture
def widget(look, shown):
    return shown(RecoveryCode(look))


def test_without_a_code_one_can_be_made(widget, qtbot):
    widget.show_status(replace(STATUS, code=None))
    assert widget._make.text() == "Make the recovery code"
    assert widget._typing.isHidden()
    with qtbot.waitSignal(widget.code_requested):
        widget._make.click()


def test_a_code_stays_on_the_screen_until_it_was_typed_correctly(widget, qtbot):
    widget.show_code(CODE)
    widget.show_status(replace(STATUS, code=RecoveryState(made.NOON, None)))
    assert widget._code.text().split() == CODE.split("-")
    assert widget._code.accessibleName().startswith("9 V 0 W Z")
    widget._field.setText(CODE)
    with qtbot.waitSignal(widget.typed) as typed:
        qtbot.keyClick(widget._field, Qt.Key.Key_Return)
    assert typed.args == [CODE]
    widget.show_typed("Group 3 is mistyped.")
    assert widget._row.sentence == "Group 3 is mistyped."
    widget.show_typed("")
    widget.show_status(replace(STATUS, code=RecoveryState(made.NOON, made.NOON)))
    assert widget._shown.isHidden()
    assert widget._typing.isHidden()
    assert CODE[:5] not in widget._code.text() + widget._code.accessibleName()


def test_nothing_typed_is_not_checked(widget):
    told: list[str] = []
    widget.typed.connect(told.append)
    widget._check.click()
    assert told == []
