import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.core.person import Fault
from app.ui.widgets.tag_field import TagField


@pytest.fixture
def field(look, shown):
    made = shown(TagField(look, "Tags"), 500, 120)
    made.setFocus()
    yield made
    made._choices._shown.hide()


def type_in(field, text) -> None:
    QTest.keyClicks(field._editor, text)


def press(field, key) -> None:
    QTest.keyClick(field._editor, key)


def chips(field) -> list[str]:
    return [chip.text() for chip in field._chips]


def test_enter_and_a_comma_make_a_chip(field):
    type_in(field, "staff,night")
    press(field, Qt.Key.Key_Return)
    assert chips(field) == ["staff", "night"]
    assert field.tags == ("staff", "night")


def test_a_list_that_is_pasted_makes_chips(field):
    field._editor.insert("staff; night shift، visitor\nlast")
    field._type(field._editor.text())
    assert field.tags == ("staff", "night shift", "visitor", "last")
    assert len(field._chips) == 3


def test_what_is_being_typed_is_a_tag_already(field):
    type_in(field, "staff")
    assert field.tags == ("staff",)
    assert chips(field) == []


def test_backspace_takes_the_last_chip_away(field):
    type_in(field, "staff,night,")
    press(field, Qt.Key.Key_Backspace)
    assert field.tags == ("staff",)
    type_in(field, "x")
    press(field, Qt.Key.Key_Backspace)
    assert field.tags == ("staff",)


def test_a_press_takes_a_chip_away(field):
    field.show_tags(["staff", "night"])
    QTest.mouseClick(field._chips[0], Qt.MouseButton.LeftButton)
    assert field.tags == ("night",)
    assert QApplication.focusWidget() is field._editor


def test_a_chip_says_what_a_press_does(field):
    field.show_tags(["R&D"])
    [chip] = field.findChildren(QPushButton)
    assert chip.accessibleName() == chip.toolTip() == "Remove the tag R&D"
    assert chip.text() == "R&&D"


def test_the_same_tag_in_another_case_is_one(field):
    type_in(field, "Staff,STAFF,")
    assert chips(field) == ["Staff"]


def test_a_known_tag_is_written_as_it_is_known(field):
    field.show_known(["Night shift"])
    type_in(field, "NIGHT SHIFT,")
    assert chips(field) == ["Night shift"]


def test_only_tags_that_are_not_there_yet_are_offered(field):
    field.show_known(["staff", "night", "visitor"])
    type_in(field, "Staff,")
    assert field._choices.words == ["night", "visitor"]
    press(field, Qt.Key.Key_Backspace)
    assert field._choices.words == ["staff", "night", "visitor"]


def test_a_tag_that_is_offered_and_chosen_becomes_a_chip(qtbot, field):
    field.show_known(["night shift"])
    press(field, Qt.Key.Key_Down)
    assert field._choices.is_open
    QTest.keyClick(field._choices._shown, Qt.Key.Key_Down)
    QTest.keyClick(field._choices._shown, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: chips(field) == ["night shift"])
    assert field._editor.text() == ""


def test_enter_past_an_offer_takes_what_was_typed(field):
    field.show_known(["night shift"])
    type_in(field, "night")
    assert field._choices.is_open
    QTest.keyClick(field._choices._shown, Qt.Key.Key_Return)
    assert chips(field) == ["night"]


@pytest.mark.parametrize(("text", "fault"), [("in/out", Fault.TAG_WITH_SLASH), ("..", Fault.TAG_OF_DOTS)])
def test_what_is_no_tag_stays_to_be_mended(field, text, fault):
    type_in(field, f"staff,{text},")
    press(field, Qt.Key.Key_Return)
    assert chips(field) == ["staff"]
    assert field._editor.text().strip() == text
    assert field.fault is fault


def test_what_was_typed_when_the_field_is_left_becomes_a_chip(field):
    type_in(field, "staff")
    field._editor.clearFocus()
    assert chips(field) == ["staff"]


def test_enter_with_nothing_typed_goes_on(qtbot, field):
    type_in(field, "staff")
    with qtbot.assertNotEmitted(field.entered):
        press(field, Qt.Key.Key_Return)
    with qtbot.waitSignal(field.entered):
        press(field, Qt.Key.Key_Return)


def test_each_change_is_told(qtbot, field):
    with qtbot.waitSignal(field.changed):
        type_in(field, "s")
    with qtbot.waitSignal(field.changed):
        press(field, Qt.Key.Key_Return)
    with qtbot.waitSignal(field.changed):
        press(field, Qt.Key.Key_Backspace)


def test_tab_leads_from_chip_to_chip_and_then_to_the_editor(field):
    field.show_tags(["one", "two"])
    field._chips[0].setFocus()
    for widget in (field._chips[1], field._editor):
        QTest.keyClick(QApplication.focusWidget() or field, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is widget


def test_a_long_tag_is_cut_with_dots_and_read_out_in_full(field):
    field.show_tags(["x" * 64])
    [chip] = field._chips
    assert chip.text().endswith("…")
    assert chip.accessibleName().endswith("x" * 64)


def test_many_chips_take_more_lines(field):
    one_line = field.heightForWidth(500)
    field.show_tags([f"tag number {number}" for number in range(12)])
    assert field.heightForWidth(500) > 2 * one_line


def test_a_press_between_the_chips_begins_to_type(field):
    field._editor.clearFocus()
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is field._editor


def test_the_crosses_follow_the_theme(look, field):
    field.show_tags(["staff"])
    look.turn("dark")
    assert not field._chips[0].icon().isNull()
