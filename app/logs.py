"""Logging set-up: one rotating file, each line with thread and process. Never a name, image or secret."""

from __future__ import annotations

import logging
import logging.handlers
from typing import TYPE_CHECKING

from app.errors import StoreError

if TYPE_CHECKING:
    from pathlib import Path

_FORMAT = "%(asctime)s %(levelname)s %(process)d/%(threadName)s %(name)s: %(message)s"
_BYTES, _FILES = 1_000_000, 5

_TALKATIVE = ("httpx2", "httpcore2")
"""They tell whole addresses, with the secrets in them."""


def start_logging(folder: Path) -> None:
    """Log to `vestibule.log` in a folder; it and the data folder around it are made for their owner only.

    Raises:
        StoreError: The folder cannot be written.
    """
    try:
        folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.mkdir(exist_ok=True, mode=0o700)
        handler = logging.handlers.RotatingFileHandler(
            folder / "vestibule.log", maxBytes=_BYTES, backupCount=_FILES - 1, encoding="utf-8", delay=True
        )
    except OSError as error:
        raise StoreError(
            f"{folder} cannot be written: {error.strerror}. Choose another folder with --data."
        ) from error
    handler.setFormatter(logging.Formatter(_FORMAT))
    logging.raiseExceptions = False  # on a full disk a line is lost; nobody is shown a traceback for it
    root = logging.getLogger()
    root.addHandler(handler)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    root.setLevel(logging.INFO)
