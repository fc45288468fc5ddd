import json

import pytest

from app.cli import bench

pytestmark = pytest.mark.models


def test_a_part_is_measured_in_a_process_of_its_own_and_printed_as_json(monkeypatch, capsys):
    monkeypatch.setattr(
        bench, "_results", lambda: iter([bench._guarded("identify", "identify_times", (1_000,))])
    )
    assert bench.bench(as_json=True) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed["measured"] == "identify"
    assert 0 < printed["1000"] < 1000


def test_a_part_that_cannot_be_measured_says_why_and_the_others_go_on(monkeypatch, capsys):
    monkeypatch.setattr(bench, "_WINDOW_S", 0.2)
    results = [("embedding", {"embedding_ms": 8.25}), ("window", bench._window("640x480"))]
    monkeypatch.setattr(bench, "_results", lambda: iter(results))
    assert bench.bench(as_json=False) == 1
    first, second = capsys.readouterr().out.splitlines()
    assert first == "embedding: embedding_ms 8.25"
    assert "could not be measured" in second


def test_a_missing_model_is_a_sentence_not_a_traceback(monkeypatch, tmp_path):
    monkeypatch.setenv("VESTIBULE_MODELS", str(tmp_path))
    _, values = bench._guarded("analysis", "analysis_times", "640x480")
    assert "is missing" in values["error"]
