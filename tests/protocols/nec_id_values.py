"""Small values for tests of NEC ID."""

import base64

from app.core.attributes import Area, Attributes, Point

IMAGE = base64.b64encode(b"a picture").decode()

FACE = Attributes(
    face_area=Area(10, 20, 110, 140),
    head_area=Area(0, 5, 130, 150),
    right_eye=Point(40, 60),
    left_eye=Point(80, 61),
    face_score=0.98765432,
    frontal_score=0.569824,
    quality=0.5,
    roll_deg=-0.0,
    pan_deg=-12.3456789,
    tilt_deg=0.00001234567,
)
