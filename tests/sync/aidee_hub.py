"""A hub over real HTTP, as clients of Face AiDee and of panels reach it."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.protocols.face_aidee import Account, KeyPair
from app.sync.acs_identifier import Panel
from app.sync.face_aidee import FaceAidee
from app.sync.face_aidee_session import Session, issue_key
from app.sync.http import Http
from tests.server.aidee_site import PASSWORD, Site
from tests.server.running import running
from tests.sync.recorded import Recorder, assert_by_contract

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.hub.values import Gallery


@dataclass
class Monotonic:
    """A clock that only tests put forward."""

    now_s: float = 1000.0

    def __call__(self) -> float:
        return self.now_s


@dataclass
class ServedHub:
    """A hub that answers at an address, and all that was asked of it."""

    site: Site
    recorder: Recorder
    url: str
    stack: ExitStack
    keys: dict[str, KeyPair] = field(default_factory=dict)
    doors: int = 0

    def http(self, path: str = "/api/v1", **options: Any) -> Http:
        """Return what sends requests to it."""
        http = Http(self.url, usual_path=path, **options)
        self.stack.callback(http.close)
        return http

    def account(self, username: str = "ann") -> KeyPair:
        """Return keys of an account; it is made once, since hashing passwords takes time."""
        if username not in self.keys:
            self.site.account(username)
            self.keys[username] = issue_key(self.http(), Account(username, PASSWORD))
        return self.keys[username]

    def project(self, size: int = 100) -> tuple[FaceAidee, Gallery]:
        """Make a project; return a client of it."""
        gallery = self.site.gallery(size=size)
        return FaceAidee(self.session(), gallery.id), gallery

    def session(self, monotonic_s: Monotonic | None = None) -> Session:
        """Return a session of the account."""
        return Session(self.http(), self.account(), monotonic_s=monotonic_s or Monotonic())

    def panel(self, gallery: Gallery | None = None, **given: Any) -> Panel:
        """Make a panel; return a client of it."""
        self.doors += 1
        username = f"door {self.doors}"
        self.site.account(username, panel_gallery_id=(gallery or self.site.gallery()).id, **given)
        return Panel(self.http(), username, PASSWORD)

    def operations(self, contract: str) -> set[str]:
        """Check everything recorded so far; return the operations."""
        base = "/api/v1" if contract == "acs-identifier" else ""
        return {assert_by_contract(one, contract, base) for one in self.recorder.exchanges}


@contextmanager
def served(folder: Path, contract: str) -> Iterator[ServedHub]:
    """Serve a hub with a scripted engine; in the end check what was asked of it."""
    with ExitStack() as stack, Site(folder) as site:
        recorder = Recorder(site.client.app)
        host, port = stack.enter_context(running(recorder))
        hub = ServedHub(site, recorder, f"http://{host}:{port}", stack)
        yield hub
        hub.operations(contract)
