"""What is known of one person, beside the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import words
from app.ui.widgets.parts import button, column, label, restyle, scrolled, surface
from app.ui.widgets.pictures import Portrait
from app.ui.widgets.quality_meter import Bar, tone_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.store.subjects import Person
    from app.ui.theme import Appearance


class PersonPanel(QWidget):
    """Portrait, name, identifier, dates, pictures, consent, and the buttons that make a pass or erase.

    Signals:
        erase_wanted(): The operator pressed Erase; nothing is erased yet.
        pin_wanted(): The person is to get a new PIN.
        code_wanted(): The person is to get a new QR code.
    """

    erase_wanted = Signal()
    pin_wanted = Signal()
    code_wanted = Signal()

    def __init__(self, look: Appearance, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        px = look.theme.px
        self._portrait = Portrait(look, 104)
        self._name = label(role="section", wrap=True)
        self._external_id = label(role="muted", wrap=True)
        self._enrolled, self._seen = label(wrap=True), label(wrap=True)
        self._count, self._quality = label(wrap=True), label(role="strong")
        self._consent = label(wrap=True)
        self._bar = Bar(look)
        card = surface("card")
        outer = column(card, 0, px(2))
        body = QWidget()
        layout = column(body, px(18), px(22))
        top = QHBoxLayout()
        top.setSpacing(px(16))
        top.addWidget(self._portrait, 0, Qt.AlignmentFlag.AlignTop)
        who = QVBoxLayout()
        who.setSpacing(px(4))
        who.addWidget(self._name)
        who.addWidget(self._external_id)
        who.addStretch(1)
        top.addLayout(who, 1)
        layout.addLayout(top)
        #: Caption in the details of a person
        layout.addLayout(self._fact(look, self.tr("Enrolled"), self._enrolled))
        #: Caption in the details of a person: the latest check-in
        layout.addLayout(self._fact(look, self.tr("Last seen"), self._seen))
        pictures = QHBoxLayout()
        pictures.addWidget(self._count, 1)
        pictures.addWidget(self._quality)
        #: Caption in the details of a person
        fact = self._fact(look, self.tr("Pictures"), pictures)
        fact.addWidget(self._bar)
        layout.addLayout(fact)
        #: Caption in the details of a person
        layout.addLayout(self._fact(look, self.tr("Consent"), self._consent))
        layout.addStretch(1)
        outer.addWidget(scrolled(body), 1)
        outer.addLayout(self._foot(look))
        column(self).addWidget(card)

    def show_person(self, person: Person) -> None:
        """Show a person; consent and portrait follow."""
        now = self._now()
        self._name.setText(person.name)
        self._external_id.setText(person.external_id or "")
        self._external_id.setVisible(bool(person.external_id))
        self._enrolled.setText(words.date(person.enrolled_at))
        seen = words.moment(person.last_seen_at, now) if person.last_seen_at else ""
        #: Instead of the time of the latest check-in: there was none
        self._seen.setText(seen or self.tr("not yet"))
        self._count.setText(words.pictures(person.samples))
        #: Beside the number of pictures: their mean quality, 0 to 100
        self._quality.setText(self.tr("quality {value}").format(value=words.number(person.quality)))
        restyle(self._quality, "tone", tone_of(person.quality))
        self._bar.show_value(person.quality)
        self._portrait.show_picture(None)
        self.show_consent("")
        self.setAccessibleName(person.name)

    def show_portrait(self, jpeg: bytes) -> None:
        """Show the portrait of the person shown."""
        self._portrait.show_picture(jpeg)

    def show_consent(self, sentence: str) -> None:
        """Show the consent of the person shown; empty while it is not known."""
        self._consent.setText(sentence or "…")

    def _foot(self, look: Appearance) -> QGridLayout:
        """Return the buttons."""
        px = look.theme.px
        #: Button outlined in red: delete everything about this person
        erase = button(self.tr("&Erase"), "danger")
        erase.clicked.connect(self.erase_wanted)
        #: Button in the details of a person: make a new personal number for the kiosk. As short as possible
        pin = button(self.tr("New &PIN"))
        pin.clicked.connect(self.pin_wanted)
        #: Button in the details of a person: make a new QR code for the kiosk. As short as possible
        code = button(self.tr("&QR code"))
        code.clicked.connect(self.code_wanted)
        foot = QGridLayout()
        foot.setContentsMargins(px(20), px(8), px(20), px(20))
        foot.setSpacing(px(10))
        foot.addWidget(pin, 0, 0)
        foot.addWidget(code, 0, 1)
        foot.addWidget(erase, 1, 0, 1, 2)
        for shown in (pin, code, erase):
            shown.setAccessibleName(shown.text())
            shown.setProperty("tight", True)  # noqa: FBT003 - Qt's own signature
        return foot

    def _fact(self, look: Appearance, caption: str, value: QWidget | QHBoxLayout) -> QVBoxLayout:
        fact = QVBoxLayout()
        fact.setSpacing(look.theme.px(3))
        fact.addWidget(label(caption, "small"))
        if isinstance(value, QHBoxLayout):
            fact.addLayout(value)
        else:
            fact.addWidget(value)
        return fact
