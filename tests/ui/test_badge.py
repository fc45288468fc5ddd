import math
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from app.errors import StoreError
from app.store import codes
from app.ui.badge import CARD_MM, Badge, paint_badge, pdf, print_badge, write_pdf
from app.ui.qr_code import code_modules
from app.vision.codes import CodeReader
from tests.ui import made

CODE = f"{codes.PREFIX}ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ANN = Badge(
    "Ann Example",
    code_modules(CODE),
    made.jpeg(),
    "Facilities",
    "A-1044",
    date(2027, 3, 31),
    "North Door Works",
)
LONG = "Wolfeschlegelsteinhausenbergerdorff " * 3
DOTS_PER_MM = 20
NAMES = ["Ann Example", LONG, "نور الدين المثال", "ישראל ישראלי", "山田太郎", "김철수"]


def rendered(content, width) -> Any:
    """Return the one page of a PDF, and its size in mm."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    assert document.pageCount() == 1
    size = document.pagePointSize(0) / 72 * 25.4
    page = document.render(0, QSize(width, round(width * size.height() / size.width())))
    document.close()
    return on_white(page), size


def on_white(picture) -> QImage:
    white = QImage(picture.size(), QImage.Format.Format_RGB888)
    white.fill(Qt.GlobalColor.white)
    painter = QPainter(white)
    painter.drawImage(0, 0, picture)
    painter.end()
    return white


def pixels(image) -> Any:
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def held_up(card, distance_mm) -> Any:
    """Yield what a camera of 1280 pixels that sees 70 degrees sees of a card, slightly out of focus."""
    import cv2  # noqa: PLC0415 - stands for the camera's lens

    scale = 1280 / (2 * distance_mm * math.tan(math.radians(35))) / DOTS_PER_MM
    seen = cv2.resize(card, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    tall, wide, _ = seen.shape
    for tilt_deg in (0, 3, -5, 8):
        frame = np.full((720, 1280, 3), 90, np.uint8)
        frame[150 : 150 + tall, 400 : 400 + wide] = seen
        turn = cv2.getRotationMatrix2D((500, 250), tilt_deg, 1)
        turned = cv2.warpAffine(frame, turn, (1280, 720), borderValue=(90, 90, 90))
        yield cv2.GaussianBlur(turned, (0, 0), 0.8)


def painted(badge, theme, width=856, height=540) -> QImage:
    picture = QImage(width, height, QImage.Format.Format_RGB888)
    picture.fill(Qt.GlobalColor.magenta)
    painter = QPainter(picture)
    paint_badge(painter, theme, QRectF(picture.rect()), badge)
    painter.end()
    return picture


def read(picture) -> list[str]:
    return [one.lower() for one in CodeReader().find(pixels(picture))]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("is_lying", [False, True])
@pytest.mark.parametrize("distance_mm", [150, 250])
def test_a_camera_reads_the_code_of_a_badge_that_is_held_before_it(look, name, is_lying, distance_mm):
    width_mm = CARD_MM[0 if is_lying else 1]
    content = pdf(look.theme, replace(ANN, name=name), is_lying=is_lying)
    card, _ = rendered(content, round(width_mm * DOTS_PER_MM))
    texts = [text for frame in held_up(pixels(card), distance_mm) for text in CodeReader().find(frame)]
    assert len(texts) >= 2
    assert {text.lower() for text in texts} == {CODE.lower()}


@pytest.mark.parametrize("is_lying", [False, True])
def test_the_page_is_as_large_as_a_bank_card(look, is_lying):
    _, size = rendered(pdf(look.theme, ANN, is_lying=is_lying), 300)
    wanted = QSizeF(*CARD_MM) if is_lying else QSizeF(*CARD_MM).transposed()
    assert (size.width(), size.height()) == pytest.approx((wanted.width(), wanted.height()), abs=0.2)


def test_the_fonts_of_every_script_are_in_the_file(look):
    content = pdf(look.theme, Badge("Ann 山田 نور ישראל", ANN.modules))
    assert content.count(b"/BaseFont /SourceSansPro-Bold") == 2  # the font, and what it is made of
    assert b"/BaseFont /NotoSansCJKjp-Regular" in content
    assert content.count(b"/FontFile") >= 3


def test_the_name_can_be_read_by_programs(look):
    content = pdf(look.theme, ANN)
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    said = document.getAllText(0).text()
    document.close()
    for text in ("Ann Example", "Facilities", "A-1044", "31", "Mar", "2027", "North Door Works"):
        assert text in said


def test_without_a_code_there_is_room_for_one_but_no_file(look):
    assert read(painted(Badge("Ann Example"), look.theme)) == []
    with pytest.raises(ValueError, match="not finished"):
        pdf(look.theme, Badge("Ann Example"))


@pytest.mark.parametrize(("width", "height"), [(856, 540), (540, 856), (428, 270)])
def test_it_is_painted_for_a_screen_too(look, width, height):
    picture = painted(ANN, look.theme, width, height)
    assert read(picture) == [CODE.lower()]
    assert picture.pixelColor(width - 1, height - 1) == Qt.GlobalColor.white


def test_a_card_with_a_name_from_right_to_left_begins_at_the_right(look):
    portrait_at = (150, 400)
    latin, arabic = (painted(Badge(name, (), ANN.portrait), look.theme) for name in ("Ann", "نور"))
    width = latin.width()
    assert latin.pixelColor(*portrait_at) == arabic.pixelColor(width - 2 * 40 - 280 + portrait_at[0], 400)
    assert arabic.pixelColor(*portrait_at) != latin.pixelColor(*portrait_at)


def test_without_a_portrait_the_name_has_its_room(look):
    name = "Maximilian Konstantin Mustermann"
    with_one, without = (
        pixels(painted(Badge(name, (), portrait), look.theme)) for portrait in (ANN.portrait, None)
    )
    assert (without[70:220, 50:340] < 90).any()
    assert (with_one[70:220, 370:800] < 90).any()


def test_the_file_is_its_owner_s_alone_and_whole(look, tmp_path):
    path = tmp_path / "badge.pdf"
    path.write_bytes(b"before")
    path.chmod(0o644)
    write_pdf(path, pdf(look.theme, ANN))
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.read_bytes().startswith(b"%PDF")
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_is_not_there_is_a_sentence(tmp_path):
    with pytest.raises(StoreError, match=r"There is no folder .*missing\. Choose another one\."):
        write_pdf(tmp_path / "missing" / "badge.pdf", b"")
    (tmp_path / "taken").mkdir()
    with pytest.raises(StoreError, match="cannot be used"):
        write_pdf(tmp_path / "taken", b"")
    assert [one.name for one in tmp_path.iterdir()] == ["taken"]


def printed(look, tmp_path, size_mm, *, is_lying=True) -> Any:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    page = QPageSize(QSizeF(*size_mm), QPageSize.Unit.Millimeter)
    printer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    print_badge(printer, look.theme, ANN, is_lying=is_lying)
    picture, _ = rendered((tmp_path / "printed.pdf").read_bytes(), round(size_mm[0] * 8))
    return pixels(picture)


def test_a_sheet_of_paper_gets_a_card_in_its_size(look, tmp_path):
    sheet = printed(look, tmp_path, (210, 297))
    rows, columns = np.nonzero(sheet.min(axis=2) < 200)
    assert (np.ptp(columns) / 8, np.ptp(rows) / 8) == pytest.approx(CARD_MM, abs=0.7)
    assert CodeReader().find(sheet[: 70 * 8]) == (CODE.upper(),)


def test_a_card_printer_s_card_is_filled(look, tmp_path):
    card = printed(look, tmp_path, CARD_MM)
    coloured = np.nonzero(np.ptp(card[5].astype(int), axis=1) > 40)[0]
    assert np.ptp(coloured) / 8 == pytest.approx(CARD_MM[0], abs=1)
