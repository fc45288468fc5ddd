"""A hub over real HTTP, as clients of NEC ID reach it."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.sync.http import Http
from app.sync.nec_id import NecId
from app.sync.nec_id_backend import NecIdBackend
from app.sync.nec_id_service import Keys, Service, Signer
from app.sync.nec_id_tenants import NecIdTenants
from tests.server.nec_id_site import Access, Site, Tenant
from tests.server.running import running
from tests.sync.recorded import Recorder, assert_by_contract

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path


@dataclass
class ServedHub:
    """A hub that answers at an address, and all that was asked of it."""

    site: Site
    recorder: Recorder
    url: str
    stack: ExitStack

    def gallery(self, **wanted: float | str) -> ServedGallery:
        """Make a tenant with a gallery."""
        tenant = self.site.tenant()
        return ServedGallery(self, tenant, self.site.gallery(tenant, **wanted))  # type: ignore[arg-type]

    def operations(self, since: int = 0) -> set[str]:
        """Check everything recorded; return the operations."""
        return {assert_by_contract(one, "nec-id") for one in self.recorder.whole(since)}


@dataclass
class ServedGallery:
    """A gallery of the hub, and clients of it."""

    hub: ServedHub
    tenant: Tenant
    access: Access

    def api(self, *, api_key: str | None = None, now: Callable[[], datetime] | None = None) -> NecId:
        """Return a client of the biometric service."""
        key = self.access.key if api_key is None else api_key
        return NecId(Service(self._http("/v1.1"), self._signer(now), api_key=key))

    def tenants(self) -> NecIdTenants:
        """Return a client of tenant management."""
        return NecIdTenants(Service(self._http("/api"), self._signer(), is_quotable=False))

    def backend(self) -> NecIdBackend:
        """Return the gallery as a backend."""
        return NecIdBackend(self.api())

    def _http(self, path: str) -> Http:
        http = Http(self.hub.url, usual_path=path)
        self.hub.stack.callback(http.close)
        return http

    def _signer(self, now: Callable[[], datetime] | None = None) -> Signer:
        keys = Keys(self.tenant.access_key, self.tenant.secret_key)
        return Signer(keys, now) if now else Signer(keys)


@contextmanager
def served(folder: Path) -> Iterator[ServedHub]:
    """Serve a hub with a scripted engine."""
    with ExitStack() as stack, Site(folder) as site:
        recorder = Recorder(site.client.app)
        host, port = stack.enter_context(running(recorder))
        hub = ServedHub(site, recorder, f"http://{host}:{port}", stack)
        yield hub
        hub.operations()
