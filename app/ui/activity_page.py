"""Who came and went, what was refused, and who is in the building."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from app.ui.activity_model import local_time
from app.ui.widgets.activity_charts import ActivityCharts
from app.ui.widgets.activity_export import ExportDialog
from app.ui.widgets.activity_log import ActivityLog
from app.ui.widgets.activity_presence import ActivityPresence
from app.ui.widgets.parts import column, label
from app.ui.widgets.scrim import open_over

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.ui.theme import Appearance


class ActivityPage(QWidget):
    """One tab for each question that is asked of the record.

    Signals:
        tab_changed(): Another tab is shown now.
    """

    tab_changed = Signal()

    def __init__(self, look: Appearance, now: Callable[[], datetime] = local_time) -> None:
        super().__init__()
        self._look = look
        px = look.theme.px
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        self.log, self.presence = ActivityLog(look, now), ActivityPresence(look, now)
        self.charts = ActivityCharts(look)
        layout = column(self, px(8))
        layout.setContentsMargins(px(32), px(24), px(32), px(24))
        #: Title of the page
        layout.addWidget(label(self.tr("Activity"), "title"))
        layout.addWidget(self._tabs, 1)
        #: Tab: all check-ins and refusals
        self.add_tab(self.tr("Log"), self.log)
        #: Tab: who is inside now
        self.add_tab(self.tr("In the building"), self.presence)
        #: Tab: drawings of how many pass, and how well the cameras see
        self.add_tab(self.tr("Charts"), self.charts)
        self._tabs.currentChanged.connect(lambda _place: self.tab_changed.emit())

    @property
    def shown(self) -> QWidget:
        """What the tab in front shows."""
        return self._tabs.currentWidget()

    def add_tab(self, name: str, shown: QWidget) -> None:
        """Add a tab at the end."""
        self._tabs.addTab(shown, name)

    def show_tab(self, shown: QWidget) -> None:
        """Bring a tab to the front."""
        self._tabs.setCurrentWidget(shown)

    def open_export(self, total: int) -> ExportDialog:
        """Show how far the writing of a file is; return the dialog."""
        dialog = ExportDialog(self._look, total, self)
        open_over(dialog, self._look, self.window())
        return dialog
