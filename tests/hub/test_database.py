import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import pytest

from app.errors import StoreError
from app.hub import changes, faces, galleries, organisations, people, replays
from app.hub.database import migrate, open_hub
from app.hub.refusals import Full
from tests.hub.values import KEY, NOW, enrolled, face_count, later, new_gallery, new_person, template

WRITERS = 20


def test_what_was_written_is_there_when_the_database_is_opened_again(location, opened):
    first = opened(location)
    with first.writing() as session:
        gallery, application = new_gallery(session)
        person, face = enrolled(session, gallery, image=b"JPEG")
    first.close()
    with opened(location).reading() as session:
        found = galleries.by_id(session, gallery.id)
        assert found is not None
        assert (found.public_id, found.count) == (gallery.public_id, 1)
        assert people.get(session, gallery.id, person.id) == person
        assert faces.image(session, face.id) == b"JPEG"
        assert application.gallery_id == gallery.id


def test_whatever_is_raised_inside_nothing_is_left_of_a_transaction(hub, gallery):
    def fill_and_overfill():
        with hub.writing() as session:
            small, _ = new_gallery(session, "Back door", size=2)
            for seed in range(3):
                enrolled(session, gallery, seed)
                enrolled(session, small, seed)

    with pytest.raises(Full):
        fill_and_overfill()
    with hub.reading() as session:
        assert galleries.by_id(session, gallery.id) == gallery
        assert people.everybody(session, gallery.id) == []


def test_a_reader_sees_one_state_whatever_others_write_meanwhile(hub, gallery):
    with hub.reading() as reading:
        before = changes.since(reading, gallery.id, 0)
        with hub.writing() as session:
            enrolled(session, gallery)
        assert changes.since(reading, gallery.id, 0).revision == before.revision
        assert people.everybody(reading, gallery.id) == []
    with hub.reading() as reading:
        assert len(people.everybody(reading, gallery.id)) == 1


def test_reading_changes_nothing(hub):
    with suppress(StoreError), hub.reading() as session:  # a server says so, a file forgets it
        organisations.add(session, "West", NOW)
    with hub.reading() as session:
        assert organisations.everybody(session) == []


def test_a_note_is_kept_and_a_failed_one_is_not(hub):
    with hub.noting() as session:
        assert replays.is_new(session, b"one", NOW, later())

    def note_and_fail():
        with hub.noting() as session:
            replays.is_new(session, b"two", NOW, later())
            raise RuntimeError

    with pytest.raises(RuntimeError):
        note_and_fail()
    with hub.noting() as session:
        assert not replays.is_new(session, b"one", NOW, later())
        assert replays.is_new(session, b"two", NOW, later())


def test_after_a_note_a_commit_waits_for_the_disk_again(hub):
    setting = "SHOW synchronous_commit" if hub.is_shared else "PRAGMA synchronous"
    with hub.writing() as session:
        before = session.connection.exec_driver_sql(setting).scalar()
    with hub.noting():
        pass
    with hub.writing() as session:
        assert session.connection.exec_driver_sql(setting).scalar() == before


def test_twenty_threads_writing_at_once_lose_nothing(hub, gallery):
    together = threading.Barrier(WRITERS)

    def write(seed):
        together.wait()
        with hub.writing() as session:
            person, face = enrolled(session, gallery, seed)
        with hub.reading() as session:
            found = changes.since(session, gallery.id, 0).faces
            assert face.id in {known.face_id for known in found}
        with hub.writing() as session:
            people.update(session, person.id, properties={"seed": seed}, now=NOW)
        return face.id

    with ThreadPoolExecutor(WRITERS) as pool:
        written = set(pool.map(write, range(WRITERS)))
    with hub.reading() as session:
        found = changes.since(session, gallery.id, 0)
        assert {face.face_id for face in found.faces} == written
        assert face_count(session, gallery) == WRITERS
        assert found.revision == gallery.revision + 3 * WRITERS
        seeds = {person.properties["seed"] for person in people.everybody(session, gallery.id)}
        assert seeds == set(range(WRITERS))


def test_revisions_become_visible_in_their_order(hub, gallery):
    """Who reads while many write, and remembers the revision, misses nothing."""
    done = threading.Event()
    seen: set[int] = set()

    def follow():
        revision, last = gallery.revision, False
        while not last:
            last = done.is_set()
            with hub.reading() as session:
                found = changes.since(session, gallery.id, revision)
            revision = found.revision
            seen.update(face.face_id for face in found.faces)

    def write(seed):
        with hub.writing() as session:
            return enrolled(session, gallery, seed)[1].id

    with ThreadPoolExecutor(9) as pool:
        following = pool.submit(follow)
        written = set(pool.map(write, range(30)))
        done.set()
        following.result()
    assert seen == written


def test_many_threads_do_not_overfill_a_gallery(hub):
    with hub.writing() as session:
        gallery, _ = new_gallery(session, size=5)
        person = new_person(session, gallery)

    def add(seed):
        try:
            with hub.writing() as session:
                faces.add(session, person, template(seed), now=NOW)
        except Full:
            return 0
        return 1

    with ThreadPoolExecutor(10) as pool:
        assert sum(pool.map(add, range(15))) == 5
    with hub.reading() as session:
        assert face_count(session, gallery) == 5


def test_a_closed_database_can_be_migrated_and_has_nothing_to_do(location):
    open_hub(location, KEY).close()
    assert migrate(location, KEY) == []


def test_with_a_wrong_key_nothing_opens(location):
    open_hub(location, KEY).close()
    with pytest.raises(StoreError, match="key"):
        open_hub(location, KEY[::-1])
    open_hub(location, KEY).close()
