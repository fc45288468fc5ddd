"""The languages of the kiosk, each called what it calls itself, whatever the screen says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.language import NAMES
from app.ui.widgets.parts import button, restyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.ui.theme import Appearance


class LanguageRow(QWidget):
    """Flat buttons in a row; the language in use stands out.

    Signals:
        chosen(str): A visitor wants this language, such as "de".
    """

    chosen = Signal(str)

    def __init__(self, look: Appearance, languages: Sequence[str] = tuple(NAMES)) -> None:
        super().__init__()
        self._look = look
        self._layout = QHBoxLayout(self)
        self._buttons = {language: button(NAMES[language], "word") for language in languages}
        for language, shown in self._buttons.items():
            shown.setCheckable(True)
            shown.setAccessibleName(NAMES[language])
            shown.clicked.connect(lambda _checked=False, language=language: self._choose(language))
            self._layout.addWidget(shown)
        self._layout.addStretch(1)
        self._write()
        look.changed.connect(self._space)
        self._space()

    def show_language(self, language: str) -> None:
        """Show which language is in use; none stands out if it is not one of the row's."""
        for one, shown in self._buttons.items():
            shown.setChecked(one == language)
            restyle(shown, "chosen", one == language)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _choose(self, language: str) -> None:
        self.show_language(language)
        self.chosen.emit(language)

    def _write(self) -> None:
        #: Screen reader: the row of languages at the bottom of the kiosk
        self.setAccessibleName(self.tr("Languages"))

    def _space(self) -> None:
        px = self._look.theme.px
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(px(32))
