"""What is known of one person, beside the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from app.ui import words
from app.ui.widgets.chips import Chips
from app.ui.widgets.parts import NONE_YET, Advice, button, column, label, restyle, scrolled, surface
from app.ui.widgets.pictures import Portrait
from app.ui.widgets.quality_meter import Bar, tone_of
from app.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from PySide6.QtGui import QResizeEvent

    from app.core.person import PersonDetails
    from app.store.subjects import Person
    from app.ui.theme import Appearance

_SIDE, _SMALL_SIDE = 104, 60
"""Side of the portrait, px at 100 %."""

_NARROW = 210
"""Width of the panel, text px at 100 %, below which the portrait is small."""


class PersonPanel(QWidget):
    """Portrait, name, whatever the site wrote down, consent, pictures, and what can be done with the person.

    Signals:
        badge_wanted(): The person is to get a badge.
        pin_wanted(): The person is to get a new PIN.
        code_wanted(): The person is to get a new QR code.
        withdraw_wanted(): The operator chose to withdraw the consent; nothing is withdrawn yet.
        erase_wanted(): The operator chose to erase; nothing is erased yet.
    """

    badge_wanted = Signal()
    pin_wanted = Signal()
    code_wanted = Signal()
    withdraw_wanted = Signal()
    erase_wanted = Signal()

    def __init__(self, look: Appearance, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._look, self._now = look, now
        px = look.theme.px
        self._portrait = Portrait(look, _SIDE)
        self._name, self._external_id = WrappedLabel("section"), WrappedLabel("muted")
        self._group = WrappedLabel()
        self._caution = Advice(look)
        self._enrolled, self._seen = label(wrap=True), label(wrap=True)
        self._count, self._quality = label(wrap=True), label(role="strong")
        self._consent, self._self_test, self._validity = label(wrap=True), label(wrap=True), label(wrap=True)
        self._email, self._notes = WrappedLabel(), WrappedLabel()
        self._tags = Chips(look)
        self._bar = Bar(look)
        self._lacks_consent = False
        self._details: PersonDetails | None = None
        card = surface("card")
        outer = column(card, 0, px(2))
        body = QWidget()
        layout = column(body, px(16), px(22))
        layout.addLayout(self._head())
        layout.addWidget(self._caution)
        for fact in self._facts():
            layout.addWidget(fact)
        layout.addStretch(1)
        outer.addWidget(scrolled(body), 1)
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
        """Show a person; consent, portrait and details follow."""
        now = self._now()
        self._name.setText(person.name)
        self._external_id.setText(person.external_id or "")
        self._external_id.setVisible(bool(person.external_id))
        self._enrolled.setText(words.date(person.enrolled_at))
        seen = words.moment(person.last_seen_at, now) if person.last_seen_at else ""
        #: Instead of the time of the latest check-in: there was none
        self._seen.setText(seen or self.tr("not yet"))
        has_pictures = person.samples > 0
        #: Instead of the number of pictures: there are none
        self._count.setText(words.pictures(person.samples) if has_pictures else self.tr("none"))
        #: Beside the number of pictures: their mean quality, 0 to 100
        quality = self.tr("quality {value}").format(value=words.number(person.quality))
        self._quality.setText(quality if has_pictures else "")
        restyle(self._quality, "tone", tone_of(person.quality))
        self._bar.show_value(person.quality)
        self._bar.setVisible(has_pictures)
        self._portrait.show_picture(None)
        self.show_details(None)
        self.show_consent("")
        self.setAccessibleName(person.name)

    def show_portrait(self, jpeg: bytes) -> None:
        """Show the portrait of the person shown."""
        self._portrait.show_picture(jpeg)

    def show_consent(self, sentence: str) -> None:
        """Show the consent: empty while it is not known, `NONE_YET` if none is in force."""
        self._consent.setText(sentence or "…")
        self._lacks_consent = sentence == NONE_YET
        self._withdraw.setEnabled(bool(sentence) and not self._lacks_consent)
        self._warn()

    def show_details(self, details: PersonDetails | None, self_test: str = "") -> None:
        """Show what else the site wrote down, and the verdict of the self-test; nothing of what is empty."""
        self._details = details
        validity = self._validity_words(details.valid_from, details.valid_until) if details else ""
        for shown, text in (
            (self._email, details.email if details else ""),
            (self._notes, details.notes if details else ""),
            (self._validity, validity),
            (self._self_test, self_test),
        ):
            shown.setText(text)
            _show_fact(shown, wanted=bool(text))
        group, tags = (details.group, details.tags) if details else ("", ())
        self._group.setText(group)
        self._group.setVisible(bool(group))
        self._tags.show_words(tags)
        _show_fact(self._tags, wanted=bool(tags))
        self._warn()

    def _warn(self) -> None:
        """Say what keeps the person from checking in."""
        today, details = self._now().date(), self._details
        warnings = []
        if self._lacks_consent:
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

    def _validity_words(self, first: date | None, last: date | None) -> str:
        if first and last:
            #: When a person can check in; {first} and {last} are days, such as "31 Mar 2027"
            return self.tr("{first} to {last}").format(first=words.day(first), last=words.day(last))
        if last:
            #: When a person can check in; {day} is such as "31 Mar 2027"
            return self.tr("until {day}").format(day=words.day(last))
        #: When a person can check in; {day} is such as "31 Mar 2027"
        return self.tr("from {day}").format(day=words.day(first)) if first else ""

    def _head(self) -> QHBoxLayout:
        px = self._look.theme.px
        top = QHBoxLayout()
        top.setSpacing(px(16))
        top.addWidget(self._portrait, 0, Qt.AlignmentFlag.AlignTop)
        who = QWidget()
        lines = column(who, px(4))
        for shown in (self._name, self._external_id, self._group):
            lines.addWidget(shown)
        lines.addStretch(1)
        top.addWidget(who, 1)
        return top

    def _facts(self) -> tuple[QWidget, ...]:
        pictures = QWidget()
        row, count = column(pictures, self._look.theme.px(3)), QHBoxLayout()
        count.addWidget(self._count, 1)
        count.addWidget(self._quality)
        row.addLayout(count)
        row.addWidget(self._bar)
        times = QWidget()
        beside = QHBoxLayout(times)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(self._look.theme.px(12))
        #: Caption in the details of a person
        beside.addWidget(self._fact(self.tr("Enrolled"), self._enrolled), 1)
        #: Caption in the details of a person: the latest check-in
        beside.addWidget(self._fact(self.tr("Last seen"), self._seen), 1)
        return (
            times,
            #: Caption in the details of a person
            self._fact(self.tr("Pictures"), pictures),
            #: Caption in the details of a person: what came of the test after the enrollment
            self._fact(self.tr("Self-test"), self._self_test),
            #: Caption in the details of a person
            self._fact(self.tr("Consent"), self._consent),
            #: Caption in the details of a person: from when until when the person can check in
            self._fact(self.tr("Valid"), self._validity),
            #: Caption in the details of a person
            self._fact(self.tr("E-mail"), self._email),
            #: Caption in the details of a person
            self._fact(self.tr("Tags"), self._tags),
            #: Caption in the details of a person
            self._fact(self.tr("Notes"), self._notes),
        )

    def _fact(self, caption: str, value: QWidget) -> QWidget:
        fact = QWidget()
        layout: QVBoxLayout = column(fact, self._look.theme.px(3))
        layout.addWidget(label(caption, "small"))
        layout.addWidget(value)
        return fact

    def _buttons(self) -> QGridLayout:
        """Return the buttons: what is done often, and a menu of what takes something away."""
        px = self._look.theme.px
        #: Button in the details of a person: a card with portrait and QR code. As short as possible
        badge = button(self.tr("&Badge"))
        badge.clicked.connect(self.badge_wanted)
        #: Button in the details of a person: make a new personal number for the kiosk. As short as possible
        pin = button(self.tr("New &PIN"))
        pin.clicked.connect(self.pin_wanted)
        #: Button in the details of a person: make a new QR code for the kiosk. As short as possible
        code = button(self.tr("&QR code"))
        code.clicked.connect(self.code_wanted)
        more = self._more()
        foot = QGridLayout()
        foot.setContentsMargins(px(20), px(8), px(20), px(20))
        foot.setSpacing(px(10))
        for place, shown in enumerate((badge, pin, code, more)):
            shown.setAccessibleName(shown.text())
            shown.setProperty("tight", True)  # noqa: FBT003 - Qt's own signature
            foot.addWidget(shown, place // 2, place % 2)
        return foot

    def _more(self) -> QPushButton:
        #: Button in the details of a person: opens a menu with what is rarely done. As short as possible
        more = button(self.tr("&More"))
        menu = QMenu(more)
        #: Menu in the details of a person: the face is deleted, the person stays
        self._withdraw = QAction(self.tr("&Withdraw consent"), menu)
        self._withdraw.triggered.connect(self.withdraw_wanted)
        #: Menu in the details of a person: delete everything about this person
        erase = QAction(self.tr("&Erase"), menu)
        erase.triggered.connect(self.erase_wanted)
        menu.addActions([self._withdraw, erase])
        more.setMenu(menu)

        def draw() -> None:
            more.setIcon(self._look.theme.icon("caret-down", "text"))
            side = self._look.theme.text_px(16)
            more.setIconSize(QSize(side, side))

        self._look.changed.connect(draw)
        draw()
        return more


def _show_fact(value: QWidget, *, wanted: bool) -> None:
    """Show or hide something with the caption above it."""
    fact = value.parentWidget()
    if fact is not None:
        fact.setVisible(wanted)
