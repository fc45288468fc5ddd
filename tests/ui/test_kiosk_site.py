from app.core.challenge import Move
from app.core.liveness import Level
from app.core.remote import Asking, When
from app.core.visit import Disputed, Entered, Known, Passing, Redirected
from app.settings import CheckInSettings, KioskSettings, LivenessSettings, RemoteSettings, Settings
from app.ui.kiosk_site import Passages, found_names, local_time, site_of
from tests.ui.made import NOON


def first(moves):
    return moves[0]


def test_nobody_is_enrolled_until_the_gallery_is_loaded():
    assert len(site_of(Settings(), first).gallery) == 0


def test_people_pass_as_the_settings_say():
    kiosk = KioskSettings(direction="out", repeat_s=90, anti_pass_back=True, idle_s=7)
    site = site_of(Settings(kiosk=kiosk), first)
    assert site.passing == Passing("out", 90, anti_pass_back=True)
    assert site.idle_s == 7
    assert not site.asks


def test_a_question_is_asked_where_there_is_one():
    kiosk = KioskSettings(question="Whom do you visit?", answers="Ann;Bence")
    assert site_of(Settings(kiosk=kiosk), first).asks


def test_faces_are_compared_from_as_near_as_the_site_says():
    rules = site_of(Settings(check_in=CheckInSettings(inter_eye_px=80)), first).rules
    assert rules.profile.inter_eye_px == 80


def test_a_challenge_has_the_moves_and_the_number_of_steps_of_the_site():
    liveness = LivenessSettings(level="challenge", moves="up,down,blink", steps=2)
    rules = site_of(Settings(liveness=liveness), first).rules
    assert rules.level is Level.CHALLENGE
    drawn = rules.draw()
    assert len(drawn) == 2
    assert set(drawn) <= {Move.UP, Move.DOWN, Move.BLINK}


def test_every_challenge_is_drawn_anew():
    asked: list[int] = []

    def choose(moves):
        asked.append(len(moves))
        return moves[-1]

    rules = site_of(Settings(), choose).rules
    rules.draw()
    before = len(asked)
    rules.draw()
    assert len(asked) == 2 * before > 0


def test_the_time_on_the_wall_says_how_far_it_is_from_that_elsewhere():
    assert local_time().utcoffset() is not None


def test_a_backend_is_asked_as_the_site_says():
    assert site_of(Settings(), first).rules.asking.when is When.NEVER
    remote = RemoteSettings("local_then_remote", "Door", timeout_s=3.0)
    assert site_of(Settings(remote=remote), first).rules.asking == Asking(When.UNSURE, 3.0)


def test_a_dispute_takes_the_latest_passage_back():
    passages, known = Passages({}), Known("ann", "face")
    passages.note(Disputed(known), NOON)
    assert passages.last == {}
    passages.note(Entered(known, "in"), NOON)
    passages.note(Redirected(known, "out"), NOON)
    assert passages.last == {"ann": ("out", NOON)}
    passages.note(Disputed(known), NOON)
    assert passages.last == {"ann": ("in", NOON)}


def test_a_few_names_that_hold_what_was_typed_are_offered():
    names = {str(number): f"Ann Example {number}" for number in range(9)} | {"b": "Bence"}
    assert found_names(names, " benCE ") == [("b", "Bence")]
    assert len(found_names(names, "ann")) == 6
