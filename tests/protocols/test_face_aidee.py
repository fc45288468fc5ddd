import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.protocols import face_aidee
from app.protocols.face_aidee import Condition, NewUser, UserChange

IMAGE = base64.b64encode(b"\xff\xd8\xff picture").decode()
LARGEST = 2**63 - 1


@pytest.mark.parametrize(
    ("read", "names"),
    [(face_aidee.account, ("username", "password")), (face_aidee.key_pair, ("key", "secret"))],
)
def test_log_ins_need_both_texts(read, names):
    first, second = names
    read({first: "a", second: "b", "more": 1})
    wrong: list[object] = [
        {first: "a"},
        {second: "b"},
        {first: "a", second: ""},
        {first: 1, second: "b"},
        [],
        None,
    ]
    for body in wrong:
        with pytest.raises(ValueError, match=r"must"):
            read(body)


def test_what_is_secret_is_not_shown_by_a_value():
    assert "pass-1" not in repr(face_aidee.account({"username": "u", "password": "pass-1"}))
    assert "S3" not in repr(face_aidee.key_pair({"key": "k", "secret": "S3"}))
    assert "picture" not in repr(face_aidee.search({"image": IMAGE}))
    assert "picture" not in repr(face_aidee.new_face({"image": IMAGE}))


def test_a_user_may_be_created_of_nothing():
    assert face_aidee.new_user({}) == NewUser(0, "USER", "UNAPPROVED", {})


def test_a_user_is_created_as_it_is_said():
    body = {"group_id": 10**30, "registrant": "ADMIN", "status": "EXPIRED", "properties": {"a": [1]}, "x": 1}
    assert face_aidee.new_user(body) == NewUser(10**30, "ADMIN", "EXPIRED", {"a": [1]})


WRONG_MEMBERS = [
    {"group_id": -1},
    {"group_id": None},
    {"group_id": "1"},
    {"group_id": True},
    {"group_id": 1.5},
    {"registrant": "user"},
    {"registrant": None},
    {"registrant": ["USER"]},
    {"properties": None},
    {"properties": []},
    {"properties": "{}"},
]


@pytest.mark.parametrize("body", [*WRONG_MEMBERS, {"status": "approved"}, {"status": None}, [], None, "x"])
def test_a_user_is_not_created_of_other_types_or_words(body):
    with pytest.raises(ValueError, match=r"must"):
        face_aidee.new_user(body)


@pytest.mark.parametrize("body", [*WRONG_MEMBERS, {}, {"status": "APPROVED"}, {"unknown": 1}, []])
def test_a_change_of_a_user_needs_at_least_one_member_that_it_can_change(body):
    with pytest.raises(ValueError, match=r"must|Nothing"):
        face_aidee.user_change(body)


def test_a_change_leaves_what_is_not_said_and_knows_no_status():
    assert face_aidee.user_change({"group_id": 0, "status": "no word"}) == UserChange(0, None, None)
    assert face_aidee.user_change({"registrant": "SYSTEM"}) == UserChange(None, "SYSTEM", None)
    assert face_aidee.user_change({"properties": {}}) == UserChange(None, None, {})


def test_properties_take_at_most_16_kib_of_utf_8():
    room = 16 * 1024 - len('{"a":""}')
    for letter, size in (("x", 1), ("é", 2), ("漢", 3), ("😀", 4)):
        fits = {"a": letter * (room // size) + "x" * (room % size)}
        assert face_aidee.new_user({"properties": fits}).properties == fits
        with pytest.raises(ValueError, match="16384"):
            face_aidee.new_user({"properties": {"a": fits["a"] + "x"}})


def test_a_face_is_a_picture_that_is_not_kept_unless_that_is_said():
    assert face_aidee.new_face({"image": IMAGE}).image == b"\xff\xd8\xff picture"
    assert face_aidee.new_face({"image": IMAGE}).save_image is False
    assert face_aidee.new_face({"image": "data:image/jpeg;base64," + IMAGE, "save_image": True}).save_image


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"image": ""},
        {"image": None},
        {"image": 1},
        {"image": "äöü"},
        {"image": "AAA"},
        {"image": IMAGE, "save_image": 1},
        {"image": IMAGE, "save_image": None},
        {"image": IMAGE, "save_image": "true"},
    ],
)
def test_a_face_is_not_made_of_anything_else(body):
    with pytest.raises(ValueError, match=r"image"):
        face_aidee.new_face(body)


@pytest.mark.parametrize("body", [{}, {"condition": None}, {"condition": {}}])
@pytest.mark.parametrize("read", [face_aidee.checkin, face_aidee.search])
def test_no_condition_is_no_restriction(read, body):
    probe = read({"image": IMAGE} | body)
    assert probe.condition == Condition()
    assert probe.option is None


def test_any_integer_is_an_option_of_a_check_in_and_nothing_of_a_search():
    assert face_aidee.checkin({"image": IMAGE, "option": -(10**40)}).option == -(10**40)
    assert face_aidee.search({"image": IMAGE, "option": "whatever"}).option is None
    for wrong in ("3", 3.5, True, None):
        with pytest.raises(ValueError, match="option"):
            face_aidee.checkin({"image": IMAGE, "option": wrong})


@pytest.mark.parametrize(
    "condition",
    [
        [],
        "x",
        {"name": "Ann"},
        {"user_id": "1"},
        {"user_id": 0},
        {"user_id": LARGEST + 1},
        {"user_id": None},
        {"user_id": []},
        {"user_id": [1, "2"]},
        {"group_id": 0},
        {"group_id": True},
        {"registrant": 1},
        {"registrant": None},
        {"status": []},
        {"status": [["APPROVED"]]},
        {"properties": None},
        {"properties": [1]},
    ],
)
@pytest.mark.parametrize("read", [face_aidee.checkin, face_aidee.search])
def test_a_condition_of_unknown_members_or_other_types_is_refused(read, condition):
    with pytest.raises(ValueError, match=r"must|no member"):
        read({"image": IMAGE, "condition": condition})


def allows_ann(condition, group_id=3):
    return condition.allows(user_id=7, group_id=group_id, registrant="USER", status="APPROVED")


@pytest.mark.parametrize(
    ("condition", "allowed"),
    [
        ({}, True),
        ({"user_id": 7}, True),
        ({"user_id": [1, 7]}, True),
        ({"user_id": 8}, False),
        ({"group_id": 3, "status": ["REJECTED", "APPROVED"], "registrant": "USER"}, True),
        ({"group_id": 4}, False),
        ({"status": "EXPIRED"}, False),
        ({"status": "no such status"}, False),
        ({"registrant": ["ADMIN", "SYSTEM"]}, False),
        ({"user_id": 7, "status": "EXPIRED"}, False),
    ],
)
def test_all_members_of_a_condition_must_hold_and_one_value_of_each(condition, allowed):
    probe = face_aidee.search({"image": IMAGE, "condition": condition})
    assert allows_ann(probe.condition) is allowed


def test_whoever_is_in_no_group_is_in_none_that_is_named():
    condition = face_aidee.search({"image": IMAGE, "condition": {"group_id": 3}}).condition
    assert not allows_ann(condition, group_id=None)


@pytest.mark.parametrize(
    ("wanted", "holds"),
    [
        ({}, True),
        ({"external_id": "A7"}, True),
        ({"external_id": "A7", "tags": ["x"]}, True),
        ({"external_id": "a7"}, False),
        ({"tags": ["x", "y"]}, False),
        ({"level": 1}, True),
        ({"level": True}, False),
        ({"absent": None}, False),
    ],
)
def test_each_property_named_must_be_there_and_equal(wanted, holds):
    condition = face_aidee.search({"image": IMAGE, "condition": {"properties": wanted}}).condition
    assert condition.holds_for({"external_id": "A7", "tags": ["x"], "level": 1}) is holds


@given(st.dictionaries(st.text(), st.none() | st.booleans() | st.integers() | st.text()))
def test_a_user_has_the_properties_it_has(properties):
    assert Condition(properties=properties).holds_for(properties)
