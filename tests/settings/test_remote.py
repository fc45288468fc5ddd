import pytest

from app.errors import SettingsError
from app.settings import RemoteSettings


def test_nobody_is_looked_for_elsewhere_unless_the_site_says_so() -> None:
    plain = RemoteSettings()
    assert (plain.check_in, plain.asks, plain.is_wanted) == ("local", False, False)
    unsure = RemoteSettings("local_then_remote", "Door")
    assert (unsure.asks, unsure.is_wanted) == (True, True)
    recorded = RemoteSettings(backend="Door", record=True)
    assert (recorded.asks, recorded.is_wanted) == (False, True)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"check_in": "cloud"}, "it must be one of local, local_then_remote, remote"),
        ({"timeout_s": 0.1}, "remote.timeout_s is 0.1; it must be 0.5 to 10"),
        ({"timeout_s": 60.0}, "it must be 0.5 to 10"),
        ({"check_in": "remote"}, "remote.backend is empty"),
        ({"record": True, "backend": " "}, "remote.backend is empty"),
    ],
)
def test_what_cannot_work_is_said(given, sentence) -> None:
    with pytest.raises(SettingsError, match=sentence):
        RemoteSettings(**given)
