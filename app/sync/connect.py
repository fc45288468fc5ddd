"""Backends from what the site says of them: kind, options, secrets. `check()` is the connection test."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app.errors import SettingsError
from app.protocols.acs_identifier import LOCKS, OWNER_TYPES
from app.protocols.face_aidee import Account, KeyPair
from app.store.backends import MAPPING_OPTIONS
from app.sync import acs_identifier, face_aidee, nec_id, nec_id_tenants
from app.sync.acs_identifier import Panel
from app.sync.acs_identifier_backend import AcsIdentifierBackend
from app.sync.face_aidee import FaceAidee
from app.sync.face_aidee_backend import FaceAideeBackend
from app.sync.face_aidee_session import Session, issue_key
from app.sync.http import Http
from app.sync.kinds import ACS_IDENTIFIER, FACE_AIDEE, KINDS, NEC_ID, Kind
from app.sync.nec_id import NecId
from app.sync.nec_id_backend import NecIdBackend
from app.sync.nec_id_service import Keys, Service, Signer
from app.sync.nec_id_tenants import NecIdTenants

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.store.backends import BackendEntry
    from app.sync.backend import Backend

__all__ = [
    "ACS_IDENTIFIER",
    "FACE_AIDEE",
    "KINDS",
    "NEC_ID",
    "Kind",
    "client",
    "connect",
    "face_aidee_key",
    "tenants",
]


def connect(
    kind: str, options: Mapping[str, str], secrets: Mapping[str, str], *, clock_offset_s: float = 0.0
) -> Backend:
    """Return a backend; nothing is sent.

    Args:
        kind: One of `KINDS`.
        options: By name, as of `KINDS`; every value is text, as it is typed.
        secrets: By name, as of `KINDS`.
        clock_offset_s: What the backend's clock was known to be ahead of ours.

    Raises:
        SettingsError: Something is missing, unknown, or cannot work.
    """
    wanted = _complete(kind, options, secrets)
    match kind:
        case "nec-id":
            return _nec_id(wanted, secrets, clock_offset_s)
        case "face-aidee":
            return _face_aidee(wanted, secrets, clock_offset_s)
        case _:
            return _panel(wanted, secrets, clock_offset_s)


def client(entry: BackendEntry, secrets: Mapping[str, str]) -> Backend:
    """Return the client of a backend that was set up; nothing is sent.

    Raises:
        SettingsError: As of `connect`.
    """
    own = {name: value for name, value in entry.options.items() if name not in MAPPING_OPTIONS}
    return connect(entry.kind, own, secrets, clock_offset_s=entry.clock_offset_s)


def tenants(options: Mapping[str, str], secrets: Mapping[str, str]) -> NecIdTenants:
    """Return the tenant management that belongs to a backend of the kind `nec-id`.

    It is at the option `portal_url`; without one, at the host of `url`.

    Raises:
        SettingsError: As of `connect`.
    """
    wanted = _complete(NEC_ID, options, {"api_key": "-", **secrets})  # a tenant may have no application yet
    url = wanted["portal_url"] or urlsplit(wanted["url"])._replace(path="").geturl()
    http = Http(url, usual_path=nec_id_tenants.DEFAULT_PATH, ca_file=wanted["ca_file"] or None)
    return NecIdTenants(Service(http, _signer(wanted, secrets), is_quotable=False))


def face_aidee_key(url: str, username: str, password: str, ca_file: str = "") -> dict[str, str]:
    """Return secrets for the kind `face-aidee` that an account gives out; its password is not kept.

    Raises:
        SettingsError: The address cannot be used.
        BackendError: It gives out none.
    """
    http = Http(url, usual_path=face_aidee.DEFAULT_PATH, ca_file=ca_file or None)
    try:
        pair = issue_key(http, Account(username, password))
    finally:
        http.close()
    return {"key": pair.key, "secret": pair.secret}


def _nec_id(wanted: Mapping[str, str], secrets: Mapping[str, str], ahead_s: float) -> NecIdBackend:
    threshold = _whole(wanted, "threshold", 0, 9999)
    http = Http(wanted["url"], usual_path=nec_id.DEFAULT_PATH, ca_file=wanted["ca_file"] or None)
    if http.base.endswith("/v1"):
        raise SettingsError("Version 1.0 of NEC ID, at /v1, is not supported. Enter the address of v1.1.")
    service = Service(http, _signer(wanted, secrets, ahead_s), api_key=secrets["api_key"])
    return NecIdBackend(NecId(service), threshold=threshold)


def _signer(wanted: Mapping[str, str], secrets: Mapping[str, str], ahead_s: float = 0.0) -> Signer:
    keys = Keys(wanted["access_key"], secrets["secret_key"], wanted["region"], wanted["service"])
    return Signer(keys, clock_offset_s=ahead_s)


def _face_aidee(wanted: Mapping[str, str], secrets: Mapping[str, str], ahead_s: float) -> FaceAideeBackend:
    project = _whole(wanted, "project", 1, 2**63 - 1)
    option = _whole(wanted, "option", -(2**31), 2**31 - 1) if wanted["option"] else None
    keeps, sends = _yes(wanted, "save_image"), _yes(wanted, "send_names")
    http = Http(
        wanted["url"],
        usual_path=face_aidee.DEFAULT_PATH,
        ca_file=wanted["ca_file"] or None,
        clock_offset_s=ahead_s,
    )
    api = FaceAidee(Session(http, KeyPair(secrets["key"], secrets["secret"])), project)
    return FaceAideeBackend(api, keeps_pictures=keeps, sends_names=sends, option=option)


def _panel(wanted: Mapping[str, str], secrets: Mapping[str, str], ahead_s: float) -> AcsIdentifierBackend:
    lock, owner_type = _one_of(wanted, "lock", LOCKS), _one_of(wanted, "owner_type", OWNER_TYPES)
    http = Http(
        wanted["url"],
        usual_path=acs_identifier.DEFAULT_PATH,
        ca_file=wanted["ca_file"] or None,
        is_trusted_local=_yes(wanted, "trusted_local_device"),
        clock_offset_s=ahead_s,
    )
    panel = Panel(http, wanted["username"], secrets["password"])
    return AcsIdentifierBackend(panel, lock=lock, owner_type=owner_type)


def _complete(kind: str, options: Mapping[str, str], secrets: Mapping[str, str]) -> dict[str, str]:
    """Return all options; of those that are not given what holds then."""
    if kind not in KINDS:
        raise SettingsError(f"“{kind}” is no kind of backend; there are {', '.join(KINDS)}.")
    known = KINDS[kind]
    for name in options:
        if name not in known.required and name not in known.optional:
            names = ", ".join([*known.required, *known.optional])
            raise SettingsError(f"A backend {kind} has no option {name}; there are {names}.")
    for name in known.required:
        if not options.get(name):
            raise SettingsError(f"A backend {kind} needs the option {name}.")
    for name in known.secrets:
        if not secrets.get(name):
            raise SettingsError(f"A backend {kind} needs the secret {name}.")
    return {**known.optional, **options}


def _whole(wanted: Mapping[str, str], name: str, least: int, most: int) -> int:
    try:
        number = int(wanted[name])
    except ValueError:
        number = least - 1
    if not least <= number <= most:
        raise SettingsError(f"The option {name} must be a whole number, {least} to {most}.")
    return number


def _yes(wanted: Mapping[str, str], name: str) -> bool:
    return _one_of(wanted, name, ("yes", "no")) == "yes"


def _one_of(wanted: Mapping[str, str], name: str, allowed: tuple[str, ...]) -> str:
    if wanted[name] not in allowed:
        raise SettingsError(f"The option {name} must be one of {', '.join(allowed)}.")
    return wanted[name]
