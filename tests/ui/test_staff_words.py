import pytest

from app.core.roles import Act, Role
from app.ui import staff_words

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("role", Role)
def test_every_role_has_a_name_and_a_sentence(role):
    assert staff_words.role(role)
    assert staff_words.what_role(role).endswith(".")


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        (Act.ERASE, "Only an administrator may do this."),
        (Act.ENROLL, "Only an operator or an administrator may do this."),
        (Act.READ_AUDIT, "Only an auditor or an administrator may do this."),
    ],
)
def test_who_may_is_said_in_a_sentence(act, sentence):
    assert staff_words.who_may(act) == sentence


def test_what_a_secret_is_made_of_is_said():
    assert "4 to 12 digits" in staff_words.what_secrets()
