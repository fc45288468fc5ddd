"""What a kiosk writes down, with a real database."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

import pytest

from app.core.checkin import NotEnrolled, NotSure, Reason, Refused
from app.core.looks import Look
from app.core.validity import Lapse
from app.core.visit import (
    Answered,
    Blocked,
    Disputed,
    Entered,
    HelpCalled,
    KeptOut,
    Known,
    Redirected,
    TurnedAway,
)
from app.errors import StoreError
from app.settings import ActionsSettings, ActivitySettings, LivenessSettings, Settings, SiteSettings
from app.store import checkins, decisions, notices, pairs, refusals, strangers
from app.store.database import close, open_database
from app.ui.diary import Diary
from tests.store.record import evidence
from tests.store.values import KEY, NOW, embedding, enroll_someone, enrolled

SITE = SiteSettings(station="north door")
QUIET = Settings(site=SITE)
TELLING = Settings(site=SITE, actions=ActionsSettings(webhook_url="https://example.org/hook"))


@pytest.fixture
def db(tmp_path):
    database = open_database(tmp_path / "vestibule.db", KEY)
    yield database
    close(database)


@pytest.fixture
def ann(db):
    return enroll_someone(db, external_id="A-7")


def later(minutes) -> datetime:
    return NOW + timedelta(minutes=minutes)


def known(subject_id, **changed) -> Known:
    return Known(subject_id, "face", 0.7, 0.2, **changed)


def test_an_entry_holds_how_sure_the_kiosk_was_and_where_it_stands(db, ann):
    event = Diary(QUIET).note(db, Entered(known(ann, liveness="passive"), "in"), NOW)
    [entry] = checkins.latest(db, 9)
    assert (entry.outcome, entry.subject_id, entry.score, entry.margin) == ("identified", ann, 0.7, 0.2)
    assert (entry.liveness, entry.direction, entry.way, entry.station) == (
        "passive",
        "in",
        "face",
        "north door",
    )
    assert event is not None
    assert (event.type, event.external_id, event.direction) == ("checkin.created", "A-7", "in")


def test_an_entry_says_which_backend_named_the_person_and_can_be_found_again(db, ann):
    diary = Diary(QUIET)
    numbers = [diary.entry]
    for news in (Entered(known(ann, decided_by="Door"), "in"), Disputed(known(ann))):
        diary.note(db, news, NOW)
        numbers.append(diary.entry)
    assert checkins.latest(db, 1)[0].decided_by == "Door"
    assert numbers == [None, 1, None]


def test_the_other_direction_replaces_the_entry(db, ann):
    diary = Diary(QUIET)
    diary.note(db, Entered(known(ann), "in"), NOW)
    diary.note(db, Redirected(known(ann), "out"), later(1))
    newest, oldest = checkins.latest(db, 9)
    assert (newest.direction, newest.voided_at) == ("out", None)
    assert oldest.voided_at == later(1)


def test_not_me_voids_the_entry_once(db, ann):
    diary = Diary(QUIET)
    diary.note(db, Entered(known(ann), "in"), NOW)
    event = diary.note(db, Disputed(known(ann)), later(1))
    diary.note(db, Disputed(known(ann)), later(2))
    [entry] = checkins.latest(db, 9)
    assert entry.voided_at == later(1)
    assert event is not None
    assert event.type == "checkin.voided"


def test_an_answer_stands_with_the_entry_it_was_given_for(db, ann):
    diary = Diary(QUIET)
    diary.note(db, Answered("Nobody asked"), NOW)
    diary.note(db, Entered(known(ann), "in"), NOW)
    diary.note(db, Answered("Bence Example"), NOW)
    assert checkins.latest(db, 9)[0].answer == "Bence Example"


def test_two_who_were_taken_for_each_other_are_kept_apart(db, ann):
    bob = enroll_someone(db, "Bob Example")
    assert Diary(QUIET).note(db, Blocked((ann, bob)), NOW) is None
    assert pairs.blocked(db) == {frozenset((ann, bob))}


@pytest.mark.parametrize(
    ("outcome", "written"), [(NotEnrolled(0.1), "not_enrolled"), (NotSure(0.2), "not_sure")]
)
def test_who_is_turned_away_is_written_down_without_a_name_and_told_to_nobody(db, outcome, written):
    assert Diary(TELLING).note(db, TurnedAway(outcome), NOW) is None
    [entry] = checkins.latest(db, 9)
    assert (entry.outcome, entry.subject_id, entry.score) == (written, None, outcome.score)
    assert notices.owed(db) == 0


def stranger(picture=b"jpeg"):
    """Return the news of somebody unknown."""
    return TurnedAway(NotEnrolled(0.1), face=Look(embedding(3), 70, "", picture))


@pytest.mark.parametrize(("days", "kept"), [(0, 0), (3, 1)])
def test_an_unknown_face_is_kept_only_where_the_site_wants_it(db, days, kept):
    settings = Settings(site=SITE, activity=ActivitySettings(keep_strangers_days=days))
    Diary(settings).note(db, stranger(), NOW)
    Diary(settings).note(db, stranger(picture=None), NOW)
    found = strangers.waiting(db, NOW)
    assert len(found) == kept
    assert all((one.station, one.quality, one.picture) == (SITE.station, 70, b"jpeg") for one in found)
    assert len(checkins.latest(db, 9)) == 2


def test_an_unknown_face_that_cannot_be_kept_leaves_no_entry_either(db, monkeypatch):
    def full(*_):
        raise StoreError("The disk is full.")

    monkeypatch.setattr(strangers, "keep", full)
    settings = Settings(site=SITE, activity=ActivitySettings(keep_strangers_days=3))
    with pytest.raises(StoreError):
        Diary(settings).note(db, stranger(), NOW)
    assert checkins.latest(db, 9) == []


@pytest.mark.parametrize(("days", "kept_picture"), [(0, None), (3, b"jpeg")])
def test_a_refused_attempt_keeps_its_picture_only_where_the_site_wants_it(db, ann, days, kept_picture):
    settings = Settings(site=SITE, liveness=LivenessSettings(keep_pictures_days=days))
    refused = Refused(ann, 7.0, Reason.ATTACK, ("display", "bezel"))
    Diary(settings).note(db, TurnedAway(refused, b"jpeg"), NOW)
    [kept] = refusals.latest(db, 9)
    assert (kept.reason, kept.subject_id, kept.picture) == ("attack", ann, kept_picture)
    assert kept.cues["cues"] == "display, bezel"


def test_whose_day_it_is_not_is_written_down_with_the_reason_and_has_not_checked_in(db, ann):
    assert Diary(TELLING).note(db, KeptOut(Known(ann, "pin"), Lapse.NO_LONGER), NOW) is None
    [entry] = checkins.latest(db, 9)
    assert (entry.outcome, entry.subject_id, entry.way) == ("not_valid", None, "pin")
    [kept] = refusals.latest(db, 9)
    assert (kept.reason, kept.subject_id, kept.cues["way"]) == ("no longer valid", ann, "pin")
    assert enrolled(db, ann).last_seen_at is None
    assert notices.owed(db) == 0


def test_what_happened_is_owed_to_the_webhook_with_what_it_tells(db, ann):
    diary = Diary(TELLING)
    diary.note(db, Entered(known(ann), "in"), NOW)
    diary.note(db, HelpCalled(), NOW)
    owed = [json.loads(one.event)["type"] for one in notices.due(db, NOW, 9)]
    assert sorted(owed) == ["checkin.created", "help.wanted"]


def test_nothing_is_owed_where_nobody_listens(db, ann):
    Diary(QUIET).note(db, Entered(known(ann), "in"), NOW)
    assert notices.owed(db) == 0


def test_an_entry_that_cannot_be_told_is_not_written_and_takes_nobody_elses_back(db, ann, monkeypatch):
    def fail(*_):
        raise StoreError("The disk is full.")

    diary = Diary(TELLING)
    diary.note(db, Entered(known(ann), "in"), NOW)
    with monkeypatch.context() as broken:
        broken.setattr(notices, "owe", fail)
        with pytest.raises(StoreError):
            diary.note(db, Entered(known(ann), "out"), later(1))
    diary.note(db, Disputed(known(ann)), later(2))
    [entry] = checkins.latest(db, 9)
    assert (entry.direction, entry.voided_at) == ("in", None)


# ---------------------------------------------------------------------------------- why it was decided


def explained(db, number):
    found = decisions.explain(db, number)
    assert found is not None
    return found


@pytest.mark.parametrize(
    "outcome",
    [NotEnrolled(0.1), NotSure(0.2), Refused("gone", 7.0, Reason.CHALLENGE)],
    ids=type,
)
def test_why_somebody_was_turned_away_stands_with_the_entry(db, ann, outcome):
    kept = evidence(ann, outcome="not_sure")
    Diary(QUIET).note(db, TurnedAway(outcome, evidence=kept), NOW)
    found = explained(db, 1)
    assert (found.evidence, found.names) == (kept, ("Ann Example",))
    assert found.row.reason == ("challenge" if isinstance(outcome, Refused) else "")


def test_why_somebody_was_known_stands_with_every_entry_that_came_of_it(db, ann):
    who = known(ann, evidence=evidence(ann))
    diary = Diary(QUIET)
    for news in (Entered(who, "in"), Redirected(who, "out"), KeptOut(who, Lapse.NO_LONGER)):
        diary.note(db, news, NOW)
    assert [explained(db, number).evidence for number in (1, 2, 3)] == [evidence(ann)] * 3
    assert explained(db, 3).row.reason == "no longer valid"


@pytest.mark.parametrize(("days", "kept"), [(0, None), (3, b"jpeg")])
def test_a_picture_of_a_check_in_is_kept_only_where_the_site_wants_it_and_only_once(db, ann, days, kept):
    diary = Diary(Settings(site=SITE, activity=ActivitySettings(keep_pictures_days=days)))
    diary.note(db, Entered(known(ann), "in", b"jpeg"), NOW)
    assert explained(db, 1).picture == kept
    diary.note(db, Redirected(known(ann), "out"), later(1))
    assert [explained(db, number).picture for number in (1, 2)] == [None, kept]
    diary.note(db, Disputed(known(ann)), later(2))
    assert explained(db, 2).picture is None


def test_another_direction_without_an_entry_before_is_an_entry(db, ann):
    Diary(QUIET).note(db, Redirected(known(ann), "out"), NOW)
    assert [entry.direction for entry in checkins.latest(db, 9)] == ["out"]
