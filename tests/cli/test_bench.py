import inspect
import json
from concurrent.futures.process import BrokenProcessPool
from functools import partial

import pytest

from app.cli import bench, bench_report
from app.errors import VisionError

pytestmark = pytest.mark.models


def only(monkeypatch, **parts):
    monkeypatch.setattr(bench, "_parts", lambda: parts)


def test_a_part_is_measured_in_a_process_of_its_own_and_printed_as_json(monkeypatch, capsys):
    only(monkeypatch, search=partial(bench._native, "side_by_side", "search_times", 100))
    assert bench.bench(as_json=True) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed["measured"] == "search"
    assert printed["people"] == 100
    assert 0 < printed["identify_ms"] < 1000


def test_a_part_that_cannot_be_measured_says_why_and_the_others_go_on(monkeypatch, capsys):
    monkeypatch.setattr(bench, "_WINDOW_S", 0.2)
    only(monkeypatch, embedding=lambda: {"embedding_ms": 8.25}, window=partial(bench._window, "640x480"))
    assert bench.bench(as_json=False) == 1
    first, second = capsys.readouterr().out.splitlines()
    assert first == "embedding: embedding_ms 8.25"
    assert "could not be measured" in second


def test_a_missing_peer_is_a_sentence_and_no_failure(monkeypatch, capsys):
    only(monkeypatch, search=lambda: {"identify_ms": 1.0, "skipped": ["faiss is missing", "so is that"]})
    assert bench.bench(as_json=False) == 0
    assert capsys.readouterr().out == "search: identify_ms 1, skipped faiss is missing; so is that\n"


def test_a_missing_model_is_a_sentence_not_a_traceback(monkeypatch, tmp_path):
    monkeypatch.setenv("VESTIBULE_MODELS", str(tmp_path))
    values = bench._measured(partial(bench._native, "timing", "analysis_times", "640x480"))
    assert "is missing" in values["error"]


def test_a_process_that_is_ended_is_a_sentence_not_a_traceback(monkeypatch):
    def ended(*_, **__):
        raise BrokenProcessPool

    monkeypatch.setattr(bench, "ProcessPoolExecutor", ended)
    values = bench._measured(partial(bench._native, "timing", "analysis_times", "640x480"))
    assert "memory" in values["error"]


def test_a_report_is_written_after_everything_was_measured(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(bench_report, "_ROOT", tmp_path)
    (tmp_path / "README.md").write_text("before\n<!-- bench -->\n<!-- /bench -->\nafter\n")
    (tmp_path / "packaging" / "screenshots").mkdir(parents=True)
    found = {"people": 5, "decision_ms": 2.0, "yunet_sface_ms": 4.0, "times_faster_than_yunet_sface": 2.0}
    only(monkeypatch, decision=lambda: found)
    assert bench.bench(as_json=True, report=True) == 0
    written = json.loads(capsys.readouterr().out.splitlines()[-1])["written"]
    assert written == [str(tmp_path / "README.md"), str(tmp_path / bench_report.CHART)]
    assert "| 2.0 ms | OpenCV: YuNet and SFace | 4.0 ms | 2.0 |" in (tmp_path / "README.md").read_text()


def test_no_report_is_written_when_a_part_could_not_be_measured(monkeypatch):
    def fails():
        raise VisionError("No camera.")

    only(monkeypatch, window=fails)
    monkeypatch.setattr(bench_report, "write", lambda _: pytest.fail("a report was written"))
    assert bench.bench(as_json=True, report=True) == 1


def test_a_report_outside_the_source_tree_is_refused_before_anything_is_measured(monkeypatch, tmp_path):
    monkeypatch.setattr(bench_report, "_ROOT", tmp_path)
    only(monkeypatch, decision=lambda: pytest.fail("it was measured"))
    with pytest.raises(bench_report.ReportError, match="source tree"):
        bench.bench(as_json=False, report=True)


def test_every_part_has_a_name_of_its_own():
    names = list(bench._parts())
    assert names[:4] == ["analysis 640x480", "analysis 1280x720", "embedding", "decision"]
    assert names[-6:] == ["kiosk", "enrollment", "hub", "gallery", "window 640x480", "window 1280x720"]


def test_one_part_can_be_measured_alone(monkeypatch, capsys):
    found = {"people": 10_000, "frame_to_identified_ms_p50": 201.26}
    only(monkeypatch, decision=lambda: pytest.fail("it was measured"), kiosk=lambda: found)
    assert bench.bench(as_json=False, part="kiosk") == 0
    assert capsys.readouterr().out == "kiosk: people 10000, frame_to_identified_ms_p50 201.3\n"


def test_the_hub_is_measured_with_ten_and_a_hundred_thousand_people():
    measure = bench._parts()["hub"]
    assert inspect.signature(measure).parameters["people"].default == (10_000, 100_000)


def test_the_kiosk_is_measured_at_640x480_among_ten_thousand_people():
    measure = bench._parts()["kiosk"]
    defaults = {name: one.default for name, one in inspect.signature(measure).parameters.items()}
    assert (defaults["size"], defaults["people"]) == ("640x480", 10_000)
