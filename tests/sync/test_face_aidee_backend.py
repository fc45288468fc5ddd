"""A project of Face AiDee as a backend of the mirror, against the hub over HTTP."""

import pytest

from app.errors import BackendUnauthorised, BackendUnavailable
from app.hub import people
from app.protocols.face_aidee import Condition, NewFace
from app.sync.backend import Backend, FaceIds, Gone, OutcomeUnknown, PersonToSend, Reason, Refused
from app.sync.face_aidee import FaceAidee
from app.sync.face_aidee_backend import FaceAideeBackend
from tests.server.aidee_site import picture

ANN = PersonToSend("s1", "Ann", ("night", "staff"), properties={"floor": 3})


class Project:
    """A project, as a backend and as the hub keeps it; calls may lose their answers."""

    def __init__(self, aidee):
        self.hub = aidee
        self.api, self.gallery = aidee.project()
        self.backend: Backend = FaceAideeBackend(self.api)

    def users(self):
        """Return ids and properties of all users."""
        with self.hub.site.database.reading() as session:
            found = people.everybody(session, self.gallery.id)
        return {str(one.id): dict(one.properties) for one in found}

    def lose(self, monkeypatch, name, *, times=1, is_done=True):
        """Let a call of the client be done, or not, and its answer be lost."""
        real, left = getattr(self.api, name), [times]

        def losing(*arguments):
            if left[0] == 0:
                return real(*arguments)
            left[0] -= 1
            if is_done:
                real(*arguments)
            raise OutcomeUnknown("lost")

        monkeypatch.setattr(self.api, name, losing)


@pytest.fixture
def project(aidee):
    return Project(aidee)


def test_the_connection_is_proved_down_to_the_project(aidee, project):
    project.backend.check()
    with pytest.raises(BackendUnauthorised, match="no project 4711"):
        FaceAideeBackend(FaceAidee(aidee.session(), 4711)).check()


def test_a_person_is_added_changed_and_removed(project):
    backend = project.backend
    backend.ensure_labels(["staff"])
    ids = backend.add_person(ANN, picture(1))
    told = {"name": "Ann", "tags": ["night", "staff"], "floor": 3, "external_id": "s1"}
    assert project.users() == {ids.person_id: told}
    second = backend.add_face(ids.person_id, ANN, picture(1))
    assert {face.face_id for face in backend.list_faces(ids.person_id)} == {ids.face_id, second.face_id}
    assert backend.replace_face(ids, ANN, picture(2)) == ids
    assert backend.identify(picture(2)).person_id == ids.person_id
    assert backend.identify(picture(3)) is None
    backend.update_person(ids.person_id, PersonToSend("s1", "Ann B."))
    assert project.users()[ids.person_id]["name"] == "Ann B."
    backend.remove_face(second)
    with pytest.raises(Gone):
        backend.remove_face(second)
    backend.remove_person(ids.person_id)
    assert project.users() == {}
    with pytest.raises(Gone):
        backend.remove_person(ids.person_id)


def test_a_check_in_is_recorded_and_says_who_may_pass(project):
    ids = project.backend.add_person(ANN, picture(1))
    answer = project.backend.record_checkin(picture(1))
    assert (answer.person_id, answer.admits) == (ids.person_id, True)
    assert project.backend.record_checkin(picture(2)) is None


def test_names_and_pictures_stay_here_unless_the_site_wants_otherwise(project):
    ids = FaceAideeBackend(project.api, sends_names=False).add_person(ANN, picture(1))
    assert project.users() == {ids.person_id: {"external_id": "s1"}}
    assert project.api.read_face(int(ids.person_id), int(ids.face_id)) is None
    kept = FaceAideeBackend(project.api, keeps_pictures=True, option=3)
    ids = kept.add_person(PersonToSend("s2", "Bea"), picture(2))
    assert project.api.read_face(int(ids.person_id), int(ids.face_id)) == picture(2)
    answer = kept.record_checkin(picture(2))
    assert answer is not None
    assert answer.admits


def test_a_picture_that_is_refused_leaves_no_user(project):
    with pytest.raises(Refused) as refused:
        project.backend.add_person(ANN, picture(1, faces=0))
    assert refused.value.reason is Reason.NO_FACE
    assert project.users() == {}


def test_a_group_that_is_not_there_is_told(project):
    with pytest.raises(Refused) as refused:
        project.backend.add_person(PersonToSend("s1", "Ann", group_id=4711), picture(1))
    assert refused.value.reason is Reason.GROUP


@pytest.mark.parametrize("is_done", [True, False])
def test_a_face_whose_answer_was_lost_is_looked_for_before_it_is_sent_again(project, monkeypatch, is_done):
    project.lose(monkeypatch, "create_face", is_done=is_done)
    ids = project.backend.add_person(ANN, picture(1))
    assert [face.face_id for face in project.backend.list_faces(ids.person_id)] == [ids.face_id]


def test_a_face_whose_answer_is_always_lost_leaves_no_user(project, monkeypatch):
    project.lose(monkeypatch, "create_face", times=2, is_done=False)
    with pytest.raises(BackendUnavailable, match="deleted again"):
        project.backend.add_person(ANN, picture(1))
    assert project.users() == {}
    project.backend.add_person(ANN, picture(1))


def test_a_face_that_cannot_be_looked_for_stays_unknown(project, monkeypatch):
    def away(*_):
        raise BackendUnavailable("away")

    project.lose(monkeypatch, "create_face")
    monkeypatch.setattr(project.api, "list_faces", away)
    monkeypatch.setattr(project.api, "delete_user", away)
    with pytest.raises(OutcomeUnknown):
        project.backend.add_person(ANN, picture(1))


def test_what_could_not_be_deleted_is_deleted_before_it_is_tried_again(project, monkeypatch):
    project.lose(monkeypatch, "create_face", times=3, is_done=False)
    project.lose(monkeypatch, "delete_user", times=2, is_done=False)
    with pytest.raises(OutcomeUnknown):
        project.backend.add_person(ANN, picture(1))
    assert len(project.users()) == 1
    with pytest.raises(OutcomeUnknown):
        project.backend.find_added(picture(1), ANN, frozenset())
    assert project.backend.find_added(picture(1), ANN, frozenset()) is None
    assert project.users() == {}


def test_somebody_added_before_a_restart_is_found_by_our_id(project):
    ids = project.backend.add_person(ANN, picture(1))
    after = FaceAideeBackend(project.api)
    assert after.find_added(picture(1), ANN, frozenset()) == ids
    assert after.find_added(picture(1), PersonToSend("s2", "Bea"), frozenset()) is None
    assert after.find_added(picture(1, faces=0), ANN, frozenset()) is None
    project.api.delete_all_faces(int(ids.person_id))
    assert after.find_added(picture(1), ANN, frozenset()) is None


def test_where_nobody_can_be_found_by_our_id_a_person_must_look(project, monkeypatch):
    ids = project.backend.add_person(ANN, picture(1))
    with pytest.raises(OutcomeUnknown, match="Look in its own list"):
        project.backend.find_added(picture(1), ANN, frozenset([ids.person_id]))
    real = project.api.search
    unconditional = type(project.backend)(project.api)
    monkeypatch.setattr(project.api, "search", lambda probe: real(type(probe)(probe.image, Condition())))
    with pytest.raises(OutcomeUnknown):
        unconditional.find_added(picture(1), ANN, frozenset())

    def refuse(_):
        raise Refused("condition")

    monkeypatch.setattr(project.api, "search", refuse)
    with pytest.raises(OutcomeUnknown):
        unconditional.find_added(picture(1), ANN, frozenset())


def test_of_whom_there_is_no_picture_any_more_only_what_is_known_is_looked_for(project):
    ids = project.backend.add_person(ANN, picture(1))
    with pytest.raises(OutcomeUnknown, match="Look in its own list"):
        project.backend.find_added(b"", ANN, frozenset())
    project.backend._left[ANN.subject_id] = int(ids.person_id)  # of an attempt that broke off
    assert project.backend.find_added(b"", ANN, frozenset()) is None
    assert project.users() == {}


def test_users_cannot_be_listed(project):
    assert not project.backend.able.list_people
    with pytest.raises(Refused):
        project.backend.list_people()


def test_a_user_that_somebody_deleted_is_gone(project):
    ids = project.backend.add_person(ANN, picture(1))
    project.api.delete_user(int(ids.person_id))
    for call in (
        lambda: project.backend.add_face(ids.person_id, ANN, picture(1)),
        lambda: project.backend.replace_face(ids, ANN, picture(1)),
        lambda: project.backend.update_person(ids.person_id, ANN),
        lambda: project.backend.list_faces(ids.person_id),
        lambda: project.backend.remove_face(FaceIds(ids.person_id, "1")),
    ):
        with pytest.raises(Gone):
            call()


def test_closing_ends_it(project):
    project.backend.close()
    with pytest.raises(BackendUnavailable):
        project.api.create_face(1, NewFace(b"", save_image=False))
