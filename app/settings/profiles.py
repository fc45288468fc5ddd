"""What a face image must reach for a badge, to be enrolled, and at the kiosk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from app.settings.checks import within


@dataclass(frozen=True, slots=True)
class ProfileSettings:
    """What a face image must reach for one purpose; see `app.core.quality.Profile`.

    Attributes:
        inter_eye_px: Least distance between the pupils, 20 to 400 pixels.
        yaw_deg: Largest turn of the head to either side, 1 to 45 degrees.
        pitch_deg: Largest nod up or down, 1 to 45 degrees.
        roll_deg: Largest lean to either shoulder, 1 to 45 degrees.
        component: Least value of every other quality component, 0 to 90.
        margin: Least distance from the eyes' middle to the picture's side edges, 0 to 2 inter-eye distances.
        second_face: How prominent another face may be, as a share of the nearest one's, 0 to 1.
        posed: Whether light from the front, open and visible eyes and a closed mouth are asked for.
        widest_share: Largest share of the picture's width between the pupils, 0.1 to 1.
        plain: Whether a plain background and natural colour are asked for.
    """

    section: ClassVar[str]
    inter_eye_px: int
    yaw_deg: float
    pitch_deg: float
    roll_deg: float
    component: int
    margin: float
    second_face: float
    posed: bool
    widest_share: float
    plain: bool

    def __post_init__(self) -> None:
        within(f"{self.section}.inter_eye_px", self.inter_eye_px, 20, 400)
        for angle in ("yaw_deg", "pitch_deg", "roll_deg"):
            within(f"{self.section}.{angle}", getattr(self, angle), 1, 45)
        within(f"{self.section}.component", self.component, 0, 90)
        within(f"{self.section}.margin", self.margin, 0, 2)
        within(f"{self.section}.second_face", self.second_face, 0, 1)
        within(f"{self.section}.widest_share", self.widest_share, 0.1, 1)


@dataclass(frozen=True, slots=True)
class PortraitSettings(ProfileSettings):
    """For a badge: strict, as for a document."""

    section: ClassVar[str] = "portrait"
    inter_eye_px: int = 90
    yaw_deg: float = 5.0
    pitch_deg: float = 8.0
    roll_deg: float = 8.0
    component: int = 50
    margin: float = 0.9
    second_face: float = 0.2
    posed: bool = True
    widest_share: float = 0.45
    plain: bool = True


@dataclass(frozen=True, slots=True)
class EnrollSettings(ProfileSettings):
    """At the desk, in front of the camera; a pose that is asked for may turn further."""

    section: ClassVar[str] = "enroll"
    inter_eye_px: int = 90
    yaw_deg: float = 15.0
    pitch_deg: float = 15.0
    roll_deg: float = 15.0
    component: int = 35
    margin: float = 0.9
    second_face: float = 0.6
    posed: bool = True
    widest_share: float = 0.45
    plain: bool = False


@dataclass(frozen=True, slots=True)
class CheckInSettings(ProfileSettings):
    """At the kiosk."""

    section: ClassVar[str] = "check_in"
    inter_eye_px: int = 50
    yaw_deg: float = 25.0
    pitch_deg: float = 25.0
    roll_deg: float = 25.0
    component: int = 15
    margin: float = 0.5
    second_face: float = 0.6
    posed: bool = False
    widest_share: float = 1.0
    plain: bool = False
