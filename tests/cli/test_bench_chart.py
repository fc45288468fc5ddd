import pytest

from app.cli import bench_chart

FOUND = {
    "decision": {"people": 10_000, "decision_ms": 24.0, "face_recognition_ms": 346.0, "yunet_sface_ms": 70.0},
    "search 100000": {"identify_ms": 6.0, "faiss_flat_ms": 6.1, "face_distance_ms": 171.0},
    "enrollment": {"pictures": 40, "pictures_per_s": 20.0, "face_recognition_pictures_per_s": 0.8},
}


def test_each_task_has_ours_first_and_milliseconds():
    decision, search, enrollment = bench_chart.panels(FOUND)
    assert list(decision.took_ms) == ["Vestibule", "OpenCV: YuNet and SFace", "face_recognition"]
    assert search.title == "Search among 100,000 people"
    assert enrollment.took_ms == {"Vestibule": 50.0, "face_recognition": 1250.0}


@pytest.mark.parametrize("part", FOUND)
def test_a_task_without_a_peer_is_left_out(part):
    ours = {"people": 1, "pictures": 1, "decision_ms": 1.0, "identify_ms": 1.0, "pictures_per_s": 1.0}
    assert len(list(bench_chart.panels(FOUND | {part: ours}))) == 2


def test_the_chart_is_a_drawing_on_white_in_the_colour_of_the_program(tmp_path):
    bench_chart.draw(FOUND, tmp_path / "bench.svg")
    text = (tmp_path / "bench.svg").read_text()
    assert text.rstrip().endswith("</svg>")
    assert "#0f766e" in text
    assert "#ffffff" in text


def test_the_chart_can_be_drawn_where_faces_are_found(tmp_path):
    """MediaPipe is not given matplotlib, which would cost it half a second; others still get it."""
    from app.vision import detector  # noqa: F401, PLC0415

    bench_chart.draw(FOUND, tmp_path / "bench.png")
    assert (tmp_path / "bench.png").read_bytes().startswith(b"\x89PNG")


def test_the_same_figures_give_the_same_file(tmp_path):
    for name in ("one.svg", "two.svg"):
        bench_chart.draw(FOUND, tmp_path / name)
    assert (tmp_path / "one.svg").read_bytes() == (tmp_path / "two.svg").read_bytes()
