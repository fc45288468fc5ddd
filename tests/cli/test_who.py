import pytest

from app.cli.who import one_person
from app.store.database import close, open_database
from app.store.subjects import Person
from tests.store.values import KEY, enroll_someone


@pytest.fixture
def db(tmp_path):
    """A database with three people."""
    db = open_database(tmp_path / "vestibule.db", KEY)
    for name, number in (("Ann Example", "A-1"), ("Anna Example", "A-12"), ("Ćuk Other", None)):
        enroll_someone(db, name, external_id=number)
    yield db
    close(db)


@pytest.mark.parametrize(
    ("who", "name"),
    [("ann example", "Ann Example"), ("A-1", "Ann Example"), ("a-12", "Anna Example"), ("ĆUK", "Ćuk Other")],
)
def test_a_person_is_meant_by_a_whole_name_or_id_or_by_a_part_that_only_one_has(db, who, name):
    found = one_person(db, who)
    assert isinstance(found, Person)
    assert found.name == name
    assert one_person(db, found.subject_id) == found


def test_of_several_nobody_is_meant(db):
    assert one_person(db, "example") == (
        "2 people are meant by that: Ann Example (A-1), Anna Example (A-12). Give an id."
    )
    for number in range(5):
        enroll_someone(db, f"Example {number}")
    assert "7 people are meant by that" in str(one_person(db, "example"))
    assert str(one_person(db, "example")).endswith(" …. Give an id.")


def test_somebody_not_enrolled_is_nobody(db):
    assert one_person(db, "Zoe") == "Nobody of that name is enrolled."
