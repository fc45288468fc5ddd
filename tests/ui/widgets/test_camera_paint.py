import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from app.ui.widgets import camera_paint
from app.ui.widgets.oval import at_rest

AREA = QRectF(0, 0, 400, 300)


def painted(paint) -> QImage:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def coloured(image) -> list[int]:
    """Return the columns that were painted."""
    return [x for x in range(400) if any(image.pixel(x, y) & 0xFFFFFF for y in range(300))]


def test_the_rim_of_a_complete_oval_is_closed(look):
    theme, oval = look.theme, at_rest(400, 300, 1.0)
    image = painted(lambda painter: camera_paint.oval(painter, theme, oval, "rim"))
    for y in (oval.y - oval.height / 2, oval.y + oval.height / 2):
        assert image.pixelColor(200, round(y)) == theme.colour("rim")


def test_half_a_rim_is_the_upper_half(look):
    theme, oval = look.theme, at_rest(400, 300, 0.5)
    image = painted(lambda painter: camera_paint.oval(painter, theme, oval, "rim"))
    assert image.pixelColor(200, round(oval.y - oval.height / 2)) == theme.colour("rim")
    assert image.pixelColor(200, round(oval.y + oval.height / 2)) != theme.colour("rim")


@pytest.mark.parametrize(
    "words", ["Hold still", "Let the light fall on your face from the front, and a little more"]
)
def test_an_instruction_stays_inside_the_picture(look, words):
    columns = coloured(painted(lambda painter: camera_paint.pill(painter, look.theme, AREA, words)))
    assert 0 < columns[0] < columns[-1] < 399


def test_an_instruction_is_large_where_it_fits_into_one_line(look):
    wide, low = QRectF(0, 0, 800, 600), QRectF(0, 0, 800, 300)
    short, long = "Hold still", "Let the light fall on your face from the front, and a little more, please"
    sizes = [
        camera_paint.pill_box(look.theme, *what)[0].pixelSize()
        for what in ((wide, short), (wide, long), (low, short))
    ]
    assert sizes[0] > sizes[1] == sizes[2]
    assert camera_paint.pill_box(look.theme, QRectF(0, 0, 300, 180), short)[0].pixelSize() < sizes[2]


def test_the_countdown_stands_around_its_point(look):
    def paint(painter) -> None:
        camera_paint.countdown(painter, look.theme, QPointF(100, 150), 3, 40)

    columns = coloured(painted(paint))
    assert 59 <= columns[0] < columns[-1] <= 141


@pytest.mark.parametrize(
    ("direction", "is_left"),
    [(Qt.LayoutDirection.LeftToRight, True), (Qt.LayoutDirection.RightToLeft, False)],
)
def test_the_name_of_the_camera_stands_where_reading_begins(look, direction, is_left):
    image = painted(lambda painter: camera_paint.badge(painter, look.theme, AREA, "Front camera", direction))
    columns = coloured(image)
    assert (columns[-1] < 200) is is_left


def test_a_notice_fills_the_view(look):
    image = painted(
        lambda painter: camera_paint.notice(painter, look.theme, AREA, "The camera was unplugged.")
    )
    assert image.pixelColor(5, 5) == look.theme.colour("picture")


def test_each_bystander_has_a_box(look):
    boxes = [QRectF(10, 10, 50, 60), QRectF(300, 100, 50, 60)]
    columns = coloured(painted(lambda painter: camera_paint.boxes(painter, look.theme, boxes)))
    assert columns[0] < 60
    assert columns[-1] > 300
