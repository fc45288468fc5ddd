import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from app.ui.widgets.gallery_tools import GalleryTools


@pytest.fixture
def tools(look, shown):
    return shown(GalleryTools(look), 1000, 60)


def test_enter_searches_without_waiting_and_goes_on(qtbot, tools):
    tools.field.setText("ann")
    with qtbot.waitSignals([tools.searched, tools.left]):
        QTest.keyClick(tools.field, Qt.Key.Key_Return)


def test_the_same_words_are_not_searched_again(qtbot, tools):
    with qtbot.waitSignal(tools.searched):
        tools.field.setText("ann")
    with qtbot.assertNotEmitted(tools.searched, wait=100):
        tools.field.setText("ann ")


def test_tiles_and_table_are_chosen_with_the_keyboard(qtbot, tools):
    tiles, _table = tools.findChildren(QToolButton)[-2:]
    tiles.setFocus()
    with qtbot.waitSignal(tools.table_wanted) as asked:
        QTest.keyClick(tiles, Qt.Key.Key_Right)
    assert asked.args == [True]
