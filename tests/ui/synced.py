"""The window with the real store and a mirror of it; backends are scripted, or a real hub over HTTP."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton

from app.store import backends, outbox
from app.store.database import close, open_database
from app.sync.connect import client
from app.sync.mirror import Mirror
from app.sync.turn import Turn
from app.sync.writer import this_machine
from app.ui.background import Background
from app.ui.bridge import Bridge
from app.ui.gallery_page import GalleryPage
from app.ui.permissions import Permissions
from app.ui.sync_page import SyncPage
from app.ui.sync_records import Farewell
from app.ui.sync_session import SyncSession
from app.ui.widgets.snackbar import Snackbar
from tests.store.values import KEY, NOW
from tests.sync.mirrored import enroll
from tests.sync.scripted_backend import ScriptedBackend
from tests.ui.front import open_desk

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

    from app.ui.theme import Appearance


class Synced:
    """The window, what keeps backends up to date, and scripted backends by their names."""

    def __init__(self, desk: Any, sync: SyncSession, remotes: dict[str, ScriptedBackend]) -> None:
        self.desk, self.sync, self.remotes = desk, sync, remotes
        self.window, self.page, self.qtbot = desk.window, desk.window.sync, desk.qtbot

    def store(self, call: Any) -> Any:
        """Call with the database, after everything that was asked before; then the mirror looks at it."""
        found = self.desk.stored(call)
        self.sync.look_again()
        return found

    def set_up(self, name: str = "Door", **options: Any) -> int:
        """Set up a backend to which everybody is sent, whenever they agreed."""
        self.remotes.setdefault(name, ScriptedBackend())
        options = {"earlier_consents": "yes", **options}
        return int(
            self.store(
                lambda db: backends.add(
                    db, name=name, kind="nec-id", options=options, secrets={"secret_key": "s3cret"}, now=NOW
                )
            )
        )

    def enroll(self, *pictures: bytes, name: str = "Ann Example") -> str:
        """Enroll somebody with these pictures."""
        return str(self.store(lambda db: enroll(db, *pictures, name=name)))

    def open(self) -> None:
        """Go to the page."""
        self.window.show_place("sync")

    def open_details(self, number: int) -> None:
        """Show the details of a backend."""
        self.qtbot.waitUntil(lambda: number in self.page._cards)
        self.page._cards[number].details.click()
        self.qtbot.waitUntil(self.page._details.isVisible)

    def see(self, text: str) -> None:
        """Wait until the page says something."""
        self.qtbot.waitUntil(lambda: text in words(self.page), timeout=10_000)

    def press(self, text: str) -> None:
        """Press a button of the page, or of the dialog above it, when it is there."""
        self.qtbot.waitUntil(lambda: buttons(self.window, text) != [], timeout=10_000)
        buttons(self.window, text)[-1].click()

    def wait(self, condition: Any) -> None:
        """Wait for what other threads do."""
        self.qtbot.waitUntil(condition, timeout=10_000)


def words(page: Any) -> str:
    """Return everything that can be read."""
    return " | ".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def buttons(page: Any, text: str) -> list[Any]:
    """Return the buttons with these words that can be pressed."""
    found = page.findChildren(QPushButton)
    return [one for one in found if one.text() == text and one.isVisible() and one.isEnabled()]


def owed(number: int) -> Any:
    """Return what asks whom a backend is owed."""
    return lambda db: outbox.owed_to(db, number)


class Front(QMainWindow):
    """A window with this page and the gallery alone: making the whole window takes long."""

    place_changed = Signal(str)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self.sync, self.gallery = SyncPage(look), GalleryPage(look)
        self.place, self.notices = "", Snackbar(look, self)
        self.permissions = Permissions(self)
        self.gallery.setParent(self)
        self.gallery.hide()
        self.setCentralWidget(self.sync)

    def show_place(self, place: str) -> None:
        """Say that it is now at this place."""
        self.place = place
        self.place_changed.emit(place)

    def show_notice(self, sentence: str) -> None:
        """Tell the operator something."""
        self.notices.say(sentence)


class Gallery(QObject):
    """Stands for the session: nobody but the tests enrolls."""

    gallery_loaded = Signal(int)

    def __init__(self, window: Front) -> None:
        super().__init__(window)
        self.window = window

    @staticmethod
    def tell(show: Any, *what: object) -> None:
        """Show something."""
        show(*what)


class Alone:
    """The page with the store thread; what tests do to it as of `tests.ui.front.Desk`."""

    def __init__(self, request: pytest.FixtureRequest) -> None:
        needed = ("look", "shown", "qtbot", "tmp_path")
        look, shown, self.qtbot, folder = map(request.getfixturevalue, needed)
        self.bridge = Bridge()
        self.background = Background(self.bridge, lambda: open_database(folder / "vestibule.db", KEY), close)
        self.window = shown(Front(look))
        self.session = Gallery(self.window)
        self.background.start()

    def stored(self, call: Any) -> Any:
        """Ask the store, after everything that was asked before."""
        answers: list[Any] = []
        self.background.run(call, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers))
        return answers[0]


def open_alone(request: pytest.FixtureRequest) -> Iterator[Alone]:
    """Show the page with an empty database, for a fixture."""
    alone = Alone(request)
    yield alone
    alone.background.stop()


def open_synced(
    request: pytest.FixtureRequest, *, is_real: bool = False, is_whole: bool = False
) -> Iterator[Synced]:
    """Show the page with an empty database and a mirror, for a fixture; all ends with the test.

    Args:
        request: Of the fixture.
        is_real: Whether backends are reached over HTTP, rather than scripted.
        is_whole: Whether it is the whole window.
    """
    folder, remotes = request.getfixturevalue("tmp_path"), dict[str, ScriptedBackend]()
    opened = partial(open_database, folder / "vestibule.db", KEY)
    scripted: Any = lambda entry, secrets: remotes[entry.name]  # noqa: ARG005, E731
    connect = client if is_real else scripted

    def make_mirror(on_news: Any) -> Mirror:
        return Mirror(
            opened,
            close,
            connect,
            writer=this_machine(),
            turn=Turn(folder),
            on_news=on_news,
            draw=lambda: 0.0,
        )

    def farewell(backend_id: int, operator: str) -> Farewell:
        return Farewell(opened, close, folder, backend_id, operator, connect)

    sync = None
    desks: Any = open_desk(request) if is_whole else open_alone(request)
    for desk in desks:
        session = desk.session
        sync = SyncSession(
            session, desk.bridge, desk.background, make_mirror, farewell=farewell, actor=lambda: "reception"
        )
        yield Synced(desk, sync, remotes)
        session.gallery_loaded.disconnect(sync._wake)
    if sync is not None:
        sync.stop()  # the store thread has ended by then
