import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider

from app.ui.widgets.rates_choice import RateChoice


@pytest.fixture
def choice(look, shown):
    made = shown(RateChoice(look), 700, 400)
    made.show_used(0.003)
    return made


def test_the_setting_in_use_is_shown_and_cannot_be_applied_again(choice):
    assert choice.looked_at == 0.003
    assert choice._buttons["standard"].isChecked()
    assert not choice._apply.isEnabled()
    assert choice._note.text() == "This is in use."


def test_a_preset_is_looked_at_before_it_is_applied(choice, qtbot):
    with qtbot.waitSignal(choice.moved) as moved, qtbot.assertNotEmitted(choice.apply_wanted):
        QTest.mouseClick(choice._buttons["lenient"], Qt.MouseButton.LeftButton)
    assert moved.args == [0.01]
    assert "In use is 0.3 %" in choice._note.text()
    with qtbot.waitSignal(choice.apply_wanted) as wanted:
        QTest.mouseClick(choice._apply, Qt.MouseButton.LeftButton)
    assert wanted.args == [0.01]


def test_the_slider_goes_with_keys_from_end_to_end(choice):
    slider = choice.findChild(QSlider)
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert choice.looked_at == pytest.approx(1e-5)
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert choice.looked_at == pytest.approx(0.1)
    assert choice._value.text() == "10 %"
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert 0.08 < choice.looked_at < 0.1
    assert not any(one.isChecked() for one in choice._buttons.values())


def test_what_a_setting_means_is_read_out_with_the_slider(choice):
    choice.say("Of 1,000 strangers about 3.", "Of 1,000 visits about 12.")
    assert choice.findChild(QSlider).accessibleDescription().endswith("about 12.")
    assert [one.isHidden() for one in choice._sentences] == [False, False, True]


def test_what_became_of_it_is_said_beside_the_button(choice):
    choice.note("The disk is full.")
    assert choice._note.text() == "The disk is full."
