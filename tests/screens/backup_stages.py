"""Every state of the section “Backup” of the settings, ready to be looked at."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QScrollArea

from app.settings import BackupSettings
from app.store.backups import BackupEntry
from app.store.recovery import RecoveryState
from app.ui.backup_section import BackupSection
from app.ui.backup_values import BackupStatus, Doing
from app.ui.widgets.restore_dialog import RestoreDialog
from tests.screens.stages import settle, window
from tests.ui import made

CODE = "9V0WZ-XPHWM-AATBG-0BC76-PYMRJ-95ERG-90466"


def entry(days_ago: int, **changes: Any) -> BackupEntry:
    at = made.NOON - timedelta(days=days_ago)
    values = {
        "file": f"/backups/{days_ago}.backup",
        "size_bytes": 48_100_000 - days_ago * 900_000,
        "people": 1284 - 3 * days_ago,
    }
    return BackupEntry(f"{days_ago:032x}", at, **{**values, **changes})


KEPT = tuple(entry(days_ago, proved_at=made.NOON if days_ago == 1 else None) for days_ago in range(7))
STATUS = BackupStatus(
    KEPT,
    None,
    KEPT[1],
    RecoveryState(made.NOON - timedelta(days=20), made.NOON - timedelta(days=20)),
    "/home/desk/.local/share/vestibule/backups",
    BackupSettings(),
)


def section(look, status: BackupStatus | None = STATUS) -> tuple[Any, BackupSection]:
    shown, made_section = window(look, "settings"), BackupSection(look, lambda: made.NOON)
    shown.settings.add_section("backup", "Backup", made_section)
    shown.settings.show_section("backup")
    if status is not None:
        made_section.show_status(status)
    settle()
    return shown, made_section


def backup_loading(look) -> Any:
    return section(look, None)[0]


def backup_none_yet(look) -> Any:
    return section(look, replace(STATUS, kept=(), proof=None, code=None))[0]


def backup_proved(look) -> Any:
    return section(look)[0]


def backup_not_proved(look) -> Any:
    code = RecoveryState(made.NOON, None)
    return section(look, replace(STATUS, kept=KEPT[:1], proof=None, code=code))[0]


def backup_stale(look) -> Any:
    old = entry(40, proved_at=made.NOON - timedelta(days=39))
    return section(look, replace(STATUS, kept=(*KEPT[:2], old), proof=old))[0]


def backup_failed(look) -> Any:
    why = "There is too little room in /mnt/nas for a backup: it needs 58 MB, 3 MB are free. Free some space."
    return section(look, replace(STATUS, failure=entry(0, file="", finding=why)))[0]


def backup_proof_failed(look) -> Any:
    bad = entry(0, proved_at=made.NOON, finding="The database in the backup is damaged. Make another backup.")
    return section(look, replace(STATUS, kept=(bad, *KEPT[1:3]), proof=bad))[0]


def backup_running(look) -> Any:
    shown, made_section = section(look)
    made_section.show_doing(Doing("backup", 1250, 3000))
    settle()
    return shown


def backup_code_shown(look) -> Any:
    shown, made_section = section(look, replace(STATUS, code=RecoveryState(made.NOON, None)))
    made_section.code.show_code(CODE)
    made_section.code.show_typed("Group 3 is mistyped. Compare with what was written down.")
    settle()
    bar = made_section.findChildren(QScrollArea)[0].verticalScrollBar()
    bar.setValue(bar.maximum())
    settle()
    return shown


def backup_restore_question(look) -> Any:
    section(look)
    dialog = RestoreDialog(look, "1 March 2026, 12:00")
    dialog.show()
    settle()
    return dialog


def backup_restore_asked(look) -> Any:
    shown, made_section = section(look)
    made_section.ask(Path("/backups/0.backup"), "1 March 2026, 12:00")
    settle()
    return shown


BACKUP_STAGES = (
    backup_loading,
    backup_none_yet,
    backup_proved,
    backup_not_proved,
    backup_stale,
    backup_failed,
    backup_proof_failed,
    backup_running,
    backup_code_shown,
    backup_restore_question,
    backup_restore_asked,
)
