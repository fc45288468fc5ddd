"""AWS Signature Version 4, as whoever is asked checks it, for services other than S3.

A signature is made in stages, each a function here: canonical request, string to sign, signing key,
signature. Paths and queries are taken as they were sent, byte for byte. Source: AWS's reference of Signature
Version 4; what signers in use do where it is silent is said in its place. Texts: nec-id.md, section 4.
"""

from __future__ import annotations

import enum
import hashlib
import hmac
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import quote_from_bytes, unquote_to_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence

ALGORITHM = "AWS4-HMAC-SHA256"
TERMINATOR = "aws4_request"

WINDOW = timedelta(minutes=5)
"""A request signed earlier or later than this is refused (nec-id.md, section 2)."""

_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = r"[!#$%&'*+.^_`|~0-9a-z-]+"  # of a header, in lower case
_AUTHORIZATION = re.compile(
    rf"{ALGORITHM} Credential=(?P<access_key>\w{{1,128}})/(?P<day>[0-9]{{8}})/(?P<region>[^/,\s]{{1,64}})"
    rf"/(?P<service>[^/,\s]{{1,64}})/{TERMINATOR}, ?SignedHeaders=(?P<names>{_NAME}(?:;{_NAME})*)"
    r", ?Signature=(?P<signature>[0-9a-f]{64})",
    re.ASCII,
)
_ONCE = (b"authorization", b"host", b"x-amz-date", b"x-amz-content-sha256")
_MAY_BE_UNSIGNED = "x-amz-security-token"  # the vendor's JavaScript SDK adds it after signing
_MISMATCH = (
    "The request signature we calculated does not match the signature you provided. Check your AWS Secret"
    " Access Key and signing method. Consult the service documentation for details."
)
_NOBODYS_SECRET = "0" * 40  # as long as a secret key; what is signed with it is refused all the same


@dataclass(frozen=True, slots=True)
class Arrived:
    """A request as it arrived.

    Attributes:
        path: Percent-encoded, without the query.
        query: Percent-encoded, without the question mark.
        headers: Names in lower case and values, in the order they were sent in.
        body_hash: As of the function of this name.
    """

    method: str
    path: bytes
    query: bytes
    headers: Sequence[tuple[bytes, bytes]]
    body_hash: str

    def values(self, name: bytes) -> list[bytes]:
        """Return the values of a header, each trimmed and its inner runs of blanks collapsed."""
        return [b" ".join(value.split()) for one, value in self.headers if one == name]


@dataclass(frozen=True, slots=True)
class Scope:
    """What credentials are good for."""

    region: str
    service: str


@dataclass(frozen=True, slots=True)
class Claim:
    """What a request says of its signature.

    Attributes:
        stamp: The text of `x-amz-date`.
        day: The credential's, which should be the stamp's.
        names: Of the signed headers, in their order.
    """

    access_key: str
    stamp: str
    signed_at: datetime
    day: str
    scope: Scope
    names: tuple[str, ...]
    signature: str


class Flaw(enum.Enum):
    """What is wrong with a signature."""

    MISSING = enum.auto()
    MALFORMED = enum.auto()
    EXPIRED = enum.auto()
    NOT_YET = enum.auto()
    SCOPE = enum.auto()
    UNSIGNED = enum.auto()
    BODY = enum.auto()
    UNKNOWN_KEY = enum.auto()
    MISMATCH = enum.auto()


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a request is refused, and the text that its sender reads."""

    flaw: Flaw
    text: str


def body_hash(body: bytes) -> str:
    """Return the SHA-256 of a body, 64 hexadecimal digits in lower case."""
    return hashlib.sha256(body).hexdigest()


def read_claim(request: Arrived) -> Claim | Fault:
    """Read what a request says of its signature, and nothing that is not exactly as it should be."""
    if fault := _fault_of_form(request):
        return fault
    [given] = request.values(b"authorization")
    if not (found := _AUTHORIZATION.fullmatch(given.decode("latin-1"))):
        text = (
            f"Authorization must be {ALGORITHM} with Credential, SignedHeaders and Signature, in this order."
        )
        return Fault(Flaw.MALFORMED, text)
    names = tuple(found["names"].split(";"))
    if list(names) != sorted(set(names)):
        return Fault(Flaw.MALFORMED, "SignedHeaders must be in order, each once.")
    stamp = b"".join(request.values(b"x-amz-date")).decode("latin-1")
    if (signed_at := _time(stamp)) is None:
        return Fault(Flaw.MALFORMED, "The header x-amz-date must be a time such as 20180816T032046Z.")
    scope = Scope(found["region"], found["service"])
    return Claim(found["access_key"], stamp, signed_at, found["day"], scope, names, found["signature"])


def fault_of_claim(request: Arrived, claim: Claim, scope: Scope, now: datetime) -> Fault | None:
    """Return what is wrong with a claim whoever made it: its time, its scope, what it leaves unsigned.

    Args:
        request: As it arrived.
        claim: As `read_claim` found it.
        scope: What credentials have to be good for here.
        now: UTC.
    """
    now = now.replace(microsecond=0)
    if claim.signed_at < now - WINDOW:
        return expired(claim.stamp, now)
    if claim.signed_at > now + WINDOW:
        limit = f"{now + WINDOW:{_STAMP}} ({now:{_STAMP}} + 5 min.)"
        return Fault(Flaw.NOT_YET, f"Signature not yet current: {claim.stamp} is still later than {limit}")
    if claim.day != claim.stamp[:8]:
        text = (
            f"Date in Credential scope does not match x-amz-date: '{claim.day}' is not '{claim.stamp[:8]}'."
        )
        return Fault(Flaw.SCOPE, text)
    if claim.scope.region != scope.region:
        return Fault(Flaw.SCOPE, f"Credential should be scoped to the region '{scope.region}'.")
    if claim.scope.service != scope.service:
        return Fault(Flaw.SCOPE, f"Credential should be scoped to the service '{scope.service}'.")
    return _fault_of_names(request, claim.names) or _fault_of_body(request)


def expired(stamp: str, now: datetime) -> Fault:
    """Return the fault of a signature that is too old, or was used before."""
    limit = f"{now - WINDOW:{_STAMP}} ({now:{_STAMP}} - 5 min.)"
    return Fault(Flaw.EXPIRED, f"Signature expired: {stamp} is now earlier than {limit}")


def fault_of_signature(request: Arrived, claim: Claim, secret_key: str | None) -> Fault | None:
    """Return what is wrong with the signature itself, in the same time whatever it is.

    Vendors' signers differ in two points, so that up to four canonical requests are tried: some sign the host
    without its port, and botocore takes the query as it is where others encode it anew.

    Args:
        request: As it arrived.
        claim: Without another fault.
        secret_key: Of the claim's access key; None if nobody has that.
    """
    key = signing_key(_NOBODYS_SECRET if secret_key is None else secret_key, claim.day, claim.scope)
    fits = False
    for host in _hosts(request):
        for query in canonical_queries(request.query):
            canonical = canonical_request(request, claim.names, host, query)
            made = signature(key, string_to_sign(claim.stamp, claim.scope, canonical))
            fits |= hmac.compare_digest(made, claim.signature)
    if secret_key is None:
        return Fault(Flaw.UNKNOWN_KEY, "The security token included in the request is invalid.")
    if not fits:
        return Fault(Flaw.MISMATCH, _MISMATCH)
    return None


def canonical_path(path: bytes) -> str:
    """Return the path as it is signed: without empty and dot segments, and percent-encoded once more."""
    kept: list[bytes] = []
    for segment in path.split(b"/"):
        if segment == b"..":
            del kept[-1:]
        elif segment not in {b"", b"."}:
            kept.append(segment)
    last = b"/" if kept and path.endswith(b"/") else b""
    return quote_from_bytes(b"/" + b"/".join(kept) + last, safe="/~")


def canonical_queries(query: bytes) -> tuple[str, ...]:
    """Return the one or two forms in which a query may be signed, each sorted by name, then value.

    First encoded anew from what it means (the rule), then with the encoding it was sent with (botocore).
    """
    anew = sorted((_encoded(name), _encoded(value)) for name, value in _decoded_pairs(query))
    pairs = (pair.partition("=") for pair in query.decode("latin-1").split("&") if query)
    as_sent = sorted((name, value) for name, _, value in pairs)
    forms = ("&".join(f"{name}={value}" for name, value in pairs) for pairs in (anew, as_sent))
    return tuple(dict.fromkeys(forms))


def canonical_headers(request: Arrived, names: Sequence[str], host: bytes) -> bytes:
    """Return a line for each signed header; the values of one that is given more than once are joined."""
    values = {name: b",".join(request.values(name.encode())) for name in names} | {"host": host}
    return b"".join(name.encode() + b":" + values[name] + b"\n" for name in names)


def canonical_request(request: Arrived, names: Sequence[str], host: bytes, query: str) -> bytes:
    """Return the first stage: everything that is signed, in canonical form.

    Args:
        request: As it arrived.
        names: Of the signed headers, in lower case, in order.
        host: What stands for the value of `host`.
        query: One of its `canonical_queries`.
    """
    begins = f"{request.method}\n{canonical_path(request.path)}\n{query}\n".encode("latin-1")
    ends = f"\n{';'.join(names)}\n{request.body_hash}".encode()
    return begins + canonical_headers(request, names, host) + ends


def string_to_sign(stamp: str, scope: Scope, canonical: bytes) -> str:
    """Return the second stage: the canonical request's hash with time and scope."""
    place = f"{stamp[:8]}/{scope.region}/{scope.service}/{TERMINATOR}"
    return f"{ALGORITHM}\n{stamp}\n{place}\n{hashlib.sha256(canonical).hexdigest()}"


def signing_key(secret_key: str, day: str, scope: Scope) -> bytes:
    """Return the third stage: a key that is good for one day, region and service; 32 bytes."""
    key = f"AWS4{secret_key}".encode()
    for part in (day, scope.region, scope.service, TERMINATOR):
        key = hmac.digest(key, part.encode(), "sha256")
    return key


def signature(key: bytes, text: str) -> str:
    """Return the last stage: 64 hexadecimal digits in lower case."""
    return hmac.digest(key, text.encode(), "sha256").hex()


def _fault_of_form(request: Arrived) -> Fault | None:
    if any(name.lower().startswith(b"x-amz-") for name, _ in _decoded_pairs(request.query)):
        return Fault(Flaw.MALFORMED, "A signature in the query is not accepted; send it as Authorization.")
    for name in _ONCE:
        if len(request.values(name)) > 1:
            return Fault(Flaw.MALFORMED, f"The header {name.decode()} is given more than once.")
    if not request.values(b"authorization"):
        return Fault(Flaw.MISSING, "Missing Authentication Token")
    return None


def _fault_of_names(request: Arrived, names: Sequence[str]) -> Fault | None:
    present = {name.decode("latin-1") for name, _ in request.headers}
    required = {"host", "x-amz-date"} | {name for name in present if name.startswith("x-amz-")}
    for name in sorted(required - {*names, _MAY_BE_UNSIGNED}):
        return Fault(Flaw.UNSIGNED, f"'{name}' must be a 'SignedHeader' in the AWS Authorization.")
    for name in names:
        if name not in present:
            return Fault(Flaw.UNSIGNED, f"The signed header '{name}' is missing.")
    return None


def _fault_of_body(request: Arrived) -> Fault | None:
    for said in request.values(
        b"x-amz-content-sha256"
    ):  # a signature without it covers the body all the same
        if said.decode("latin-1") != request.body_hash:
            return Fault(Flaw.BODY, "The header x-amz-content-sha256 must be the SHA-256 of the body.")
    return None


def _time(stamp: str) -> datetime | None:
    if not re.fullmatch(r"[0-9]{8}T[0-9]{6}Z", stamp):
        return None
    try:
        return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def _hosts(request: Arrived) -> list[bytes]:
    [host] = request.values(b"host")
    name, _, port = host.rpartition(b":")
    return [host, name] if port.isdigit() else [host]


def _decoded_pairs(query: bytes) -> list[tuple[bytes, bytes]]:
    parts = [part.replace(b"+", b" ").partition(b"=") for part in query.split(b"&") if part]
    return [(unquote_to_bytes(name), unquote_to_bytes(value)) for name, _, value in parts]


def _encoded(text: bytes) -> str:
    return quote_from_bytes(text, safe="~")
