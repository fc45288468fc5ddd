"""`vestibule actions`: try what a check-in sets off, and show the secret that signs it."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app import bootstrap
from app.cli import output
from app.errors import AppError, CommandError
from app.store import database, notices
from app.sync.command import Command
from app.sync.webhook import Webhook, secret

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

_ACTOR = "command line"


def actions_test(options: bootstrap.Options, *, as_json: bool) -> int:
    """Send a test event and run the command, and say what came of each."""
    settings = options.settings()
    actions = settings.actions
    event = notices.Event("test", datetime.now(UTC), settings.site.station)
    tests: list[tuple[str, Callable[[], str]]] = []
    if actions.webhook_url:
        key = _asked(options, notices.webhook_key)

        def post() -> str:
            status = Webhook(actions.webhook_url).send(key, event.id, event.json(), datetime.now(UTC))
            return f"The webhook answered {status}"

        tests.append(("webhook", post))
    if actions.arguments:

        def run() -> str:
            Command(actions.arguments, actions.command_timeout_s).run(event)
            return "The command ended with code 0"

        tests.append(("command", run))
    passed = [_tried(kind, test, as_json=as_json) for kind, test in tests]
    if not passed:
        said = "Nothing is set off: neither actions.webhook_url nor actions.command is set."
        output.result({"error": said}, said, as_json=as_json)
        return output.OTHERWISE
    return output.OK if all(passed) else output.FAILED


def actions_secret(options: bootstrap.Options, *, as_json: bool) -> int:
    """Print the secret with which the receiver checks signatures."""
    text = secret(_asked(options, lambda db: notices.shown_webhook_key(db, datetime.now(UTC), _ACTOR)))
    output.result({"secret": text}, text, as_json=as_json)
    return output.OK


def _tried(kind: str, test: Callable[[], str], *, as_json: bool) -> bool:
    began_s = time.monotonic()
    said = ""
    try:
        text, passed = test(), True
    except AppError as error:
        text, passed = str(error).rstrip("."), False
        said = error.said if isinstance(error, CommandError) else ""
    took_s = time.monotonic() - began_s
    values = {"action": kind, "passed": passed, "text": f"{text}.", "said": said, "seconds": round(took_s, 3)}
    shown = f"{text}, after {took_s:.1f} s." if passed else f"{text}."
    output.result(values, shown + (f"\n{said}" if said else ""), as_json=as_json)
    return passed


def _asked(options: bootstrap.Options, key: Callable[[Database], bytes]) -> bytes:
    db = bootstrap.open_store(options)
    try:
        return key(db)
    finally:
        database.close(db)
