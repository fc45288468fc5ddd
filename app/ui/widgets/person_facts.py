"""What the site knows of one person, as captions and values; nothing is shown of what is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import gallery_words, words
from app.ui.widgets.chips import Chips
from app.ui.widgets.parts import NONE_YET, column, label, restyle
from app.ui.widgets.quality_meter import Bar, tone_of
from app.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from app.core.person import PersonDetails
    from app.store.consents import Consent
    from app.store.subjects import Person
    from app.ui.theme import Appearance


class PersonFacts(QWidget):
    """When somebody was enrolled and seen, their pictures, consents, and what was written down."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._enrolled, self._seen = label(wrap=True), label(wrap=True)
        self._count, self._quality = label(wrap=True), label(role="strong")
        self._consent, self._past, self._validity = (
            label(wrap=True),
            label(role="small", wrap=True),
            label(wrap=True),
        )
        self._email, self._notes = WrappedLabel(), WrappedLabel()
        self._tags = Chips(look)
        self._bar = Bar(look)
        layout = column(self, look.theme.px(16))
        for fact in self._facts():
            layout.addWidget(fact)

    def show_person(self, person: Person, now: datetime) -> None:
        """Show what is listed of a person; the rest follows."""
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

    def show_consents(self, live: Consent | None, history: Sequence[Consent], *, is_known: bool) -> None:
        """Show the consent in force, and those before it."""
        text = gallery_words.consent(live) if live else NONE_YET
        if live is not None and live.expires_at is not None:
            #: After how and when somebody agreed; {day} is "31 Mar 2027"
            until = self.tr("until {day}").format(day=words.date(live.expires_at))
            text = f"{text} · {until}"
        self._consent.setText(text if is_known else "…")
        restyle(self._consent, "tone", "good" if live else "")
        past = [one for one in history if live is None or one.consent_id != live.consent_id]
        self._past.setText("\n".join(gallery_words.past_consent(one) for one in past))
        self._past.setVisible(bool(past))

    def show_details(self, details: PersonDetails | None) -> None:
        """Show what else the site wrote down."""
        validity = self._validity_words(details.valid_from, details.valid_until) if details else ""
        for shown, text in (
            (self._email, details.email if details else ""),
            (self._notes, details.notes if details else ""),
            (self._validity, validity),
        ):
            shown.setText(text)
            _show_fact(shown, wanted=bool(text))
        tags = details.tags if details else ()
        self._tags.show_words(tags)
        _show_fact(self._tags, wanted=bool(tags))

    def _validity_words(self, first: date | None, last: date | None) -> str:
        if first and last:
            #: When a person can check in; {first} and {last} are days, such as "31 Mar 2027"
            return self.tr("{first} to {last}").format(first=words.day(first), last=words.day(last))
        if last:
            #: When a person can check in; {day} is such as "31 Mar 2027"
            return self.tr("until {day}").format(day=words.day(last))
        #: When a person can check in; {day} is such as "31 Mar 2027"
        return self.tr("from {day}").format(day=words.day(first)) if first else ""

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
        agreed = QWidget()
        lines = column(agreed, self._look.theme.px(2))
        lines.addWidget(self._consent)
        lines.addWidget(self._past)
        return (
            times,
            #: Caption in the details of a person
            self._fact(self.tr("Pictures"), pictures),
            #: Caption in the details of a person
            self._fact(self.tr("Consent"), agreed),
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


def _show_fact(value: QWidget, *, wanted: bool) -> None:
    """Show or hide something with the caption above it."""
    fact = value.parentWidget()
    if fact is not None:
        fact.setVisible(wanted)
