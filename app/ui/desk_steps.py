"""The steps of an enrollment at the desk."""

from __future__ import annotations

import enum

from PySide6.QtCore import QCoreApplication


class Step(enum.IntEnum):
    """The steps of the desk, and the state after them."""

    PERSON = 0
    CONSENT = 1
    FACE = 2
    CHECK = 3
    SAVED = 4


def step_names() -> tuple[str, ...]:
    """Return what the steps are called, without the state after them."""
    return (
        #: Step 1 of an enrollment: name. One short word
        QCoreApplication.translate("desk", "Person"),
        #: Step 2 of an enrollment: the person agrees. One short word
        QCoreApplication.translate("desk", "Consent"),
        #: Step 3 of an enrollment: the camera takes pictures. One short word
        QCoreApplication.translate("desk", "Face"),
        #: Step 4 of an enrollment: a last look before saving. One short word
        QCoreApplication.translate("desk", "Check"),
    )
