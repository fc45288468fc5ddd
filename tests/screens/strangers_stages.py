"""Every state of the tab of unknown faces, and of the kiosk that keeps them, ready to be looked at."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.settings import ActivitySettings
from app.ui.strangers_tab import StrangersTab
from app.ui.widgets.stranger_tile import Unknown
from app.ui.widgets.who_dialog import WhoDialog
from tests.screens.stages import SETTINGS, kiosk, settle, window
from tests.ui import made

NAMES = {"a": "Ann Example", "b": "Bence Example", "c": "Élodie Example of the Very Long Family Name"}


def unknown(number: int, visits: str = "1 visit") -> Unknown:
    """Return somebody unknown."""
    return Unknown(
        (number,), made.jpeg(30 * number), f"{8 + number}:30", "North door", visits, "Deleted on 8 Mar 2026"
    )


def shown(look, days: int = 7) -> tuple[Any, StrangersTab]:
    """Return the window at the record, and the tab in it."""
    made_window = window(look, "activity")
    tab = StrangersTab(look, days)
    made_window.activity.add_tab("Unknown faces", tab)
    made_window.activity._tabs.setCurrentWidget(tab)
    settle()
    return made_window, tab


def strangers_off(look) -> Any:
    return shown(look, 0)[0]


def strangers_none(look) -> Any:
    return shown(look)[0]


def strangers_waiting(look) -> Any:
    made_window, tab = shown(look)
    people = [unknown(0, "4 visits"), *(unknown(number) for number in range(1, 5))]
    tab.show_strangers(people, NAMES, 12)
    settle()
    return made_window


def strangers_who(look) -> Any:
    made_window = strangers_waiting(look)
    tab = made_window.activity._tabs.currentWidget()
    tab.tiles[0].assign_wanted.emit()
    dialog = tab.findChild(WhoDialog)
    dialog._field.setText("ex")
    settle()
    return dialog


def strangers_kiosk(look) -> Any:
    return kiosk(look, replace(SETTINGS, activity=ActivitySettings(keep_strangers_days=7)))[0]


STRANGERS_STAGES = (strangers_off, strangers_none, strangers_waiting, strangers_who, strangers_kiosk)
