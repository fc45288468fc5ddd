import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.core.duplicates import Degree
from app.ui.gallery_model import GalleryModel
from app.ui.widgets.person_tile import PersonTile
from tests.ui import gallery_made, made

pytestmark = pytest.mark.usefixtures("fonts")


@pytest.fixture
def model():
    model = GalleryModel()
    model.show_rows(made.people(8))
    model.show_ids([one.subject_id for one in made.people(8)])
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
    tile.paint(painter, option, model.index(row, 0))
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
    model.show_portraits(gallery_made.portraits([f"{0:032x}"]))
    assert painted(look, model, 0) != before


def test_how_alike_somebody_is_takes_the_place_of_how_good_the_pictures_are(look, model):
    before = painted(look, model, 0)
    model.show_ids([f"{0:032x}"], {f"{0:032x}": Degree.LIKELY})
    assert painted(look, model, 0) != before


def test_whoever_is_not_known_yet_is_an_empty_tile(look):
    model = GalleryModel()
    model.show_ids(["unknown"])
    assert not painted(look, model, 0).isNull()
