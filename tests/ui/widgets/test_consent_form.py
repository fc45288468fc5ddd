from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTextBrowser,
    QWidget,
)

from app.core.consent import GivenConsent, Terms
from app.store.consent_texts import default_texts
from app.ui.widgets.consent_form import ConsentForm
from app.ui.widgets.signature_pad import SignaturePad
from tests.store.values import ENGLISH, GERMAN

METHODS = ["paper", "spoken", "contract", "signed"]


@pytest.fixture
def form(look, shown):
    form = shown(ConsentForm(look, default_texts()), 1100, 560)
    form.show_name("Ann Example")
    return form


def confirm(form):
    return form.findChild(QCheckBox)


def choose(form, method):
    form.findChildren(QRadioButton)[METHODS.index(method)].click()


def press(form, text):
    next(one for one in form.findChildren(QPushButton) if one.text() == text).click()


def recorded(form) -> Any:
    assert form.is_given
    return form.given


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def sign(form):
    paper = form.findChild(SignaturePad)._paper
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(paper, left, pos=QPoint(20, 20))
    for x in range(20, 200, 10):
        QTest.mouseMove(paper, QPoint(x, 20 + x % 40))
    QTest.mouseRelease(paper, left, pos=QPoint(200, 40))


def name_giver(form, name="Maria Example"):
    press(form, "Somebody agrees for this person")
    form.findChild(QLineEdit).setText(name)


def test_nothing_is_chosen_for_the_person(form):
    assert form.method is None
    assert not form.is_given
    assert form.given is None


def test_the_text_is_shown_in_the_language_of_the_screen(form):
    assert form.text == ENGLISH
    assert "erased at once." in form.findChild(QTextBrowser).toPlainText()


@pytest.mark.parametrize("method", METHODS[:3])
def test_each_way_to_agree_is_recorded_once_it_is_confirmed(form, method):
    choose(form, method)
    assert form.method == method
    assert form.given is None
    confirm(form).click()
    assert form.is_given
    assert form.given == GivenConsent(ENGLISH, method)


def test_a_confirmation_without_a_way_is_no_consent(form):
    confirm(form).click()
    assert form.given is None
    assert not form.is_given


def test_whoever_signs_on_the_screen_must_have_signed(form):
    assert not form.findChild(SignaturePad).isVisible()
    choose(form, "signed")
    assert form.findChild(SignaturePad).isVisible()
    confirm(form).click()
    assert not form.is_given
    assert form.given is None
    sign(form)
    given = recorded(form)
    assert given.method == "signed"
    assert given.signature.startswith(b"\x89PNG")


def test_a_signature_that_is_not_wanted_any_more_is_not_recorded(form):
    choose(form, "signed")
    sign(form)
    choose(form, "paper")
    confirm(form).click()
    assert form.given == GivenConsent(ENGLISH, "paper")


def test_a_signature_taken_away_takes_the_confirmation_back(form):
    choose(form, "signed")
    sign(form)
    confirm(form).click()
    press(form, "Clear")
    assert not confirm(form).isChecked()
    assert form.given is None


def test_somebody_agrees_for_a_child(form):
    choose(form, "paper")
    assert not form.findChild(QLineEdit).isVisible()
    name_giver(form)
    assert confirm(form).accessibleName() == "Maria Example agrees to this text for Ann Example"
    confirm(form).click()
    assert form.given == GivenConsent(ENGLISH, "paper", "Maria Example")


def test_who_agrees_for_somebody_must_be_named(form):
    choose(form, "paper")
    confirm(form).click()
    name_giver(form, "  ")
    assert not confirm(form).isEnabled()
    assert not form.is_given
    press(form, "They agree for themselves")
    assert confirm(form).isEnabled()
    confirm(form).click()
    assert form.given == GivenConsent(ENGLISH, "paper")


@pytest.mark.parametrize(
    "change",
    [
        lambda form: form.show_name("Bence Example"),
        lambda form: press(form, "Deutsch"),
        lambda form: form.findChild(QLineEdit).setText("Somebody else"),
        lambda form: press(form, "They agree for themselves"),
    ],
    ids=["person", "text", "giver", "nobody for them"],
)
def test_another_person_or_text_takes_confirmation_and_signature_back(form, change):
    choose(form, "signed")
    name_giver(form)
    sign(form)
    confirm(form).click()
    assert form.is_given
    change(form)
    assert not confirm(form).isChecked()
    assert not form.findChild(SignaturePad).is_signed
    assert not form.is_given


def test_the_text_in_another_language_is_what_is_agreed_to(form):
    press(form, "Deutsch")
    choose(form, "spoken")
    confirm(form).click()
    assert form.given == GivenConsent(GERMAN, "spoken")


def test_the_same_name_keeps_the_confirmation(form):
    confirm(form).setChecked(True)
    form.show_name("Ann Example")
    assert confirm(form).isChecked()


def test_the_next_person_begins_anew(form):
    press(form, "Deutsch")
    choose(form, "signed")
    name_giver(form)
    sign(form)
    confirm(form).click()
    form.clear()
    assert (form.method, form.text, form.given) == (None, ENGLISH, None)
    assert not confirm(form).isChecked()
    assert form.findChild(QLineEdit).text() == ""
    assert not form.findChild(SignaturePad).is_signed


def test_every_change_is_told(form, qtbot):
    for act in (lambda: choose(form, "paper"), confirm(form).click, lambda: press(form, "Deutsch")):
        with qtbot.waitSignal(form.changed):
            act()


def test_one_text_needs_no_choice_of_language(look, shown):
    form = shown(ConsentForm(look, [GERMAN]), 600, 560)
    assert "Deutsch" not in [one.text() for one in form.findChildren(QPushButton)]
    assert form.text is GERMAN


def test_nobody_can_agree_before_there_is_a_text(look, shown):
    form = shown(ConsentForm(look, ()), 1100, 560)
    choose(form, "paper")
    confirm(form).setChecked(True)
    assert (form.text, form.method, form.is_given, form.given) == (None, None, False, None)
    form.show_texts([GERMAN])
    assert QApplication.focusWidget() is form.findChildren(QRadioButton)[0]
    choose(form, "paper")
    confirm(form).click()
    assert recorded(form) == GivenConsent(GERMAN, "paper")


def test_what_was_confirmed_is_confirmed_anew_when_the_text_says_something_else(form):
    choose(form, "paper")
    confirm(form).click()
    form.show_texts(default_texts())
    assert form.is_given
    form.show_texts(default_texts(Terms(recipients=("Door Ltd",))))
    assert (form.method, form.is_given) == ("paper", False)
    confirm(form).click()
    assert recorded(form).text.recipients == ("Door Ltd",)
    form.show_texts((), "de.txt is empty.")
    assert not form.is_given


def test_the_focus_goes_to_the_way_that_is_chosen(form):
    form.focus()
    assert QApplication.focusWidget() is form.findChildren(QRadioButton)[0]
    choose(form, "contract")
    form.focus()
    assert QApplication.focusWidget() is form.findChildren(QRadioButton)[2]


def test_the_confirmation_comes_after_the_choices(form):
    choose(form, "paper")
    name_giver(form)
    form.focus()
    passed = []
    for _ in range(30):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    assert passed.index(form.findChild(QLineEdit)) < passed.index(confirm(form))


def test_a_name_of_any_length_is_confirmed_whole(form):
    name = "𠮷田 & Wolfeschlegelstein " * 8
    form.show_name(name)
    QApplication.processEvents()
    box = confirm(form)
    assert box.accessibleName() == f"{name} agrees to this text"
    assert "&&" in box.text()
    assert box.width() <= box.parent().width()
    assert form.width() == 1100


def test_in_little_room_the_page_scrolls_and_the_signature_is_below_its_choice(look, shown):
    form = shown(ConsentForm(look, default_texts()), 560, 500)
    choose(form, "signed")
    QApplication.processEvents()
    pad = form.findChild(SignaturePad)
    assert pad.parent() is confirm(form).parent()
    assert not pad.visibleRegion().isEmpty()
    sign(form)
    form.resize(1100, 560)
    QApplication.processEvents()
    assert pad.parent() is not confirm(form).parent()
    assert pad.isVisible()
    assert pad.is_signed


def test_the_text_can_be_read_aloud(look, shown):
    heard = []

    def speak(text, _locale):
        heard.append(text)
        return True

    form = shown(ConsentForm(look, default_texts(), speak, heard.clear), 1100, 560)
    press(form, "Read it aloud")
    assert heard == [ENGLISH.text]
    form.hide()
    assert heard == []
