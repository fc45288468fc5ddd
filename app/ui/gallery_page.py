"""The gallery: everybody who is enrolled, found and filtered; one of them in detail, several chosen."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui import gallery_words, words
from app.ui.gallery_memory import GalleryMemory
from app.ui.gallery_people import GalleryPeople
from app.ui.gallery_values import Counts, Filter, Wish
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.erase_dialog import EraseDialog
from app.ui.widgets.gallery_filters import GalleryFilters
from app.ui.widgets.gallery_found import GalleryFound
from app.ui.widgets.gallery_selection import GallerySelection
from app.ui.widgets.gallery_tools import GalleryTools
from app.ui.widgets.parts import column, label
from app.ui.widgets.pass_dialog import PassDialog
from app.ui.widgets.person_panel import PersonPanel
from app.ui.widgets.scrim import open_over
from app.ui.widgets.withdraw_dialog import WithdrawDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QImage, QResizeEvent

    from app.store.subjects import Person
    from app.ui.gallery_records import About
    from app.ui.gallery_values import Listed, Sort
    from app.ui.qr_code import Modules
    from app.ui.theme import Appearance


def _local_time() -> datetime:
    return datetime.now(UTC).astimezone()


class GalleryPage(QWidget):
    """Search and filters on top, people below, details at the end.

    Signals:
        wished(Wish): Others are to be listed; answer with `show_listed`.
        rows_wanted(list[str]): Subject ids that came into view; answer with `show_rows`.
        portraits_wanted(list[str]): The same of portraits; answer with `show_portraits`.
        details_wanted(str): Somebody is looked at; answer with `show_about`.
        face_wanted(str): Search by a face from "camera", "file" or "clipboard"; answer with `show_found`.
        duplicates_wanted(): Look for people who are enrolled twice.
        past_wanted(): Show what was corrected before.
        enroll_requested(): The operator wants to enroll somebody.
        import_requested(): The operator wants to enroll many people from files.
        erase_requested(list[str]): Confirmed: these subject ids are to be erased.
        withdraw_requested(str): Confirmed: the consent of this subject id is withdrawn.
        badge_requested(str), pin_requested(str), code_requested(str): This subject gets a new one;
            `show_pass` shows the latter two.
        edit_wanted(str), merge_wanted(str), split_wanted(str): This subject is to be corrected.
        samples_add_wanted(str): This subject is to get more samples.
        portrait_wanted(str, int), sample_move_wanted(str, int), sample_remove_wanted(str, int): A sample of
            this subject is to be used so.
        tag_wanted(list[str], bool): These subjects get a tag, or lose one.
        export_wanted(list[str]): These subjects are to be written into a file.
    """

    wished = Signal(object)
    rows_wanted = Signal(list)
    portraits_wanted = Signal(list)
    details_wanted = Signal(str)
    face_wanted = Signal(str)
    duplicates_wanted = Signal()
    past_wanted = Signal()
    enroll_requested = Signal()
    import_requested = Signal()
    erase_requested = Signal(list)
    withdraw_requested = Signal(str)
    badge_requested = Signal(str)
    pin_requested = Signal(str)
    code_requested = Signal(str)
    edit_wanted = Signal(str)
    merge_wanted = Signal(str)
    split_wanted = Signal(str)
    samples_add_wanted = Signal(str)
    portrait_wanted = Signal(str, int)
    sample_move_wanted = Signal(str, int)
    sample_remove_wanted = Signal(str, int)
    tag_wanted = Signal(list, bool)
    export_wanted = Signal(list)

    def __init__(
        self, look: Appearance, now: Callable[[], datetime] = _local_time, memory: QSettings | None = None
    ) -> None:
        """Make the page; `memory` keeps how people are shown, until the next start."""
        super().__init__()
        self._look, self._memory = look, GalleryMemory(memory)
        self._copies, self._shown = 0, ""
        self._counts: Counts | None = None
        self._wish, self._is_by_face = Wish(unseen_days=self._memory.unseen_days), False
        self.people = GalleryPeople(look)
        self.model = self.people.model
        self.tools, self.filters = GalleryTools(look), GalleryFilters(look)
        self.found, self.selection = GalleryFound(look), GallerySelection(look)
        self._summary = label(role="large")
        self._panel = PersonPanel(look, now)
        self._nobody, self._none_found = EmptyState(look), EmptyState(look)
        #: Gallery, before the people have been read
        self._loading = label(self.tr("Loading people …"), "large")
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._settle()
        self.filters.show_unseen_days(self._wish.unseen_days)
        self._show_view(table=self._memory.is_table)

    @property
    def selected(self) -> str:
        """The subject id of whoever is shown in detail; empty for nobody."""
        return self.people.current

    @property
    def wish(self) -> Wish:
        """Who is to be listed."""
        return self._wish

    # ------------------------------------------------------------------------------ what is shown

    @Slot(object)
    def show_counts(self, counts: Counts) -> None:
        """Say how many there are of everything."""
        self._counts = counts
        pictures = words.pictures(counts.samples)
        #: Below the title; {people} is "1,284 people", {pictures} is "3,902 pictures"
        text = self.tr("{people} · {pictures}")
        text = text.format(people=words.people(counts.people), pictures=pictures) if counts.people else ""
        self._summary.setText(text)
        self.filters.show_counts(counts)
        self._settle()

    @Slot(object)
    def show_listed(self, listed: Listed) -> None:
        """List people, unless others are wished for by now."""
        if listed.wish == self._wish and not self._is_by_face:
            self.model.show_rows(listed.first)
            self.people.show_ids(listed.subject_ids)
            self._settle()

    def show_found(self, face: bytes | None, listed: Listed) -> None:
        """List those who are like a face, until other people are wished for."""
        self._is_by_face = True
        self.found.show_found(face, len(listed.subject_ids))
        self.filters.hide()
        self.model.show_rows(listed.first)
        self.people.show_ids(listed.subject_ids, listed.likeness)
        self._settle()
        self.people.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(list)
    def show_rows(self, people: Sequence[Person]) -> None:
        """Show people who were asked for."""
        self.model.show_rows(people)
        current = self.model.person(self.selected)
        if current is None or current not in people:
            return
        if self._shown == current.subject_id:
            self._panel.refresh(current)
        else:
            self._look_at(current.subject_id)

    @Slot(dict)
    def show_portraits(self, portraits: Mapping[str, QImage]) -> None:
        """Show pictures by subject id."""
        self.model.show_portraits(portraits)

    def show_about(self, subject_id: str, about: About) -> None:
        """Show what else is known of a person, if it is still the one who is looked at."""
        person = self.model.person(subject_id)
        if subject_id == self.selected and person is not None:
            self._copies = about.copies
            self._panel.show_about(person, about)

    def refresh(self) -> None:
        """Ask anew for everything: people were changed."""
        self.model.outdate()
        if not self._is_by_face:
            self.wished.emit(self._wish)
        if self.selected:
            self.details_wanted.emit(self.selected)

    def show_pass(self, name: str, *, pin: str = "", modules: Modules = ()) -> None:
        """Show a new PIN, or the modules of a new QR code, this once."""
        given = PassDialog(self._look, name, pin=pin, modules=modules, parent=self)
        open_over(given, self._look, self.window())

    # ------------------------------------------------------------------------------ what is asked

    @Slot()
    def ask_to_erase(self) -> None:
        """Ask whether those who are chosen are to be erased; nobody else may be meant."""
        chosen = self.people.chosen or [self.selected]
        first = self.model.person(chosen[0])
        if first is not None:
            dialog = EraseDialog(self._look, first, self, copies=self._copies, people=len(chosen))
            dialog.confirmed.connect(lambda _first: self.erase_requested.emit(chosen))
            open_over(dialog, self._look, self.window())

    @Slot()
    def ask_to_withdraw(self) -> None:
        """Ask whether the consent of the person who is looked at is withdrawn."""
        person = self.model.person(self.selected)
        if person is not None:
            dialog = WithdrawDialog(self._look, person, self, copies=self._copies)
            dialog.confirmed.connect(self.withdraw_requested)
            open_over(dialog, self._look, self.window())

    @Slot()
    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.tools.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tools.field.selectAll()

    @Slot()
    def end_face(self) -> None:
        """Show everybody again."""
        if self._is_by_face:
            self._is_by_face = False
            self.found.hide()
            self.filters.show()
            self.wished.emit(self._wish)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the details less room in a narrow window, but no less than their buttons need."""
        super().resizeEvent(event)
        room = self.width() - self._look.theme.px(64)
        wanted = min(self._look.theme.px(360), round(room * 0.42))
        self._panel.setFixedWidth(max(wanted, self._panel.least_width))

    def _wish_for(self, wish: Wish) -> None:
        if wish != self._wish or self._is_by_face:
            self._wish, self._is_by_face = wish, False
            self.found.hide()
            self.filters.show()
            self.wished.emit(wish)

    def _sort(self, sort: Sort) -> None:
        self.people.show_sort(sort)
        self._wish_for(replace(self._wish, order=sort))

    def _show_everybody(self) -> None:
        """Take filter and words away."""
        self.filters.show_filter(Filter())
        self.tools.clear()
        self._wish_for(replace(self._wish, words="", filter=Filter()))

    def _show_view(self, *, table: bool) -> None:
        self.tools.show_view(table=table)
        self.people.show_as(table=table)
        self._memory.keep_table(is_table=table)

    def _filter(self, one: Filter, unseen_days: int) -> None:
        self._memory.keep_unseen_days(unseen_days)
        self._wish_for(replace(self._wish, filter=one, unseen_days=unseen_days))

    def _settle(self) -> None:
        """Show the state that fits."""
        counts, is_nobody_found = self._counts, not self.model.rowCount()
        if counts is None:
            self._stack.setCurrentWidget(self._loading)
        elif not counts.people and is_nobody_found:
            self._stack.setCurrentWidget(self._nobody)
        elif is_nobody_found:
            said = gallery_words.nobody(self._wish, is_by_face=self._is_by_face)
            #: Button: show everybody again
            self._none_found.say(*said, self.tr("Show everybody"))
            self._stack.setCurrentWidget(self._none_found)
        else:
            self._stack.setCurrentIndex(0)
        is_anybody = counts is not None and counts.people > 0
        self.tools.setVisible(is_anybody)
        self.filters.setVisible(is_anybody and not self._is_by_face)
        self.found.setVisible(is_anybody and self._is_by_face)

    def _look_at(self, subject_id: str) -> None:
        """Show somebody in detail; what is not known yet of them is shown when it arrives."""
        self._copies, self._shown = 0, ""
        person = self.model.person(subject_id)
        if person is not None:
            self._shown = subject_id
            self._panel.show_person(person)
            self.details_wanted.emit(subject_id)
        self._panel.setVisible(bool(subject_id))

    def _lay_out(self) -> None:
        px = self._look.theme.px
        #: Empty gallery: the sentence
        text = self.tr("Nobody is enrolled yet")
        #: Empty gallery: below the sentence
        hint = self.tr("It takes a name, a consent and a look at the camera.")
        #: Empty gallery: the button
        first = self.tr("Enroll the first person")
        #: Empty gallery: the second button
        self._nobody.say(text, hint, first, self.tr("Import people from files"))
        self._loading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = column(self, px(14))
        layout.setContentsMargins(px(32), px(22), px(32), px(22))
        heading = QVBoxLayout()
        heading.setSpacing(px(2))
        #: Title of the page with everybody who is enrolled
        heading.addWidget(label(self.tr("Gallery"), "title"))
        heading.addWidget(self._summary)
        layout.addLayout(heading)
        for part in (self.tools, self.filters, self.found):
            layout.addWidget(part)
        left = QWidget()
        beside = column(left)
        beside.addWidget(self.people, 1)
        beside.addWidget(self.selection)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(left, 1)
        row.addWidget(self._panel)
        for shown in (body, self._none_found, self._nobody, self._loading):
            self._stack.addWidget(shown)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        people, tools, panel, chosen = self.people, self.tools, self._panel, self.selection
        self.model.rows_wanted.connect(self.rows_wanted)
        self.model.portraits_wanted.connect(self.portraits_wanted)
        people.current_changed.connect(self._look_at)
        people.chosen_changed.connect(lambda: chosen.show_count(len(people.chosen)))
        people.sort_wanted.connect(self._sort)
        people.erase_wanted.connect(self.ask_to_erase)
        tools.searched.connect(lambda sought: self._wish_for(replace(self._wish, words=sought)))
        tools.left.connect(lambda: people.view.setFocus(Qt.FocusReason.ShortcutFocusReason))
        tools.table_wanted.connect(lambda table: self._show_view(table=table))
        tools.face_wanted.connect(self.face_wanted)
        tools.duplicates_wanted.connect(self.duplicates_wanted)
        tools.past_wanted.connect(self.past_wanted)
        tools.import_wanted.connect(self.import_requested)
        tools.enroll_wanted.connect(self.enroll_requested)
        self.filters.chosen.connect(self._filter)
        self.found.ended.connect(self.end_face)
        self._nobody.acted.connect(self.enroll_requested)
        self._nobody.second_acted.connect(self.import_requested)
        self._none_found.acted.connect(self._show_everybody)
        chosen.tag_wanted.connect(lambda add: self.tag_wanted.emit(people.chosen, add))
        chosen.export_wanted.connect(lambda: self.export_wanted.emit(people.chosen))
        chosen.erase_wanted.connect(self.ask_to_erase)
        chosen.left.connect(people.choose_one)
        panel.erase_wanted.connect(self.ask_to_erase)
        panel.withdraw_wanted.connect(self.ask_to_withdraw)
        for wanted, asked in (
            (panel.badge_wanted, self.badge_requested),
            (panel.pin_wanted, self.pin_requested),
            (panel.code_wanted, self.code_requested),
            (panel.edit_wanted, self.edit_wanted),
            (panel.merge_wanted, self.merge_wanted),
            (panel.split_wanted, self.split_wanted),
            (panel.samples.add_wanted, self.samples_add_wanted),
        ):
            wanted.connect(lambda asked=asked: asked.emit(self.selected))
        for used, asked in (
            (panel.samples.portrait_wanted, self.portrait_wanted),
            (panel.samples.move_wanted, self.sample_move_wanted),
            (panel.samples.remove_wanted, self.sample_remove_wanted),
        ):
            used.connect(lambda number, asked=asked: asked.emit(self.selected, number))
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.focus_search, context=context)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._leave, context=context)

    def _leave(self) -> None:
        """Escape: choose one alone, then show everybody again."""
        if len(self.people.chosen) > 1:
            self.people.choose_one()
        elif self._is_by_face:
            self.end_face()
        elif self._wish.is_narrow:
            self._show_everybody()
