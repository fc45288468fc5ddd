import random
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app.bootstrap import Options, open_store
from app.store import audit, imports, subjects
from app.store.backup import damage
from app.store.consents import live_consent
from app.store.database import close
from app.store.references import samples as samples_of
from tests.bulk.people import embedding_of
from tests.cli.command import ROOT, environment, vestibule
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


@pytest.mark.models
def test_one_line_of_json_for_each_picture(enrolling):
    _, ran, _ = enrolling
    assert ran.err == ""
    assert len(ran.results) == 6
    assert {tuple(one) for one in ran.results} == {("path", "outcome", "name", "reason", "quality")}


@pytest.mark.models
def test_the_last_line_of_json_counts(enrolling):
    summary = dict(enrolling[1].summary)
    assert summary.pop("seconds") > 0
    assert summary.pop("pictures_per_second") > 0
    assert summary == {
        "summary": True,
        "dry_run": False,
        "people": 2,
        "people_enrolled": 2,
        "pictures": 6,
        "enrolled": 4,
        "added": 0,
        "unchanged": 0,
        "refused": 2,
        "refused_by_reason": {"somebody_else": 1, "no_face: Look at the camera": 1},
    }


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


@pytest.fixture
def people(samples, tmp_path):
    """Three people in folders, in a list and in an archive."""
    folder = tmp_path / "people"
    for name, file in (
        ("Ann", "obama.jpg"),
        ("Ann", "obama2.jpg"),
        ("Bence", "biden.jpg"),
        ("Cat", "chelsea.png"),
    ):
        (folder / name).mkdir(parents=True, exist_ok=True)
        shutil.copy(samples(file), folder / name)
    rows = "Ann;Ann/obama.jpg;7\nAnn;Ann/obama2.jpg;7\nBence;Bence/biden.jpg;\nCat;Cat/chelsea.png;\n"
    (folder / "people.csv").write_text(f"name;picture;external_id\n{rows}", encoding="utf-16")
    with zipfile.ZipFile(tmp_path / "people.zip", "w") as archive:
        for path in sorted(folder.rglob("*.*g")):
            archive.write(path, path.relative_to(folder))
    return folder


@pytest.mark.models
def test_a_dry_run_needs_no_consent_and_stores_nobody(run, people, tmp_path, store):
    data = tmp_path / "data"
    rehearsed = run("enroll", people, "--dry-run", "--json", "--data", data)
    assert (rehearsed.code, rehearsed.summary["dry_run"], rehearsed.summary["people_enrolled"]) == (
        1,
        True,
        2,
    )
    assert subjects.find_people(store(data)) == []
    real = run("enroll", people, "--consent", "paper", "--json", "--data", data)
    assert real.results == rehearsed.results
    assert [one.name for one in subjects.find_people(store(data))] == ["Ann", "Bence"]


@pytest.mark.models
def test_folder_list_and_archive_say_the_same_and_the_next_changes_nothing(run, people, tmp_path, store):
    data, outcomes = tmp_path / "data", {}
    for source in (people / "people.csv", people, tmp_path / "people.zip"):
        ran = run("enroll", source, "--consent", "paper", "--json", "--data", data)
        outcomes[source.name] = [(Path(one["path"]).name, one["outcome"]) for one in ran.results]
        assert ran.code == 1
    files = ["obama.jpg", "obama2.jpg", "biden.jpg", "chelsea.png"]
    assert outcomes["people.csv"] == list(zip(files, ["enrolled"] * 3 + ["refused"], strict=True))
    assert outcomes["people"] == list(zip(files, ["unchanged"] * 3 + ["refused"], strict=True))
    assert outcomes["people.zip"] == outcomes["people"]
    ann, bence = subjects.find_people(store(data))
    assert (ann.name, ann.external_id, ann.samples) == ("Ann", "7", 2)
    assert (bence.name, bence.samples) == ("Bence", 1)


@pytest.mark.models
def test_for_many_people_the_text_ends_with_counts(run, people, tmp_path):
    ran = run("enroll", people / "people.csv", "--dry-run", "--data", tmp_path / "data")
    assert ran.err == "vestibule: people.csv is read as UTF-16, with semicolons between its columns.\n"
    counts, refused, said = ran.out.splitlines()[-3:]
    assert counts.startswith("3 people, 4 pictures: 3 enrolled, 1 refused (")
    assert refused == "  refused 1: no_face: Look at the camera"
    assert said == "Nothing was stored."


def test_encodings_are_enrolled_without_pictures_and_models(run, tmp_path, store):
    faces = [
        embedding_of(name, take, second_opinion=False) for name, take in (("Ann", 1), ("Ann", 2), ("Zoë", 1))
    ]
    np.savez(tmp_path / "people.npz", encodings=faces, names=np.array(["Ann", "Ann", "Zoë"]))
    ran = run(
        "enroll", tmp_path / "people.npz", "--consent", "contract", "--json", "--data", tmp_path / "data"
    )
    assert (ran.code, ran.summary["people_enrolled"], ran.summary["enrolled"]) == (0, 2, 3)
    assert next((one["path"], one["quality"]) for one in ran.results) == ("people.npz[0]", None)
    found = [(one.name, one.samples, one.quality) for one in subjects.find_people(store(tmp_path / "data"))]
    assert found == [("Ann", 2, 0), ("Zoë", 1, 0)]


@pytest.mark.models
def test_encodings_of_face_recognition_recognize_our_pictures(run, samples, tmp_path, store):
    """The same weights with another alignment: people are found whichever way they came."""
    pictures = samples("obama.jpg"), samples("biden.jpg")
    script = ROOT / "tests" / "vision" / "face_recognition_encodings.py"
    made = [sys.executable, "-W", "ignore", script, tmp_path / "made.npz", *pictures]
    subprocess.run(made, check=True, capture_output=True)
    with np.load(tmp_path / "made.npz") as found:
        np.savez(tmp_path / "people.npz", encodings=found["encodings"], names=np.array(["Barack", "Joe"]))
    data = tmp_path / "data"
    run("enroll", tmp_path / "people.npz", "--consent", "paper", "--data", data)
    ran = run(
        "enroll", samples("obama2.jpg"), "--name", "Barack", "--consent", "paper", "--json", "--data", data
    )
    assert [one["outcome"] for one in ran.results] == ["added"]
    identified = run("identify", samples("obama3.jpg"), samples("biden.jpg"), "--json", "--data", data)
    assert [one["name"] for one in identified.results] == ["Barack", "Joe"]
    assert [one.samples for one in subjects.find_people(store(data))] == [2, 1]


@pytest.mark.models
@pytest.mark.timeout(300)
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_an_import_that_is_killed_again_and_again_is_completed_without_a_loss_or_a_double(
    samples, tmp_path, store
):
    """Each life ends at a random moment: before, between, or while people are stored."""
    folder, data = tmp_path / "people", tmp_path / "data"
    for number, file in enumerate(["obama.jpg", "biden.jpg", "astronaut.png"] * 4):
        with Image.open(samples(file)) as picture:
            small = picture.convert("RGB")
        small.thumbnail((1200, 1200))
        (folder / file[:5]).mkdir(parents=True, exist_ok=True)
        small.save(folder / file[:5] / f"{number}.jpg", quality=80 + number)
    command = [sys.executable, "-m", "app", "enroll", folder, "--consent", "paper", "--json", "--data", data]
    rng = random.Random(1)  # noqa: S311 - no secret
    rows = 0
    for life in range(8):
        child = subprocess.Popen(
            command, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT
        )
        assert child.stdout is not None
        for _ in range(rng.randint(0, 4) if life else 0):
            child.stdout.readline()
        time.sleep(rng.uniform(0, 0.3))
        child.kill()
        child.stdout.read()
        child.stdout.close()
        child.wait()
        db = open_store(Options(data))
        try:
            assert audit.verify(db) is None
            assert damage(db) == []
            marks = len(imports.imported_files(db))
            assert db.execute("SELECT count(*) FROM face_references").fetchone() == (marks,)
            assert marks >= rows
            rows = marks
        finally:
            close(db)
    last = vestibule(*command[3:])
    again = vestibule(*command[3:])
    assert (last.code, again.code, again.summary["unchanged"]) == (0, 0, 12)
    assert [(one.name, one.samples) for one in subjects.find_people(store(data))] == [
        ("astro", 4),
        ("biden", 4),
        ("obama", 4),
    ]
