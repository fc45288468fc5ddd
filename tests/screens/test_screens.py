"""One sheet with every state for each look and language, compared with an approved one.

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
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QWidget

from app.ui.application import wear
from app.ui.language import NAMES
from app.ui.theme import Appearance
from app.ui.window import Window
from tests.screens import (
    activity_stages,
    backup_stages,
    desk_stages,
    gallery_stages,
    rates_stages,
    settings_stages,
    staff_stages,
    stages,
    strangers_stages,
    sync_stages,
)
from tests.ui.conftest import delete_windows

APPROVED = Path(__file__).parent / "approved"
CELL_PX = 280
"""Width of one screen on its sheet."""

FEW = 0xF0
"""Mask that leaves a sheet few colours, so that it is a small file."""

SIZE, LARGE_SIZE = (1280, 800), (1920, 1080)

LOOKS = {
    "light": ("light", 1.0, Qt.LayoutDirection.LeftToRight, SIZE),
    "dark": ("dark", 1.0, Qt.LayoutDirection.LeftToRight, SIZE),
    "large": ("light", 2.0, Qt.LayoutDirection.LeftToRight, SIZE),
    "rtl": ("light", 1.0, Qt.LayoutDirection.RightToLeft, SIZE),
    "wide-light": ("light", 1.0, Qt.LayoutDirection.LeftToRight, LARGE_SIZE),
    "wide-dark": ("dark", 1.0, Qt.LayoutDirection.LeftToRight, LARGE_SIZE),
}
ALWAYS = {"dark", "large", "en", "ja"}
"""Looks and languages that every run compares; the others take their time with VESTIBULE_ALL=1."""

KIOSK_LOOKS = {language: ("dark", 1.0, Qt.LayoutDirection.LeftToRight, language) for language in NAMES} | {
    "large": ("dark", 2.0, Qt.LayoutDirection.LeftToRight, "en"),
    "rtl": ("dark", 1.0, Qt.LayoutDirection.RightToLeft, "en"),
}
"""The kiosk is dark whatever the theme is."""


def is_long() -> bool:
    """Whether this run may take long."""
    return "VESTIBULE_ALL" in os.environ or is_approving()


def is_approving() -> bool:
    """Whether the approved pictures are to be renewed."""
    return bool(os.environ.get("VESTIBULE_APPROVE"))


KIOSK = {one.__name__: one for one in stages.KIOSK_STAGES}
DESK = {one.__name__: one for one in desk_stages.DESK_STAGES}
PLACES = {
    "gallery": gallery_stages.STAGES,
    "activity": (*activity_stages.ACTIVITY_STAGES, *strangers_stages.STRANGERS_STAGES),
    "sync": sync_stages.SYNC_STAGES,
    "settings": (*settings_stages.SETTINGS_STAGES, *rates_stages.RATES_STAGES),
    "staff": (*staff_stages.STAFF_STAGES, *backup_stages.BACKUP_STAGES),
}
"""Stages of the places that have a sheet of their own for each look, by the name of the sheet."""

PLACE_LOOKS = ("dark", "large")
"""Looks of those; every run compares the first, the other takes its time with VESTIBULE_ALL=1."""

COLUMNS = 4
"""Screens beside each other on a sheet."""

ALIKE_LEVELS = 24
"""Difference of a channel up to which two pixels of the reduced pictures are alike."""

LARGEST_SHARE = 0.01
"""Share of pixels that may differ: fonts are drawn a little differently by another FreeType."""


@pytest.fixture
def look_of(fonts, languages):
    def wear_look(theme, scale, direction, language="en") -> Any:
        languages.switch(language)
        fonts.setLayoutDirection(direction)
        appearance = Appearance(theme, scale)
        wear(fonts, appearance)
        return appearance

    yield wear_look
    fonts.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("look_name", [one for one in LOOKS if one in ALWAYS or is_long()])
def test_every_state_of_desk_and_gallery_looks_as_approved(look_name, look_of, tmp_path):
    *wanted, size = LOOKS[look_name]
    look = look_of(*wanted)
    cell = QSize(CELL_PX, CELL_PX * size[1] // size[0])
    cells = [
        fitted(grabbed(stage, look, tmp_path, f"{name}-{look_name}.png", size), cell)
        for name, stage in DESK.items()
    ]
    compare(cells, DESK, f"desk-{look_name}.png", tmp_path)


@pytest.mark.parametrize("look_name", [one for one in KIOSK_LOOKS if one in ALWAYS or is_long()])
def test_every_screen_of_the_kiosk_looks_as_approved(look_name, look_of, tmp_path):
    look = look_of(*KIOSK_LOOKS[look_name])
    cells = [
        reduced(grabbed(stage, look, tmp_path, f"{name}-{look_name}.png"), CELL_PX)
        for name, stage in KIOSK.items()
    ]
    compare(cells, KIOSK, f"kiosk-{look_name}.png", tmp_path)


@pytest.mark.parametrize("look_name", PLACE_LOOKS if is_long() else PLACE_LOOKS[:1])
@pytest.mark.parametrize("place_name", PLACES)
def test_every_state_of_a_place_looks_as_approved(place_name, look_name, look_of, tmp_path):
    look = look_of(*LOOKS[look_name][:3])
    cell = QSize(CELL_PX, CELL_PX * SIZE[1] // SIZE[0])
    stages_shown = {one.__name__: one for one in PLACES[place_name]}
    cells = [
        fitted(grabbed(stage, look, tmp_path, f"{name}-{look_name}.png"), cell)
        for name, stage in stages_shown.items()
    ]
    compare(cells, stages_shown, f"{place_name}-{look_name}.png", tmp_path)


def compare(cells, states, name, folder) -> None:
    """Compare a sheet with the approved one, state by state."""
    sheet = few_colours(together(cells))
    sheet.save(str(folder / name))
    if is_approving():
        approve(sheet, name)
    seen = approved(name)
    assert seen.size() == sheet.size(), f"see {folder}"
    places = [place(number, cells[0].size()) for number in range(len(cells))]
    shares = [differing_share(sheet.copy(where), seen.copy(where)) for where in places]
    unlike = [state for state, share in zip(states, shares, strict=True) if share > LARGEST_SHARE]
    assert unlike == [], f"see {folder}"


@pytest.mark.parametrize("stage", stages.KIOSK_STAGES, ids=lambda stage: stage.__name__)
def test_a_switch_of_the_language_leaves_no_word_of_the_one_before(stage, look_of, languages):
    look = KIOSK_LOOKS["en"][:3]
    built = words_on(stage(look_of(*look, "ja")))
    switched = stage(look_of(*look))
    languages.switch("ja")
    stages.settle()
    assert words_on(switched) == built


def test_the_approved_pictures_are_small_and_all_are_used():
    files = list(APPROVED.glob("*.png"))
    sheets = {f"desk-{look}" for look in LOOKS} | {f"kiosk-{look}" for look in KIOSK_LOOKS}
    sheets |= {f"{place_name}-{look}" for place_name in PLACES for look in PLACE_LOOKS}
    assert {path.stem for path in files} == sheets
    assert sum(path.stat().st_size for path in files) < 4_500_000


def words_on(page) -> set[str]:
    """Return everything that can be read or heard on a page."""
    shown = [one for one in [page, *page.findChildren(QWidget)] if one.isVisibleTo(page)]
    texts = [one.text() for one in shown if isinstance(one, QLabel | QAbstractButton)]
    return {*texts, *(one.accessibleName() for one in shown), *(one.toolTip() for one in shown)}


def grabbed(stage, look, folder, name, size=SIZE) -> QImage:
    """Return a stage as it looks; it is left in full size in the folder."""
    widget: QWidget = stage(look)
    if isinstance(widget, Window) and size != SIZE:
        desk_stages.at_size(widget, *size)
    picture = with_question(widget)
    widget.close()  # a window that is only hidden goes on watching every event
    delete_windows()
    keep(picture, name)
    picture.save(str(folder / f"full-{name}"))
    return picture


def with_question(shown) -> QImage:
    """Return a window as it looks, with whatever question is over it."""
    seen: QImage = shown.grab().toImage()
    painter = QPainter(seen)
    for dialog in shown.findChildren(QDialog):
        if dialog.isVisible():
            over = dialog.grab()
            painter.drawPixmap((seen.width() - over.width()) // 2, (seen.height() - over.height()) // 2, over)
    painter.end()
    return seen


def together(cells) -> QImage:
    """Return one picture of many, row by row."""
    size = cells[0].size()
    rows = -(-len(cells) // COLUMNS)
    sheet = QImage(COLUMNS * size.width(), rows * size.height(), QImage.Format.Format_RGB888)
    sheet.fill(Qt.GlobalColor.black)
    painter = QPainter(sheet)
    for number, cell in enumerate(cells):
        painter.drawImage(place(number, size).topLeft(), cell)
    painter.end()
    return sheet


def place(number, size) -> QRect:
    """Return where a sheet has its cell of this number."""
    row, column = divmod(number, COLUMNS)
    return QRect(QPoint(column * size.width(), row * size.height()), size)


def approve(picture, name) -> None:
    """Take a picture for what is right from now on."""
    APPROVED.mkdir(exist_ok=True)
    assert picture.save(str(APPROVED / name), "PNG", 0)  # 0: as small as can be


def approved(name) -> QImage:
    """Return the approved picture of a name."""
    path = APPROVED / name
    assert path.is_file(), f"{name} was never approved"
    return QImage(str(path))


def keep(picture, name) -> None:
    """Leave the grab in full size where somebody wants to look at it."""
    if folder := os.environ.get("VESTIBULE_SCREENS"):
        Path(folder).mkdir(parents=True, exist_ok=True)
        picture.save(str(Path(folder) / name))


def fitted(picture: QImage, cell: QSize) -> QImage:
    """Return a small copy in the middle of a cell."""
    mode = Qt.TransformationMode.SmoothTransformation
    small = picture.scaled(cell, Qt.AspectRatioMode.KeepAspectRatio, mode)
    made = QImage(cell, QImage.Format.Format_RGB888)
    made.fill(Qt.GlobalColor.black)
    painter = QPainter(made)
    painter.drawImage((cell.width() - small.width()) // 2, (cell.height() - small.height()) // 2, small)
    painter.end()
    return made


def few_colours(picture: QImage) -> QImage:
    """Return a copy with 16 levels of each channel."""
    levels = (pixels(picture) & FEW).copy()
    tall, wide, _ = levels.shape
    return QImage(levels.data, wide, tall, 3 * wide, QImage.Format.Format_RGB888).copy()


def reduced(picture: QImage, width_px) -> QImage:
    """Return a small copy without transparency."""
    size = QSize(width_px, width_px * picture.height() // picture.width())
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
