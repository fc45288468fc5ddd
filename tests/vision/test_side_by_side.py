import json
import math
import subprocess
import sys
from typing import Any

import pytest

from app.vision import peers, side_by_side
from app.vision.model_files import sample_path
from app.vision.stills import frame_from

PROGRAM = """
import functools, json, sys
from app.vision import side_by_side, timing
sys.modules.update(dict.fromkeys(sys.argv[3:]))
name, options = sys.argv[1], json.loads(sys.argv[2])
side_by_side.measured = functools.partial(getattr(side_by_side, name), **options)
print(json.dumps(timing.run("side_by_side", "measured")))
"""


def measured(name: str, *missing: str, **options: int) -> dict[str, Any]:
    """Measure as `vestibule bench` does, in a process of its own; some modules cannot be imported there."""
    command = [sys.executable, "-c", PROGRAM, name, json.dumps(options), *missing]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.models
def test_a_decision_is_timed_beside_both_peers():
    found = measured("decision_times", people=500, rounds=2)
    assert found["people"] == 500
    assert found["times_faster_than_face_recognition"] == pytest.approx(
        found["face_recognition_ms"] / found["decision_ms"]
    )
    assert found["times_faster_than_yunet_sface"] == pytest.approx(
        found["yunet_sface_ms"] / found["decision_ms"]
    )
    for peer in ("face_recognition", "yunet_sface"):
        ratio = found[f"{peer}_ms"] / found["decision_by_dlib_ms"]
        assert found[f"by_dlib_times_faster_than_{peer}"] == pytest.approx(ratio)
    assert "skipped" not in found


@pytest.mark.models
def test_a_decision_is_timed_without_a_peer_that_is_not_installed():
    found = measured("decision_times", "face_recognition", people=500, rounds=1)
    assert found["decision_ms"] > 0
    assert found["yunet_sface_ms"] > 0
    assert "face_recognition_ms" not in found
    assert found["skipped"] == [
        "face-recognition is not installed; it comes with packaging/requirements-test.txt"
    ]


@pytest.mark.models
def test_an_embedding_is_timed_beside_dlibs_and_is_the_same():
    found = measured("embedding_times", rounds=1)
    assert found["largest_difference_to_dlib"] < 1e-5
    assert found["times_faster_than_dlib"] == pytest.approx(found["dlib_ms"] / found["embedding_ms"])


def test_a_search_is_timed_beside_all_peers():
    found = measured("search_times", people=50, rounds=1)
    ratios = {name for name in found if name.startswith("times_faster_than_")}
    assert {name.removeprefix("times_faster_than_") for name in ratios} == {
        "faiss_flat",
        "sqlite_vec",
        "face_distance",
        "face_distance_array",
    }
    assert found["identify_ms"] > 0
    assert found["identify_both_ms"] > 0


def test_missing_peers_are_one_sentence_each():
    found = measured("search_times", "faiss", "sqlite_vec", "face_recognition", people=50, rounds=1)
    assert set(found) == {"people", "identify_ms", "identify_both_ms", "skipped"}
    assert len(found["skipped"]) == 3


def test_a_gallery_too_large_for_the_slow_peers_is_searched_without_them(monkeypatch):
    monkeypatch.setattr(side_by_side, "LARGEST_LIST", 20)
    found = side_by_side.search_times(30, rounds=1)
    assert "faiss_flat_ms" in found
    assert "face_distance_ms" not in found
    assert "skipped" not in found


def test_dlibs_detector_scores_a_face_and_finds_none_on_a_cat():
    assert side_by_side.detection_score(str(sample_path("biden.jpg"))) > 1
    assert side_by_side.detection_score(str(sample_path("chelsea.png"))) == -math.inf


def test_a_picture_that_cannot_be_read_has_the_least_score_of_detection(tmp_path):
    (tmp_path / "text.jpg").write_text("no picture")
    for name in ("text.jpg", "nothing.jpg"):
        assert side_by_side.detection_score(str(tmp_path / name)) == -math.inf


def test_of_several_faces_the_best_score_counts():
    pixels = frame_from(sample_path("t1.jpg").read_bytes()).pixels
    scores = peers.dlib_detection_scores(pixels)
    assert len(scores) > 1
    assert side_by_side.detection_score(str(sample_path("t1.jpg"))) == max(scores)
