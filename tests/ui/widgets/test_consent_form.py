import pytest
from PySide6.QtWidgets import QCheckBox, QPushButton, QRadioButton, QTextBrowser

from app.core.consent import ConsentText
from app.store.consent_texts import default_texts
from app.ui.widgets.consent_form import ConsentForm
from tests.store.values import GERMAN


@pytest.fixture
def form(look, shown):
    form = shown(ConsentForm(look, default_texts()), 1100, 560)
    form.show_name("Ann Example")
    return form


def test_the_text_is_shown_whole(form):
    shown = form.findChild(QTextBrowser).toPlainText()
    assert "What is kept" in shown
    assert "erased at once." in shown


def test_a_text_from_outside_is_not_read_as_markup(look, shown):
    form = shown(ConsentForm(look, [ConsentText("1", "en", "<script>: a & b")]), 1100, 560)
    assert "<script>" in form.findChild(QTextBrowser).toPlainText()


def test_another_language_takes_the_confirmation_back(form):
    form.findChild(QCheckBox).setChecked(True)
    next(one for one in form.findChildren(QPushButton) if one.text() == "Deutsch").click()
    assert form.text is GERMAN
    assert not form.findChild(QCheckBox).isChecked()


def test_nothing_is_chosen_for_the_person(form):
    assert form.method is None
    assert not form.is_given


@pytest.mark.parametrize(("index", "method"), [(0, "paper"), (1, "spoken"), (2, "contract")])
def test_each_way_to_agree_can_be_chosen(form, index, method):
    form.findChildren(QRadioButton)[index].setChecked(True)
    assert form.method == method


def test_the_same_name_keeps_the_confirmation(form):
    form.findChild(QCheckBox).setChecked(True)
    form.show_name("Ann Example")
    assert form.findChild(QCheckBox).isChecked()


def test_one_text_needs_no_choice_of_language(look, shown):
    form = shown(ConsentForm(look, [GERMAN]), 600, 560)
    assert form.findChildren(QPushButton) == []
    assert form.text is GERMAN
