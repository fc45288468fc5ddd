"""Both sides of one wire: what the client writes the server reads, and the other way round."""

from datetime import UTC, datetime

import pytest

from app.protocols import face_aidee as server
from app.protocols import face_aidee_answers as answers
from app.protocols import face_aidee_client as client
from app.protocols.face_aidee import Account, Condition, KeyPair, NewFace, NewUser, Probe, UserChange

AT = datetime(2020, 1, 1, 3, 0, 0, tzinfo=UTC)


def test_what_is_asked_is_what_the_server_reads() -> None:
    account, pair = Account("ann", "word"), KeyPair("k", "s")
    assert server.account(client.account_body(account)) == account
    assert server.key_pair(client.key_pair_body(pair)) == pair
    for group_id in (0, 7):
        user = NewUser(group_id, "USER", "APPROVED", {"external_id": "s"})
        assert server.new_user(client.new_user_body(user)) == user
    for change in (UserChange(7, None, {}), UserChange(None, "USER", None)):
        assert server.user_change(client.user_change_body(change)) == change
    for save_image in (True, False):
        face = NewFace(b"jpeg", save_image)
        assert server.new_face(client.new_face_body(face)) == face


@pytest.mark.parametrize(
    "condition",
    [
        Condition(),
        Condition(properties={"external_id": "s"}),
        Condition(frozenset([4, 2]), frozenset([1]), frozenset(["USER"]), frozenset(["APPROVED"]), {"a": 1}),
    ],
)
@pytest.mark.parametrize("option", [None, 0, 3])
def test_a_condition_arrives_as_it_was(condition: Condition, option: int | None) -> None:
    probe = Probe(b"jpeg", condition, option)
    body = client.probe_body(probe)
    assert server.checkin(body) == probe
    assert ("condition" in body, "option" in body) == (condition != Condition(), option is not None)


def test_what_is_answered_is_what_the_client_reads() -> None:
    assert client.key_pair(answers.key_pair("k", "s")) == KeyPair("k", "s")
    assert client.token(answers.token("a.b.c", AT)) == client.Token("a.b.c", AT)
    assert client.projects([answers.project(4, "Staff", AT, [(1, "A")])]) == (client.Project(4, "Staff"),)
    assert client.made_id(answers.created(4, AT)) == 4
    assert client.faces([answers.face_item(4, AT, AT)]) == (client.Face(4, AT),)
    assert client.image(answers.face(4, b"jpeg", AT)) == b"jpeg"
    assert client.checked_in(answers.checked_in(4, "APPROVED", 90.3, AT)) == client.Recognised(
        4, "APPROVED", 90.3
    )
    assert client.found(answers.found(4, 90.3, AT)) == client.Recognised(4, "", 90.3)
    assert client.found(answers.nobody_found(12.5, AT)) is None
    for reason in ("no_face", "multiple_faces", "poor_quality", "group", "face_limit"):
        body = f'{{"code": 409, "message": "why", "reason": "{reason}"}}'.encode()
        assert client.refusal(body) == (reason, "why")


def test_the_vendor_s_examples_are_read() -> None:
    token = {"code": 200, "expire": "2050-01-01T00:00:00+09:00", "token": "header.payload.hash"}
    assert client.token(token).expire == datetime(2049, 12, 31, 15, tzinfo=UTC)
    at = "2020-01-01T12:00:00.000000000+09:00"
    assert client.found({"user_id": 4, "matched": True, "similarity": 90.3, "searched_at": at}) is not None
    checked_in = {"user_id": 4, "status": "APPROVED", "similarity": 90.3, "checkin_at": at}
    assert client.checked_in(checked_in).status == client.APPROVED


@pytest.mark.parametrize(
    ("body", "is_found"), [({}, False), ({"user_id": 0}, False), ({"user_id": "4"}, True)]
)
def test_a_search_without_its_verdict_is_judged_by_its_id(body, is_found) -> None:
    assert (client.found({"similarity": "90.3", **body}) is not None) is is_found


@pytest.mark.parametrize("image", [None, "", "absent"])
def test_a_picture_that_was_not_kept_is_none(image: object) -> None:
    assert client.image({} if image == "absent" else {"image": image}) is None


@pytest.mark.parametrize("image", [7, "no."])
def test_a_picture_that_is_none_is_told(image: object) -> None:
    with pytest.raises(ValueError, match=r"image"):
        client.image({"image": image})


def test_ids_may_be_strings_and_members_missing() -> None:
    assert client.projects([{"id": "4"}]) == (client.Project(4, ""),)
    assert client.faces([{"id": 4, "created_at": "2020-01-01T03:00:00Z"}, {"id": 5}]) == (
        client.Face(4, AT),
        client.Face(5, None),
    )


@pytest.mark.parametrize("body", [None, {}, {"id": 0}, {"id": "x"}, {"id": 2**63}, []])
def test_what_has_no_id_is_told(body: object) -> None:
    with pytest.raises(ValueError, match=r"is not|must be"):
        client.made_id(body)


@pytest.mark.parametrize("expire", [None, "soon", 7])
def test_a_token_without_an_end_is_of_no_use(expire: object) -> None:
    with pytest.raises(ValueError, match="expire is no time"):
        client.token({"token": "a", "expire": expire})


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b'{"reason": 7}', b'{"reason": "other"}'])
def test_a_refusal_may_come_with_any_body(body: bytes) -> None:
    assert client.refusal(body) == (None, "")


def test_a_token_is_not_shown() -> None:
    assert "hidden" not in repr(client.Token("hidden", AT))
