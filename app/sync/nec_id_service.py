"""Signed requests to one of NEC ID's services, and what its refusals mean (nec-id.md, sections 2 to 5)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from app.errors import BackendError, BackendUnauthorised, BackendUnavailable
from app.protocols.nec_id_errors import FORBIDDEN, Code
from app.protocols.nec_id_faults import refusal, server_time
from app.protocols.sigv4 import ALGORITHM
from app.sync.backend import Gone, OutcomeUnknown, Reason, Refused
from app.sync.clock import ahead_s, http_date
from app.sync.http import json_request
from app.sync.kinds import REGION, SERVICE

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.protocols.nec_id_faults import Refusal
    from app.sync.http import Answer, Http, Request

T = TypeVar("T")

_SHOWN_CHARACTERS = 200

_STAMP = "%Y%m%dT%H%M%SZ"

_GOOD_FOR = timedelta(minutes=5)
"""So far may the time of a signature be from the backend's."""

_TEXTS = {
    Code.DUPLICATE: (Reason.OTHER, "It exists there already."),
    Code.NO_FACE: (Reason.NO_FACE, "It finds no face in the picture."),
    Code.POOR_QUALITY: (Reason.POOR_QUALITY, "The picture is too poor for it."),
    Code.MULTIPLE_FACES: (Reason.SEVERAL_FACES, "It finds several faces in the picture."),
}


class NoRoute(BackendUnauthorised):
    """The service has no such operation: it is of the older revision, or the address is wrong."""


class NotTaken(Refused):
    """The service refuses what it is asked for.

    Attributes:
        refusal: What it said; its message may be a secret.
    """

    def __init__(self, message: str, reason: Reason, said: Refusal) -> None:
        super().__init__(message, reason)
        self.refusal = said


@dataclass(frozen=True, slots=True)
class Keys:
    """Who asks: a tenant's keys, and where they are good for."""

    access_key: str
    secret_key: str = field(repr=False)
    region: str = REGION
    service: str = SERVICE


class Signer:
    """Signs each attempt anew, by the clock of the backend as far as it is known.

    Attributes:
        clock_offset_s: What that clock is ahead of ours, as the last refusal of a signature's time showed.
    """

    def __init__(
        self,
        keys: Keys,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        clock_offset_s: float = 0.0,
    ) -> None:
        from botocore.auth import SigV4Auth  # noqa: PLC0415 - slow, and needless where there is no NEC ID
        from botocore.credentials import Credentials  # noqa: PLC0415

        self._keys, self._now = keys, now
        self._auth = SigV4Auth(Credentials(keys.access_key, keys.secret_key), keys.service, keys.region)
        self.clock_offset_s = clock_offset_s

    def signed(self, base: str, request: Request) -> Request:
        """Return a request with its signature.

        A signed id of its own makes requests differ that are alike and of one second: servers take the second
        one of two equal signatures for a replay.
        """
        from botocore.awsrequest import AWSRequest  # noqa: PLC0415

        stamp = f"{self._now() + timedelta(seconds=self.clock_offset_s):{_STAMP}}"
        headers = {**request.headers, "x-amz-date": stamp, "x-request-id": str(uuid.uuid4())}
        given = AWSRequest(request.method, f"{base}{request.path}", dict(headers), request.body)
        given.context["timestamp"] = stamp
        auth = self._auth  # its `add_auth` takes this computer's time, and logs the headers
        signature = auth.signature(auth.string_to_sign(given, auth.canonical_request(given)), given)
        names = auth.signed_headers(auth.headers_to_sign(given))
        claim = f"Credential={auth.scope(given)}, SignedHeaders={names}, Signature={signature}"
        return replace(request, headers={**headers, "authorization": f"{ALGORITHM} {claim}"})

    def learn(self, said: Refusal, date: str) -> None:
        """Take over the time of a backend that refused ours.

        Args:
            said: The refusal, which may name the backend's time.
            date: The header of this name; the second best.
        """
        theirs = server_time(said.message) or http_date(date)
        self.clock_offset_s = ahead_s(theirs, self._now(), self.clock_offset_s)


class Service:
    """One of the two services. Used by one thread at a time."""

    def __init__(self, http: Http, signer: Signer, *, api_key: str = "", is_quotable: bool = True) -> None:
        """Prepare.

        Args:
            http: Leads to the service's base path.
            signer: May be shared by the two services of one backend.
            api_key: Sent with every request, if there is one.
            is_quotable: Whether its own words may be shown; those of tenant management hold keys.
        """
        self._http, self._signer = http, signer
        self._headers = {"accept": "application/json"} | ({"x-api-key": api_key} if api_key else {})
        self._is_quotable = is_quotable

    @property
    def clock_offset_s(self) -> float:
        """What the backend's clock is ahead of ours."""
        return self._signer.clock_offset_s

    def ask(
        self,
        method: str,
        path: str,
        read: Callable[[object], T],
        *,
        body: object = None,
        changes: bool,
    ) -> T:
        """Send a request and return what its answer says.

        Raises:
            BackendError: As of `tell`; also where the answer cannot be read.
        """
        request = json_request(method, path, body, changes=changes, headers=self._headers)
        return self._http.read(request, self._success(request), read)

    def tell(self, method: str, path: str, *, body: object = None) -> None:
        """Send a request that changes something, and look at nothing but the status of its answer.

        Raises:
            Gone: 404.
            NoRoute: There is no such operation.
            NotTaken: 400 with a code.
            BackendError: Anything else.
        """
        self._success(json_request(method, path, body, changes=True, headers=self._headers))

    def close(self) -> None:
        """End what runs, from any thread."""
        self._http.close()

    def _success(self, request: Request) -> Answer:
        answer, said, is_replay = self._answered(request)
        if said.is_clock:
            self._signer.learn(said, answer.headers.get("date", ""))
            answer, said, is_replay = self._answered(request)
        if 200 <= answer.status < 300:
            return answer
        if is_replay:
            raise BackendUnavailable(_sent_twice(self._http.host))
        raise self._error(request, said)

    def _answered(self, request: Request) -> tuple[Answer, Refusal, bool]:
        """Send a request once; return its answer, what that says, and whether it takes it for a replay."""
        signed = self._signer.signed(self._http.base, request)
        answer = self._http.send(signed)
        said = refusal(answer.status, answer.body)
        is_replay = request.method != "GET" and _is_near(said, signed)
        if is_replay and request.changes:
            raise OutcomeUnknown(_sent_twice(self._http.host))
        return answer, said, is_replay

    def _error(self, request: Request, said: Refusal) -> BackendError:
        host = self._http.host
        if said.status == 404:
            return Gone(f"{host} knows nothing by that id ({said.status}).")
        if said.is_no_route:
            return NoRoute(f"{host} has no such operation at this address ({said.status}).")
        if said.status in {401, 403}:
            return BackendUnauthorised(_unauthorised(host, said))
        if said.code is Code.TIMEOUT:
            text = f"{host} took too long."
            return OutcomeUnknown(text) if request.changes else BackendUnavailable(text)
        if said.is_full:
            return NotTaken(f"{host} has no room.", Reason.FULL, said)
        reason, text = _TEXTS.get(said.code, (Reason.OTHER, "")) if said.code else (Reason.OTHER, "")
        return NotTaken(text or f"{host} does not take this: {self._quoted(said)}", reason, said)

    def _quoted(self, said: Refusal) -> str:
        shown = "".join(filter(str.isprintable, said.message))[:_SHOWN_CHARACTERS]
        return f"“{shown}” ({said.status})." if shown and self._is_quotable else f"status {said.status}."


def _is_near(said: Refusal, sent: Request) -> bool:
    """Return whether the time of a signature is refused that is near the backend's.

    So a replay is told: somebody on the way sent the request twice, and the first may have been carried out.
    """
    theirs = server_time(said.message) if said.is_clock else None
    ours = datetime.strptime(sent.headers["x-amz-date"], _STAMP).replace(tzinfo=UTC)
    return theirs is not None and abs(theirs - ours) < _GOOD_FOR


def _sent_twice(host: str) -> str:
    return f"{host} had this request before: it was sent twice on its way."


def _unauthorised(host: str, said: Refusal) -> str:
    if said.is_clock:
        return f"{host} does not accept the time of our signature. Set this computer's clock."
    if said.message == FORBIDDEN:
        return f"{host} does not accept the API key."
    return f"{host} does not accept the access key, its secret, or region and service ({said.status})."
