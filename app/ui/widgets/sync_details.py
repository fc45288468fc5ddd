"""What else is known of a backend, beside the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.ui import sync_words, words
from app.ui.widgets.parts import Advice, button, column, label, scrolled, surface
from app.ui.widgets.sync_card import flow
from app.ui.widgets.sync_parked import SyncParked
from app.ui.widgets.sync_report import SyncReport
from app.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from datetime import datetime

    from app.ui.sync_values import BackendDetails
    from app.ui.theme import Appearance


class SyncDetails(QWidget):
    """Who needs a decision, what the last comparison found, and what can be changed.

    Signals:
        closed(): Not wanted any more.
        change_wanted(): Other people or another speed.
        secrets_wanted(): Other keys.
        take_over_wanted(): This computer keeps it up to date from now on.
        remove_wanted(): It is to be forgotten.
    """

    closed = Signal()
    change_wanted = Signal()
    secrets_wanted = Signal()
    take_over_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        px = look.theme.px
        self._name, self._kind = WrappedLabel("section"), label(role="muted")
        self._other = Advice(look)
        #: Button below a warning: this computer keeps a backend up to date in place of another one
        self._take = button(self.tr("Let this computer do it"))
        self._take.clicked.connect(self.take_over_wanted)
        self.changing: tuple[QWidget, ...] = (self._take,)
        self.parked, self.report = SyncParked(look), SyncReport(look)
        card = surface("card")
        outer = column(card, 0, px(2))
        body = QWidget()
        layout = column(body, px(18), px(22))
        layout.addLayout(self._head())
        layout.addWidget(self._other)
        layout.addWidget(self._take, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.parked)
        layout.addWidget(self.report)
        layout.addLayout(self._changes())
        layout.addStretch(1)
        outer.addWidget(scrolled(body), 1)
        column(self).addWidget(card)

    def show_details(self, details: BackendDetails, now: datetime) -> None:
        """Show what is known of a backend."""
        card = details.card
        self._name.setText(card.name)
        self._kind.setText(sync_words.kind(card.kind))
        self._kind.setVisible(self._kind.text() != card.name)
        self.parked.show_people(details.parked, card.parked)
        compared = words.moment(card.compared_at, now) if card.compared_at else ""
        self.report.show_report(details.report, compared)
        #: Bold phrase: another computer sends people to this backend
        phrase = self.tr("Another computer keeps it up to date: {name}").format(name=card.other_machine)
        #: Below that phrase
        what = self.tr("Let this one do it only if that one no longer does: two would add everybody twice.")
        self._other.say("caution", phrase, what)
        for shown in (self._other, self._take):
            shown.setVisible(bool(card.other_machine))
        self.setAccessibleName(card.name)

    def _head(self) -> QHBoxLayout:
        top, names = QHBoxLayout(), QVBoxLayout()
        names.setSpacing(self._look.theme.px(2))
        names.addWidget(self._name)
        names.addWidget(self._kind)
        top.addLayout(names, 1)
        close = QToolButton()
        close.setProperty("kind", "icon")
        #: Screen reader and tool tip: button that closes the details of a backend
        close.setAccessibleName(self.tr("Close the details"))
        close.setToolTip(close.accessibleName())
        close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        side = self._look.theme.px(40)
        close.setFixedSize(side, side)
        close.clicked.connect(self.closed)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

        def draw() -> None:
            close.setIcon(self._look.theme.icon("x", "muted"))

        self._look.changed.connect(draw)
        draw()
        return top

    def _changes(self) -> QVBoxLayout:
        layout = QVBoxLayout()
        layout.setSpacing(self._look.theme.px(8))
        #: Heading above buttons that change how a backend is used
        layout.addWidget(label(self.tr("Change"), "subtitle"))
        #: Button: change who is sent to a backend, and how fast
        who = button(self.tr("Who is sent…"))
        #: Button: enter other keys or passwords for a backend
        secrets = button(self.tr("New keys…"))
        #: Button outlined in red: forget a backend
        remove = button(self.tr("Remove…"), "danger")
        who.clicked.connect(self.change_wanted)
        secrets.clicked.connect(self.secrets_wanted)
        remove.clicked.connect(self.remove_wanted)
        layout.addWidget(flow(self._look, who, secrets, remove))
        self.changing += (who, secrets, remove)
        return layout
