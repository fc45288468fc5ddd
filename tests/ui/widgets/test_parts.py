import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.ui.widgets.parts import Advice, IconLabel, button, caption, label, leading, restyle, trailing


@pytest.mark.usefixtures("look")
def test_text_is_never_read_as_markup():
    assert label("<b>Ann</b>").textFormat() is Qt.TextFormat.PlainText


@pytest.mark.usefixtures("look")
def test_a_letter_after_an_ampersand_presses_the_button(qtbot):
    made = button("&Back")
    qtbot.addWidget(made)
    assert made.text() == "Back"
    assert made.shortcut().toString() == "Alt+B"
    caption(made, "Saving")
    assert made.shortcut().isEmpty()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.usefixtures("look")
def test_text_of_any_script_stands_where_reading_begins(qapp, direction):
    qapp.setLayoutDirection(direction)
    is_left = direction is Qt.LayoutDirection.LeftToRight
    assert bool(leading() & Qt.AlignmentFlag.AlignLeft) is is_left
    assert bool(trailing() & Qt.AlignmentFlag.AlignLeft) is not is_left
    assert leading() & Qt.AlignmentFlag.AlignAbsolute


def test_advice_is_read_out_as_a_whole(look, qtbot):
    advice = Advice(look)
    qtbot.addWidget(advice)
    advice.say("caution", "It is dark.", "Turn on a lamp.")
    assert advice.accessibleName() == "It is dark. Turn on a lamp."
    assert advice.property("surface") == "caution"


def test_an_icon_follows_the_look(look, qtbot):
    icon = IconLabel(look, "trash", "danger", 24)
    qtbot.addWidget(icon)
    before = icon.pixmap().toImage()
    look.turn("dark")
    assert icon.pixmap().toImage() != before
    icon.show_icon("info", "danger")
    assert icon.width() == 24


@pytest.mark.usefixtures("look")
def test_a_property_that_is_the_same_is_not_styled_again(qtbot):
    text = QLabel()
    qtbot.addWidget(text)
    restyle(text, "tone", "good")
    assert text.property("tone") == "good"
    restyle(text, "tone", "good")
