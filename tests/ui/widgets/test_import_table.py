import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel

from app.ui.widgets.import_table import ImportTable
from tests.ui.imports import enrolled, refused


@pytest.fixture
def table(look, shown):
    return shown(ImportTable(look), 900, 600)


def test_only_what_was_refused_is_shown_if_wanted(table):
    table.model.add([enrolled(), refused()])
    box = table.findChild(QCheckBox)
    box.click()
    assert table.model.rowCount() == 1
    table.clear(is_rehearsal=True)
    assert not box.isChecked()


def test_counts_stand_above_the_table(table):
    table.show_counts("2 people")
    assert [one.text() for one in table.findChildren(QLabel)] == ["2 people"]


def test_columns_share_the_width_and_scroll_when_there_is_none(table):
    def widths():
        return sum(table.view.columnWidth(column) for column in range(5))

    assert table.width() * 0.9 < widths() <= table.view.width()
    table.resize(400, 300)
    assert widths() > table.view.width()


def test_a_hundred_thousand_rows_scroll(table):
    """The view asks for what it shows, not for every row."""
    table.model.add([enrolled(number) for number in range(100_000)])
    asked = set()
    data = table.model.data

    def noted(index, *role):
        asked.add(index.row())
        return data(index, *role)

    table.model.data = noted
    for _ in range(20):
        QTest.keyClick(table.view, Qt.Key.Key_PageDown)
        QApplication.processEvents()
    table.view.scrollToBottom()
    QApplication.processEvents()
    assert 99_999 in asked
    assert len(asked) < 2000
