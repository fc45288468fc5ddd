"""What the person agrees to, and how they agreed."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QTextBrowser,
    QWidget,
)

from app.core.consent import ConsentMethod, ConsentText, text_in
from app.ui import words
from app.ui.widgets.parts import button, column, label, scrolled, surface

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from app.ui.theme import Appearance

_LEAD_LENGTH = 30
"""Most characters of a paragraph's lead, such as "How long:"."""

_METHODS: tuple[ConsentMethod, ...] = ("paper", "spoken", "contract")


class ConsentForm(QWidget):
    """Shows the text in the person's language; the operator says how the person agreed, and confirms it.

    Signals:
        changed(): What was chosen is different now.
    """

    changed = Signal()

    def __init__(self, look: Appearance, texts: Sequence[ConsentText]) -> None:
        super().__init__()
        self._look, self._texts = look, tuple(texts)
        self._text = text_in(QLocale().name(), self._texts)
        px = look.theme.px
        self._question = label(role="section", wrap=True)
        self._question.setMinimumHeight(px(36))
        self._methods: dict[ConsentMethod, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self._confirmed = QCheckBox()
        self._confirmed.toggled.connect(self.changed)
        self._reader = QTextBrowser()
        self._reader.setOpenLinks(False)
        self._reader.setMinimumHeight(px(120))
        #: Screen reader: the text that the person agrees to
        self._reader.setAccessibleName(self.tr("Consent text"))
        self._body = QWidget()
        self._columns = QHBoxLayout(self._body)
        self._columns.setContentsMargins(0, px(8), 0, px(8))
        self._columns.setSpacing(px(24))
        self._columns.addWidget(self._reading(), 3)
        self._columns.addWidget(self._answering(), 2, Qt.AlignmentFlag.AlignTop)
        column(self).addWidget(scrolled(self._body))
        self._show_text(self._text)
        self.show_name("")

    @property
    def text(self) -> ConsentText:
        """The text that is shown."""
        return self._text

    @property
    def method(self) -> ConsentMethod | None:
        """How the person agreed; None until the operator chose."""
        return next((method for method, choice in self._methods.items() if choice.isChecked()), None)

    @property
    def is_given(self) -> bool:
        """Whether the operator chose how and confirmed it."""
        return self.method is not None and self._confirmed.isChecked()

    def show_name(self, name: str) -> None:
        """Name the person who agrees; a consent of somebody else is no longer confirmed."""
        #: Question above the choices "on paper", "by word of mouth", "in the contract"
        self._question.setText(self.tr("How did {name} agree?").format(name=name))
        #: Check box; the operator witnesses that the person with this name consents
        confirm = self.tr("{name} agrees to this text").format(name=name)
        if confirm != self._confirmed.text():
            self._confirmed.setChecked(False)
        self._confirmed.setText(confirm)

    def clear(self) -> None:
        """Forget what was chosen."""
        self._group.setExclusive(False)
        for choice in self._methods.values():
            choice.setChecked(False)
        self._group.setExclusive(True)
        self._confirmed.setChecked(False)

    def focus(self) -> None:
        """Go to the first choice, or to the one that is chosen."""
        self._methods[self.method or _METHODS[0]].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns one below the other when there is no room beside each other."""
        is_narrow = self.width() < self._look.theme.text_px(700)
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(direction)
        super().resizeEvent(event)

    def _reading(self) -> QWidget:
        px = self._look.theme.px
        card = surface("card")
        layout = column(card, px(12), px(24))
        top = QHBoxLayout()
        #: Heading above the consent text
        top.addWidget(label(self.tr("Read this together"), "section"), 1)
        languages = QButtonGroup(self)
        for text in self._texts if len(self._texts) > 1 else ():
            language = QLocale(text.language).language()
            native = QLocale(language, QLocale.Country.World).nativeLanguageName()
            choice = button(native[:1].upper() + native[1:], "segment")
            choice.setCheckable(True)
            choice.setChecked(text == self._text)
            choice.clicked.connect(lambda _checked=False, text=text: self._choose_text(text))
            languages.addButton(choice)
            top.addWidget(choice)
        layout.addLayout(top)
        layout.addWidget(self._reader, 1)
        return card

    def _answering(self) -> QWidget:
        px = self._look.theme.px
        card = surface("card")
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        layout = column(card, px(10), px(24))
        layout.addWidget(self._question)
        layout.addSpacing(px(4))
        for method in _METHODS:
            name = words.consent_method(method)
            choice = QRadioButton(name[:1].upper() + name[1:])
            choice.setProperty("kind", "choice")
            choice.toggled.connect(self.changed)
            self._methods[method] = choice
            self._group.addButton(choice)
            layout.addWidget(choice)
        layout.addSpacing(px(8))
        layout.addWidget(self._confirmed)
        #: Below the check box
        hint = self.tr("Nobody has to agree. There is always another way in.")
        layout.addWidget(label(hint, "small", wrap=True))
        layout.addStretch(1)
        return card

    def _choose_text(self, text: ConsentText) -> None:
        self._show_text(text)
        self._confirmed.setChecked(False)
        self.changed.emit()

    def _show_text(self, text: ConsentText) -> None:
        self._text = text
        paragraphs = (_paragraph(one) for one in text.text.split("\n\n"))
        self._reader.setHtml("".join(paragraphs))


def _paragraph(text: str) -> str:
    """Return a paragraph as HTML; a short lead that ends in a colon is bold."""
    lead, colon, rest = text.strip().partition(":")
    words_of_it = html.escape(text.strip())
    rest = rest.strip()
    if colon and len(lead) < _LEAD_LENGTH:
        words_of_it = f"<b>{html.escape(lead)}</b><br>{html.escape(rest[:1].upper() + rest[1:])}"
    return f'<p style="margin-top: 0; margin-bottom: 14px; line-height: 125%">{words_of_it}</p>'
