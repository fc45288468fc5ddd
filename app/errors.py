"""The error tree: failures of the environment, each with a sentence an operator can act on.

Outcomes such as "no face" are values, never exceptions. Bugs are Python's own exceptions and are caught
nowhere below `app.ui.application` and `app.__main__`.
"""


class AppError(Exception):
    """Something around the program failed; the message says what happened and what to do."""


class CameraError(AppError):
    """The camera is missing, busy, or stopped delivering."""


class VisionError(AppError):
    """The vision process died or did not answer in time."""


class VisionTimeout(VisionError):
    """A picture was not analysed in time, or too many were waiting: another attempt may succeed."""


class ModelError(AppError):
    """A model file is missing, altered or unreadable."""


class StoreError(AppError):
    """The database is unreadable, locked, full, of a newer program, or its key does not fit."""


class SettingsError(AppError):
    """A setting has a value that cannot work."""


class ImageError(AppError):
    """An image file cannot be used: not a picture, cut off, or too large."""


class SourceError(AppError):
    """A folder, list, archive or file of encodings cannot be imported as a whole."""


class DisplayError(AppError):
    """There is no display to show a window on."""


class BackendError(AppError):
    """Another system was not told what it should know."""


class BackendUnavailable(BackendError):
    """It did not answer, or asked to come back later.

    Attributes:
        retry_after_s: For how long it asked not to be disturbed; None if it did not say.
    """

    def __init__(self, message: str, retry_after_s: float | None = None) -> None:
        super().__init__(message)
        self.retry_after_s = retry_after_s


class BackendUnauthorised(BackendError):
    """It does not know us, or no longer."""


class BackendRejected(BackendError):
    """It answered that it does not take this."""


class CommandError(AppError):
    """The site's own command could not be started, took too long, or failed.

    Attributes:
        said: The end of what it wrote to its error output; for an operator, not for a visitor.
    """

    def __init__(self, message: str, said: str = "") -> None:
        super().__init__(message)
        self.said = said
