"""Who came and went, what was refused, and who is in the building."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabWidget, QWidget

from app.ui.widgets.parts import column, label

if TYPE_CHECKING:
    from app.ui.theme import Appearance


class ActivityPage(QWidget):
    """One tab for each question that is asked of the record."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        px = look.theme.px
        self._tabs = QTabWidget()
        layout = column(self, px(8))
        layout.setContentsMargins(px(32), px(24), px(32), px(24))
        #: Title of the page
        layout.addWidget(label(self.tr("Activity"), "title"))
        layout.addWidget(self._tabs, 1)

    def add_tab(self, name: str, shown: QWidget) -> None:
        """Add a tab at the end."""
        self._tabs.addTab(shown, name)
