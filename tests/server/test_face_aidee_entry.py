import pytest

from app.hub.refusals import Full, Missing, NoSuchGroup
from app.server.face_aidee_entry import outcomes
from app.server.refused import Refused


@pytest.mark.parametrize(
    ("refusal", "status", "reason"),
    [(NoSuchGroup(""), 409, "group"), (Full(""), 409, None), (Missing(""), 404, None)],
)
def test_what_the_store_refuses_has_a_status_and_where_there_is_one_a_reason(refusal, status, reason):
    with pytest.raises(Refused) as raised, outcomes():
        raise refusal
    assert raised.value.status == status
    assert raised.value.body is not None
    assert raised.value.body["code"] == status
    assert raised.value.body.get("reason") == reason
