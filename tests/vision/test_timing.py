import json
import subprocess
import sys

import pytest

from app.vision import timing

PROGRAM = """
import json, sys
from app.vision import timing
timing._ROUNDS = 1
print(json.dumps(timing.run(sys.argv[1], *json.loads(sys.argv[2]))))
"""


def timed(name: str, *arguments: object) -> dict[str, float]:
    """Take times as `vestibule bench` does, in a process of their own."""
    command = [sys.executable, "-c", PROGRAM, name, json.dumps(arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    found: dict[str, float] = json.loads(done.stdout)
    return found


@pytest.mark.models
def test_an_analysis_is_timed_with_and_without_an_embedding():
    found = timing.analysis_times("320x240", frames=4)
    assert set(found) == {
        "analysis_ms_p50",
        "analysis_ms_p95",
        "without_embedding_ms_p50",
        "without_embedding_ms_p95",
    }
    assert 0 < found["analysis_ms_p50"] <= found["analysis_ms_p95"]
    assert 0 < found["without_embedding_ms_p50"] <= found["without_embedding_ms_p95"]


@pytest.mark.models
def test_an_embedding_is_timed_against_dlib_and_is_the_same():
    found = timed("embedding_against_dlib")
    assert found["largest_difference_to_dlib"] < 1e-5
    assert found["times_faster_than_dlib"] == pytest.approx(
        found["dlib_embedding_ms"] / found["embedding_ms"]
    )


@pytest.mark.models
def test_a_decision_is_timed_against_face_recognition():
    found = timed("decision_against_face_recognition")
    assert found["decision_ms"] > 0
    assert found["times_faster_than_face_recognition"] > 1


def test_a_search_is_timed_for_each_size_of_gallery():
    found = timing.identify_times((10, 1000))
    assert list(found) == ["10", "1000"]
    assert all(0 < median_ms < 1000 for median_ms in found.values())


def test_a_slow_moment_does_not_change_a_median(monkeypatch):
    monkeypatch.setattr(timing, "_ROUNDS", 5)
    calls: list[str] = []
    medians = timing._in_turns(lambda: calls.append("ours"), lambda: calls.append("theirs"))
    assert calls == ["ours", "theirs"] * 6
    assert len(medians) == 2
