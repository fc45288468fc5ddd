from app.store import checkins, mirrored_checkins
from app.store.checkins import CheckinEntry
from app.store.database import close, open_database
from app.store.migrations import STEPS
from app.store.times import utc_text
from tests.store.values import KEY, NOW


def test_check_ins_of_before_were_decided_by_the_kiosk_and_told_nobody(tmp_path):
    path = tmp_path / "vestibule.db"
    old = open_database(path, KEY, steps=STEPS[:5])
    subject_id = "ann"
    old.table("subjects").insert({"id": subject_id, "name": "Ann", "enrolled_at": utc_text(NOW)})
    with old.conn:
        old.execute(
            "INSERT INTO checkins (at, subject_id, liveness, outcome, station)"
            " VALUES ('2026-03-01T08:30:00.000000Z', ?, '', 'identified', 'north')",
            [subject_id],
        )
    close(old)
    new = open_database(path, KEY)
    [entry] = checkins.latest(new, 9)
    assert (entry.subject_id, entry.decided_by) == (subject_id, "")
    number = checkins.log(new, CheckinEntry(NOW, "identified", subject_id, decided_by="Door"))
    assert checkins.latest(new, 1)[0].decided_by == "Door"
    assert mirrored_checkins.begin(new, number, "Door", NOW)
    close(new)
