import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.widgets.sync_kinds import SyncKinds
from tests.screens.sync_stages import KINDS


@pytest.fixture
def kinds(look, shown):
    return shown(SyncKinds(look, KINDS), 560, 400)


def test_the_first_kind_is_chosen_until_another_is(qtbot, kinds):
    assert kinds.kind == "nec-id"
    with qtbot.waitSignal(kinds.chosen) as chosen:
        QTest.mouseClick(kinds._tiles[2], Qt.MouseButton.LeftButton)
    assert chosen.args == ["acs-identifier"]
    assert kinds.kind == "acs-identifier"


def test_arrows_move_among_the_tiles(kinds):
    kinds.focus()
    QTest.keyClick(kinds._tiles[0], Qt.Key.Key_Down)
    assert kinds._tiles[1].hasFocus()
    assert kinds.kind == "face-aidee"


def test_a_tile_is_read_aloud_with_its_sentence_and_grows_with_it(kinds):
    tile = kinds._tiles[0]
    assert tile.accessibleName() == "NEC ID"
    assert tile.accessibleDescription().endswith(".")
    assert tile.heightForWidth(200) > tile.heightForWidth(500)
