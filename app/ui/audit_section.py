"""The section of the settings about the audit: the newest entries in words, and whether all is as written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.ui import audit_words, words
from app.ui.widgets.flow_layout import flowing
from app.ui.widgets.parts import Advice, button, column, label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from app.store.audit import Examination
    from app.store.audit_entries import Listed
    from app.ui.theme import Appearance

SEARCH_MS = 200
"""How long after the last key the entries are looked for."""


class AuditSection(QWidget):
    """A line to search in, a table of entries, a verdict, and buttons to verify and to export.

    Signals:
        entries_wanted(str): Entries with these words are to be shown.
        verify_wanted(): Everything is to be verified.
        cancel_wanted(): Verifying is to end.
        export_wanted(str): The audit is to be written into this file: .jsonl or .csv.
    """

    entries_wanted = Signal(str)
    verify_wanted = Signal()
    cancel_wanted = Signal()
    export_wanted = Signal(str)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        #: Title of the section of the settings about the audit
        self._title = label(self.tr("Audit"), "section")
        #: Below that title
        hint = self.tr(
            "Everything that was done, in a chain that shows tampering. It holds ids, never names."
        )
        #: Below the title
        self._hint = label(hint, "muted", wrap=True)
        self._verdict = Advice(look)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        #: Screen reader: how far the audit has been verified
        self._bar.setAccessibleName(self.tr("Verified so far"))
        self._search = QLineEdit()
        #: In the empty field above the entries of the audit
        self._search.setPlaceholderText(self.tr("Find by act, who, whom or day"))
        self._search.setAccessibleName(self._search.placeholderText())
        self._search.setClearButtonEnabled(True)
        self._later = QTimer(self, singleShot=True, interval=SEARCH_MS)
        self._later.timeout.connect(lambda: self.entries_wanted.emit(self._search.text()))
        self._search.textChanged.connect(self._later.start)
        self._table = QTableWidget(0, 4)
        self._none = label(role="muted", wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        #: Button: check the whole audit
        self._verify = button(self.tr("&Verify everything"), "primary")
        #: Button: end verifying
        self._cancel = button(self.tr("&Cancel"))
        #: Button: write the audit into a file
        self._export = button(self.tr("E&xport…"))
        self._verify.clicked.connect(self.verify_wanted)
        self._cancel.clicked.connect(self.cancel_wanted)
        self._export.clicked.connect(self._choose_file)
        self._set_up_table()
        self._lay_out()
        self.show_never_verified()
        self.show_entries([])

    @property
    def words(self) -> str:
        """What is sought."""
        return self._search.text()

    @property
    def verdict(self) -> str:
        """What is said about the last verification."""
        return self._verdict.accessibleName()

    @Slot(list)
    def show_entries(self, entries: Sequence[Listed]) -> None:
        """Show entries, newest first."""
        self._table.setRowCount(len(entries))
        for row, one in enumerate(entries):
            when = _when(one.at)
            ended = audit_words.result(one.result)
            act = audit_words.action(one.action)
            cells = (when, f"{act} ({ended})" if ended else act, one.actor, one.target)
            for place, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self._table.setItem(row, place, item)
        #: No entry of the audit has the words that are sought
        nothing = self.tr("No entry has these words.")
        #: Nothing was done with the program yet
        self._none.setText(nothing if self.words else self.tr("Nothing has been done yet."))
        self._stack.setCurrentIndex(1 if entries else 0)

    def show_never_verified(self) -> None:
        """Say that nothing was verified here yet."""
        #: Where the verdict on the audit stands
        phrase = self.tr("Not verified yet")
        #: Below it
        sentence = self.tr("Verifying reads every entry: about 20 seconds for a million.")
        self._settle(is_busy=False)
        self._verdict.say("plain", phrase, sentence)

    def show_progress(self, verified: int, total: int) -> None:
        """Say how far verifying has come."""
        self._settle(is_busy=True)
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(verified)
        #: While the audit is being verified
        phrase = self.tr("Verifying")
        #: Below it; both are numbers such as 1,284
        sentence = self.tr("{verified} of {total} entries are sound.")
        self._verdict.say(
            "plain", phrase, sentence.format(verified=words.number(verified), total=words.number(total))
        )

    def show_verdict(self, found: Examination, fault: str, at: datetime) -> None:
        """Say what verifying found, and when that was."""
        self._settle(is_busy=False)
        when = _when(at)
        if not fault:
            #: Verdict on the audit
            phrase = self.tr("Everything is as it was written")
            #: Below it; {count} is a number, {when} day and time
            sentence = self.tr("{count} entries, verified {when}.")
            text = sentence.format(count=words.number(found.verified), when=when)
            self._verdict.say("good", phrase, text)
        else:
            #: Verdict on the audit
            phrase = self.tr("The audit was tampered with")
            #: Below it, after what was found; {when} is day and time
            seen = self.tr("Verified {when}.").format(when=when)
            self._verdict.say("danger", phrase, f"{audit_words.verdict(found, fault)} {seen}")

    def show_failure(self, sentence: str) -> None:
        """Say why it could not be verified."""
        self._settle(is_busy=False)
        #: Where the verdict on the audit stands
        self._verdict.say("caution", self.tr("It could not be verified"), sentence)

    @Slot()
    def _choose_file(self) -> None:
        #: Title of the dialog that asks for a file
        title = self.tr("Export the audit")
        #: Kinds of files; keep what is in brackets
        kinds = self.tr("JSON lines, to be verified elsewhere (*.jsonl);;Table (*.csv)")
        path, _ = QFileDialog.getSaveFileName(self, title, "audit.jsonl", kinds)
        if path:
            self.export_wanted.emit(path)

    def _settle(self, *, is_busy: bool) -> None:
        self._bar.setVisible(is_busy)
        self._cancel.setVisible(is_busy)
        if is_busy and self._verify.hasFocus():
            self._cancel.setFocus()
        self._verify.setVisible(not is_busy)

    def _set_up_table(self) -> None:
        table = self._table
        table.setHorizontalHeaderLabels(
            [
                #: Head of a column of the audit
                self.tr("When"),
                #: Head of a column of the audit: what was done
                self.tr("What"),
                #: Head of a column of the audit: who did it
                self.tr("Who"),
                #: Head of a column of the audit: to whom or what
                self.tr("To"),
            ]
        )
        #: Screen reader: the table of the audit
        table.setAccessibleName(self.tr("Entries of the audit"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self._look.theme.text_px(32) + self._look.theme.px(4))
        heads = table.horizontalHeader()
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        heads.setHighlightSections(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for place, width in enumerate((190, 270, 150)):
            table.setColumnWidth(place, self._look.theme.text_px(width))
        heads.setStretchLastSection(True)

    def _lay_out(self) -> None:
        px = self._look.theme.px
        layout = column(self, px(12))
        layout.addWidget(self._title)
        layout.addWidget(self._hint)
        layout.addWidget(self._verdict)
        layout.addWidget(self._bar)
        layout.addWidget(flowing(px(10), self._verify, self._cancel, self._export))
        layout.addWidget(self._search)
        self._stack.addWidget(self._none)
        self._stack.addWidget(self._table)
        layout.addWidget(self._stack, 1)


def _when(at: datetime) -> str:
    local = at.astimezone()
    return f"{words.date(local)}, {words.time(local)}"
