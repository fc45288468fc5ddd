"""Who is sent to a backend, who receives it, and how fast."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from app.ui import words
from app.ui.widgets.disclosure import Disclosure
from app.ui.widgets.form_row import FormRow
from app.ui.widgets.parts import column, label
from app.ui.widgets.tag_field import TagField

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.ui.sync_values import Ground
    from app.ui.theme import Appearance

OPTIONS = (
    "tags",
    "groups",
    "recipient",
    "earlier_consents",
    "deleted_there",
    "calls_per_s",
    "bytes_per_s",
)
"""What is entered here; other options of a backend stay as they are."""

_KILO = 1000


class SyncWho(QWidget):
    """A form of three questions and a closed part."""

    def __init__(self, look: Appearance, ground: Ground) -> None:
        super().__init__()
        self._look = look
        px = look.theme.px
        #: A choice: who is sent to a backend
        self._everybody = QRadioButton(self.tr("Everybody"))
        #: A choice: who is sent to a backend
        self._chosen = QRadioButton(self.tr("Only people with certain tags, or in certain groups"))
        #: Name of a field: people with these tags are sent to a backend
        tags = self.tr("Tags")
        #: Name of a field: people in these groups are sent to a backend
        groups = self.tr("Groups")
        self._tags, self._groups = TagField(look, tags), TagField(look, groups)
        self._tags.show_known(ground.tags)
        self._groups.show_known(ground.groups)
        self._tag_row, self._group_row = FormRow(look, tags, self._tags), FormRow(look, groups, self._groups)
        self._recipient = QLineEdit()
        #: Name of a field: the company that receives the faces, in the words of the consent
        self._recipient_row = FormRow(look, self.tr("Who receives it, as the consent says"), self._recipient)
        #: A choice below "Are people sent too who agreed before today?"
        self._not_earlier = QRadioButton(self.tr("No, only those who agree from now on"))
        #: A choice below "Are people sent too who agreed before today?"
        self._earlier = QRadioButton(self.tr("Yes, they have been told who receives it"))
        #: Check box: people whom somebody else deleted from a backend
        self._adds_again = QCheckBox(self.tr("Add people again whom somebody else deleted there"))
        self._calls, self._bytes = QLineEdit(), QLineEdit()
        #: Name of a field: how often a backend may be asked
        self._calls_row = FormRow(look, self.tr("Most requests in a second"), self._calls)
        #: Name of a field: how much may be sent
        self._bytes_row = FormRow(look, self.tr("Most kilobytes in a second"), self._bytes)
        layout = column(self, px(6))
        self._lay_out(layout, ground)
        self._chosen.toggled.connect(self._turn)
        self.show_options({})

    @property
    def options(self) -> dict[str, Any]:
        """What was entered; what is left out has its usual value."""
        found: dict[str, Any] = {"earlier_consents": "yes" if self._earlier.isChecked() else "no"}
        if self._chosen.isChecked():
            found |= {"tags": list(self._tags.tags), "groups": list(self._groups.tags)}
        if not self._adds_again.isChecked():
            found["deleted_there"] = "leave"
        if recipient := self._recipient.text().strip():
            found["recipient"] = recipient
        calls, kilobytes = _number(self._calls), _number(self._bytes)
        found |= {"calls_per_s": calls} if calls else {}
        found |= {"bytes_per_s": kilobytes * _KILO} if kilobytes else {}
        return {one: value for one, value in found.items() if value}

    def show_options(self, options: Mapping[str, Any]) -> None:
        """Show what was entered before."""
        tags, groups = options.get("tags") or (), options.get("groups") or ()
        self._tags.show_tags(tags.split(",") if isinstance(tags, str) else tags)
        self._groups.show_tags(groups.split(",") if isinstance(groups, str) else groups)
        (self._chosen if tags or groups else self._everybody).setChecked(True)
        self._recipient.setText(str(options.get("recipient") or ""))
        is_earlier = options.get("earlier_consents") == "yes"
        (self._earlier if is_earlier else self._not_earlier).setChecked(True)
        leaves = options.get("deleted_there") == "leave"
        self._adds_again.setChecked(not leaves)
        calls, size = options.get("calls_per_s"), options.get("bytes_per_s")
        self._calls.setText(f"{float(calls):g}" if calls else "")
        self._bytes.setText(f"{float(size) / _KILO:g}" if size else "")
        self._more.open(is_open=bool(calls or size or leaves))
        self._turn()

    def show_name(self, name: str) -> None:
        """Say who receives it if nothing is entered: the backend by its name."""
        self._recipient.setPlaceholderText(name)

    def focus(self) -> None:
        """Put the focus on the first question."""
        first = self._chosen if self._chosen.isChecked() else self._everybody
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_complete(self) -> bool:
        """Say what is missing or wrong, and go there; return whether nothing is."""
        is_nobody = self._chosen.isChecked() and not (self._tags.tags or self._groups.tags)
        #: Below the field for tags: nobody would be sent
        self._tag_row.say(self.tr("Enter a tag or a group, or choose everybody.") if is_nobody else "")
        for row, field in ((self._calls_row, self._calls), (self._bytes_row, self._bytes)):
            is_wrong = bool(field.text().strip()) and not _number(field)
            #: Below a field for a number
            row.say(self.tr("Enter a number greater than 0, or nothing.") if is_wrong else "")
        rows = (self._tag_row, self._calls_row, self._bytes_row)
        wrong = next((row for row in rows if row.sentence), None)
        if wrong is None:
            return True
        if wrong is not self._tag_row:
            self._more.open(is_open=True)
        wrong.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def _turn(self) -> None:
        for row in (self._tag_row, self._group_row):
            row.setVisible(self._chosen.isChecked())

    def _lay_out(self, layout: QVBoxLayout, ground: Ground) -> None:
        px = self._look.theme.px
        #: Screen reader: question above the choices "Everybody" and "Only people with …"
        self._offer(layout, self.tr("Who is sent?"), self._everybody, self._chosen)
        for row in (self._tag_row, self._group_row):
            layout.addWidget(row)
        layout.addSpacing(px(8))
        layout.addWidget(self._recipient_row)
        self._before = QWidget()
        self._ask_of_earlier(column(self._before, px(6)), ground.people)
        self._before.setVisible(ground.people > 0)
        layout.addWidget(self._before)
        part = QWidget()
        rows = column(part, px(4))
        rows.setContentsMargins(px(12), px(8), 0, 0)
        rows.addWidget(self._calls_row)
        rows.addWidget(self._bytes_row)
        rows.addWidget(self._adds_again)
        #: Button: opens the part of a form that says how fast a backend may be asked, and other rare things
        self._more = Disclosure(self._look, self.tr("More"), part)
        #: Below the closed part of a form
        self._more.tell(self.tr("How fast it is sent, and what becomes of those whom others delete there"))
        layout.addSpacing(px(8))
        layout.addWidget(self._more)

    def _ask_of_earlier(self, layout: QVBoxLayout, people: int) -> None:
        #: Question above the choices "No, only those …" and "Yes, they …"
        question = self.tr("Are people sent too who agreed before?")
        #: Below the question whether people are sent who agreed before; {people} is "37 people"
        hint = self.tr("{people} agreed before now. Say yes only if they know who receives their pictures.")
        layout.addWidget(label(question, "subtitle", wrap=True))
        layout.addWidget(label(hint.format(people=words.people(people)), "muted", wrap=True))
        self._offer(layout, question, self._not_earlier, self._earlier)

    def _offer(self, layout: QVBoxLayout, question: str, *choices: QRadioButton) -> None:
        group = QButtonGroup(self)
        for choice in choices:
            choice.setAccessibleDescription(question)
            group.addButton(choice)
            layout.addWidget(choice)


def _number(field: QLineEdit) -> float:
    """Return what was typed as a number; 0 if it is none that can be used."""
    try:
        found = float(field.text().strip().replace(",", "."))
    except ValueError:
        return 0.0
    return found if 0 < found < float("inf") else 0.0
