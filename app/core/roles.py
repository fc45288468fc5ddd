"""Who may do what: the three roles of a site, the acts of the program, and its places.

The operator works at the desk: enrolls people, puts their details right, ends consents that are withdrawn,
which must be as easy as giving one (GDPR, article 7). The administrator may do everything. The auditor reads
what happened, and changes nothing.
"""

from __future__ import annotations

import enum


class Role(enum.Enum):
    """What somebody with an account is here for; the value is what the database keeps."""

    OPERATOR = "operator"
    ADMIN = "admin"
    AUDITOR = "auditor"


class Act(enum.Enum):
    """What can be done with the program, as far as not everybody may do it."""

    ENROLL = "enroll"
    IMPORT = "import"
    SEE_PEOPLE = "see people"
    CORRECT = "correct"
    WITHDRAW = "withdraw"
    ERASE = "erase"
    EXPORT_PEOPLE = "export people"
    START_KIOSK = "start kiosk"
    SEE_ACTIVITY = "see activity"
    MARK_OUT = "mark out"
    EXPORT_ACTIVITY = "export activity"
    SEE_SYNC = "see sync"
    RETRY_SYNC = "retry sync"
    CHANGE_SYNC = "change sync"
    CHANGE_SETTINGS = "change settings"
    CHANGE_THRESHOLDS = "change thresholds"
    STAFF = "staff"
    BACKUP = "backup"
    RESTORE = "restore"
    READ_AUDIT = "read audit"


_OPERATOR = frozenset(
    {
        Act.ENROLL,
        Act.IMPORT,
        Act.SEE_PEOPLE,
        Act.CORRECT,
        Act.WITHDRAW,
        Act.START_KIOSK,
        Act.SEE_ACTIVITY,
        Act.MARK_OUT,
        Act.SEE_SYNC,
        Act.RETRY_SYNC,
    }
)
_AUDITOR = frozenset({Act.SEE_ACTIVITY, Act.EXPORT_ACTIVITY, Act.SEE_SYNC, Act.READ_AUDIT})

ACTS = {Role.OPERATOR: _OPERATOR, Role.ADMIN: frozenset(Act), Role.AUDITOR: _AUDITOR}
"""What each role may do."""

PLACES = {
    "desk": frozenset({Act.ENROLL}),
    "kiosk": frozenset({Act.START_KIOSK}),
    "gallery": frozenset({Act.SEE_PEOPLE}),
    "import": frozenset({Act.IMPORT}),
    "activity": frozenset({Act.SEE_ACTIVITY}),
    "sync": frozenset({Act.SEE_SYNC}),
    "settings": frozenset({Act.CHANGE_SETTINGS, Act.READ_AUDIT}),
}
"""The places of the window; whoever may do one of its acts may enter."""

SECTIONS = {
    "general": Act.CHANGE_SETTINGS,
    "recognition": Act.CHANGE_THRESHOLDS,
    "staff": Act.STAFF,
    "audit": Act.READ_AUDIT,
    "backup": Act.BACKUP,
}
"""The sections of the settings, and the act that each is for."""


def may(role: Role | None, act: Act) -> bool:
    """Return whether a role may do something; without accounts, and so without roles, everybody may."""
    return role is None or act in ACTS[role]


def who_may(act: Act) -> frozenset[Role]:
    """Return the roles that may do something; the administrator always may."""
    return frozenset(role for role in Role if may(role, act))


def places(role: Role | None) -> frozenset[str]:
    """Return the places of the window that a role may enter."""
    return frozenset(place for place, acts in PLACES.items() if any(may(role, act) for act in acts))


def sections(role: Role | None) -> frozenset[str]:
    """Return the sections of the settings that a role is shown."""
    return frozenset(section for section, act in SECTIONS.items() if may(role, act))
