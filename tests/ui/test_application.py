import logging
import sys
import threading

from app.ui import words
from app.ui.application import install_excepthook, wear
from app.ui.theme import Appearance


def test_an_unexpected_error_is_logged_and_told_neutrally(caplog):
    told: list[str] = []
    restore = install_excepthook(told.append)
    try:
        raise_in(sys.excepthook, ValueError("Ann's secret"))
    finally:
        restore()
    assert told == [words.something_went_wrong()]
    assert "Ann" not in told[0]
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    assert caplog.records[0].exc_info is not None


def raise_in(hook, error) -> None:
    try:
        raise error
    except ValueError:
        hook(*sys.exc_info())


def test_an_unexpected_error_in_a_thread_is_told_too(caplog):
    told: list[str] = []
    restore = install_excepthook(told.append)
    try:
        thread = threading.Thread(target=lambda: int("no number"))
        thread.start()
        thread.join()
    finally:
        restore()
    assert told == [words.something_went_wrong()]
    assert caplog.records[0].levelno == logging.ERROR


def test_an_interrupt_is_not_an_unexpected_error(monkeypatch):
    told: list[str] = []
    passed: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *args: passed.append(args[0]))
    restore = install_excepthook(told.append)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    restore()
    assert (told, passed) == ([], [KeyboardInterrupt])


def test_the_hooks_from_before_come_back():
    before = sys.excepthook, threading.excepthook
    install_excepthook(print)()
    assert (sys.excepthook, threading.excepthook) == before


def test_the_application_wears_palette_and_style_of_the_look(fonts):
    look = Appearance("dark")
    wear(fonts, look)
    assert fonts.palette().window().color() == look.theme.colour("background")
    assert look.theme.colours["accent"] in fonts.styleSheet()
