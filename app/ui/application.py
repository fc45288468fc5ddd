"""The QApplication with our look, and what happens to an error nobody expected."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.ui import words
from app.ui.theme import Appearance, load_fonts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

log = logging.getLogger(__name__)


def make_application(
    argv: Sequence[str], *, theme: str = "system", scale: float = 1.0
) -> tuple[QApplication, Appearance]:
    """Return the application, and the look that `wear` gives it; its language is up to `app.ui.language`.

    Args:
        argv: The command line; Qt takes its own options from it.
        theme: "light", "dark", or "system" to follow the desktop's setting.
        scale: Font scale, 1.0 to 2.0.
    """
    application = QApplication(list(argv))
    application.setApplicationName("vestibule")
    application.setApplicationDisplayName("Vestibule")
    application.setStyle("Fusion")
    for name in load_fonts():
        log.warning("font file %s could not be loaded", name)
    appearance = Appearance("light" if theme == "system" else theme, scale)
    if theme == "system":
        follow_system(appearance)
    return application, appearance


def choose_theme(appearance: Appearance, theme: str) -> None:
    """Use another theme from now on: "light", "dark", or "system"."""
    appearance.follows_system = False
    if theme == "system":
        follow_system(appearance)
    else:
        appearance.turn(theme)


def wear(application: QApplication, appearance: Appearance) -> None:
    """Put palette, font and style sheet of a look on every window, and again whenever the look changes.

    Call it when the windows are built: each widget that moves into another one under a style sheet is styled
    anew, which costs a tenth of a second before the first window.
    """

    def put_on() -> None:
        application.setPalette(appearance.theme.palette())
        application.setFont(appearance.theme.font("body"))
        application.setStyleSheet(appearance.theme.style_sheet())

    put_on()
    appearance.changed.connect(put_on)


def follow_system(appearance: Appearance) -> None:
    """Turn light or dark with the desktop, now and whenever its setting changes, until a theme is chosen."""
    hints = QGuiApplication.styleHints()
    appearance.follows_system = True

    def turn() -> None:
        if not appearance.follows_system:
            return
        appearance.turn("dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light")

    turn()
    hints.colorSchemeChanged.connect(lambda _scheme: turn())


def install_excepthook(tell: Callable[[str], object]) -> Callable[[], None]:
    """Log every unexpected error with its traceback, tell the operator, and go on.

    Args:
        tell: Gets a sentence; `Bridge.notice.emit` in the program, since it may be called on any thread.

    Returns:
        A call that puts the hooks from before back.
    """
    before = sys.excepthook, threading.excepthook

    def meet(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            before[0](kind, error, trace)
            return
        log.error("unexpected error", exc_info=(kind, error, trace))
        tell(words.something_went_wrong())

    def meet_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            meet(args.exc_type, args.exc_value, args.exc_traceback)

    def restore() -> None:
        sys.excepthook, threading.excepthook = before

    sys.excepthook, threading.excepthook = meet, meet_in_thread
    return restore
