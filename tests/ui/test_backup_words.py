from dataclasses import replace

import pytest

from app.settings import BackupSettings
from app.store.recovery import RecoveryState
from app.ui import backup_words
from tests.screens.backup_stages import KEPT, STATUS, entry
from tests.ui import made

pytestmark = pytest.mark.usefixtures("fonts")


@pytest.mark.parametrize(
    ("changes", "tone", "phrase"),
    [
        ({}, "good", "can be restored"),
        ({"failure": entry(0, file="", finding="No room.")}, "danger", "could not be made"),
        ({"kept": (), "proof": None}, "caution", "no backup yet"),
        ({"proof": entry(0, proved_at=made.NOON, finding="Bad.")}, "danger", "proof failed"),
        ({"proof": entry(60, proved_at=entry(60).made_at)}, "caution", "for a long time"),
        ({"proof": None}, "caution", "not proved yet"),
    ],
)
def test_the_worst_that_is_known_is_said(changes, tone, phrase):
    said = backup_words.verdict(replace(STATUS, **changes), made.NOON)
    assert said[0] == tone
    assert phrase in said[1]
    assert said[2]


def test_a_line_of_the_list_says_when_what_and_whether_it_was_proved():
    assert backup_words.row(KEPT[0]).endswith("1,284 people, 48.1 MB")
    assert "proved on" in backup_words.row(KEPT[1])
    assert "proof failed on" in backup_words.row(entry(1, proved_at=made.NOON, finding="Bad."))


def test_the_schedule_is_said_in_words():
    assert "Every 24 hours" in backup_words.schedule(STATUS)
    assert "proved every 7 days" in backup_words.schedule(STATUS)
    assert "proved" not in backup_words.schedule(replace(STATUS, settings=BackupSettings(drill_days=0)))
    assert "only when you ask" in backup_words.schedule(
        replace(STATUS, settings=BackupSettings(every_hours=0))
    )


def test_a_code_that_nobody_typed_is_doubted():
    assert "There is none yet" in backup_words.code(replace(STATUS, code=None))
    assert "written down?" in backup_words.code(replace(STATUS, code=RecoveryState(made.NOON, None)))
    assert "typed correctly" in backup_words.code(STATUS)


def test_what_is_done_and_what_failed_by_itself_has_words():
    for work in ("backup", "proof", "restore"):
        assert backup_words.doing(work).endswith("…")
    assert backup_words.failed("backup", "Why.") == "No backup could be made. Why."
    assert "failed its proof" in backup_words.failed("proof", "Why.")
    assert "Settings" in backup_words.stale()
