"""The language of the screens: the operator's, and for a while that of a visitor at the kiosk."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal

from app.paths import resources_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

NAMES = {"en": "English", "de": "Deutsch", "es": "Español", "ja": "日本語", "ko": "한국어"}
"""The languages that there are words in, by code, each named by those who speak it."""

log = logging.getLogger(__name__)


class Languages(QObject):
    """Puts all windows into a language: words, dates and times, Qt's own words, the direction of reading.

    Qt sends LanguageChange to every widget soon afterwards; once, however often the language was switched.

    Signals:
        changed(str): The screens are in another language; its code, a key of `NAMES`.
    """

    changed = Signal(str)

    def __init__(self, application: QApplication, chosen: str = "system", folder: Path | None = None) -> None:
        """Put the windows into the operator's language.

        Args:
            application: What shows the windows.
            chosen: The operator's choice, a key of `NAMES`; "system" for the desktop's language.
            folder: The compiled catalogues, if not those of the program.
        """
        super().__init__(application)
        self._application = application
        self._folder = folder or resources_folder() / "translations"
        self._operators = QLocale.system() if chosen == "system" else _here(chosen)
        self._locale, self._current = QLocale.c(), "en"
        self._translators: list[QTranslator] = []
        self._use(self._operators)

    @property
    def current(self) -> str:
        """Code of the language that the screens are in; "en" where there are no words in the chosen one."""
        return self._current

    def choose(self, chosen: str) -> None:
        """Use another language of the operator's from now on: a key of `NAMES`, or "system"."""
        self._operators = QLocale.system() if chosen == "system" else _here(chosen)
        self._use(self._operators)

    def leave(self) -> None:
        """Take the words away: another one of these takes over."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []

    def switch(self, code: str) -> None:
        """Use a visitor's language until `restore`: a key of `NAMES`."""
        self._use(_here(code))

    def restore(self) -> None:
        """Use the operator's language again."""
        self._use(self._operators)

    @contextmanager
    def operators(self) -> Iterator[None]:
        """Use the operator's language within the block, then again that of before.

        For words that the operator reads later, put together while a visitor reads another language.
        """
        before = self._locale
        self._use(self._operators)
        try:
            yield
        finally:
            self._use(before)

    def _use(self, locale: QLocale) -> None:
        if locale == self._locale:
            return
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._locale = locale
        QLocale.setDefault(locale)
        self._application.setLayoutDirection(locale.textDirection())
        ours, qt = QTranslator(), QTranslator()
        qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        has_words = ours.load(locale, "vestibule", "_", str(self._folder))
        self._translators = [qt, ours]
        for translator in self._translators:
            self._application.installTranslator(translator)
        if not has_words:
            log.info("no words in language=%s", QLocale.languageToCode(locale.language()))
        before, self._current = self._current, ours.language() if has_words else "en"
        if self._current != before:
            self.changed.emit(self._current)


def _here(code: str) -> QLocale:
    """Return a language as it is written in this country: a visitor sees times as on the clock there."""
    return QLocale(QLocale(code).language(), QLocale.system().territory())
