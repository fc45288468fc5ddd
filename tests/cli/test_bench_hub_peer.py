import pytest
from PIL import ImageFile
from starlette.testclient import TestClient

from app.cli.bench_hub import PEER_PEOPLE
from app.vision.model_files import sample_path

pytestmark = pytest.mark.models


def test_a_picture_is_answered_with_who_is_nearest(monkeypatch):
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", ImageFile.LOAD_TRUNCATED_IMAGES)
    pytest.importorskip("face_recognition")
    from app.cli.bench_hub_peer import application  # noqa: PLC0415 - brings the peer's libraries

    monkeypatch.setenv(PEER_PEOPLE, "50")
    client = TestClient(application())
    assert client.get("/ready").json() == {"status": "OK"}
    answer = client.post("/search", content=sample_path("astronaut.png").read_bytes())
    assert 0 <= answer.json()["id"] < 50
    assert answer.json()["similarity"] < 1
