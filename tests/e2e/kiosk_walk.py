"""Stands before the real kiosk with a picture, a PIN and a QR code; `test_kiosk.py` starts it.

`python kiosk_walk.py DATA`, where two people are enrolled, prints a line for each thing that was seen.
"""

import os
import sys
import time
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import segno
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app import bootstrap, windows
from app.cli.selftest import Walk
from app.core.checkin import Refused
from app.core.visit import Entered, News, Screen, TurnedAway
from app.settings import AppearanceSettings, Settings
from app.store import codes, pins
from app.store.database import close
from app.store.subjects import find_people

PHOTO, NOBODY = "demo:obama.jpg", "demo:"
PATIENCE_S = 60.0
FRAME_PX = 1280, 720


def say(text):
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def passes(options):
    """Make a PIN for the first person and a code for the second; return both."""
    db = bootstrap.open_store(options)
    try:
        first, second = sorted(find_people(db), key=lambda one: one.name)
        pin = pins.issue(db, first.subject_id, datetime.now(UTC))
        return pin, codes.issue(db, second.subject_id, datetime.now(UTC))
    finally:
        close(db)


def held_code(text, path):
    """Write the picture that a camera takes of somebody's QR code."""
    drawn = BytesIO()
    segno.make(text, error="m", micro=False).save(drawn, kind="png", scale=9, border=4)
    picture = Image.new("RGB", FRAME_PX, (150, 140, 130))
    picture.paste(Image.open(drawn), (480, 160))
    picture.save(path)
    return str(path)


class Visitor:
    """Stands before the kiosk, goes away, presses what can be pressed."""

    def __init__(self, walk):
        self.walk, self.vision = walk, walk.session.vision
        self.page = walk.session.window.kiosk
        self.screens: list[Screen] = []
        self.news: list[News] = []
        self.page.screen_changed.connect(self.screens.append)
        self.page.happened.connect(self.news.append)

    def wait(self, *screens):
        self.walk.until(lambda: self.page.showing in screens, PATIENCE_S, f"{screens} after {self.screens}")

    def go_away(self):
        self.vision.use(NOBODY)
        self.wait(Screen.ATTRACT, Screen.COOLING)

    def hold(self, source):
        self.vision.use(source)
        self.wait(Screen.CHALLENGE)

    def press(self, text):
        buttons = [one for one in self.page.findChildren(QPushButton) if one.text().replace("&", "") == text]
        (shown,) = [one for one in buttons if one.isVisible()]
        QTest.mouseClick(shown, Qt.MouseButton.LeftButton)

    def type(self, digits):
        for digit in digits:
            QTest.keyClick(self.page.side.pad, digit)
        QTest.keyClick(self.page.side.pad, Qt.Key.Key_Return)

    def until_entered(self):
        self.walk.until(lambda: bool(self.entered()), PATIENCE_S, f"somebody to come in after {self.screens}")
        return self.entered()[-1].known

    def entered(self):
        return [one for one in self.news if isinstance(one, Entered)]


def main():
    data = Path(sys.argv[1])
    options = bootstrap.Options(data, NOBODY)
    settings = replace(Settings(), appearance=AppearanceSettings(theme="dark", language="en"))
    options.logs.mkdir(exist_ok=True)
    pin, code = passes(options)
    with ExitStack() as stack:
        application, session = windows.build_window(options, settings, stack)
        walk = Walk(application, session, data)
        walk.open(people=2)
        walk.open_kiosk()
        visitor = Visitor(walk)
        visitor.hold(PHOTO)
        visitor.wait(Screen.REFUSED)
        (outcome,) = [one.outcome for one in visitor.news if isinstance(one, TurnedAway)]
        say(f"refused {outcome.reason.value if isinstance(outcome, Refused) else outcome}")
        visitor.go_away()
        for _ in range(2):
            visitor.hold(PHOTO)
            visitor.go_away()
        say(f"after three {visitor.page.showing.value}")
        visitor.vision.use(PHOTO)
        seen_s = time.monotonic()
        walk.until(lambda: time.monotonic() - seen_s > 2, PATIENCE_S, "2 s")
        say(f"the picture again {visitor.page.showing.value}")
        say(f"let in by then {len(visitor.entered())}")
        visitor.press("PIN")
        visitor.type(pin)
        say(f"let in by {visitor.until_entered().way}")
        visitor.news.clear()
        visitor.press("QR code")
        visitor.vision.use(held_code(code, data / "code.png"))
        say(f"let in by {visitor.until_entered().way}")
        session.window.show_place("desk")
        session.window.close()


if __name__ == "__main__":
    main()
