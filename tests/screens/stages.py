"""The window, and every screen of the kiosk, ready to be looked at."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.challenge import Move
from app.core.checkin import Challenged, Looking, NotSure, PinWanted, Reason, Refused
from app.core.gallery import Gallery
from app.core.visit import Screen
from app.settings import ActionsSettings, KioskSettings, LivenessSettings, Settings
from app.store.tries import Tried
from app.ui.activity_page import ActivityPage
from app.ui.checkin_page import CheckInPage
from app.ui.enrollment_page import EnrollmentPage
from app.ui.gallery_page import GalleryPage
from app.ui.import_page import ImportPage
from app.ui.settings_page import SettingsPage
from app.ui.sync_page import SyncPage
from app.ui.widgets.demo_bar import DemoBar
from app.ui.window import Window
from tests.ui import made

SETTINGS = Settings(
    liveness=LivenessSettings(level="off"), kiosk=KioskSettings(direction="in", ways="pin,code,name,help")
)
ASKING = Settings(
    liveness=SETTINGS.liveness,
    kiosk=KioskSettings(
        direction="in",
        question="Who are you here to see?",
        answers="Ann Example;Bence Example;Dora Example;A delivery;Somebody else",
    ),
)
ACTIONS = ActionsSettings(webhook_url="https://example.org/hook", command="open-door")
NAMES = {"a": "Ann Example", "b": "Bence Example", "c": "Élodie Example"}


def window(look, place="desk", *, demo=False) -> Any:
    """Return the window at a place, and a clock for the kiosk."""
    clock, frame = made.Clock(), made.frame()
    with made.unstyled():
        pages = (
            EnrollmentPage(look, lambda: frame),
            CheckInPage(look, lambda: frame, SETTINGS, now=lambda: made.NOON, clock=clock),
            GalleryPage(look, now=lambda: made.NOON),
            ImportPage(look),
            SyncPage(look, now=lambda: made.NOON),
            ActivityPage(look, now=lambda: made.NOON),
            SettingsPage(look),
        )
        made_window = Window(look, *pages, DemoBar(look) if demo else None)
    made_window.desk.camera.name_camera("Front camera")
    made_window.setFixedSize(1280, 800)
    made_window.show()
    if place != "kiosk":
        made_window.show_place(place)
    settle()
    return made_window


def settle() -> None:
    """Let layouts find their sizes."""
    for _ in range(3):
        QApplication.processEvents()


def kiosk_attract(look) -> Any:
    return kiosk(look)[0]


def kiosk_look(look) -> Any:
    return seen(look, 1)


def kiosk_look_advice(look) -> Any:
    return seen(look, 10, inter_eye_px=20.0)


def kiosk_one_at_a_time(look) -> Any:
    return seen(look, 10, second_face=0.9)


def kiosk_challenge_left(look) -> Any:
    return challenged(look, Challenged(Move.LEFT, 1, 3, 0.9))


def kiosk_challenge_up(look) -> Any:
    return challenged(look, Challenged(Move.UP, 2, 3, 0.5))


def kiosk_challenge_blink(look) -> Any:
    return challenged(look, Challenged(Move.BLINK, 3, 3, 0.2))


def kiosk_challenge_front(look) -> Any:
    return challenged(look, Challenged(Move.LEFT, 1, 3, 0.4), Challenged(None, 2, 3, 1.0))


def kiosk_direction(look) -> Any:
    return seen(look, 3, settings=kiosk_settings(direction="ask"))


def kiosk_welcome_in(look) -> Any:
    return seen(look, 3)


def kiosk_welcome_in_or_out(look) -> Any:
    return seen(look, 3, settings=kiosk_settings(direction="automatic"))


def kiosk_welcome_out(look) -> Any:
    return seen(look, 3, settings=kiosk_settings(direction="out"))


def kiosk_question(look) -> Any:
    return seen(look, 25, settings=ASKING)


def kiosk_done_in(look) -> Any:
    return seen(look, 90)


def kiosk_done_out(look) -> Any:
    return seen(look, 90, settings=kiosk_settings(direction="out"))


def kiosk_already(look) -> Any:
    page, clock = kiosk(look, kiosk_settings(direction="automatic", repeat_s=600))
    return passed_before(page, clock, "in")


def kiosk_passed_back(look) -> Any:
    page, clock = kiosk(look, kiosk_settings(anti_pass_back=True))
    return passed_before(page, clock, "in")


def kiosk_not_sure(look) -> Any:
    page, clock = kiosk(look)
    return at(page, clock, Screen.NOT_SURE, NotSure(0.2))


def kiosk_not_enrolled(look) -> Any:
    return seen(look, 6, person=5)


def kiosk_refused(look) -> Any:
    page, clock = kiosk(look)
    return at(page, clock, Screen.REFUSED, Refused("a", 4.0, Reason.ATTACK))


def kiosk_cooling(look) -> Any:
    page, clock = kiosk(look)
    return at(page, clock, Screen.COOLING, cool_until_s=clock.now_s + 60)


def kiosk_pin(look) -> Any:
    page, clock = kiosk(look)
    page.side.panel.way_wanted.emit("pin")
    QTest.keyClicks(page.side.pad, "123")
    return still_page(page, clock)


def kiosk_pin_wrong(look) -> Any:
    page, clock = kiosk(look)
    page.side.panel.way_wanted.emit("pin")
    page.show_tried(Tried(right=False, subject_id=None, left=3))
    return still_page(page, clock)


def kiosk_pin_alike(look) -> Any:
    page, clock = kiosk(look)
    return at(page, clock, Screen.PIN, PinWanted(("a", "b"), 6.0), among=("a", "b"))


def kiosk_pin_locked(look) -> Any:
    page, clock = kiosk(look)
    page.side.panel.way_wanted.emit("pin")
    locked_until = made.NOON + timedelta(seconds=30)
    page.show_tried(Tried(right=False, subject_id=None, left=0, locked_until=locked_until))
    return still_page(page, clock)


def kiosk_code(look) -> Any:
    page, clock = kiosk(look)
    page.side.panel.way_wanted.emit("code")
    return still_page(page, clock)


def kiosk_code_unknown(look) -> Any:
    page, clock = kiosk(look)
    page.side.panel.way_wanted.emit("code")
    page.show_analysis(replace(made.nobody(clock.now_s), codes=("https://example.org",)))
    page.show_tried(Tried(right=False, subject_id=None, left=5))
    return still_page(page, clock)


def kiosk_name(look) -> Any:
    page, clock = kiosk(look)
    page.side.panel.way_wanted.emit("name")
    return still_page(page, clock)


def kiosk_name_found(look) -> Any:
    page, clock = kiosk(look)
    page.side.panel.way_wanted.emit("name")
    page.side.search._field.setText("exa")
    return still_page(page, clock)


def kiosk_help(look) -> Any:
    page, clock = kiosk(look)
    page.side.panel.way_wanted.emit("help")
    return still_page(page, clock)


def kiosk_help_called(look) -> Any:
    page, clock = kiosk(look, replace(SETTINGS, actions=ACTIONS))
    page.side.panel.way_wanted.emit("help")
    return still_page(page, clock)


def kiosk_disputed(look) -> Any:
    page, clock = kiosk(look)
    for _ in range(3):
        see(page, clock)
    page.side.panel.second_acted.emit()
    return still_page(page, clock)


def kiosk_closed_today(look) -> Any:
    return closed(look, "mon-fri 10:00-19:00")


def kiosk_closed_until_a_day(look) -> Any:
    return closed(look, "wed 07:30-19:00")


def kiosk_out_of_order(look) -> Any:
    page, clock = kiosk(look)
    page.show_camera_state("The camera was unplugged.")
    return still_page(page, clock)


def kiosk_operator_pin(look) -> Any:
    page, clock = kiosk(look)
    page.lock.wanted.emit()
    return still_page(page, clock)


def kiosk_operator_menu(look) -> Any:
    page, clock = kiosk(look, replace(SETTINGS, actions=ACTIONS))
    page.lock.wanted.emit()
    page.show_operator_tried(Tried(right=True, subject_id=None))
    return still_page(page, clock)


def kiosk_lamp(look) -> Any:
    return seen(look, 15, luminance_mean=0.05, under_exposed=0.9)


KIOSK_STAGES = (
    kiosk_attract,
    kiosk_look,
    kiosk_look_advice,
    kiosk_one_at_a_time,
    kiosk_challenge_left,
    kiosk_challenge_up,
    kiosk_challenge_blink,
    kiosk_challenge_front,
    kiosk_direction,
    kiosk_welcome_in,
    kiosk_welcome_in_or_out,
    kiosk_welcome_out,
    kiosk_question,
    kiosk_done_in,
    kiosk_done_out,
    kiosk_already,
    kiosk_passed_back,
    kiosk_not_sure,
    kiosk_not_enrolled,
    kiosk_refused,
    kiosk_cooling,
    kiosk_pin,
    kiosk_pin_wrong,
    kiosk_pin_alike,
    kiosk_pin_locked,
    kiosk_code,
    kiosk_code_unknown,
    kiosk_name,
    kiosk_name_found,
    kiosk_help,
    kiosk_help_called,
    kiosk_disputed,
    kiosk_closed_today,
    kiosk_closed_until_a_day,
    kiosk_out_of_order,
    kiosk_operator_pin,
    kiosk_operator_menu,
    kiosk_lamp,
)


def kiosk(look, settings=SETTINGS) -> Any:
    """Return the kiosk's page alone, as it fills a screen, and its clock."""
    clock, frame = made.Clock(), made.frame()
    page = CheckInPage(look, lambda: frame, settings, now=lambda: made.NOON, clock=clock)
    page.setFixedSize(1280, 800)
    page.show()
    page.show_everybody(Gallery(["a"], made.embedding(0)[None]), NAMES)
    settle()
    still_page(page, clock)
    return page, clock


def kiosk_settings(**changed) -> Settings:
    """Return a site with another kiosk."""
    return replace(SETTINGS, kiosk=replace(SETTINGS.kiosk, **changed))


def seen(look, times, *, settings=SETTINGS, **what) -> Any:
    """Return the page after somebody looked at it so many times."""
    page, clock = kiosk(look, settings)
    for _ in range(times):
        see(page, clock, **what)
    return still_page(page, clock)


def challenged(look, *asked) -> Any:
    """Return the page while somebody is asked to move."""
    page, clock = kiosk(look)
    see(page, clock)
    for one in asked:
        at(page, clock, Screen.CHALLENGE, one)
    return page


def passed_before(page, clock, direction) -> Any:
    """Return the page after somebody came who had passed five minutes ago."""
    page._passages.last["a"] = (direction, made.NOON - timedelta(minutes=5))
    for _ in range(3):
        see(page, clock)
    return still_page(page, clock)


def closed(look, hours) -> Any:
    """Return the page outside these hours."""
    page, clock = kiosk(look, kiosk_settings(hours=hours))
    page.pass_time()
    return still_page(page, clock)


def at(page, clock, screen, outcome=None, **changed) -> Any:
    """Return the page at a screen that takes long to reach, with somebody before it."""
    now_s = clock.now_s
    checkin = replace(page._visit.checkin, outcome=outcome or Looking(None))
    page._take(replace(page._visit, screen=screen, since_s=now_s, seen_s=now_s, checkin=checkin, **changed))
    return still_page(page, clock)


def see(page, clock, **seen) -> None:
    clock.now_s += 0.1
    page.show_analysis(made.analysis(clock.now_s, **seen))
    page.camera.pull()


def still_page(page, clock) -> Any:
    """Let the oval and the last instruction arrive."""
    for _ in range(20):
        clock.now_s += 0.033
        page.camera.pull()
    page.pass_time()
    page.side.pad._second.stop()  # a lock is counted down by the wall clock
    settle()
    return page
