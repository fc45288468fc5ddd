import re
import shutil

import numpy as np
import pytest

from app.bootstrap import Options, open_store
from app.core.face import Embedders
from app.core.person import PersonDetails
from app.store.database import close
from app.store.references import NewReference
from tests.store.values import NOW, enroll_someone


def face(person: int, sample: int) -> np.ndarray:
    """Return a look at a person: far from everybody else's by both networks."""
    rng = np.random.default_rng(1000 * person + sample)
    made = np.zeros(256)
    made[person % 128] = 0.7
    made[128 + person % 128] = 1.0
    made += rng.normal(size=256) * 0.002
    made[128:] /= np.linalg.norm(made[128:])
    return made.astype(np.float32)


def filled(folder, faces):
    """Make a data folder with these people: the faces of each."""
    db = open_store(Options(folder))
    for name, numbers in faces.items():
        kept = [NewReference(face(*one), 80, None, NOW) for one in numbers]
        enroll_someone(db, details=PersonDetails(name), references=kept, embedders=Embedders())
    close(db)
    return folder


@pytest.fixture(scope="session")
def forty(tmp_path_factory):
    """A site of forty people with two pictures each, one of whom is enrolled twice."""
    faces = {f"Person {one:02}": [(one, 1), (one, 2)] for one in range(39)}
    return filled(tmp_path_factory.mktemp("site") / "data", {**faces, "Person 99": [(7, 3), (7, 4)]})


@pytest.fixture
def site(forty, tmp_path):
    """A copy of that site."""
    return shutil.copytree(forty, tmp_path / "data")


def test_each_preset_is_told_with_what_it_means_here(run, site):
    ran = run("thresholds", "--data", site)
    assert ran.code == 0
    assert "40 people with 80 pictures; 40 people have two or more" in ran.out
    assert "standard 0.300% (in use)" in ran.out
    assert "lenient" in ran.out
    assert {"Person 07", "Person 99"} == set(re.findall(r"Person \d+", ran.out))
    assert "too little" not in ran.out


def test_json_is_one_object_with_intervals_and_ids_of_look_alikes(run, site):
    (found,) = run("thresholds", "--json", "--fpir", "0.02", "--data", site).results
    assert found["fpir"] == 0.003
    assert [one["fpir"] for one in found["settings"]] == [0.001, 0.003, 0.01, 0.02]
    assert [one["name"] for one in found["settings"]] == ["strict", "standard", "lenient", ""]
    standard = found["settings"][1]
    assert standard["strangers_named"] == pytest.approx(2 / 40)
    low, high = standard["strangers_named_interval"]
    assert low < 2 / 40 < high
    (pair,) = found["pairs"]
    assert len(pair["first"]) == 32
    assert found["is_telling"] is True


def test_a_setting_is_applied_and_the_audit_knows_who_did_it(run, site):
    ran = run("thresholds", "--apply", "strict", "--data", site)
    assert ran.code == 0
    assert "strict 0.100% (in use)" in ran.out
    assert "when they are opened again" in ran.out
    options = Options(site)
    assert options.settings().recognition.fpir == 0.001
    db = open_store(options)
    last = db.execute("SELECT actor, action, target, result FROM audit ORDER BY id DESC").fetchone()
    close(db)
    assert last == ("desk", "set threshold", "recognition.fpir", "0.001")


def test_a_setting_that_cannot_be_written_is_in_no_audit(run, site, monkeypatch):
    monkeypatch.setenv("VESTIBULE_RECOGNITION_FPIR", "0.01")
    ran = run("thresholds", "--apply", "strict", "--data", site)
    assert ran.code == 3
    assert "environment" in ran.err
    db = open_store(Options(site))
    assert db.execute("SELECT count(*) FROM audit WHERE action = 'set threshold'").fetchone() == (0,)
    close(db)


def test_a_report_shows_plots_and_names_nobody(run, site, tmp_path):
    page = tmp_path / "report.html"
    ran = run("thresholds", "--report", page, "--data", site)
    assert str(page) in ran.err
    text = page.read_text(encoding="utf-8")
    assert text.count("<svg") == 2
    assert "Person" not in text


def test_with_one_picture_each_it_is_said_what_is_not_known(run, tmp_path):
    data = filled(tmp_path / "data", {"Ann": [(1, 1)], "Bence": [(2, 1)]})
    page = tmp_path / "report.html"
    ran = run("thresholds", "--report", page, "--data", data)
    assert ran.code == 0
    assert "not known" in ran.out
    assert "too little to rely on" in ran.out
    assert "<svg" not in page.read_text(encoding="utf-8")


def test_with_one_person_there_is_nothing_to_compare_but_a_setting_can_be_applied(run, tmp_path):
    data = filled(tmp_path / "data", {"Ann": [(1, 1), (1, 2)]})
    ran = run("thresholds", "--data", data)
    assert (ran.code, ran.out) == (1, "")
    assert "two people" in ran.err
    assert run("thresholds", "--apply", "0.02", "--data", data).code == 0
    assert Options(data).settings().recognition.fpir == 0.02


def test_many_pairs_are_counted_rather_than_listed(run, tmp_path):
    faces = {f"Person {one:02}": [(1, one + 1), (1, one + 50)] for one in range(14)}
    ran = run("thresholds", "--data", filled(tmp_path / "data", faces))
    assert "more pairs (--json has them)" in ran.out
