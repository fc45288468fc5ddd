"""What the settings of picture quality are called, and what each does: the same for badge, desk and kiosk."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

SECTIONS = ("portrait", "enroll", "check_in")


def words() -> dict[tuple[str, str], tuple[str, str]]:
    """Return name and sentence of each setting, by section and key."""
    return {(section, key): text for section in SECTIONS for key, text in _keys().items()}


def _keys() -> dict[str, tuple[str, str]]:
    return {
        "inter_eye_px": (
            #: Name of the setting inter_eye_px of picture quality
            translate("settings", "Distance between the eyes, at least"),
            #: What the setting “Distance between the eyes, at least” does, in a sentence
            translate("settings", "The larger, the closer a person must be."),
        ),
        "yaw_deg": (
            #: Name of the setting yaw_deg of picture quality
            translate("settings", "Turned to a side, at most"),
            #: What the setting “Turned to a side, at most” does, in a sentence
            translate("settings", "How far the head may be turned to either side."),
        ),
        "pitch_deg": (
            #: Name of the setting pitch_deg of picture quality
            translate("settings", "Looking up or down, at most"),
            #: What the setting “Looking up or down, at most” does, in a sentence
            translate("settings", "How far the head may nod."),
        ),
        "roll_deg": (
            #: Name of the setting roll_deg of picture quality
            translate("settings", "Leaning to a shoulder, at most"),
            #: What the setting “Leaning to a shoulder, at most” does, in a sentence
            translate("settings", "How far the head may lean to either shoulder."),
        ),
        "component": (
            #: Name of the setting component of picture quality
            translate("settings", "Sharpness, light and the rest, at least"),
            #: What the setting “Sharpness, light and the rest, at least” does, in a sentence
            translate("settings", "From 0 to 100: the least value of every other measure of quality."),
        ),
        "margin": (
            #: Name of the setting margin of picture quality
            translate("settings", "Room beside the head, at least"),
            #: What the setting “Room beside the head, at least” does, in a sentence
            translate("settings", "Counted in distances between the eyes."),
        ),
        "second_face": (
            #: Name of the setting second_face of picture quality
            translate("settings", "Other faces, at most"),
            #: What the setting “Other faces, at most” does, in a sentence
            translate("settings", "How large another face may be, as a share of the nearest one."),
        ),
        "posed": (
            #: Name of the setting posed of picture quality
            translate("settings", "Calm face asked for"),
            #: What the setting “Calm face asked for” does, in a sentence
            translate("settings", "Light from the front, open eyes that can be seen, a closed mouth."),
        ),
        "widest_share": (
            #: Name of the setting widest_share of picture quality
            translate("settings", "Closest, at most"),
            #: What the setting “Closest, at most” does, in a sentence
            translate("settings", "The distance between the eyes as a share of the picture's width."),
        ),
        "plain": (
            #: Name of the setting plain of picture quality
            translate("settings", "Plain background asked for"),
            #: What the setting “Plain background asked for” does, in a sentence
            translate("settings", "Nothing behind the head, and natural colours."),
        ),
    }
