"""Who is in the building now: how many, since when, and the list for an evacuation."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui import words
from app.ui.activity_paper import list_as_pdf, made, print_list
from app.ui.activity_presence_model import PRESENT_ROLE, PresenceModel
from app.ui.printing import ask_to_print, can_print
from app.ui.widgets.activity_table import ActivityTable
from app.ui.widgets.confirm_dialog import Asked, ConfirmDialog
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.parts import button, column, label
from app.ui.widgets.scrim import open_over

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.store.presence import Present
    from app.ui.activity_values import Inside
    from app.ui.theme import Appearance

_SHARES = (0.38, 0.2, 0.22, 0.2)
"""Share of each column in the width."""


class ActivityPresence(QWidget):
    """The count in large figures, a search, and the list.

    Signals:
        left_requested(list[str]): Confirmed: these subject ids have gone.
        pdf_wanted(str, bytes): Write these contents into this file.
        printed(): The list was given to a printer.
    """

    left_requested = Signal(list)
    pdf_wanted = Signal(str, bytes)
    printed = Signal()

    def __init__(self, look: Appearance, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._look, self._now = look, now
        self._inside: Inside | None = None
        self._count, self._said = label(role="headline"), label(role="muted", wrap=True)
        self.model = PresenceModel(self, now)
        self.search = QLineEdit()
        self.group = QComboBox()
        #: Screen reader: the table of everybody who is in the building
        self.table = ActivityTable(look, self.model, self.tr("In the building"), _SHARES)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        #: Button: the people who are selected have gone without saying so at the kiosk
        self.left = button(self.tr("Has &left…"))
        #: Button: save the list of everybody inside as a file
        self.pdf = button(self.tr("&Save as PDF"))
        #: Button: print the list of everybody inside
        self.print = button(self.tr("&Print"), "primary")
        self._nobody = EmptyState(look)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._settle()

    @property
    def inside(self) -> Inside | None:
        """Who is in the building; None until it is known."""
        return self._inside

    def show_inside(self, inside: Inside) -> None:
        """Show who is in the building now."""
        chosen = set(self.selected)
        is_first, self._inside = self._inside is None, inside
        if self.model.show_people(inside.people) or is_first:
            self._show_groups(inside)
            self.table.select_rows(
                [place for place, one in enumerate(self.model.shown) if one.subject_id in chosen]
            )
        self._settle()

    @property
    def selected(self) -> list[str]:
        """Subject ids of those who are selected."""
        return [one.subject_id for one in self._chosen]

    @Slot()
    def ask_whether_left(self) -> None:
        """Ask whether those who are selected have gone."""
        chosen = self._chosen
        if not chosen:
            return
        ids = [one.subject_id for one in chosen]
        dialog = ConfirmDialog(self._look, self._question(chosen), ids[0], self)
        dialog.confirmed.connect(lambda _first: self.left_requested.emit(ids))
        open_over(dialog, self._look, self.window())

    def print_on(self, printer: object) -> None:
        """Print the list as it is now."""
        if self._inside is not None:
            print_list(printer, self._look.always("light").theme, self._inside)  # type: ignore[arg-type]  # a QPrinter
            self.printed.emit()

    @property
    def _chosen(self) -> list[Present]:
        return [index.data(PRESENT_ROLE) for index in self.table.selectionModel().selectedRows()]

    def _question(self, chosen: list[Present]) -> Asked:
        if len(chosen) == 1:
            #: Question; {name} seems to be in the building
            question = self.tr("Has {name} left?").format(name=chosen[0].name)
        else:
            #: Question; {people} is "3 people" who seem to be in the building
            question = self.tr("Have {people} left?").format(people=words.people(len(chosen)))
        #: Below the question whether somebody has left
        what = self.tr("They are taken off the evacuation list and go into the log as having gone out now.")
        #: Answer: whoever is asked about is still in the building
        keep = self.tr("Still inside")
        #: Answer: whoever is asked about has left the building
        return Asked("sign-out", question, what, keep, self.tr("Has left"))

    def _show_groups(self, inside: Inside) -> None:
        before = self.group.currentData()
        self.group.blockSignals(True)  # noqa: FBT003 - Qt's
        self.group.clear()
        #: Filter of those inside: shows all groups; {count} is a number
        everybody = self.tr("Everybody ({count})")
        self.group.addItem(everybody.format(count=words.number(len(inside.people))), None)
        counts = Counter(one.group for one in inside.people)
        for name in sorted(counts, key=lambda one: (not one, one.casefold())):
            #: Filter of those inside: who is in no group
            shown = name or self.tr("No group")
            self.group.addItem(f"{shown} ({words.number(counts[name])})", name)
        self.group.setCurrentIndex(max(self.group.findData(before), 0))
        self.group.blockSignals(False)  # noqa: FBT003 - Qt's
        self._look_for()

    @Slot()
    def _look_for(self) -> None:
        self.model.search(self.search.text(), self.group.currentData())
        self._settle()

    @Slot()
    def _settle(self) -> None:
        """Show the state that fits."""
        inside = self._inside
        for shown in (self.search, self.group, self.left):
            shown.setVisible(bool(inside and inside.people))
        self.left.setEnabled(bool(self.table.selectionModel().selectedRows()))
        for shown in (self.pdf, self.print):
            shown.setEnabled(inside is not None)
        if inside is None:
            #: While it is looked up who is in the building
            self._nobody.say(self.tr("One moment…"), "", "")
            self._stack.setCurrentWidget(self._nobody)
            return
        self._count.setText(words.number(len(inside.people)))
        self._said.setText(made(inside))
        if self.model.shown:
            self._stack.setCurrentWidget(self.table)
        elif inside.people:
            #: Nobody who is inside fits what is searched for
            text = self.tr("Nobody inside is called that")
            #: Button: show everybody who is inside again
            self._nobody.say(text, "", self.tr("Show everybody"))
            self._stack.setCurrentWidget(self._nobody)
        else:
            #: The building is empty: the sentence
            text = self.tr("Nobody is inside")
            #: The building is empty: below the sentence
            self._nobody.say(text, self.tr("Whoever comes in at a kiosk today is listed here."), "")
            self._stack.setCurrentWidget(self._nobody)

    @Slot()
    def _show_everybody(self) -> None:
        self.search.clear()
        self.group.setCurrentIndex(0)

    @Slot()
    def _ask_where(self) -> None:
        #: Title of the question for a file
        title = self.tr("Save the list")
        #: The kind of file that the list is saved as
        kind = self.tr("PDF")
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        asked = QFileDialog(self, title, folder, f"{kind} (*.pdf)")
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setDefaultSuffix("pdf")
        #: Name of the file that the list is saved as, without its ending; {day} is 2026-03-31
        name = self.tr("inside {day}").format(day=self._now().date().isoformat())
        asked.selectFile(f"{name}.pdf")
        asked.fileSelected.connect(lambda chosen: self.save_as(Path(chosen)))
        asked.open()

    def save_as(self, path: Path) -> None:
        """Have the list written into a file."""
        if self._inside is not None:
            contents = list_as_pdf(self._look.always("light").theme, self._inside)
            self.pdf_wanted.emit(str(path), contents)

    def _lay_out(self) -> None:
        theme, px = self._look.theme, self._look.theme.px
        #: In the empty search field of the list of those inside
        self.search.setPlaceholderText(self.tr("Search name"))
        #: Screen reader: the search field of the list of those inside
        self.search.setAccessibleName(self.tr("Search who is inside"))
        self.search.setClearButtonEnabled(True)
        #: Screen reader: which group of those inside is shown
        self.group.setAccessibleName(self.tr("Group"))
        self.search.setMaximumWidth(theme.text_px(300))
        self.group.setMaximumWidth(theme.text_px(240))
        heading = QVBoxLayout()
        heading.setSpacing(0)
        heading.addWidget(self._count)
        heading.addWidget(self._said)
        top = QHBoxLayout()
        top.setSpacing(px(12))
        top.addLayout(heading, 1)
        for shown in (self.pdf, self.print):
            shown.setMinimumHeight(px(44))
            shown.setAutoDefault(False)
            top.addWidget(shown, 0, Qt.AlignmentFlag.AlignBottom)
        tools = QHBoxLayout()
        tools.setSpacing(px(12))
        for field in (self.search, self.group, self.left):
            field.setFixedHeight(max(px(44), theme.text_px(36)))
        tools.addWidget(self.search, 3)
        tools.addWidget(self.group, 2)
        tools.addStretch(1)
        tools.addWidget(self.left)
        layout = column(self, px(12))
        layout.setContentsMargins(0, px(12), 0, 0)
        layout.addLayout(top)
        layout.addLayout(tools)
        for page in (self.table, self._nobody):
            self._stack.addWidget(page)
        layout.addWidget(self._stack, 1)
        self.print.setVisible(can_print())  # not before it has a place: it would be a window of its own

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._look_for())
        self.group.currentIndexChanged.connect(lambda _index: self._look_for())
        self.table.selectionModel().selectionChanged.connect(lambda _now, _before: self._settle())
        self._nobody.acted.connect(self._show_everybody)
        self.left.clicked.connect(self.ask_whether_left)
        self.pdf.clicked.connect(self._ask_where)
        self.print.clicked.connect(lambda: ask_to_print(self, self.print_on))
        context = Qt.ShortcutContext.WidgetShortcut
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table, self.ask_whether_left, context=context)
