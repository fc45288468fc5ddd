import pytest

from app.errors import SettingsError
from app.settings import ActivitySettings


def test_no_face_is_kept_of_a_check_in_unless_the_site_says_so():
    assert ActivitySettings().keep_pictures_days == 0
    assert ActivitySettings().keep_strangers_days == 0


@pytest.mark.parametrize("key", ["keep_pictures_days", "keep_strangers_days"])
def test_faces_are_kept_for_thirty_days_at_most(key):
    with pytest.raises(SettingsError, match=rf"activity\.{key} is 31; it must be 0 to 30"):
        ActivitySettings(**{key: 31})
