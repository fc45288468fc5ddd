import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.ui.widgets.pictures import EmptyDrawing, Portrait, decoded, draw_cover, draw_silhouette
from tests.ui import made


@pytest.mark.parametrize("broken", [None, b"", b"not a picture", made.NAMES[0].encode()])
@pytest.mark.usefixtures("fonts")
def test_what_is_not_a_picture_is_null(broken):
    assert decoded(broken).isNull()


@pytest.mark.usefixtures("fonts")
def test_a_picture_is_reduced_as_it_is_read():
    assert min(decoded(made.jpeg(), 60).size().toTuple()) == 60


def painted(paint) -> QImage:
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


@pytest.mark.usefixtures("fonts")
def test_a_picture_fills_its_area_and_leaves_the_corners():
    picture = decoded(made.jpeg())
    image = painted(lambda painter: draw_cover(painter, picture, QRectF(0, 0, 100, 100), 20))
    assert image.pixelColor(0, 0).red() == 0
    assert image.pixelColor(50, 1).red() > 0


def test_a_silhouette_has_a_head(look):
    image = painted(lambda painter: draw_silhouette(painter, look.theme, QRectF(0, 0, 100, 100), 10))
    assert image.pixelColor(50, 45) == look.theme.colour("figure")


def test_a_portrait_without_picture_is_the_silhouette(look, shown):
    portrait = shown(Portrait(look, 100, done=True), 100, 100)
    empty = portrait.grab().toImage()
    portrait.show_picture(made.jpeg())
    assert portrait.grab().toImage() != empty
    portrait.show_picture(None)
    assert portrait.grab().toImage() == empty


def test_the_empty_drawing_follows_the_look(look, shown):
    drawing = shown(EmptyDrawing(look), 160, 160)
    light = drawing.grab().toImage()
    look.turn("dark")
    assert drawing.grab().toImage() != light
