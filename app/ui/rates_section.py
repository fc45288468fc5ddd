"""Settings, “Recognition”: how often this site errs, and what another threshold would change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.core.site_rates import consequence, det_points, edges, histogram
from app.ui import rates_words
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.parts import Advice, button, column, label, scrolled
from app.ui.widgets.rates_charts import DetChart, ScoreChart
from app.ui.widgets.rates_choice import RateChoice

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from app.core.site_rates import SiteRates
    from app.ui.theme import Appearance

_ROWS = 6
"""Look-alike pairs that can be seen at once; the list scrolls."""


class RatesSection(QStackedWidget):
    """Nothing to compare, the way there, or what was found with the choice it is for.

    Signals:
        wanted(): The rates are to be measured.
        cancelled(): No longer.
        apply_wanted(float): This tolerated share of strangers is to be used from now on.
    """

    wanted = Signal()
    cancelled = Signal()
    apply_wanted = Signal(float)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._rates: SiteRates | None = None
        self.choice, self.scores, self.det = RateChoice(look), ScoreChart(look), DetChart(look)
        self._charts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._empty, self._bar = EmptyState(look), QProgressBar()
        self._empty.acted.connect(self.wanted)
        self._advice = Advice(look)
        self._pairs, self._pairs_title = QTableWidget(0, 3), label(role="field", wrap=True)
        self._progress, self._found = self._lay_out_progress(), scrolled(self._lay_out())
        for page in (self._empty, self._progress, self._found):
            self.addWidget(page)
        self.choice.moved.connect(self._show_consequence)
        self.choice.apply_wanted.connect(self.apply_wanted)
        self.show_stopped()

    @property
    def rates(self) -> SiteRates | None:
        """What is shown; None while nothing is."""
        return self._rates

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the charts below each other where there is no room beside."""
        super().resizeEvent(event)
        beside = 2 * self.scores.sizeHint().width() < event.size().width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._charts.setDirection(across if beside else down)

    def show_stopped(self, sentence: str = "") -> None:
        """Say that nothing was measured yet, or that it failed."""
        #: Headline where no figures are shown yet
        headline = sentence or self.tr("What does the threshold mean here?")
        hint = self.tr(
            #: Below that headline
            "Your own pictures are compared with each other: how often a stranger would be called by a name,"
            " and how often your people would be asked to try again. Nothing is sent anywhere."
        )
        #: Button: begins to compare
        self._empty.say(headline, hint, self.tr("Measure"))
        self.setCurrentWidget(self._empty)

    def show_too_few(self) -> None:
        """Say that there is nobody to compare."""
        #: Headline: fewer than two people are enrolled
        headline = self.tr("Two people are needed at least")
        #: Below that headline
        hint = self.tr("Enroll people at the desk; the standard fits until then.")
        #: Button: looks again whether somebody is enrolled
        self._empty.say(headline, hint, self.tr("Try again"))
        self.setCurrentWidget(self._empty)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the comparing is; 0 of 0 where that is not known."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self.setCurrentWidget(self._progress)

    def show_rates(self, rates: SiteRates, fpir: float, names: Mapping[str, str]) -> None:
        """Show what was measured, beginning with the setting in use."""
        self._rates = rates
        bins = edges(rates)
        same = [] if rates.mated is None else histogram(rates.mated, bins).tolist()
        self.scores.show_scores(bins.tolist(), same, histogram(rates.nonmated, bins).tolist())
        self.det.show_curve([(one.false_positive, one.false_negative) for one in det_points(rates)])
        self.det.setVisible(rates.mated is not None)
        #: Bold, above a sentence that says how far the figures can be relied on
        sure = self.tr("How sure this is")
        #: Phrase above what says that the gallery is small
        few = self.tr("Too few to rely on")
        phrase = sure if rates.is_telling else few
        self._advice.say("plain" if rates.is_telling else "caution", phrase, rates_words.doubts(rates))
        self._show_pairs(rates, names)
        self.choice.show_used(fpir)
        self.setCurrentWidget(self._found)

    def show_applied(self, fpir: float) -> None:
        """Say that a setting is in use now."""
        self.choice.show_used(fpir)
        #: Beside the button "Apply"; {share} is such as 0.3 %
        done = self.tr("{share} is in use from now on, at this computer's kiosk too.")
        self.choice.note(done.format(share=rates_words.share(fpir)))

    def show_failure(self, sentence: str) -> None:
        """Say why a setting could not be applied."""
        self.choice.note(sentence)

    @Slot(float)
    def _show_consequence(self, fpir: float) -> None:
        rates = self._rates
        if rates is None:
            return
        said = consequence(rates, fpir)
        self.choice.say(
            rates_words.strangers(said, rates.people),
            rates_words.missed(said, rates),
            rates_words.misnamed(said),
        )
        self.scores.show_threshold(said.threshold)
        if said.missed is not None:
            self.det.show_point(said.strangers.value, said.missed.value)

    def _show_pairs(self, rates: SiteRates, names: Mapping[str, str]) -> None:
        #: Above a list of pairs of people
        some = self.tr(
            "Look-alikes: perhaps one person enrolled twice. They count as strangers who are named."
        )
        #: Where no pairs of people are listed
        none = self.tr("Nobody here looks much like somebody else.")
        self._pairs_title.setText(some if rates.pairs else none)
        self._pairs.setVisible(bool(rates.pairs))
        self._pairs.setRowCount(len(rates.pairs))
        for row, pair in enumerate(rates.pairs):
            words = names.get(pair.first_id, ""), names.get(pair.second_id, ""), f"{pair.score:.1f}"
            for place, text in enumerate(words):
                self._pairs.setItem(row, place, QTableWidgetItem(text))
        shown = min(len(rates.pairs), _ROWS)
        height = self._pairs.horizontalHeader().sizeHint().height() + 4
        self._pairs.setFixedHeight(height + shown * self._pairs.verticalHeader().defaultSectionSize())

    def _lay_out_progress(self) -> QWidget:
        page, px = QWidget(), self._look.theme.px
        layout = column(page, px(16))
        layout.addStretch(1)
        #: While pictures are compared with each other
        sentence = label(self.tr("Comparing your pictures with each other …"), "subtitle")
        #: Button: stops comparing
        stop = button(self.tr("&Cancel"))
        stop.clicked.connect(self.cancelled)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(px(360), px(8))
        #: Screen reader: how far the comparing is
        self._bar.setAccessibleName(self.tr("Progress"))
        for shown in (sentence, self._bar, stop):
            layout.addWidget(shown, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        return page

    def _lay_out(self) -> QWidget:
        content, px = QWidget(), self._look.theme.px
        layout = column(content, px(16))
        layout.setContentsMargins(0, 0, px(12), 0)
        top = QHBoxLayout()
        #: Title of the section
        top.addWidget(label(self.tr("Recognition"), "section", wrap=True), 1)
        #: Button: compares the pictures once more
        again = button(self.tr("&Measure again"), "flat")
        again.clicked.connect(self.wanted)
        top.addWidget(again)
        layout.addLayout(top)
        layout.addWidget(self.choice)
        layout.addWidget(self._advice)
        self._charts.setSpacing(px(16))
        self._charts.addWidget(self.scores, 1)
        self._charts.addWidget(self.det, 1)
        layout.addLayout(self._charts)
        layout.addWidget(self._pairs_title)
        layout.addWidget(self._pairs)
        layout.addStretch(1)
        self._set_up_pairs()
        return content

    def _set_up_pairs(self) -> None:
        table = self._pairs
        #: Headers of a list of pairs of people
        headings = [
            self.tr("Person"),
            #: Heading of a column: the person whom somebody looks like
            self.tr("Looks like"),
            #: Heading of a column: how alike two people are
            self.tr("Score"),
        ]
        table.setHorizontalHeaderLabels(headings)
        #: Screen reader: the list of pairs of people
        table.setAccessibleName(self.tr("Look-alikes"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self._look.theme.text_px(36))
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
