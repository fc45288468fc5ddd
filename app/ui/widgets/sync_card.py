"""A card for each backend: what it is, how it stands, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.ui import sync_words
from app.ui.sync_values import Stand
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.parts import IconLabel, button, caption, column, label, restyle
from app.ui.widgets.sync_facts import SyncFacts
from app.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QResizeEvent

    from app.ui.sync_values import BackendCard
    from app.ui.theme import Appearance

_TONES = {
    Stand.UP_TO_DATE: "good",
    Stand.UNREACHED: "caution",
    Stand.HELD_UP: "caution",
    Stand.PAUSED: "caution",
    Stand.NEEDS_YOU: "danger",
}


_GAP, _NAME_WIDTH = 10, 200
"""Space between two buttons, and beside them least for the name, px at 100 %."""

_ANY_WIDTH = 16_777_215
"""Qt's own limit: no limit."""


class SyncCard(QFrame):
    """One backend.

    Signals:
        compare_wanted(int): Compare everybody there now.
        pause_wanted(int): Send nothing for now.
        go_on_wanted(int): Use it again.
        details_wanted(int): Show what else is known.
    """

    compare_wanted = Signal(int)
    pause_wanted = Signal(int)
    go_on_wanted = Signal(int)
    details_wanted = Signal(int)

    def __init__(self, look: Appearance, card: BackendCard, now: datetime) -> None:
        super().__init__()
        self._look, self._card = look, card
        px = look.theme.px
        self.setProperty("surface", "card")
        self._kind_icon = IconLabel(look, sync_words.KIND_ICONS[card.kind], "muted", 28)
        self._name, self._kind = WrappedLabel("section"), label(role="muted")
        self._icon = IconLabel(look, "hourglass", "muted", 24)
        self._stand, self._why = label(role="strong", wrap=True), label(role="muted", wrap=True)
        self._needs = label(role="strong", wrap=True)
        restyle(self._needs, "tone", "danger")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(px(8))
        #: Screen reader: how far the sending to a backend is
        self._bar.setAccessibleName(self.tr("Progress"))
        self._facts = SyncFacts(look)
        self._compare, self._pause, self.details = button(""), button(""), button("", "toggle")
        self.details.setCheckable(True)
        self._buttons = flow(look, self._compare, self._pause, self.details)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._compare.clicked.connect(lambda: self.compare_wanted.emit(self._card.backend_id))
        self._pause.clicked.connect(self._turn)
        self.details.clicked.connect(lambda: self.details_wanted.emit(self._card.backend_id))
        self.show_card(card, now)

    @property
    def card(self) -> BackendCard:
        """What it shows."""
        return self._card

    def show_card(self, card: BackendCard, now: datetime) -> None:
        """Show how the backend stands by now."""
        self._card = card
        self._name.setText(card.name)
        self._kind.setText(sync_words.kind(card.kind))
        self._kind.setVisible(self._kind.text() != card.name)
        said, why = sync_words.stand(card, now), sync_words.why(card)
        self._stand.setText(said)
        restyle(self._stand, "tone", _TONES.get(card.stand, ""))
        self._icon.show_icon(*sync_words.ICONS[card.stand])
        self._why.setText(why)
        self._why.setVisible(bool(why))
        needs = sync_words.needs_you(card.parked) if card.parked else ""
        self._needs.setText(needs)
        self._needs.setVisible(bool(needs) and card.stand is not Stand.NEEDS_YOU)
        self._bar.setVisible(card.stand is Stand.SENDING)
        self._bar.setRange(0, max(card.total, 1))
        self._bar.setValue(card.done)
        self._facts.show_facts(sync_words.facts(card, now))
        is_paused = card.stand is Stand.PAUSED
        self._compare.setEnabled(not is_paused)
        #: Button on the card of a backend: compare everybody there with the gallery
        caption(self._compare, self.tr("Compare now"))
        #: Button on the card of a backend: use it again after a pause
        on = self.tr("Continue")
        #: Button on the card of a backend: send nothing for now
        off = self.tr("Pause")
        caption(self._pause, on if is_paused else off)
        #: Button on the card of a backend: show more beside the list
        caption(self.details, self.tr("Details"))
        for shown in (self._compare, self._pause, self.details):
            shown.setAccessibleName(f"{shown.text()}: {card.name}")
        self.setAccessibleName(card.name)
        self.setAccessibleDescription(". ".join(filter(None, (said, why, self._needs.text()))))

    def _turn(self) -> None:
        is_paused = self._card.stand is Stand.PAUSED
        (self.go_on_wanted if is_paused else self.pause_wanted).emit(self._card.backend_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside the name where there is room for both."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = self._look.theme.px
        shown = (self._compare, self._pause, self.details)
        buttons = sum(one.sizeHint().width() for one in shown) + px(_GAP) * len(shown)
        is_wide = self.width() >= buttons + self._look.theme.text_px(_NAME_WIDTH) + px(40)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._top.setDirection(across if is_wide else down)
        self._buttons.setMinimumWidth(buttons if is_wide else 0)
        self._buttons.setMaximumWidth(buttons if is_wide else _ANY_WIDTH)

    def _lay_out(self) -> None:
        px = self._look.theme.px
        layout = column(self, px(10), px(20))
        name = QHBoxLayout()
        name.setSpacing(px(12))
        name.addWidget(self._kind_icon, 0, Qt.AlignmentFlag.AlignTop)
        names = QVBoxLayout()
        names.setSpacing(px(2))
        names.addWidget(self._name)
        names.addWidget(self._kind)
        names.addStretch(1)
        name.addLayout(names, 1)
        self._top.setSpacing(px(12))
        self._top.addLayout(name, 1)
        self._top.addWidget(self._buttons)
        layout.addLayout(self._top)
        state = QHBoxLayout()
        state.setSpacing(px(14))
        state.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(px(4))
        for shown in (self._stand, self._why, self._bar, self._needs):
            said.addWidget(shown)
        said.addSpacing(px(8))
        said.addWidget(self._facts)
        state.addLayout(said, 1)
        layout.addLayout(state)


def flow(look: Appearance, *shown: QWidget) -> QWidget:
    """Return widgets beside each other, in a further line where there is no room."""
    row = QWidget()
    layout = FlowLayout(row, look.theme.px(_GAP))
    layout.setContentsMargins(0, 0, 0, 0)
    for one in shown:
        one.setProperty("tight", True)  # noqa: FBT003 - Qt's own signature
        layout.addWidget(one)
    rest = QWidget()  # takes what is left of the last line
    rest.setMaximumHeight(1)
    layout.addWidget(rest)
    policy = row.sizePolicy()
    policy.setHeightForWidth(True)
    row.setSizePolicy(policy)
    row.setMinimumSize(QSize(0, 0))
    return row
