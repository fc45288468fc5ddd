"""The kinds of backends, and what has to be known of each: loads nothing, for the command line's options."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.protocols.acs_identifier import LOCKS, OWNER_TYPES

if TYPE_CHECKING:
    from collections.abc import Mapping

REGION, SERVICE = "ap-southeast-2", "execute-api"
"""NEC's own, which signatures name."""

NEC_ID, FACE_AIDEE, ACS_IDENTIFIER = "nec-id", "face-aidee", "acs-identifier"


@dataclass(frozen=True, slots=True)
class Kind:
    """What has to be known of a backend of one kind, and what may be.

    Attributes:
        required: Names of options.
        optional: Names of options, and what holds if nothing is said.
        secrets: What belongs into the keyring and nowhere else.
    """

    required: tuple[str, ...]
    optional: Mapping[str, str]
    secrets: tuple[str, ...]


KINDS: Mapping[str, Kind] = {
    NEC_ID: Kind(
        ("url", "access_key"),
        {"region": REGION, "service": SERVICE, "threshold": "7000", "ca_file": "", "portal_url": ""},
        ("secret_key", "api_key"),
    ),
    FACE_AIDEE: Kind(
        ("url", "project"),
        {"save_image": "no", "send_names": "yes", "option": "", "ca_file": ""},
        ("key", "secret"),
    ),
    ACS_IDENTIFIER: Kind(
        ("url", "username"),
        {"lock": LOCKS[0], "owner_type": OWNER_TYPES[0], "trusted_local_device": "no", "ca_file": ""},
        ("password",),
    ),
}
