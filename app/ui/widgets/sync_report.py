"""What the last comparison of a backend found: how many are as they should be, and a table of the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from app.ui import sync_words, words
from app.ui.widgets.parts import Advice, button, column, label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.ui.sync_values import Report
    from app.ui.theme import Appearance

_WHO_SHARE = 0.4
_MOST_LINES = 7


class SyncReport(QWidget):
    """Counts, the objection if there is one, and the table.

    Signals:
        add_again_wanted(): What was found is to be repaired in spite of the objection.
    """

    add_again_wanted = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._report: Report | None = None
        px = look.theme.px
        self._equal = label(wrap=True)
        self._objection = Advice(look)
        #: Button below a warning: people who seem to be gone are sent again
        self._again = button(self.tr("Add them again"))
        self._again.clicked.connect(self.add_again_wanted)
        self._table = QTableWidget(0, 2)
        #: Heading of a column: a person's name
        who = self.tr("Person")
        #: Heading of a column: what is the matter with a person on a backend
        what = self.tr("What was found")
        self._table.setHorizontalHeaderLabels([who, what])
        #: Screen reader: the table of what a comparison found
        self._table.setAccessibleName(self.tr("What was found"))
        self._set_up_table()
        self._more = label(role="muted", wrap=True)
        layout = column(self, px(8))
        #: Heading above what a comparison found
        layout.addWidget(label(self.tr("Last comparison"), "subtitle"))
        layout.addWidget(self._equal)
        layout.addWidget(self._objection)
        layout.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._table)
        layout.addWidget(self._more)

    def show_report(self, report: Report | None, compared: str) -> None:
        """Show what was found.

        Args:
            report: None if nothing was compared since the start of the program.
            compared: When it was compared last, in words; empty for never.
        """
        self._equal.setText(self._said(report, compared))
        if report is not None and report == self._report:
            return
        self._report = report
        rows = report.rows if report else ()
        self._table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            what = sync_words.difference(row.difference)
            for number, text in enumerate((row.who, what)):
                cell = QTableWidgetItem(text)
                cell.setToolTip(text)
                self._table.setItem(place, number, cell)
        self._table.setVisible(bool(rows))
        self._fit()
        rest = sum(report.counts.values()) - len(rows) if report else 0
        #: Below a table; {count} rows are left out
        self._more.setText(self.tr("and {count} more").format(count=words.number(rest)))
        self._more.setVisible(rest > 0)
        objection = report.objection if report else ""
        #: Bold phrase above the reason why nothing was repaired
        self._objection.say("caution", self.tr("Please look at this first."), objection)
        self._objection.setVisible(bool(objection))
        self._again.setVisible(bool(objection))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the width between the columns."""
        super().resizeEvent(event)
        self._fit()

    def _said(self, report: Report | None, compared: str) -> str:
        if report is None and compared:
            #: Instead of a table; {moment} is "10:42" or "12 May 2025"
            return self.tr("{moment}. Compare now to see what differs.").format(moment=compared)
        if report is None:
            #: Instead of a table: nobody was compared yet
            return self.tr("Nothing was compared yet.")
        #: {moment} is "10:42"; {people} is "1,284 people", who are on the backend as they should be
        return self.tr("{moment}: {people} as they should be").format(
            moment=compared or "…", people=words.people(report.equal)
        )

    def _fit(self) -> None:
        room = self._table.viewport().width()
        self._table.setColumnWidth(0, round(room * _WHO_SHARE))
        self._table.resizeRowsToContents()
        high = self._table.horizontalHeader().height() + 4
        high += sum(self._table.rowHeight(row) for row in range(min(self._table.rowCount(), _MOST_LINES)))
        self._table.setFixedHeight(high)

    def _set_up_table(self) -> None:
        table = self._table
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setWordWrap(True)
        table.setTabKeyNavigation(False)
        table.setCornerButtonEnabled(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().setVisible(False)
        headings = table.horizontalHeader()
        headings.setHighlightSections(False)
        headings.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        headings.setStretchLastSection(True)
        headings.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
