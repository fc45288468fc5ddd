"""Makes a new person of some of a person's samples, with a name and a consent of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui import words
from app.ui.widgets.consent_form import ConsentForm
from app.ui.widgets.parts import Advice, button, caption, column, label, scrolled
from app.ui.widgets.person_dialog import PersonDialog
from app.ui.widgets.person_form import PersonForm
from app.ui.widgets.person_samples import SampleButton
from app.ui.widgets.sync_card import flow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.consent import ConsentText
    from app.store.person_samples import StoredSample
    from app.ui.theme import Appearance

translate = QCoreApplication.translate

_SIDE = 120
"""Side of a sample, px at 100 %: large enough to be told apart by eye."""


class PersonSplitDialog(PersonDialog):
    """Three steps: which samples, who is on them, and how they agreed.

    Signals:
        split(list[int], PersonDetails, GivenConsent): These samples are of a new person.
    """

    split = Signal(list, object, object)

    def __init__(
        self,
        look: Appearance,
        name: str,
        samples: Sequence[StoredSample],
        texts: Sequence[ConsentText],
        parent: QWidget | None = None,
    ) -> None:
        #: Title of a window: some pictures of a person are of somebody else
        title = translate("PersonSplitDialog", "Which pictures are not {name}?").format(name=name)
        super().__init__(look, title, "", 900, 620, parent)
        self._name, self._steps = name, QStackedWidget()
        self._samples = [
            SampleButton(look, sample, number, _SIDE) for number, sample in enumerate(samples, start=1)
        ]
        #: Question above name and identifier of a person who is split off
        self.form = PersonForm(look, translate("PersonSplitDialog", "Who is on these pictures?"))
        self.consent = ConsentForm(look, texts)
        self._what = Advice(look)
        #: Button: go to the step before
        self._back = button(translate("PersonSplitDialog", "&Back"))
        self._back.clicked.connect(lambda: self._turn(self._steps.currentIndex() - 1))
        self.feet.insertWidget(0, self._back)
        for step in (self._choosing(), self.form, self.consent):
            self._steps.addWidget(step)
        column(self._body).addWidget(self._steps)
        for one in self._samples:
            one.toggled.connect(self._judge)
        self.form.changed.connect(self._judge)
        self.form.entered.connect(self._go_on)
        self.consent.changed.connect(self._judge)
        self.action.clicked.connect(self._go_on)
        self._turn(0)
        if self._samples:
            self._samples[0].setFocus()

    @property
    def chosen(self) -> list[int]:
        """The numbers of the samples that are of somebody else."""
        return [one.sample.reference_id for one in self._samples if one.isChecked()]

    def _choosing(self) -> QWidget:
        step = QWidget()
        layout = column(step, self._look.theme.px(16))
        #: Explains a choice among pictures of a person
        hint = translate("PersonSplitDialog", "Choose the pictures that show somebody else.")
        layout.addWidget(label(hint, "muted", wrap=True))
        for one in self._samples:
            one.setCheckable(True)
        strip = flow(self._look, *self._samples)
        strip.setProperty("surface", "clear")
        layout.addWidget(scrolled(strip), 1)
        layout.addWidget(self._what, 0, Qt.AlignmentFlag.AlignBottom)
        return step

    def _turn(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self._back.setVisible(step > 0)
        #: Button: go to the next step
        on = translate("PersonSplitDialog", "&Next")
        #: Button: make a new person of these pictures now
        end = translate("PersonSplitDialog", "&Split")
        caption(self.action, end if step == self._steps.count() - 1 else on)
        self.action.setAccessibleName(self.action.text())
        if self._steps.currentWidget() is self.form:
            self.form.focus()
        if self._steps.currentWidget() is self.consent:
            self.consent.show_name(self.form.name)
            self.consent.focus()
        self._judge()

    def _judge(self) -> None:
        count, step = len(self.chosen), self._steps.currentIndex()
        if count == len(self._samples):
            #: Below pictures of a person that were all chosen
            text = translate("PersonSplitDialog", "Leave {name} one picture at least.")
        elif count:
            #: What follows when a person is split in two; {pictures} is "2 pictures", {name} keeps the rest
            text = translate(
                "PersonSplitDialog",
                "{pictures} go over to a new person with a consent of their own. {name} keeps the rest,"
                " and all check-ins. This can be undone.",
            )
        else:
            #: Below pictures of a person, none of which was chosen
            text = translate("PersonSplitDialog", "No picture is chosen yet.")
        self._what.say("plain", text.format(pictures=words.pictures(count), name=self._name), "")
        is_ready = (0 < count < len(self._samples), self.form.is_valid, self.consent.is_given)[step]
        self.action.setEnabled(is_ready or step == 1)

    def _go_on(self) -> None:
        step = self._steps.currentIndex()
        if step == 1 and not self.form.is_valid:
            self.form.show_missing()
        elif step < self._steps.count() - 1:
            self._turn(step + 1)
        elif (given := self.consent.given) is not None:
            self.wait()
            self.split.emit(self.chosen, self.form.details, given)
