import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from app.ui.icons import icon


def inked(shown: QIcon, state: QIcon.State = QIcon.State.Off) -> set[str]:
    picture = shown.pixmap(QSize(32, 32), QIcon.Mode.Normal, state).toImage()
    dots = (picture.pixelColor(x, y) for x in range(32) for y in range(32))
    return {dot.name() for dot in dots if dot.alpha() == 255}


@pytest.mark.usefixtures("qapp")
def test_an_icon_is_drawn_in_its_colour():
    assert inked(icon("check", QColor("#ff0000"))) == {"#ff0000"}


@pytest.mark.usefixtures("qapp")
def test_an_icon_has_another_colour_while_it_is_checked():
    shown = icon("check", QColor("#ff0000"), QColor("#0000ff"))
    assert inked(shown, QIcon.State.On) == {"#0000ff"}
    assert inked(QIcon(shown)) == {"#ff0000"}


def test_an_icon_that_does_not_exist_is_an_error():
    with pytest.raises(KeyError):
        icon("no-such-icon", QColor("#000000"))
