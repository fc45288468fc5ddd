import json

from app.protocols.nec_id_errors import Code, Error


def test_each_code_has_the_documented_type_and_its_status() -> None:
    assert {(int(code), code.type_name, code.status) for code in Code} == {
        (1001, "InvalidRequest", 400),
        (1002, "Duplicate", 400),
        (1003, "Timeout", 500),
        (2001, "NoFace", 400),
        (2002, "PoorQuality", 400),
        (2003, "MultipleFaces", 400),
    }


def test_an_error_is_written_as_the_vendor_writes_it() -> None:
    error = Error(Code.INVALID_REQUEST, "face property must be provided.")
    assert error.status == 400
    assert json.loads(json.dumps(error.body)) == {
        "message": "face property must be provided.",
        "errorCode": 1001,
        "errorType": "InvalidRequest",
    }


def test_a_message_that_may_be_a_secret_is_not_shown_with_the_error() -> None:
    assert "secret" not in repr(Error(Code.DUPLICATE, "secret"))
