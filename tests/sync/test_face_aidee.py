"""The client of Face AiDee against the hub over HTTP: every operation and outcome of the contract."""

import pytest

from app.errors import BackendUnauthorised
from app.protocols.face_aidee import Account, Condition, NewFace, NewUser, Probe, UserChange
from app.sync.backend import Gone, OutcomeUnknown, Reason, Refused
from app.sync.face_aidee import FaceAidee
from app.sync.face_aidee_session import issue_key
from tests.server.aidee_site import PASSWORD, picture
from tests.sync.recorded import operations

USER = NewUser(0, "USER", "APPROVED", {"external_id": "s"})


@pytest.fixture
def api(aidee):
    return aidee.project()[0]


def probe(person=1, condition=None, option=None, **facts):
    return Probe(picture(person, **facts), condition or Condition(), option)


def face(person=1, *, save_image=False, **facts):
    return NewFace(picture(person, **facts), save_image)


def test_every_operation_of_the_contract_is_asked_for(aidee, api):
    before = len(aidee.recorder.exchanges)
    issue_key(aidee.http(), Account("ann", PASSWORD))
    api.sign_in()
    assert api.project_id in {project.id for project in api.list_projects()}
    user_id = api.create_user(USER)
    api.change_user(user_id, UserChange(None, "USER", {"name": "Ann"}))
    face_id = api.create_face(user_id, face(save_image=True))
    assert [one.id for one in api.list_faces(user_id)] == [face_id]
    assert api.read_face(user_id, face_id) == picture(1)
    api.replace_face(user_id, face_id, face(2))
    assert api.read_face(user_id, face_id) is None
    assert api.search(probe(2)).user_id == user_id
    assert api.check_in(probe(2, option=3)).status == "APPROVED"
    api.delete_face(user_id, face_id)
    api.delete_all_faces(user_id)
    api.delete_user(user_id)
    api.sign_out()
    assert aidee.operations(before) == operations("face-aidee") - {"renewToken"}


def test_a_user_that_is_gone_is_gone_in_every_call(api):
    user_id = api.create_user(USER)
    face_id = api.create_face(user_id, face())
    api.delete_face(user_id, face_id)
    for call in (api.read_face, api.delete_face):
        with pytest.raises(Gone):
            call(user_id, face_id)
    api.delete_user(user_id)
    for call in (api.delete_user, api.list_faces, api.delete_all_faces):
        with pytest.raises(Gone):
            call(user_id)
    with pytest.raises(Gone):
        api.create_face(user_id, face())
    with pytest.raises(Gone):
        api.change_user(user_id, UserChange(None, None, {}))


def test_nobody_is_recognised_where_nobody_is_or_nobody_is_near_enough(api):
    assert api.search(probe()) is None
    assert api.check_in(probe()) is None
    user_id = api.create_user(USER)
    api.create_face(user_id, face(1))
    assert api.search(probe(2)) is None
    assert api.check_in(probe(2)) is None
    assert api.search(probe(1)).similarity == 100.0
    assert api.search(probe(1, Condition(properties={"external_id": "t"}))) is None
    assert api.search(probe(1, Condition(properties={"external_id": "s"}))).user_id == user_id


def test_a_user_who_is_not_approved_is_recognised_all_the_same(api):
    user_id = api.create_user(NewUser(0, "USER", "UNAPPROVED", {}))
    api.create_face(user_id, face())
    assert api.check_in(probe()).status == "UNAPPROVED"


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"faces": 0}, Reason.NO_FACE),
        ({"faces": 2}, Reason.SEVERAL_FACES),
        ({"quality": 0.3}, Reason.POOR_QUALITY),
    ],
)
def test_a_picture_that_is_not_taken_has_its_reason(api, facts, reason):
    user_id = api.create_user(USER)
    with pytest.raises(Refused) as refused:
        api.create_face(user_id, face(**facts))
    assert refused.value.reason is reason
    assert api.list_faces(user_id) == ()


def test_other_conditions_that_are_not_met_have_their_reasons(aidee, api):
    with pytest.raises(Refused) as refused:
        api.create_user(NewUser(4711, "USER", "APPROVED", {}))
    assert refused.value.reason is Reason.GROUP
    small, _ = aidee.project(size=1)
    user_id = small.create_user(USER)
    small.create_face(user_id, face())
    with pytest.raises(Refused) as refused:
        small.create_face(user_id, face())
    assert refused.value.reason is Reason.FULL
    for _ in range(9):
        api.create_face(user_id := api.create_user(USER), face())
    user_id = api.create_user(USER)
    for _ in range(10):
        api.create_face(user_id, face())
    with pytest.raises(Refused) as refused:
        api.create_face(user_id, face())
    assert refused.value.reason is Reason.FULL


def test_input_that_is_wrong_is_refused(api):
    user_id = api.create_user(USER)
    with pytest.raises(Refused) as refused:
        api.create_face(user_id, NewFace(b"text", save_image=False))
    assert refused.value.reason is Reason.OTHER


def test_a_project_of_others_is_none_of_ours(aidee):
    with pytest.raises(BackendUnauthorised, match="no rights"):
        FaceAidee(aidee.session(), 4711).create_user(USER)


def test_a_server_that_fails_leaves_a_change_unknown(api):
    user_id = api.create_user(USER)
    with pytest.raises(OutcomeUnknown):
        api.create_face(user_id, face(fault="broken"))
