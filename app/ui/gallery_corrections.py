"""Puts mistakes in the gallery right: asks what is meant, does it, offers the way back."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from app.core.roles import Act
from app.ui import words
from app.ui.widgets.gallery_tag_dialog import GalleryTagDialog
from app.ui.widgets.person_edit_dialog import PersonEditDialog
from app.ui.widgets.person_merge_dialog import PersonMergeDialog
from app.ui.widgets.person_move_dialog import PersonMoveDialog
from app.ui.widgets.person_picker import MOST
from app.ui.widgets.person_split_dialog import PersonSplitDialog
from app.ui.widgets.scrim import open_over

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QImage
    from sqlite_utils import Database

    from app.core.consent import ConsentText, GivenConsent
    from app.core.person import PersonDetails
    from app.store.corrections import Merging
    from app.store.person_samples import StoredSample
    from app.store.subjects import Person
    from app.ui.background import Background
    from app.ui.gallery_erasing import GalleryErasing
    from app.ui.session import Session
    from app.ui.theme import Appearance
    from app.ui.widgets.person_dialog import PersonDialog
    from app.ui.widgets.person_picker import PersonPicker

# ruff: noqa: PLC0415 - app.ui.gallery_records is imported on the store thread, after the first window

log = logging.getLogger(__name__)

FILE_NAME = "people.csv"
"""What an export is called unless the operator says otherwise."""


class GalleryCorrections(QObject):
    """Tags, merges, splits, samples, details and exports."""

    def __init__(  # noqa: PLR0913, PLR0917 - what it connects
        self,
        session: Session,
        look: Appearance,
        background: Background[Database],
        erasing: GalleryErasing,
        read_texts: Callable[[Database], Sequence[ConsentText]],
        consent_days: int,
    ) -> None:
        super().__init__(session)
        self._session, self._look, self._background = session, look, background
        self._erasing, self._read_texts, self._consent_days = erasing, read_texts, consent_days
        page = self._page = session.window.gallery
        if_allowed = session.window.permissions.if_allowed
        page.export_wanted.connect(if_allowed(Act.EXPORT_PEOPLE, self._export))
        for wanted, correct in (
            (page.tag_wanted, self._ask_for_tag),
            (page.edit_wanted, self._edit),
            (page.merge_wanted, self.merge),
            (page.split_wanted, self._split),
            (page.portrait_wanted, self._choose_portrait),
            (page.sample_move_wanted, self._move),
            (page.sample_remove_wanted, self._remove),
        ):
            wanted.connect(if_allowed(Act.CORRECT, correct))

    # ------------------------------------------------------------------------------ done and taken back

    def correct(
        self,
        call: Callable[[Database], int],
        sentence: str,
        done: Callable[[], object] = lambda: None,
        failed: Callable[[str], object] = lambda _sentence: None,
    ) -> None:
        """Make a correction; then say so, with the way back.

        Args:
            call: Makes it on the store thread, and returns its number.
            sentence: What was done.
            done: What else is to happen then, such as closing the question.
            failed: Gets why it could not be made.
        """

        def then(number: int) -> None:
            done()
            log.info("corrected number=%d", number)
            self._session.load()
            #: Button in a notice: take back what was just done
            undo = self.tr("&Undo")
            window = self._session.window
            take_back = window.permissions.if_allowed(Act.CORRECT, partial(self._undo, number))
            self._session.tell(window.show_offer, sentence, undo, take_back)

        self._background.run(call, then, lambda error: failed(str(error)))

    def _undo(self, number: int) -> None:
        actor = self._session.actor

        def call(db: Database) -> None:
            from app.ui import gallery_records

            gallery_records.undo(db, number, actor)

        self._background.run(call, lambda _none: self._session.load())

    # ------------------------------------------------------------------------------ several people

    def _ask_for_tag(self, subject_ids: list[str], adds: bool) -> None:  # noqa: FBT001 - a slot's argument
        def call(db: Database) -> list[str]:
            from app.ui import records

            return records.known_words(db)[0]

        def then(known: list[str]) -> None:
            dialog = GalleryTagDialog(self._look, len(subject_ids), known, self._page, add=adds)
            dialog.tagged.connect(lambda tag: self._tag(dialog, subject_ids, tag, adds=adds))
            open_over(dialog, self._look, self._page.window())

        self._background.run(call, partial(self._session.tell, then))

    def _tag(self, dialog: PersonDialog, subject_ids: list[str], tag: str, *, adds: bool) -> None:
        actor = self._session.actor

        def call(db: Database) -> int:
            from app.ui import gallery_records

            return gallery_records.tag(db, subject_ids, tag, actor, add=adds)

        #: Notice with a button "Undo"; {people} is "3 people", {tag} a word
        done = self.tr("{people} have the tag “{tag}” now.")
        if not adds:
            #: Notice with a button "Undo"; {people} is "3 people", {tag} a word
            done = self.tr("The tag “{tag}” was taken from {people}.")
        self.correct(
            call,
            done.format(people=words.people(len(subject_ids)), tag=tag),
            dialog.accept,
            dialog.show_failure,
        )

    def _export(self, subject_ids: list[str]) -> None:
        #: Title of the window in which it is chosen where a list of people is written
        title = self.tr("Export the chosen people")
        #: Kind of file that is written: a table
        kind = self.tr("Table (*.csv)")
        path, _kind = QFileDialog.getSaveFileName(self._page, title, FILE_NAME, kind)
        if path:
            self.export(subject_ids, Path(path))

    def export(self, subject_ids: list[str], path: Path) -> None:
        """Write people into a file."""
        actor = self._session.actor

        def call(db: Database) -> int:
            from app.ui import gallery_records

            return gallery_records.export(db, subject_ids, path, actor)

        def then(count: int) -> None:
            #: Notice; {people} is "3 people", {file} the name of a file
            text = self.tr("{people} were written to {file}.")
            sentence = text.format(people=words.people(count), file=path.name)
            self._session.window.show_notice(sentence)

        self._background.run(call, partial(self._session.tell, then))

    # ------------------------------------------------------------------------------ one person

    def _edit(self, subject_id: str) -> None:
        def call(db: Database) -> tuple[PersonDetails, list[str], list[str]]:
            from app.store import details
            from app.ui import records

            return details.details(db, subject_id), *records.known_words(db)

        def then(found: tuple[PersonDetails, list[str], list[str]]) -> None:
            known, tags, groups = found
            dialog = PersonEditDialog(self._look, known, self._page)
            dialog.form.show_known(tags, groups)
            dialog.form.external_id_entered.connect(lambda text: self._look_up(dialog, subject_id, text))
            dialog.saved.connect(lambda changed: self._change(dialog, subject_id, changed))
            open_over(dialog, self._look, self._page.window())

        self._background.run(call, partial(self._session.tell, then))

    def _look_up(
        self, dialog: PersonEditDialog | PersonSplitDialog, subject_id: str, external_id: str
    ) -> None:
        def call(db: Database) -> bool:
            from app.store import details

            return details.is_taken(db, external_id, except_for=subject_id)

        self._background.run(call, lambda taken: self._session.tell(dialog.form.show_taken, taken))

    def _change(self, dialog: PersonEditDialog, subject_id: str, changed: PersonDetails) -> None:
        actor = self._session.actor

        def call(db: Database) -> None:
            from app.ui import gallery_records

            gallery_records.change(db, subject_id, changed, actor)

        def then(_none: None) -> None:
            dialog.accept()
            self._session.load()

        self._background.run(call, then, lambda error: dialog.show_failure(str(error)))

    def merge(self, subject_id: str) -> None:
        """Ask with whom a person is merged."""

        def call(db: Database) -> tuple[Person, bytes | None] | None:
            from app.ui import gallery_records

            return gallery_records.person(db, subject_id)

        def then(found: tuple[Person, bytes | None] | None) -> None:
            if found is None:
                return
            dialog = PersonMergeDialog(self._look, *found, self._page)
            dialog.asked.connect(lambda kept, other: self._ask_about(dialog, subject_id, kept, other))
            dialog.merged.connect(lambda kept, other: self._merge(dialog, kept, other))
            self._let_search(dialog.picker, subject_id)
            open_over(dialog, self._look, self._page.window())

        self._background.run(call, partial(self._session.tell, then))

    def _ask_about(self, dialog: PersonMergeDialog, first: str, kept: str, other: str) -> None:
        shown = other if kept == first else kept

        def call(db: Database) -> tuple[tuple[Person, bytes | None] | None, Merging]:
            from app.ui import gallery_records

            return gallery_records.person(db, shown), gallery_records.merging(db, kept, other)

        def then(found: tuple[tuple[Person, bytes | None] | None, Merging]) -> None:
            if found[0] is not None:
                self._session.tell(dialog.show_merging, kept, *found[0], found[1])

        self._background.run(call, then, lambda error: dialog.show_failure(str(error)))

    def _merge(self, dialog: PersonMergeDialog, kept: str, other: str) -> None:
        actor = self._session.actor

        def call(db: Database) -> int:
            from app.ui import gallery_records

            return gallery_records.merge(db, kept, other, actor)

        #: Notice with a button "Undo"
        self.correct(call, self.tr("The two are one person now."), dialog.accept, dialog.show_failure)

    def _split(self, subject_id: str) -> None:
        def call(db: Database) -> tuple[str, list[StoredSample], list[ConsentText], list[str], list[str]]:
            from app.store import person_samples, subjects
            from app.ui import records

            found = subjects.person(db, subject_id)
            texts = list(self._read_texts(db))
            samples = person_samples.samples_of(db, subject_id)
            return found.name if found else "", samples, texts, *records.known_words(db)

        def then(
            found: tuple[str, list[StoredSample], list[ConsentText], list[str], list[str]],
        ) -> None:
            name, samples, texts, tags, groups = found
            if len(samples) < 2:
                #: Notice: why a person cannot be split in two
                text = self.tr("{name} has too few pictures to be split.").format(name=name)
                self._session.window.show_notice(text)
                return
            dialog = PersonSplitDialog(self._look, name, samples, texts, self._page)
            dialog.form.show_known(tags, groups)
            dialog.form.external_id_entered.connect(lambda text: self._look_up(dialog, "", text))
            dialog.split.connect(partial(self._split_off, dialog, subject_id))
            open_over(dialog, self._look, self._page.window())

        self._background.run(call, partial(self._session.tell, then))

    def _split_off(
        self,
        dialog: PersonSplitDialog,
        subject_id: str,
        numbers: list[int],
        details: PersonDetails,
        given: GivenConsent,
    ) -> None:
        actor, days = self._session.actor, self._consent_days

        def call(db: Database) -> int:
            from app.ui import gallery_records

            return gallery_records.split(db, subject_id, numbers, details, given, actor, days)

        #: Notice with a button "Undo"; {name} was split off from another person
        done = self.tr("{name} is a person of their own now.").format(name=details.name)
        self.correct(call, done, dialog.accept, dialog.show_failure)

    # ------------------------------------------------------------------------------ one sample

    def _choose_portrait(self, subject_id: str, number: int) -> None:
        actor = self._session.actor

        def call(db: Database) -> int:
            from app.ui import gallery_records

            return gallery_records.choose_portrait(db, subject_id, number, actor)

        #: Notice with a button "Undo"
        self.correct(call, self.tr("The portrait was changed."))

    def _remove(self, _subject_id: str, number: int) -> None:
        actor = self._session.actor

        def call(db: Database) -> int:
            from app.ui import gallery_records

            return gallery_records.remove_sample(db, number, actor)

        #: Notice with a button "Undo"
        self.correct(call, self.tr("The picture was removed."))

    def _move(self, subject_id: str, number: int) -> None:
        def call(db: Database) -> tuple[str, StoredSample | None]:
            from app.store import person_samples, subjects

            samples = person_samples.samples_of(db, subject_id)
            person = subjects.person(db, subject_id)
            return person.name if person else "", next(
                (one for one in samples if one.reference_id == number), None
            )

        def then(found: tuple[str, StoredSample | None]) -> None:
            name, sample = found
            if sample is None:
                return
            dialog = PersonMoveDialog(self._look, name, sample, self._page)
            dialog.moved.connect(lambda to: self._move_to(dialog, number, to))
            self._let_search(dialog.picker, subject_id)
            open_over(dialog, self._look, self._page.window())

        self._background.run(call, partial(self._session.tell, then))

    def _move_to(self, dialog: PersonMoveDialog, number: int, to_id: str) -> None:
        actor = self._session.actor

        def call(db: Database) -> int:
            from app.ui import gallery_records

            return gallery_records.move_sample(db, number, to_id, actor)

        #: Notice with a button "Undo"
        self.correct(call, self.tr("The picture was moved."), dialog.accept, dialog.show_failure)

    def _let_search(self, picker: PersonPicker, except_for: str) -> None:
        """Answer what is searched in a picker, beginning with everybody."""

        def search(sought: str) -> None:
            left_out = self._erasing.hidden | {except_for}

            def call(db: Database) -> tuple[list[Person], dict[str, QImage]]:
                from app.ui import gallery_records

                return gallery_records.offered(db, sought, left_out, MOST)

            def then(found: tuple[list[Person], dict[str, QImage]]) -> None:
                if picker.field.text() == sought:
                    self._session.tell(picker.show_people, *found)

            self._background.run(call, then)

        picker.searched.connect(search)
        search("")
