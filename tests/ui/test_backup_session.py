import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.settings import BackupSettings
from app.store import backups, recovery, restore
from app.store.archive import Unlock
from app.store.database import close, open_database
from app.ui.background import Background
from app.ui.backup_section import BackupSection
from app.ui.backup_session import BackupSession
from app.ui.backup_worker import BackupWorker
from app.ui.bridge import Bridge
from tests.store.backed_up import PEOPLE, open_site, people_in, place_in
from tests.store.values import KEY


class Site:
    """The section with its session over a real site."""

    def __init__(self, data, look, shown, qtbot, **settings):
        self.data, self.qtbot = data, qtbot
        self.notices: list[str] = []
        close(open_site(data))
        schedule = BackupSettings(**settings)
        self.section = shown(BackupSection(look))
        self.background = Background(Bridge(), self.opened, close)
        self.held = threading.Event()
        self.held.set()
        self.session = BackupSession(
            self.section,
            self.background,
            lambda news: BackupWorker(
                self.opened, close, lambda: place_in(data), schedule, news, first_s=3600.0
            ),
            self.prepare,
            lambda: restore.cancel(data),
            lambda db, actor: recovery.make(db, KEY, datetime.now(UTC), actor),
            settings=schedule,
            folder=str(data / "backups"),
            actor=lambda: "reception",
            notice=self.notices.append,
        )
        self.background.start()
        self.session.start()
        qtbot.waitUntil(lambda: self.section._status is not None)

    def opened(self):
        return open_database(self.data / "vestibule.db", KEY)

    def prepare(self, path, code, actor, on_progress):
        on_progress(0, 1)
        assert self.held.wait(10)
        return restore.prepare(
            path,
            self.data,
            Unlock(KEY, code),
            now=datetime.now(UTC),
            actor=actor,
            present_key=KEY,
            on_progress=on_progress,
        )

    def back_up(self):
        before = len(self.section._status.kept)
        self.section.backup_requested.emit()
        self.qtbot.waitUntil(lambda: len(self.section._status.kept) > before, timeout=20_000)
        return Path(self.section._status.kept[0].file)

    def stop(self):
        self.session.stop()
        self.background.stop()


@pytest.fixture
def site(tmp_path, look, shown, qtbot):
    made = Site(tmp_path / "data", look, shown, qtbot)
    yield made
    made.stop()


def test_a_backup_is_made_and_proved_from_the_window(site, qtbot):
    file = site.back_up()
    assert file.exists()
    site.section.proof_requested.emit()
    qtbot.waitUntil(lambda: site.section._status.proof is not None, timeout=20_000)
    assert site.section._status.proof.is_proved
    assert site.notices == []


def test_a_failure_is_told_wherever_the_operator_is(site, qtbot):
    site.section.proof_requested.emit()
    qtbot.waitUntil(lambda: bool(site.notices), timeout=20_000)
    assert "There is no backup yet" in site.notices[0]


def test_a_code_is_made_shown_and_checked(site, qtbot):
    code = site.section.code
    code.code_requested.emit()
    qtbot.waitUntil(lambda: bool(code._code.text()))
    shown = "-".join(code._code.text().split())
    code.typed.emit(shown[:-1] + ("A" if shown[-1] != "A" else "B"))
    qtbot.waitUntil(lambda: "Group 7" in code._row.sentence)
    code.typed.emit(shown)
    qtbot.waitUntil(lambda: code._code.text() == "")
    assert site.section._status.code.confirmed_at is not None


def test_a_restore_is_decided_and_the_next_start_carries_it_out(site, qtbot):
    file = site.back_up()
    with qtbot.waitSignal(site.session.restart_wanted, timeout=20_000):
        site.section.restore_requested.emit(file, "")
    assert restore.is_ordered(site.data)
    site.stop()
    assert people_in(site.data) == sorted(PEOPLE)
    assert not restore.is_ordered(site.data)
    assert list(site.data.glob("before-restore-*"))


def test_a_backup_that_cannot_be_used_restarts_nothing(site, qtbot, tmp_path):
    (tmp_path / "no.backup").write_text("no")
    site.section.restore_requested.emit(tmp_path / "no.backup", "")
    qtbot.waitUntil(lambda: bool(site.notices), timeout=20_000)
    assert "is not a backup of this program" in site.notices[0]
    assert not restore.is_ordered(site.data)


def test_a_restore_that_is_cancelled_is_not_carried_out(site, qtbot):
    file = site.back_up()
    site.held.clear()
    site.section.restore_requested.emit(file, "")
    qtbot.waitUntil(lambda: not site.section._running.isHidden())
    site.section.end_requested.emit()
    site.held.set()
    site.session._restoring.stop()
    assert not restore.is_ordered(site.data)
    assert site.section._running.isHidden()


def test_a_proof_that_is_missing_for_long_is_told_once(tmp_path, look, shown, qtbot):
    data = tmp_path / "data"
    db = open_site(data)
    old = backups.BackupEntry("0" * 32, datetime(2020, 1, 1, tzinfo=UTC), str(data / "x.backup"))
    backups.record(db, old)
    close(db)
    site = Site(data, look, shown, qtbot)
    try:
        site.session.load()
        qtbot.waitUntil(lambda: bool(site.notices))
        assert site.notices == ["No backup was proved for a long time. Look into Settings, Backup."]
    finally:
        site.stop()
