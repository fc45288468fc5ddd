"""Every control on every page and every screen of the kiosk: named, reached with keys, large enough."""

from __future__ import annotations

import functools
import itertools
import xml.etree.ElementTree as ET
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from app.paths import resources_folder
from app.ui.widgets.keyboard import Keyboard
from tests.screens import stages
from tests.screens.test_screens import DESK, PLACES
from tests.ui.conftest import delete_windows

LEAST_PX = 44
"""Height of what a finger hits; WCAG 2.2, 2.5.5."""

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSlider, QComboBox, QLineEdit, QTextEdit)

WHOLE = (QAbstractItemView, QComboBox, QLineEdit)
"""What Qt makes of several widgets."""

SPOKEN = "de"

STAGES = [*DESK.values(), *itertools.chain.from_iterable(PLACES.values()), *stages.KIOSK_STAGES]


@pytest.fixture
def german(languages, look) -> Any:
    languages.switch(SPOKEN)
    return look


def controls(page) -> list[Any]:
    """Return what can be used now; Qt's own parts of a control are not counted."""
    found = [one for one in page.findChildren(QWidget) if isinstance(one, CONTROLS) and one.isVisibleTo(page)]
    return [
        one
        for one in found
        if not isinstance(one.parent(), (QLineEdit, QComboBox, QAbstractItemView)) and is_ours(one)
    ]


def front(page) -> Any:
    """Return what is in front: a question that is asked, or the page itself."""
    return next((one for one in page.findChildren(QDialog) if one.isVisible()), page)


def is_ours(control) -> bool:
    """Whether this is no scroll bar, which Qt makes."""
    return not control.metaObject().className().startswith("QScroll")


def name(control) -> str:
    """Return what a screen reader calls a control; Qt lets it read a button's own words."""
    own = control.text() if isinstance(control, QAbstractButton) else ""
    return str(control.accessibleName() or own.replace("&", ""))


def neighbours(control) -> list[Any]:
    """Return what arrows lead to from a control: the keys of a keyboard, the choices of a group."""
    beside: Any = control.parent()
    if isinstance(beside, Keyboard):
        return list(beside.findChildren(QAbstractButton))
    if not isinstance(control, QAbstractButton):
        return []
    if control.group() is not None:
        return list(control.group().buttons())
    return list(beside.findChildren(QAbstractButton)) if control.autoExclusive() else []


@functools.cache
def untranslated() -> set[str]:
    """Return the English words that say something else in the language that is spoken here."""
    catalogue = resources_folder() / "translations" / f"vestibule_{SPOKEN}.ts"
    pairs = [
        (one.findtext("source", ""), one.findtext("translation", ""))
        for one in ET.parse(catalogue).getroot().iter("message")  # noqa: S314 - our own file
    ]
    return {source.replace("&", "") for source, _ in pairs} - {said.replace("&", "") for _, said in pairs}


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.__name__)
def test_every_control_has_a_name_in_the_language_of_the_screen(stage, german):
    page = front(stage(german))
    used = controls(page)
    assert [one for one in used if not name(one)] == []
    assert [name(one) for one in used if name(one) in untranslated()] == []


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.__name__)
def test_every_control_is_reached_with_tab_and_arrows(stage, look, qtbot):
    page = front(stage(look))
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page.window())
    reached = set()
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    with_arrows = {other for one in reached if one is not None for other in neighbours(one)}
    missed = [name(one) for one in controls(page) if one.isEnabled() and one not in reached | with_arrows]
    assert missed == []


@pytest.mark.parametrize("stage", stages.KIOSK_STAGES, ids=lambda stage: stage.__name__)
def test_every_control_of_the_kiosk_is_high_enough_for_a_finger(stage, german):
    page = stage(german)
    low = [(name(one), one.height()) for one in controls(page) if one.height() < LEAST_PX]
    assert low == []


def test_the_kiosk_says_aloud_what_can_be_read(look):
    for stage in stages.KIOSK_STAGES:
        page = stage(look)
        shown = page.side.currentWidget()
        assert shown.accessibleName(), stage.__name__
        delete_windows()
