"""Every state of the Sync page and of the wizard, ready to be looked at."""

from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from app.ui.sync_values import (
    BackendCard,
    BackendDetails,
    Entered,
    Found,
    Ground,
    KindFields,
    ParkedPerson,
    Report,
    Stand,
)
from app.ui.widgets.sync_forms import EmptyingDialog, RemoveDialog
from app.ui.widgets.sync_wizard import SyncWizard
from tests.screens.stages import settle, window
from tests.ui import made

KINDS = {
    "nec-id": KindFields(
        ("url", "access_key"), {"region": "us-east-1", "threshold": "7000"}, ("secret_key", "api_key")
    ),
    "face-aidee": KindFields(
        ("url", "project"), {"save_image": "no", "send_names": "yes"}, ("key", "secret")
    ),
    "acs-identifier": KindFields(
        ("url", "username"), {"lock": "first", "owner_type": "owner"}, ("password",)
    ),
}
"""Of three kinds: enough of what there is to enter."""

GROUND = Ground(KINDS, ("Old door",), ("early shift", "keys"), ("Workshop",), 1284)

EARLIER = made.NOON - timedelta(hours=2)
CARDS = (
    BackendCard(
        1,
        "Head office",
        "nec-id",
        Stand.SENDING,
        waiting=840,
        oldest=EARLIER,
        parked=3,
        there=444,
        foreign=12,
        compared_at=EARLIER,
        done=444,
        total=1284,
        left_s=312.0,
    ),
    BackendCard(
        2,
        "Branch",
        "face-aidee",
        Stand.UNREACHED,
        "The backend cannot be reached.",
        waiting=2,
        oldest=EARLIER,
        there=1280,
        compared_at=EARLIER - timedelta(days=1),
        since=EARLIER,
    ),
    BackendCard(
        3, "North door", "acs-identifier", Stand.UP_TO_DATE, there=37, not_asked=5, compared_at=EARLIER
    ),
)
PARKED = (
    ParkedPerson("a", "Ann Example", "poor_quality", ""),
    ParkedPerson("b", "Bence Example", "unknown", "", is_unknown=True),
    ParkedPerson("c", "", "other", "It does not take this person.", can_be_left_out=False),
)
ROWS = (
    Found("GONE", "Élodie Example"),
    Found("CHANGED", "Dora of the Very Long Name and Longer Family Name"),
    Found("FOREIGN", "0f6d2c81"),
)
REPORT = Report(1270, {"GONE": 1, "CHANGED": 1, "FOREIGN": 12}, ROWS)
OBJECTION = "300 of 1284 people seem to be gone there. Nothing was changed."


def sync_empty(look) -> Any:
    return window(look, "sync")


def sync_backends(look) -> Any:
    shown = window(look, "sync")
    shown.sync.show_cards(CARDS)
    settle()
    return shown


def sync_paused(look) -> Any:
    shown = window(look, "sync")
    cards = (
        BackendCard(
            1, "Head office", "nec-id", Stand.PAUSED, "The keys are not accepted.", 12, EARLIER, 0, 9
        ),
        BackendCard(2, "Branch", "face-aidee", Stand.NEEDS_YOU, parked=1, there=1283, compared_at=EARLIER),
        BackendCard(
            3, "North door", "acs-identifier", Stand.HELD_UP, there=37, other_machine="desk-2 (1f0c)"
        ),
    )
    shown.sync.show_cards(cards)
    open_details(shown, BackendDetails(cards[2]))
    return shown


def sync_details(look) -> Any:
    shown = sync_backends(look)
    return open_details(shown, BackendDetails(CARDS[0], PARKED, REPORT))


def sync_objection(look) -> Any:
    shown = window(look, "sync")
    card = BackendCard(1, "Head office", "nec-id", Stand.PAUSED, OBJECTION, there=1284, compared_at=EARLIER)
    shown.sync.show_cards([card])
    report = Report(984, {"GONE": 300}, tuple(Found("GONE", name) for name in made.NAMES), OBJECTION)
    return open_details(shown, BackendDetails(card, (), report))


def wizard_kind(look) -> Any:
    return wizard(look, 0)


def wizard_address(look) -> Any:
    shown = wizard(look, 1)
    shown.go_on()  # says what is missing
    settle()
    return shown


def wizard_account(look) -> Any:
    return wizard(look, 1, "face-aidee")


def wizard_who(look) -> Any:
    shown = wizard(look, 2)
    shown.who._chosen.setChecked(True)
    shown.who._tags.show_tags(["early shift"])
    settle()
    return shown


def wizard_failed(look) -> Any:
    shown = wizard(look, 3)
    shown.show_failure("The access key or the secret key is wrong.")
    settle()
    return shown


def wizard_done(look) -> Any:
    shown = wizard(look, 3)
    shown.show_answer(Entered("nec-id", "Head office"))
    settle()
    return shown


def sync_remove(look) -> Any:
    return on_its_own(above(lambda below: RemoveDialog(look, CARDS[0], below)))


def sync_emptying(look) -> Any:
    shown = above(lambda below: EmptyingDialog(look, "Head office", below))
    shown.show_progress((120, 1284))
    return on_its_own(shown)


SYNC_STAGES = (
    sync_empty,
    sync_backends,
    sync_paused,
    sync_details,
    sync_objection,
    wizard_kind,
    wizard_address,
    wizard_account,
    wizard_who,
    wizard_failed,
    wizard_done,
    sync_remove,
    sync_emptying,
)


def open_details(shown, details) -> Any:
    shown.sync._open_details(details.card.backend_id)
    shown.sync.show_details(details)
    settle()
    return shown


def wizard(look, step, kind="nec-id") -> Any:
    """Return the wizard at a step, with what the steps before it need."""
    shown: Any = above(lambda below: SyncWizard(look, GROUND, below))
    next(tile for tile in shown.kinds._tiles if tile.kind == kind).setChecked(True)
    if step > 1:
        lines = {"name": "Head office", "url": "https://face.example.org", "access_key": "AKEXAMPLE"}
        for name, text in lines.items():
            shown.form._line(name).setText(text)
        for name in KINDS[kind].secrets:
            shown.form._line(name).setText("s3cret")
    for _ in range(step):
        shown.go_on()
    return on_its_own(shown)


def above(make) -> Any:
    """Return a dialog above something as large as the window."""
    below = QWidget()
    below.resize(1280, 800)
    made_dialog = make(below)
    made_dialog.below = below  # else it would be gone, and the dialog with it
    return made_dialog


def on_its_own(dialog) -> Any:
    dialog.show()
    settle()
    return dialog
