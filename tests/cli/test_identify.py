import shutil
from pathlib import Path

import pytest

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
    assert 0.55 < found["score"] <= 1
    assert found["second_score"] < 0.4


def test_a_stranger_is_not_identified(identifying):
    found = identifying[1]["astronaut.png"]
    assert (found["outcome"], found["name"]) == ("not_enrolled", None)
    assert found["second_score"] <= found["score"] < 0.4


def test_the_same_picture_scores_almost_one(identifying):
    assert identifying[1]["biden.jpg"]["score"] > 0.8


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
