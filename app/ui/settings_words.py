"""What the settings, their groups, words, units and limits are called, in the language of the screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from app.settings.catalogue import Effect, Kind
from app.ui import settings_words_keeping, settings_words_place, settings_words_quality
from app.ui.language import NAMES

if TYPE_CHECKING:
    from app.settings.catalogue import Name, Setting

translate = QCoreApplication.translate

ICONS = {
    "camera": "camera",
    "appearance": "paint-brush",
    "recognition": "user-focus",
    "desk": "identification-card",
    "portrait": "identification-badge",
    "enroll": "user-plus",
    "check_in": "aperture",
    "kiosk": "monitor",
    "liveness": "shield-check",
    "actions": "door",
    "remote": "cloud",
    "hub": "hard-drives",
    "site": "buildings",
    "activity": "archive",
    "staff": "lock-key",
    "backup": "floppy-disk",
}
"""The icon of each group, which is a section of the file."""

GROUPS = (
    "site",
    "camera",
    "appearance",
    "desk",
    "kiosk",
    "liveness",
    "actions",
    "activity",
    "staff",
    "backup",
    "recognition",
    "remote",
    "hub",
    "portrait",
    "enroll",
    "check_in",
)
"""The groups in the order in which they are needed."""


def group(section: str) -> str:
    """Name a group of settings."""
    return {
        #: A group of settings
        "camera": translate("settings", "Camera"),
        #: A group of settings
        "appearance": translate("settings", "Look and language"),
        #: A group of settings: how strictly faces are compared
        "recognition": translate("settings", "Recognition"),
        #: A group of settings: how people are enrolled
        "desk": translate("settings", "Desk"),
        #: A group of settings: what the picture of a badge must be like
        "portrait": translate("settings", "Pictures for badges"),
        #: A group of settings: what pictures at enrollment must be like
        "enroll": translate("settings", "Pictures at the desk"),
        #: A group of settings: what pictures at check-in must be like
        "check_in": translate("settings", "Pictures at the kiosk"),
        #: A group of settings: how people come and go
        "kiosk": translate("settings", "Check-in"),
        #: A group of settings: protection against pictures held to the camera
        "liveness": translate("settings", "Liveness"),
        #: A group of settings: what a check-in sets off
        "actions": translate("settings", "Door and messages"),
        #: A group of settings: asking another system who somebody is
        "remote": translate("settings", "Asking a backend"),
        #: A group of settings: serving other computers
        "hub": translate("settings", "Hub"),
        #: A group of settings: names of the place
        "site": translate("settings", "Place"),
        #: A group of settings: what is stored, and for how long
        "activity": translate("settings", "What is kept"),
        #: A group of settings: those who work with the program
        "staff": translate("settings", "Staff"),
        #: A group of settings
        "backup": translate("settings", "Backup"),
    }[section]


def all_words() -> dict[Name, tuple[str, str]]:
    """Return name and sentence of every setting."""
    return {
        **settings_words_place.words(),
        **settings_words_keeping.words(),
        **settings_words_quality.words(),
    }


def word(setting: Setting, value: str) -> str:
    """Name a value of a setting that is one of some words."""
    if setting.name == ("appearance", "language") and value in NAMES:
        return NAMES[value]
    return _words().get((setting.section, setting.key, value)) or _words()["", "", value]


def unit(setting: Setting) -> str:
    """Name the unit of a number; empty for none."""
    return {
        "": "",
        #: A unit behind a number
        "s": translate("settings", "seconds"),
        #: A unit behind a number
        "minutes": translate("settings", "minutes"),
        #: A unit behind a number
        "hours": translate("settings", "hours"),
        #: A unit behind a number
        "days": translate("settings", "days"),
        #: A unit behind a number: of a picture
        "px": translate("settings", "pixels"),
        #: A unit behind a number: of an angle
        "deg": translate("settings", "degrees"),
    }[setting.unit]


def value(setting: Setting, given: object) -> str:
    """Say a value as somebody would read it aloud."""
    match setting.kind:
        case Kind.SWITCH:
            #: Value of a setting
            yes = translate("settings", "on")
            #: Default of a switch
            no = translate("settings", "off")
            return yes if given else no
        case Kind.CHOICE:
            return word(setting, str(given))
        case Kind.WORDS:
            return ", ".join(word(setting, one.strip()) for one in str(given).split(",") if one.strip())
        case Kind.WHOLE | Kind.NUMBER:
            return f"{number(given)} {unit(setting)}".strip()
        case _:
            #: Value of a setting: no text
            return str(given) or translate("settings", "empty")


def number(given: object) -> str:
    """Write a number so that it can be typed in again: no groups of thousands."""
    return QLocale.c().toString(float(str(given)), "g", 10) if isinstance(given, float) else str(given)


def allowed(setting: Setting) -> str:
    """Say what a value may be, after one that may not."""
    if setting.least is not None and setting.most is not None:
        #: What a setting may be; {least} and {most} are numbers, {unit} such as "days" or empty
        text = translate("settings", "It must be {least} to {most} {unit}")
        if setting.kind is Kind.WHOLE:
            #: What a setting may be; {least} and {most} are numbers, {unit} such as "days" or empty
            text = translate("settings", "It must be a whole number, {least} to {most} {unit}")
        least, most = number(setting.least), number(setting.most)
        return text.format(least=least, most=most, unit=unit(setting)).strip() + "."
    return _allowed().get(setting.name, "")


def effect(setting: Setting) -> str:
    """Say when a change holds; nothing if it does so at once."""
    return {
        Effect.AT_ONCE: "",
        #: Beside a setting
        Effect.RESTART: translate("settings", "Holds from the next start of Vestibule"),
        #: Beside a setting
        Effect.HUB: translate("settings", "Holds from the next start of the hub"),
    }[setting.effect]


def _allowed() -> dict[Name, str]:
    both = (
        #: What two settings may be: question and answers
        translate("settings", "Question and answers go together: fill in both, or neither.")
    )
    #: What two settings may be: certificate and key
    files = translate("settings", "Certificate and key go together: choose both, or neither.")
    #: What two settings may be: asking a backend, and which
    backend = translate("settings", "Name the backend that is asked, as the page Sync shows it.")
    return {
        #: What a setting may be
        ("camera", "source"): translate("settings", "Choose a camera, or type an address."),
        #: What a setting may be
        ("site", "name"): translate("settings", "It must be one line of text."),
        #: What a setting may be; the example is in the program's own notation and stays as it is
        ("kiosk", "hours"): translate("settings", "Write it like this: mon-fri 07:00-19:00; sat 09:00-12:00"),
        #: What a setting may be
        ("kiosk", "ways"): translate(
            "settings", "Choose at least one. Whoever picks a name must show a PIN."
        ),
        ("kiosk", "question"): both,
        ("kiosk", "answers"): both,
        #: What a setting may be
        ("liveness", "moves"): translate(
            "settings", "Choose at least two: a movement that is always the same can be foreseen."
        ),
        #: What a setting may be
        ("actions", "webhook_url"): translate(
            "settings",
            "It must begin with https://, or with http:// for this computer, and have no password in it.",
        ),
        #: What a setting may be: a program and its arguments
        ("actions", "command"): translate("settings", "A quotation mark has no second one."),
        ("remote", "check_in"): backend,
        ("remote", "backend"): backend,
        ("remote", "record"): backend,
        #: What a setting may be
        ("hub", "database"): translate(
            "settings", "It must begin with postgresql://, or be empty for the file."
        ),
        ("hub", "tls_certificate"): files,
        ("hub", "tls_key"): files,
    }


def _words() -> dict[tuple[str, str, str], str]:
    return {
        #: Value of a setting: as the computer is set
        ("", "", "system"): translate("settings", "As this computer"),
        #: A look
        ("", "", "light"): translate("settings", "Light"),
        #: A look
        ("", "", "dark"): translate("settings", "Dark"),
        #: How people are enrolled
        ("desk", "mode", "full"): translate("settings", "Five poses"),
        #: How people are enrolled
        ("desk", "mode", "quick"): translate("settings", "One picture"),
        #: What a check-in means: the opposite of the last one
        ("kiosk", "direction", "automatic"): translate("settings", "In and out in turn"),
        #: What a check-in means
        ("kiosk", "direction", "in"): translate("settings", "Always in"),
        #: What a check-in means
        ("kiosk", "direction", "out"): translate("settings", "Always out"),
        #: What a check-in means: everybody chooses
        ("kiosk", "direction", "ask"): translate("settings", "Ask everybody"),
        #: What people can use instead of their face
        ("kiosk", "ways", "pin"): translate("settings", "PIN"),
        #: What people can use instead of their face: that of a badge
        ("kiosk", "ways", "code"): translate("settings", "QR code"),
        #: What people can use instead of their face: pick it from a list
        ("kiosk", "ways", "name"): translate("settings", "Name"),
        #: What people can use instead of their face: call somebody
        ("kiosk", "ways", "help"): translate("settings", "Help"),
        #: Protection against pictures
        ("liveness", "level", "off"): translate("settings", "None"),
        #: Protection against pictures: nobody is asked to do anything
        ("liveness", "level", "passive"): translate("settings", "Watch only"),
        #: Protection against pictures
        ("liveness", "level", "challenge"): translate("settings", "Ask everybody to move"),
        #: Protection against pictures: only where there is doubt
        ("liveness", "level", "doubt"): translate("settings", "Ask to move in doubt"),
        #: A movement that is asked for: of the head
        ("liveness", "moves", "left"): translate("settings", "Left"),
        #: A movement that is asked for: of the head
        ("liveness", "moves", "right"): translate("settings", "Right"),
        #: A movement that is asked for: of the head
        ("liveness", "moves", "up"): translate("settings", "Up"),
        #: A movement that is asked for: of the head
        ("liveness", "moves", "down"): translate("settings", "Down"),
        #: A movement that is asked for: of the eyes
        ("liveness", "moves", "blink"): translate("settings", "Blink"),
        #: A movement that is asked for: towards the camera
        ("liveness", "moves", "closer"): translate("settings", "Come closer"),
        #: Who says who somebody is
        ("remote", "check_in", "local"): translate("settings", "Only this computer"),
        #: Who says who somebody is
        ("remote", "check_in", "local_then_remote"): translate("settings", "The backend in doubt"),
        #: Who says who somebody is
        ("remote", "check_in", "remote"): translate("settings", "Always the backend"),
    }
