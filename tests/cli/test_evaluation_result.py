import re
from typing import Any

import numpy as np
import pytest

from app import bootstrap
from app.cli import evaluation_result
from app.cli.evaluation_lists import ListError, Pair
from app.cli.evaluation_result import (
    Evaluation,
    Result,
    by_rate,
    compare,
    comparisons,
    det_points,
    estimated,
    intervals,
    numbers,
    publish,
    rates_table,
    told,
)
from app.cli.examination import Examined
from app.cli.report import Fact, Section
from app.core.evaluation import Estimate, comparison_scores
from app.core.scores import Networks, score

RATES = (0.01, 0.001)
ESTIMATES = (Estimate(0.0123456, 0.01, 0.02), Estimate(0.5, 0.25, 1.0))


def face(distance=0.0, size=256):
    """Return a face that is so far from one of nothing but zeros."""
    embedding = np.zeros(size, np.float32)
    embedding[0] = distance
    return Examined(embedding, None)


NONE = Examined(None, None)


@pytest.mark.parametrize(("size", "networks"), [(128, Networks.DLIB), (256, Networks.BOTH)])
@pytest.mark.parametrize("distance", [0.0, 0.4, 1.5])
def test_two_pictures_are_compared_by_the_programs_own_score(size, networks, distance):
    expected = float(score(np.array(distance**2), networks))
    assert compare(face(0, size), face(distance, size)) == pytest.approx(expected, abs=1e-5)
    assert compare(face(distance, size), face(0, size)) == pytest.approx(expected, abs=1e-5)


@pytest.mark.parametrize(("one", "other"), [(NONE, face()), (face(), NONE), (NONE, NONE)])
def test_without_a_face_no_threshold_is_reached(one, other):
    assert compare(one, other) == -np.inf


def test_comparisons_are_told_apart_with_the_people_behind_them():
    pairs = [
        Pair("", "", is_mated=True, identities=("Ann", "Ann")),
        Pair("", "", is_mated=False, identities=("Ann", "Bence")),
        Pair("", "", is_mated=True, identities=("Cili", "Cili")),
    ]
    mated, nonmated = comparisons(pairs, np.array([7.0, 1.0, -np.inf]))
    assert mated.ascending.tolist() == [-np.inf, 7]
    assert nonmated.ascending.tolist() == [1]
    assert mated.identities().tolist() == [1, 0, 1]
    assert nonmated.identities().tolist()[:2] == [1, 1]


def test_people_are_numbered_by_name():
    assert numbers(["b", "a", "b", "c"]).tolist() == [1, 0, 1, 2]


def test_figures_are_rounded_for_programs_and_told_in_percent():
    assert by_rate(RATES, ESTIMATES) == {"0.01": 0.01235, "0.001": 0.5}
    assert intervals(RATES, ESTIMATES) == {"0.01": [0.01, 0.02], "0.001": [0.25, 1.0]}
    assert told(ESTIMATES[0]) == "1.23% (1.00% to 2.00%)"


def test_a_table_has_a_row_for_each_rate():
    table = rates_table("FMR", "FNMR", RATES, ESTIMATES)
    assert table.header == ("FMR", "FNMR", "from", "to")
    assert table.rows == (("1.0%", "1.23%", "1.00%", "2.00%"), ("0.1%", "50.00%", "25.00%", "100.00%"))


def test_intervals_are_the_same_each_time():
    sample = comparison_scores(np.arange(40.0), np.arange(40) // 4)
    first, again = (estimated(lambda one: [float(one.rejected(np.array([20.0]))[0])], sample) for _ in "ab")
    assert first == again
    (one,) = first
    assert one.low < 0.5 < one.high
    assert one.value == 0.5


def test_a_curve_goes_from_all_accepted_to_none():
    points = det_points(comparison_scores(np.array([2.0, 3.0])), comparison_scores(np.array([0.0, 1.0])))
    assert (points[0], points[-1]) == ((1, 0), (0, 1))
    assert (0, 0) in points


@pytest.fixture
def looked(monkeypatch):
    """Let nothing be examined: every picture shows the same face."""
    monkeypatch.setattr(
        evaluation_result, "examine", lambda _options, _folder, names: {name: face(1) for name in names}
    )


@pytest.mark.usefixtures("looked")
@pytest.mark.parametrize(("embedder", "size"), [("default", 256), ("dlib", 128)])
def test_the_second_network_has_a_say_only_where_it_is_wanted(tmp_path, embedder, size):
    (tmp_path / "a.jpg").touch()
    asked = Evaluation(bootstrap.Options(tmp_path), tmp_path, embedder)
    found: Any = asked.examine(["a.jpg", "a.jpg"])["a.jpg"]
    assert found.embedding.shape == (size,)


@pytest.mark.usefixtures("looked")
def test_nothing_is_examined_unless_every_picture_is_there(tmp_path):
    with pytest.raises(ListError, match="1 of 1 pictures"):
        Evaluation(bootstrap.Options(tmp_path), tmp_path).examine(["a.jpg", "a.jpg"])


RESULT = Result(
    "Comparisons",
    "All is well.",
    {"evaluated": "x"},
    ["one", "two"],
    [Fact("Pairs", "3")],
    [Section("S", ())],
)


@pytest.mark.parametrize(("as_json", "out"), [(True, '{"evaluated": "x"}\n'), (False, "one\ntwo\n")])
def test_a_result_is_printed_for_programs_or_people(tmp_path, capsys, as_json, out):
    asked = Evaluation(bootstrap.Options(tmp_path), tmp_path, as_json=as_json)
    assert publish(asked, RESULT) == 0
    assert capsys.readouterr() == (out, "")


@pytest.mark.parametrize(("embedder", "networks"), [("default", "dlib and SFace;"), ("dlib", "dlib;")])
def test_a_report_tells_under_which_conditions(tmp_path, capsys, embedder, networks):
    path = tmp_path / "page.html"
    publish(Evaluation(bootstrap.Options(tmp_path), tmp_path, embedder, report=path), RESULT)
    assert capsys.readouterr().err == f"The report is in {path}.\n"
    page = path.read_text(encoding="utf-8")
    for said in ("All is well.", "Pairs", networks, "mediapipe", "onnxruntime", "Vestibule", "Machine"):
        assert said in page
    assert re.search(r"\b20\d\d-\d\d-\d\d\b", page)
