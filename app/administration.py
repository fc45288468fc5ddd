"""Connects what administrators use: tools of the gallery, sections of the settings. No rule is here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from app.bootstrap import backup_place, close_store, consent_texts, database_key, open_store, present_key
from app.settings import FILE_NAME

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from sqlite_utils import Database

    from app.bootstrap import Options
    from app.errors import AppError
    from app.settings import ActionsSettings, BackupSettings, Settings
    from app.store.erasure import Schedule
    from app.sync.worker import ActionsWorker
    from app.ui.background import Background
    from app.ui.backup_session import BackupSession
    from app.ui.backup_values import Doing, Ended
    from app.ui.backup_worker import BackupWorker
    from app.ui.bridge import Bridge
    from app.ui.chosen_pictures import ChosenPictures
    from app.ui.gallery_session import GallerySession
    from app.ui.session import Session
    from app.ui.settings_session import SettingsSession
    from app.ui.sound import Sound
    from app.ui.staff_session import StaffSession
    from app.ui.theme import Appearance

# ruff: noqa: PLC0415 - what is heavy is imported where it is needed: the first window must not wait for it

RESTART = 75
"""What the event loop ends with when the program is to begin anew, with a restored backup."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What everything here is connected with.

    Attributes:
        look: How the windows look.
        session: The pages and the gallery in use.
        bridge: Where news of other threads arrives.
        background: The store thread.
        options: What the command line says.
        settings: Those in use.
    """

    look: Appearance
    session: Session
    bridge: Bridge
    background: Background[Database]
    options: Options
    settings: Settings


def connect_settings(parts: Parts, in_file: Settings, heard: tuple[Sound, Sound]) -> SettingsSession:
    """Add the section of all settings; return what tries and saves them.

    Args:
        parts: What it is connected with.
        in_file: The settings as they are in the file, whatever a demonstration changes of them.
        heard: What the desk and the kiosk sound with.
    """
    from app.first_start import open_wizard
    from app.ui.settings_general import GeneralSettings
    from app.ui.settings_session import SettingsSession, Sounds

    general = GeneralSettings(parts.look)
    made = SettingsSession(
        parts.look,
        parts.session,
        parts.bridge,
        general,
        parts.options.data / FILE_NAME,
        in_file,
        Sounds(*heard),
        partial(_trial_actions, parts.options, in_file.site.station),
        partial(_note_setting, parts),
    )
    general.wizard_wanted.connect(
        partial(open_wizard, parts.look, parts.session, parts.bridge, parts.background, parts.options, made)
    )
    return made


def _note_setting(parts: Parts, name: str) -> None:
    """Let the audit say which setting was changed, and by whom; not what it was set to."""
    actor = parts.session.actor

    def call(db: Database) -> None:
        from datetime import UTC, datetime

        from app.store import audit

        audit.append(db, at=datetime.now(UTC), actor=actor, action="change setting", target=name)

    parts.background.run(call)


def connect_staff(parts: Parts, staff: StaffSession) -> None:
    """Add the sections about accounts and the audit to the settings; show each role those that are for it."""
    from app.ui.audit_section import AuditSection
    from app.ui.audit_session import AuditSession
    from app.ui.staff_accounts_session import StaffAccountsSession
    from app.ui.staff_section import StaffSection

    look, session, settings = parts.look, parts.session, parts.settings
    page, permissions = session.window.settings, session.window.permissions
    accounts, entries = StaffSection(look, settings.staff.lock_after_s), AuditSection(look)
    page.add_section("staff", page.tr("Accounts"), accounts)
    page.add_section("audit", page.tr("Audit"), entries)
    StaffAccountsSession(accounts, session, staff, parts.background)
    AuditSession(entries, session, parts.background)
    permissions.changed.connect(lambda: page.allow_sections(permissions.sections))


def connect_gallery(parts: Parts) -> tuple[GallerySession, ChosenPictures, ChosenPictures]:
    """Connect the gallery; return what is to be stopped before the store thread ends."""
    from app.core.enrollment import Enrollment, Mode
    from app.ui.chosen_pictures import ChosenPictures
    from app.ui.gallery_adding import GalleryAdding
    from app.ui.gallery_face import GalleryFace
    from app.ui.gallery_session import GallerySession
    from app.ui.profiles import profile_of

    look, session, background = parts.look, parts.session, parts.background
    options, settings = parts.options, parts.settings
    read_texts = partial(consent_texts, options, settings)
    read_schedule = partial(_erasure_schedule, options, settings)
    gallery = GallerySession(session, look, background, read_texts, read_schedule, settings.desk.consent_days)
    sought, added = (ChosenPictures(log_path=str(options.logs / "vision.log")) for _ in range(2))
    second_opinion = settings.recognition.second_opinion
    newest = session.vision.newest_frame
    GalleryFace(session, look, background, sought, newest, second_opinion=second_opinion)
    # one more picture is mostly what is missing, so that no poses are asked for unless that is chosen
    begin = Enrollment(Mode.QUICK, float(settings.desk.countdown_s), profile_of(settings.enroll))
    GalleryAdding(session, look, background, added, newest, begin=begin, second_opinion=second_opinion)
    return gallery, sought, added


def connect_backups(parts: Parts, application: QApplication) -> BackupSession:
    """Add the section “Backup” to the settings, and return what makes backups by the clock."""
    from app.ui.backup_section import BackupSection
    from app.ui.backup_session import BackupSession
    from app.ui.backup_worker import BackupWorker

    look, session, background = parts.look, parts.session, parts.background
    options, settings = parts.options, parts.settings
    schedule = _backup_settings(options, settings)

    def make_worker(on_news: Callable[[Doing | Ended], object]) -> BackupWorker:
        place = partial(backup_place, options, settings)
        return BackupWorker(partial(open_store, options), close_store, place, schedule, on_news)

    section = BackupSection(look)
    made = BackupSession(
        section,
        background,
        make_worker,
        partial(_prepare_restore, options),
        partial(_take_back_restore, options),
        partial(_new_recovery_code, options),
        settings=schedule,
        folder=settings.backup.folder or str(options.data / "backups"),
        actor=lambda: session.actor,
        notice=parts.bridge.notice.emit,
        parent=session,
    )
    made.restart_wanted.connect(partial(application.exit, RESTART))
    #: Section of the settings
    session.window.settings.add_section("backup", application.translate("Settings", "Backup"), section)
    return made


def _backup_settings(options: Options, settings: Settings) -> BackupSettings:
    """Return when backups are made by the clock: in the demonstration never."""
    return replace(settings.backup, every_hours=0, drill_days=0) if options.demo else settings.backup


def _erasure_schedule(options: Options, settings: Settings) -> Schedule:
    """Return what tells when a backup goes that still holds somebody who was erased."""
    from app.store.erasure import Schedule

    backup = _backup_settings(options, settings)
    return Schedule(options.data, backup.every_hours, backup.keep)


def _prepare_restore(
    options: Options, path: Path, code: str, actor: str, on_progress: Callable[[int, int], object]
) -> object:
    from datetime import UTC, datetime

    from app.store import restore
    from app.store.archive import Unlock

    key = present_key(options)
    return restore.prepare(
        path,
        options.data,
        Unlock(key, code),
        now=datetime.now(UTC),
        actor=actor,
        present_key=key,
        on_progress=on_progress,
    )


def _take_back_restore(options: Options) -> None:
    from app.store import restore

    restore.cancel(options.data)


def _new_recovery_code(options: Options, db: Database, actor: str) -> str:
    from datetime import UTC, datetime

    from app.store import recovery

    return recovery.make(db, database_key(options), datetime.now(UTC), actor)


def _trial_actions(options: Options, station: str, actions: ActionsSettings) -> ActionsWorker:
    """Return what tries webhook and command as they are entered; it is never started."""
    from app.sync.worker import ActionsWorker

    def forget(_error: AppError) -> None:
        """Tell nobody: what is tried says itself what came of it."""

    return ActionsWorker(actions, partial(open_store, options), close_store, forget, station=station)
