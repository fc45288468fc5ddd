"""How the backups stand, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from app.ui import words

if TYPE_CHECKING:
    from datetime import datetime

    from app.store.backups import BackupEntry
    from app.ui.backup_values import BackupStatus, Work

translate = QCoreApplication.translate


def restored() -> str:
    """Say that a backup took the place of what was there."""
    #: Notice after the restart that ends a restore; “before-restore-…” is the name of a folder
    return translate(
        "Backup", "The backup is in place. What was here before is kept in the folder “before-restore-…”."
    )


def verdict(status: BackupStatus, now: datetime) -> tuple[str, str, str]:
    """Return tone, phrase and sentence: whether all of it could be restored today."""
    if status.failure is not None:
        #: Settings, backup: how it stands
        phrase = translate("Backup", "The last backup could not be made")
        return "danger", phrase, status.failure.finding
    if not status.kept:
        #: Settings, backup: how it stands
        phrase = translate("Backup", "There is no backup yet")
        #: Settings, backup: what that means
        sentence = translate("Backup", "If this computer is lost, everything enrolled on it is lost.")
        return "caution", phrase, sentence
    proof = status.proof
    if proof is not None and proof.finding:
        #: Settings, backup: how it stands
        return "danger", translate("Backup", "The last proof failed"), proof.finding
    if status.is_proof_stale(now):
        #: Settings, backup: how it stands
        phrase = translate("Backup", "No backup was proved for a long time")
        #: Settings, backup: what to do
        sentence = translate("Backup", "Prove one now: only then you know that it can be restored.")
        return "caution", phrase, sentence
    if proof is None or proof.proved_at is None:
        #: Settings, backup: how it stands
        phrase = translate("Backup", "There is a backup that was not proved yet")
        #: Settings, backup: what a proof is
        sentence = translate(
            "Backup", "A proof restores it aside, opens it, compares everything, and deletes it."
        )
        return "caution", phrase, sentence
    #: Settings, backup: how it stands
    phrase = translate("Backup", "The last backup that was proved can be restored")
    #: Settings, backup: {people} is "12 people", {moment} a day with a time
    sentence = translate(
        "Backup", "Restored aside on {moment}: opened, {people} and every other count compared."
    )
    return "good", phrase, sentence.format(moment=at(proof.proved_at), people=words.people(proof.people))


def at(moment: datetime) -> str:
    """Return a day with its time, as it is here."""
    return f"{words.date(moment)}, {words.time(moment)}"


def held(entry: BackupEntry) -> str:
    """Return what is in a backup."""
    size = QLocale().formattedDataSize(entry.size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    return f"{words.people(entry.people)}, {size}"


def row(entry: BackupEntry) -> str:
    """Return a line of the list of backups."""
    line = f"{at(entry.made_at)} · {held(entry)}"
    if entry.proved_at is None:
        return line
    if entry.finding:
        #: Settings, backup: in the list of backups; {day} is when
        proof = translate("Backup", "proof failed on {day}").format(day=words.date(entry.proved_at))
    else:
        #: Settings, backup: in the list of backups; {day} is when
        proof = translate("Backup", "proved on {day}").format(day=words.date(entry.proved_at))
    return f"{line} · {proof}"


def schedule(status: BackupStatus) -> str:
    """Return what happens by itself."""
    settings = status.settings
    if not settings.every_hours:
        #: Settings, backup: the schedule
        return translate("Backup", "Backups are made only when you ask for one.")
    #: Settings, backup: the schedule; numbers
    said = translate("Backup", "Every {hours} hours while the program runs; the newest {keep} stay.")
    said = said.format(hours=settings.every_hours, keep=settings.keep)
    if not settings.drill_days:
        return said
    #: Settings, backup: the schedule; a number
    proofs = translate("Backup", "The newest is proved every {days} days.").format(days=settings.drill_days)
    return f"{said} {proofs}"


def code(status: BackupStatus) -> str:
    """Return how the recovery code stands."""
    if status.code is None:
        #: Settings, backup: about the recovery code
        return translate(
            "Backup",
            "There is none yet. Without it, backups open on this computer alone: if it is lost, so are they.",
        )
    if status.code.confirmed_at is None:
        #: Settings, backup: about the recovery code; {day} is when it was made
        said = translate("Backup", "Made on {day}, and not typed since: was it written down?")
        return said.format(day=words.date(status.code.made_at))
    #: Settings, backup: about the recovery code; both are days
    said = translate("Backup", "Made on {day}, typed correctly on {confirmed}.")
    return said.format(day=words.date(status.code.made_at), confirmed=words.date(status.code.confirmed_at))


def doing(work: Work) -> str:
    """Return what is being done."""
    return {
        #: Settings, backup: beside the bar
        "backup": translate("Backup", "Making a backup…"),
        #: Settings, backup: beside the bar
        "proof": translate("Backup", "Proving the newest backup…"),
        #: Settings, backup: beside the bar
        "restore": translate("Backup", "Preparing the restore…"),
    }[work]


def failed(work: Work, why: str) -> str:
    """Return the notice about work that nobody asked for and that failed."""
    if work == "proof":
        #: Notice: a backup could not be proved; {why} is a sentence
        return translate("Backup", "The newest backup failed its proof. {why}").format(why=why)
    #: Notice; {why} is a sentence
    return translate("Backup", "No backup could be made. {why}").format(why=why)


def stale() -> str:
    """Return the notice about a proof that is missing."""
    #: Notice: where to look
    return translate("Backup", "No backup was proved for a long time. Look into Settings, Backup.")
