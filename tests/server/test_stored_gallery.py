import numpy as np
import pytest

from app.hub import crowd, faces, people, tags, vectors
from app.hub import galleries as stored
from app.hub.database import open_hub
from app.hub.values import Registrant, Status, Template
from app.server.engine import MODEL
from app.server.galleries import Galleries
from tests.hub.values import KEY, NOW, new_gallery

PEOPLE = 300


def looks(seed, spread=0.0):
    """What the networks say of person number `seed`; pictures of one differ by a spread."""
    about = np.random.default_rng(seed).standard_normal(256)
    about += spread * np.random.default_rng(seed + 1000).standard_normal(256)
    both = [0.6 * about[:128] / np.linalg.norm(about[:128]), about[128:] / np.linalg.norm(about[128:])]
    return np.concatenate(both).astype(np.float32)


def template(embedding, model=MODEL):
    return Template(embedding, 0.7, model)


@pytest.fixture(scope="module")
def database(on_server):
    opened = open_hub(on_server, KEY)
    vectors.enable(opened)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def gallery(database):
    """A few hundred people, most with one face, some with several, tags, groups or another status."""
    with database.writing() as session:
        made = new_gallery(session, size=2000)[0]
        crowd.enroll(session, made.id, [template(looks(seed)) for seed in range(PEOPLE)], NOW)
        for name in ("staff", "guest", "nobody"):
            tags.add(session, made.id, name)
        groups = [stored.add_group(session, made.id, name).id for name in ("day", "night")]
        for seed in range(20):
            person = people.add(
                session,
                made.id,
                status=list(Status)[seed % 4],
                registrant=list(Registrant)[seed % 3],
                group_id=groups[seed % 2] if seed < 15 else None,
                now=NOW,
            )
            for spread in (0.1, 0.2, 0.3)[: seed // 5 % 3 + 1]:
                named = ["staff", "guest"][: seed % 3]
                faces.add(session, person, template(looks(seed, spread)), tags=named, now=NOW)
        faces.add(session, person, template(looks(1), "another"), now=NOW)
    return made


@pytest.fixture(scope="module")
def held(database):
    return Galleries(database, false_match_rate=1e-6, memory_faces=2000)


@pytest.fixture
def left(database):
    """Galleries that are left to the database, all of them."""
    return Galleries(database, false_match_rate=1e-6, memory_faces=0)


def probes():
    """Some who are there, some who look a little different, and strangers."""
    return [looks(seed) for seed in (0, 1, 17)] + [looks(seed, 0.25) for seed in (3, 4, 200, 900)]


@pytest.fixture(params=[None, (), ("staff",), ("staff", "guest"), ("nobody",)], ids=str)
def tag_ids(request, database, gallery):
    if request.param is None:
        return None
    with database.reading() as session:
        return frozenset(tags.ids(session, gallery.id, request.param).values())


@pytest.mark.parametrize("limits", [(1, 0.0), (30, 0.0), (500, 0.2), (5, 6.0)], ids=str)
def test_a_search_finds_the_same_as_in_memory(gallery, held, left, tag_ids, limits):
    count, least = limits
    for probe in probes():
        expected, found = (
            one.search(gallery.id, probe, count=count, tag_ids=tag_ids, least=least) for one in (held, left)
        )
        assert [one.score for one in found] == pytest.approx([one.score for one in expected], abs=1e-3)
        certain = [one for one in expected if one.score > least + 1e-3]
        assert {one.face_public_id for one in certain} <= {one.face_public_id for one in found}
        assert {(one.person_id, one.person_public_id) for one in certain} <= {
            (one.person_id, one.person_public_id) for one in found
        }


def test_a_person_is_verified_as_in_memory(database, gallery, held, left):
    with database.reading() as session:
        everybody = people.everybody(session, gallery.id)
    verified = []
    for person in everybody[-25:]:
        expected = held.verify(gallery.id, looks(5), person.id)
        assert left.verify(gallery.id, looks(5), person.id) == expected
        verified.append(expected)
    assert None in verified
    assert max(score for score in verified if score is not None) > held.threshold
    assert left.verify(gallery.id, looks(5), 10**9) is None


CONDITIONS = {
    "anybody": None,
    "the expired": lambda facts: facts.status is Status.EXPIRED,
    "by administrators": lambda facts: facts.registrant is Registrant.ADMIN,
    "in a group": lambda facts: facts.group_id is not None,
    "every third": lambda facts: facts.person_id % 3 == 0,
    "most": lambda facts: facts.person_id % 10 != 0,
    "nobody": lambda _: False,
}


@pytest.mark.parametrize("allowed", CONDITIONS.values(), ids=CONDITIONS)
def test_the_same_person_is_identified_as_in_memory(gallery, held, left, allowed):
    for probe in probes():
        expected, found = (one.identify(gallery.id, probe, allowed) for one in (held, left))
        if expected is None:
            assert found is None
            continue
        assert (found.person_id, found.status) == (expected.person_id, expected.status)
        assert found.threshold == expected.threshold
        assert found.score == pytest.approx(expected.score, abs=1e-6)


def test_somebody_with_very_many_faces_hides_nobody(database, left, monkeypatch):
    monkeypatch.setattr("app.server.galleries._SHORTLIST", 2)
    monkeypatch.setattr("app.server.stored_gallery._GROWTH", 2)
    with database.writing() as session:
        gallery = new_gallery(session, name="Few", size=1000)[0]
        one, other = (
            people.add(session, gallery.id, status=Status.APPROVED, registrant=Registrant.USER, now=NOW)
            for _ in range(2)
        )
        for spread in np.linspace(0.1, 0.3, 30):
            faces.add(session, one, template(looks(1, spread)), now=NOW)
        faces.add(session, one, template(-looks(1)), now=NOW)
        faces.add(session, other, template(looks(1, 0.32)), now=NOW)
    known = left.identify(gallery.id, looks(1, 0.32))
    assert known is not None
    assert known.person_id == other.id


def test_what_is_left_to_the_database_takes_no_memory(gallery, left):
    assert left.search(gallery.id, looks(0), count=1, tag_ids=None, least=0)
    assert left.face_count == left.memory_bytes == 0


def test_a_gallery_is_given_up_when_it_grows_too_large_and_not_taken_back(database):
    galleries = Galleries(database, false_match_rate=1e-6, memory_faces=1)
    with database.writing() as session:
        gallery, _ = new_gallery(session, name="Growing")
        crowd.enroll(session, gallery.id, [template(looks(0))], NOW)

    def found(seed):
        (match,) = galleries.search(gallery.id, looks(seed), count=1, tag_ids=None, least=6)
        return match.person_id

    first = found(0)
    assert galleries.face_count == 1
    with database.writing() as session:
        crowd.enroll(session, gallery.id, [template(looks(1))], NOW)
    assert found(1) != first
    assert galleries.face_count == 0
    with database.writing() as session:
        people.delete(session, first, NOW)
    galleries.refresh(gallery.id)
    assert found(1)
    assert galleries.face_count == 0
    with database.writing() as session:
        stored.delete(session, gallery.id)
    assert galleries.identify(gallery.id, looks(1)) is None


def test_without_vectors_everything_is_in_memory_whatever_its_size(tmp_path):
    database = open_hub(tmp_path / "hub.db", KEY)
    with database.writing() as session:
        gallery = new_gallery(session)[0]
        crowd.enroll(session, gallery.id, [template(looks(0))], NOW)
    galleries = Galleries(database, false_match_rate=1e-6, memory_faces=0)
    known = galleries.identify(gallery.id, looks(0))
    assert known is not None
    assert known.is_match
    assert galleries.face_count == 1
    database.close()
