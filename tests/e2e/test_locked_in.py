"""The real kiosk on a real display, and everything a visitor may press: it stays the kiosk."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app import bootstrap
from app.core.attempts import FREE_TRIES
from app.store import pins
from app.store.database import close
from tests.store.values import enroll_someone

TOOLS = ("Xvfb", "xdotool")

pytestmark = [
    pytest.mark.models,
    pytest.mark.timeout(300),
    pytest.mark.skipif(
        not all(shutil.which(tool) for tool in TOOLS),
        reason=f"{' and '.join(TOOLS)} are not installed; packaging/test installs them",
    ),
]

ROOT = Path(__file__).parents[2]
WATCHED = Path(__file__).with_name("watched.py")
WIDTH_PX, HEIGHT_PX = 1280, 800
OPERATOR_PIN = "24681357"
START_S, ANSWER_S = 60.0, 20.0

KEYS = """
    alt+F4 ctrl+w ctrl+q alt+Tab alt+shift+Tab ctrl+Tab ctrl+1 ctrl+2 ctrl+3 F1 F2 F5 F10 shift+F10 F11 F12
    Menu Escape ctrl+p ctrl+o ctrl+n ctrl+s ctrl+f ctrl+h ctrl+r ctrl+t ctrl+z ctrl+a ctrl+c ctrl+v ctrl+x
    Super_L super+d super+e super+l super+r ctrl+alt+Delete ctrl+shift+Escape ctrl+shift+i ctrl+shift+q
    ctrl+Escape alt+space alt+Escape alt+Return alt+F1 alt+F2 alt+F10 Alt_L alt+e alt+f Print alt+Print
    shift+F1 ctrl+F4 ctrl+plus ctrl+minus ctrl+0 Tab shift+Tab BackSpace Delete
"""
"""Chords that lead out of programs, open something or change the window on some desktop."""

CENTRE, PICTURE = (900, 500), (400, 400)

DOWN, UP = ("mousedown", 1), ("mouseup", 1)

GESTURES = (
    (*CENTRE, "click", 3),
    (*PICTURE, "click", 3),
    (*CENTRE, "click", 2),
    (*CENTRE, "click", 8),  # a mouse's key for the page before
    (*CENTRE, "click", 9),
    (*PICTURE, "click", "--repeat", 2, 1),
    (*CENTRE, "click", "--repeat", 3, 1),
    (*CENTRE, "click", "--repeat", 5, 4, "click", "--repeat", 5, 5),  # the wheel
    (*CENTRE, "keydown", "ctrl", "click", "--repeat", 3, 4, "keyup", "ctrl"),
    (*PICTURE, *DOWN, "mousemove", *CENTRE, *UP),
    (640, 0, *DOWN, "mousemove", 640, 700, *UP),
    (0, 400, *DOWN, "mousemove", 700, 400, *UP),
    (*CENTRE, "keydown", "alt", *DOWN, "mousemove", 200, 200, *UP, "keyup", "alt"),
    (0, 0, "click", 1, "click", 3),
    (WIDTH_PX - 1, HEIGHT_PX - 1, "click", 1, "click", 3),
)
"""Where the pointer goes first, and what it does there: drags, wheel, other keys of a mouse."""

WRONG_PIN = "1234"
PIN_S = 1.0
"""Time to check one."""

LANGUAGES = ("Deutsch", "Español", "日本語", "한국어", "English")

TOUCHES = 100
"""Touches after which every screen and every language has been drawn once."""

TOUCHES = 1000 if "VESTIBULE_ALL" in os.environ else 200
TOUCH_PAUSE_S = 0.02


class Kiosk:
    """The running program, its display, and a hand."""

    def __init__(self, process, display, errors):
        self.process, self._env, self._errors = process, {**os.environ, "DISPLAY": display}, errors

    def tell(self, asked="tell"):
        """Ask how it is doing; it must answer."""
        self.process.stdin.write(f"{asked}\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def until(self, condition, seconds):
        deadline_s = time.monotonic() + seconds
        while not condition(told := self.tell()):
            assert time.monotonic() < deadline_s, told
            time.sleep(0.1)
        return told

    def do(self, *words):
        """Let xdotool move, press, type."""
        subprocess.run(["xdotool", *map(str, words)], env=self._env, check=True, capture_output=True)

    def tap(self, text):
        """Press the button that says this; return how the kiosk is doing then."""
        told = self.until(lambda told: text in told["buttons"], ANSWER_S)
        self.do("mousemove", *told["buttons"][text], "click", 1)
        time.sleep(0.3)
        return self.tell()

    def errors(self):
        return self._errors.read_text()


@contextmanager
def display():
    """Start a display without a screen; yield its name."""
    reads, writes = os.pipe()
    size = f"{WIDTH_PX}x{HEIGHT_PX}x24"
    command = ["Xvfb", "-displayfd", str(writes), "-screen", "0", size, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writes], stderr=subprocess.DEVNULL)
    os.close(writes)
    try:
        with os.fdopen(reads) as said:
            number = said.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


@contextmanager
def running_kiosk(folder):
    """Start the kiosk as a site does, with a PIN for its operator and somebody enrolled who is elsewhere."""
    data = folder / "data"
    left_out = ("WAYLAND_DISPLAY", "PYTHONWARNINGS")
    env = {name: value for name, value in os.environ.items() if name not in left_out}
    env |= {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}
    set_pin = [sys.executable, "-m", "app", "pin", "operator", "--data", str(data)]
    subprocess.run(
        set_pin, cwd=ROOT, env=env, input=f"{OPERATOR_PIN}\n", text=True, check=True, capture_output=True
    )
    db = bootstrap.open_store(bootstrap.Options(data))
    pins.issue(db, enroll_someone(db), datetime.now(UTC))
    close(db)
    errors = folder / "stderr"
    with display() as name, errors.open("w") as stderr:
        process = subprocess.Popen(
            [sys.executable, str(WATCHED), "kiosk", "--demo", "--data", str(data)],
            cwd=ROOT,
            env={**env, "DISPLAY": name},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
        )
        try:
            kiosk = Kiosk(process, name, errors)
            kiosk.until(lambda told: told["analysed"] >= 5, START_S)
            yield kiosk
        finally:
            process.terminate()
            try:
                process.communicate(timeout=ANSWER_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.communicate()


def assert_is_kiosk(told):
    assert told["place"] == "kiosk"
    assert not told["rail"]
    assert told["frame"] == [0, 0, WIDTH_PX, HEIGHT_PX]
    assert told["full_screen"]
    assert told["windows"] == ["Window"]
    assert not told["menu"]


def open_lock(kiosk):
    """Press the clock until the pad is there."""
    kiosk.do("mousemove", *kiosk.tell()["buttons"]["clock"], *DOWN)
    kiosk.until(lambda told: told["lock"], ANSWER_S)
    kiosk.do(*UP)


def touches(count, seed):
    """Return what xdotool does for so many touches anywhere: taps, some of them long or drawn."""
    chance = random.Random(seed)  # noqa: S311 - the same touches every time
    for _ in range(count):
        yield from ("mousemove", chance.randrange(WIDTH_PX), chance.randrange(HEIGHT_PX))
        if chance.random() < 0.9:
            yield from ("click", 1)
        else:
            there = chance.randrange(WIDTH_PX), chance.randrange(HEIGHT_PX)
            yield from ("mousedown", 1, "mousemove", *there, "mouseup", 1)
        yield from ("sleep", TOUCH_PAUSE_S)


def test_no_key_no_touch_and_no_window_manager_leads_out_of_the_kiosk(tmp_path):
    with running_kiosk(tmp_path) as kiosk:
        assert_is_kiosk(kiosk.tell())
        for text in (*LANGUAGES, "QR code", "PIN", "Back", "Call for help"):
            assert_is_kiosk(kiosk.tap(text))
        assert {"code", "pin", "help"} <= set(kiosk.tell()["screens"])
        for chord in KEYS.split():
            kiosk.do("key", "--clearmodifiers", chord)
            assert_is_kiosk(kiosk.tell())
        for gesture in GESTURES:
            kiosk.do("mousemove", *gesture)
            assert_is_kiosk(kiosk.tell())
        assert_is_kiosk(kiosk.tell("close"))
        kiosk.tell("shrink")
        before = kiosk.until(lambda told: told["full_screen"], ANSWER_S)
        kiosk.do(*touches(TOUCHES, seed=1))
        after = kiosk.until(lambda told: told["analysed"] > before["analysed"] + 20, ANSWER_S)
        assert_is_kiosk(after)
        assert after["entered"] == 0
        assert after["memory_mb"] < 1.1 * before["memory_mb"]
        assert kiosk.errors() == ""


def test_the_lock_behind_the_clock_opens_to_the_operators_pin_alone(tmp_path):
    with running_kiosk(tmp_path) as kiosk:
        open_lock(kiosk)
        kiosk.do("key", *OPERATOR_PIN, "Return")
        kiosk.until(lambda told: told["menu"], ANSWER_S)
        assert_is_kiosk(kiosk.tap("Back to the kiosk"))
        open_lock(kiosk)
        for _ in range(FREE_TRIES):
            said = kiosk.tell()["pad"]
            kiosk.do("key", *WRONG_PIN, "Return")
            assert_is_kiosk(kiosk.until(lambda told, said=said: told["pad"] != said, ANSWER_S))
        kiosk.do("key", *OPERATOR_PIN, "Return")  # too late: now it is locked
        time.sleep(PIN_S)
        assert_is_kiosk(kiosk.tell())
        assert kiosk.errors() == ""


def test_a_kiosk_that_no_hand_can_close_ends_at_once_when_the_system_asks(tmp_path):
    with running_kiosk(tmp_path) as kiosk:
        kiosk.process.send_signal(signal.SIGTERM)
        assert kiosk.process.wait(timeout=3) == 0
        assert kiosk.errors() == ""
