from PySide6.QtWidgets import QLabel, QPushButton

from app.ui.widgets.stranger_tile import StrangerTile
from tests.screens.strangers_stages import unknown


def test_a_tile_says_when_and_where_and_each_button_tells_its_own_thing(look, shown, qtbot):
    tile = shown(StrangerTile(look, unknown(1, "4 visits")), 240, 420)
    texts = [one.text() for one in tile.findChildren(QLabel)]
    assert texts == ["9:30", "4 visits · North door", "Deleted on 8 Mar 2026"]
    buttons = {one.text(): one for one in tile.findChildren(QPushButton)}
    for words, signal in (
        ("Enroll", tile.enroll_wanted),
        ("This is …", tile.assign_wanted),
        ("Delete", tile.delete_wanted),
    ):
        assert buttons[words].accessibleDescription() == "Unknown person, 9:30"
        with qtbot.waitSignal(signal):
            buttons[words].click()


def test_a_picture_is_in_no_trace_of_the_value():
    assert "jpeg" not in repr(unknown(1)).lower()
    assert "picture" not in repr(unknown(1))
