import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from app.ui.widgets.person_form import PersonForm


@pytest.fixture
def form(look, shown):
    return shown(PersonForm(look), 1000, 600)


def fields(form) -> list[QLineEdit]:
    return list(form.findChildren(QLineEdit))


def errors(form) -> list[str]:
    return [one.text() for one in form.findChildren(QLabel) if one.property("role") == "error" and one.text()]


def test_space_around_a_name_is_left_out(form):
    QTest.keyClicks(fields(form)[0], "  Ann Example ")
    assert form.name == "Ann Example"
    assert form.is_valid


def test_nothing_is_wrong_before_anything_was_typed(form):
    assert errors(form) == []
    assert not form.is_valid


def test_an_emptied_name_is_asked_for_in_words(form):
    QTest.keyClicks(fields(form)[0], "A\b")
    assert errors(form) == ["Enter a name."]
    assert fields(form)[0].accessibleDescription() == "Enter a name."


@pytest.mark.parametrize("index", [0, 1])
def test_too_long_is_told_with_both_figures(form, index):
    fields(form)[0].setText("Ann")
    fields(form)[index].setText("x" * 200)
    QTest.keyClicks(fields(form)[index], "x")
    assert errors(form) == ["Use at most 200 characters; these are 201."]
    assert not form.is_valid


def test_no_identifier_is_none(form):
    QTest.keyClicks(fields(form)[1], "  ")
    assert form.external_id is None


def test_enter_goes_on(qtbot, form):
    with qtbot.waitSignal(form.entered):
        QTest.keyClick(fields(form)[0], Qt.Key.Key_Return)


def test_a_cleared_form_complains_of_nothing(form):
    QTest.keyClicks(fields(form)[0], "A\b")
    form.clear()
    assert errors(form) == []
