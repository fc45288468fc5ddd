"""A hub over real HTTP, as clients of Face AiDee and of panels reach it."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.protocols.face_aidee import Account, KeyPair
from app.server.refused import PANEL_PATHS, is_below
from app.sync.acs_identifier import Panel
from app.sync.face_aidee import FaceAidee
from app.sync.face_aidee_session import Session, issue_key
from app.sync.http import Http
from tests.server.aidee_site import PASSWORD, Site
from tests.server.running import running
from tests.sync.recorded import Exchange, Recorder, assert_by_contract

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
    panels: dict[bool, tuple[Panel, Gallery]] = field(default_factory=dict)

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

    def panel(self, *, is_administrator: bool = True) -> tuple[Panel, Gallery]:
        """Return a client of a panel, and the gallery that it is; made once, as the keys are."""
        if is_administrator not in self.panels:
            username, gallery = f"door {len(self.panels)}", self.site.gallery()
            self.site.account(username, panel_gallery_id=gallery.id, is_administrator=is_administrator)
            self.panels[is_administrator] = Panel(self.http(), username, PASSWORD), gallery
        return self.panels[is_administrator]

    def operations(self, since: int = 0) -> set[str]:
        """Check everything recorded; return the operations."""
        return {_by_contract(one) for one in self.recorder.whole(since)}


def _by_contract(one: Exchange) -> str:
    if is_below(one.path, PANEL_PATHS):
        return assert_by_contract(one, "acs-identifier", "/api/v1")
    return assert_by_contract(one, "face-aidee")


@contextmanager
def served(folder: Path) -> Iterator[ServedHub]:
    """Serve a hub with a scripted engine; in the end check what was asked of it."""
    with ExitStack() as stack, Site(folder) as site:
        recorder = Recorder(site.client.app)
        host, port = stack.enter_context(running(recorder))
        hub = ServedHub(site, recorder, f"http://{host}:{port}", stack)
        yield hub
        hub.operations()
