import hashlib
from datetime import UTC, datetime
from urllib.parse import parse_qs

import pytest

from app.protocols import acs_identifier as server
from app.protocols import acs_identifier_client as client
from app.protocols.acs_identifier import Identifier
from app.protocols.acs_identifier_client import Said
from app.server.multipart import first_file

BEGIN, END = datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 4, 1, tzinfo=UTC)


@pytest.mark.parametrize(("begin", "end"), [(None, None), (BEGIN, None), (None, END), (BEGIN, END)])
def test_an_identifier_arrives_as_it_was(begin: datetime | None, end: datetime | None) -> None:
    wanted = Identifier("Zo\u00eb", "guest", "face_id", "", "all", client.validity(begin, end))
    body = client.wanted_body(wanted)
    assert "uid" not in body
    assert server.identifier(body) == wanted


def test_a_time_window_is_in_unix_seconds() -> None:
    assert client.validity(BEGIN, END) == {
        "time": {"is_permanent": False, "from": 1772323200, "to": 1775001600},
        "passes": {"is_permanent": True},
    }
    assert client.validity(None, None)["time"] == {"is_permanent": True}


def test_a_log_in_has_the_md5_of_the_password() -> None:
    query = parse_qs(client.login_query("ann & bob", "w\u00f6rd"))
    [username], [password] = query["username"], query["password"]
    digest = hashlib.md5("w\u00f6rd".encode(), usedforsecurity=False).hexdigest()
    assert server.login(username, password) == ("ann & bob", digest)


@pytest.mark.parametrize("part", client.FILE_PARTS)
def test_a_picture_is_a_file_in_a_form(part: str) -> None:
    picture = b"\xff\xd8\xff\r\n--x--\r\n\0"
    content_type, body = client.upload(picture, part, "0123abc")
    assert f'name="{part}"'.encode() in body
    file = first_file(content_type, body)
    assert file is not None
    assert (file.content, file.media_type) == (picture, "image/jpeg")


def test_what_is_answered_is_what_the_client_reads() -> None:
    assert client.token(server.login_body("t", is_administrator=True)) == "t"
    assert client.uid(server.uid_body(7)) == client.uid({"uid": "7"}) == 7
    shown = Identifier("Ann", "owner", "face_id", "", "first", {})
    assert client.owner_name(server.identifier_body(7, shown)) == "Ann"
    assert client.owner_name({}) == ""


@pytest.mark.parametrize("body", [{"uid": -1}, {"uid": 0}, {}, {"uid": None}, []])
def test_an_identifier_without_a_number_is_none(body: object) -> None:
    with pytest.raises(ValueError, match=r"is not|must be"):
        client.uid(body)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (server.WRONG_UID, Said.WRONG_UID),
        (server.NOT_WAITING, Said.NOT_WAITING),
        (server.WRONG_FILE, Said.WRONG_FILE),
        (server.WRONG_FORMAT, Said.WRONG_FORMAT),
        (server.NO_FACE, Said.NO_FACE),
        (server.LOADING_FAILED, Said.LOADING_FAILED),
        (server.IN_PROGRESS, Said.BUSY),
        (server.SAME_NUMBER, Said.SAME_NUMBER),
        (server.LOG_IN, Said.LOG_IN),
        (server.WRONG_BODY, Said.OTHER),
        (server.NOT_ADMINISTRATOR, Said.OTHER),
    ],
)
def test_a_refusal_is_known_by_its_text_to_the_letter_or_by_its_words(text: str, said: Said) -> None:
    for one in (text, f"Error: {text.upper()}!"):
        body = f'{{"error": "{one}"}}'.encode()
        assert client.refusal(body) == (said, one)


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b'{"error": true}', b"{}"])
def test_a_refusal_may_come_with_any_body(body: bytes) -> None:
    assert client.refusal(body) == (Said.OTHER, "")


def test_a_text_is_shown_without_what_is_no_text() -> None:
    assert client.refusal(b'{"error": "a\\nb' + b"c" * 200 + b'"}')[1] == "ab" + "c" * 98
