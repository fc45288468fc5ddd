"""For whoever operates the hub: is it alive, is it ready, and what does it count."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from fastapi import APIRouter
from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.metrics_core import CounterMetricFamily, GaugeMetricFamily
from prometheus_client.registry import Collector
from starlette.requests import Request  # noqa: TC002 - FastAPI reads the annotations of routes
from starlette.responses import JSONResponse, Response

from app.errors import StoreError
from app.hub import organisations
from app.server.refused import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prometheus_client.metrics_core import Metric

    from app.server.hub import Hub

router = APIRouter()

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)


class Metrics:
    """What is counted from the start of the process on.

    Attributes:
        registry: Where all of it is gathered.
        answers: Requests by method, route and status.
        seconds: How long they took, by route.
        replays: Signatures that came a second time.
    """

    def __init__(self, hub: Hub) -> None:
        self.registry = CollectorRegistry()
        self.answers = Counter(
            "vestibule_requests", "Requests", ["method", "route", "status"], registry=self.registry
        )
        self.seconds = Histogram(
            "vestibule_request_seconds",
            "Time until the answer",
            ["route"],
            buckets=_SECONDS,
            registry=self.registry,
        )
        self.replays = Counter("vestibule_replays", "Signatures that came again", registry=self.registry)
        self.registry.register(_Parts(hub))

    def count(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count a request that was answered; `route` is the template of its path, empty if there is none."""
        self.answers.labels(method if route else "", route, status).inc()
        self.seconds.labels(route).observe(seconds)


class _Parts(Collector):
    """What the parts of the hub count for themselves."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub

    def collect(self) -> Iterator[Metric]:
        """Give what it is at this moment."""
        engine, galleries = self._hub.engine, self._hub.galleries
        yield CounterMetricFamily("vestibule_pictures", "Pictures looked at", engine.looks)
        yield GaugeMetricFamily("vestibule_gallery_faces", "Faces in memory", galleries.face_count)
        yield GaugeMetricFamily("vestibule_gallery_bytes", "Memory of these, about", galleries.memory_bytes)


@router.get("/healthz")
async def alive() -> Response:
    """Tell that the process lives; asked for without waiting for other requests."""
    return JSONResponse({"status": "OK"})


@router.get("/readyz")
def ready(request: Request) -> Response:
    """Tell whether requests would be answered: the database does, and a picture would be looked at."""
    hub: Hub = request.app.state.hub
    parts = {"database": _database_answers(hub), "pictures": hub.engine.ready}
    return JSONResponse(
        {"status": "OK" if all(parts.values()) else "not ready", **parts}, 200 if all(parts.values()) else 503
    )


@router.get("/metrics")
def metrics(request: Request) -> Response:
    """Tell what was counted, in the text form of Prometheus; only to this machine.

    Behind a proxy the client's address counts, so that nobody reads them through it.
    """
    if not _is_here(request.client.host if request.client else ""):
        raise Refused(403, {"message": "Metrics are told to this machine only."})
    counted: Metrics = request.app.state.metrics
    return Response(generate_latest(counted.registry), headers={"Content-Type": CONTENT_TYPE_LATEST})


def _database_answers(hub: Hub) -> bool:
    try:
        with hub.database.reading() as session:
            organisations.find(session, "")
    except StoreError:
        return False
    return True


def _is_here(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False
