import pytest

from app.core.roles import Role
from app.store import audit
from app.ui import audit_session
from app.ui.audit_section import AuditSection
from app.ui.audit_session import AuditSession
from tests.store.values import NOW
from tests.ui.front import open_desk


@pytest.fixture
def desk(request):
    yield from open_desk(request)


@pytest.fixture
def section(desk, look):
    """The section in the settings, connected."""
    made = AuditSection(look)
    desk.window.settings.add_section("audit", "Audit", made)
    AuditSession(made, desk.session, desk.background)
    return made


def fill(desk, entries=40):
    def call(db):
        for number in range(entries):
            audit.append(db, at=NOW, actor="desk", action="enroll", target=f"subject-{number}")

    desk.stored(call)


def listed(section):
    return section._table.rowCount()


def test_whoever_enters_sees_the_newest_entries_and_finds_older_ones(desk, section, qtbot, monkeypatch):
    monkeypatch.setattr(audit_session, "SHOWN", 10)
    fill(desk)
    desk.window.show_place("settings")
    qtbot.waitUntil(lambda: listed(section) == 10)
    section._search.setText("subject-7")
    qtbot.waitUntil(
        lambda: {section._table.item(row, 3).text() for row in range(listed(section))} == {"subject-7"}
    )


def test_everything_is_verified_step_by_step_and_that_is_in_the_audit(desk, section, qtbot, monkeypatch):
    monkeypatch.setattr(audit, "gone_on", lambda db, so_far, step=audit.gone_on: step(db, so_far, 10))
    fill(desk)
    section.verify_wanted.emit()
    qtbot.waitUntil(lambda: section.verdict.startswith("Everything is as it was written"))
    newest = desk.stored(
        lambda db: db.execute("SELECT actor, action, result FROM audit ORDER BY id DESC").fetchone()
    )
    assert newest == ("reception", "verify audit", "ok")


def test_tampering_is_told(desk, section, qtbot):
    fill(desk)

    def tamper(db):
        db.execute("DROP TRIGGER audit_is_not_rewritten")
        db.execute("UPDATE audit SET actor = 'nobody' WHERE id = 7")

    desk.stored(tamper)
    section.verify_wanted.emit()
    qtbot.waitUntil(lambda: section.verdict.startswith("The audit was tampered with Entry 7 "))


def test_verifying_can_be_ended(desk, section, qtbot):
    fill(desk)
    section.verify_wanted.emit()
    section.cancel_wanted.emit()
    qtbot.waitUntil(lambda: desk.stored(lambda _db: True))
    assert section.verdict.startswith("Not verified yet")


@pytest.mark.parametrize("name", ["audit.jsonl", "audit.csv"])
def test_it_is_exported_into_a_file(desk, section, qtbot, tmp_path, name):
    fill(desk)
    section.export_wanted.emit(str(tmp_path / name))
    qtbot.waitUntil((tmp_path / name).exists)
    assert "subject-39" in (tmp_path / name).read_text("utf-8")
    entries = desk.stored(lambda db: db.execute("SELECT action FROM audit ORDER BY id DESC").fetchone())
    assert entries == ("export audit",)


def test_an_operator_reads_no_audit(desk, section, tmp_path):
    fill(desk)
    desk.window.permissions.open_to(Role.OPERATOR, "operator 00b0b0")
    section.entries_wanted.emit("")
    section.verify_wanted.emit()
    section.export_wanted.emit(str(tmp_path / "audit.csv"))
    desk.stored(lambda _db: None)
    assert listed(section) == 0
    assert section.verdict.startswith("Not verified yet")
    assert not (tmp_path / "audit.csv").exists()
