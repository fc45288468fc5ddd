import pytest

from app.errors import SettingsError
from app.settings import HubSettings


def test_a_hub_listens_at_this_machine_only_unless_the_site_says_otherwise():
    assert HubSettings().host == "127.0.0.1"


@pytest.mark.parametrize(
    "wrong",
    [
        {"port": 0},
        {"picture_processes": 0},
        {"false_match_rate": 0.5},
        {"token_minutes": 0},
        {"requests_per_second": -1},
        {"failures_per_minute": -1},
        {"memory_faces": -1},
        {"memory_faces": 100_000_001},
        {"keep_checkin_days": -1},
        {"database": "mysql://there"},
        {"tls_certificate": "hub.pem"},
        {"tls_key": "hub.key"},
    ],
)
def test_a_setting_that_cannot_work_is_named(wrong):
    with pytest.raises(SettingsError, match=r"hub\."):
        HubSettings(**wrong)
