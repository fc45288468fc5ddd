"""What a test does like a visitor: press, type, and speak another language."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator


class _Made(QTranslator):
    """Knows the words it is given, whatever widget they are from."""

    def __init__(self, words) -> None:
        super().__init__()
        self._words = words

    def translate(self, _context, source, _disambiguation=None, _n=-1) -> Any:
        return self._words.get(source, "")

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False


@contextlib.contextmanager
def spoken(words, widget) -> Iterator[None]:
    """Let a widget speak made-up words, by their English ones, inside a with statement."""
    translator = _Made(words)
    QCoreApplication.installTranslator(translator)
    QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)


def named(widget, name) -> Any:
    """Return the visible button that a screen reader calls so."""
    buttons = [one for one in widget.findChildren(QPushButton) if not one.isHidden()]
    return next(one for one in buttons if one.accessibleName() == name)


def names(widget) -> list[str]:
    """Return what a screen reader calls the visible buttons."""
    return [one.accessibleName() for one in widget.findChildren(QPushButton) if not one.isHidden()]


def touch(widget, *buttons) -> None:
    """Touch buttons by their names."""
    for one in buttons:
        QTest.mouseClick(named(widget, one), Qt.MouseButton.LeftButton)


def focused() -> QWidget:
    """Return what has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
