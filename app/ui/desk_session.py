"""Connects the desk's page with the store, with chosen pictures, with sound, and with the self-test."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from app.core.duplicates import find_duplicates
from app.core.self_test import SelfTest
from app.ui.desk_steps import Step
from app.ui.profiles import profile_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlite_utils import Database

    from app.core.consent import ConsentText
    from app.core.enrollment import Sample
    from app.core.face import Analysis
    from app.core.self_test import SelfTestResult
    from app.errors import AppError
    from app.settings import Settings
    from app.ui.background import Background
    from app.ui.chosen_pictures import ChosenPictures
    from app.ui.enrollment_request import EnrollmentRequest
    from app.ui.passes_session import PassesSession
    from app.ui.records import Everybody, Kept
    from app.ui.session import Session
    from app.ui.sound import Sound
    from app.ui.widgets.look_alike import ShownLookAlike

# ruff: noqa: PLC0415 - app.ui.records is imported on the store thread, after the first window

log = logging.getLogger(__name__)


class DeskSession(QObject):
    """Answers what the desk asks.

    Signals:
        saved(str): The person of this id was enrolled, or got more pictures.
    """

    saved = Signal(str)

    def __init__(  # noqa: PLR0913, PLR0917 - what it connects
        self,
        session: Session,
        passes: PassesSession,
        background: Background[Database],
        pictures: ChosenPictures,
        settings: Settings,
        sound: Sound,
        read_texts: Callable[[Database], Sequence[ConsentText]],
    ) -> None:
        super().__init__(session)
        self._session, self._background, self._settings = session, background, settings
        self._pictures, self._sound, self._read_texts = pictures, sound, read_texts
        self._subject_id = ""
        self._test: SelfTest | None = None
        page = self._page = session.window.desk
        page.opened.connect(self._load_known)
        page.opened.connect(self.load_texts)
        session.changed_elsewhere.connect(self.load_texts)
        session.window.place_changed.connect(self._enter)
        page.identifier_entered.connect(self._look_up)
        page.picture_taken.connect(self._sound_out)
        page.check_requested.connect(self._check)
        page.save_requested.connect(self._save)
        page.self_test_wanted.connect(self._begin_test)
        page.self_test_ended.connect(self._end_test)
        page.badge_wanted.connect(lambda: passes.open_badge(self._subject_id))
        page.camera.said.connect(self._speak)
        page.face.files_chosen.connect(self._read_files)
        page.face.picture_pasted.connect(self._read_pasted)
        page.face.stop_wanted.connect(pictures.cancel)
        pictures.analysed.connect(page.show_picture)
        pictures.refused.connect(page.face.show_refusal)
        pictures.progressed.connect(page.face.show_progress)
        session.analysed.connect(self._test_look)

    # ------------------------------------------------------------------------------- person and pictures

    @Slot()
    def _load_known(self) -> None:
        """Offer the words that others have; the page may have been left when they come."""

        def call(db: Database) -> tuple[list[str], list[str]]:
            from app.ui import records

            return records.known_words(db)

        self._background.run(call, lambda known: self._page.show_known(*known))

    @Slot(str)
    def _enter(self, place: str) -> None:
        if place == "desk":  # a backend may have been set up meanwhile
            self.load_texts()

    @Slot()
    def load_texts(self) -> None:
        """Ask for consent with the texts in force by now, which name whoever receives copies."""

        def failed(error: AppError) -> None:  # without a text nobody can agree
            self._session.tell(self._page.show_consent_texts, (), str(error))

        self._background.run(
            self._read_texts, lambda texts: self._session.tell(self._page.show_consent_texts, texts), failed
        )

    @Slot(str)
    def _look_up(self, external_id: str) -> None:
        def call(db: Database) -> bool:
            from app.ui import records

            return records.is_taken(db, external_id)

        self._background.run(call, lambda taken: self._page.show_taken(external_id, is_taken=taken))

    @Slot(list)
    def _read_files(self, paths: list[str]) -> None:
        self._pictures.read_files(paths, self._session.wanted_at_desk())

    @Slot(bytes)
    def _read_pasted(self, contents: bytes) -> None:
        self._pictures.read(contents, self._session.wanted_at_desk())

    @Slot()
    def _sound_out(self) -> None:
        if self._settings.desk.sound:
            self._sound.play("success")

    @Slot(str)
    def _speak(self, instruction: str) -> None:
        if self._settings.desk.speech and self._page.step is Step.FACE:
            self._sound.say(instruction, QLocale())

    # ------------------------------------------------------------------------------- check and save

    @Slot(object)
    def _check(self, samples: Sequence[Sample]) -> None:
        """Look for somebody enrolled who may be the person at the desk."""
        found = find_duplicates(self._session.gallery, [sample.embedding for sample in samples])
        if not found:
            self._page.show_look_alikes(())
            return

        def call(db: Database) -> list[ShownLookAlike]:
            from app.ui import records

            return records.look_alikes(db, found)

        def then(look_alikes: list[ShownLookAlike]) -> None:
            if self._page.samples == samples:  # else another check is on its way
                self._session.tell(self._page.show_look_alikes, look_alikes)

        def failed(error: AppError) -> None:  # nothing can be saved before it is known who is alike
            self._session.tell(self._page.show_failure, str(error))

        self._background.run(call, then, failed)

    @Slot(object)
    def _save(self, request: EnrollmentRequest) -> None:
        actor = self._session.actor

        def call(db: Database) -> tuple[Kept, Everybody]:
            from app.ui import records

            days = self._settings.desk.consent_days
            kept = records.enroll(db, request, actor, consent_days=days)
            log.info("enrolled subject=%s references=%d", kept.subject_id, len(request.samples))
            return kept, records.everybody(db, self._session.recognition)

        def then(saved: tuple[Kept, Everybody]) -> None:
            kept, everybody = saved
            self._session.swap(everybody)
            self._subject_id = kept.subject_id
            self.saved.emit(kept.subject_id)
            self._session.tell(lambda: self._page.show_saved(kept.name, kept.pin, is_new=kept.is_new))
            if self._settings.desk.self_test and self._page.isVisible():
                self._begin_test()

        def failed(error: AppError) -> None:
            self._session.tell(self._page.show_failure, str(error))
            self.load_texts()  # it may be the text that is not the one in force any more

        self._background.run(call, then, failed)

    # ------------------------------------------------------------------------------- self-test

    @Slot()
    def _begin_test(self) -> None:
        rivals = self._session.rivals_of(self._subject_id)
        self._test = SelfTest(self._subject_id, rivals, profile_of(self._settings.check_in))
        self._page.show_self_test(self._test)

    @Slot()
    def _end_test(self) -> None:
        self._test = None

    @Slot(object)
    def _test_look(self, analysis: Analysis) -> None:
        """Take one more look of the self-test; in the end keep what it found."""
        if self._test is None or self._page.step is not Step.SAVED:
            return
        self._test = self._test.after(analysis, self._session.gallery, analysis.captured_ns / 1e9)
        result = self._test.result
        nearest = self._session.name_of(result.nearest.subject_id) if result and result.nearest else ""
        self._page.show_self_test(self._test, nearest, analysis)
        if result:
            self._test = None
            self._keep(result)

    def _keep(self, result: SelfTestResult) -> None:
        subject_id, actor = self._subject_id, self._session.actor

        def call(db: Database) -> None:
            from app.ui import records

            records.keep_self_test(db, subject_id, result, actor)

        log.info("self-test subject=%s verdict=%s looks=%d", subject_id, result.verdict.value, result.looks)
        self._background.run(call)
