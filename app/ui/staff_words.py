"""What roles and their limits are called on a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core import roles
from app.core.roles import Role

if TYPE_CHECKING:
    from app.core.roles import Act

translate = QCoreApplication.translate


def role(value: Role) -> str:
    """Name a role, alone or after a name."""
    return {
        #: A role: works at the desk and enrolls people
        Role.OPERATOR: translate("staff_words", "Operator"),
        #: A role: may do everything
        Role.ADMIN: translate("staff_words", "Administrator"),
        #: A role: reads what happened, and changes nothing
        Role.AUDITOR: translate("staff_words", "Auditor"),
    }[value]


def what_role(value: Role) -> str:
    """Say in a sentence what a role is for."""
    return {
        #: Below the choice of a role
        Role.OPERATOR: translate(
            "staff_words", "Enrolls people and puts their details right. Sees who came and went."
        ),
        #: Below the choice of a role
        Role.ADMIN: translate(
            "staff_words", "May do everything: erase and export people, settings, accounts, backups."
        ),
        #: Below the choice of a role
        Role.AUDITOR: translate("staff_words", "Reads the activity and the audit, and changes nothing."),
    }[value]


def who_may(act: Act) -> str:
    """Say who may do what somebody may not."""
    may = roles.who_may(act) - {Role.ADMIN}
    if Role.OPERATOR in may:
        #: Tool tip of a button that this role may not press
        return translate("staff_words", "Only an operator or an administrator may do this.")
    if Role.AUDITOR in may:
        #: Tool tip of a button that this role may not press
        return translate("staff_words", "Only an auditor or an administrator may do this.")
    #: Tool tip of a button that this role may not press
    return translate("staff_words", "Only an administrator may do this.")


def what_secrets() -> str:
    """Say what a PIN or a password is made of."""
    #: Below the field for a new PIN or password
    return translate("staff_words", "A PIN of 4 to 12 digits, or a password of at least 8 characters.")
