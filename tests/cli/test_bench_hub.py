import importlib.util
import os

import pytest

from app.cli import bench_hub
from app.errors import VisionError

pytestmark = pytest.mark.models

PEOPLE = (30,)


@pytest.fixture(autouse=True)
def short(monkeypatch):
    monkeypatch.setattr(bench_hub, "_WARM_S", 0.5)


def test_a_hub_is_measured_and_a_missing_peer_named(monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    found = bench_hub.hub_times(PEOPLE, clients=2, seconds=1)
    assert found["requests_per_s_30"] > 0
    assert 0 < found["p50_ms_30"] <= found["p99_ms_30"]
    assert found["embeddings_per_s"] > 0
    assert "requirements-test" in found["skipped"][0]


@pytest.mark.skipif(not os.environ.get("VESTIBULE_ALL"), reason="takes a minute; set VESTIBULE_ALL=1")
def test_the_peer_is_asked_for_the_same_pictures(monkeypatch):
    monkeypatch.setattr(bench_hub, "_WARM_S", 5)
    found = bench_hub.hub_times(PEOPLE, clients=2, seconds=10)
    assert found["face_recognition_requests_per_s_30"] > 0
    assert found["times_faster_than_face_recognition_30"] > 1
    assert (found["failed_30"], found["face_recognition_failed_30"]) == (0, 0)


def test_a_server_that_ends_by_itself_is_a_sentence():
    with pytest.raises(VisionError, match="ended with 2"), bench_hub._server(["app", "--unknown"], {}) as one:
        one.wait()
