import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.ui.language import NAMES
from app.ui.widgets.language_row import LanguageRow
from tests.ui.widgets.hands import focused, spoken


@pytest.fixture
def row(look, shown):
    return shown(LanguageRow(look, ("en", "de", "es")), 600, 60)


def buttons(row) -> list[QPushButton]:
    return list(row.findChildren(QPushButton))


def test_each_language_is_called_what_it_calls_itself(row):
    assert [one.text() for one in buttons(row)] == ["English", "Deutsch", "Español"]
    assert [one.accessibleName() for one in buttons(row)] == ["English", "Deutsch", "Español"]
    assert set(NAMES) == {"en", "de", "es", "ja", "ko"}


def test_a_visitor_chooses_a_language_by_touch(qtbot, row):
    with qtbot.waitSignal(row.chosen) as chosen:
        QTest.mouseClick(buttons(row)[1], Qt.MouseButton.LeftButton)
    assert chosen.args == ["de"]


def test_a_visitor_chooses_a_language_with_the_keyboard(qtbot, row):
    buttons(row)[0].setFocus()
    QTest.keyClick(row, Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(row.chosen) as chosen:
        QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert chosen.args == ["es"]


def test_the_language_in_use_stands_out_in_colour_weight_and_state(row):
    row.show_language("de")
    english, german, _ = buttons(row)
    assert [one.isChecked() for one in buttons(row)] == [False, True, False]
    assert german.font().weight() > english.font().weight()


def test_every_target_is_at_least_44_px(row):
    assert all(min(one.width(), one.height()) >= 44 for one in buttons(row))


def test_languages_keep_their_names_in_every_language(row):
    with spoken({"Languages": "Sprachen", "English": "Englisch"}, row):
        assert row.accessibleName() == "Sprachen"
        assert buttons(row)[0].text() == "English"
