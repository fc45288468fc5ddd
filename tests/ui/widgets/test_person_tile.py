import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.ui.gallery_model import GalleryModel
from app.ui.widgets.person_tile import PersonTile
from tests.ui import made

pytestmark = pytest.mark.usefixtures("fonts")


@pytest.fixture
def model():
    model = GalleryModel()
    model.show_people(made.people(8))
    return model


def painted(
    look, model, row, *, direction=Qt.LayoutDirection.LeftToRight, state=QStyle.StateFlag.State_None
) -> QImage:
    tile = PersonTile(look)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, tile.width_px, tile.height_px)
    option.direction, option.state = direction, state
    image = QImage(tile.width_px, tile.height_px, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    tile.paint(painter, option, model.index(row))
    painter.end()
    return image


def test_poor_pictures_have_another_shape_and_another_word(look, model):
    assert painted(look, model, 3) != painted(look, model, 2)


def test_the_selected_tile_has_an_edge_of_its_own(look, model):
    assert painted(look, model, 0) != painted(look, model, 0, state=QStyle.StateFlag.State_Selected)


def test_from_right_to_left_the_name_stands_right(look, model):
    left = painted(look, model, 0)
    right = painted(look, model, 0, direction=Qt.LayoutDirection.RightToLeft)
    assert left != right


def test_a_portrait_takes_the_place_of_the_silhouette(look, model):
    before = painted(look, model, 0)
    model.show_portraits({f"{0:032x}": made.jpeg()})
    assert painted(look, model, 0) != before
