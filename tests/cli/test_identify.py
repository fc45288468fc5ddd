import shutil
from pathlib import Path

import pytest

from app.bootstrap import Options, open_store
from app.core.gallery import UNSURE
from app.core.scores import HIGHEST, STANDARD_FPIR, search_threshold
from app.store.database import close
from tests.cli.command import vestibule

pytestmark = pytest.mark.models

KEYS = ("path", "outcome", "name", "score", "second_score", "quality")


@pytest.fixture(scope="module")
def identifying(enrolling, samples):
    """One search for all pictures that tests look at, in the data folder where Ann and Bence are enrolled."""
    names = "obama_partial_face.jpg", "biden.jpg", "astronaut.png", "chelsea.png", "t1.jpg"
    ran = vestibule("identify", *map(samples, names), "--json", "--data", enrolling[0])
    return ran, {Path(one["path"]).name: one for one in ran.results}


def test_another_picture_of_somebody_enrolled_is_identified(identifying):
    found = identifying[1]["obama_partial_face.jpg"]
    assert (found["outcome"], found["name"]) == ("identified", "Ann Example")
    assert found["score"] > search_threshold(2, STANDARD_FPIR)
    assert found["second_score"] < 1


def test_a_stranger_is_not_identified(identifying):
    found = identifying[1]["astronaut.png"]
    assert (found["outcome"], found["name"]) == ("not_enrolled", None)
    assert found["second_score"] <= found["score"] < search_threshold(2, STANDARD_FPIR) - UNSURE


def test_the_same_picture_is_as_alike_as_can_be(identifying):
    assert identifying[1]["biden.jpg"]["score"] > HIGHEST


@pytest.mark.parametrize(
    ("file", "outcome", "reason"),
    [
        ("chelsea.png", "no_face", "Look at the camera"),
        ("t1.jpg", "several_faces", "One person at a time, please"),
    ],
)
def test_a_picture_that_cannot_be_compared_has_a_reason_and_no_score(identifying, file, outcome, reason):
    found = identifying[1][file]
    assert (found["outcome"], found["reason"]) == (outcome, reason)
    assert (found["name"], found["score"], found["second_score"]) == (None, None, None)


def test_json_has_the_same_keys_always_and_a_reason_where_a_picture_was_refused(identifying):
    refused = {"chelsea.png", "t1.jpg"}
    for file, found in identifying[1].items():
        assert tuple(found) == (*KEYS, "reason") if file in refused else KEYS


def test_results_come_in_the_order_of_the_pictures(identifying):
    names = ["obama_partial_face.jpg", "biden.jpg", "astronaut.png", "chelsea.png", "t1.jpg"]
    assert list(identifying[1]) == names


def test_somebody_who_was_not_identified_makes_exit_code_1(identifying):
    assert identifying[0].code == 1
    assert identifying[0].err == ""


def test_a_folder_is_searched_for_and_everybody_identified_makes_exit_code_0(
    run, samples, enrolled, tmp_path
):
    folder = tmp_path / "door"
    folder.mkdir()
    shutil.copy(samples("biden.jpg"), folder)
    (folder / "notes.txt").write_text("not a picture", encoding="utf-8")
    ran = run("identify", folder, "--data", enrolled)
    assert ran.code == 0
    assert ran.out.startswith(f"{folder / 'biden.jpg'}: this is Bence Example (score ")
    assert len(ran.out.splitlines()) == 1


def test_nobody_is_identified_while_nobody_is_enrolled(run, samples, tmp_path):
    ran = run("identify", samples("biden.jpg"), "--json", "--data", tmp_path)
    assert ran.code == 1
    assert ran.results[0]["outcome"] == "not_enrolled"
    assert ran.results[0]["score"] is None


WITHOUT_SECOND = "[recognition]\nsecond_opinion = false\n"


def test_a_site_without_a_second_opinion_enrolls_and_identifies_by_dlib_alone(run, samples, tmp_path):
    (tmp_path / "settings.toml").write_text(WITHOUT_SECOND, encoding="utf-8")
    pictures = samples("obama.jpg"), samples("biden.jpg")
    enrolled = run("enroll", *pictures, "--consent", "paper", "--data", tmp_path)
    assert enrolled.code == 0
    db = open_store(Options(tmp_path))
    try:
        assert db.execute("SELECT count(*), count(second) FROM face_references").fetchone() == (2, 0)
    finally:
        close(db)
    ran = run("identify", samples("obama2.jpg"), samples("astronaut.png"), "--json", "--data", tmp_path)
    assert [(one["outcome"], one["name"]) for one in ran.results] == [
        ("identified", "obama"),
        ("not_enrolled", None),
    ]


def test_who_was_enrolled_by_both_networks_is_identified_after_a_site_did_without_the_second(
    run, samples, enrolled
):
    (enrolled / "settings.toml").write_text(WITHOUT_SECOND, encoding="utf-8")
    ran = run("identify", samples("obama_partial_face.jpg"), "--json", "--data", enrolled)
    assert [(one["outcome"], one["name"]) for one in ran.results] == [("identified", "Ann Example")]
