import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.ui import gallery_model
from app.ui.gallery_model import PERSON_ROLE, PORTRAIT_ROLE, GalleryModel
from tests.ui import made

pytestmark = pytest.mark.usefixtures("fonts")


@pytest.fixture
def model():
    model = GalleryModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_people(made.people(8))
    yield model
    assert tester.model() is model


def names(model) -> list[str]:
    return [model.index(row).data(PERSON_ROLE).name for row in range(model.rowCount())]


def test_everybody_is_shown_in_the_order_given(model):
    assert names(model) == list(made.NAMES)


@pytest.mark.parametrize(
    ("sought", "found"),
    [("example ann", ["Ann Example"]), ("ПРИМЕР", ["Анна Пример"]), ("a-1044", ["Bence Example"])],
)
def test_every_word_sought_is_in_the_name_or_the_identifier(model, sought, found):
    model.search(sought)
    assert names(model) == found


def test_an_empty_search_finds_everybody(model):
    model.search("nobody")
    model.search("")
    assert model.rowCount() == 8


def test_portraits_in_view_are_asked_for_once_and_together(qtbot, model):
    with qtbot.waitSignal(model.portraits_wanted) as asked:
        for row in (0, 1, 0):
            assert model.index(row).data(PORTRAIT_ROLE).isNull()
    assert asked.args[0] == [f"{0:032x}", f"{1:032x}"]


def test_a_portrait_that_arrives_is_shown(qtbot, model):
    with qtbot.waitSignal(model.dataChanged):
        model.show_portraits({f"{2:032x}": made.jpeg()})
    assert not model.index(2).data(PORTRAIT_ROLE).isNull()


def test_a_broken_portrait_leaves_the_silhouette(model):
    model.show_portraits({f"{2:032x}": b"not a picture"})
    assert model.index(2).data(PORTRAIT_ROLE).isNull()


def test_portraits_kept_are_limited(model, monkeypatch):
    monkeypatch.setattr(gallery_model, "PORTRAITS_KEPT", 3)
    model.show_portraits({f"{number:032x}": made.jpeg() for number in range(5)})
    assert len(model._portraits) == 3


def test_the_portrait_of_an_erased_person_is_forgotten(model):
    model.show_portraits({f"{0:032x}": made.jpeg()})
    model.show_people(made.people(8)[1:])
    assert model._portraits == {}


def test_a_screen_reader_hears_name_and_number_of_pictures(model):
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Ann Example, 3 pictures"
