"""The quality profiles of a site: from its settings to what the core judges by."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from app.core.quality import Profile

if TYPE_CHECKING:
    from app.settings.profiles import ProfileSettings


def profile_of(section: ProfileSettings) -> Profile:
    """Return the profile that a section of the settings describes."""
    return Profile(**dataclasses.asdict(section))
