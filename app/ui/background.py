"""Runs store calls on a thread of their own, in order, and brings results back to the GUI thread."""

from __future__ import annotations

import queue
import threading
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from app.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.bridge import Bridge

Database = TypeVar("Database")
T = TypeVar("T")


class _Home(QObject):
    """Lives on the GUI thread and calls there what the store thread sends.

    Signals:
        arrived(object): A call without arguments, to be made on the GUI thread.
    """

    arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.arrived.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def _call(self, call: Callable[[], None]) -> None:
        call()


class Background(Generic[Database]):
    """The store thread: owns one database connection, which is opened, used and closed on it.

    A failure of the environment goes to `Bridge.failed`; a bug is raised again on the GUI thread, where the
    excepthook meets it. If the database cannot be opened, every call fails with that error.
    """

    def __init__(
        self, bridge: Bridge, open_db: Callable[[], Database], close_db: Callable[[Database], None]
    ) -> None:
        self._bridge = bridge
        self._open_db = open_db
        self._close_db = close_db
        self._home = _Home()
        self._calls: queue.SimpleQueue[Callable[[Database], None] | None] = queue.SimpleQueue()
        self._unopened: AppError | None = None
        self._thread = threading.Thread(target=self._work, name="store")

    def start(self) -> None:
        """Open the database and take calls."""
        self._thread.start()

    def stop(self) -> None:
        """Finish every call in the queue, close the database; return when the thread has ended."""
        if self._thread.is_alive():
            self._calls.put(None)
            self._thread.join()

    def run(
        self,
        call: Callable[[Database], T],
        then: Callable[[T], object] | None = None,
        failed: Callable[[AppError], object] | None = None,
    ) -> None:
        """Make a call on the store thread after those before it.

        Args:
            call: What to do with the database.
            then: Gets the result, on the GUI thread.
            failed: Gets an `AppError` on the GUI thread, beside `Bridge.failed`.
        """
        self._calls.put(partial(self._answer, call, then, failed))

    def _work(self) -> None:
        database = self._opened()
        while (step := self._calls.get()) is not None:
            if database is None:
                database = self._opened()
            step(database)  # type: ignore[arg-type]  # without a database the step reports why
        if database is not None:
            self._close_db(database)

    def _opened(self) -> Database | None:
        try:
            database = self._open_db()
        except AppError as error:
            self._unopened = error
            return None
        self._unopened = None
        return database

    def _answer(
        self,
        call: Callable[[Database], T],
        then: Callable[[T], object] | None,
        failed: Callable[[AppError], object] | None,
        database: Database,
    ) -> None:
        try:
            result = self._called(call, database)
        except AppError as error:
            self._bridge.failed.emit(error)
            if failed is not None:
                self._home.arrived.emit(partial(failed, error))
        except Exception as error:  # noqa: BLE001 - a bug: it is raised again where the excepthook is
            self._home.arrived.emit(partial(_raise, error))
        else:
            if then is not None:
                self._home.arrived.emit(partial(then, result))

    def _called(self, call: Callable[[Database], T], database: Database) -> T:
        if self._unopened is not None:
            raise self._unopened
        return call(database)


def _raise(error: Exception) -> None:
    raise error
