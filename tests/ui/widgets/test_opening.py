from app.ui.theme import Appearance
from app.ui.widgets.opening import Opening


def test_the_opening_is_painted_before_anything_else_goes_on(qtbot, look):
    opening = Opening(look)
    qtbot.addWidget(opening)
    opening.open_at_once()
    picture = opening.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, 1280, 4) for y in range(300, 500, 2)}
    assert look.theme.colour("background").name() in colours
    assert look.theme.colour("accent").name() in colours


def test_the_opening_follows_the_look(qtbot):
    dark = Appearance("dark")
    opening = Opening(dark)
    qtbot.addWidget(opening)
    opening.open_at_once()
    assert opening.grab().toImage().pixelColor(5, 5) == dark.theme.colour("background")
