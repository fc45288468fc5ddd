"""The text that a person agrees to: shown in their language, and read aloud."""

from __future__ import annotations

import html
import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QTextBrowser,
    QWidget,
)

from app.core.consent import ConsentText, text_in
from app.ui.language import NAMES
from app.ui.widgets.parts import button, column, label, leading

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QHideEvent, QResizeEvent

    from app.ui.theme import Appearance

_LEAD = re.compile(r"([^:\uff1a\n]{1,29})[:\uff1a]\s*(.+)", re.DOTALL)
"""A paragraph's lead, such as "How long:", and what it is about; U+FF1A is the colon of Japanese."""


class ConsentReader(QWidget):
    """Shows one of the texts, large; the person chooses the language by its own name.

    Signals:
        changed(): Another text is shown.
    """

    changed = Signal()

    def __init__(
        self,
        look: Appearance,
        texts: Sequence[ConsentText],
        speak: Callable[[str, QLocale], bool] | None = None,
        hush: Callable[[], None] | None = None,
    ) -> None:
        """Show the text in the language of the screen.

        Args:
            look: Of the page.
            texts: One for each language; the first stands in where there is none. Empty while nobody knows.
            speak: Reads a text aloud, and tells whether there is a voice for its language; None where nothing
                can be heard.
            hush: Ends the reading.
        """
        super().__init__()
        self._look, self._speak, self._hush = look, speak, hush
        self._texts: tuple[ConsentText, ...] = ()
        self._text: ConsentText | None = None
        self._reader = QTextBrowser()
        self._reader.setOpenLinks(False)
        self._reader.document().setDocumentMargin(look.theme.px(3))
        #: Screen reader: the text that the person agrees to
        self._reader.setAccessibleName(self.tr("Consent text"))
        self._reader.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._is_whole = False
        #: Button: the text is spoken by the device
        self._aloud = button(self.tr("&Read it aloud"))
        #: Button: ends the reading aloud
        self._stop = button(self.tr("S&top reading"))
        self._silence = label(role="muted", wrap=True)
        self._languages = _Languages(look, ())
        self._lay_out()
        self._aloud.clicked.connect(self._read_aloud)
        self._stop.clicked.connect(self.stop)
        look.changed.connect(self._render)
        self.show_texts(texts)

    @property
    def text(self) -> ConsentText | None:
        """The text that is shown; None while there is none."""
        return self._text

    def show_texts(self, texts: Sequence[ConsentText], trouble: str = "") -> None:
        """Show other texts from now on, in the language that is shown; without any, say why."""
        before, self._texts = self._text, tuple(texts)
        if self._languages.offered != self._offered:
            self._offer_languages()
        self._aloud.setEnabled(bool(texts))
        if texts:
            language = QLocale().name() if before is None else before.language
            same = self._text = text_in(language, self._texts)
            if same == before:  # whatever else is known of it: nobody need read it again
                return
            self._show(same)
        else:
            self.stop()
            self._text = None
            self._render()
        self._silence.setText(trouble)
        self._silence.setVisible(bool(trouble))
        if before != self._text:
            self.changed.emit()

    def reset(self) -> None:
        """Show the text in the language of the screen."""
        if self._texts:
            self._show(text_in(QLocale().name(), self._texts))

    def show_whole(self, is_whole: bool) -> None:  # noqa: FBT001 - what the page has room for
        """Grow to the length of the text, so that the page scrolls and not the text in it; or scroll here."""
        self._is_whole = is_whole
        always_off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._reader.setVerticalScrollBarPolicy(always_off if is_whole else needed)
        self._fit()

    def stop(self) -> None:
        """Be silent."""
        if self._hush is not None and not self._stop.isHidden():
            self._hush()
        self._stop.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Be silent when the page is left."""
        super().hideEvent(event)
        self.stop()

    def _lay_out(self) -> None:
        px = self._look.theme.px
        top = QHBoxLayout()
        top.setSpacing(px(8))
        #: Heading above the consent text
        top.addWidget(label(self.tr("Read this together"), "section", wrap=True), 1)
        top.addWidget(self._stop)
        top.addWidget(self._aloud)
        layout = self._sheet = column(self, px(10))
        layout.addLayout(top)
        layout.addWidget(self._languages)
        layout.addWidget(self._silence)
        layout.addWidget(self._reader, 1)
        self._aloud.setVisible(self._speak is not None)
        self._languages.hide()
        self._stop.hide()
        self._silence.hide()

    @property
    def _offered(self) -> tuple[str, ...]:
        return tuple(text.language for text in self._texts) if len(self._texts) > 1 else ()

    def _offer_languages(self) -> None:
        """Put a button for each text in the place of those before."""
        offered = _Languages(self._look, self._offered)
        offered.chosen.connect(self._choose)
        self._sheet.replaceWidget(self._languages, offered)
        self._languages.hide()
        self._languages.deleteLater()
        self._languages = offered
        offered.setVisible(bool(self._offered))

    def _read_aloud(self) -> None:
        if self._speak is None or self._text is None:
            return
        is_heard = self._speak(self._text.text, QLocale(self._text.language))
        self._stop.setVisible(is_heard)
        #: {language} is the name of a language in that language, such as Deutsch
        silence = self.tr("This device has no voice for {language}. Please read the text to the person.")
        self._silence.setText(silence.format(language=language_name(self._text.language)))
        self._silence.setVisible(not is_heard)

    def _choose(self, language: str) -> None:
        text = text_in(language, self._texts)
        if text != self._text:
            self._show(text)
            self.changed.emit()

    def _show(self, text: ConsentText) -> None:
        self.stop()
        self._silence.hide()
        self._text = text
        self._languages.show_language(text.language)
        self._render()
        self._reader.verticalScrollBar().setValue(0)

    def _render(self) -> None:
        if self._text is None:
            self._reader.clear()
            return
        size = self._look.theme.text_px(self._look.theme.sizes["large"])
        is_rtl = QLocale(self._text.language).textDirection() is Qt.LayoutDirection.RightToLeft
        attributes = (
            f'dir="{"rtl" if is_rtl else "ltr"}" '
            f'style="margin-top: 0; margin-bottom: {size}px; line-height: 125%; font-size: {size}px"'
        )
        shown = (f"<p {attributes}>{_paragraph(one)}</p>" for one in self._text.text.split("\n\n"))
        self._reader.setHtml("".join(shown))
        self._fit()

    def _fit(self) -> None:
        """Be as high as the text if it is shown whole."""
        edges = self._reader.height() - self._reader.viewport().height()
        whole = int(self._reader.document().size().height()) + max(edges, 0) + 1
        self._reader.setMinimumHeight(whole if self._is_whole else self._look.theme.px(120))


class _Languages(QWidget):
    """A button for each text, in as many columns as there is room for.

    Signals:
        chosen(str): The person wants to read the text in this one.
    """

    chosen = Signal(str)

    def __init__(self, look: Appearance, offered: tuple[str, ...]) -> None:
        super().__init__()
        self.offered = offered
        #: Screen reader: the buttons that show the consent text in another language
        self.setAccessibleName(self.tr("Languages"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.theme.px(4))
        self._group = QButtonGroup(self)
        self._buttons: list[tuple[QPushButton, str]] = []
        for code in offered:
            shown = button(language_name(code), "segment")
            shown.setCheckable(True)
            shown.clicked.connect(partial(self.chosen.emit, code))
            self._group.addButton(shown)
            self._buttons.append((shown, code))
        self._columns = 0
        self._arrange(max(len(offered), 1))

    def show_language(self, code: str) -> None:
        """Mark the language that is shown."""
        for shown, of in self._buttons:
            shown.setChecked(of == code)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as fit."""
        super().resizeEvent(event)
        widths = [shown.sizeHint().width() for shown, _ in self._buttons]
        fitting = (
            columns
            for columns in range(len(widths), 1, -1)
            if sum(max(widths[place::columns]) + self._grid.spacing() for place in range(columns))
            <= self.width()
        )
        self._arrange(next(fitting, 1))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._grid.setColumnStretch(self._columns, 0)
        self._columns = columns
        for place, (shown, _) in enumerate(self._buttons):
            self._grid.addWidget(shown, place // columns, place % columns, leading())
        self._grid.setColumnStretch(columns, 1)


def language_name(code: str) -> str:
    """Return what a language calls itself, with a capital letter; its code if Qt does not know it."""
    locale = QLocale(code)
    if code in NAMES or locale.language() is QLocale.Language.C:
        return NAMES.get(code, code)
    native = locale.nativeLanguageName()
    return (native[:1].upper() + native[1:]) or code


def _paragraph(text: str) -> str:
    """Return a paragraph as HTML; a short lead that ends in a colon is bold, on a line of its own."""
    found = _LEAD.fullmatch(text.strip())
    if found is None:
        return html.escape(text.strip())
    lead, rest = found.groups()
    return f"<b>{html.escape(lead)}</b><br>{html.escape(rest[:1].upper() + rest[1:])}"
