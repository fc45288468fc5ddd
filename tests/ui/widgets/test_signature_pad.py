import math
import random

import pytest
from PySide6.QtCore import QByteArray, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.core.consent import SIGNATURE_BYTES
from app.ui.widgets.signature_pad import SignaturePad

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def pad(look, shown):
    return shown(SignaturePad(look), 600, 200)


def paper(pad):
    return pad._paper


def sign(pad, *places) -> None:
    """Draw one stroke with the mouse; places are shares of the paper's width and height."""
    sheet = paper(pad)
    points = [QPoint(round(x * sheet.width()), round(y * sheet.height())) for x, y in places]
    QTest.mousePress(sheet, LEFT, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(sheet, point)
    QTest.mouseRelease(sheet, LEFT, pos=points[-1])


def wave(count=40):
    return [(0.1 + 0.8 * turn / count, 0.5 + 0.3 * math.sin(turn / 4)) for turn in range(count + 1)]


def picture(pad) -> QImage:
    image = QImage.fromData(QByteArray(pad.png()))
    assert not image.isNull()
    return image


def ink(image) -> int:
    return sum(
        image.pixelColor(x, y).lightness() < 128 for x in range(image.width()) for y in range(image.height())
    )


def test_paper_without_ink_is_not_signed(pad):
    assert not pad.is_signed
    assert pad.png() is None


def test_what_is_drawn_is_a_small_png_black_on_white(pad):
    sign(pad, *wave())
    assert pad.is_signed
    image = picture(pad)
    assert pad.png().startswith(b"\x89PNG")
    assert len(pad.png()) < 30_000
    assert image.pixelColor(0, 0).lightness() == 255
    assert ink(image) > 500


def test_a_signature_is_black_on_white_in_the_dark_too(pad, look):
    look.turn("dark")
    sign(pad, *wave())
    assert picture(pad).pixelColor(0, 0).lightness() == 255


@pytest.mark.parametrize("places", [[(0.5, 0.5)], [(0.5, 0.5), (0.52, 0.55)]])
def test_a_slip_is_ink_but_no_signature(pad, places):
    sign(pad, *places)
    assert not pad.is_signed
    assert pad.png() is None
    assert pad.findChild(QPushButton).isEnabled()


def test_two_short_strokes_are_a_cross_and_will_do(pad):
    sign(pad, (0.2, 0.3), (0.25, 0.7))
    sign(pad, (0.25, 0.3), (0.2, 0.7))
    assert pad.is_signed


def test_clearing_takes_all_ink_away(pad):
    clear = pad.findChild(QPushButton)
    assert not clear.isEnabled()
    sign(pad, *wave())
    clear.click()
    assert not pad.is_signed
    assert not clear.isEnabled()
    sign(pad, *wave())
    paper(pad).setFocus()
    QTest.keyClick(paper(pad), Qt.Key.Key_Delete)
    assert not pad.is_signed
    QTest.keyClick(paper(pad), Qt.Key.Key_A)


def test_a_change_is_told_when_it_matters_and_not_at_every_move(pad):
    told = []
    pad.changed.connect(lambda: told.append(pad.is_signed))
    sign(pad, *wave())
    pad.clear()
    pad.clear()
    assert told == [False, True, False]


def test_a_finger_signs(pad):
    sheet = paper(pad)
    screen = QTest.createTouchDevice()
    places = [QPoint(round(x * sheet.width()), round(y * sheet.height())) for x, y in wave()]
    QTest.touchEvent(sheet, screen).press(0, places[0], sheet).commit()
    for place in places[1:]:
        QTest.touchEvent(sheet, screen).move(0, place, sheet).commit()
    QTest.touchEvent(sheet, screen).release(0, places[-1], sheet).commit()
    assert pad.is_signed


def test_a_pen_signs_with_its_own_events(pad):
    sheet = paper(pad)
    pen = QPointingDevice(
        "pen", 1, QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position, 1, 1,
    )  # fmt: skip
    places = [QPointF(x * sheet.width(), y * sheet.height()) for x, y in wave()]
    kinds = [QEvent.Type.TabletPress, *[QEvent.Type.TabletMove] * (len(places) - 1)]
    told = [*zip(kinds, places, strict=True), (QEvent.Type.TabletRelease, places[-1])]
    for kind, place in told:
        event = QTabletEvent(
            kind, pen, place, place, 0.5, 0, 0, 0, 0, 0, Qt.KeyboardModifier.NoModifier, LEFT, LEFT
        )
        QApplication.sendEvent(sheet, event)
        assert event.isAccepted()
    assert pad.is_signed


def test_only_the_left_button_draws(pad):
    QTest.mousePress(paper(pad), Qt.MouseButton.RightButton, pos=QPoint(10, 10))
    QTest.mouseMove(paper(pad), QPoint(300, 60))
    QTest.mouseRelease(paper(pad), Qt.MouseButton.RightButton, pos=QPoint(300, 60))
    assert not paper(pad).has_ink


def test_ink_never_leaves_the_paper(pad):
    sign(pad, (0.5, 0.5), (3.0, 0.5), (0.5, -4.0))
    bounds = paper(pad)._ink.boundingRect()
    assert paper(pad).rect().adjusted(-1, -1, 1, 1).contains(bounds.toAlignedRect())


def test_a_signature_fits_paper_of_another_size(pad):
    sign(pad, *wave())
    before = pad.png()
    pad.resize(300, 160)
    QApplication.processEvents()
    shown = paper(pad).grab().toImage()
    right = [shown.pixelColor(x, y).lightness() < 60 for x in range(270, 296) for y in range(20, 90)]
    assert not any(right)
    assert pad.png() == before
    sign(pad, (0.1, 0.2), (0.9, 0.2))
    assert pad.is_signed


def test_a_scribble_takes_no_more_bytes_than_are_stored(pad):
    pick = random.Random(1)  # noqa: S311 - a scribble
    for _ in range(12):
        sign(pad, *[(pick.random(), pick.random()) for _ in range(150)])
    assert len(pad.png()) <= SIGNATURE_BYTES


def test_a_picture_that_is_too_large_is_made_smaller(pad, monkeypatch):
    sign(pad, *wave())
    whole = picture(pad)
    monkeypatch.setattr("app.ui.widgets.signature_pad.SIGNATURE_BYTES", len(pad.png()) - 1)
    assert picture(pad).width() < whole.width()


def test_a_screen_reader_is_told_what_the_paper_is_for_and_what_else_will_do(pad):
    assert paper(pad).accessibleName() == "Signature"
    assert "another way" in paper(pad).accessibleDescription()
    assert pad.findChild(QPushButton).accessibleName() == "Clear the signature"
