"""The log: what is looked for on top, the entries below it, one of them explained at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.ui import activity_words, words
from app.ui.activity_model import MOST_ROWS, ROW_ROLE, LogModel
from app.ui.widgets.activity_explained import Explained
from app.ui.widgets.activity_filters import ActivityFilters
from app.ui.widgets.activity_table import ActivityTable
from app.ui.widgets.confirm_dialog import Asked, ConfirmDialog
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.parts import button, column, label
from app.ui.widgets.scrim import open_over

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QResizeEvent

    from app.store.activity import Page, Row
    from app.ui.activity_values import Explanation, Log
    from app.ui.theme import Appearance

_SHARES = (0.21, 0.27, 0.23, 0.12, 0.17)
"""Share of each column in the width."""

_SOON_MS = 120
"""So long the same entry stays chosen before it is explained: arrow keys run past many."""

_BESIDE = 760
"""Width from which an explanation stands beside the log, text px at 100 %."""

_DETAILS_WIDTH, _DETAILS_SHARE = 420, 0.46
"""Width of the explanation, px at 100 %, but no more than this share of the page."""


class ActivityLog(QWidget):
    """Entries, newest first.

    Signals:
        explanation_wanted(int): Of the entry of this number; answer with `show_explanation`.
        void_requested(int): Confirmed: the check-in of this number was somebody else.
        export_wanted(): Write what is looked for into a file.
        retry_wanted(): The log could not be read; try again.
    """

    explanation_wanted = Signal(int)
    void_requested = Signal(int)
    export_wanted = Signal()
    retry_wanted = Signal()

    def __init__(self, look: Appearance, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._look, self._now = look, now
        self._shown: Row | None = None
        self._is_known, self._failure, self.total = False, "", 0
        self._beside = QWidget()
        self.filters = ActivityFilters(look, self._beside)
        self.model = LogModel(look, self, now)
        #: Screen reader: the table of check-ins and refusals
        self.table = ActivityTable(look, self.model, self.tr("Log"), _SHARES)
        self.details = Explained(look)
        self._counts = label(role="large")
        #: Button: go to the check-ins that came while one was reading further down
        self.newest = button(self.tr("To the newest"), "disclosure")
        #: Button: write what is shown of the log into a file
        self.export = button(self.tr("E&xport…"))
        self._nothing = EmptyState(look)
        self._stack = QStackedWidget()
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._ask)
        self._lay_out()
        self._connect()
        self._settle()

    @property
    def shown(self) -> int | None:
        """The number of the entry that is explained; None for none."""
        return self._shown.id if self._shown else None

    def show_log(self, log: Log) -> None:
        """Show the newest entries that fit, from the top."""
        self._is_known, self._failure = True, ""
        self.model.show_page(log.page)
        self.newest.hide()
        self._show_counts(log)
        self._settle()
        self._choose_again()

    def refresh(self, log: Log) -> None:
        """Take in what is new, without moving what one is reading."""
        bar, top = self.table.verticalScrollBar(), self.table.rowAt(0)
        before, first = bar.value(), self.table.currentIndex()
        new = self.model.refresh(log.page)
        if new is None:
            self.show_log(log)
            return
        if new and (before > 0 or first.isValid()) and top >= 0:
            self.table.updateGeometries()
            bar.setValue(before + new * self.table.row_px)
            self.newest.show()
        self._show_counts(log)
        self._settle()
        if self._shown is not None:
            self._choose_again()

    def show_failure(self, why: str) -> None:
        """Say that the log cannot be read, where nothing of it is shown."""
        self._failure = why
        self._settle()

    def append(self, page: Page) -> None:
        """Show earlier entries below those that are shown."""
        self.model.append(page)
        self._settle()

    def show_explanation(self, explanation: Explanation | None) -> None:
        """Explain an entry, if it is still the one that is wanted."""
        if explanation is not None and explanation.decision.row.id == self.shown:
            self._shown = explanation.decision.row
            self.details.show_explanation(explanation, self._now())

    @Slot()
    def close_details(self) -> None:
        """Show the log alone."""
        if self._shown is None:
            return
        self._shown = None
        self._soon.stop()
        self.details.hide()
        self._stack.show()
        self.table.clearSelection()
        if self.isVisible():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def ask_to_void(self) -> None:
        """Ask whether the check-in that is explained is to be taken back."""
        row = self._shown
        if row is None:
            return
        dialog = ConfirmDialog(self._look, self._question(row), str(row.id), self)
        dialog.confirmed.connect(lambda number: self.void_requested.emit(int(number)))
        open_over(dialog, self._look, self.window())

    @Slot()
    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the explanation less room in a narrow window."""
        super().resizeEvent(event)
        wanted = self._look.theme.text_px(_DETAILS_WIDTH)
        if self._is_narrow:
            self.details.setFixedWidth(self.width())
        else:
            self.details.setFixedWidth(min(wanted, round(self.width() * _DETAILS_SHARE)))
        self._stack.setVisible(self.details.isHidden() or not self._is_narrow)

    @property
    def _is_narrow(self) -> bool:
        """Whether an explanation takes the place of the log instead of standing beside it."""
        return self.width() < self._look.theme.text_px(_BESIDE)

    @Slot()
    def _pass(self) -> None:
        """Explain what the arrow keys stop at, unless that would hide the log."""
        selected = self.table.selectionModel().selectedRows()
        if selected and not self._is_narrow:
            self._choose(selected[0])

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE) if index.isValid() else None
        if row is None or (self._shown is not None and row.id == self._shown.id):
            return
        self._shown = row
        self.details.show_row(row, self._now())
        self.details.show()
        self._stack.setVisible(not self._is_narrow)
        self._soon.start()

    def _choose_again(self) -> None:
        """Keep the explained entry chosen; if it is not there any more, explain none."""
        if self._shown is None:
            return
        place = self.model.row_of(self._shown.id)
        if place < 0:
            self.close_details()
            return
        row = self.model.rows[place]
        self.table.select_rows([place])
        if row != self._shown:  # taken back, or erased: the same entry says something else now
            self._shown = row
            self._soon.start()

    def _question(self, row: Row) -> Asked:
        if row.outcome == "identified":
            #: Question; {name} was recognized, but it was somebody else
            question = self.tr("Take back the check-in of {name}?")
            #: Below the question whether a check-in is to be taken back
            what = self.tr(
                "It was somebody else. The entry stays in the log and counts for nothing any more."
            )
        else:
            #: Question; it was said at the desk that {name} has left
            question = self.tr("Take back that {name} has left?")
            #: Below the question whether somebody who was marked as left is inside after all
            what = self.tr("They are on the evacuation list again. The entry stays in the log.")
        #: Answer: a check-in stays as it is
        keep = self.tr("Keep it")
        #: Answer: a check-in was somebody else
        act = self.tr("Take back")
        question = question.format(name=activity_words.who(row))
        return Asked("arrow-counter-clockwise", question, what, keep, act)

    @Slot()
    def _ask(self) -> None:
        if self._shown is not None:
            self.explanation_wanted.emit(self._shown.id)

    @Slot()
    def _go_to_newest(self) -> None:
        self.table.scrollToTop()
        self.newest.hide()

    @Slot(int)
    def _scrolled(self, value: int) -> None:
        if value == 0:
            self.newest.hide()

    @Slot()
    def _act(self) -> None:
        """Do what the button of the empty log says."""
        if self._failure:
            self.retry_wanted.emit()
        else:
            self.filters.show_all()

    def _show_counts(self, log: Log) -> None:
        self.total = log.total
        said = activity_words.entries(log.total)
        if log.is_more:
            #: Above the log; {count} is a number that is not counted any further
            said = self.tr("More than {count} entries").format(count=words.number(log.total))
        self._counts.setText(said)
        self.filters.show_stations(log.stations)

    def _settle(self) -> None:
        """Show the state that fits."""
        self.export.setEnabled(bool(self.model.rows))
        self._cut.setVisible(self.model.is_cut)
        if self.model.rows:
            self._stack.setCurrentIndex(0)
            return
        self._stack.setCurrentIndex(1)
        self._counts.setText("")
        if self._failure:
            #: Instead of the log; below it stands why
            text = self.tr("The log cannot be read")
            #: Button: read the log once more
            self._nothing.say(text, self._failure, self.tr("Try again"))
        elif not self._is_known:
            #: While the log is being read
            self._nothing.say(self.tr("One moment…"), "", "")
        elif self.filters.wanted.are_empty:
            #: Empty log: the sentence
            text = self.tr("Nobody has checked in yet")
            #: Empty log: below the sentence
            hint = self.tr("Whoever comes, goes or is refused at a kiosk is listed here.")
            self._nothing.say(text, hint, "")
        else:
            #: Nothing in the log fits what is looked for
            text = self.tr("Nothing in the log fits")
            #: Below "Nothing in the log fits"
            hint = self.tr("Try other days, or a part of the name.")
            #: Button: show all of the log again
            self._nothing.say(text, hint, self.tr("Show all"))

    def _lay_out(self) -> None:
        px = self._look.theme.px
        #: Below the last row of a long log; {count} is a number
        cut = self.tr("The newest {count} are shown. Choose days to see earlier ones.")
        self._cut = label(cut.format(count=words.number(MOST_ROWS)), "muted", wrap=True)
        line = QHBoxLayout(self._beside)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(12))
        line.addWidget(self._counts)
        line.addWidget(self.newest)
        line.addStretch(1)
        self.export.setMinimumHeight(px(44))
        self.export.setAutoDefault(False)
        line.addWidget(self.export)
        listed = QWidget()
        inner = column(listed, px(8))
        inner.addWidget(self.table, 1)
        inner.addWidget(self._cut)
        for page in (listed, self._nothing):
            self._stack.addWidget(page)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self._stack, 1)
        row.addWidget(self.details)
        layout = column(self, px(10))
        layout.setContentsMargins(0, px(12), 0, 0)
        layout.addWidget(self.filters)
        layout.addLayout(row, 1)
        self.details.hide()
        self.newest.hide()

    def _connect(self) -> None:
        self.table.selectionModel().selectionChanged.connect(lambda _now, _before: self._pass())
        self.table.clicked.connect(self._choose)
        self.table.activated.connect(self._choose)
        self.table.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.newest.clicked.connect(self._go_to_newest)
        self.export.clicked.connect(self.export_wanted)
        self.details.closed.connect(self.close_details)
        self.details.void_wanted.connect(self.ask_to_void)
        self._nothing.acted.connect(self._act)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close_details, context=context)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.focus_search, context=context)
