import pytest

from app.cli import evaluate_quality
from app.cli.evaluate_quality import all_pairs
from app.cli.evaluation_lists import Entry, Pair, Role
from app.core.quality import Component
from tests.cli.conftest import CAT

pytestmark = pytest.mark.models

CSV = f"""\
path_a,path_b,same
Ann/Ann_0001.jpg,Ann/Ann_0002.jpg,1
Ann/Ann_0001.jpg,Ann/Ann_0003.jpg,1
Ann/Ann_0002.jpg,Ann/Ann_0003.jpg,1
Ann/Ann_0001.jpg,{CAT},1
Ann/Ann_0001.jpg,Bence/Bence_0001.jpg,0
Ann/Ann_0002.jpg,Cili/Cili_0001.jpg,0
"""

PROTOCOL = f"""\
path,identity,role
Ann/Ann_0001.jpg,Ann,enrol
Ann/Ann_0002.jpg,Ann,probe
Ann/Ann_0003.jpg,Ann,probe
{CAT},Ann,probe
Bence/Bence_0001.jpg,Bence,impostor
"""

SCORES = {"unified", "random", "dlib's detection score", *(component.value for component in Component)}


@pytest.fixture(scope="module")
def detected(faces):
    """What dlib's detector says of each picture, asked once, as the command does."""
    names = sorted(str(path.relative_to(faces.images)) for path in faces.images.rglob("*.jpg"))
    return evaluate_quality._detection_scores(faces.images, names)


@pytest.fixture
def evaluated(faces, run, tmp_path, detected, monkeypatch):
    """Evaluate quality scores on the sample pictures by a list."""
    monkeypatch.setattr(
        evaluate_quality, "_detection_scores", lambda _folder, names: {name: detected[name] for name in names}
    )

    def evaluated(kind, listed, *options):
        path = tmp_path / "list.csv"
        path.write_text(listed)
        common = ("--images", faces.images, "--data", faces.data)
        return run("evaluate", "quality", f"--{kind}", path, *common, *options)

    return evaluated


@pytest.mark.parametrize(("kind", "listed", "mated"), [("pairs", CSV, 4), ("protocol", PROTOCOL, 3)])
def test_programs_are_told_the_drop_and_the_area_of_each_score(evaluated, kind, listed, mated):
    ran = evaluated(kind, listed, "--json")
    assert (ran.code, ran.err) == (0, "")
    (found,) = ran.results
    assert (found["evaluated"], found["embedder"], found["fmr"]) == ("quality", "default", 0.001)
    assert (found["mated"], found["images"], found["not_found"]) == (mated, 4, 1)
    assert found["fnmr"] == round(1 / mated, 5)
    assert list(found["fnmr_drop_at_discard"]) == ["0.05", "0.1", "0.2"]
    drops = list(found["fnmr_drop_at_discard"].values())
    assert 0 < drops[0] < drops[1] < drops[2] < 1
    assert set(found["edc_area"]) == SCORES
    assert list(found["edc_area"].values()) == sorted(found["edc_area"].values())


def test_a_picture_without_a_face_is_the_first_to_go_and_chance_is_of_no_use(evaluated):
    (found,) = evaluated("pairs", CSV, "--json").results
    assert found["edc_area"]["random"] == pytest.approx(1)
    assert found["edc_area"]["unified"] < 1
    # A fifth of four pictures is four fifths of the cat: of its comparison 0.2 is left, beside three.
    assert found["fnmr_drop_at_discard"]["0.2"] == pytest.approx(1 - (0.2 / 3.2) / 0.25, abs=1e-4)


def test_where_every_face_is_found_and_recognized_there_is_nothing_to_gain(evaluated):
    without = "".join(line for line in CSV.splitlines(keepends=True) if CAT not in line)
    (found,) = evaluated("pairs", without, "--json").results
    assert (found["fnmr"], found["not_found"]) == (0, 0)
    assert set(found["fnmr_drop_at_discard"].values()) == {0}
    assert set(found["edc_area"].values()) == {1}


def test_dlib_alone_compares_where_it_is_wanted(evaluated):
    (found,) = evaluated("pairs", CSV, "--json", "--embedder", "dlib").results
    assert (found["embedder"], set(found["edc_area"])) == ("dlib", SCORES)


def test_people_are_told_the_same(evaluated):
    said = evaluated("pairs", CSV).out
    assert "4 mated comparisons of 4 pictures" in said
    assert "FNMR 25.00% at FMR 0.1%" in said
    assert "without the worst 20% of the pictures it is 75% lower" in said
    assert "(1 is of no use, lower is better)" in said
    assert "  unified\n" in said


def test_a_report_is_a_page_that_names_the_operating_points(evaluated, tmp_path):
    evaluated("pairs", CSV, "--report", tmp_path / "page.html")
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "FNMR at an FMR of 0.1%" in page
    for share in ("FNMR at 5%", "FNMR at 10%", "FNMR at 20%"):
        assert share in page
    for name in ("unified", "random", "Sharpness"):
        assert name in page


def test_dlibs_detector_is_sure_of_faces_and_finds_none_on_a_cat(detected):
    assert detected[CAT] == -float("inf")
    assert min(detected[name] for name in detected if name != CAT) > 0


def test_a_protocol_compares_each_reference_with_each_search_but_not_probes_of_others():
    entries = [
        Entry("a1", "Ann", Role.ENROL),
        Entry("p", "Ann", Role.PROBE),
        Entry("a2", "Ann", Role.ENROL),
        Entry("b", "Bence", Role.ENROL),
        Entry("unknown", "Zoe", Role.PROBE),
        Entry("s", "Xenia", Role.IMPOSTOR),
    ]
    assert all_pairs(entries) == [
        Pair("a1", "p", is_mated=True, identities=("Ann", "Ann")),
        Pair("a2", "p", is_mated=True, identities=("Ann", "Ann")),
        Pair("a1", "s", is_mated=False, identities=("Ann", "Xenia")),
        Pair("a2", "s", is_mated=False, identities=("Ann", "Xenia")),
        Pair("b", "s", is_mated=False, identities=("Bence", "Xenia")),
    ]


def test_a_protocol_that_searches_for_nobody_enrolled_is_a_sentence(evaluated):
    ran = evaluated("protocol", PROTOCOL.replace(",Ann,probe", ",Zoe,probe"))
    assert (ran.code, ran.out) == (3, "")
    assert "Something went wrong" not in ran.err
