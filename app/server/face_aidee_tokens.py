"""Face AiDee: keys for accounts, and tokens for keys."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from fastapi import APIRouter
from starlette.requests import Request  # noqa: TC002 - FastAPI reads the annotations of routes
from starlette.responses import JSONResponse

from app.hub import accounts
from app.protocols import face_aidee
from app.protocols import face_aidee_answers as answers
from app.server import log_ins
from app.server.face_aidee_entry import NOT_SIGNED_IN, TOKENS, Caller, body_as, hub_of, local, refused

if TYPE_CHECKING:
    from app.hub.database import Session
    from app.server.hub import Hub

router = APIRouter()


@router.post("/auth/key")
def issue_key(request: Request) -> JSONResponse:
    """Give an account a further key with its secret; keys that it has stay."""
    hub, wanted = hub_of(request), body_as(request, face_aidee.account)
    _wait(request, wanted.username)
    with hub.database.reading() as session:
        account = accounts.check_password(session, wanted.username, wanted.password)
    if account is None:
        log_ins.failed(request, wanted.username)
        raise refused(401, "Wrong username or password.")
    if not account.may_have_keys:
        raise refused(403, "This account may not have an API key.")
    with hub.database.writing() as session:
        key, secret = accounts.issue_key(session, account.id, hub.now())
    return JSONResponse(answers.key_pair(key, secret), 201)


@router.post("/auth/token")
def issue_token(request: Request) -> JSONResponse:
    """Give the holder of a key a token."""
    hub, wanted = hub_of(request), body_as(request, face_aidee.key_pair)
    _wait(request, wanted.key)
    with hub.database.writing() as session:
        account = accounts.check_key(session, wanted.key, wanted.secret)
        body = _token(session, hub, account.id, wanted.key) if account else None
    if body is None:
        log_ins.failed(request, wanted.key)
        raise refused(401, "Wrong key or secret.")
    return JSONResponse(body, 201)


@router.patch("/auth/token")
def renew_token(request: Request, caller: Caller) -> JSONResponse:
    """Give another token; the one sent stays valid until its own expiry."""
    hub = hub_of(request)
    with hub.database.writing() as session:
        if accounts.token(session, caller.token, TOKENS, hub.now()) is None:
            raise refused(401, NOT_SIGNED_IN)  # discarded or revoked at this moment
        body = _token(session, hub, caller.account.id, caller.key)
    return JSONResponse(body)


@router.delete("/auth/token")
def discard_token(request: Request, caller: Caller) -> JSONResponse:
    """Refuse the token sent from now on."""
    with hub_of(request).database.writing() as session:
        accounts.discard_token(session, caller.token)
    return JSONResponse(answers.discarded())


def _wait(request: Request, account: str) -> None:
    """Refuse whoever failed too often, without a look at what they send now."""
    if wait_s := log_ins.wait_s(request, account):
        raise refused(429, "Too many failed attempts.", headers={"Retry-After": str(wait_s)})


def _token(session: Session, hub: Hub, account_id: int, key: str | None) -> answers.Body:
    now = hub.now()
    expires_at = now + timedelta(minutes=hub.settings.token_minutes)
    text = accounts.issue_token(session, account_id, key, kind=TOKENS, expires_at=expires_at, now=now)
    return answers.token(text, local(expires_at))
