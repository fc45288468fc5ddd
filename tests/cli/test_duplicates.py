from app.bootstrap import Options, open_store
from app.core.face import Embedders
from app.store.database import close
from tests.store.values import enroll_someone, reference


def test_whoever_is_enrolled_twice_is_named(run, tmp_path):
    db = open_store(Options(tmp_path))
    for name, seed in (("Ann", 1), ("Anna", 1), ("Bob", 2)):
        enroll_someone(db, name, references=[reference(seed, second_opinion=True)], embedders=Embedders())
    close(db)
    ran = run("duplicates", "--data", tmp_path)
    assert ran.code == 1
    assert "surely one person" in ran.out
    [found] = run("duplicates", "--json", "--data", tmp_path).results
    assert {found["name"], found["other_name"]} == {"Ann", "Anna"}
    assert found["degree"] == "certain"


def test_a_gallery_without_duplicates_says_so(run, tmp_path):
    ran = run("duplicates", "--data", tmp_path)
    assert (ran.code, ran.out) == (0, "Nobody of 0 people is enrolled twice.\n")
