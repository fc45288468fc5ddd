"""The packages that only the hub needs, which may be missing."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def hub_packages() -> Iterator[None]:
    """Say how to get the hub's packages if one that is imported here is missing.

    Raises:
        AppError: It is.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] == "app":
            raise
        raise AppError(
            f"The hub needs the package “{error.name.partition('.')[0]}”, which is not installed."
            ' In the folder of the program, install it with: pip install ".[hub]".'
        ) from error
