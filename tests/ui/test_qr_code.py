import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.store import codes
from app.ui.qr_code import QUIET, code_modules, paint_code
from app.vision.codes import CodeReader

MODULES = [[(row * place) % 3 == 0 for place in range(25)] for row in range(25)]
CODE = f"{codes.PREFIX}ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def test_every_module_is_painted_in_whole_pixels_with_a_quiet_zone():
    image = QImage(340, 330, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_code(painter, QRectF(image.rect()), MODULES)
    painter.end()
    side, left, top = 10, 5, 0

    def is_dark(x, y) -> bool:
        return image.pixelColor(left + (x + 4) * side + 1, top + (y + 4) * side + 1).value() < 128

    seen = [[is_dark(place, row) for place in range(25)] for row in range(25)]
    assert seen == MODULES
    edge = [image.pixelColor(x, y).value() for x in range(0, 340, 3) for y in (2, 20, 38, 300, 328)]
    assert set(edge) == {255}


def test_a_person_s_code_is_as_narrow_as_can_be():
    modules = code_modules(CODE)
    assert {len(line) for line in modules} == {len(modules)} == {25}


@pytest.mark.parametrize("module_px", [3, 8])
def test_what_a_camera_reads_is_the_person_s_code(module_px):
    modules = np.array(code_modules(CODE))
    light = np.where(np.pad(modules, QUIET), 0, 255).astype(np.uint8)
    large = light.repeat(module_px, axis=0).repeat(module_px, axis=1)
    frame = np.full((720, 1280, 3), 180, np.uint8)
    frame[100 : 100 + len(large), 300 : 300 + len(large)] = large[..., None]
    assert [one.lower() for one in CodeReader().find(frame)] == [CODE.lower()]
