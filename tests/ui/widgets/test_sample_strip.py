import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.ui.widgets.sample_strip import SampleStrip, SampleTile
from tests.ui import made


@pytest.fixture
def strip(look, shown):
    return shown(SampleStrip(look), 344, 110)


def words_below(strip) -> list[str]:
    return [one.text() for one in strip.findChildren(QLabel)]


def test_empty_places_name_the_poses_that_are_wanted(strip):
    assert words_below(strip) == ["front", "left", "right", "up", "down"]


def test_samples_come_in_the_order_they_were_taken(strip):
    strip.show_samples(made.samples()[2:4])
    assert words_below(strip) == ["right", "up", "front", "left", "down"]


def test_a_sample_is_given_up_with_the_keyboard(qtbot, strip):
    strip.show_samples(made.samples(3))
    second = strip.findChildren(SampleTile)[1]
    second.setFocus()
    with qtbot.waitSignal(strip.given_up) as given_up:
        QTest.keyClick(second, Qt.Key.Key_Space)
    assert given_up.args == [1]


def test_an_empty_place_cannot_be_pressed(strip):
    strip.show_samples(made.samples(3))
    assert [tile.isEnabled() for tile in strip.findChildren(SampleTile)] == [True] * 3 + [False] * 2


def test_a_tile_says_what_a_press_does(strip):
    strip.show_samples(made.samples(1))
    assert strip.findChildren(SampleTile)[0].accessibleName() == "Take picture 1 again (front)"


def test_a_sample_is_shown_as_in_the_mirror(strip):
    strip.show_samples([made.samples(2)[1]])
    tile = strip.findChildren(SampleTile)[0]
    picture = tile._picture.toImage()
    left, right = picture.pixelColor(30, 40), picture.pixelColor(picture.width() - 30, 40)
    assert left != right


def test_a_tile_is_large_enough_for_a_finger(strip):
    assert all(tile.width() >= 36 and tile.height() >= 36 for tile in strip.findChildren(SampleTile))


def test_there_are_as_many_places_as_are_needed(strip):
    strip.show_samples((), needed=1)
    assert [tile.isVisible() for tile in strip.findChildren(SampleTile)] == [True] + [False] * 4
    assert [one.text() for one in strip.findChildren(QLabel) if one.isVisible()] == ["front"]


def test_no_sample_is_hidden_because_fewer_are_needed(strip):
    strip.show_samples(made.samples(3), needed=1)
    assert sum(tile.isVisible() for tile in strip.findChildren(SampleTile)) == 3
