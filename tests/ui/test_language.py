import logging
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel

from app.core.quality import Defect
from app.settings.place import LANGUAGES
from app.ui import words
from app.ui.language import NAMES, Languages

MORNING = datetime(2025, 5, 10, 9, 42, tzinfo=UTC)
HOLD_STILL = {
    "en": "Hold still",
    "de": "Halten Sie still",
    "es": "No se mueva",
    "ja": "動かないで\u200bください",
    "ko": "움직이지 마세요",
}
DATES = {"de": "10. Mai 2025", "es": "10 may 2025", "ja": "2025年5月10日", "ko": "2025년 5월 10일"}


class Told(QLabel):
    """Remembers what it says in the language that it was told of last."""

    def __init__(self):
        super().__init__()
        self.said = []

    def changeEvent(self, event):  # noqa: N802 - Qt's own name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.said.append(words.instruction(Defect.BLURRED))


@pytest.fixture
def languages(fonts, catalogues):
    """What an operator with English screens has."""
    before = QLocale()
    made = Languages(fonts, "en", catalogues)
    yield made
    made.switch("en")
    made.deleteLater()
    QLocale.setDefault(before)
    fonts.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_every_language_that_can_be_set_can_be_chosen_by_its_own_name():
    assert tuple(NAMES) == LANGUAGES[1:]
    for code, name in NAMES.items():
        language = QLocale(QLocale(code).language(), QLocale.Country.World)
        assert language.nativeLanguageName().casefold().startswith(name.casefold())


@pytest.mark.parametrize("code", NAMES)
def test_the_screens_speak_the_language_of_the_visitor(languages, code):
    languages.switch(code)
    assert languages.current == code
    assert words.instruction(Defect.BLURRED) == HOLD_STILL[code]


@pytest.mark.parametrize("code", DATES)
def test_dates_are_written_as_in_the_language(languages, code):
    languages.switch(code)
    assert words.date(MORNING) == DATES[code]


@pytest.mark.parametrize(
    ("code", "time"), [("de", "09:42"), ("es", "9:42"), ("ja", "9:42"), ("ko", "오전 9:42")]
)
def test_times_are_written_as_in_the_language(languages, code, time):
    languages.switch(code)
    assert words.time(MORNING) == time


def test_the_words_of_qt_itself_are_in_the_language_too(languages):
    languages.switch("es")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"


def test_the_next_visitor_finds_the_language_of_the_operator(languages):
    before = QLocale()
    languages.switch("ko")
    languages.switch("ja")
    languages.restore()
    assert words.instruction(Defect.BLURRED) == HOLD_STILL["en"]
    assert QLocale() == before


def test_a_switch_is_told_once_to_who_listens_and_once_to_every_widget(languages, qtbot):
    label = Told()
    heard: list[str] = []
    qtbot.addWidget(label)
    languages.changed.connect(heard.append)
    languages.switch("de")
    languages.switch("de")
    QApplication.processEvents()
    assert heard == ["de"]
    assert label.said == [HOLD_STILL["de"]]


def test_what_the_operator_reads_later_is_in_the_language_of_the_operator(languages, qtbot):
    label = Told()
    qtbot.addWidget(label)
    languages.switch("ja")
    with languages.operators():
        assert words.instruction(Defect.BLURRED) == HOLD_STILL["en"]
    assert words.instruction(Defect.BLURRED) == HOLD_STILL["ja"]
    QApplication.processEvents()
    assert set(label.said) == {HOLD_STILL["ja"]}


def test_the_language_of_the_operator_is_not_taken_for_that_of_the_visitor_after_an_error(languages):
    languages.switch("ja")
    with pytest.raises(ValueError, match="nothing"), languages.operators():
        raise ValueError("nothing")
    assert languages.current == "ja"


def test_screens_without_words_of_ours_are_in_english_and_the_log_says_so(languages, fonts, tmp_path, caplog):
    caplog.set_level(logging.INFO)
    languages.restore()
    without = Languages(fonts, "es", tmp_path)
    assert without.current == "en"
    assert words.instruction(Defect.BLURRED) == HOLD_STILL["en"]
    assert caplog.messages == ["no words in language=es"]
    without.deleteLater()


@pytest.mark.usefixtures("languages")
def test_a_language_is_read_in_its_direction(fonts, catalogues, monkeypatch):
    egypt = QLocale("ar_EG")
    monkeypatch.setattr(QLocale, "system", lambda: egypt)
    arabic = Languages(fonts, "system", catalogues)
    assert fonts.layoutDirection() == Qt.LayoutDirection.RightToLeft
    arabic.switch("de")
    assert fonts.layoutDirection() == Qt.LayoutDirection.LeftToRight
    arabic.deleteLater()


def test_a_visitor_sees_the_time_as_the_country_writes_it(languages, monkeypatch):
    germany = QLocale("de_DE")
    monkeypatch.setattr(QLocale, "system", lambda: germany)
    languages.switch("en")
    assert words.time(MORNING.replace(hour=16)) == "16:42"
