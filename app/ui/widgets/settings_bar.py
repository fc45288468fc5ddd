"""The bar below the settings: how much was changed, and the buttons that save or forget it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.ui.widgets.parts import IconLabel, button, label, restyle

if TYPE_CHECKING:
    from app.ui.theme import Appearance


class SettingsBar(QFrame):
    """Is there only while something was changed, or needs another start to hold.

    Signals:
        save_wanted(): Write the changes.
        discard_wanted(): Forget them.
    """

    save_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        px = look.theme.px
        self._later = ""
        self._words, self._icon = label(wrap=True), IconLabel(look, "info", "muted", 22)
        #: Button: forget the changes of the settings
        self.discard = button(self.tr("&Discard"))
        #: Button: write the changes of the settings
        self.save = button(self.tr("S&ave"), "primary")
        self.discard.clicked.connect(self.discard_wanted)
        self.save.clicked.connect(self.save_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(8), px(10), px(8))
        row.setSpacing(px(12))
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self.discard)
        row.addWidget(self.save)
        self.show_changes(0, 0)

    @property
    def sentence(self) -> str:
        """What can be read in the bar; empty while it is not there."""
        return "" if self.isHidden() else self._words.text()

    def show_changes(self, changed: int, wrong: int) -> None:
        """Say how many were changed, and how many of these cannot work, which keeps all from being saved."""
        if wrong:
            #: Bar below the settings; {count} is how many values cannot be saved
            words = self.tr("Values that cannot work: {count}")
        elif changed:
            #: Bar below the settings; {count} is how many were changed
            words = self.tr("Changes, not saved yet: {count}")
        else:
            words = self._later
        self._words.setText(words.replace("{count}", QLocale().toString(wrong or changed)))
        tone, icon = ("danger", "warning-circle") if wrong else ("caution" if changed else "accent", "info")
        self._icon.show_icon(icon, tone)
        restyle(self, "surface", "danger" if wrong else "caution" if changed else "plain")
        for shown in (self.discard, self.save):
            shown.setVisible(changed > 0)
        self.save.setEnabled(not wrong)
        self.setVisible(bool(words))

    def show_later(self, sentence: str) -> None:
        """Say what is to be done for saved changes to hold, whenever nothing else is to be said."""
        self._later = sentence
        if self.discard.isHidden():
            self.show_changes(0, 0)
