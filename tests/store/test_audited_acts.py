"""The rule: whatever somebody does is in the audit, by whom, in the transaction of the act."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from argon2 import PasswordHasher

import app.store
from app.core.person import PersonDetails
from app.core.roles import Role
from app.core.self_test import SelfTestResult, Verdict
from app.errors import StoreError
from app.store import (
    accounts,
    activity_files,
    audit,
    backends,
    backup_making,
    backups,
    checkins,
    codes,
    consents,
    corrections,
    details,
    erasure,
    imports,
    mirrors,
    notices,
    outbox,
    pairs,
    people_files,
    person_export,
    pins,
    presence,
    recovery,
    sample_corrections,
    self_tests,
    strangers,
    subjects,
    sync_acts,
)
from app.store.backup_making import Place
from app.store.checkins import CheckinEntry
from app.store.erasure import Schedule
from app.store.mirrors import MirroredPerson, MirrorState
from app.store.strangers import Stranger
from tests.store.values import EMBEDDERS, KEY, NOW, by_both, consent, enroll_someone, reference

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

WHO = "admin 3fa9c1"
SECRET, OTHER_SECRET = "a long password", "another password"
TESTED = SelfTestResult(Verdict.GOOD, 12, 6.4, 4.1, 0.0001, None)


@dataclass
class Site:
    """A site where everything can be done."""

    db: Database
    folder: Path
    ann: str
    bence: str
    backend: int
    checkin: int
    account: str

    @property
    def place(self) -> Place:
        return Place(self.folder, self.folder / "backups", KEY)

    def park(self) -> None:
        owed = outbox.find(self.db, self.backend, self.ann)
        assert owed is not None
        outbox.park(self.db, owed, "no_face", "")

    def stranger(self) -> int:
        strangers.keep(self.db, Stranger(NOW, "door", b"jpeg", by_both(9), 70), 7)
        return strangers.waiting(self.db, NOW)[0].stranger_id

    def backup(self) -> str:
        return backup_making.make(self.db, self.place, NOW, "schedule").backup_id

    def account_of(self) -> accounts.Account:
        return next(one for one in accounts.accounts(self.db) if one.account_id == self.account)


@pytest.fixture
def site(db, path, monkeypatch):
    hasher = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
    monkeypatch.setattr(accounts, "_HASHER", hasher)
    (path.parent / "settings.toml").write_text("")
    backend = backends.add(db, name="Door", kind="nec-id", options={}, secrets={}, now=NOW)
    ann, bence = enroll_someone(db, "Ann"), enroll_someone(db, "Bence")
    number = checkins.log(db, CheckinEntry(NOW, "identified", ann))
    account = accounts.add(db, "Olga", Role.ADMIN, SECRET, NOW, "setup")
    return Site(db, path.parent, ann, bence, backend, number, account.account_id)


def _withdraw_pin(one: Site) -> None:
    pins.issue(one.db, one.ann, NOW, "before")
    pins.withdraw(one.db, one.ann, NOW, WHO)


def _withdraw_code(one: Site) -> None:
    codes.issue(one.db, one.ann, NOW, "before")
    codes.withdraw(one.db, one.ann, NOW, WHO)


def _undo(one: Site) -> None:
    number = corrections.tag(one.db, [one.ann], "keys", add=True, now=NOW, actor="before")
    corrections.undo(one.db, number, NOW, WHO)


def _retry(one: Site) -> None:
    one.park()
    sync_acts.retry(one.db, one.backend, one.ann, NOW, WHO)


def _drop(one: Site) -> None:
    one.park()
    sync_acts.drop(one.db, one.backend, [one.ann], NOW, WHO)


def _resolve(one: Site) -> None:
    mirrors.keep(one.db, one.backend, MirroredPerson(one.ann, None, MirrorState.UNKNOWN))
    sync_acts.resolve(one.db, one.backend, one.ann, "77", NOW, WHO)


def _remove_account(one: Site) -> None:
    other = accounts.add(one.db, "Otto", Role.OPERATOR, SECRET, NOW, "before")
    accounts.remove(one.db, other.account_id, NOW, WHO)


def _confirm(one: Site) -> None:
    recovery.confirm(one.db, recovery.make(one.db, KEY, NOW, "before"), NOW, WHO)


ACTS: dict[str, Callable[[Site], object]] = {
    "accounts.add": lambda one: accounts.add(one.db, "Otto", Role.OPERATOR, SECRET, NOW, WHO),
    "accounts.change_role": lambda one: accounts.change_role(one.db, one.account, Role.ADMIN, NOW, WHO),
    "accounts.change_secret": lambda one: accounts.change_secret(one.db, one.account, OTHER_SECRET, NOW, WHO),
    "accounts.remove": _remove_account,
    "accounts.rename": lambda one: accounts.rename(one.db, one.account, "Olga B", NOW, WHO),
    "activity_files.audited": lambda one: list(activity_files.audited(one.db, [], NOW, WHO)),
    "audit.begin_again": lambda one: audit.begin_again(one.db, NOW, WHO),
    "backends.add": lambda one: backends.add(
        one.db, name="Hall", kind="nec-id", options={}, secrets={}, now=NOW, actor=WHO
    ),
    "backends.change_options": lambda one: backends.change_options(one.db, one.backend, {}, NOW, WHO),
    "backends.change_secrets": lambda one: backends.change_secrets(one.db, one.backend, {}, NOW, WHO),
    "backends.remove": lambda one: backends.remove(one.db, one.backend, NOW, WHO),
    "backends.take_over": lambda one: backends.take_over(one.db, one.backend, "this", NOW, WHO),
    "backup_making.make": lambda one: backup_making.make(one.db, one.place, NOW, WHO),
    "backups.record_proof": lambda one: backups.record_proof(one.db, one.backup(), NOW, "", WHO),
    "checkins.void": lambda one: checkins.void(one.db, one.checkin, NOW, WHO),
    "codes.issue": lambda one: codes.issue(one.db, one.ann, NOW, WHO),
    "codes.withdraw": _withdraw_code,
    "consents.record": lambda one: consents.record(one.db, one.ann, consent(text="Anew."), NOW, WHO),
    "consents.withdraw": lambda one: consents.withdraw(one.db, one.ann, NOW, WHO),
    "corrections.choose_portrait": lambda one: corrections.choose_portrait(one.db, one.ann, 1, NOW, WHO),
    "corrections.tag": lambda one: corrections.tag(one.db, [one.ann], "keys", add=True, now=NOW, actor=WHO),
    "corrections.undo": _undo,
    "details.change_details": lambda one: details.change_details(
        one.db, one.ann, PersonDetails("Anna"), NOW, WHO
    ),
    "erasure.erase": lambda one: erasure.erase(one.db, one.ann, Schedule(one.folder, 24, 7), NOW, WHO),
    "imports.note_begun": lambda one: imports.note_begun(one.db, NOW, WHO),
    "imports.note_report": lambda one: imports.note_report(one.db, NOW, WHO),
    "merging.merge": lambda one: corrections.merge(one.db, one.ann, one.bence, NOW, WHO),
    "notices.shown_webhook_key": lambda one: notices.shown_webhook_key(one.db, NOW, WHO),
    "pairs.block": lambda one: pairs.block(one.db, one.ann, one.bence, NOW, WHO),
    "people_files.export": lambda one: people_files.export(one.db, [], one.folder / "p.csv", NOW, WHO),
    "person_export.export": lambda one: person_export.export(one.db, one.ann, one.folder / "a.zip", NOW, WHO),
    "pins.issue": lambda one: pins.issue(one.db, one.ann, NOW, WHO),
    "pins.set_operator": lambda one: pins.set_operator(one.db, "2468", NOW, WHO),
    "pins.withdraw": _withdraw_pin,
    "presence.mark_out": lambda one: presence.mark_out(one.db, one.ann, NOW, WHO),
    "presence.note_list": lambda one: presence.note_list(one.db, NOW, WHO, is_printed=True),
    "recovery.confirm": _confirm,
    "recovery.make": lambda one: recovery.make(one.db, KEY, NOW, WHO),
    "sample_corrections.move_samples": lambda one: sample_corrections.move_samples(
        one.db, [1], one.bence, NOW, WHO
    ),
    "sample_corrections.remove_samples": lambda one: sample_corrections.remove_samples(one.db, [1], NOW, WHO),
    "sample_corrections.split": lambda one: sample_corrections.split(
        one.db, one.ann, [1], PersonDetails("Zoe"), consent(), NOW, WHO
    ),
    "self_tests.record": lambda one: self_tests.record(one.db, one.ann, TESTED, NOW, WHO),
    "strangers.assign": lambda one: strangers.assign(one.db, [one.stranger()], one.ann, NOW, WHO),
    "strangers.delete": lambda one: strangers.delete(one.db, [one.stranger()], NOW, WHO),
    "strangers.enrolled": lambda one: strangers.enrolled(one.db, [one.stranger()], one.ann, NOW, WHO),
    "subjects.add_references": lambda one: subjects.add_references(
        one.db, one.ann, [reference(5)], EMBEDDERS, NOW, WHO
    ),
    "subjects.enroll": lambda one: enroll_someone(one.db, "Zoe", actor=WHO),
    "subjects.erase": lambda one: subjects.erase(one.db, one.ann, NOW, WHO),
    "subjects.rename": lambda one: subjects.rename(one.db, one.ann, "Anna", NOW, WHO),
    "sync_acts.drop": _drop,
    "sync_acts.pause": lambda one: sync_acts.pause(one.db, one.backend, "On holiday.", NOW, WHO),
    "sync_acts.resolve": _resolve,
    "sync_acts.resume": lambda one: sync_acts.resume(one.db, one.backend, NOW, WHO),
    "sync_acts.retry": _retry,
}
"""What somebody can do, done once by `WHO`."""

NOT_AN_ACT = {
    *("audit.append", "cipher.transaction"),  # what writes entries, and what they are written in
    *("tries.answered", "tries.attempts", "tries.count_wrong", "tries.forget"),  # see the tests below
    *("correction_record.begin", "correction_record.end"),  # steps of corrections
    *("tags.give", "tags.add", "tags.take", "imports.mark_imported", "imports.give_portrait"),
    *("consents.new_consent", "backups.record", "backups.record_deletion", "backups.record_failure"),
    *("restore.prepare",),  # in the audit of the database that takes the place of this one: see test_restore
    *("backends.pause", "backends.resume", "outbox.retry", "outbox.drop", "mirrors.resolve"),  # `sync_acts`
    *("backends.learned", "backends.compared", "backends.claim"),  # the mirror's own work
    *("mirrors.keep", "mirrors.forget", "mirrors.keep_foreign", "outbox.owe", "outbox.owe_dated"),
    *("outbox.settled", "outbox.failed", "outbox.park", "notices.owe", "notices.settled", "notices.failed"),
    *("mirrored_checkins.begin", "mirrored_checkins.keep", "evaluations.keep"),
    *("checkins.log", "checkins.answer", "subjects.seen", "decisions.keep", "decisions.hand_over_picture"),
    *("refusals.keep", "strangers.keep"),  # what the kiosk records of visitors is a record of its own
    *("consents.expire", "correction_record.purge", "checkins.purge", "decisions.purge_pictures"),
    *("refusals.purge", "strangers.purge"),  # what ends by the clock; an end of a consent is in the audit
}
"""What changes the database, but is a part of an act, or done by the program itself."""


def writing() -> set[str]:
    """Return every public function of the store that changes something, or is told who acts."""
    found = set()
    for path in Path(app.store.__file__).parent.glob("*.py"):
        for one in ast.parse(path.read_text("utf-8")).body:
            if isinstance(one, ast.FunctionDef) and not one.name.startswith("_"):
                told = {argument.arg for argument in (*one.args.args, *one.args.kwonlyargs)}
                if told & {"actor", "operator"} or "transaction(" in ast.unparse(one):
                    found.add(f"{path.stem}.{one.name}")
    return found


def entries_of(db: Database, actor: str) -> list[Any]:
    found: list[Any] = db.execute(
        "SELECT action, target, result FROM audit WHERE actor = ? ORDER BY id", [actor]
    ).fetchall()
    return found


def stored(db: Database) -> dict[str, list[Any]]:
    tables = db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {table: db.execute(f"SELECT * FROM {table}").fetchall() for (table,) in tables}  # noqa: S608 - its own names


def test_whatever_changes_the_database_is_an_act_or_said_to_be_none():
    assert writing() == ACTS.keys() | NOT_AN_ACT
    assert not ACTS.keys() & NOT_AN_ACT


@pytest.mark.parametrize("name", ACTS)
def test_every_act_is_in_the_audit_with_whoever_did_it(site, name):
    assert entries_of(site.db, WHO) == []
    ACTS[name](site)
    assert entries_of(site.db, WHO)
    assert audit.verify(site.db) is None


PREPARED = {name for name, act in ACTS.items() if "lambda" not in act.__name__} | {
    *("backups.record_proof", "strangers.assign", "strangers.delete", "strangers.enrolled"),
    *("activity_files.audited", "backup_making.make"),  # these change a file, and not the database
}
"""Acts before which something else is done here."""


@pytest.mark.parametrize("name", sorted(ACTS.keys() - PREPARED))
def test_an_act_that_cannot_be_put_into_the_audit_is_not_done(site, name, monkeypatch):
    def refuse(*_what: Any, **_entry: Any) -> None:
        raise StoreError("The entry could not be written.")

    before = stored(site.db)
    monkeypatch.setattr(audit, "append", refuse)
    with pytest.raises(StoreError, match="could not be written"):
        ACTS[name](site)
    assert stored(site.db) == before
    assert not [*site.folder.glob("*.csv"), *site.folder.glob("*.zip")]


def test_coming_and_going_at_the_window_are_in_the_audit(site):
    account = site.account_of()
    accounts.sign_in(site.db, site.account, "wrong password", NOW)
    accounts.sign_in(site.db, site.account, SECRET, NOW)
    accounts.lock(site.db, account, NOW)
    accounts.sign_out(site.db, account, NOW)
    target = f"account {site.account}"
    assert entries_of(site.db, "window")[-1] == ("sign in", target, "wrong")
    assert [entry[0] for entry in entries_of(site.db, account.actor)] == ["sign in", "lock", "sign out"]


def test_the_way_out_of_the_kiosk_is_in_the_audit_right_or_wrong(site):
    pins.set_operator(site.db, "2468", NOW, WHO)
    pins.check_operator(site.db, "1357", NOW)
    pins.check_operator(site.db, "2468", NOW)
    assert entries_of(site.db, "kiosk") == [("try pin", "operator", "wrong"), ("try pin", "operator", "ok")]


def test_a_proof_that_failed_is_said_to_have(site):
    backup = site.backup()
    backups.record_proof(site.db, backup, NOW, "It is damaged.", WHO)
    assert entries_of(site.db, WHO) == [("prove backup", backup, "failed")]


def test_a_pair_that_is_blocked_already_is_no_act(site):
    for _ in range(2):
        pairs.block(site.db, site.ann, site.bence, NOW, WHO)
    assert entries_of(site.db, WHO) == [("block pair", " ".join(sorted([site.ann, site.bence])), "ok")]
