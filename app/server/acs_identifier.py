"""The access panel's upload (resources/openapi/acs-identifier.yaml): a gallery, seen as a door panel.

An identifier of the kind `face_id` waits for its picture; the upload makes a person of it, found by every
search of the gallery from then on. How long and how often an identifier is valid is kept and given back, no
more: whoever asks the hub who somebody is decides what opens.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Annotated, Final

from fastapi import APIRouter, Depends
from starlette.requests import Request  # noqa: TC002 - FastAPI reads the annotations of routes
from starlette.responses import JSONResponse, Response

from app.errors import ImageError, VisionError
from app.hub import accounts, faces, identifiers, people
from app.hub.refusals import Exists, Full, Missing
from app.hub.values import LEAST_QUALITY, Registrant, Status
from app.protocols import acs_identifier as panel
from app.protocols import json_body
from app.server import log_ins
from app.server.bodies import body_of
from app.server.multipart import first_file
from app.server.refused import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from app.hub.database import Session
    from app.hub.values import Identifier, Person, Template
    from app.server.engine import Engine
    from app.server.hub import Hub

router = APIRouter(prefix="/api/v1")

SESSIONS: Final = "panel"
"""Kind of the tokens."""


class Uploads:
    """Which panels have an upload in hand: one at a time each.

    Other processes of the same hub count for themselves; the transaction that attaches a face makes sure that
    an identifier never gets two.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._busy: set[int] = set()

    @contextmanager
    def turn(self, gallery_id: int) -> Iterator[bool]:
        """Hold a panel's turn; false if another upload has it."""
        with self._lock:
            is_free = gallery_id not in self._busy
            if is_free:
                self._busy.add(gallery_id)
        try:
            yield is_free
        finally:
            if is_free:
                with self._lock:
                    self._busy.discard(gallery_id)


@dataclass(frozen=True, slots=True)
class Panel:
    """A gallery that a session's account sees as a panel."""

    gallery_id: int


def _refused(status: int, text: str) -> Refused:
    return Refused(status, {"error": text})


def _throttled(wait_s: int) -> Refused:
    return Refused(429, {"error": panel.TRY_LATER}, {"Retry-After": str(wait_s)})


def _hub(request: Request) -> Hub:
    hub: Hub = request.app.state.hub
    return hub


def session_panel(request: Request) -> Panel:
    """Return the panel of the session that a request belongs to.

    Raises:
        Refused: 401, there is none; 403, it is not an administrator's; 429, too often.
    """
    hub, token = _hub(request), panel.bearer(request.headers.get("authorization"))
    if token:
        with hub.database.reading() as session:
            found = accounts.token(session, token, SESSIONS, hub.now())
        account = found[0] if found else None
        if account and account.panel_gallery_id is not None:
            if wait_s := log_ins.counted(request, account, None):
                raise _throttled(wait_s)
            if not account.is_administrator:
                raise _refused(403, panel.NOT_ADMINISTRATOR)
            return Panel(account.panel_gallery_id)
    raise _refused(401, panel.LOG_IN)


Door = Annotated[Panel, Depends(session_panel)]


@router.get("/login")
def log_in(request: Request) -> JSONResponse:
    """Begin a session. The MD5 of the password in the address is the vendor's design; no log may have it."""
    hub, sent = _hub(request), request.query_params
    try:
        username, password = panel.login(sent.get("username"), sent.get("password"))
    except ValueError as error:
        raise _refused(400, panel.WRONG_LOGIN) from error
    if wait_s := log_ins.wait_s(request, username):
        raise _throttled(wait_s)
    with hub.database.reading() as session:
        account = accounts.check_panel_password(session, username, password)
    if account is None or account.panel_gallery_id is None:
        log_ins.failed(request, username)
        raise _refused(401, panel.LOG_IN)
    now = hub.now()
    expires_at = now + timedelta(minutes=hub.settings.token_minutes)
    with hub.database.writing() as session:
        token = accounts.issue_token(session, account.id, None, kind=SESSIONS, expires_at=expires_at, now=now)
    return JSONResponse(panel.login_body(token, is_administrator=account.is_administrator))


@router.post("/access/identifier/item")
def create_identifier(request: Request, door: Door) -> JSONResponse:
    """Make an identifier; one of the kind `face_id` waits for its picture."""
    hub, wanted = _hub(request), _body(request)
    with _outcomes(panel.WRONG_BODY), hub.database.writing() as session:
        uid = identifiers.create(
            session,
            door.gallery_id,
            owner_name=wanted.owner_name,
            owner_type=wanted.owner_type,
            kind=wanted.kind,
            number=wanted.number,
            lock=wanted.lock,
            valid=wanted.valid,
            now=hub.now(),
        )
    return JSONResponse(panel.uid_body(uid))


@router.get("/access/identifier/item/{uid}")
def get_identifier(request: Request, door: Door, uid: str) -> JSONResponse:
    """Give an identifier back as it was made or changed."""
    with _hub(request).database.reading() as session:
        found = _identifier(session, door, uid)
    shown = panel.Identifier(
        found.owner_name, found.owner_type, found.kind, found.number, found.lock, found.valid
    )
    return JSONResponse(panel.identifier_body(found.uid, shown))


@router.patch("/access/identifier/item/{uid}")
def change_identifier(request: Request, door: Door, uid: str) -> Response:
    """Change an identifier, and the name of the person that it became; its kind stays."""
    hub, wanted = _hub(request), _body(request)
    now = hub.now()
    with _outcomes(panel.WRONG_UID), hub.database.writing() as session:
        found = _identifier(session, door, uid)
        if wanted.kind != found.kind:
            raise _refused(400, panel.WRONG_BODY)
        identifiers.update(
            session,
            found.uid,
            owner_name=wanted.owner_name,
            owner_type=wanted.owner_type,
            number=wanted.number,
            lock=wanted.lock,
            valid=wanted.valid or None,
            now=now,
        )
        if found.person_id is not None:
            person = people.get(session, door.gallery_id, found.person_id)
            properties = {**(person.properties if person else {}), "name": wanted.owner_name}
            people.update(session, found.person_id, properties=properties, now=now)
    return JSONResponse({})


@router.delete("/access/identifier/item/{uid}")
def delete_identifier(request: Request, door: Door, uid: str) -> Response:
    """Delete an identifier with the person that it became."""
    hub = _hub(request)
    with _outcomes(panel.WRONG_UID), hub.database.writing() as session:
        found = _identifier(session, door, uid)
        identifiers.delete(session, found.uid)
        if found.person_id is not None:
            people.delete(session, found.person_id, hub.now())
    return JSONResponse({})


@router.post("/access/identifier/item/face/file/{uid}")
def upload_face(request: Request, door: Door, uid: str) -> Response:
    """Make a person of an identifier that waits for its picture."""
    hub = _hub(request)
    with hub.database.reading() as session:
        _waiting(session, door, uid)
    file = first_file(request.headers.get("content-type", ""), body_of(request))
    text = panel.refused_file(file.content, file.media_type) if file else panel.WRONG_FILE
    if file is None or text:
        raise _refused(400, text or panel.WRONG_FILE)
    uploads: Uploads = request.app.state.uploads
    with uploads.turn(door.gallery_id) as is_free:
        if not is_free:
            raise _refused(400, panel.IN_PROGRESS)
        template = _template(hub.engine, file.content)
        with _outcomes(panel.NOT_WAITING), hub.database.writing() as session:
            waiting = _waiting(session, door, uid)
            person = _added(session, door, waiting, template, hub.now())
            _waiting(
                session, door, uid
            )  # asked again now that other writers wait: another process may be done
            identifiers.attach(session, waiting.uid, person.id)
    return JSONResponse({})


def _added(session: Session, door: Panel, waiting: Identifier, template: Template, now: datetime) -> Person:
    person = people.add(
        session,
        door.gallery_id,
        status=Status.APPROVED,
        registrant=Registrant.SYSTEM,
        properties={"name": waiting.owner_name},
        now=now,
    )
    faces.add(session, person, template, now=now)
    return person


def _template(engine: Engine, image: bytes) -> Template:
    """Return what the one face of a picture is compared by; there is one text for all that may be wrong."""
    try:
        sighting = engine.look(image)
    except ImageError as error:
        raise _refused(400, panel.WRONG_FILE) from error
    except VisionError as error:
        raise _refused(400, panel.LOADING_FAILED) from error
    face = sighting.faces[0] if sighting.count == 1 else None
    if face is None or face.template is None or face.attributes.quality < LEAST_QUALITY:
        raise _refused(400, panel.NO_FACE)
    return face.template


def _body(request: Request) -> panel.Identifier:
    try:
        return panel.identifier(json_body.parsed(body_of(request)))
    except ValueError as error:
        raise _refused(400, panel.WRONG_BODY) from error


def _identifier(session: Session, door: Panel, uid: str, text: str = panel.WRONG_UID) -> Identifier:
    try:
        found = identifiers.get(session, door.gallery_id, panel.uid(uid))
    except ValueError:
        found = None
    if found is None:
        raise _refused(400, text)
    return found


def _waiting(session: Session, door: Panel, uid: str) -> Identifier:
    found = _identifier(session, door, uid, panel.NOT_WAITING)
    if found.kind != panel.FACE_ID or found.person_id is not None:
        raise _refused(400, panel.NOT_WAITING)
    return found


@contextmanager
def _outcomes(missing: str) -> Iterator[None]:
    """Answer what the store refuses inside, after all of it is undone."""
    try:
        yield
    except Exists as error:
        raise _refused(400, panel.SAME_NUMBER) from error
    except Full as error:
        raise _refused(400, panel.LOADING_FAILED) from error
    except Missing as error:
        raise _refused(400, missing) from error
