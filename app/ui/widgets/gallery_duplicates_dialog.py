"""Shows who may be enrolled twice, pair by pair, while and after everybody is compared with everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from app.core.duplicates import Degree
from app.ui import gallery_words, words
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.parts import Advice, button, column, label, restyle, scrolled
from app.ui.widgets.person_dialog import PersonDialog
from app.ui.widgets.person_pair import PersonPair

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.duplicates import Pair
    from app.store.corrections import Merging
    from app.store.subjects import Person
    from app.ui.theme import Appearance

translate = QCoreApplication.translate

_SIDE = 200


class GalleryDuplicatesDialog(PersonDialog):
    """Progress; then one pair at a time, with three answers; or that there is none.

    Signals:
        pair_wanted(str, str): Show this pair, the first of whom would be kept; answer with `show_pair`.
        merged(str, str): They are one person; the first is kept.
        parted(str, str): They are two people who look alike.
    """

    pair_wanted = Signal(str, str)
    merged = Signal(str, str)
    parted = Signal(str, str)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        #: Title of a window: people who may be enrolled twice
        title = translate("GalleryDuplicatesDialog", "Find duplicates")
        #: Answer: two people who look alike are the same person
        super().__init__(look, title, translate("GalleryDuplicatesDialog", "&Merge"), 760, 640, parent)
        self._pairs: list[Pair] = []
        self._place, self._is_swapped = 0, False
        self._said, self._bar = label(role="large", wrap=True), QProgressBar()
        self._where, self._degree = label(role="small"), label(role="strong", wrap=True)
        self._pair = PersonPair(
            look,
            #: Above the face of the person who stays when two are merged
            translate("GalleryDuplicatesDialog", "Stays"),
            #: Above the face of the person who is gone when two are merged
            translate("GalleryDuplicatesDialog", "Goes into the other"),
            _SIDE,
        )
        self._what = Advice(look)
        self._done = EmptyState(look)
        self._done.acted.connect(self.accept)
        #: Answer: two people who look alike are two
        self._part = button(translate("GalleryDuplicatesDialog", "&Not the same"))
        #: Answer: decide another time whether two people who look alike are one
        self._later = button(translate("GalleryDuplicatesDialog", "&Later"))
        #: Button: when two people are merged, the other one stays
        self._swap = button(translate("GalleryDuplicatesDialog", "Keep the &other one"))
        for one in (self._part, self._later, self._swap):
            one.setAccessibleName(one.text())
            one.setAutoDefault(False)
        self.feet.insertWidget(self.feet.count() - 1, self._later)
        self.feet.insertWidget(self.feet.count() - 1, self._part)
        self._steps = QStackedWidget()
        for step in (self._running(), self._asking(), self._done):
            self._steps.addWidget(step)
        column(self._body).addWidget(self._steps)
        self.action.clicked.connect(self._merge)
        self._part.clicked.connect(self._keep_apart)
        self._later.clicked.connect(lambda: self._turn(self._place + 1))
        self._swap.clicked.connect(self._turn_round)
        self.action.setEnabled(False)
        self._show_step(0)
        self.show_progress((0, 0))

    def show_progress(self, progress: tuple[int, int]) -> None:
        """Say how many of how many comparisons are done."""
        done, total = progress
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(1000 * done / total) if total else 0)
        #: While everybody is compared with everybody; {share} is a number of percent
        text = translate("GalleryDuplicatesDialog", "Comparing everybody with everybody … {share} %")
        self._said.setText(text.format(share=words.number(self._bar.value() // 10)))

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Ask about these pairs, one after the other."""
        self._pairs = list(pairs)
        self._turn(0)

    def show_pair(
        self,
        first: tuple[Person, bytes | None] | None,
        second: tuple[Person, bytes | None] | None,
        merging: Merging | None,
    ) -> None:
        """Show the pair that was asked for; if one of them is gone, the next one is asked for."""
        if first is None or second is None or merging is None:
            self._turn(self._place + 1)
            return
        self._pair.first.show_person(*first)
        self._pair.second.show_person(*second)
        text = gallery_words.merging(merging, first[0].name, second[0].name)
        self._what.say("caution" if merging.staying else "plain", text, "")
        self.action.setEnabled(not merging.staying)

    def go_on(self) -> None:
        """Ask about the next pair: this one is settled."""
        self.setEnabled(True)
        self._turn(self._place + 1)

    def _turn(self, place: int) -> None:
        self._place, self._is_swapped = place, False
        self._failure.hide()
        if place < len(self._pairs):
            self._show_step(1)
            self._ask()
            self._later.setFocus()
            return
        if self._pairs:
            #: After the last pair of people who look alike
            text = translate("GalleryDuplicatesDialog", "That was the last pair")
            #: Below "That was the last pair"
            hint = translate(
                "GalleryDuplicatesDialog", "Pairs left for later are asked about again next time."
            )
        else:
            #: Nobody is enrolled twice
            text = translate("GalleryDuplicatesDialog", "Nobody looks like anybody else")
            #: Below "Nobody looks like anybody else"
            hint = translate("GalleryDuplicatesDialog", "Everybody was compared with everybody.")
        #: Button: close the window
        self._done.say(text, hint, translate("GalleryDuplicatesDialog", "Close"))
        self._show_step(2)

    def _ask(self) -> None:
        pair = self._pairs[self._place]
        #: Above two people who look alike: {number} of {count} pairs, numbers
        text = translate("GalleryDuplicatesDialog", "Pair {number} of {count}")
        number, count = words.number(self._place + 1), words.number(len(self._pairs))
        self._where.setText(text.format(number=number, count=count))
        is_certain = pair.degree is Degree.CERTAIN
        #: Two people whose pictures are very much alike
        certain = translate("GalleryDuplicatesDialog", "These two are very alike. Are they one person?")
        #: Two people whose pictures are alike
        likely = translate("GalleryDuplicatesDialog", "These two are alike. Compare the pictures.")
        self._degree.setText(certain if is_certain else likely)
        restyle(self._degree, "tone", "caution" if is_certain else "")
        self.action.setEnabled(False)
        self.pair_wanted.emit(*self._ids())

    def _ids(self) -> tuple[str, str]:
        pair = self._pairs[self._place]
        ids = (pair.subject_id, pair.other_id)
        return (ids[1], ids[0]) if self._is_swapped else ids

    def _turn_round(self) -> None:
        self._is_swapped = not self._is_swapped
        self._ask()

    def _merge(self) -> None:
        self.wait()
        self.merged.emit(*self._ids())

    def _keep_apart(self) -> None:
        self.wait()
        self.parted.emit(*self._ids())

    def _show_step(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        for one in (self.action, self._part, self._later):
            one.setVisible(step == 1)
        self.cancel.setVisible(step != 2)
        if not step:
            self.cancel.setFocus()

    def _running(self) -> QWidget:
        step = QWidget()
        layout: QVBoxLayout = column(step, self._look.theme.px(16))
        layout.addStretch(1)
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self._said)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(self._look.theme.px(8))
        layout.addWidget(self._bar)
        layout.addStretch(1)
        return step

    def _asking(self) -> QWidget:
        inside = QWidget()
        layout = column(inside, self._look.theme.px(12))
        layout.addWidget(self._where)
        layout.addWidget(self._degree)
        layout.addWidget(self._pair)
        layout.addWidget(self._swap, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch(1)
        step = QWidget()
        outer = column(step, self._look.theme.px(12))
        outer.addWidget(scrolled(inside), 1)
        outer.addWidget(self._what)
        return step
