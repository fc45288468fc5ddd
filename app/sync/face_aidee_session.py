"""Requests to Face AiDee with a token that is good, and what its refusals mean (face-aidee.md, 3 and 4)."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from app.errors import BackendError, BackendUnauthorised, BackendUnavailable
from app.protocols import face_aidee_client as wire
from app.protocols.answers import says_full
from app.sync.backend import Gone, Reason, Refused
from app.sync.http import json_request

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.protocols.face_aidee import Account, KeyPair
    from app.sync.http import Answer, Http, Request

T = TypeVar("T")

LATEST_RENEWAL_S = 300.0
"""So long before its end a token is renewed, or when a fifth of its life is left, whichever is later."""

_TEXTS = {
    "no_face": (Reason.NO_FACE, "It finds no face in the picture."),
    "multiple_faces": (Reason.SEVERAL_FACES, "It finds several faces in the picture."),
    "poor_quality": (Reason.POOR_QUALITY, "The picture is too poor for it."),
    "group": (Reason.GROUP, "It has no such group."),
    "face_limit": (Reason.FULL, "It takes no more faces of one person."),
}


@dataclass(frozen=True, slots=True)
class _Held:
    """A token, and until when it is good by this computer's monotonic clock, in seconds."""

    text: str = field(repr=False)
    renew_at_s: float
    end_s: float


def issue_key(http: Http, account: Account) -> KeyPair:
    """Return a new key for an account; neither keeps the password.

    Raises:
        BackendError: Also where the account may have no key.
    """
    body = wire.account_body(account)
    request = json_request("POST", "/auth/key", body, changes=False, headers={})  # a surplus key does no harm
    answer = http.send(request)
    if answer.status in {401, 403}:
        what = "does not accept name or password" if answer.status == 401 else "gives this account no API key"
        raise BackendUnauthorised(f"{http.host} {what}.")
    return http.read(request, _success(http, answer), wire.key_pair)


class Session:
    """Asks with a token. Used by one thread at a time."""

    def __init__(
        self,
        http: Http,
        keys: KeyPair,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        monotonic_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._http, self._keys = http, keys
        self._now, self._monotonic_s = now, monotonic_s
        self._held: _Held | None = None

    @property
    def clock_offset_s(self) -> float:
        """What the backend's clock is ahead of ours."""
        return self._http.clock_offset_s

    def ask(
        self, method: str, path: str, read: Callable[[object], T], *, body: object = None, changes: bool
    ) -> T:
        """Send a request and return what its answer says.

        Raises:
            Gone: 404.
            Refused: 400, 409 and the like.
            BackendError: Anything else.
        """
        request, answer = self._answered(method, path, body, changes=changes)
        return self._http.read(request, answer, read)

    def tell(self, method: str, path: str, *, body: object = None) -> None:
        """Send a request that changes something, and look at nothing but the status of its answer.

        Raises:
            BackendError: As of `ask`.
        """
        self._answered(method, path, body, changes=True)

    def sign_in(self) -> None:
        """Get a new token, which proves address and key.

        Raises:
            BackendError: As of `ask`.
        """
        request = json_request(
            "POST", "/auth/token", wire.key_pair_body(self._keys), changes=False, headers={}
        )
        answer = self._http.send(request)
        if answer.status == 401:
            raise BackendUnauthorised(f"{self._http.host} does not accept the API key or its secret.")
        self._hold(request, _success(self._http, answer))

    def sign_out(self) -> None:
        """Have the token refused from now on; nothing if there is none.

        Raises:
            BackendError: As of `ask`; one that is refused already is none.
        """
        held, self._held = self._held, None
        if held is None:
            return
        answer = self._http.send(self._request("DELETE", "/auth/token", None, held, changes=True))
        if answer.status != 401:
            _success(self._http, answer)

    def close(self) -> None:
        """End what runs, from any thread; the token ends by itself."""
        self._http.close()

    def _answered(self, method: str, path: str, body: object, *, changes: bool) -> tuple[Request, Answer]:
        request = self._request(method, path, body, self._good(), changes=changes)
        answer = self._http.send(request)
        if answer.status == 401:  # nothing was done: it goes once more, with a new token
            self.sign_in()
            request = self._request(method, path, body, self._good(), changes=changes)
            answer = self._http.send(request)
        if answer.status == 401:
            raise BackendUnauthorised(f"{self._http.host} does not accept the token that it has just given.")
        return request, _success(self._http, answer)

    @staticmethod
    def _request(method: str, path: str, body: object, held: _Held, *, changes: bool) -> Request:
        return json_request(method, path, body, changes=changes, headers={"x-api-token": held.text})

    def _good(self) -> _Held:
        """Return a token that is good for a while: the one there is, a renewed, or a new one."""
        now_s = self._monotonic_s()
        if self._held is None or now_s >= self._held.end_s:
            self.sign_in()
        elif now_s >= self._held.renew_at_s:
            self._renew(self._held)
        if self._held is None:
            raise AssertionError("a token was got or an error raised")
        return self._held

    def _renew(self, held: _Held) -> None:
        request = self._request("PATCH", "/auth/token", None, held, changes=False)
        try:
            self._hold(request, _success(self._http, self._http.send(request)))
        except BackendUnavailable:
            return  # the one there is, is good until its end
        except BackendError:
            self.sign_in()

    def _hold(self, request: Request, answer: Answer) -> None:
        token = self._http.read(request, answer, wire.token)
        life_s = max((token.expire - self._theirs(answer)).total_seconds(), 0.0)
        now_s = self._monotonic_s()
        early_s = min(life_s / 5, LATEST_RENEWAL_S)
        self._held = _Held(token.text, now_s + life_s - early_s, now_s + life_s)

    def _theirs(self, answer: Answer) -> datetime:
        """Return the time by the clock that the end of a token is told by."""
        return answer.date or self._now() + timedelta(seconds=self.clock_offset_s)


def _success(http: Http, answer: Answer) -> Answer:
    """Return an answer that is a success; `code` in its body says nothing about that."""
    if 200 <= answer.status < 300:
        return answer
    raise _error(http.host, answer)


def _error(host: str, answer: Answer) -> BackendError:
    match answer.status:
        case 403:
            return BackendUnauthorised(f"{host} gives this account no rights on the project.")
        case 404:
            return Gone(f"{host} knows nothing by that id (404).")
        case 409:
            reason, message = wire.refusal(answer.body)
            if reason is None and says_full(message):
                return Refused(f"{host} has no room.", Reason.FULL)
            return Refused(*_unmet(host, reason))
        case status:
            return Refused(f"{host} does not take this ({status}).")


def _unmet(host: str, reason: str | None) -> tuple[str, Reason]:
    if reason is None:  # of a picture more often than of anything else
        return (
            f"{host} does not take this: a condition is not met, perhaps by the picture (409).",
            Reason.OTHER,
        )
    kind, text = _TEXTS[reason]
    return text, kind
