from typing import Any

import pytest

from app import paths
from app.cli import bench_report
from app.cli.bench_report import BEGIN, END

FOUND: dict[str, dict[str, Any]] = {
    "analysis 640x480": {"analysis_ms_p50": 20.0},
    "embedding": {"embedding_ms": 7.25, "dlib_ms": 138.0, "times_faster_than_dlib": 19.03},
    "decision": {
        "people": 10_000,
        "decision_ms": 24.4,
        "face_recognition_ms": 346.0,
        "yunet_sface_ms": 70.3,
        "times_faster_than_face_recognition": 14.2,
        "times_faster_than_yunet_sface": 2.88,
    },
    "search 1000": {
        "people": 1_000,
        "identify_ms": 0.1084,
        "faiss_flat_ms": 0.0924,
        "times_faster_than_faiss_flat": 0.85,
        "skipped": ["sqlite-vec is not installed"],
    },
    "enrollment": {
        "pictures": 40,
        "pictures_per_s": 16.6,
        "face_recognition_pictures_per_s": 0.91,
        "times_faster_than_face_recognition": 18.2,
    },
    "hub": {
        "requests_per_s_10000": 14.2,
        "p50_ms_10000": 512.0,
        "face_recognition_requests_per_s_10000": 1.9,
        "times_faster_than_face_recognition_10000": 7.47,
    },
    "window 640x480": {
        "first_window_s": 0.36,
        "vision_cpu_of_one_core": float("nan"),
        "app_rss_mb": None,
        "vision_rss_mb": None,
    },
}


@pytest.fixture
def tree(monkeypatch, tmp_path):
    """A source tree with a README that has a place for the report."""
    monkeypatch.setattr(bench_report, "_ROOT", tmp_path)
    (tmp_path / bench_report.CHART.parent).mkdir(parents=True)
    (tmp_path / "README.md").write_text(f"# Über\n\n{BEGIN}\nold\n{END}\n\nThe end.\n", encoding="utf-8")
    return tmp_path


def test_a_row_names_task_ours_peer_and_how_many_times_faster():
    lines = bench_report.section(FOUND).splitlines()
    peer = "`face_recognition`: locations, encodings, distances"
    assert f"| Camera frame → decision, 10,000 people | 24 ms | {peer} | 346 ms | 14 |" in lines
    assert "|  |  | OpenCV: YuNet and SFace | 70 ms | 2.9 |" in lines
    assert "| One embedding | 7.2 ms | dlib's own call, as packaged | 138 ms | 19 |" in lines
    peer = "`face_recognition` behind FastAPI"
    assert f"| Hub: searches with a picture, 10,000 people | 14 / s | {peer} | 1.9 / s | 7.5 |" in lines
    assert "| Enroll a folder of 40 pictures | 17 / s | `face_recognition` command | 0.91 / s | 18 |" in lines


def test_a_peer_that_is_faster_is_said_to_be():
    assert "| 0.11 ms | faiss, flat index | 0.092 ms | 0.8 |" in bench_report.section(FOUND)


def test_the_machine_the_versions_and_what_is_missing_are_named():
    text = bench_report.section(FOUND)
    machine = text.split("\n\n")[0]
    assert " cores, " in machine
    assert "numpy 2." in machine
    assert max(map(len, machine.splitlines())) <= 110
    assert "Not measured: sqlite-vec is not installed." in text


def test_what_the_system_does_not_tell_is_a_question_mark():
    text = bench_report.section(FOUND)
    assert "| window shown after | 0.4 s |" in text
    assert "| first face analysed after | ? |" in text
    assert "| of one core, for the analysis | ? |" in text
    assert "| memory, window + analysis | ? |" in text


def test_only_what_is_between_the_markers_is_replaced(tree):
    for _ in range(2):
        assert bench_report.write(FOUND) == [tree / "README.md", tree / bench_report.CHART]
        text = (tree / "README.md").read_text(encoding="utf-8")
        assert text.startswith(f"# Über\n\n{BEGIN}\nMeasured by")
        assert text.endswith(f"\n{END}\n\nThe end.\n")
        assert "old" not in text.split()
    assert (tree / bench_report.CHART).stat().st_size > 1000


@pytest.mark.parametrize("text", ["", BEGIN, f"{END} {BEGIN}"])
def test_a_readme_without_a_place_for_it_is_refused(tree, text):
    (tree / "README.md").write_text(text)
    with pytest.raises(bench_report.ReportError, match="source tree"):
        bench_report.require_source_tree()


def test_a_built_program_has_no_readme_to_write_into(tree, monkeypatch):
    assert tree.exists()
    monkeypatch.setattr(paths, "is_frozen", lambda: True)
    with pytest.raises(bench_report.ReportError):
        bench_report.require_source_tree()


def test_a_report_that_cannot_be_written_is_one_sentence(tree):
    (tree / bench_report.CHART).mkdir()
    with pytest.raises(bench_report.ReportError, match="cannot be written"):
        bench_report.write(FOUND)


def test_this_tree_has_a_place_for_the_report():
    bench_report.require_source_tree()
