import pytest

from tests.cli.conftest import CAT

pytestmark = pytest.mark.models

PROTOCOL = """\
path,identity,role
Ann/Ann_0001.jpg,Ann,enrol
Ann/Ann_0002.jpg,Ann,enrol
Bence/Bence_0001.jpg,Bence,enrol
Ann/Ann_0003.jpg,Ann,probe
Bence/Bence_0001.jpg,Bence,probe
Cili/Cili_0001.jpg,Cili,impostor
Denes/Denes_0001.jpg,Denes,impostor
"""


@pytest.fixture
def evaluated(faces, run, tmp_path):
    """Evaluate searches among the sample pictures by a protocol."""

    def evaluated(listed, *options):
        path = tmp_path / "list.csv"
        path.write_text(listed)
        common = ("--images", faces.images, "--data", faces.data)
        return run("evaluate", "identify", "--protocol", path, *common, *options)

    return evaluated


def test_programs_are_told_the_rates_and_the_threshold_set_beforehand(evaluated):
    ran = evaluated(PROTOCOL, "--json")
    assert (ran.code, ran.err) == (0, "")
    (found,) = ran.results
    assert (found["evaluated"], found["embedder"]) == ("identify", "default")
    assert (found["people"], found["references"], found["probes"], found["impostors"]) == (2, 3, 2, 2)
    assert found["fnir_at_fpir"] == {"0.1": 0, "0.03": 0, "0.01": 0}
    assert set(found["fnir_at_fpir_interval"]) == {"0.1", "0.03", "0.01"}
    assert (found["fpir"], found["fnir"], found["misidentified"]) == (0, 0, 0)
    assert (found["not_found"], found["fte"], found["fta"]) == (0, 0, 0)
    assert found["fpir_target"] == 0.01
    assert 1.5 < found["threshold"] < 3
    low, high = found["fpir_interval"]
    assert low == 0 < high < 1


def test_a_stricter_rate_means_a_higher_threshold(evaluated):
    thresholds = [evaluated(PROTOCOL, "--json", "--fpir", fpir).results[0] for fpir in (0.1, 0.01, 0.001)]
    assert [one["fpir_target"] for one in thresholds] == [0.1, 0.01, 0.001]
    lenient, usual, strict = (one["threshold"] for one in thresholds)
    assert usual - lenient == pytest.approx(1, abs=1e-3)
    assert strict - usual == pytest.approx(1, abs=1e-3)


def test_a_probe_without_a_face_is_missed_at_every_threshold(evaluated):
    (found,) = evaluated(PROTOCOL + f"{CAT},Ann,probe\n", "--json").results
    assert (found["probes"], found["not_found"]) == (3, 1)
    assert found["fta"] == 0.2
    assert found["fnir_at_fpir"] == {"0.1": 0.33333, "0.03": 0.33333, "0.01": 0.33333}
    assert found["fnir"] == 0.33333


def test_a_stranger_without_a_face_is_given_no_name_but_counts_as_a_search(evaluated):
    (found,) = evaluated(PROTOCOL + f"{CAT},Zoe,impostor\n", "--json").results
    assert (found["impostors"], found["fpir"], found["fta"]) == (3, 0, 0.2)


def test_a_reference_without_a_face_is_a_failure_to_enrol(evaluated):
    (found,) = evaluated(PROTOCOL + f"{CAT},Ann,enrol\n", "--json").results
    assert (found["references"], found["fte"], found["not_found"], found["fnir"]) == (4, 0.25, 1, 0)


def test_somebody_who_has_no_face_in_the_gallery_is_missed(evaluated):
    changed = PROTOCOL.replace("Bence/Bence_0001.jpg,Bence,enrol", f"{CAT},Bence,enrol")
    (found,) = evaluated(changed, "--json").results
    assert found["people"] == 2
    assert found["fnir"] == 0.5


def test_whoever_is_given_another_name_is_told_apart(evaluated):
    changed = PROTOCOL.replace("Ann/Ann_0003.jpg,Ann,probe", "Ann/Ann_0003.jpg,Bence,probe")
    (found,) = evaluated(changed, "--json").results
    assert (found["fnir"], found["misidentified"]) == (0.5, 0.5)


def test_a_stranger_who_is_named_is_a_false_positive(evaluated):
    (found,) = evaluated(PROTOCOL + "Ann/Ann_0003.jpg,Zoe,impostor\n", "--json").results
    assert found["fpir"] == 0.33333


def test_dlib_alone_searches_where_it_is_wanted(evaluated):
    (found,) = evaluated(PROTOCOL, "--json", "--embedder", "dlib").results
    assert (found["embedder"], found["fnir_at_fpir"]["0.01"]) == ("dlib", 0)


def test_people_are_told_the_same(evaluated):
    said = evaluated(PROTOCOL).out
    assert "2 people with 3 pictures" in said
    assert "searches: 2 for them, 2 for strangers" in said
    assert "0 pictures without a face, an error each" in said
    for rate in ("10%", "3%", "1%"):
        assert f"FNIR at FPIR {rate}  0.00% (0.00% to 0.00%)" in said
    assert "calibrated for FPIR 1.0% beforehand: FPIR 0.00%" in said


def test_a_report_is_a_page_that_names_the_operating_points(evaluated, tmp_path):
    evaluated(PROTOCOL, "--report", tmp_path / "page.html", "--embedder", "dlib")
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "FNIR at fixed FPIR" in page
    for point in (">10.0%<", ">3.0%<", ">1.0%<", "calibrated"):
        assert point in page
    assert "SFace" not in page


def test_a_gallery_without_a_face_is_a_sentence(evaluated):
    lines = [line for line in PROTOCOL.splitlines() if not line.endswith("enrol")]
    ran = evaluated("\n".join([*lines, f"{CAT},Ann,enrol"]))
    assert (ran.code, ran.out) == (3, "")
    assert ran.err == "vestibule: No face was found in any picture to enrol.\n"


def test_where_no_search_has_a_face_there_is_no_threshold(evaluated):
    listed = f"path,identity,role\nAnn/Ann_0001.jpg,Ann,enrol\n{CAT},Ann,probe\n{CAT},Zoe,impostor\n"
    ran = evaluated(listed, "--json")
    assert (ran.code, ran.err) == (0, "")
    assert (ran.results[0]["threshold"], ran.results[0]["fnir"], ran.results[0]["fpir"]) == (None, 1, 0)


def test_where_no_search_has_a_face_there_is_a_report_too(evaluated, tmp_path):
    listed = f"path,identity,role\nAnn/Ann_0001.jpg,Ann,enrol\n{CAT},Ann,probe\n{CAT},Zoe,impostor\n"
    assert evaluated(listed, "--report", tmp_path / "page.html").code == 0
    assert (tmp_path / "page.html").exists()
