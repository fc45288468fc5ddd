"""What is known of one person, beside the list, and what can be done with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPushButton, QWidget

from app.ui import words
from app.ui.widgets.parts import Advice, button, column, scrolled, surface
from app.ui.widgets.person_facts import PersonFacts
from app.ui.widgets.person_more import PersonRecognition, PersonRows
from app.ui.widgets.person_samples import PersonSamples
from app.ui.widgets.pictures import Portrait
from app.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QResizeEvent

    from app.core.person import PersonDetails
    from app.store.subjects import Person
    from app.ui.gallery_records import About
    from app.ui.theme import Appearance

_SIDE, _SMALL_SIDE = 104, 60
"""Side of the portrait, px at 100 %."""

_NARROW = 210
"""Width of the panel, text px at 100 %, below which the portrait is small."""


class PersonPanel(QWidget):
    """Portrait, name, samples, recognition, check-ins, consents, backends, and buttons.

    Signals:
        edit_wanted(): What was written down is to be changed.
        merge_wanted(): The person is enrolled twice.
        erase_wanted(): The operator chose to erase; nothing is erased yet.
        split_wanted(): Some samples are somebody else's.
        badge_wanted(): The person is to get a badge.
        pin_wanted(): The person is to get a new PIN.
        code_wanted(): The person is to get a new QR code.
        withdraw_wanted(): The operator chose to withdraw the consent; nothing is withdrawn yet.
    """

    edit_wanted = Signal()
    merge_wanted = Signal()
    erase_wanted = Signal()
    split_wanted = Signal()
    badge_wanted = Signal()
    pin_wanted = Signal()
    code_wanted = Signal()
    withdraw_wanted = Signal()

    def __init__(self, look: Appearance, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._look, self._now = look, now
        px = look.theme.px
        self._portrait = Portrait(look, _SIDE)
        self._name, self._number, self._group = WrappedLabel("section"), WrappedLabel("muted"), WrappedLabel()
        self._caution = Advice(look)
        self.samples, self.facts = PersonSamples(look), PersonFacts(look)
        self._recognition = PersonRecognition(look)
        #: Heading in the details of a person: the latest times they came or went
        self._passages = PersonRows(look, self.tr("Check-ins"))
        #: Heading in the details of a person: the systems that have, or get, a copy
        self._backends = PersonRows(look, self.tr("Backends"))
        self.samples.split_wanted.connect(self.split_wanted)
        card = surface("card")
        outer = column(card, 0, px(2))
        body = QWidget()
        layout = column(body, px(18), px(22))
        layout.addLayout(self._head())
        for part in (
            self._caution,
            self.samples,
            self._recognition,
            self.facts,
            self._passages,
            self._backends,
        ):
            layout.addWidget(part)
        layout.addStretch(1)
        self._body = scrolled(body)
        outer.addWidget(self._body, 1)
        self._foot = self._buttons()
        outer.addLayout(self._foot)
        column(self).addWidget(card)

    @property
    def least_width(self) -> int:
        """Width in which every button can be read, px."""
        return self._foot.minimumSize().width() + self._look.theme.px(4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the name more room beside the portrait where there is little."""
        super().resizeEvent(event)
        theme = self._look.theme
        side = theme.px(_SIDE if self.width() >= theme.text_px(_NARROW) else _SMALL_SIDE)
        self._portrait.setFixedSize(side, side)

    def show_person(self, person: Person) -> None:
        """Show what is listed of a person; the rest follows."""
        self._show_head(person)
        self._portrait.show_picture(None)
        self.samples.hide()
        self._recognition.show_result(None, "", "")
        self.facts.show_details(None)
        self.facts.show_consents(None, (), is_known=False)
        self._passages.show_passages((), self._now())
        self._backends.show_backends(())
        self._withdraw.setEnabled(False)
        self._warn(None, lacks_consent=False)
        self._body.verticalScrollBar().setValue(0)

    def refresh(self, person: Person) -> None:
        """Show what changed in the list of the person who is shown; the rest stays as it is."""
        self._show_head(person)

    def show_about(self, person: Person, about: About) -> None:
        """Show everything else of the person shown."""
        self._portrait.show_picture(about.portrait)
        self.samples.show_samples(about.samples, has_consent=about.consent is not None)
        result = about.self_test.result if about.self_test else None
        self._recognition.show_result(result, person.name, about.nearest)
        self.facts.show_details(about.details)
        self.facts.show_consents(about.consent, about.history, is_known=True)
        self._passages.show_passages(about.passages, self._now())
        self._backends.show_backends(about.backends)
        self._withdraw.setEnabled(about.consent is not None)
        self._warn(about.details, lacks_consent=about.consent is None)

    def _show_head(self, person: Person) -> None:
        for shown, text in (
            (self._name, person.name),
            (self._number, person.external_id or ""),
            (self._group, person.group),
        ):
            shown.setText(text)
            shown.setVisible(bool(text))
        self.facts.show_person(person, self._now())
        self.setAccessibleName(person.name)

    def _warn(self, details: PersonDetails | None, *, lacks_consent: bool) -> None:
        """Say what keeps the person from checking in."""
        today = self._now().date()
        warnings = []
        if lacks_consent:
            #: Caution in the details of a person: the face may not be used, the other ways in may
            warnings.append(self.tr("No consent is in force: only PIN and code work."))
        if details and details.valid_until and details.valid_until < today:
            #: Caution in the details of a person; {day} is "31 Mar 2027"
            text = self.tr("No longer valid: ended on {day}.")
            warnings.append(text.format(day=words.day(details.valid_until)))
        if details and details.valid_from and details.valid_from > today:
            #: Caution in the details of a person; {day} is "31 Mar 2027"
            text = self.tr("Not valid yet: begins on {day}.")
            warnings.append(text.format(day=words.day(details.valid_from)))
        self._caution.say("caution", "\n".join(warnings), "")
        self._caution.setVisible(bool(warnings))

    def _head(self) -> QHBoxLayout:
        px = self._look.theme.px
        top = QHBoxLayout()
        top.setSpacing(px(16))
        top.addWidget(self._portrait, 0, Qt.AlignmentFlag.AlignTop)
        who = QWidget()
        lines = column(who, px(4))
        for shown in (self._name, self._number, self._group):
            lines.addWidget(shown)
        lines.addStretch(1)
        top.addWidget(who, 1)
        return top

    def _buttons(self) -> QGridLayout:
        """Return the buttons: what is done often, and a menu of the rest."""
        px = self._look.theme.px
        #: Button in the details of a person: change what was written down. As short as possible
        edit = button(self.tr("E&dit"))
        edit.clicked.connect(self.edit_wanted)
        #: Button in the details of a person: the same person is enrolled twice. As short as possible
        merge = button(self.tr("Mer&ge"))
        merge.clicked.connect(self.merge_wanted)
        #: Button in the details of a person: delete everything about this person. As short as possible
        erase = button(self.tr("E&rase"), "danger")
        erase.clicked.connect(self.erase_wanted)
        foot = QGridLayout()
        foot.setContentsMargins(px(16), px(8), px(16), px(16))
        foot.setSpacing(px(8))
        for place, shown in enumerate((edit, merge, erase, self._more())):
            shown.setAccessibleName(shown.text())
            shown.setProperty("tight", True)  # noqa: FBT003 - Qt's own signature
            foot.addWidget(shown, place // 2, place % 2)
        return foot

    def _more(self) -> QPushButton:
        #: Button in the details of a person: opens a menu with what is done less often. As short as possible
        more = button(self.tr("&More"))
        menu = QMenu(more)
        for text, signal in (
            #: Menu in the details of a person: a card with portrait and QR code
            (self.tr("&Badge…"), self.badge_wanted),
            #: Menu in the details of a person: make a new personal number for the kiosk
            (self.tr("New &PIN"), self.pin_wanted),
            #: Menu in the details of a person: make a new QR code for the kiosk
            (self.tr("New &QR code"), self.code_wanted),
            #: Menu in the details of a person: some pictures are somebody else's
            (self.tr("&Split…"), self.split_wanted),
        ):
            action = QAction(text, menu)
            action.triggered.connect(lambda _checked=False, signal=signal: signal.emit())
            menu.addAction(action)
        menu.addSeparator()
        #: Menu in the details of a person: the face is deleted, the person stays
        self._withdraw = QAction(self.tr("&Withdraw consent"), menu)
        self._withdraw.triggered.connect(self.withdraw_wanted)
        menu.addAction(self._withdraw)
        more.setMenu(menu)

        def draw() -> None:
            more.setIcon(self._look.theme.icon("caret-down", "text"))
            side = self._look.theme.text_px(16)
            more.setIconSize(QSize(side, side))

        self._look.changed.connect(draw)
        draw()
        return more
