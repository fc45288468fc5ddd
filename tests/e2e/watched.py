"""The program itself, which also tells how it is doing; `test_locked_in.py` starts it.

`python watched.py ARGUMENTS` is `vestibule ARGUMENTS`, and answers each line of its standard input with one
of JSON, after it has done what the line says: "close" or "shrink" the window as a window manager would.
"""

import json
import os
import sys
from pathlib import Path

from app import windows
from app.__main__ import main

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def memory_mb():
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


class Teller:
    """Answers on the thread of the window, so that an answer also says that the window is alive."""

    def __init__(self, application, session):
        from PySide6.QtCore import QSocketNotifier  # noqa: PLC0415 - the program loads Qt when it wants to

        self.application, self.session = application, session
        self.screens: set[str] = set()
        self.entered = self.analysed = 0
        kiosk = session.window.kiosk
        kiosk.screen_changed.connect(lambda screen: self.screens.add(screen.value))
        kiosk.happened.connect(self.note)
        session.analysed.connect(self.count)
        self.notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, session)
        self.notifier.activated.connect(self.answer)

    def note(self, news):
        self.entered += type(news).__name__ == "Entered"

    def count(self, _analysis):
        self.analysed += 1

    def buttons(self):
        """Return where on the screen each button of the kiosk is, by what it says, and the clock."""
        from PySide6.QtWidgets import QPushButton  # noqa: PLC0415 - see above

        kiosk = self.session.window.kiosk
        found = {
            one.text().replace("&", ""): one for one in kiosk.findChildren(QPushButton) if one.isVisible()
        }
        found |= {"clock": kiosk.clock}
        centres = {text: one.mapToGlobal(one.rect().center()) for text, one in found.items()}
        return {text: [centre.x(), centre.y()] for text, centre in centres.items()}

    def answer(self):
        asked = os.read(sys.stdin.fileno(), 100).decode().strip()
        window = self.session.window
        if not asked:
            self.notifier.setEnabled(False)
            return
        if asked == "close":
            window.windowHandle().close()
        elif asked == "shrink":
            window.showNormal()
        shown = [type(one).__name__ for one in self.application.topLevelWidgets() if one.isVisible()]
        if self.application.activePopupWidget() is not None:
            shown.append("popup")
        frame = window.frameGeometry()
        told = {
            "place": window.place,
            "full_screen": window.isFullScreen(),
            "frame": [frame.x(), frame.y(), frame.width(), frame.height()],
            "windows": shown,
            "rail": window._rail.isVisible(),
            "menu": window.kiosk.side.operator.isVisible(),
            "lock": window.kiosk.lock.is_open,
            "pad": window.kiosk.side.pad.sentence,
            "screen": window.kiosk.showing.value,
            "screens": sorted(self.screens),
            "buttons": self.buttons(),
            "entered": self.entered,
            "analysed": self.analysed,
            "memory_mb": memory_mb(),
        }
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()


def tell(build):
    def built(application, *rest):
        session = build(application, *rest)
        session.teller = Teller(application, session)
        return session

    return built


if __name__ == "__main__":
    windows.build_session = tell(windows.build_session)
    sys.exit(main(sys.argv[1:]))
