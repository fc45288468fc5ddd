"""Sets up a backend in four steps: its kind, how it is reached, who is sent, and whether it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QWidget

from app.ui import sync_words
from app.ui.sync_values import Entered
from app.ui.widgets.parts import button, caption, column, label, scrolled
from app.ui.widgets.sync_answer import SyncAnswer
from app.ui.widgets.sync_fields import SyncFields, kept
from app.ui.widgets.sync_kinds import SyncKinds
from app.ui.widgets.sync_who import SyncWho

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.ui.sync_values import Ground
    from app.ui.theme import Appearance

_KIND, _ADDRESS, _WHO, _TEST = range(4)
"""Steps."""

_WIDTH, _HEIGHT = 640, 720
"""Size of the dialog, px at 100 %, if the window is large enough."""


class SyncWizard(QDialog):
    """One question at a time; going back loses nothing.

    Signals:
        test_wanted(Entered): Find out whether it answers; `show_answer` tells.
        test_left(): The answer is not wanted any more.
        confirmed(Entered): It answered, and is to be used; `show_failure` if that fails, else `accept`.
    """

    test_wanted = Signal(object)
    test_left = Signal()
    confirmed = Signal(object)

    def __init__(self, look: Appearance, ground: Ground, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._ground, self._step = look, ground, _KIND
        self._answered: Entered | None = None
        self._is_waiting = False
        self.setModal(True)
        #: Title of the dialog that sets up a backend
        title = self.tr("Set up a backend")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.kinds, self.who, self.answer = (
            SyncKinds(look, ground.kinds),
            SyncWho(look, ground),
            SyncAnswer(look),
        )
        self._forms: dict[str, SyncFields] = {}
        self._addresses, self._stack = QStackedWidget(), QStackedWidget()
        self._count, self._question = label(role="muted"), label(role="section", wrap=True)
        #: Button: set up no backend
        self._cancel = button(self.tr("Cancel"), "flat")
        #: Button: one step back
        self._back = button(self.tr("&Back"))
        self._next = button("", "primary")
        self._lay_out()
        self._cancel.clicked.connect(self.reject)
        self._back.clicked.connect(self.go_back)
        self._next.clicked.connect(self.go_on)
        self.kinds.chosen.connect(lambda _kind: self._next.setFocus())
        self._show(_KIND)

    @property
    def entered(self) -> Entered:
        """Everything that was entered so far."""
        form = self.form
        options = {**kept(form.options, self._ground.kinds[self.kinds.kind]), **self.who.options}
        return Entered(self.kinds.kind, form.name, options, form.secrets)

    @property
    def form(self) -> SyncFields:
        """Address and credentials of the chosen kind."""
        kind = self.kinds.kind
        if kind not in self._forms:
            name = _free_name(sync_words.kind(kind), self._ground.names)
            form = SyncFields(self._look, kind, self._ground.kinds[kind], taken=self._ground.names, name=name)
            self._forms[kind] = form
            self._addresses.addWidget(form)
        return self._forms[kind]

    @Slot()
    def go_on(self) -> None:
        """Take the next step, if this one is finished."""
        match self._step:
            case 0:
                self._show(_ADDRESS)
            case 1 if self.form.is_complete():
                self._show(_WHO)
            case 2 if self.who.is_complete():
                self._show(_TEST)
            case 3 if self._answered is not None:
                self._is_waiting = True
                self._name_buttons()
                self.confirmed.emit(self._answered)
            case 3:
                self._try()

    @Slot()
    def go_back(self) -> None:
        """Take one step back; what was entered stays."""
        if self._step == _TEST:
            self.test_left.emit()
        if self._step > _KIND:
            self._show(self._step - 1)

    @Slot(object)
    def show_answer(self, entered: Entered) -> None:
        """Say that the backend answered, to what was entered; its secrets may be those that it gave out."""
        if self._step == _TEST:
            self._answered, self._is_waiting = entered, False
            self.answer.show_success(entered.name)
            self._name_buttons()
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def show_failure(self, sentence: str) -> None:
        """Say why it did not work; the way back and another try are open."""
        if self._step == _TEST:
            self._answered, self._is_waiting = None, False
            self.answer.show_failure(sentence)
            self._name_buttons()
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc take one step back, and close the dialog at the first."""
        if event.key() == Qt.Key.Key_Escape and self._step > _KIND:
            self.go_back()
            return
        super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Close; nobody waits for an answer any more."""
        self.test_left.emit()
        super().done(result)

    def _show(self, step: int) -> None:
        self._step = step
        if step == _ADDRESS:
            self._addresses.setCurrentWidget(self.form)
            for form in self._forms.values():
                form.setVisible(form is self.form)
        if step == _WHO:
            self.who.show_name(self.form.name)
        if step != _ADDRESS and self._forms:
            self.form.hide_secrets()
        self._stack.setCurrentIndex(step)
        #: Above the question of a step; {number} of {total}
        count = self.tr("Step {number} of {total}")
        self._count.setText(count.format(number=step + 1, total=_TEST + 1))
        self._question.setText(self._questions()[step])
        self.setAccessibleDescription(f"{self._count.text()}. {self._question.text()}")
        if step == _TEST:
            self._try()
        self._name_buttons()
        self._focus()

    def _try(self) -> None:
        self._answered, self._is_waiting = None, True
        self.answer.show_running(self.form.name)
        self._name_buttons()
        self.test_wanted.emit(self.entered)

    def _name_buttons(self) -> None:
        self._back.setVisible(self._step > _KIND)
        self._next.setEnabled(self._step != _TEST or not self._is_waiting)
        #: Button: one step on
        on = self.tr("&Continue")
        #: Button: the backend answers, people are to be sent now
        start = self.tr("&Start")
        #: Button: the connection is tried once more
        again = self.tr("&Try again")
        last = start if self._answered else again
        caption(self._next, last if self._step == _TEST else on)

    def _focus(self) -> None:
        match self._step:
            case 0:
                self.kinds.focus()
            case 1:
                self.form.focus()
            case 2:
                self.who.focus()
            case _:
                self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _questions(self) -> tuple[str, ...]:
        return (
            #: Question of a step
            self.tr("Where are people sent?"),
            #: Question of a step
            self.tr("How is it reached?"),
            #: Question of a step
            self.tr("Who is sent there?"),
            #: Question of a step
            self.tr("Does it answer?"),
        )

    def _lay_out(self) -> None:
        px = self._look.theme.px
        for step in (self.kinds, self._addresses, self.who, self.answer):
            middle = QWidget()
            inner = column(middle)
            inner.setContentsMargins(px(2), px(4), px(12), px(4))
            inner.addWidget(step)
            inner.addStretch(0 if step is self.answer else 1)
            self._stack.addWidget(scrolled(middle))
        self._stack.setProperty("surface", "clear")
        layout = column(self, px(10), px(28))
        layout.addWidget(self._count)
        layout.addWidget(self._question)
        layout.addSpacing(px(4))
        layout.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setSpacing(px(12))
        foot.addWidget(self._cancel)
        foot.addStretch(1)
        foot.addWidget(self._back)
        foot.addWidget(self._next)
        self._cancel.setAutoDefault(False)
        self._back.setAutoDefault(False)
        self._next.setDefault(True)
        for shown in (self._back, self._next):
            shown.setMinimumHeight(px(48))
        self._next.setMinimumWidth(px(140))
        layout.addLayout(foot)
        fit(self, self._look, _WIDTH, _HEIGHT)


def fit(dialog: QDialog, look: Appearance, width: int, height: int) -> None:
    """Give a dialog a size, px at 100 %, but no more than its window has room for."""
    theme, parent = look.theme, dialog.parentWidget()
    room = parent.window().size() if parent is not None else dialog.size()
    edge = theme.px(48)
    dialog.setFixedSize(
        min(theme.text_px(width), room.width() - edge), min(theme.text_px(height), room.height() - edge)
    )


def _free_name(name: str, taken: tuple[str, ...]) -> str:
    """Return a name that no other backend has: with a number behind it, if need be."""
    used = {one.casefold() for one in taken}
    candidates = (name if number == 1 else f"{name} {number}" for number in range(1, len(taken) + 2))
    return next(one for one in candidates if one.casefold() not in used)
