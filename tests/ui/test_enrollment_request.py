from app.core.consent import GivenConsent
from app.core.person import PersonDetails
from app.ui.enrollment_request import EnrollmentRequest
from tests.store.values import ENGLISH


def test_a_request_is_for_a_new_person_unless_it_names_an_enrolled_one():
    request = EnrollmentRequest(PersonDetails("Ann"), GivenConsent(ENGLISH, "paper"), ())
    assert (request.same_as, request.look_alikes, request.wants_pin) == ("", (), False)
