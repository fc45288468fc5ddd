"""The column beside the live picture: words, or whatever hands need to get in another way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from app.ui.widgets.kiosk_panel import KioskPanel
from app.ui.widgets.name_search import NameSearch
from app.ui.widgets.operator_menu import OperatorMenu
from app.ui.widgets.pin_pad import PinPad
from app.ui.widgets.question import Question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QSize

    from app.settings import Settings
    from app.ui.theme import Appearance


class KioskSide(QStackedWidget):
    """One of the panel, the PIN pad, the search for a name, the site's question and the operator's menu.

    Signals:
        back(): The person leaves the pad or the search.
    """

    back = Signal()

    def __init__(self, look: Appearance, settings: Settings) -> None:
        super().__init__()
        self.panel = KioskPanel(look, settings.kiosk.ways_allowed)
        self.pad = PinPad(look)
        self.search = NameSearch(look)
        self.question = Question(look)
        self.operator = OperatorMenu(look, _tests(settings))
        for page in (self.panel, self.pad, self.search, self.question, self.operator):
            self.addWidget(page)
        self.pad.cancelled.connect(self.back)
        self.search.cancelled.connect(self.back)

    def sizeHint(self) -> QSize:
        """Return the panel's size, so that nothing moves when another page is shown."""
        return self.panel.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the panel's least size."""
        return self.panel.minimumSizeHint()


def _tests(settings: Settings) -> Sequence[str]:
    """Return what a site has set up and can therefore test."""
    actions = {"command": settings.actions.command, "webhook": settings.actions.webhook_url}
    return [name for name, value in actions.items() if value]
