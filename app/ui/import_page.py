"""Many people at once: choose, check, agree, enroll, report."""

from __future__ import annotations

import enum
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from app.bulk.outcome import Outcome, Tally
from app.ui import import_words, words
from app.ui.widgets.import_chooser import ImportChooser
from app.ui.widgets.import_consent import ImportConsent
from app.ui.widgets.import_table import ImportTable
from app.ui.widgets.parts import Advice, button, caption, column, label, scrolled

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.bulk.worker import Ended, Progress
    from app.ui.theme import Appearance

_ESTIMATE_AFTER_S = 3.0
"""Time after which the speed so far says how long the rest takes."""

_STEPS = 1000
"""Steps of the progress bar."""


class Stage(enum.Enum):
    """What the operator does."""

    CHOOSING = enum.auto()
    CHECKING = enum.auto()
    CHECKED = enum.auto()
    ENROLLING = enum.auto()
    DONE = enum.auto()


class ImportPage(QWidget):
    """Takes the operator from a folder to enrolled people.

    Signals:
        check_requested(list[Path]): Find out what would become of these.
        enroll_requested(list[Path], str): Enroll them; the method by which they agreed.
        cancel_requested(): Stop what runs; `show_end` tells how it ended.
        save_requested(Path, list[Result]): Write the results as a table.
        back_requested(): To the gallery.
    """

    check_requested = Signal(list)
    enroll_requested = Signal(list, str)
    cancel_requested = Signal()
    save_requested = Signal(object, list)
    back_requested = Signal()

    def __init__(
        self,
        look: Appearance,
        *,
        clock: Callable[[], float] = time.monotonic,
        chooser: ImportChooser | None = None,
        ask_where: Callable[[QWidget, str, str, str], tuple[str, str]] | None = None,
    ) -> None:
        super().__init__()
        self._look, self._clock = look, clock
        self._ask_where: Callable[[QWidget, str, str, str], tuple[str, str]] = (
            ask_where or QFileDialog.getSaveFileName
        )
        self._stage, self._paths, self._began_s = Stage.CHOOSING, list[Path](), 0.0
        self._tally, self._is_whole = Tally(), False
        self.chooser = chooser or ImportChooser(look)
        self.table, self.consent = ImportTable(look), ImportConsent(look)
        self._source = label(role="large")
        self._source.setTextFormat(Qt.TextFormat.PlainText)
        self._advice = Advice(look)
        self._bar, self._left = QProgressBar(), label(role="muted")
        self._progress = QWidget()
        self._cancel, self._other, self._save = button(""), button(""), button("")
        self._enroll, self._back = button("", "primary"), button("")
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._show_stage(Stage.CHOOSING)

    @property
    def stage(self) -> Stage:
        """What the operator does now."""
        return self._stage

    @Slot(list)
    def check(self, paths: Sequence[Path]) -> None:
        """Find out what would become of what was chosen."""
        self._paths = list(paths)
        self._source.setText(" · ".join(path.name or str(path) for path in paths))
        self._begin(Stage.CHECKING)
        self.check_requested.emit(self._paths)

    @Slot(object)
    def show_progress(self, progress: Progress) -> None:
        """Show new results, and how far it is."""
        self.table.model.add(progress.results)
        share = progress.done / max(progress.total, 1)
        self._bar.setRange(0, _STEPS)
        self._bar.setValue(round(share * _STEPS))
        elapsed_s = self._clock() - self._began_s
        parts = [f"{words.number(progress.done)} / {words.number(progress.total)}"]
        if progress.done and elapsed_s >= _ESTIMATE_AFTER_S:
            parts.append(import_words.time_left(elapsed_s / progress.done * (progress.total - progress.done)))
        self._left.setText(" · ".join(parts))

    @Slot(object)
    def show_end(self, ended: Ended) -> None:
        """Show what was found out, or what was done."""
        is_rehearsal = self._stage is Stage.CHECKING
        self._tally, self._is_whole = ended.tally, not ended.was_cancelled
        self.table.show_counts(import_words.counts(ended.tally, is_rehearsal=is_rehearsal))
        self._say_end(ended, is_rehearsal=is_rehearsal)
        self._show_stage(Stage.CHECKED if is_rehearsal else Stage.DONE)
        self._name_enroll()

    @Slot(str)
    def show_failure(self, sentence: str) -> None:
        """Say why it could not go on; whoever was enrolled by then stays."""
        #: Above a sentence that says why an import could not go on
        self._advice.say("danger", self.tr("The import has ended."), sentence)
        self._advice.show()
        self._show_stage(Stage.CHOOSING if self._stage is Stage.CHECKING else Stage.DONE)

    @Slot()
    def start_over(self) -> None:
        """Choose anew."""
        self._advice.hide()
        self._show_stage(Stage.CHOOSING)

    @property
    def _is_running(self) -> bool:
        return self._stage in {Stage.CHECKING, Stage.ENROLLING}

    def _begin(self, stage: Stage) -> None:
        self._began_s = self._clock()
        self._advice.hide()
        self._bar.setRange(0, 0)  # until it is known how much there is
        self._left.setText("")
        self.table.clear(is_rehearsal=stage is Stage.CHECKING)
        self._show_stage(stage)

    def _begin_enrolling(self) -> None:
        method = self.consent.method
        if method is not None and self._stage is Stage.CHECKED:
            self._begin(Stage.ENROLLING)
            self.enroll_requested.emit(self._paths, method)

    def _say_end(self, ended: Ended, *, is_rehearsal: bool) -> None:
        if ended.was_cancelled:
            #: An import was stopped
            phrase = self.tr("Stopped.")
            #: After an import was stopped
            more = self.tr("Nobody is lost: import the same again, and it goes on where it stopped.")
            self._advice.say("caution", phrase, "" if is_rehearsal else more)
        elif is_rehearsal:
            #: Everything has been looked at, nobody has been enrolled
            self._advice.say("plain", self.tr("Nothing has been stored yet."), "\n".join(ended.notes))
        else:
            #: {people} is "197 people"
            phrase = self.tr("Done: {people} enrolled.").format(people=words.people(ended.tally.people))
            self._advice.say("good", phrase, "")
        self._advice.show()

    def _name_enroll(self) -> None:
        """Say on the button how many it enrolls."""
        people, added = self._tally.people, self._tally.outcomes[Outcome.ADDED]
        if people or not added:
            #: Button; {people} is "197 people"
            text = self.tr("E&nroll {people}").format(people=words.people(people))
        else:
            #: Button; {pictures} is "12 pictures", of people who are enrolled already
            text = self.tr("A&dd {pictures}").format(pictures=words.pictures(added))
        caption(self._enroll, text)
        self._enroll.setEnabled(self.consent.method is not None and self._can_enroll)

    def _ask_to_save(self) -> None:
        #: Title of the dialog that saves a table
        title = self.tr("Save the report")
        #: Suggested name of that file
        name = self.tr("import report.csv")
        where, _kind = self._ask_where(self, title, name, "CSV (*.csv)")
        if where:
            self.save_requested.emit(Path(where), list(self.table.model.results))

    def _show_stage(self, stage: Stage) -> None:
        self._stage = stage
        is_choosing = stage is Stage.CHOOSING
        self._stack.setCurrentWidget(self.chooser if is_choosing else self._results)
        self._source.setVisible(not is_choosing)
        self._progress.setVisible(self._is_running)
        self.consent.setVisible(stage is Stage.CHECKED and self._can_enroll)
        if stage is Stage.CHECKING:
            self.consent.clear()
        self._cancel.setVisible(self._is_running)
        self._enroll.setVisible(stage is Stage.CHECKED and self._can_enroll)
        self._save.setVisible(stage in {Stage.CHECKED, Stage.DONE})
        self._other.setVisible(stage in {Stage.CHECKED, Stage.DONE})
        (self._cancel if self._is_running else self.chooser if is_choosing else self.table.view).setFocus()

    @property
    def _can_enroll(self) -> bool:
        return self._is_whole and bool(self._tally.people or self._tally.outcomes[Outcome.ADDED])

    def _lay_out(self) -> None:
        px = self._look.theme.px
        #: Button: stop the import
        caption(self._cancel, self.tr("&Stop"))
        #: Button: import something else
        caption(self._other, self.tr("Choose &others"))
        #: Button: save the table of results
        caption(self._save, self.tr("Sa&ve the report"))
        #: Button: leave the import
        caption(self._back, self.tr("&Back to the gallery"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(px(8))
        #: Screen reader: how far the import is
        self._bar.setAccessibleName(self.tr("Progress"))
        layout = column(self, px(12))
        layout.setContentsMargins(px(32), px(24), px(32), px(24))
        top = QHBoxLayout()
        heading = QVBoxLayout()
        heading.setSpacing(px(2))
        #: Title of the page that enrolls many people at once
        heading.addWidget(label(self.tr("Import people"), "title"))
        heading.addWidget(self._source)
        top.addLayout(heading, 1)
        top.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(top)
        layout.addWidget(self._advice)
        self._advice.hide()
        self._results = QWidget()
        results = column(self._results, px(12))
        progress = QHBoxLayout(self._progress)
        progress.setContentsMargins(0, 0, 0, 0)
        progress.setSpacing(px(16))
        progress.addWidget(self._bar, 1)
        progress.addWidget(self._left)
        results.addWidget(self._progress)
        results.addWidget(self.table, 1)
        results.addWidget(self.consent)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(12))
        for control in (self._other, self._save):
            buttons.addWidget(control)
        buttons.addStretch(1)
        for control in (self._cancel, self._enroll):
            buttons.addWidget(control)
        for control in (self._back, self._other, self._save, self._cancel, self._enroll):
            control.setMinimumHeight(px(48))
        results.addLayout(buttons)
        self._stack.addWidget(self.chooser)
        self._stack.addWidget(self._results)
        self._stack.setProperty("surface", "clear")
        layout.addWidget(scrolled(self._stack), 1)

    def _connect(self) -> None:
        self.chooser.chosen.connect(self.check)
        self.consent.changed.connect(self._name_enroll)
        self._cancel.clicked.connect(self.cancel_requested)
        self._other.clicked.connect(self.start_over)
        self._save.clicked.connect(self._ask_to_save)
        self._enroll.clicked.connect(self._begin_enrolling)
        self._back.clicked.connect(self.back_requested)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._leave, context=context)

    def _leave(self) -> None:
        """Stop what runs; if nothing does, go back."""
        (self.cancel_requested if self._is_running else self.back_requested).emit()
