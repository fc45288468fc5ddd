"""One picture for each page and state, compared with an approved one.

`VESTIBULE_APPROVE=1 pytest tests/screens` renews the approved pictures. Each grab, in full size, is left in
the folder named by `VESTIBULE_SCREENS`, if it is set, and on failure beside the approved one's small copy in
pytest's temporary folder. People are drawn silhouettes; names are in scripts that the program's own font has.
"""

import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QImage

from app.ui.application import wear
from app.ui.theme import Appearance
from tests.screens import stages

APPROVED = Path(__file__).parent / "approved"
SMALL_PX = 320
LOOKS = {
    "light": ("light", 1.0, Qt.LayoutDirection.LeftToRight),
    "dark": ("dark", 1.0, Qt.LayoutDirection.LeftToRight),
    "large": ("light", 2.0, Qt.LayoutDirection.LeftToRight),
    "rtl": ("light", 1.0, Qt.LayoutDirection.RightToLeft),
}
ALIKE_LEVELS = 24
"""Difference of a channel up to which two pixels of the reduced pictures are alike."""

LARGEST_SHARE = 0.01
"""Share of pixels that may differ: fonts are drawn a little differently by another FreeType."""


@pytest.fixture
def look_of(fonts):
    def wear_look(name) -> Any:
        theme, scale, direction = LOOKS[name]
        fonts.setLayoutDirection(direction)
        appearance = Appearance(theme, scale)
        wear(fonts, appearance)
        return appearance

    QLocale.setDefault(QLocale("en_GB"))
    yield wear_look
    fonts.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("look_name", LOOKS)
@pytest.mark.parametrize("stage", stages.STAGES, ids=lambda stage: stage.__name__)
def test_the_screen_looks_as_approved(stage, look_name, look_of, qtbot, tmp_path):
    widget = stage(look_of(look_name), qtbot)
    picture = widget.grab().toImage()
    name = f"{stage.__name__}-{look_name}.png"
    keep(picture, name)
    small = reduced(picture)
    approved = APPROVED / name
    if os.environ.get("VESTIBULE_APPROVE"):
        APPROVED.mkdir(exist_ok=True)
        assert small.save(str(approved))
        return
    small.save(str(tmp_path / name))
    picture.save(str(tmp_path / f"full-{name}"))
    assert approved.is_file(), f"{name} was never approved"
    assert differing_share(small, QImage(str(approved))) <= LARGEST_SHARE, f"see {tmp_path}"


def test_the_approved_pictures_are_small_and_all_are_used():
    files = list(APPROVED.glob("*.png"))
    assert {path.stem for path in files} == {
        f"{one.__name__}-{look}" for one in stages.STAGES for look in LOOKS
    }
    assert sum(path.stat().st_size for path in files) < 1_500_000


def keep(picture, name) -> None:
    """Leave the grab in full size where somebody wants to look at it."""
    if folder := os.environ.get("VESTIBULE_SCREENS"):
        Path(folder).mkdir(parents=True, exist_ok=True)
        picture.save(str(Path(folder) / name))


def reduced(picture: QImage) -> QImage:
    """Return a small copy with few colours."""
    size = QSize(SMALL_PX, SMALL_PX * picture.height() // picture.width())
    mode = Qt.TransformationMode.SmoothTransformation
    small = picture.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
    return small.convertToFormat(QImage.Format.Format_RGB888)


def differing_share(first, second) -> float:
    """Return the share of pixels that are not alike; 1 if the sizes differ."""
    if first.size() != second.size():
        return 1.0
    difference = np.abs(pixels(first).astype(int) - pixels(second).astype(int)).max(axis=2)
    return float((difference > ALIKE_LEVELS).mean())


def pixels(image) -> NDArray[np.uint8]:
    """Return an image as uint8, shape (height, width, 3)."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine())
    return flat[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)
