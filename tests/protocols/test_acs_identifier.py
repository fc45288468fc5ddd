import pytest

from app.protocols import acs_identifier as panel

BODY = {
    "identifier_owner": {"name": "Ann", "type": "owner"},
    "identifier_type": "face_id",
    "identifier_number": "",
    "lock": "first",
}
VALID = {
    "time": {"is_permanent": False, "from": 1, "to": 2},
    "passes": {"is_permanent": False, "max_passes": 3},
}


def test_an_identifier_is_given_back_as_it_was_sent():
    for body in (BODY, BODY | {"valid": VALID}):
        assert panel.identifier_body(3, panel.identifier(body)) == {"uid": 3} | body


def test_members_that_nobody_knows_are_left_out():
    body = BODY | {"valid": {**VALID, "x": 1}, "link_id": "y"}
    assert panel.identifier_body(3, panel.identifier(body)) == {"uid": 3} | BODY | {"valid": VALID}


@pytest.mark.parametrize(
    "body",
    [
        [],
        None,
        *({name: value for name, value in BODY.items() if name != absent} for absent in BODY),
        BODY | {"identifier_owner": "Ann"},
        BODY | {"identifier_owner": {"name": "Ann"}},
        BODY | {"identifier_owner": {"type": "owner"}},
        BODY | {"identifier_owner": {"name": "Ann", "type": "thief"}},
        BODY | {"identifier_type": "face"},
        BODY | {"identifier_number": 12},
        BODY | {"lock": "third"},
        BODY | {"valid": None},
        BODY | {"valid": {}},
        BODY | {"valid": {"time": VALID["time"]}},
        BODY | {"valid": VALID | {"time": {}}},
        BODY | {"valid": VALID | {"time": {"is_permanent": 1}}},
        BODY | {"valid": VALID | {"time": {"is_permanent": True, "from": "x"}}},
        BODY | {"valid": VALID | {"passes": {"is_permanent": True, "max_passes": 0}}},
        BODY | {"valid": VALID | {"passes": {"is_permanent": True, "max_passes": 1.5}}},
    ],
)
def test_an_identifier_of_other_types_or_words_is_refused(body):
    with pytest.raises(ValueError, match=r"must"):
        panel.identifier(body)


def test_a_log_in_is_a_name_and_an_md5_in_either_case():
    assert panel.login("door", "0123456789abcdefABCDEF0123456789") == (
        "door",
        "0123456789abcdefabcdef0123456789",
    )
    for name, password in (
        (None, "0" * 32),
        ("", "0" * 32),
        ("door", None),
        ("door", "0" * 31),
        ("door", "g" * 32),
    ):
        with pytest.raises(ValueError, match="MD5"):
            panel.login(name, password)


@pytest.mark.parametrize(
    ("header", "token"),
    [
        ("Bearer a.b.c", "a.b.c"),
        ("bearer  a.b.c ", "a.b.c"),
        ("Basic a.b.c", None),
        ("Bearer", None),
        ("Bearer ", None),
        ("a.b.c", None),
        ("", None),
        (None, None),
    ],
)
def test_the_session_is_the_bearer_of_a_token(header, token):
    assert panel.bearer(header) == token


def test_a_uid_is_a_number_from_1():
    assert panel.uid("12") == 12
    for text in ("0", "-1", "x", ""):
        with pytest.raises(ValueError, match="identifier-uid"):
            panel.uid(text)


JPEG, PNG = b"\xff\xd8\xff\xe0....", b"\x89PNG\r\n\x1a\n...."


@pytest.mark.parametrize(
    ("content", "declared", "text"),
    [
        (JPEG, "image/jpeg", None),
        (JPEG, "image/jpg", None),
        (JPEG, None, None),
        (JPEG, "image/png", "Wrong file format"),
        (JPEG, "application/octet-stream", "Wrong file format"),
        (PNG, "image/png", "Wrong file format"),
        (PNG, "image/jpeg", "Wrong file format"),
        (b"GIF89a....", "image/gif", "Wrong file format"),
        (b"RIFF\n\x00\x00\x00WEBPVP8 ", None, "Wrong file format"),
        (b"hello", "text/plain", "Wrong image file"),
        (b"hello", "image/jpeg", "Wrong image file"),
        (b"", None, "Wrong image file"),
    ],
)
def test_only_jpeg_is_taken_by_what_it_is_and_by_what_it_says(content, declared, text):
    assert panel.refused_file(content, declared) == text


def test_a_face_has_no_number_and_anything_else_the_one_it_was_given():
    assert panel.identifier(BODY | {"identifier_number": "12"}).number == ""
    assert panel.identifier(BODY | {"identifier_type": "card", "identifier_number": "12"}).number == "12"


def test_a_session_and_a_new_identifier_are_told_as_the_vendor_does():
    assert panel.login_body("a.b.c", is_administrator=True) == {"token": "a.b.c", "account_type": "admin"}
    assert panel.login_body("a.b.c", is_administrator=False)["account_type"] == "user"
    assert panel.uid_body(3) == {"uid": 3}
