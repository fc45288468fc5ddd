"""The desk as the site wants it: its profiles, its mode, its consents, its voice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.enrollment import Enrollment, Mode
from app.ui.enrollment_page import EnrollmentPage
from app.ui.profiles import profile_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.face import Frame
    from app.settings import Settings
    from app.ui.sound import Sound
    from app.ui.theme import Appearance


def desk_page(
    look: Appearance,
    newest_frame: Callable[[], Frame | None],
    settings: Settings,
    sound: Sound,
) -> EnrollmentPage:
    """Return the page where people are enrolled.

    Args:
        look: How it looks.
        newest_frame: Gives what the camera sees.
        settings: Of the site.
        sound: Reads consents aloud.
    """
    return EnrollmentPage(
        look,
        newest_frame,
        (),  # until it is known who receives copies
        begin=Enrollment(
            Mode(settings.desk.mode), float(settings.desk.countdown_s), profile_of(settings.enroll)
        ),
        self_test_profile=profile_of(settings.check_in),
        speak=sound.say,
        hush=sound.stop,
    )
