import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.core.duplicates import Degree
from app.ui import gallery_model
from app.ui.gallery_model import (
    AT_ONCE,
    LIKENESS_ROLE,
    NAME,
    PERSON_ROLE,
    PORTRAIT_ROLE,
    QUALITY,
    GalleryModel,
)
from tests.ui import gallery_made, made

pytestmark = pytest.mark.usefixtures("fonts")

PEOPLE = made.people(8)
IDS = [one.subject_id for one in PEOPLE]


@pytest.fixture
def model():
    model = GalleryModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(PEOPLE)
    model.show_ids(IDS)
    yield model
    assert tester.model() is model


@pytest.fixture
def many():
    model = GalleryModel()
    model.show_ids([f"{number:032x}" for number in range(10_000)])
    return model


def names(model) -> list[str]:
    return [model.index(row, NAME).data(PERSON_ROLE).name for row in range(model.rowCount())]


def test_everybody_is_shown_in_the_order_given(model):
    assert names(model) == list(made.NAMES)


def test_people_are_asked_for_once_and_together_as_they_come_into_view(qtbot, many):
    with qtbot.waitSignal(many.rows_wanted) as asked:
        for row in (5, 6):
            assert many.index(row, NAME).data(PERSON_ROLE) is None
    assert asked.args[0] == [f"{5:032x}", f"{6:032x}"]
    with qtbot.assertNotEmitted(many.rows_wanted, wait=20):
        many.index(5, NAME).data(PERSON_ROLE)


def test_whoever_scrolls_on_waits_for_what_is_in_view_now(qtbot, many):
    with qtbot.waitSignal(many.rows_wanted):
        many.index(0, NAME).data(PERSON_ROLE)
    for row in range(1000, 2000):
        many.index(row, NAME).data(PERSON_ROLE)
    with qtbot.waitSignal(many.rows_wanted) as asked:
        many.show_rows(made.people(1))
    assert asked.args[0] == [f"{row:032x}" for row in range(2000 - AT_ONCE, 2000)]


def test_a_question_without_an_answer_does_not_stop_the_next(qtbot, many):
    with qtbot.waitSignal(many.rows_wanted):
        many.index(0, NAME).data(PERSON_ROLE)
    many.show_rows([])
    with qtbot.waitSignal(many.rows_wanted):
        many.index(1, NAME).data(PERSON_ROLE)


def test_what_is_outdated_is_shown_until_it_is_known_anew(qtbot, model):
    model.outdate()
    with qtbot.waitSignal(model.rows_wanted) as asked:
        assert model.index(0, NAME).data(PERSON_ROLE) == PEOPLE[0]
    assert asked.args[0] == IDS[:1]


def test_portraits_in_view_are_asked_for_once_and_together(qtbot, model):
    with qtbot.waitSignal(model.portraits_wanted) as asked:
        for row in (0, 1):
            assert model.index(row, NAME).data(PORTRAIT_ROLE).isNull()
    assert asked.args[0] == IDS[:2]


def test_a_portrait_that_arrives_is_shown(qtbot, model):
    with qtbot.waitSignal(model.dataChanged):
        model.show_portraits(gallery_made.portraits([IDS[2]]))
    assert not model.index(2, NAME).data(PORTRAIT_ROLE).isNull()


def test_whoever_has_no_portrait_is_asked_about_once(qtbot, model):
    with qtbot.waitSignal(model.portraits_wanted):
        model.index(4, NAME).data(PORTRAIT_ROLE)
    model.show_portraits({})
    with qtbot.assertNotEmitted(model.portraits_wanted, wait=20):
        assert model.index(4, NAME).data(PORTRAIT_ROLE).isNull()


def test_portraits_and_people_kept_are_limited(monkeypatch):
    monkeypatch.setattr(gallery_model, "PORTRAITS_KEPT", 3)
    monkeypatch.setattr(gallery_model, "PEOPLE_KEPT", 3)
    model = GalleryModel()
    model.show_ids(IDS)
    model.show_rows(PEOPLE)
    model.show_portraits(gallery_made.portraits([f"{number:032x}" for number in (0, 1, 2, 3, 5, 6)]))
    assert len(model._portraits) == 3
    assert len(model._people) == 3


def test_how_alike_somebody_is_goes_with_the_list(model):
    model.show_ids(IDS[:2], {IDS[0]: Degree.CERTAIN})
    assert model.index(0, NAME).data(LIKENESS_ROLE) is Degree.CERTAIN
    assert model.index(1, NAME).data(LIKENESS_ROLE) is None


def test_a_screen_reader_hears_name_and_number_of_pictures(model):
    text = model.index(0, NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert text == "Ann Example, 3 pictures"


def test_a_row_of_the_table_says_what_is_known(model):
    row = [model.index(1, column).data() for column in range(model.columnCount())]
    assert row == ["Bence Example", "A-1044", "", "12 May 2025", "12 May 2025", "4", "71"]
    assert model.headerData(QUALITY, Qt.Orientation.Horizontal) == "Quality"
