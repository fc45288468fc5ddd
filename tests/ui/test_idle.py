import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit

from app.ui.idle import Idle


@pytest.fixture
def owner(qapp):  # noqa: ARG001 - Qt must be there
    made = QObject()
    yield made
    made.deleteLater()


def test_it_is_noticed_that_nobody_is_there(owner, clock, qtbot):
    idle = Idle(120, owner, clock)
    idle.start()
    clock.now_s += 119
    with qtbot.assertNotEmitted(idle.noticed):
        idle.look()
    clock.now_s += 1
    with qtbot.waitSignal(idle.noticed):
        idle.look()
    with qtbot.assertNotEmitted(idle.noticed):
        idle.look()


def test_every_key_and_every_move_of_the_mouse_counts(owner, clock, qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    idle = Idle(120, owner, clock)
    idle.start()
    for touch in (
        lambda: qtbot.keyClick(field, "a"),
        lambda: qtbot.mouseClick(field, Qt.MouseButton.LeftButton),
    ):
        clock.now_s += 100
        touch()
        with qtbot.assertNotEmitted(idle.noticed):
            idle.look()
    idle.wait_for(30)
    clock.now_s += 40
    with qtbot.waitSignal(idle.noticed):
        idle.look()


def test_nothing_is_noticed_when_nobody_is_signed_in(owner, clock, qtbot):
    idle = Idle(120, owner, clock)
    idle.start()
    idle.stop()
    clock.now_s += 1000
    with qtbot.assertNotEmitted(idle.noticed):
        idle.look()
