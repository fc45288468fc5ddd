"""A panel as a backend of the mirror, against the hub over HTTP."""

from datetime import UTC, datetime

import pytest

from app.errors import BackendUnauthorised, BackendUnavailable
from app.hub import people
from app.protocols.acs_identifier_client import Said
from app.sync.acs_identifier import NotTaken, Panel
from app.sync.acs_identifier_backend import AcsIdentifierBackend
from app.sync.backend import Backend, FaceIds, Gone, OutcomeUnknown, PersonToSend, Reason, Refused
from tests.server.aidee_site import picture

ANN = PersonToSend("s1", "Ann", valid_from=datetime(2026, 3, 1, tzinfo=UTC))


class Door:
    """A panel, as a backend and as the hub keeps it; calls may lose their answers."""

    def __init__(self, aidee, gallery, panel):
        self.hub, self.gallery, self.panel = aidee, gallery, panel
        self.backend: Backend = AcsIdentifierBackend(panel, pause=lambda _: None)

    def names(self):
        """Return the names of all who can open the door."""
        with self.hub.site.database.reading() as session:
            return sorted(one.properties["name"] for one in people.everybody(session, self.gallery.id))

    def fail(self, monkeypatch, name, *errors, is_done=False):
        """Let a call of the client fail with each error once, whether it is done or not."""
        real, left = getattr(self.panel, name), list(errors)

        def failing(*arguments):
            if not left:
                return real(*arguments)
            if is_done:
                real(*arguments)
            raise left.pop(0)

        monkeypatch.setattr(self.panel, name, failing)


@pytest.fixture
def door(aidee):
    panel, gallery = aidee.panel()
    with aidee.site.database.writing() as session:  # whoever another test left
        for person in people.everybody(session, gallery.id):
            people.delete(session, person.id, aidee.site.clock())
    return Door(aidee, gallery, panel)


LOST = OutcomeUnknown("lost")


def test_the_connection_is_proved_down_to_the_rights(aidee, door):
    door.backend.check()
    with pytest.raises(BackendUnauthorised):
        AcsIdentifierBackend(aidee.panel(is_administrator=False)[0]).check()


def test_a_person_is_added_changed_and_removed(door):
    backend = door.backend
    backend.ensure_labels(["staff"])
    ids = backend.add_person(ANN, picture(1))
    assert door.names() == ["Ann"]
    backend.update_person(ids.person_id, PersonToSend("s1", "Ann B."))
    assert door.names() == ["Ann B."]
    new = backend.replace_face(ids, ANN, picture(2))
    assert new != ids
    assert door.names() == ["Ann"]
    with pytest.raises(Gone):
        backend.remove_face(ids)
    backend.remove_face(new)
    assert door.names() == []


def test_a_picture_that_is_refused_leaves_no_identifier(door, monkeypatch):
    made: list[int] = []
    real = door.panel.upload

    def upload(uid, *rest):
        made.append(uid)
        real(uid, *rest)

    monkeypatch.setattr(door.panel, "upload", upload)
    with pytest.raises(Refused) as refused:
        door.backend.add_person(ANN, picture(1, faces=0))
    assert refused.value.reason is Reason.NO_FACE
    with pytest.raises(Gone):
        door.panel.owner(made[0])


def test_a_picture_that_is_refused_leaves_the_old_one(door):
    ids = door.backend.add_person(ANN, picture(1))
    with pytest.raises(Refused):
        door.backend.replace_face(ids, ANN, picture(1, faces=0))
    assert door.names() == ["Ann"]
    assert door.panel.owner(int(ids.person_id)) == "Ann"


def test_an_identifier_that_is_lost_is_made_again_once(door, monkeypatch):
    lost = NotTaken("no", Said.NOT_WAITING)
    door.fail(monkeypatch, "upload", lost)
    door.backend.add_person(ANN, picture(1))
    assert door.names() == ["Ann"]
    door.fail(monkeypatch, "upload", lost, lost)
    with pytest.raises(Refused, match="loses identifiers"):
        door.backend.add_person(PersonToSend("s2", "Bea"), picture(2))
    assert door.names() == ["Ann"]


def test_an_upload_that_was_sent_twice_on_its_way_leaves_nobody_twice(door, monkeypatch):
    door.fail(monkeypatch, "upload", NotTaken("no", Said.NOT_WAITING), is_done=True)
    door.backend.add_person(ANN, picture(1))
    assert door.names() == ["Ann"]


@pytest.mark.parametrize("is_done", [True, False])
def test_an_upload_whose_answer_was_lost_is_finished(door, monkeypatch, is_done):
    door.fail(monkeypatch, "upload", LOST, is_done=is_done)
    door.backend.add_person(ANN, picture(1))
    assert door.names() == ["Ann"]


def test_an_upload_whose_answer_is_always_lost_leaves_nobody(door, monkeypatch):
    door.fail(monkeypatch, "upload", LOST, LOST)
    with pytest.raises(BackendUnavailable, match="deleted again"):
        door.backend.add_person(ANN, picture(1))
    assert door.names() == []


def test_what_could_not_be_deleted_is_deleted_before_it_is_tried_again(door, monkeypatch):
    door.fail(monkeypatch, "upload", LOST, LOST)
    door.fail(monkeypatch, "delete", LOST, LOST)
    with pytest.raises(OutcomeUnknown):
        door.backend.add_person(ANN, picture(1))
    with pytest.raises(OutcomeUnknown):
        door.backend.find_added(picture(1), ANN, frozenset())
    assert door.backend.find_added(picture(1), ANN, frozenset()) is None
    with pytest.raises(OutcomeUnknown, match="at the panel itself"):
        door.backend.find_added(picture(1), ANN, frozenset())


def test_an_identifier_whose_number_was_lost_has_no_face_and_is_made_again(door, monkeypatch):
    door.fail(monkeypatch, "create", LOST, is_done=True)
    with pytest.raises(OutcomeUnknown):
        door.backend.add_person(ANN, picture(1))
    assert door.backend.find_added(picture(1), ANN, frozenset()) is None
    door.backend.add_person(ANN, picture(1))
    assert door.names() == ["Ann"]


def test_a_panel_that_does_not_answer_leaves_nothing_to_be_looked_for(door, monkeypatch):
    door.fail(monkeypatch, "create", BackendUnavailable("no"))
    with pytest.raises(BackendUnavailable):
        door.backend.add_person(ANN, picture(1))
    with pytest.raises(OutcomeUnknown):
        door.backend.find_added(picture(1), ANN, frozenset())


def test_a_replacement_that_broke_off_opens_for_nobody_in_the_end(door, monkeypatch):
    ids = door.backend.add_person(ANN, picture(1))
    door.fail(monkeypatch, "delete", LOST)
    with pytest.raises(OutcomeUnknown):
        door.backend.replace_face(ids, ANN, picture(2))
    assert door.names() == ["Ann", "Ann"]
    door.backend.replace_face(ids, ANN, picture(3))
    assert door.names() == ["Ann"]


def test_who_is_removed_while_a_replacement_is_unfinished_is_removed_altogether(door, monkeypatch):
    ids = door.backend.add_person(ANN, picture(1))
    door.fail(monkeypatch, "delete", LOST)
    with pytest.raises(OutcomeUnknown):
        door.backend.replace_face(ids, ANN, picture(2))
    door.backend.remove_person(ids.person_id)
    assert door.names() == []


def test_who_is_removed_while_the_upload_of_a_replacement_is_unknown_is_removed_altogether(door, monkeypatch):
    ids = door.backend.add_person(ANN, picture(1))
    door.fail(monkeypatch, "upload", LOST)
    door.fail(monkeypatch, "upload", LOST, is_done=True)
    door.fail(monkeypatch, "delete", LOST)
    with pytest.raises(OutcomeUnknown):
        door.backend.replace_face(ids, ANN, picture(2))
    assert door.names() == ["Ann", "Ann"]
    door.backend.remove_person(ids.person_id)
    assert door.names() == []


def test_a_panel_does_what_it_can_and_refuses_the_rest(door):
    able = door.backend.able
    assert not any([able.list_people, able.list_faces, able.several_faces, able.identify])
    for call in (
        lambda: door.backend.add_face("1", ANN, picture(1)),
        door.backend.list_people,
        lambda: door.backend.list_faces("1"),
        lambda: door.backend.identify(picture(1)),
        lambda: door.backend.record_checkin(picture(1)),
    ):
        with pytest.raises(Refused):
            call()


def test_closing_ends_it(aidee):
    backend = AcsIdentifierBackend(Panel(aidee.http(), "a", "b"))
    backend.close()
    with pytest.raises(BackendUnavailable):
        backend.remove_face(FaceIds("1", "1"))
