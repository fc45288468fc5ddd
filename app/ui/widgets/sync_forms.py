"""Changes a backend that is set up: who is sent there, its keys, and its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.ui import words
from app.ui.widgets.parts import IconLabel, button, column, label, scrolled
from app.ui.widgets.sync_fields import SyncFields
from app.ui.widgets.sync_who import OPTIONS, SyncWho
from app.ui.widgets.sync_wizard import fit

if TYPE_CHECKING:
    from app.ui.sync_values import BackendCard, BackendDetails, Ground
    from app.ui.theme import Appearance


class _Form(QDialog):
    """A title, a form that scrolls, and two buttons."""

    def __init__(self, look: Appearance, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setModal(True)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        #: Button: change nothing
        cancel = button(self.tr("&Cancel"))
        #: Button: keep what was entered
        self._save = button(self.tr("&Save"), "primary")
        self._title, self._answers = label(title, "section", wrap=True), [cancel, self._save]
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self._save.setDefault(True)

    def _lay_out(self, form: QWidget, height: int) -> None:
        px = self._look.theme.px
        middle = QWidget()
        inner = column(middle)
        inner.setContentsMargins(px(2), px(4), px(12), px(4))
        inner.addWidget(form)
        inner.addStretch(1)
        layout = column(self, px(12), px(28))
        layout.addWidget(self._title)
        layout.addWidget(scrolled(middle), 1)
        layout.addLayout(_row(self._look, self._answers))
        fit(self, self._look, 640, height)


class WhoDialog(_Form):
    """Who is sent to a backend from now on.

    Signals:
        changed(dict): All options, old and new.
    """

    changed = Signal(dict)

    def __init__(self, look: Appearance, ground: Ground, details: BackendDetails, parent: QWidget) -> None:
        #: Title of a dialog; {name} is how the operator calls the backend
        title = self.tr("Who is sent to {name}")
        super().__init__(look, title.format(name=details.card.name), parent)
        self._options = details.options
        self.who = SyncWho(look, ground)
        self.who.show_name(details.card.name)
        self.who.show_options(details.options)
        self._save.clicked.connect(self._take)
        self._lay_out(self.who, 620)
        self.who.focus()

    def _take(self) -> None:
        if self.who.is_complete():
            kept = {one: value for one, value in self._options.items() if one not in OPTIONS}
            self.accept()
            self.changed.emit(kept | self.who.options)


class SecretsDialog(_Form):
    """Other keys for a backend.

    Signals:
        changed(dict): The secrets.
    """

    changed = Signal(dict)

    def __init__(self, look: Appearance, ground: Ground, card: BackendCard, parent: QWidget) -> None:
        #: Title of a dialog; {name} is how the operator calls the backend
        title = self.tr("New keys for {name}")
        super().__init__(look, title.format(name=card.name), parent)
        self.fields = SyncFields(look, card.kind, ground.kinds[card.kind], only_secrets=True)
        self._save.clicked.connect(self._take)
        self._lay_out(self.fields, 420)
        self.fields.focus()

    def _take(self) -> None:
        if self.fields.is_complete():
            self.accept()
            self.changed.emit(self.fields.secrets)


class RemoveDialog(QDialog):
    """Whether a backend is to be forgotten, and what becomes of the copies there.

    Signals:
        confirmed(bool): It is; True if ours are deleted there before.
    """

    confirmed = Signal(bool)

    def __init__(self, look: Appearance, card: BackendCard, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        px = look.theme.px
        self.setModal(True)
        #: Question before a backend is removed; {name} is how the operator calls it
        question = self.tr("Remove {name}").format(name=card.name)
        #: Below that question; {people} is "1,284 people"
        what = self.tr("{people} of yours are there. Nobody is sent there any more.")
        what = what.format(people=words.people(card.there))
        self.setWindowTitle(question)
        self.setAccessibleName(question)
        self.setAccessibleDescription(what)
        #: A choice when a backend is removed
        self.delete = QRadioButton(self.tr("Delete ours there first"))
        #: A choice when a backend is removed: copies stay
        self.leave = QRadioButton(self.tr("Leave them there"))
        group = QButtonGroup(self)
        #: Button: the backend stays
        keep = button(self.tr("&Keep"))
        #: Button outlined in red: forget the backend
        act = button(self.tr("&Remove"), "danger")
        keep.clicked.connect(self.reject)
        act.clicked.connect(self._confirm)
        act.setAutoDefault(False)
        keep.setDefault(True)
        text = QVBoxLayout()
        text.setSpacing(px(8))
        text.addWidget(label(question, "section", wrap=True))
        text.addWidget(label(what, "muted", wrap=True))
        for choice in (self.delete, self.leave):
            group.addButton(choice)
            text.addWidget(choice)
            choice.setVisible(card.there > 0)
        (self.delete if card.there else self.leave).setChecked(True)
        top = QHBoxLayout()
        top.setSpacing(px(16))
        top.addWidget(IconLabel(look, "trash", "danger", 32), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(text, 1)
        layout = column(self, px(24), px(28))
        layout.addLayout(top)
        layout.addLayout(_row(look, [keep, act]))
        self.setMinimumWidth(look.theme.text_px(440))
        keep.setFocus()

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit(self.delete.isChecked())


class EmptyingDialog(QDialog):
    """Deletes ours from a backend before it is forgotten, and says how far it is.

    Signals:
        stopped(): The operator wants it to end; whoever is deleted by then is.
    """

    stopped = Signal()

    def __init__(self, look: Appearance, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        px = look.theme.px
        self.setModal(True)
        #: Title while people are deleted from a backend; {name} is how the operator calls it
        title = self.tr("Deleting ours from {name}").format(name=name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._bar, self._said = QProgressBar(), label(role="muted", wrap=True)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(px(8))
        self._bar.setRange(0, 0)
        #: Screen reader: how far the deleting is
        self._bar.setAccessibleName(self.tr("Progress"))
        #: Button: end the deleting before everybody is deleted
        stop = button(self.tr("&Stop"))
        stop.clicked.connect(self.reject)
        self.rejected.connect(self.stopped)
        layout = column(self, px(16), px(28))
        layout.addWidget(label(title, "section", wrap=True))
        layout.addWidget(self._bar)
        layout.addWidget(self._said)
        layout.addLayout(_row(look, [stop]))
        self.setMinimumWidth(look.theme.text_px(440))

    def show_progress(self, progress: tuple[int, int]) -> None:
        """Show how many of how many are deleted."""
        done, total = progress
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        #: Below a progress bar; {done} of {total} people
        text = self.tr("{done} of {total}")
        self._said.setText(text.format(done=words.number(done), total=words.people(total)))


def _row(look: Appearance, buttons: list[QPushButton]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look.theme.px(12))
    row.addStretch(1)
    for one in buttons:
        row.addWidget(one)
    return row
