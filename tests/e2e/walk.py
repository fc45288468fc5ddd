"""Uses the real window, as a process of its own; `test_main_job.py` starts it again and again.

`python walk.py DATA PART` prints one line for each thing that was seen.
"""

import os
import sys
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QPushButton

from app import bootstrap, windows
from app.cli.selftest import ACTORS, STRANGER, Walk
from app.settings import AppearanceSettings, Settings
from app.ui.widgets.erase_dialog import EraseDialog


def say(text):
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def erase(walk, name):
    gallery = walk.session.window.gallery
    walk.session.window.show_place("gallery")
    walk.until(lambda: gallery.model.rowCount() > 0 and gallery.selected, 30, f"{name} in the gallery")
    gallery.ask_to_erase()
    dialog = gallery.findChild(EraseDialog)
    walk.until(dialog.isVisible, 10, "the question whether to erase")
    buttons = {one.text().replace("&", ""): one for one in dialog.findChildren(QPushButton)}
    buttons["Erase"].click()
    walk.until(lambda: gallery.model.rowCount() == 0, 30, "the person to be gone")


def main():
    data, part = Path(sys.argv[1]), sys.argv[2]
    options = bootstrap.Options(data, "demo:", demo=True)
    options.logs.mkdir(parents=True, exist_ok=True)
    settings = replace(Settings(), appearance=AppearanceSettings(theme="dark", language="en"))
    actor = ACTORS[0]
    with ExitStack() as stack:
        application, session = windows.build_window(options, settings, stack)
        walk = Walk(application, session, data)
        walk.open(people=0 if part == "enroll" else 1)
        if part == "enroll":
            walk.enroll(actor)
            say(f"enrolled {walk.samples}")
        else:
            walk.open_kiosk()
            say(f"identified {walk.meet(actor):.2f}")
            say(f"refused {walk.refuse(STRANGER):.2f}")
            erase(walk, actor.name)
            walk.open_kiosk()
            say(f"unknown {walk.refuse(actor.seen_as):.2f}")
        session.window.show_place("desk")
        session.window.close()


if __name__ == "__main__":
    main()
