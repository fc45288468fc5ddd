import itertools
from contextlib import suppress

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.hub import changes, faces, galleries, people, tags
from app.hub.refusals import Full, Missing
from app.hub.values import Status
from tests.hub.values import NOW, enrolled, face_count, later, new_gallery, new_person, template


def since(hub, gallery, revision):
    with hub.reading() as session:
        return changes.since(session, gallery.id, revision)


def known(face):
    """What a gallery in memory knows of a face, so that it compares."""
    return (
        face.face_public_id,
        face.person_id,
        face.person_public_id,
        face.status,
        face.group_id,
        face.registrant,
        face.tag_ids,
        face.embedding.tobytes(),
        face.model,
    )


def applied(memory, found):
    """Do what a gallery in memory does."""
    new = {} if found.is_whole else {key: face for key, face in memory.items() if key not in found.removed}
    return new | {face.face_id: known(face) for face in found.faces}


def test_at_first_everything_is_told(hub, gallery):
    with hub.writing() as session:
        tags.add(session, gallery.id, "staff")
        person, face = enrolled(session, gallery, 3, tags=["staff"])
        tag_ids = frozenset(tags.ids(session, gallery.id, ["staff"]).values())
    found = since(hub, gallery, 0)
    (told,) = found.faces
    assert found.is_whole
    assert found.removed == ()
    assert (told.face_id, told.face_public_id) == (face.id, face.public_id)
    assert (told.person_id, told.person_public_id) == (person.id, person.public_id)
    assert (told.status, told.tag_ids, told.model) == (Status.APPROVED, tag_ids, "dlib+sface")
    assert told.embedding.dtype == np.float32
    assert np.array_equal(told.embedding, template(3).embedding)


def test_afterwards_only_what_changed_is_told(hub, gallery):
    with hub.writing() as session:
        _, first = enrolled(session, gallery)
    before = since(hub, gallery, 0).revision
    assert since(hub, gallery, before).faces == ()
    assert not since(hub, gallery, before).is_whole
    with hub.writing() as session:
        _, second = enrolled(session, gallery, 1)
        faces.delete(session, first, later())
    found = since(hub, gallery, before)
    assert [face.face_id for face in found.faces] == [second.id]
    assert found.removed == (first.id,)
    assert found.revision > before


def test_the_faces_of_some_people_are_told_and_no_others(hub, gallery):
    with hub.writing() as session:
        other, _ = new_gallery(session, "Back door")
        tags.add(session, gallery.id, "staff")
        (one, first), _, (third, last) = (
            enrolled(session, gallery, seed, tags=["staff"][:seed]) for seed in range(3)
        )
        further = faces.add(session, one, template(3), now=NOW)
        wanted = [third.id, one.id]
        found = changes.faces_of(session, gallery.id, wanted)
        assert [face.face_id for face in found] == [first.id, last.id, further.id]
        assert [len(face.tag_ids) for face in found] == [0, 1, 0]
        assert np.array_equal(found[2].embedding, template(3).embedding)
        assert changes.faces_of(session, gallery.id, []) == changes.faces_of(session, other.id, wanted) == []


def test_who_is_too_far_behind_is_told_everything_and_old_removals_are_forgotten(hub, gallery, monkeypatch):
    monkeypatch.setattr(changes, "REVISIONS_KEPT", 4)
    with hub.writing() as session:
        person, stays = enrolled(session, gallery)
        start = changes.since(session, gallery.id, 0).revision
        for seed in range(5):
            faces.delete(session, faces.add(session, person, template(seed), now=NOW), NOW)
    found = since(hub, gallery, start)
    assert found.is_whole
    assert [face.face_id for face in found.faces] == [stays.id]
    assert not since(hub, gallery, found.revision - 4).is_whole
    with hub.reading() as session:
        assert session.connection.exec_driver_sql("SELECT count(*) FROM removals").scalar() == 2


def test_a_revision_that_never_was_is_answered_with_everything(hub, gallery):
    """After the database was restored from a backup."""
    with hub.writing() as session:
        enrolled(session, gallery)
    found = since(hub, gallery, 10_000)
    assert found.is_whole
    assert len(found.faces) == 1


def test_a_gallery_that_is_gone_has_no_changes(hub, gallery):
    with hub.writing() as session:
        galleries.delete(session, gallery.id)
    with pytest.raises(Missing):
        since(hub, gallery, 0)
    with hub.reading() as session:
        assert changes.revision(session, gallery.id) is None


def test_galleries_have_revisions_of_their_own(hub, gallery):
    with hub.writing() as session:
        other, _ = new_gallery(session, "Back door")
        enrolled(session, gallery)
        assert changes.revision(session, other.id) == other.revision
        assert changes.since(session, other.id, 0).faces == ()


def test_what_was_rolled_back_was_never_there(hub, gallery):
    before = since(hub, gallery, 0)

    class Interrupted(Exception):
        pass

    def enroll_and_fail():
        with hub.writing() as session:
            enrolled(session, gallery)
            raise Interrupted

    with pytest.raises(Interrupted):
        enroll_and_fail()
    assert since(hub, gallery, 0).revision == before.revision


def _enroll(session, gallery, number):
    tags_used = ["staff"] if number % 2 and tags.names(session, gallery.id) else []
    enrolled(session, gallery, number, tags=tags_used)


def _of_somebody(change):
    def changed(session, gallery, number):
        everybody = people.everybody(session, gallery.id)
        if everybody:
            change(session, everybody[number % len(everybody)], number)

    return changed


def _of_a_face(change):
    def changed(session, person, number):
        found = faces.of_person(session, person.id)
        if found:
            change(session, found[number % len(found)], number)

    return _of_somebody(changed)


def _toggle_tag(session, gallery, number):  # noqa: ARG001
    if tags.names(session, gallery.id):
        tags.remove(session, gallery.id, "staff")
    else:
        tags.add(session, gallery.id, "staff")


OPERATIONS = (
    _enroll,
    _toggle_tag,
    lambda session, gallery, _: new_person(session, gallery),
    _of_somebody(lambda session, person, number: faces.add(session, person, template(number), now=NOW)),
    _of_somebody(lambda session, person, _: people.delete(session, person.id, NOW)),
    _of_somebody(
        lambda session, person, number: people.set_status(session, person.id, [*Status][number % 4], NOW)
    ),
    _of_a_face(lambda session, face, number: faces.replace(session, face, template(number), now=NOW)),
    _of_a_face(lambda session, face, _: faces.delete(session, face, NOW)),
)

NUMBERS = itertools.count()

operations = st.lists(st.tuples(st.sampled_from(OPERATIONS), st.integers(0, 5)), min_size=1, max_size=12)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(done=operations, looks=st.lists(st.booleans(), min_size=12, max_size=12), size=st.integers(1, 5))
def test_changes_taken_in_step_by_step_lead_to_the_same_as_everything_at_once(hub, done, looks, size):
    with hub.writing() as session:
        gallery, _ = new_gallery(session, f"Entrance {next(NUMBERS)}", size=size)
    memory: dict[int, tuple[object, ...]] = {}
    revision = gallery.revision
    for (operation, number), look in zip(done, looks, strict=False):
        with suppress(Full), hub.writing() as session:
            operation(session, gallery, number)
        if look:
            found = since(hub, gallery, revision)
            memory, revision = applied(memory, found), found.revision
    memory = applied(memory, since(hub, gallery, revision))
    whole = since(hub, gallery, 0)
    assert memory == applied({}, whole)
    with hub.reading() as session:
        rows, total = faces.slots(session, gallery.id, start=0, length=1000, newest_first=False)
        assert {row.event_id for row in rows if row.is_live} == {face.face_public_id for face in whole.faces}
        assert len(rows) == total <= size
        assert face_count(session, gallery) == len(whole.faces) <= size
