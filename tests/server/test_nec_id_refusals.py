import pytest

from app.hub.refusals import Exists, Full, Invalid, Missing, NoSuchGroup, Refusal
from app.protocols.nec_id_errors import Code, Error
from app.server.nec_id_refusals import answered, forbidden, missing, refused, sound
from app.server.refused import Refused


@pytest.mark.parametrize(
    ("refusal", "status", "code"),
    [
        (Missing("Not there."), 404, None),
        (Exists("There already."), 400, 1002),
        (Full("Full."), 400, 1001),
        (Invalid("Wrong."), 400, 1001),
        (NoSuchGroup("No group."), 400, 1001),
    ],
)
def test_what_the_store_refuses_has_an_answer_of_nec_id(
    refusal: Refusal, status: int, code: int | None
) -> None:
    with pytest.raises(Refused) as caught, answered():
        raise refusal
    body = caught.value.body
    assert body is not None
    assert (caught.value.status, body["message"], body.get("errorCode")) == (status, str(refusal), code)


def test_a_duplicate_may_say_more_to_the_client_than_to_a_log() -> None:
    with pytest.raises(Refused) as caught, answered(lambda error: f"The key is {error.existing}."):
        raise Exists("There already.", "secret")
    assert caught.value.body is not None
    assert caught.value.body["message"] == "The key is secret."
    assert "secret" not in f"{caught.value} {caught.value!r} {caught.value.__cause__!r}"


def test_what_is_done_is_not_changed() -> None:
    with answered():
        done = sound(lambda: 5)
    assert done == 5


def test_faults_of_the_client_are_told_in_the_vendors_form() -> None:
    def read() -> None:
        raise ValueError("face property must be provided.")

    with pytest.raises(Refused) as caught:
        sound(read)
    expected = refused(Error(Code.INVALID_REQUEST, "face property must be provided."))
    assert (caught.value.status, caught.value.body) == (expected.status, expected.body)
    assert (missing("Gone.").status, missing("Gone.").body) == (404, {"message": "Gone."})
    assert (forbidden().status, forbidden().body) == (403, {"message": "Forbidden"})
