import re

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTextBrowser

from app.core.consent import ConsentText, Terms, filled
from app.store.consent_texts import default_texts
from app.ui.language import NAMES
from app.ui.widgets.consent_reader import ConsentReader, language_name


class Voice:
    """Speaks some languages, and remembers what was heard."""

    def __init__(self, *languages):
        self.languages = languages
        self.heard = []

    def speak(self, text, locale):
        language = QLocale.languageToCode(locale.language())
        if language in self.languages:
            self.heard.append((language, text))
        return language in self.languages

    def hush(self):
        self.heard.append("")


@pytest.fixture
def voice():
    return Voice("en", "de")


@pytest.fixture
def reader(look, shown, voice):
    return shown(ConsentReader(look, default_texts(), voice.speak, voice.hush), 620, 500)


def button(reader, text):
    return next(one for one in reader.findChildren(QPushButton) if one.text() == text)


def said(reader):
    return " ".join(one.text() for one in reader.findChildren(QLabel) if one.isVisible())


def browser(reader):
    return reader.findChild(QTextBrowser)


@pytest.mark.parametrize("text", default_texts(), ids=lambda text: text.language)
def test_every_text_is_shown_whole_under_its_language_s_own_name(reader, text):
    button(reader, NAMES[text.language]).click()
    assert reader.text == text
    shown = browser(reader).toPlainText().replace("\n", "")
    for paragraph in text.text.split("\n\n"):
        assert re.split("[:\uff1a]", paragraph)[-1].strip()[1:] in shown


def test_a_text_from_outside_is_not_read_as_markup(look, shown):
    reader = shown(ConsentReader(look, [ConsentText("1", "en", "<script>: a & b\n\n<b>c")]), 620, 500)
    assert browser(reader).toPlainText() == "<script>\nA & b\n<b>c"


def test_a_text_is_read_in_its_own_direction(look, shown):
    texts = [ConsentText("1", "en", "One."), ConsentText("1", "ar", "نحتفظ بصور وجهك.")]
    reader = shown(ConsentReader(look, texts), 620, 500)
    button(reader, "العربية").click()
    direction = browser(reader).document().firstBlock().blockFormat().layoutDirection()
    assert direction is Qt.LayoutDirection.RightToLeft


def test_a_change_of_text_is_told_once(reader, qtbot):
    with qtbot.waitSignal(reader.changed):
        button(reader, "Deutsch").click()
    with qtbot.assertNotEmitted(reader.changed):
        button(reader, "Deutsch").click()
        reader.reset()
    assert reader.text.language == "en"


def texts_for(*recipients):
    return default_texts(Terms(recipients=recipients))


def test_other_texts_are_shown_in_the_language_that_was_chosen(reader, qtbot):
    button(reader, "Deutsch").click()
    with qtbot.waitSignal(reader.changed):
        reader.show_texts(texts_for("Door Ltd"))
    assert (reader.text.language, reader.text.recipients) == ("de", ("Door Ltd",))
    assert "Door Ltd" in browser(reader).toPlainText()
    assert button(reader, "Deutsch").isChecked()


def test_the_same_words_need_not_be_read_again_whatever_else_is_known_of_them(look, shown, qtbot):
    own = "version: 1\n\nCopies go to the cloud."
    before, after = (filled(own, "en", Terms(recipients=them)) for them in ((), ("Door Ltd",)))
    reader = shown(ConsentReader(look, [before]), 620, 500)
    with qtbot.assertNotEmitted(reader.changed):
        reader.show_texts([after])
    assert reader.text is after


def test_without_a_text_it_is_said_why_and_nothing_is_read_aloud(reader, voice, qtbot):
    with qtbot.waitSignal(reader.changed):
        reader.show_texts((), "de.txt is empty.")
    assert (reader.text, browser(reader).toPlainText()) == (None, "")
    assert said(reader) == "Read this together de.txt is empty."
    reader.reset()
    reader._read_aloud()
    assert voice.heard == []
    assert not any(one.text() == "Deutsch" and one.isVisible() for one in reader.findChildren(QPushButton))
    reader.show_texts(default_texts())
    assert said(reader) == "Read this together"
    button(reader, "Deutsch").click()
    assert reader.text.language == "de"


def test_another_text_begins_at_its_top(reader):
    bar = browser(reader).verticalScrollBar()
    bar.setValue(bar.maximum())
    button(reader, "Deutsch").click()
    assert bar.value() == 0


def test_the_text_is_read_aloud_in_its_language_until_it_is_stopped(reader, voice):
    stop = button(reader, "Stop reading")
    assert not stop.isVisible()
    button(reader, "Deutsch").click()
    button(reader, "Read it aloud").click()
    assert voice.heard == [("de", reader.text.text)]
    stop.click()
    assert voice.heard[1:] == [""]
    assert not stop.isVisible()


@pytest.mark.parametrize(
    "leave", [lambda reader: reader.hide(), lambda reader: button(reader, "日本語").click()]
)
def test_leaving_the_text_ends_the_reading(reader, voice, leave):
    button(reader, "Read it aloud").click()
    leave(reader)
    assert voice.heard[1:] == [""]
    reader.stop()
    assert voice.heard[1:] == [""]


def test_a_language_without_a_voice_is_said_in_words(reader, voice):
    button(reader, "Español").click()
    button(reader, "Read it aloud").click()
    assert "no voice for Español" in said(reader)
    assert voice.heard == []
    button(reader, "English").click()
    assert "no voice" not in said(reader)


def test_where_nothing_can_be_heard_nothing_is_offered(look, shown):
    reader = shown(ConsentReader(look, default_texts()), 620, 500)
    assert not button(reader, "Read it aloud").isVisible()
    reader._read_aloud()
    assert said(reader) == "Read this together"


def test_the_languages_take_as_many_rows_as_they_need(reader):
    places = {one.y() for one in reader._languages.findChildren(QPushButton)}
    assert len(places) == 1
    reader.resize(220, 600)
    QApplication.processEvents()
    places = {one.y() for one in reader._languages.findChildren(QPushButton)}
    assert len(places) > 2
    assert reader.width() < 300


def test_a_text_shown_whole_does_not_scroll_in_itself(reader):
    reader.show_whole(is_whole=True)
    bar = browser(reader).verticalScrollBar()
    assert bar.maximum() == 0
    assert browser(reader).minimumHeight() > 500
    reader.show_whole(is_whole=False)
    assert browser(reader).minimumHeight() < 200


def test_the_text_grows_with_the_look(reader, look):
    before = browser(reader).document().size().height()
    look.grow(2.0, 2.0)
    assert browser(reader).document().size().height() > before


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("es", "Español"),
        ("fr", "Français"),
        ("pt-BR", "Português brasileiro"),
        ("ii", "ꆈꌠꉙ"),
        ("aa", "Qafar"),
    ],
)
def test_a_language_is_called_what_it_calls_itself(code, name):
    assert language_name(code) in {name, "Português"}


def test_a_language_that_qt_does_not_know_is_called_by_its_code():
    assert language_name("xx") == "xx"
