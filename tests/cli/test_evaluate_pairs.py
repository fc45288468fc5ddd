import pytest

from tests.cli.conftest import CAT

pytestmark = [pytest.mark.models, pytest.mark.usefixtures("faces")]

LFW = """\
2 2
Ann 1 2
Ann 1 3
Ann 1 Bence 1
Ann 2 Cili 1
Ann 2 1
Ann 3 1
Ann 2 Bence 1
Bence 1 Denes 1
"""

CSV = f"""\
path_a,path_b,same
Ann/Ann_0001.jpg,Ann/Ann_0002.jpg,1
Ann/Ann_0001.jpg,Ann/Ann_0003.jpg,1
Ann/Ann_0002.jpg,Ann/Ann_0003.jpg,1
Ann/Ann_0001.jpg,{CAT},1
Ann/Ann_0001.jpg,Bence/Bence_0001.jpg,0
Ann/Ann_0002.jpg,Cili/Cili_0001.jpg,0
Bence/Bence_0001.jpg,{CAT},0
"""


@pytest.fixture
def evaluated(faces, run, tmp_path):
    """Evaluate pairs of the sample pictures by a list."""

    def evaluated(listed, *options):
        path = tmp_path / "list"
        path.write_text(listed)
        common = ("--images", faces.images, "--data", faces.data)
        return run("evaluate", "pairs", "--pairs", path, *common, *options)

    return evaluated


def test_programs_are_told_accuracy_and_error_rates(evaluated):
    ran = evaluated(LFW, "--json")
    assert (ran.code, ran.err) == (0, "")
    (found,) = ran.results
    assert (found["evaluated"], found["embedder"]) == ("pairs", "default")
    assert (found["pairs"], found["images"], found["not_found"]) == (8, 6, 0)
    assert found["accuracy"] == found["accuracy_cross_validated"] == 1
    assert found["fnmr_at_fmr"] == {"0.01": 0, "0.001": 0}
    assert found["fnmr_at_fmr_interval"] == {"0.01": [0, 0], "0.001": [0, 0]}
    assert found["verification"] == {"threshold": 4.0, "fmr": 0, "fnmr": 0}


def test_a_list_without_folds_is_not_cross_validated(evaluated):
    (found,) = evaluated(CSV, "--json").results
    assert "accuracy_cross_validated" not in found


def test_a_picture_without_a_face_is_an_error_and_not_skipped(evaluated):
    (found,) = evaluated(CSV, "--json").results
    assert (found["pairs"], found["not_found"]) == (7, 1)
    assert found["fnmr_at_fmr"] == {"0.01": 0.25, "0.001": 0.25}
    assert found["accuracy"] == pytest.approx(6 / 7, abs=1e-5)
    assert found["verification"]["fnmr"] == 0.25
    assert found["verification"]["fmr"] == 0
    without = "".join(line for line in CSV.splitlines(keepends=True) if CAT not in line)
    (better,) = evaluated(without, "--json").results
    assert (better["pairs"], better["not_found"], better["accuracy"]) == (5, 0, 1)
    assert better["fnmr_at_fmr"] == {"0.01": 0, "0.001": 0}


def test_dlib_alone_compares_where_it_is_wanted(evaluated):
    (found,) = evaluated(LFW, "--embedder", "dlib", "--json").results
    assert found["embedder"] == "dlib"
    assert found["accuracy"] == 1
    # Of the same person dlib alone is less certain: not all pairs reach one stranger in 10,000.
    assert set(found["fnmr_at_fmr"]) == {"0.01", "0.001"}


def test_people_are_told_the_same(evaluated):
    said = evaluated(LFW).out
    assert "8 pairs of 6 pictures, 0 without a face (an error each)" in said
    assert "accuracy at the best threshold  100.00%" in said
    assert "accuracy, cross-validated       100.00%" in said
    assert "FNMR at FMR 1.0%  0.00% (0.00% to 0.00%)" in said
    assert "FNMR at FMR 0.1%  0.00%" in said


def test_a_report_is_a_page_that_names_the_operating_points(evaluated, tmp_path):
    ran = evaluated(CSV, "--report", tmp_path / "page.html")
    assert ran.err == f"The report is in {tmp_path / 'page.html'}.\n"
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert "FNMR at fixed FMR" in page
    for point in ("FMR 1.0%", "FMR 0.1%"):
        assert point in page
    assert "1 without a face" in page
    assert "dlib and SFace" in page


@pytest.mark.parametrize(
    ("listed", "said"),
    [
        (LFW.replace("Ann 1 3", "Ann 1 7"), "Ann_0007.jpg is not there (1 of 7 pictures are missing)."),
        ("nonsense", "is no list of pairs"),
    ],
)
def test_a_list_that_cannot_be_used_is_a_sentence(evaluated, listed, said):
    ran = evaluated(listed)
    assert (ran.code, ran.out) == (3, "")
    assert said in ran.err


def test_a_report_that_cannot_be_written_is_a_sentence(evaluated, tmp_path):
    ran = evaluated(LFW, "--report", tmp_path / "nowhere" / "page.html")
    assert ran.code == 3
    assert "The report cannot be written to" in ran.err
