import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from app.ui.widgets.name_search import NameSearch, is_enough
from tests.ui.widgets.hands import focused, named, names, spoken, touch

PEOPLE = [(f"id{number}", f"Ann Number {number}") for number in range(7)]


@pytest.fixture
def search(look, shown):
    search = shown(NameSearch(look), 940, 500)
    search.ask()
    search.sought = []
    search.searched.connect(search.sought.append)
    return search


def listed(search) -> list[str]:
    return [name for name in names(search) if name.startswith(("Ann", "A very"))]


@pytest.mark.parametrize(
    ("text", "enough"),
    [
        ("", False),
        ("an", False),
        ("ann", True),
        ("a n ", False),
        ("이준", True),
        ("田中", True),
        ("이", False),
    ],
)
def test_a_few_letters_do_not_list_the_people_of_a_site(text, enough):
    assert is_enough(text) is enough


def test_nothing_is_searched_before_three_letters(search):
    touch(search, *"an")
    assert search.sought == []
    assert search.sentence == "Type the first three letters or more."
    touch(search, "n")
    assert search.sought == ["ann"]


def test_a_keyboard_types_too(search):
    QTest.keyClicks(focused(), "Ben")
    assert search.sought == ["Ben"]


def test_at_most_five_names_are_shown(search):
    QTest.keyClicks(focused(), "Ann")
    search.show_found(PEOPLE)
    assert listed(search) == [name for _, name in PEOPLE[:5]]
    assert search.sentence == "Touch your name, or type more letters."


def test_a_name_is_chosen_by_touch(qtbot, search):
    QTest.keyClicks(focused(), "Ann")
    search.show_found(PEOPLE[:2])
    assert search.sentence == "Touch your name."
    with qtbot.waitSignal(search.chosen) as chosen:
        touch(search, "Ann Number 1")
    assert chosen.args == ["id1"]


def test_a_name_is_chosen_with_the_keyboard(qtbot, search):
    QTest.keyClicks(focused(), "Ann")
    search.show_found(PEOPLE[:2])
    named(search, "Ann Number 0").setFocus()
    with qtbot.waitSignal(search.chosen):
        QTest.keyClick(focused(), Qt.Key.Key_Space)


def test_names_go_when_letters_are_taken_back(search):
    QTest.keyClicks(focused(), "Ann")
    search.show_found(PEOPLE)
    touch(search, "Delete the last letter")
    assert listed(search) == []
    search.show_found(PEOPLE)
    assert listed(search) == []


def test_a_name_that_nobody_has_is_said(search):
    QTest.keyClicks(focused(), "Xyz")
    search.show_found([])
    assert search.sentence == "No such name here. Check the letters, or choose another way in."


def test_a_hidden_search_has_forgotten_everything(search):
    QTest.keyClicks(focused(), "Ann")
    search.show_found(PEOPLE)
    search.hide()
    assert search.findChild(QLineEdit).text() == ""
    assert listed(search) == []


def test_escape_and_back_leave_it(qtbot, search):
    with qtbot.waitSignal(search.cancelled):
        touch(search, "Back")
    with qtbot.waitSignal(search.cancelled):
        QTest.keyClick(focused(), Qt.Key.Key_Escape)


def test_a_long_name_is_shortened_on_its_button_and_whole_for_a_screen_reader(search):
    name = "A very long name " * 5
    QTest.keyClicks(focused(), "Ver")
    search.show_found([("id", name)])
    QApplication.processEvents()
    search.resize(900, 500)
    assert named(search, name).text().endswith("…")


def test_names_stand_above_the_keyboard_on_a_portrait_screen(search):
    QTest.keyClicks(focused(), "Ann")
    search.show_found(PEOPLE)
    search.resize(800, 1100)
    QApplication.processEvents()
    name, key = named(search, "Ann Number 0"), named(search, "q")
    assert name.y() < key.mapTo(search, key.rect().topLeft()).y()


def test_every_target_is_at_least_44_px(search):
    QTest.keyClicks(focused(), "Ann")
    search.show_found(PEOPLE)
    QApplication.processEvents()
    shown = [one for one in search.findChildren(QPushButton) if one.isVisible()]
    assert all(min(one.width(), one.height()) >= 44 for one in shown)


def test_it_speaks_another_language_at_once(search):
    with spoken({"Type your name": "Name eingeben", "Back": "Zurück"}, search):
        assert search.accessibleName() == "Name eingeben"
        assert named(search, "Zurück").text() == "Zurück"
