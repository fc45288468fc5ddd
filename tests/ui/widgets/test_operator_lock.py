from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.settings import Settings
from app.store.tries import Tried
from app.ui.widgets.kiosk_side import KioskSide
from app.ui.widgets.operator_lock import MENU_S, PAD_S, OperatorLock
from tests.ui import made
from tests.ui.widgets.hands import spoken

RIGHT, WRONG = Tried(right=True), Tried(right=False, left=3)


@pytest.fixture
def handle(shown):
    return shown(QLabel("09:42"), 120, 40)


@pytest.fixture
def lock(look, shown, handle, clock):
    side = shown(KioskSide(look, Settings()), 450, 560)
    lock: Any = OperatorLock(side, handle, clock)
    lock.side = side
    lock.closings = []
    lock.closed.connect(lambda: lock.closings.append(True))
    return lock


def test_the_right_pin_leads_to_the_menu(lock):
    lock.open()
    assert lock.side.currentWidget() is lock.side.pad
    lock.answer(RIGHT, made.NOON)
    assert lock.side.currentWidget() is lock.side.operator


def test_a_wrong_pin_says_how_many_tries_are_left_and_then_how_long_to_wait(lock):
    lock.open()
    lock.answer(WRONG, made.NOON)
    assert lock.side.pad.sentence == "That PIN is not right. 3 tries left."
    lock.answer(Tried(right=False, locked_until=made.NOON + timedelta(seconds=30)), made.NOON)
    assert "30 seconds" in lock.side.pad.sentence
    assert lock.side.currentWidget() is lock.side.pad


def test_an_answer_that_comes_too_late_opens_nothing(lock):
    lock.open()
    lock.close()
    lock.answer(RIGHT, made.NOON)
    assert lock.side.currentWidget() is not lock.side.operator


@pytest.mark.parametrize(("answers", "wait_s"), [([], PAD_S), ([RIGHT], MENU_S)])
def test_it_closes_when_nobody_uses_it(lock, clock, answers, wait_s):
    lock.open()
    for answer in answers:
        lock.answer(answer, made.NOON)
    clock.now_s += wait_s - 1
    lock.pass_time()
    assert lock.is_open
    lock.touched()
    clock.now_s += wait_s - 1
    lock.pass_time()
    assert lock.is_open
    clock.now_s += 1
    lock.pass_time()
    assert not lock.is_open
    assert lock.closings == [True]


def test_it_closes_once(lock):
    lock.close()
    lock.open()
    lock.close()
    lock.close()
    assert lock.closings == [True]


def test_only_a_long_press_wants_it(qtbot, lock, handle):
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton)
    assert not lock._press.isActive()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton)
    lock._press.setInterval(1)
    with qtbot.waitSignal(lock.wanted):
        lock._press.start()


def test_it_asks_in_the_language_of_the_moment_and_keeps_what_it_said(lock):
    lock.open()
    lock.answer(WRONG, made.NOON)
    german = {
        "Operator PIN": "PIN für den Betrieb",
        "That PIN is not right. {count} tries left.": "Falsche PIN. Noch {count} Versuche.",
    }
    with spoken(german, lock.side):
        lock.write()
        assert lock.side.pad.accessibleName() == "PIN für den Betrieb"
        assert lock.side.pad.sentence == "Falsche PIN. Noch 3 Versuche."


def test_a_closed_lock_does_not_write_over_a_visitors_pad(lock):
    lock.side.pad.ask("Type your PIN", "", 6, 12)
    lock.write()
    assert lock.side.pad.accessibleName() == "Type your PIN"
