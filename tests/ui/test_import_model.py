import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.bulk.outcome import Outcome, Result
from app.ui.import_model import NAME, OUTCOME, PICTURE, QUALITY, REASON, RESULT_ROLE, ImportModel
from tests.ui.imports import enrolled, refused

pytestmark = pytest.mark.usefixtures("look")


@pytest.fixture
def model():
    made = ImportModel()
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    tester.deleteLater()


def row(model, number):
    return [model.index(number, column).data() for column in range(model.columnCount())]


def test_a_row_says_what_became_of_a_picture(model):
    model.add([enrolled(), refused()])
    assert row(model, 0) == ["Ann", "Ann/1.jpg", "enrolled", "", "80"]
    assert row(model, 1) == ["Bence", "Bence/2.jpg", "refused", "Not good enough: Face the camera", "20"]
    assert model.index(1, PICTURE).data(Qt.ItemDataRole.ToolTipRole) == "people/Bence/2.jpg"
    assert model.index(1, NAME).data(RESULT_ROLE) == refused()
    assert model.index(0, QUALITY).data(Qt.ItemDataRole.TextAlignmentRole) != model.index(0, NAME).data(
        Qt.ItemDataRole.TextAlignmentRole
    )


def test_what_is_not_known_is_a_dash(model):
    model.add([Result(1, "Ann", "", Outcome.REFUSED)])
    assert row(model, 0) == ["Ann", "–", "refused", "", "–"]  # noqa: RUF001 - the dash of the screens


def test_in_a_rehearsal_nothing_is_said_to_have_happened(model):
    model.clear(is_rehearsal=True)
    model.add([enrolled()])
    assert row(model, 0)[OUTCOME] == "can be enrolled"


def test_only_what_was_refused_can_be_shown_while_more_comes(model):
    model.add([enrolled(), refused()])
    model.show_only_refused(wanted=True)
    model.add([enrolled(3), refused(4, "Cili")])
    model.add([enrolled(5)])
    assert [row(model, number)[NAME] for number in range(model.rowCount())] == ["Bence", "Cili"]
    model.show_only_refused(wanted=False)
    assert model.rowCount() == 5
    assert len(model.results) == 5
    model.clear(is_rehearsal=False)
    assert model.rowCount() == 0


def test_every_column_has_a_heading(model):
    headings = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(5)]
    assert headings == ["Name", "Picture", "Outcome", "Reason", "Quality"]
    assert headings[REASON] == "Reason"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) is None


def test_a_row_has_no_rows_of_its_own(model):
    model.add([enrolled()])
    inside = model.index(0, 0)
    assert (model.rowCount(inside), model.columnCount(inside)) == (0, 0)
    assert model.data(QModelIndex()) is None
