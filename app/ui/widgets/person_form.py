"""Who is enrolled: a name in any script, an identifier, and whatever else the site writes down."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.core.person import LENGTHS, MOST_TAGS, PersonDetails, faults, normalised, same_tag
from app.ui.widgets import person_words
from app.ui.widgets.choices import Choices
from app.ui.widgets.date_field import DateField
from app.ui.widgets.disclosure import EDGE_PX, Disclosure
from app.ui.widgets.form_row import FormRow
from app.ui.widgets.parts import column, label, scrolled, surface
from app.ui.widgets.pictures import EmptyDrawing
from app.ui.widgets.tag_field import TagField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from app.ui.theme import Appearance

_NEAR = 0.9
"""Share of a limit from which it is counted."""

_NOTES_LINES = 3
_EDGES_PX = 32
_BAR_PX = 12
"""Width of a scroll bar, as in the style sheet."""

_LAST_DAY_OF_A_YEAR = date(2026, 12, 31)
"""Shows how a day is written: its three numbers cannot be taken for one another."""


class PersonForm(QWidget):
    """Asks for a person's details, and says in words what is missing or wrong.

    Signals:
        changed(): What was entered is different now.
        entered(): The operator pressed Enter.
        external_id_entered(str): An identifier was typed; `show_taken` answers whether somebody has it.
    """

    changed = Signal()
    entered = Signal()
    external_id_entered = Signal(str)

    def __init__(self, look: Appearance, question: str = "") -> None:
        """Make an empty form; with a question of its own, it is not the desk's, and no PIN is offered."""
        super().__init__()
        self._look, self._question = look, question
        self._touched: set[str] = set()
        self._known_tags: tuple[str, ...] = ()
        self._is_taken, self._asked = False, ""
        self._make_fields()
        self._lay_out()
        self._connect()
        self._judge()

    # ------------------------------------------------------------------------------ what was entered

    @property
    def details(self) -> PersonDetails:
        """What was entered, in the form in which it is kept."""
        return normalised(
            PersonDetails(
                self._name.text(),
                self._external_id.text(),
                self._email.text(),
                self._group.text(),
                self._tags.tags,
                self._notes.toPlainText(),
                self._from.day,
                self._until.day,
            )
        )

    @property
    def wants_pin(self) -> bool:
        """Whether the person gets a PIN for the other way in."""
        return self._pin.isChecked()

    @property
    def name(self) -> str:
        """The name without space around it."""
        return self.details.name

    @property
    def external_id(self) -> str | None:
        """The identifier without space around it; None if there is none."""
        return self.details.external_id or None

    @property
    def is_valid(self) -> bool:
        """Whether the operator may go on."""
        return not any(self._sentences().values())

    def show_details(self, details: PersonDetails) -> None:
        """Show what is known of a person already."""
        self._name.setText(details.name)
        self._external_id.setText(details.external_id)
        self._email.setText(details.email)
        self._group.setText(details.group)
        self._tags.show_tags(details.tags)
        self._notes.setPlainText(details.notes)
        self._from.show_day(details.valid_from)
        self._until.show_day(details.valid_until)
        self._touched, self._is_taken, self._asked = set(), False, details.external_id
        self._more.open(is_open=bool(person_words.summary(details)))
        self._judge()
        self.changed.emit()

    def clear(self) -> None:
        """Forget what was entered."""
        self._pin.setChecked(False)
        self.show_details(PersonDetails(""))

    def focus(self) -> None:
        """Put the cursor into the name."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_missing(self) -> None:
        """Say what is missing or wrong even if nothing was typed yet, and go to the first of it."""
        self._touched = set(self._rows)
        self._judge()
        wrong = next((row for row in self._rows.values() if row.sentence), self._rows["name"])
        if self._part.isAncestorOf(wrong):
            self._more.open(is_open=True)
        wrong.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_known(self, tags: Sequence[str], groups: Sequence[str]) -> None:
        """Offer the tags and groups that other people have."""
        self._known_tags = tuple(tags)
        self._tags.show_known(tags)
        self._groups.show_words(groups)
        self._judge()

    @Slot(bool)
    def show_taken(self, is_taken: bool) -> None:  # noqa: FBT001 - a slot's argument
        """Say whether the identifier belongs to somebody else."""
        self._is_taken = is_taken
        self._judge()
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what comes next when there is no room for it, and put fields below each other."""
        theme, width = self._look.theme, self.width()
        self._aside.setVisible(width >= theme.text_px(720))
        is_narrow = width < theme.text_px(460)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for pair in self._pairs:
            pair.setDirection(down if is_narrow else across)
        super().resizeEvent(event)

    # ------------------------------------------------------------------------------ judging it

    def _sentences(self) -> dict[str, str]:
        """Return what is wrong in each row; empty where nothing is."""
        details = self.details
        found = faults(details, known_tags=self._known_tags, is_taken=self._is_taken)
        sentences = dict.fromkeys(self._rows, "")
        for field, fault in found.items():
            value = getattr(details, field)
            length = max(map(len, value), default=0) if field == "tags" else len(str(value))
            sentences[field] = person_words.fault(fault, field, length)
        for name, day in (("valid_from", self._from), ("valid_until", self._until)):
            if not day.is_readable:
                sentences[name] = person_words.unreadable_day(_LAST_DAY_OF_A_YEAR)
        return sentences

    def _judge(self) -> None:
        for name, sentence in self._sentences().items():
            self._rows[name].say(sentence if name in self._touched else "")
        details = self.details
        together = len({same_tag(tag) for tag in (*details.tags, *self._known_tags)})
        counted = {"tags": (together, MOST_TAGS), "notes": (len(details.notes), LENGTHS["notes"])}
        for name, (number, most) in counted.items():
            self._rows[name].count(person_words.count(number, most) if number >= _NEAR * most else "")
        #: Below the closed part of the form: what can be entered in it
        everything = self.tr("E-mail address, group, tags, notes, first and last day")
        self._more.tell(person_words.summary(details) or everything)

    def _edit(self, name: str, *, is_touched: bool = True) -> None:
        if is_touched:
            self._touched.add(name)
        self._judge()
        self.changed.emit()

    def _leave(self, name: str) -> None:
        """Judge what takes some typing before it can be right."""
        self._touched.add(name)
        self._judge()

    @Slot()
    def _edit_external_id(self) -> None:
        self._is_taken, self._asked = False, ""
        self._edit("external_id")

    @Slot()
    def _ask_if_taken(self) -> None:
        external_id = self.details.external_id
        if external_id and external_id != self._asked:
            self._asked = external_id
            self.external_id_entered.emit(external_id)

    @Slot()
    def _enter(self) -> None:
        self._ask_if_taken()
        self.entered.emit()

    # ------------------------------------------------------------------------------ how it is built

    def _make_fields(self) -> None:
        look = self._look
        self._name, self._external_id, self._email, self._group = (QLineEdit() for _ in range(4))
        #: Example in an empty field: a staff number
        self._external_id.setPlaceholderText(self.tr("Staff or membership number"))
        #: Name of a field: words that people are found by
        tags = self.tr("Tags")
        self._tags = TagField(look, tags)
        #: Screen reader: the list of groups that other people belong to
        self._groups = Choices(self._group, self.tr("Known groups"))
        self._group.setCompleter(self._groups)
        self._notes = QPlainTextEdit()
        self._notes.setTabChangesFocus(True)
        line = self._notes.fontMetrics().lineSpacing()
        self._notes.setFixedHeight(_NOTES_LINES * line + look.theme.px(24))
        #: Name of a field: the first day on which the person can check in
        first = self.tr("Valid from")
        #: In an empty field for the first day on which the person can check in
        self._from = DateField(look, first, self.tr("At once"))
        #: Name of a field: the last day on which the person can check in
        last = self.tr("Valid until")
        #: In an empty field for the last day on which the person can check in
        self._until = DateField(look, last, self.tr("No end"))
        #: Check box: the person also gets a PIN, to check in without the camera
        self._pin = QCheckBox(self.tr("Give a PIN for the other way in"))
        self._rows: dict[str, FormRow] = {
            #: Name of a field, required
            "name": FormRow(look, self.tr("Name"), self._name),
            #: Name of a field, may stay empty
            "external_id": FormRow(look, self.tr("Identifier (optional)"), self._external_id),
            #: Name of a field
            "email": FormRow(look, self.tr("E-mail address"), self._email),
            #: Name of a field: such as a department; a person belongs to one
            "group": FormRow(look, self.tr("Group"), self._group),
            "tags": FormRow(look, tags, self._tags),
            "valid_from": FormRow(look, first, self._from),
            "valid_until": FormRow(look, last, self._until),
            #: Name of a field: whatever the operator wants to remember
            "notes": FormRow(look, self.tr("Notes"), self._notes),
        }

    def _connect(self) -> None:
        for name, field in (("name", self._name), ("group", self._group)):
            field.textEdited.connect(lambda _text, name=name: self._edit(name))
        self._groups.activated.connect(lambda _text: self._edit("group"))
        self._external_id.textEdited.connect(self._edit_external_id)
        self._external_id.editingFinished.connect(self._ask_if_taken)
        self._email.textEdited.connect(lambda _text: self._edit("email", is_touched=False))
        self._email.editingFinished.connect(lambda: self._leave("email"))
        self._tags.changed.connect(lambda: self._edit("tags"))
        self._tags.entered.connect(self._enter)
        self._notes.textChanged.connect(lambda: self._edit("notes"))
        for name, day in (("valid_from", self._from), ("valid_until", self._until)):
            day.changed.connect(lambda name=name: self._edit(name, is_touched=False))
            day.finished.connect(lambda name=name: self._leave(name))
            day.entered.connect(self._enter)
        for field in (self._name, self._external_id, self._email, self._group):
            field.returnPressed.connect(self._enter)
        self._pin.toggled.connect(self.changed)

    def _lay_out(self) -> None:
        px = self._look.theme.px
        card = surface("card")
        card.setMaximumWidth(px(900))
        layout = column(card, px(6))
        layout.setContentsMargins(
            px(_EDGES_PX - EDGE_PX), px(_EDGES_PX), px(_EDGES_PX - EDGE_PX), px(_EDGES_PX)
        )
        halves = QHBoxLayout()
        halves.setContentsMargins(px(EDGE_PX), 0, px(EDGE_PX), 0)
        halves.setSpacing(px(40))
        halves.addLayout(self._essentials(), 1)
        self._aside = self._preview()
        halves.addWidget(self._aside, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(halves)
        layout.addWidget(self._pin)
        self._pin.setVisible(not self._question)
        self._part = self._rest()
        #: Button: opens the part of the form with e-mail address, tags, notes and so on
        self._more = Disclosure(self._look, self.tr("More details"), self._part)
        layout.addWidget(self._more)
        middle = QWidget()
        self._row = QHBoxLayout(middle)
        self._row.addStretch(1)
        self._row.addWidget(card, 100, Qt.AlignmentFlag.AlignTop)
        self._row.addStretch(1)
        area = scrolled(middle)
        column(self).addWidget(area)
        area.verticalScrollBar().rangeChanged.connect(self._keep_place)
        self._keep_place(0, 0)

    @Slot(int, int)
    def _keep_place(self, _least: int, most: int) -> None:
        """Leave room for the scroll bar while there is none: else the form would move when it comes."""
        px = self._look.theme.px
        bar = 0 if most else px(_BAR_PX)
        is_left = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        self._row.setContentsMargins(0 if is_left else bar, px(12), bar if is_left else 0, px(12))

    def _essentials(self) -> QVBoxLayout:
        px = self._look.theme.px
        form = QVBoxLayout()
        form.setSpacing(px(6))
        #: Question above the fields for name and identifier
        question = self._question or self.tr("Who is being enrolled?")
        form.addWidget(label(question, "section", wrap=True))
        #: Explains the fields below
        hint = self.tr("Write the name as the person does, in any script.")
        form.addWidget(label(hint, "muted", wrap=True))
        form.addSpacing(px(18))
        form.addWidget(self._rows["name"])
        form.addWidget(self._rows["external_id"])
        return form

    def _rest(self) -> QWidget:
        """Return what most people are enrolled without."""
        px = self._look.theme.px
        part = QWidget()
        layout = column(part, px(10))
        layout.setContentsMargins(px(EDGE_PX), px(12), px(EDGE_PX), 0)
        self._pairs: list[QBoxLayout] = []
        for names in (("email", "group"), ("tags",), ("valid_from", "valid_until"), ("notes",)):
            pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            pair.setSpacing(px(16))
            for name in names:
                pair.addWidget(self._rows[name], 1)
            self._pairs.append(pair)
            layout.addLayout(pair)
        return part

    def _preview(self) -> QWidget:
        """Return what comes next, beside the form."""
        px = self._look.theme.px
        aside = surface("plain")
        aside.setFixedWidth(px(264))
        layout = column(aside, px(8), px(24))
        layout.addWidget(EmptyDrawing(self._look, 132), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(px(8))
        #: Beside the form for the name: what happens in the steps after it
        text = label(
            self.tr("Then a consent and five pictures. It takes about a minute."), "muted", wrap=True
        )
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(text)
        return aside
