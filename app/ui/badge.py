"""A person's badge: portrait, name and QR code on a card, painted for a screen, a printer or a PDF.

The card is as large as a bank card (ISO/IEC 7810, ID-1), lying or standing. Its lengths are in millimetres.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextLayout,
    QTextOption,
)

from app.store.files import create_unfinished, sync_folder, translated_file_errors
from app.ui import words
from app.ui.qr_code import paint_code
from app.ui.widgets.pictures import decoded, draw_cover

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter

    from app.ui.qr_code import Modules

CARD_MM = (85.6, 54.0)
"""Longer and shorter side of a card (ISO/IEC 7810, ID-1)."""

