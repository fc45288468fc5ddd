import threading
from concurrent.futures import ThreadPoolExecutor
from unittest import mock

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.gallery import Gallery
from app.core.scores import Networks, score, search_threshold
from app.errors import StoreError
from app.hub import changes, faces, people, tags
from app.hub import galleries as stored
from app.hub.database import open_hub
from app.hub.values import Registrant, Status, Template
from app.server.engine import MODEL
from app.server.galleries import Galleries
from tests.hub.values import KEY, NOW, new_gallery

EVERYBODY = 1000


def numbers(seed: int, spread: float = 0.0) -> np.ndarray:
    """What the networks say of person number `seed`; pictures of one differ by a spread."""
    about = np.random.default_rng(seed).standard_normal(256)
    about += spread * np.random.default_rng(seed + 1000).standard_normal(256)
    first, second = about[:128], about[128:]
    both = [0.6 * first / np.linalg.norm(first), second / np.linalg.norm(second)]
    return np.concatenate(both).astype(np.float32)


def template(embedding: np.ndarray, model: str = MODEL) -> Template:
    return Template(embedding, 0.7, model)


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    opened = open_hub(tmp_path_factory.mktemp("hub") / "hub.db", KEY)
    yield opened
    opened.close()


@pytest.fixture
def galleries(database):
    return Galleries(database, false_match_rate=1e-6, memory_faces=EVERYBODY)


number = iter(range(10**6))


@pytest.fixture
def gallery(database):
    with database.writing() as session:
        return new_gallery(session, name=f"Gallery {next(number)}", size=EVERYBODY)[0]


def enrolled(database, gallery, *embeddings, status=Status.APPROVED, face_tags=()):
    """Add a person with faces; return person and faces."""
    with database.writing() as session:
        person = people.add(session, gallery.id, status=status, registrant=Registrant.USER, now=NOW)
        added = [faces.add(session, person, template(one), tags=face_tags, now=NOW) for one in embeddings]
    return person, added


def found(galleries, gallery, probe, **changed):
    return galleries.search(gallery.id, probe, **({"count": 10, "tag_ids": None, "least": 0.0} | changed))


def test_a_gallery_without_faces_and_one_that_is_not_there_have_nobody(galleries, gallery):
    for gallery_id in (gallery.id, 10**9):
        assert galleries.search(gallery_id, numbers(1), count=5, tag_ids=None, least=0) == []
        assert galleries.verify(gallery_id, numbers(1), 1) is None
        assert galleries.identify(gallery_id, numbers(1)) is None


def test_the_threshold_is_the_score_of_the_false_match_rate(galleries):
    assert galleries.threshold == pytest.approx(6)


def test_two_faces_are_compared_as_in_a_gallery(galleries):
    assert galleries.compare(numbers(1), numbers(1)) > 13
    one, other = numbers(1), numbers(1, 0.5)
    expected = Gallery(["x"], other[None]).verify(one, "x")
    assert galleries.compare(one, other) == pytest.approx(expected, abs=1e-3)


def test_a_write_is_seen_by_the_next_search(database, galleries, gallery):
    person, (face,) = enrolled(database, gallery, numbers(1))
    (match,) = found(galleries, gallery, numbers(1))
    assert (match.person_id, match.face_public_id) == (person.id, face.public_id)
    assert match.person_public_id == person.public_id
    with database.writing() as session:
        faces.replace(session, face, template(numbers(2)), now=NOW)
    (match,) = found(galleries, gallery, numbers(2))
    assert match.score == pytest.approx(galleries.compare(numbers(2), numbers(2)), abs=0.1)
    with database.writing() as session:
        people.delete(session, person.id, NOW)
    assert found(galleries, gallery, numbers(2)) == []


def test_only_the_approved_are_found_and_verified(database, galleries, gallery):
    person, _ = enrolled(database, gallery, numbers(1), status=Status.UNAPPROVED)
    assert found(galleries, gallery, numbers(1)) == []
    assert galleries.verify(gallery.id, numbers(1), person.id) is None
    with database.writing() as session:
        people.set_status(session, person.id, Status.APPROVED, NOW)
    assert len(found(galleries, gallery, numbers(1))) == 1
    assert galleries.verify(gallery.id, numbers(1), person.id) > galleries.threshold


def test_matches_are_the_most_alike_first_as_many_as_wanted_and_none_below_the_least(
    database, galleries, gallery
):
    for seed, spread in ((1, 0.1), (1, 0.2), (1, 0.4), (2, 0)):
        enrolled(database, gallery, numbers(seed, spread))
    scores = [match.score for match in found(galleries, gallery, numbers(1))]
    assert len(scores) == 4
    assert scores == sorted(scores, reverse=True)
    assert [one.score for one in found(galleries, gallery, numbers(1), count=2)] == scores[:2]
    assert [one.score for one in found(galleries, gallery, numbers(1), least=scores[2])] == scores[:3]


def test_faces_with_any_of_the_tags_are_found(database, galleries, gallery):
    with database.writing() as session:
        tags.add(session, gallery.id, "staff")
        tags.add(session, gallery.id, "guest")
        ids = tags.ids(session, gallery.id, ["staff", "guest"])
    tagged, _ = enrolled(database, gallery, numbers(1), face_tags=["staff"])
    enrolled(database, gallery, numbers(2))
    (match,) = found(galleries, gallery, numbers(1), tag_ids=frozenset(ids.values()))
    assert match.person_id == tagged.id
    assert found(galleries, gallery, numbers(1), tag_ids=frozenset({ids["guest"]})) == []
    assert found(galleries, gallery, numbers(1), tag_ids=frozenset()) == []
    with database.writing() as session:
        tags.remove(session, gallery.id, "staff")
    assert found(galleries, gallery, numbers(1), tag_ids=frozenset({ids["staff"]})) == []


def test_a_person_is_verified_by_the_best_of_their_faces(database, galleries, gallery):
    person, _ = enrolled(database, gallery, numbers(1, 0.3), numbers(1, 0.1))
    expected = galleries.compare(numbers(1), numbers(1, 0.1))
    assert galleries.verify(gallery.id, numbers(1), person.id) == pytest.approx(expected)


def test_a_person_is_identified_by_the_mean_of_their_faces_whatever_their_status(
    database, galleries, gallery
):
    looks = [numbers(1, 0.3), numbers(1, 0.2)]
    person, _ = enrolled(database, gallery, *looks, status=Status.REJECTED)
    enrolled(database, gallery, numbers(2))
    known = galleries.identify(gallery.id, numbers(1))
    assert (known.person_id, known.status, known.is_match) == (person.id, Status.REJECTED, True)
    assert known.score == pytest.approx(Gallery(["x", "x"], np.stack(looks)).verify(numbers(1), "x"))
    assert not galleries.identify(gallery.id, numbers(3)).is_match


def test_only_the_allowed_are_identified(database, galleries, gallery):
    enrolled(database, gallery, numbers(1))
    other, _ = enrolled(database, gallery, numbers(2))
    known = galleries.identify(gallery.id, numbers(1), lambda facts: facts.person_id == other.id)
    assert known.person_id == other.id
    assert galleries.identify(gallery.id, numbers(1), lambda _: False) is None


def test_among_many_more_is_asked_for(database, gallery):
    """With a lenient rate of false matches the number of people decides."""
    lenient = Galleries(database, false_match_rate=1e-2, memory_faces=EVERYBODY)
    for seed in range(20):
        enrolled(database, gallery, numbers(seed))
    known = lenient.identify(gallery.id, numbers(1))
    assert known is not None
    assert known.threshold == search_threshold(20, 0.003)


def test_faces_of_another_model_are_not_compared(database, galleries, gallery):
    _, (face,) = enrolled(database, gallery, numbers(1))
    assert found(galleries, gallery, numbers(1)) != []
    with database.writing() as session:
        faces.replace(session, face, template(numbers(1), "another"), now=NOW)
    assert found(galleries, gallery, numbers(1)) == []
    assert galleries.identify(gallery.id, numbers(1)) is None


def test_a_deleted_gallery_takes_no_memory(database, galleries, gallery):
    enrolled(database, gallery, numbers(1))
    found(galleries, gallery, numbers(1))
    assert galleries.memory_bytes > 0
    assert galleries.face_count == 1
    with database.writing() as session:
        stored.delete(session, gallery.id)
    assert found(galleries, gallery, numbers(1)) == []
    assert galleries.memory_bytes == 0
    assert galleries.face_count == 0


def test_a_gallery_in_memory_takes_in_what_changed_before_the_next_search(database, galleries, gallery):
    enrolled(database, gallery, numbers(1))
    galleries.refresh(gallery.id)
    assert galleries.face_count == 0, "nobody asked for it yet"
    found(galleries, gallery, numbers(1))
    enrolled(database, gallery, numbers(2))
    galleries.refresh(gallery.id)
    assert galleries.face_count == 2
    with database.writing() as session:
        stored.delete(session, gallery.id)
    galleries.refresh(gallery.id)
    assert galleries.face_count == 0


def test_what_cannot_be_taken_in_early_is_logged_and_taken_in_by_the_next_search(
    database, galleries, gallery, monkeypatch, caplog
):
    found(galleries, gallery, numbers(1))
    enrolled(database, gallery, numbers(1))
    with monkeypatch.context() as fault:
        fault.setattr(changes, "since", mock.Mock(side_effect=StoreError("The disk failed.")))
        galleries.refresh(gallery.id)
    assert "The disk failed." in caplog.text
    assert len(found(galleries, gallery, numbers(1))) == 1


def test_a_gallery_is_read_once_by_however_many_at_a_time(database, galleries, gallery, monkeypatch):
    enrolled(database, gallery, numbers(1))
    reads, at_the_start = [], threading.Barrier(4)
    really = changes.since

    def since(*arguments):
        reads.append(arguments)
        return really(*arguments)

    def search(_):
        at_the_start.wait()
        return found(galleries, gallery, numbers(1))

    monkeypatch.setattr(changes, "since", since)
    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(search, range(4)))
    assert all(len(one) == 1 for one in answers)
    assert len(reads) == 1


def test_what_is_acknowledged_is_found_while_others_write_and_search(database, galleries, gallery):
    def enroll_and_search(seed):
        person, _ = enrolled(database, gallery, numbers(seed))
        return found(galleries, gallery, numbers(seed), count=1)[0].person_id == person.id

    with ThreadPoolExecutor(4) as threads:
        assert all(threads.map(enroll_and_search, range(24)))
    assert len(found(galleries, gallery, numbers(0), count=100)) == 24


steps = st.lists(
    st.tuples(
        st.sampled_from(["person", "face", "replace", "remove", "leave", "approve", "reject"]),
        st.integers(0, 5),
        st.integers(0, 8),
    ),
    min_size=1,
    max_size=12,
)


@settings(max_examples=25, deadline=None, derandomize=True)
@given(steps=steps)
def test_after_any_changes_answers_are_those_of_comparing_one_by_one(database, steps):
    """By one process's galleries that followed step by step, and by one's that load at the end."""
    followed = Galleries(database, false_match_rate=1e-6, memory_faces=EVERYBODY)
    with database.writing() as session:
        gallery = new_gallery(session, name=f"Gallery {next(number)}", size=EVERYBODY)[0]
    for kind, which, seed in steps:
        with database.writing() as session:
            _step(session, gallery, kind, which, seed)
        followed.search(gallery.id, numbers(0), count=1, tag_ids=None, least=0)
    with database.reading() as session:
        truth = changes.since(session, gallery.id, 0).faces
    for one in (followed, Galleries(database, false_match_rate=1e-6, memory_faces=EVERYBODY)):
        _compare(one, gallery, truth)


def _step(session, gallery, kind, which, seed):
    everybody = people.everybody(session, gallery.id)
    if kind == "person" or not everybody:
        people.add(session, gallery.id, status=Status.APPROVED, registrant=Registrant.USER, now=NOW)
        return
    person = everybody[which % len(everybody)]
    theirs = faces.of_person(session, person.id)
    if kind == "face":
        faces.add(session, person, template(numbers(seed, 0.2)), now=NOW)
    elif kind == "replace" and theirs:
        faces.replace(session, theirs[seed % len(theirs)], template(numbers(seed, 0.1)), now=NOW)
    elif kind == "remove" and theirs:
        faces.delete(session, theirs[seed % len(theirs)], NOW)
    elif kind == "leave":
        people.delete(session, person.id, NOW)
    else:
        status = Status.REJECTED if kind == "reject" else Status.APPROVED
        people.set_status(session, person.id, status, NOW)


def _compare(galleries, gallery, truth):
    for seed in range(0, 9, 4):
        probe = numbers(seed)
        expected = {
            one.face_public_id: float(score(np.square(one.embedding - probe).sum(), Networks.BOTH))
            for one in truth
            if one.status is Status.APPROVED
        }
        matches = found(galleries, gallery, probe, count=EVERYBODY)
        assert {one.face_public_id: one.score for one in matches} == pytest.approx(expected, abs=0.01)
        known = galleries.identify(gallery.id, probe)
        if not truth:
            assert known is None
            continue
        names = [str(one.person_id) for one in truth]
        (best,) = Gallery(names, np.stack([one.embedding for one in truth])).nearest(probe, 1)
        assert known.score == pytest.approx(best.score, abs=0.01)
