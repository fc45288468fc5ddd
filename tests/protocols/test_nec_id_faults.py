from datetime import UTC, datetime, timedelta

import pytest

from app.protocols import nec_id_faults as faults
from app.protocols import sigv4
from app.protocols.nec_id_errors import Code, Error
from app.protocols.sigv4 import Arrived, Claim, Fault, Scope

NOW = datetime(2018, 8, 16, 4, 8, 29, tzinfo=UTC)
EXPIRED = (
    "Signature expired: 20180816T032046Z is now earlier than 20180816T040329Z (20180816T040829Z - 5 min.)"
)


@pytest.mark.parametrize("code", Code)
def test_each_error_of_the_server_is_read(code: Code) -> None:
    error = Error(code, "why")
    body = f'{{"message": "why", "errorCode": "{int(code)}", "errorType": "{code.type_name}"}}'.encode()
    assert faults.refusal(error.status, body) == faults.Refusal(error.status, code, "why")


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b'{"errorCode": 4711}', b'{"message": 1}', b'"x"'])
def test_a_refusal_may_come_with_any_body(body: bytes) -> None:
    assert faults.refusal(400, body) == faults.Refusal(400, None, "")


def test_a_message_is_never_shown() -> None:
    assert "secret" not in repr(faults.Refusal(400, Code.DUPLICATE, "secret"))


def test_the_server_s_time_is_read_from_the_text_of_the_contract() -> None:
    assert faults.server_time(EXPIRED) == NOW
    assert faults.refusal(403, f'{{"message": "{EXPIRED}"}}'.encode()).is_clock


@pytest.mark.parametrize("off", [timedelta(hours=1), timedelta(hours=-1)])
def test_the_server_s_time_is_read_from_what_our_server_says(off: timedelta) -> None:
    stamp = f"{NOW + off:%Y%m%dT%H%M%SZ}"
    scope = Scope("r", "s")
    claim = Claim("a", stamp, NOW + off, stamp[:8], scope, ("host", "x-amz-date"), "0" * 64)
    fault = sigv4.fault_of_claim(Arrived("GET", b"/", b"", [], ""), claim, scope, NOW)
    assert isinstance(fault, Fault)
    assert faults.server_time(fault.text) == NOW
    assert faults.Refusal(403, None, fault.text).is_clock


@pytest.mark.parametrize("text", ["", "Signature expired", "(20181399T040829Z - 5 min.)"])
def test_a_time_that_is_not_there_is_none(text: str) -> None:
    assert faults.server_time(text) is None


def test_only_a_403_speaks_of_clocks() -> None:
    assert not faults.Refusal(400, None, EXPIRED).is_clock
    assert not faults.Refusal(403, None, "Forbidden").is_clock


def test_an_operation_that_is_not_there_is_known() -> None:
    for status, message in ((404, ""), (405, ""), (403, "Missing Authentication Token")):
        assert faults.Refusal(status, None, message).is_no_route
    for status, message in ((403, "Forbidden"), (400, "Missing Authentication Token")):
        assert not faults.Refusal(status, None, message).is_no_route


def test_a_gallery_without_room_is_known() -> None:
    assert faults.Refusal(400, Code.INVALID_REQUEST, "The gallery is full.").is_full
    assert not faults.Refusal(400, Code.POOR_QUALITY, "The gallery is full.").is_full
    assert not faults.Refusal(400, Code.INVALID_REQUEST, "face property must be provided.").is_full
