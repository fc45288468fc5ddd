"""The kiosk with the real store on its thread: what is written down, checked, set off, heard and said."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.checkin import Reason, Refused
from app.core.remote import Answer
from app.core.visit import Entered, HelpCalled, Screen, TurnedAway
from app.errors import StoreError
from app.settings import ActionsSettings, ActivitySettings, RemoteSettings, Settings
from app.store import checkins, codes, decisions, notices, pins, refusals
from app.ui.widgets.choose_pin_dialog import ChoosePinDialog
from app.ui.widgets.scrim import Scrim
from tests.ui.front import SETTINGS, open_desk

NOW = datetime(2025, 5, 12, 9, 0, tzinfo=UTC)


@pytest.fixture
def desk(request):
    yield from open_desk(request)


@pytest.fixture
def telling(request):
    """A kiosk that owes a webhook what happens."""
    settings = Settings(
        site=SETTINGS.site,
        liveness=SETTINGS.liveness,
        actions=ActionsSettings(webhook_url="https://example.org/hook"),
    )
    yield from open_desk(request, settings)


def press(desk, text):
    desk.window.kiosk.side.panel.way_wanted.emit(text)


def type_pin(desk, digits):
    for digit in digits:
        QTest.keyClick(desk.window.kiosk.side.pad, digit)
    QTest.keyClick(desk.window.kiosk.side.pad, Qt.Key.Key_Return)


def wait_for(desk, screen):
    desk.qtbot.waitUntil(lambda: desk.window.kiosk.showing is screen)


def log(desk):
    return desk.stored(lambda db: checkins.latest(db, 9))


def test_who_comes_in_is_written_down_with_way_and_station(desk):
    subject_id = desk.enroll("Ann Example")
    desk.stand_before_the_kiosk()
    [entry] = log(desk)
    assert (entry.outcome, entry.subject_id, entry.station) == ("identified", subject_id, "north door")
    assert (entry.way, entry.direction) == ("face", "in")


def test_who_comes_in_sets_off_what_the_site_wants_once(desk):
    subject_id = desk.enroll("Ann Example", "A-1")
    desk.stand_before_the_kiosk()
    desk.qtbot.waitUntil(lambda: bool(desk.actions.ran))
    [event] = desk.actions.ran
    assert (event.type, event.subject_id, event.external_id) == ("checkin.created", subject_id, "A-1")
    assert desk.actions.woken == 1


def test_what_happens_is_owed_to_the_webhook_only_if_there_is_one(desk):
    desk.enroll("Ann Example")
    desk.stand_before_the_kiosk()
    assert desk.stored(notices.owed) == 0


def test_a_site_with_a_webhook_owes_it_who_came(telling):
    telling.enroll("Ann Example")
    telling.stand_before_the_kiosk()
    assert telling.stored(notices.owed) == 1


def test_not_me_voids_the_entry(desk):
    desk.enroll("Ann Example")
    desk.stand_before_the_kiosk()
    desk.window.kiosk.side.panel.second_acted.emit()
    [entry] = log(desk)
    assert entry.voided_at is not None
    desk.qtbot.waitUntil(lambda: len(desk.actions.ran) == 2)
    assert desk.actions.ran[-1].type == "checkin.voided"


def test_check_out_after_the_welcome_replaces_the_entry(desk):
    desk.enroll("Ann Example")
    desk.stand_before_the_kiosk()
    desk.window.kiosk.side.panel.acted.emit()
    newest, oldest = log(desk)
    assert oldest.voided_at is not None
    assert (newest.direction, newest.voided_at) == ("out", None)


def test_a_stranger_is_written_down_without_a_name(desk):
    desk.enroll("Ann Example")
    desk.stand_before_the_kiosk(person=3)
    [entry] = log(desk)
    assert (entry.outcome, entry.subject_id) == ("not_enrolled", None)


def test_a_refused_attempt_is_kept_for_review(desk):
    subject_id = desk.enroll("Ann Example")
    news = TurnedAway(Refused(subject_id, 7.0, Reason.ATTACK, ("display",)))
    desk.window.kiosk.happened.emit(news)
    [kept] = desk.stored(lambda db: refusals.latest(db, 9))
    assert (kept.reason, kept.subject_id, kept.station) == ("attack", subject_id, "north door")
    assert kept.picture is None
    assert log(desk)[0].outcome == "refused"


def test_a_call_for_help_is_told(telling):
    telling.window.kiosk.happened.emit(HelpCalled())
    telling.qtbot.waitUntil(lambda: bool(telling.actions.ran))
    assert telling.actions.ran[0].type == "help.wanted"
    assert telling.stored(notices.owed) == 1


def test_a_personal_pin_checks_in(desk):
    subject_id = desk.enroll("Ann Example")
    pin = desk.stored(lambda db: pins.issue(db, subject_id, NOW))
    desk.window.show_place("kiosk")
    press(desk, "pin")
    type_pin(desk, pin)
    wait_for(desk, Screen.WELCOME)
    assert desk.greeting == "Welcome,\nAnn Example"
    assert log(desk)[0].way == "pin"


def test_a_wrong_pin_checks_nobody_in(desk):
    subject_id = desk.enroll("Ann Example")
    pin = desk.stored(lambda db: pins.issue(db, subject_id, NOW))
    desk.window.show_place("kiosk")
    press(desk, "pin")
    type_pin(desk, pin[::-1] if pin != pin[::-1] else "000001")
    desk.qtbot.waitUntil(lambda: "not right" in desk.window.kiosk.side.pad.sentence)
    assert log(desk) == []


def test_a_code_checks_in(desk):
    subject_id = desk.enroll("Ann Example")
    text = desk.stored(lambda db: codes.issue(db, subject_id, NOW))
    desk.window.show_place("kiosk")
    press(desk, "code")
    desk.window.kiosk.code_shown.emit(text)
    wait_for(desk, Screen.WELCOME)
    assert log(desk)[0].way == "code"


def test_the_kiosk_is_entered_when_there_is_a_pin_that_leads_out_again(desk):
    desk.window.kiosk_wanted.emit()
    desk.qtbot.waitUntil(lambda: bool(desk.window.findChildren(ChoosePinDialog)))
    assert desk.window.place == "desk"
    desk.window.findChildren(ChoosePinDialog)[0].chosen.emit("2468")
    desk.qtbot.waitUntil(lambda: desk.window.place == "kiosk")
    desk.window.kiosk.lock.wanted.emit()
    type_pin(desk, "2468")
    side = desk.window.kiosk.side
    desk.qtbot.waitUntil(lambda: side.currentWidget() is side.operator)
    side.operator.leave.emit()
    assert desk.window.place == "desk"


def test_the_question_for_the_pin_stands_over_the_dimmed_window(desk):
    desk.window.kiosk_wanted.emit()
    desk.qtbot.waitUntil(lambda: bool(desk.window.findChildren(Scrim)))
    desk.window.findChildren(ChoosePinDialog)[0].reject()
    desk.qtbot.waitUntil(lambda: not desk.window.findChildren(Scrim))
    assert desk.window.place == "desk"


def test_a_kiosk_without_a_pin_such_as_the_demonstrations_can_be_left(desk):
    desk.window.show_place("kiosk")
    desk.window.kiosk.lock.wanted.emit()
    type_pin(desk, "0000")
    side = desk.window.kiosk.side
    desk.qtbot.waitUntil(lambda: side.currentWidget() is side.operator)


def test_who_has_a_pin_is_not_asked_for_another_one(desk):
    desk.background.run(lambda db: pins.set_operator(db, "2468", NOW))
    desk.window.kiosk_wanted.emit()
    desk.qtbot.waitUntil(lambda: desk.window.place == "kiosk")
    assert not desk.window.findChildren(ChoosePinDialog)


def test_a_pin_that_cannot_be_checked_lets_nobody_in_and_says_so_to_the_operator(desk, monkeypatch):
    def fail(*_):
        raise StoreError("The disk is full.")

    monkeypatch.setattr(pins, "find", fail)
    desk.window.show_place("kiosk")
    press(desk, "pin")
    with desk.qtbot.waitSignal(desk.session.failed):
        type_pin(desk, "123456")
    desk.qtbot.waitUntil(lambda: desk.window.kiosk.showing is not Screen.PIN)
    assert log(desk) == []


def test_a_code_that_cannot_be_checked_lets_nobody_in_and_leads_back(desk, monkeypatch):
    def fail(*_):
        raise StoreError("The disk is full.")

    monkeypatch.setattr(codes, "find", fail)
    desk.window.show_place("kiosk")
    press(desk, "code")
    with desk.qtbot.waitSignal(desk.session.failed):
        desk.window.kiosk.code_shown.emit("vestibule:abc")
    desk.qtbot.waitUntil(lambda: desk.window.kiosk.showing is not Screen.CODE)
    assert log(desk) == []


def test_a_test_of_the_door_is_answered_in_the_menu(desk):
    desk.window.kiosk.test_wanted.emit("command")
    desk.qtbot.waitUntil(lambda: desk.actions.tested == ["command"])
    assert desk.window.kiosk.side.operator.result == "That worked."


def test_a_visitor_switches_the_language_and_the_next_one_finds_the_operators(desk):
    desk.window.show_place("kiosk")
    desk.window.kiosk.language_chosen.emit("de")
    desk.qtbot.waitUntil(lambda: "hier" in desk.greeting.lower())
    desk.window.kiosk.language_chosen.emit("")
    desk.qtbot.waitUntil(lambda: desk.greeting == "Look here to check in")


def test_a_welcome_is_heard_and_its_words_are_spoken(desk):
    desk.enroll("Ann Example")
    assert isinstance(desk.stand_before_the_kiosk(), Entered)
    assert "success" in desk.sound.heard
    assert any("Ann Example" in heard for heard in desk.sound.heard)


def test_attempts_whose_time_is_over_are_deleted_each_day(desk):
    refusal = refusals.Refusal(NOW, "north door", "attack")
    desk.background.run(lambda db: refusals.keep(db, refusal, 0))
    desk.kiosk.purge()
    assert desk.stored(lambda db: refusals.latest(db, 9)) == []


def test_check_ins_older_than_the_site_keeps_are_deleted_however_many(request, monkeypatch):
    monkeypatch.setattr("app.store.checkins.PURGED_AT_ONCE", 2)
    settings = Settings(site=SETTINGS.site, activity=ActivitySettings(keep_log_days=30))
    for desk in open_desk(request, settings):

        def write(db):
            for minute in range(5):
                checkins.log(db, checkins.CheckinEntry(NOW + timedelta(minutes=minute), "not_sure"))
            checkins.log(db, checkins.CheckinEntry(datetime.now(UTC), "not_enrolled"))

        desk.background.run(write)
        desk.kiosk.purge()
        desk.qtbot.waitUntil(lambda desk=desk: [one.outcome for one in log(desk)] == ["not_enrolled"])


def test_without_a_limit_every_check_in_stays(desk):
    desk.background.run(lambda db: checkins.log(db, checkins.CheckinEntry(NOW, "not_sure")))
    desk.kiosk.purge()
    assert len(log(desk)) == 1


def test_why_somebody_was_let_in_is_written_down(desk):
    subject_id = desk.enroll("Ann Example")
    desk.stand_before_the_kiosk()
    found = desk.stored(lambda db: decisions.explain(db, 1))
    assert found.evidence.best[0].subject_id == subject_id
    assert (found.evidence.outcome, found.names[0]) == ("identified", "Ann Example")
    assert found.picture is None


class Backend:
    """Stands for a backend that knows whom it is told to know; remembers what it is asked and told."""

    def __init__(self):
        self.knows = ""
        self.asked, self.recorded = [], []
        self.is_running = False

    def start(self):
        self.is_running = True

    def stop(self):
        self.is_running = False

    def ask(self, picture, then):
        self.asked.append(picture)
        then(Answer(self.knows, "Door"))

    def record(self, picture, checkin_id, subject_id):
        self.recorded.append((picture, checkin_id, subject_id))


@pytest.fixture
def backend():
    return Backend()


@pytest.fixture
def asking(request, backend):
    """A kiosk that asks a backend who everybody is."""
    settings = Settings(
        site=SETTINGS.site, liveness=SETTINGS.liveness, remote=RemoteSettings("remote", "Door", record=True)
    )
    yield from open_desk(request, settings, backend)


def test_a_backend_is_asked_with_a_picture_and_the_check_in_says_so(asking, backend):
    backend.knows = subject_id = asking.enroll("Ann Example")
    assert backend.is_running
    asking.window.show_place("kiosk")
    assert asking.vision.wanted[-1].images
    asking.see()
    asking.qtbot.waitUntil(lambda: bool(backend.asked))
    assert backend.asked[0].startswith(b"\xff\xd8")

    def is_welcomed():
        asking.see()
        assert asking.window.kiosk.showing is Screen.WELCOME

    asking.qtbot.waitUntil(is_welcomed)
    [entry] = log(asking)
    assert (entry.subject_id, entry.decided_by) == (subject_id, "Door")
    asking.qtbot.waitUntil(lambda: bool(backend.recorded))
    assert [one[1:] for one in backend.recorded] == [(1, subject_id)]
    assert not asking.vision.wanted[-1].images, "no picture is made of whom it is decided on"
    asking.kiosk.stop()
    assert not backend.is_running


def test_without_the_backend_the_kiosk_decides_by_itself(request, backend):
    settings = Settings(
        site=SETTINGS.site, liveness=SETTINGS.liveness, remote=RemoteSettings("remote", "Door")
    )
    for desk in open_desk(request, settings):
        desk.enroll("Ann Example")
        desk.window.show_place("kiosk")

        def is_welcomed(desk=desk):
            desk.see()
            assert desk.window.kiosk.showing is Screen.WELCOME

        desk.qtbot.waitUntil(is_welcomed)
        assert log(desk)[0].decided_by == ""
    assert backend.asked == []
