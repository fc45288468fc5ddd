"""What can be entered of a backend, in plain words: names of fields, hints, and choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.protocols.acs_identifier import LOCKS, OWNER_TYPES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

translate = QCoreApplication.translate

ACCOUNT = ("username", "account_password")
"""What a Face AiDee account gives out keys for; used once and kept nowhere."""

_YES_NO = ("yes", "no")

CHOICES: Mapping[str, Sequence[str]] = {
    "save_image": _YES_NO,
    "send_names": _YES_NO,
    "trusted_local_device": _YES_NO,
    "lock": LOCKS,
    "owner_type": OWNER_TYPES,
}
"""Options with few values."""


def name(option: str) -> str:
    """Name a field; an option that is not known here is called as it is."""
    return {
        #: Name of a field: how the operator calls a backend
        "name": translate("sync", "Name"),
        #: Name of a field: the address of a backend
        "url": translate("sync", "Address"),
        #: Name of a field: the first part of a NEC ID tenant's credentials
        "access_key": translate("sync", "Access key"),
        #: Name of a field: the second part of a NEC ID tenant's credentials
        "secret_key": translate("sync", "Secret key"),
        #: Name of a field: the key of an application at NEC ID
        "api_key": translate("sync", "API key of the application"),
        #: Name of a field: the region that requests are signed for
        "region": translate("sync", "Region"),
        #: Name of a field: the name of the service that requests are signed for
        "service": translate("sync", "Service"),
        #: Name of a field: a score from 0 to 9999
        "threshold": translate("sync", "Least score of a match"),
        #: Name of a field: a file with the certificate of the site's own authority
        "ca_file": translate("sync", "File of your own certificate authority"),
        #: Name of a field: the address at which galleries are managed
        "portal_url": translate("sync", "Address of the management"),
        #: Name of a field: the number of a project at Face AiDee
        "project": translate("sync", "Number of the project"),
        #: Name of a field: whether the backend keeps the pictures
        "save_image": translate("sync", "It keeps the pictures"),
        #: Name of a field: whether names are sent
        "send_names": translate("sync", "Names are sent along"),
        #: Name of a field: a number that Face AiDee defines, which selects a variant
        "option": translate("sync", "Option number"),
        #: Name of a field: the first part of a Face AiDee key pair
        "key": translate("sync", "Key"),
        #: Name of a field: the second part of a Face AiDee key pair
        "secret": translate("sync", "Secret of the key"),
        #: Name of a field
        "username": translate("sync", "User name"),
        #: Name of a field
        "password": translate("sync", "Password"),
        #: Name of a field
        "account_password": translate("sync", "Password"),
        #: Name of a field: which lock of a door panel opens
        "lock": translate("sync", "Which lock opens"),
        #: Name of a field: what a panel calls the people
        "owner_type": translate("sync", "People are entered as"),
        #: Name of a field: the panel may be reached without encryption
        "trusted_local_device": translate("sync", "The wire to it is trusted, without encryption"),
    }.get(option, option)


def hint(option: str, usual: str = "") -> str:
    """Return what an empty field shows: an example, or what holds if nothing is entered."""
    examples = {
        #: Example in an empty field: an address
        "url": translate("sync", "https://…"),
        #: In an empty field: nothing has to be entered
        "ca_file": translate("sync", "only if it has one"),
        #: In an empty field: nothing has to be entered
        "portal_url": translate("sync", "only if it differs"),
        #: In an empty field: nothing has to be entered
        "option": translate("sync", "only if you were told one"),
    }
    return usual or examples.get(option, "")


def choice(option: str, value: str) -> str:
    """Name a value of an option with few values."""
    return {
        #: A choice
        ("lock", "first"): translate("sync", "The first"),
        #: A choice
        ("lock", "second"): translate("sync", "The second"),
        #: A choice: all locks of a door panel
        ("lock", "all"): translate("sync", "All"),
        #: A choice: what a panel calls the people
        ("owner_type", "owner"): translate("sync", "Residents"),
        #: A choice: what a panel calls the people
        ("owner_type", "guest"): translate("sync", "Guests"),
        #: A choice
        (option, "yes"): translate("sync", "Yes"),
        #: A choice
        (option, "no"): translate("sync", "No"),
    }.get((option, value), value)


def missing() -> str:
    """Say that a field is empty."""
    #: Below an empty field
    return translate("sync", "This is needed.")
