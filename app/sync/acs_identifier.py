"""An access panel: every operation of acs-identifier.md, with a session that is renewed when it ends.

The panel is one device and takes one upload at a time.
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, TypeVar

from app.errors import BackendError, BackendUnauthorised
from app.protocols import acs_identifier_client as wire
from app.protocols.acs_identifier_client import Said
from app.sync.backend import Gone, Refused
from app.sync.http import Request, json_request

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.protocols.acs_identifier import Identifier
    from app.sync.http import Answer, Http

T = TypeVar("T")

DEFAULT_PATH = "/api/v1"

_ITEMS = "/access/identifier/item"


class NotTaken(Refused):
    """The panel refuses what it is asked for.

    Attributes:
        said: What its text says.
    """

    def __init__(self, message: str, said: Said) -> None:
        super().__init__(message)
        self.said = said


class Panel:
    """A door panel. Used by one thread at a time. Each call may raise `BackendError`.

    An identifier that is not there raises `Gone`, though the panel says so with 400.
    """

    def __init__(self, http: Http, username: str, password: str) -> None:
        self._http = http
        self._username, self._password = username, password
        self._token: str | None = None

    @property
    def clock_offset_s(self) -> float:
        """What the panel's clock is ahead of ours."""
        return self._http.clock_offset_s

    def close(self) -> None:
        """End what runs, from any thread."""
        self._http.close()

    def log_in(self) -> None:
        """Begin a session; the MD5 of the password in the address is the vendor's design."""
        request = Request("GET", f"/login?{wire.login_query(self._username, self._password)}", changes=False)
        answer = self._http.send(request)
        if answer.status in {400, 401, 403}:
            raise BackendUnauthorised(f"{self._http.host} does not accept name or password.")
        self._token = self._http.read(request, self._success(answer), wire.token)

    def create(self, of: Identifier) -> int:
        """Make an identifier and return its number; one of the kind `face_id` waits for its picture."""
        request, answer = self._answered("POST", _ITEMS, wire.wanted_body(of), changes=True)
        return self._http.read(request, answer, wire.uid)

    def owner(self, uid: int) -> str:
        """Return the name of an identifier's owner."""
        request, answer = self._answered("GET", f"{_ITEMS}/{uid}", None, changes=False)
        return self._http.read(request, answer, wire.owner_name)

    def change(self, uid: int, to: Identifier) -> None:
        """Change an identifier; its kind and its face stay."""
        self._answered("PATCH", f"{_ITEMS}/{uid}", wire.wanted_body(to), changes=True)

    def delete(self, uid: int) -> None:
        """Delete an identifier with its face."""
        self._answered("DELETE", f"{_ITEMS}/{uid}", None, changes=True)

    def upload(self, uid: int, picture: bytes, part: str) -> None:
        """Give an identifier that waits for it its face.

        Args:
            uid: Of the identifier.
            picture: A JPEG.
            part: What the form calls it, one of `acs_identifier_client.FILE_PARTS`.

        Raises:
            NotTaken: See its `said`; the panel may be busy.
        """
        content_type, body = wire.upload(picture, part, uuid.uuid4().hex)

        def made(headers: Mapping[str, str]) -> Request:
            headers = {**headers, "content-type": content_type}
            return Request("POST", f"{_ITEMS}/face/file/{uid}", True, body, headers)  # noqa: FBT003

        self._in_session(made)

    def _answered(self, method: str, path: str, body: object, *, changes: bool) -> tuple[Request, Answer]:
        return self._in_session(
            lambda headers: json_request(method, path, body, changes=changes, headers=headers)
        )

    def _in_session(self, make: Callable[[Mapping[str, str]], Request]) -> tuple[Request, Answer]:
        """Send a request; log in if there is no session, or if it has ended."""
        is_new = self._token is None
        if is_new:
            self.log_in()
        request = make({"authorization": f"Bearer {self._token}"})
        answer = self._http.send(request)
        if answer.status == 401 and not is_new:  # nothing was done: it goes once more
            self.log_in()
            request = make({"authorization": f"Bearer {self._token}"})
            answer = self._http.send(request)
        return request, self._success(answer)

    def _success(self, answer: Answer) -> Answer:
        if 200 <= answer.status < 300:
            return answer
        raise self._error(answer)

    def _error(self, answer: Answer) -> BackendError:
        host, (said, text) = self._http.host, wire.refusal(answer.body)
        if answer.status == 401:
            self._token = None
            return BackendUnauthorised(f"{host} does not accept the session that it has just begun.")
        if answer.status == 403:
            return BackendUnauthorised(f"{host} wants an administrator's account.")
        if said is Said.WRONG_UID:
            return Gone(f"{host} has no such identifier.")
        shown = f"“{text}” ({answer.status})" if text else f"status {answer.status}"
        return NotTaken(f"{host} does not take this: {shown}.", said)
