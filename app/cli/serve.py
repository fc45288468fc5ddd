"""`vestibule serve`: the hub, until somebody stops it."""

from __future__ import annotations

import dataclasses
import logging
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app import bootstrap
from app.cli import output
from app.errors import SettingsError
from app.server.access_log import request_log
from app.server.asgi import application
from app.server.serving import Service, listening, require_safe, running_hub

if TYPE_CHECKING:
    from app.settings import HubSettings

log = logging.getLogger(__name__)


def serve(options: bootstrap.Options, *, as_json: bool, **given: str | int | None) -> int:
    """Answer requests until SIGTERM or SIGINT.

    Args:
        options: What the command line says of every command.
        as_json: Whether the address is told as a JSON object.
        given: Options that come before the settings of this name; None for those that were not given.

    Raises:
        AppError: The hub cannot start.
    """
    settings = _settings(options, given)
    with ExitStack() as stack:
        listener = stack.enter_context(listening(settings.host, settings.port))
        database = bootstrap.open_hub(options, settings.database, serving=True)
        stack.callback(database.close)
        stack.enter_context(request_log(options.logs))
        hub = stack.enter_context(running_hub(database, settings, options.logs / "vision.log"))
        service = Service(application(hub), listener, settings)
        place = "a database of PostgreSQL" if database.is_shared else str(options.hub)
        values = {"address": service.address, "database": "postgresql" if database.is_shared else "sqlite"}
        text = f"The hub answers at {service.address} and keeps everything in {place}."
        tell = partial(output.result, values, text, as_json=as_json)
        service.answer(tell, lambda: hub.engine.ready)
        log.info("stopped")
    return output.OK


def _settings(options: bootstrap.Options, given: dict[str, str | int | None]) -> HubSettings:
    changed = {name: value for name, value in given.items() if value is not None}
    settings = dataclasses.replace(options.settings().hub, **changed)  # type: ignore[arg-type]
    require_safe(settings)
    if settings.drop_folder and not Path(settings.drop_folder).is_dir():
        raise SettingsError(f"hub.drop_folder is “{settings.drop_folder}”; there is no such folder.")
    return settings
