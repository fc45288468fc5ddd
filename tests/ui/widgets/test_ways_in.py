import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLayout, QPushButton, QWidget

from app.ui.widgets.parts import column
from app.ui.widgets.ways_in import WAYS, WaysIn
from tests.ui.widgets.hands import focused, spoken


def buttons(card) -> list[QPushButton]:
    return list(card.findChildren(QPushButton))


@pytest.mark.parametrize("way", WAYS)
def test_each_way_is_told(qtbot, look, shown, way):
    card = shown(WaysIn(look, [way]), 450, 130)
    with qtbot.waitSignal(card.chosen) as chosen:
        QTest.mouseClick(buttons(card)[0], Qt.MouseButton.LeftButton)
    assert chosen.args == [way]


def test_only_what_the_site_allows_is_offered_in_one_order(look, shown):
    card = shown(WaysIn(look, ["help", "pin"]), 450, 130)
    assert [one.accessibleName() for one in buttons(card)] == ["PIN", "Call for help"]
    assert card.accessibleName() == "Another way in"


def test_a_site_may_allow_nothing_else(look):
    assert WaysIn(look, []).is_empty


def test_four_ways_stand_in_two_rows_where_one_is_too_narrow(look, shown):
    around = QWidget()
    card = WaysIn(look, WAYS)
    layout = column(around)
    layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    layout.addWidget(card)
    shown(around, 700, 130)
    assert len({one.y() for one in buttons(card)}) == 1
    around.resize(330, 200)
    QApplication.processEvents()
    assert len({one.y() for one in buttons(card)}) == 2
    assert all(one.geometry().right() <= 330 and one.height() >= 44 for one in buttons(card))


def test_a_way_is_chosen_with_the_keyboard(qtbot, look, shown):
    card = shown(WaysIn(look, WAYS), 450, 130)
    buttons(card)[0].setFocus()
    QTest.keyClick(card, Qt.Key.Key_Tab)
    with qtbot.waitSignal(card.chosen) as chosen:
        QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert chosen.args == ["code"]


def test_it_speaks_another_language_at_once(look, shown):
    card = shown(WaysIn(look, WAYS), 450, 130)
    with spoken({"PIN": "Code", "Another way in": "Anders hinein"}, card):
        assert buttons(card)[0].text() == "Code"
        assert card.accessibleName() == "Anders hinein"
