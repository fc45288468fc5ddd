import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.ui.widgets.pin_pad import Dots, PinPad
from tests.ui.widgets.hands import focused, named, spoken, touch


@pytest.fixture
def pad(look, shown):
    pad = shown(PinPad(look), 450, 480)
    pad.ask("Type your PIN", "You got it when you were enrolled.", 4, 6)
    pad.digits = []
    pad.entered.connect(pad.digits.append)
    return pad


def counted(pad) -> str:
    return str(pad.findChild(Dots).accessibleName())


def test_a_pin_is_typed_by_touch(pad):
    touch(pad, *"1409", "OK")
    assert pad.digits == ["1409"]


def test_a_pin_is_typed_with_a_keyboard(pad):
    QTest.keyClicks(pad, "14087")
    QTest.keyClick(pad, Qt.Key.Key_Backspace)
    QTest.keyClick(pad, Qt.Key.Key_Return)
    assert pad.digits == ["1408"]


def test_a_pin_is_typed_with_arrows_alone(pad):
    right, down, press = Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return
    # 1, 2, 5, 8, then right of the 9: OK
    for pressed in (right, press, right, press, down, press, down, press, right, right, press):
        QTest.keyClick(focused(), pressed)
    assert pad.digits == ["1258"]


def test_a_digit_on_the_keyboard_takes_the_focus_off_the_keys(pad):
    named(pad, "5").setFocus()
    QTest.keyClicks(named(pad, "5"), "1409")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert pad.digits == ["1409"]


def test_the_arrows_pass_what_cannot_be_pressed_and_stay_at_the_edge(pad):
    named(pad, "3").setFocus()
    QTest.keyClick(named(pad, "3"), Qt.Key.Key_Right)  # nothing to delete yet
    assert named(pad, "3").hasFocus()
    named(pad, "0").setFocus()
    QTest.keyClick(named(pad, "0"), Qt.Key.Key_Down)
    assert named(pad, "0").hasFocus()


def test_neither_dots_nor_names_tell_the_digits(pad):
    touch(pad, "7")
    assert counted(pad) == "1 digit"
    touch(pad, *"777")
    assert counted(pad) == "4 digits"
    assert "7777" not in pad.sentence + pad.accessibleName() + pad.accessibleDescription()


def test_a_touch_leaves_no_key_marked(pad):
    touch(pad, "7")
    assert not named(pad, "7").hasFocus()


def test_too_few_digits_cannot_be_entered_and_too_many_not_typed(pad):
    QTest.keyClicks(pad, "123")
    QTest.keyClick(pad, Qt.Key.Key_Return)
    assert pad.digits == []
    assert not named(pad, "OK").isEnabled()
    QTest.keyClicks(pad, "45678")
    assert counted(pad) == "6 digits"


def test_a_wrong_pin_is_said_and_begun_anew(pad):
    touch(pad, *"1234", "OK")
    pad.refuse(3)
    assert pad.sentence == "That PIN is not right. 3 tries left."
    assert counted(pad) == "0 digits"


def test_a_lock_counts_down_and_takes_no_digit(pad):
    pad.lock(2)
    assert pad.sentence == "Too many tries. Please wait 2 seconds."
    QTest.keyClicks(pad, "1234")
    assert counted(pad) == "0 digits"
    assert not named(pad, "1").isEnabled()
    pad.pass_second()
    assert pad.sentence == "Too many tries. Please wait 1 second."
    pad.pass_second()
    assert pad.sentence == "You got it when you were enrolled."
    QTest.keyClicks(pad, "1234")
    assert counted(pad) == "4 digits"


def test_nobody_is_locked_in(qtbot, pad):
    pad.lock(30)
    QTest.keyClick(pad, Qt.Key.Key_Right)
    assert named(pad, "Back").hasFocus()
    with qtbot.waitSignal(pad.cancelled):
        touch(pad, "Back")


def test_nothing_is_typed_while_a_pin_is_being_checked(pad):
    touch(pad, *"1234", "OK")
    pad.busy()
    assert pad.sentence == "One moment"
    QTest.keyClicks(pad, "1234")
    QTest.keyClick(pad, Qt.Key.Key_Return)
    assert pad.digits == ["1234"]
    assert counted(pad) == "4 digits"
    pad.ask("Operator PIN", "", 4, 12)
    assert counted(pad) == "0 digits"


def test_escape_goes_back_even_where_the_page_has_another_use_for_it(qtbot, look, shown):
    page, left = QWidget(), []
    pad = PinPad(look)
    pad.setParent(page)
    shortcut = QShortcut(QKeySequence(Qt.Key.Key_Escape), page)
    shortcut.activated.connect(lambda: left.append(True))
    shown(page, 450, 480)
    pad.ask("Type your PIN", "", 4, 6)
    for place in (pad, named(pad, "5")):
        place.setFocus()
        with qtbot.waitSignal(pad.cancelled):
            QTest.keyClick(place, Qt.Key.Key_Escape)
    assert left == []


def test_a_hidden_pad_has_forgotten_what_was_typed(pad):
    QTest.keyClicks(pad, "1234")
    pad.hide()
    pad.show()
    assert counted(pad) == "0 digits"


def test_a_key_it_does_not_know_is_the_pages(pad):
    QTest.keyClicks(pad, "x")
    assert counted(pad) == "0 digits"


def test_every_key_is_at_least_64_px(pad):
    pad.resize(376, 480)
    QApplication.processEvents()
    assert all(min(one.width(), one.height()) >= 64 for one in pad.findChildren(QPushButton))


def test_it_speaks_another_language_at_once(pad):
    with spoken({"Back": "Zurück", "Delete the last digit": "Letzte Ziffer löschen"}, pad):
        assert named(pad, "Zurück").text() == "Zurück"
        assert named(pad, "Letzte Ziffer löschen").text() == ""
