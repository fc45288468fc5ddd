"""The backends: how each stands, what needs a decision, and what can be changed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui import sync_words
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.parts import button, column, label, scrolled
from app.ui.widgets.pictures import ComputerDrawing
from app.ui.widgets.scrim import open_over
from app.ui.widgets.sync_card import SyncCard
from app.ui.widgets.sync_details import SyncDetails
from app.ui.widgets.sync_forms import EmptyingDialog, RemoveDialog, SecretsDialog, WhoDialog
from app.ui.widgets.sync_wizard import SyncWizard

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from app.ui.sync_values import BackendCard, BackendDetails, Ground
    from app.ui.theme import Appearance

_DETAILS_WIDTH, _DETAILS_SHARE = 440, 0.48
"""Width of the details, px at 100 %, but no more than this share of the page."""


def _local_time() -> datetime:
    return datetime.now(UTC).astimezone()


class SyncPage(QWidget):
    """A card for each backend, details at the end; numbers are our ids of backends.

    Signals:
        set_up_wanted(): Open the wizard: `open_wizard`.
        compare_requested(int): Compare everybody there now.
        pause_requested(int): Send nothing for now.
        go_on_requested(int): Use it again.
        details_wanted(int): Answer with `show_details`.
        retry_requested(int, str): Try this subject again; empty for all.
        drop_requested(int, str): Leave this subject out; empty for all.
        resolve_requested(int, str, str): This subject is there under a number; empty if they are not there.
        add_again_requested(int): Repair what the last comparison objected to.
        take_over_requested(int): This computer keeps it up to date from now on.
        change_wanted(int): Answer with `open_change`.
        secrets_wanted(int): Answer with `open_secrets`.
        change_requested(int, dict): Use these options.
        secrets_requested(int, dict): Use these secrets.
        remove_requested(int, bool): Forget it; True if ours are deleted there before.
    """

    set_up_wanted = Signal()
    compare_requested = Signal(int)
    pause_requested = Signal(int)
    go_on_requested = Signal(int)
    details_wanted = Signal(int)
    retry_requested = Signal(int, str)
    drop_requested = Signal(int, str)
    resolve_requested = Signal(int, str, str)
    add_again_requested = Signal(int)
    take_over_requested = Signal(int)
    change_wanted = Signal(int)
    secrets_wanted = Signal(int)
    change_requested = Signal(int, dict)
    secrets_requested = Signal(int, dict)
    remove_requested = Signal(int, bool)

    def __init__(self, look: Appearance, now: Callable[[], datetime] = _local_time) -> None:
        super().__init__()
        self._look, self._now = look, now
        self._shown: int | None = None
        self._cards: dict[int, SyncCard] = {}
        self._counts = label(role="large")
        #: Button: set up one more system that people are sent to
        self._add = button(self.tr("Set up a &backend"), "primary")
        self._details = SyncDetails(look)
        self._none = EmptyState(look, ComputerDrawing(look))
        self._stack, self._list = QStackedWidget(), QVBoxLayout()
        self._lay_out()
        self._connect()
        self.show_cards([])

    @property
    def changing(self) -> tuple[QWidget, ...]:
        """The controls that change which backends there are, or what they are sent."""
        return self._add, *self._details.changing

    @property
    def shown(self) -> int | None:
        """The backend whose details are shown; None for none."""
        return self._shown

    @Slot(list)
    def show_cards(self, cards: Sequence[BackendCard]) -> None:
        """Show how all backends stand, in this order."""
        now, wanted = self._now(), {card.backend_id for card in cards}
        for gone in self._cards.keys() - wanted:
            removed = self._cards.pop(gone)
            self._list.removeWidget(removed)
            removed.hide()
            removed.deleteLater()
        for card in cards:
            known = self._cards.get(card.backend_id)
            if known is None:
                self._cards[card.backend_id] = self._card(card, now)
            else:
                known.show_card(card, now)
        if self._shown not in wanted:
            self.close_details()
        self._counts.setText(sync_words.summary(list(cards)) if cards else "")
        self._add.setVisible(bool(cards))
        self._stack.setCurrentIndex(0 if cards else 1)

    @Slot(object)
    def show_details(self, details: BackendDetails) -> None:
        """Show what else is known of a backend, if it is still the one that is wanted."""
        if details.card.backend_id == self._shown:
            self._details.show_details(details, self._now())
            self._details.show()

    @Slot()
    def close_details(self) -> None:
        """Show the list alone."""
        before, self._shown = self._cards.get(self._shown or 0), None
        self._details.hide()
        for card in self._cards.values():
            card.details.setChecked(False)
        if before is not None and self.isVisible():
            before.details.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_wizard(self, ground: Ground) -> SyncWizard:
        """Open the wizard, and return it."""
        wizard = SyncWizard(self._look, ground, self)
        open_over(wizard, self._look, self.window())
        return wizard

    def open_change(self, ground: Ground, details: BackendDetails) -> None:
        """Ask who is sent to a backend from now on."""
        dialog, backend_id = WhoDialog(self._look, ground, details, self), details.card.backend_id
        dialog.changed.connect(lambda options: self.change_requested.emit(backend_id, options))
        open_over(dialog, self._look, self.window())

    def open_secrets(self, ground: Ground, card: BackendCard) -> None:
        """Ask for other keys of a backend."""
        dialog = SecretsDialog(self._look, ground, card, self)
        dialog.changed.connect(lambda secrets: self.secrets_requested.emit(card.backend_id, secrets))
        open_over(dialog, self._look, self.window())

    def open_emptying(self, name: str) -> EmptyingDialog:
        """Show how far the deleting of ours from a backend is; return the dialog."""
        dialog = EmptyingDialog(self._look, name, self)
        open_over(dialog, self._look, self.window())
        return dialog

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the details less room in a narrow window."""
        super().resizeEvent(event)
        theme = self._look.theme
        room = self.width() - theme.px(64)
        self._details.setFixedWidth(min(theme.text_px(_DETAILS_WIDTH), round(room * _DETAILS_SHARE)))

    def _card(self, card: BackendCard, now: datetime) -> SyncCard:
        made = SyncCard(self._look, card, now)
        made.compare_wanted.connect(self.compare_requested)
        made.pause_wanted.connect(self.pause_requested)
        made.go_on_wanted.connect(self.go_on_requested)
        made.details_wanted.connect(self._open_details)
        self._list.insertWidget(self._list.count() - 1, made)
        return made

    @Slot(int)
    def _open_details(self, backend_id: int) -> None:
        """Show the details of a backend; a second press closes them."""
        if self._shown == backend_id:
            self.close_details()
            return
        self._shown = backend_id
        for number, card in self._cards.items():
            card.details.setChecked(number == backend_id)
        self.details_wanted.emit(backend_id)

    @Slot()
    def _ask_to_remove(self) -> None:
        card = self._cards.get(self._shown or 0)
        if card is None:
            return
        backend_id = card.card.backend_id
        dialog = RemoveDialog(self._look, card.card, self)
        dialog.confirmed.connect(lambda empties: self.remove_requested.emit(backend_id, empties))
        open_over(dialog, self._look, self.window())

    def _lay_out(self) -> None:
        px = self._look.theme.px
        #: Page without any backend: the sentence
        text = self.tr("Nothing leaves this computer.")
        #: Page without any backend: below the sentence
        hint = self.tr("A backend gets a copy of the people you choose, and is kept up to date.")
        #: Page without any backend: the button
        self._none.say(text, hint, self.tr("Set up a backend"))
        layout = column(self, px(16))
        layout.setContentsMargins(px(32), px(24), px(32), px(24))
        heading = QVBoxLayout()
        heading.setSpacing(px(2))
        #: Title of the page with the systems that people are sent to
        heading.addWidget(label(self.tr("Sync"), "title"))
        heading.addWidget(self._counts)
        top = QHBoxLayout()
        top.addLayout(heading, 1)
        self._add.setMinimumHeight(px(48))
        top.addWidget(self._add, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(top)
        body, cards = QWidget(), QWidget()
        inner = QHBoxLayout(cards)
        inner.setContentsMargins(0, 0, px(10), 0)
        self._list.setSpacing(px(16))
        self._list.addStretch(1)
        inner.addLayout(self._list)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(scrolled(cards), 1)
        row.addWidget(self._details)
        for shown in (body, self._none):
            self._stack.addWidget(shown)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        details = self._details
        self._add.clicked.connect(self.set_up_wanted)
        self._none.acted.connect(self.set_up_wanted)
        details.closed.connect(self.close_details)
        details.parked.retry_wanted.connect(lambda one: self.retry_requested.emit(self._shown, one))
        details.parked.drop_wanted.connect(lambda one: self.drop_requested.emit(self._shown, one))
        details.parked.resolved.connect(lambda one, at: self.resolve_requested.emit(self._shown, one, at))
        details.report.add_again_wanted.connect(lambda: self.add_again_requested.emit(self._shown))
        details.take_over_wanted.connect(lambda: self.take_over_requested.emit(self._shown))
        details.change_wanted.connect(lambda: self.change_wanted.emit(self._shown))
        details.secrets_wanted.connect(lambda: self.secrets_wanted.emit(self._shown))
        details.remove_wanted.connect(self._ask_to_remove)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close_details, context=context)
