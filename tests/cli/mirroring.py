"""People in a data folder, galleries elsewhere that they are sent to, and the way there."""

from __future__ import annotations

import functools
import io
import socket
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from app.bootstrap import Options, open_store
from app.cli.arguments import parser
from app.store import backends, outbox
from app.store.database import close
from tests.server.nec_id_site import picture
from tests.sync.hostile import playing
from tests.sync.mirrored import enroll

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import pytest
    from sqlite_utils import Database

    from app.store.backends import BackendEntry
    from tests.cli.command import Ran
    from tests.sync.hostile import Connection, Hostile
    from tests.sync.nec_id_hub import ServedGallery

parser_once = functools.cache(parser)
"""The command line's options, which take longer to put together than most commands take here."""

NAMES = ("Ann Example", "Bence Example", "Cili Other")


@dataclass
class Desk:
    """Who sits at the command line, with a data folder."""

    data: Path
    run: Callable[..., Ran]
    monkeypatch: pytest.MonkeyPatch

    def sync(self, *arguments: object, said: str = "") -> Ran:
        """Run `vestibule sync` with these lines as its input."""
        self.monkeypatch.setattr(sys, "stdin", io.StringIO(said))
        return self.run("sync", *arguments, "--data", self.data)

    def store(self, question: Callable[[Database], Any]) -> Any:
        """Return what the database says to a question; it may be a change."""
        db = open_store(Options(self.data))
        try:
            return question(db)
        finally:
            close(db)

    def enroll(self, *people: int) -> list[str]:
        """Enroll some of `NAMES`; return their ids."""
        return [self.enroll_one(NAMES[one], picture(one + 1), external_id=f"A-{one}") for one in people]

    def enroll_one(self, name: str, *pictures: bytes, **details: Any) -> str:
        """Enroll somebody with these pictures; return their id."""
        return self.store(lambda db: enroll(db, *pictures, name=name, **details))  # type: ignore[no-any-return]

    def park(self, subject_id: str, fault: str, text: str) -> None:
        """Leave somebody whom the first backend is owed to a person."""

        def park(db: Database) -> None:
            owed = outbox.find(db, 1, subject_id)
            assert owed is not None
            outbox.park(db, owed, fault, text)

        self.store(park)

    def entry(self, name: str = "Door") -> BackendEntry:
        """Return a backend as it is set up."""
        found = self.store(lambda db: backends.by_name(db, name))
        assert found is not None
        return found  # type: ignore[no-any-return]

    def audited(self) -> list[tuple[str, str]]:
        """Return actors and actions of the audit log that are about backends."""
        return self.store(  # type: ignore[no-any-return]
            lambda db: db.execute("SELECT actor, action FROM audit WHERE target LIKE 'backend %'").fetchall()
        )

    def add(self, gallery: ServedGallery, *options: object, url: str = "", name: str = "Door") -> Ran:
        """Set up a gallery of NEC ID; those who agreed before are sent too."""
        tenant = gallery.tenant
        return self.sync(
            *("backend", "add", "nec-id", "--name", name, "--url", url or gallery.hub.url),
            *("--access-key", tenant.access_key, "--earlier-consents", "yes", *options),
            said=f"{tenant.secret_key}\n{gallery.access.key}\n",
        )


@contextmanager
def gate(url: str, fault: Callable[[bytes], int | None]) -> Iterator[Hostile]:
    """Pass requests on to a hub, but those that a fault answers with a status in its place."""
    place = urlsplit(url)

    def relay(connection: Connection) -> None:
        while request := connection.request():
            status = fault(request)
            if status is not None:
                connection.answer(status, b"{}")
                continue
            with socket.create_connection((place.hostname or "", place.port or 0)) as hub:
                hub.sendall(request.replace(b"\r\n\r\n", b"\r\nconnection: close\r\n\r\n", 1))
                while piece := hub.recv(65536):
                    connection.send(piece)
            return

    with playing(relay) as server:
        yield server


@contextmanager
def nowhere() -> Iterator[str]:
    """Give an address at which nothing listens as long as the block runs."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"
