from dataclasses import replace

from app.store import consents
from app.store.refusals import Refusal, keep, latest, purge
from app.store.subjects import erase
from tests.store.values import NOW, day, enroll_someone

CUES: dict[str, float | str | None] = {"moire": 0.7, "verdict": "screen", "blink": None}


def test_a_refused_attempt_comes_back_as_it_was(db):
    refusal = Refusal(NOW, "front door", "attack", CUES, enroll_someone(db), b"jpeg")
    keep(db, refusal, picture_days=7)
    assert latest(db, 5) == [refusal]


def test_without_leave_to_keep_pictures_none_is_kept(db):
    refusal = Refusal(NOW, "front door", "attack", CUES, None, b"jpeg")
    keep(db, refusal, picture_days=0)
    assert latest(db, 5) == [replace(refusal, picture=None)]


def test_the_newest_attempts_come_first_and_only_as_many_as_asked_for(db):
    for number in (2, 1, 3):
        keep(db, Refusal(day(number), "front door", "attack"), 0)
    assert [one.at for one in latest(db, 2)] == [day(3), day(2)]


def test_pictures_go_when_the_site_s_time_is_over_and_the_rest_after_a_month(db):
    keep(db, Refusal(NOW, "front door", "attack", picture=b"jpeg"), 7)
    keep(db, Refusal(NOW, "front door", "frozen"), 7)
    assert purge(db, day(6)) == 0
    assert purge(db, day(7)) == 1
    assert [one.reason for one in latest(db, 5)] == ["frozen"]
    assert purge(db, day(30)) == 1


def test_an_erased_person_s_picture_goes_at_once(db):
    ann = enroll_someone(db)
    keep(db, Refusal(NOW, "front door", "attack", CUES, ann, b"jpeg"), 7)
    erase(db, ann, NOW)
    assert latest(db, 5) == [Refusal(NOW, "front door", "attack", CUES)]


def test_whoever_withdraws_consent_is_on_no_picture(db):
    ann = enroll_someone(db)
    keep(db, Refusal(NOW, "front door", "attack", CUES, ann, b"jpeg"), 7)
    consents.withdraw(db, ann, NOW)
    assert latest(db, 5) == [Refusal(NOW, "front door", "attack", CUES, ann)]


def test_somebody_erased_before_is_left_out(db):
    keep(db, Refusal(NOW, "front door", "attack", subject_id="gone"), 0)
    assert latest(db, 1)[0].subject_id is None


def test_a_picture_is_in_no_message():
    assert "jpeg" not in repr(Refusal(NOW, "front door", "attack", picture=b"jpeg"))
