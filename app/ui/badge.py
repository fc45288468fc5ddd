"""A person's badge: portrait, name and QR code on a card, painted for a screen, a printer or a PDF.

The card is as large as a bank card (ISO/IEC 7810, ID-1), lying or standing. All its lengths are millimetres.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QMarginsF,
    QRectF,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from app.errors import StoreError
from app.store.files import create_unfinished, sync_folder, translated_file_errors
from app.ui import words
from app.ui.fitted_text import Fit, write
from app.ui.qr_code import QUIET, paint_code
from app.ui.widgets.pictures import decoded, draw_cover

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter

    from app.ui.qr_code import Modules
    from app.ui.theme import Theme

CARD_MM = (85.6, 54.0)
"""Longer and shorter side of a card (ISO/IEC 7810, ID-1)."""

_CODE_MM = 31.0
"""Side of the code with its quiet zone.

With 25 modules each is 0.94 mm wide: `app.vision.codes` reads nine of ten frames in which the card is held
26 cm before a camera of 1280 pixels that sees 70 degrees, blurred by 0.8 px; with 29 modules seven of ten.
"""

_MARGIN_MM = 4.0
_GAP_MM = 3.0
_BAND_MM, _NARROW_BAND_MM = 8.0, 3.5
"""Height of the coloured band with the site's name, and without."""

_PORTRAIT_MM = (28.0, 23.0)
"""Width of the portrait on a lying and on a standing card."""

_NAME = Fit(largest=6.6, least=2.6, lines=3)
_FACT = Fit(largest=2.9, least=2.0, lines=4)
_SITE = Fit(largest=3.6, least=2.0, lines=1)
"""Sizes of letters: 2.6 mm, 7 points, is read at arm's length."""

_NO_BREAK = "\N{NO-BREAK SPACE}"

_DOTS_PER_INCH = 1200
_MM_PER_INCH = 25.4

_SHEET_MM = 120.0
"""A page with a longer side is a sheet that the card is cut out of; a shorter one is the card itself."""


@dataclass(frozen=True, slots=True)
class Badge:
    """What is on a badge.

    Attributes:
        name: In any script.
        modules: The person's code; none yet leaves room for it.
        portrait: JPEG; None if the person has none.
        group: Of the site's groups; empty for none.
        external_id: The person's number in another system; empty for none.
        valid_until: Last day on which the person can check in; None for no end.
        site: What the site is called; empty for nothing.
    """

    name: str
    modules: Modules = field(default=(), repr=False)
    portrait: bytes | None = field(default=None, repr=False)
    group: str = ""
    external_id: str = ""
    valid_until: date | None = None
    site: str = ""


class _Places(NamedTuple):
    """Where a card has what, in mm from its upper left corner."""

    band: QRectF
    portrait: QRectF
    name: QRectF
    group: QRectF
    facts: QRectF
    code: QRectF


def paint_badge(painter: QPainter, theme: Theme, area: QRectF, badge: Badge) -> None:
    """Paint a badge into an area of a card's shape: lying if it is wider than high, else standing.

    A card with a name that is read from right to left begins at the right.

    Args:
        painter: Of any device; its units need not be millimetres.
        theme: The light one: a card is white.
        area: In the painter's units.
        badge: What is painted.
    """
    is_lying = area.width() > area.height()
    unit = area.width() / CARD_MM[0 if is_lying else 1]
    is_rtl = _reads_from_the_right(badge.name)
    places = _lying(badge) if is_lying else _standing(badge)

    def there(place: QRectF) -> QRectF:
        left = CARD_MM[0] - place.right() if is_lying and is_rtl else place.left()
        return QRectF(
            area.left() + left * unit,
            area.top() + place.top() * unit,
            place.width() * unit,
            place.height() * unit,
        )

    start = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
    side = start if is_lying else Qt.AlignmentFlag.AlignHCenter
    top, bottom, middle = (
        Qt.AlignmentFlag.AlignTop,
        Qt.AlignmentFlag.AlignBottom,
        Qt.AlignmentFlag.AlignVCenter,
    )
    plain, bold = _font(theme, QFont.Weight.Normal), _font(theme, QFont.Weight.Bold)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.fillRect(area, Qt.GlobalColor.white)
    painter.fillRect(there(places.band), theme.colour("accent"))
    painter.setPen(theme.colour("on-accent"))
    write(painter, there(_inside(places.band)), badge.site, bold, _SITE.times(unit), side | middle)
    picture = decoded(badge.portrait)
    if not picture.isNull():
        draw_cover(painter, picture, there(places.portrait), 1.5 * unit)
    painter.setPen(theme.colour("text"))
    write(
        painter, there(places.name), badge.name, bold, _NAME.times(unit), side | (top if is_lying else middle)
    )
    write(painter, there(places.group), badge.group, bold, _FACT.times(unit), side | top)
    painter.setPen(theme.colour("muted"))
    write(
        painter,
        there(places.facts),
        _facts(badge, "\n" if is_lying else " · "),
        plain,
        _FACT.times(unit),
        side | bottom,
    )
    _paint_code(painter, theme, there(places.code), badge.modules)
    painter.restore()


def pdf(theme: Theme, badge: Badge, *, is_lying: bool = False) -> bytes:
    """Return a PDF whose one page is the card; all its fonts are in it. Nothing is written anywhere."""
    if not badge.modules:
        raise ValueError("a badge is not finished before it has a code")
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator("Vestibule")
    writer.setResolution(_DOTS_PER_INCH)
    size = QPageSize(
        QSizeF(*_size(is_lying=is_lying)),
        QPageSize.Unit.Millimeter,
        "",
        QPageSize.SizeMatchPolicy.ExactMatch,
    )
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    paint_badge(painter, theme, QRectF(painter.viewport()), badge)
    painter.end()
    buffer.close()
    return bytes(content.data())


def write_pdf(path: Path, content: bytes) -> None:
    """Write a badge so that only the owner of the file can read it, whole or not at all.

    A file of that name is replaced.

    Raises:
        StoreError: The file cannot be written; there is nothing new in its folder then.
    """
    with translated_file_errors():
        if not path.parent.is_dir():
            raise StoreError(f"There is no folder {path.parent}. Choose another one.")
        unfinished = create_unfinished(path, content)
        try:
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
        sync_folder(path.parent)


def print_badge(printer: QPrinter, theme: Theme, badge: Badge, *, is_lying: bool = False) -> None:
    """Print a badge: over the whole page of a card printer, else in its size, with a line to cut along."""
    page_mm = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    is_card = max(page_mm.width(), page_mm.height()) <= _SHEET_MM
    printer.setFullPage(is_card)
    painter = QPainter(printer)
    page, unit = QRectF(painter.viewport()), printer.logicalDpiX() / _MM_PER_INCH
    size = QSizeF(*_size(is_lying=is_lying))
    if is_card:
        size.scale(page.size(), Qt.AspectRatioMode.KeepAspectRatio)
    else:
        size *= unit
    card = QRectF(page.topLeft(), size)
    card.moveCenter(page.center())
    if not is_card:
        card.moveTop(page.top() + _MARGIN_MM * unit)
    paint_badge(painter, theme, card, badge)
    if not is_card:
        painter.setPen(QPen(theme.colour("outline"), 0.1 * unit))
        painter.drawRect(card)
    painter.end()


def _size(*, is_lying: bool) -> tuple[float, float]:
    return CARD_MM if is_lying else (CARD_MM[1], CARD_MM[0])


def _lying(badge: Badge) -> _Places:
    width, height = CARD_MM
    top, floor = _top(badge), height - _MARGIN_MM
    portrait = QRectF(_MARGIN_MM, top, _PORTRAIT_MM[0] if badge.portrait else 0, floor - top)
    left = portrait.right() + (_GAP_MM if badge.portrait else 0)
    code = QRectF(width - _CODE_MM, height - _CODE_MM, _CODE_MM, _CODE_MM)
    beside = code.left() - left
    return _Places(
        band=QRectF(0, 0, width, top - _GAP_MM),
        portrait=portrait,
        name=QRectF(left, top, width - _MARGIN_MM - left, code.top() - top),
        group=QRectF(left, code.top() + 1, beside, (floor - code.top()) / 2 - 1),
        facts=QRectF(left, (floor + code.top()) / 2, beside, (floor - code.top()) / 2),
        code=code,
    )


def _standing(badge: Badge) -> _Places:
    height, width = CARD_MM
    top, wide = _top(badge), width - 2 * _MARGIN_MM
    code = QRectF((width - _CODE_MM) / 2, height - _CODE_MM, _CODE_MM, _CODE_MM)
    facts = QRectF(_MARGIN_MM, code.top() - 3.2, wide, 3.2)
    group = facts.translated(0, -facts.height())
    name_height = 11.0 if badge.portrait else group.top() - top
    name = QRectF(_MARGIN_MM, group.top() - name_height, wide, name_height)
    portrait = QRectF((width - _PORTRAIT_MM[1]) / 2, top, _PORTRAIT_MM[1], max(name.top() - top - 1, 0))
    return _Places(QRectF(0, 0, width, top - _GAP_MM), portrait, name, group, facts, code)


def _top(badge: Badge) -> float:
    return (_BAND_MM if badge.site else _NARROW_BAND_MM) + _GAP_MM


def _inside(band: QRectF) -> QRectF:
    return band.adjusted(_MARGIN_MM, 0, -_MARGIN_MM, 0)


def _facts(badge: Badge, between: str) -> str:
    ends = badge.valid_until
    #: On a badge; {day} is "31 Mar 2027"
    text = QCoreApplication.translate("badge", "Valid until {day}")
    until = text.format(day=words.day(ends).replace(" ", _NO_BREAK)) if ends else ""
    return between.join(fact for fact in (badge.external_id, until) if fact)


def _paint_code(painter: QPainter, theme: Theme, area: QRectF, modules: Modules) -> None:
    if modules:
        paint_code(painter, area, modules)
        return
    quiet = area.width() * QUIET / (25 + 2 * QUIET)
    inside = area.adjusted(quiet, quiet, -quiet, -quiet)
    painter.setPen(QPen(theme.colour("outline"), area.width() / 150, Qt.PenStyle.DashLine))
    painter.setBrush(theme.colour("hover"))
    painter.drawRoundedRect(inside, quiet / 2, quiet / 2)


def _font(theme: Theme, weight: QFont.Weight) -> QFont:
    font = QFont(list(theme.families))
    font.setWeight(weight)
    return font


def _reads_from_the_right(text: str) -> bool:
    """Whether the first letter is of a script that is written from right to left."""
    return (
        next((kind for sign in text if (kind := unicodedata.bidirectional(sign)) in {"L", "R", "AL"}), "L")
        != "L"
    )
