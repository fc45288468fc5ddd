from pathlib import Path

import numpy as np
import pytest

from app.bootstrap import Options, open_store
from app.cli.enroll import CERTAIN_FPIR, Group, _Known, groups
from app.core.gallery import Decision, Gallery
from app.store import subjects
from app.store.consents import live_consent
from app.store.database import close
from app.store.references import samples as samples_of
from tests.core.values import by_both, embedding
from tests.store.values import ENGLISH


@pytest.fixture
def store():
    """Open the database of a data folder."""
    opened = []

    def open_in(data):
        opened.append(open_store(Options(data)))
        return opened[-1]

    yield open_in
    for db in opened:
        close(db)


def touch(folder: Path, *names: str) -> list[Path]:
    paths = [folder / name for name in names]
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return paths


def test_a_folder_in_a_folder_is_a_person(tmp_path):
    ann = touch(tmp_path / "Ann Example", "1.jpg", "2.PNG")
    bence = touch(tmp_path / "Bence", "x.jpg")
    assert groups([tmp_path]) == [Group("Ann Example", tuple(ann)), Group("Bence", tuple(bence))]


def test_in_a_flat_folder_the_files_are_named_after_people(tmp_path):
    ann_1, ann_2, bence = touch(tmp_path, "Ann 1.jpg", "Ann 2.jpg", "Bence.jpg")
    assert groups([tmp_path]) == [Group("Ann", (ann_1, ann_2)), Group("Bence", (bence,))]


def test_each_of_several_folders_is_a_person(tmp_path):
    ann = touch(tmp_path / "Ann", "1.jpg", "2.jpg")
    bence = touch(tmp_path / "Bence", "3.jpg")
    found = groups([tmp_path / "Ann", tmp_path / "Bence"])
    assert found == [Group("Ann", tuple(ann)), Group("Bence", tuple(bence))]


def test_pictures_that_are_named_one_by_one_are_sorted_by_name(tmp_path):
    ann_1, bence, ann_2 = touch(tmp_path, "Ann_0001.jpg", "Bence.jpg", "Ann_0002.jpg")
    assert groups([ann_1, bence, ann_2]) == [Group("Ann", (ann_1, ann_2)), Group("Bence", (bence,))]


def test_pictures_of_one_name_in_two_folders_are_two_people(tmp_path):
    here, there = touch(tmp_path, "a/Ann.jpg", "b/Ann.jpg")
    assert groups([here, there]) == [Group("Ann", (here,)), Group("Ann", (there,))]


def test_with_a_name_everything_is_one_person(tmp_path):
    paths = touch(tmp_path, "x.jpg", "more/y.jpg")
    assert groups([tmp_path], "Ann") == [Group("Ann", tuple(paths))]
    assert groups(paths, "Ann") == [Group("Ann", tuple(paths))]


def test_hidden_files_and_what_is_no_picture_are_left_out(tmp_path):
    touch(tmp_path, "Ann/._1.jpg", "Ann/notes.txt", ".thumbnails/x.jpg", "Empty/readme.md")
    assert groups([tmp_path]) == []


@pytest.mark.models
def test_one_line_of_json_for_each_picture(enrolling):
    _, ran, _ = enrolling
    assert ran.err == ""
    assert len(ran.results) == 6
    assert {tuple(one) for one in ran.results} == {("path", "outcome", "name", "reason", "quality")}


@pytest.mark.models
def test_pictures_that_were_not_enrolled_make_exit_code_1(enrolling):
    assert enrolling[1].code == 1


@pytest.mark.models
def test_everybody_is_enrolled_with_the_pictures_that_can_be_used(enrolling, store):
    data, ran, _ = enrolling
    outcomes = {Path(one["path"]).name: one["outcome"] for one in ran.results}
    assert [name for name, outcome in outcomes.items() if outcome == "enrolled"] == [
        "obama.jpg",
        "obama2.jpg",
        "obama3.jpg",
        "biden.jpg",
    ]
    found = [(person.name, person.samples) for person in subjects.find_people(store(data))]
    assert found == [("Ann Example", 3), ("Bence Example", 1)]


@pytest.mark.models
def test_an_enrolled_picture_has_a_quality_and_no_reason(enrolling):
    enrolled = [one for one in enrolling[1].results if one["outcome"] == "enrolled"]
    assert [one["reason"] for one in enrolled] == [None] * 4
    assert all(50 < one["quality"] <= 100 for one in enrolled)


@pytest.mark.models
def test_somebody_elses_picture_in_a_persons_folder_is_refused(enrolling):
    found = next(one for one in enrolling[1].results if one["path"].endswith("astronaut.png"))
    assert found["outcome"] == "refused"
    assert found["name"] == "Ann Example"
    assert found["reason"] == "This picture shows somebody else than the others."


@pytest.mark.models
def test_a_picture_without_a_face_is_refused(enrolling):
    found = next(one for one in enrolling[1].results if one["path"].endswith("chelsea.png"))
    assert (found["outcome"], found["reason"]) == ("refused", "no_face: Look at the camera")


@pytest.mark.models
def test_the_consent_is_kept_with_text_version_method_operator_and_time(enrolling, store):
    data, _, (began, ended) = enrolling
    db = store(data)
    for person in subjects.find_people(db):
        consent = live_consent(db, person.subject_id, ended)
        assert consent is not None
        assert (consent.version, consent.language) == (ENGLISH.version, "en")
        assert (consent.method, consent.operator, consent.purpose) == ("paper", "reception", "check-in")
        assert began <= consent.given_at <= ended
        assert consent.expires_at is None
    assert db.execute("SELECT DISTINCT text FROM consent_texts").fetchall() == [(ENGLISH.text,)]


@pytest.mark.models
def test_portrait_and_samples_are_kept_as_jpeg(enrolling, store):
    db = store(enrolling[0])
    ann = subjects.find_people(db, "ann")[0].subject_id
    portrait, samples = subjects.portrait(db, ann), samples_of(db, ann)
    assert portrait in samples
    assert len(samples) == 3
    assert all(sample.startswith(b"\xff\xd8\xff") for sample in samples)


@pytest.mark.models
def test_a_person_who_is_enrolled_already_is_refused_and_named(run, samples, enrolled, store):
    ran = run("enroll", samples("biden.jpg"), "--name", "Zoe", "--consent", "spoken", "--data", enrolled)
    assert ran.code == 1
    assert ran.out.endswith("biden.jpg: refused. This person is enrolled already as “Bence Example”.\n")
    assert [one.name for one in subjects.find_people(store(enrolled))] == ["Ann Example", "Bence Example"]


@pytest.mark.models
def test_a_person_who_comes_twice_in_one_command_is_refused_and_named(run, samples, tmp_path, store):
    first, second = samples("obama.jpg"), samples("obama_partial_face.jpg")
    ran = run("enroll", first, second, "--consent", "contract", "--json", "--data", tmp_path)
    assert [one["outcome"] for one in ran.results] == ["enrolled", "refused"]
    assert ran.results[1]["reason"] == "This person is enrolled already as “obama”."
    assert [one.name for one in subjects.find_people(store(tmp_path))] == ["obama"]


@pytest.mark.models
def test_with_a_name_all_pictures_enroll_one_person(run, samples, tmp_path, store):
    pictures = samples("obama.jpg"), samples("obama2.jpg")
    ran = run("enroll", *pictures, "--name", " Ann ", "--consent", "contract", "--data", tmp_path)
    assert ran.code == 0
    assert ran.out.splitlines() == [f"{picture}: enrolled, Ann" for picture in pictures]
    db = store(tmp_path)
    assert [(one.name, one.samples) for one in subjects.find_people(db)] == [("Ann", 2)]
    assert db.execute("SELECT method FROM consents").fetchall() == [("contract",)]


@pytest.mark.parametrize("consent", [(), ("--consent", "email"), ("--consent", "operator")])
def test_nobody_is_enrolled_without_saying_how_they_agreed(run, tmp_path, consent):
    ran = run("enroll", "ann.jpg", *consent, "--data", tmp_path / "data")
    assert ran.code == 2
    assert "--consent" in ran.err
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("option", ["--name", "--operator"])
def test_a_name_of_spaces_is_refused(run, tmp_path, option):
    ran = run("enroll", "ann.jpg", "--consent", "paper", option, "  ", "--data", tmp_path / "data")
    assert ran.code == 2
    assert ran.err.endswith("a name is needed\n")


def test_a_folder_without_pictures_is_said_to_be_one(run, tmp_path):
    ran = run("enroll", tmp_path, "--consent", "paper", "--data", tmp_path / "data")
    assert (ran.code, ran.err) == (3, "vestibule: There is no picture in what was named.\n")


def test_whoever_is_enrolled_under_two_names_is_still_known():
    """Neither leads, so that a kiosk would name nobody; but it is certainly one of them."""
    row = by_both(embedding(1), 1)
    gallery = Gallery(["ann", "anna"], np.stack([row, row]), fpir=CERTAIN_FPIR)
    assert gallery.identify(row).decision is not Decision.IDENTIFIED
    assert _Known(gallery).like([row]) in {"ann", "anna"}


def test_a_newcomer_is_nobody_until_enrolled_by_the_same_command():
    known = _Known(Gallery(["ann"], by_both(embedding(1), 1)[None], fpir=CERTAIN_FPIR))
    other = by_both(embedding(0, 1), 0, 1)
    assert known.like([other]) is None
    known.add("bence", [other])
    assert known.like([other]) == "bence"
