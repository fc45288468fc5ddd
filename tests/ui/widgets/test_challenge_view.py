import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.theme import Appearance
from app.ui.widgets.challenge_view import ChallengeView
from app.ui.widgets.kiosk_words import MOVE_ICONS
from tests.ui.widgets.hands import spoken


@pytest.fixture
def picture(shown):
    return shown(QWidget(), 640, 480)


@pytest.fixture
def view(picture):
    return ChallengeView(Appearance("dark"), picture)


def accent_in(view) -> int:
    """Count the pixels of the ring and the arrow."""
    image = view.grab().toImage()
    colour = QColor(Appearance("dark").theme.colour("accent")).rgb()
    return sum(image.pixel(x, y) == colour for x in range(image.width()) for y in range(image.height()))


def test_it_is_not_there_until_a_movement_is_asked_for(view):
    assert view.isHidden()
    view.ask("left", 1, 3)
    assert view.isVisible()


def test_the_arrow_stands_where_the_head_goes_on_the_mirrored_picture(view):
    middle = view.rect().center()
    view.ask("left", 1, 3)
    assert view.side.x() < middle.x()
    view.ask("right", 1, 3)
    assert view.side.x() > middle.x()
    view.ask("up", 1, 3)
    assert view.side.y() < middle.y()
    view.ask("down", 1, 3)
    assert view.side.y() > middle.y()


@pytest.mark.parametrize("move", MOVE_ICONS)
def test_every_movement_has_a_sign_inside_the_picture(view, move):
    view.ask(move, 1, 3)
    assert view.rect().contains(view.side.toPoint())
    assert accent_in(view) > 500


def test_the_ring_empties_with_the_time(view):
    view.ask("left", 1, 3)
    full = accent_in(view)
    view.show_time(0.5)
    half = accent_in(view)
    view.show_time(-1)
    assert full > half > accent_in(view)


def test_a_movement_that_was_seen_is_ticked_off(view):
    view.ask("left", 2, 3)
    view.praise()
    assert accent_in(view) == 0
    view.ask("up", 3, 3)
    assert accent_in(view) > 0


def test_it_says_which_movement_of_how_many_this_is(view):
    view.ask("left", 2, 3)
    assert view.accessibleName() == "2 of 3"
    with spoken({"{step} of {steps}": "{step} von {steps}"}, view):
        assert view.accessibleName() == "2 von 3"


def test_it_covers_the_picture_in_every_size(picture, view):
    view.ask("left", 1, 3)
    picture.resize(800, 600)
    assert view.size() == picture.size()


def test_what_lies_below_it_can_be_touched(qtbot, picture, view):
    below = QPushButton(picture)
    below.setGeometry(picture.rect())
    below.show()
    view.ask("left", 1, 3)
    with qtbot.waitSignal(below.clicked):
        QTest.mouseClick(
            picture.window().windowHandle(), Qt.MouseButton.LeftButton, pos=below.rect().center()
        )
