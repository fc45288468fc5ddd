"""Asks for a printer, where Qt can print."""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget


def can_print() -> bool:
    """Whether Qt's printing is installed; some systems leave it out."""
    return importlib.util.find_spec("PySide6.QtPrintSupport") is not None


def ask_to_print(parent: QWidget, paint: Callable[[QPrinter], None]) -> None:
    """Let the operator choose a printer, then print; nothing happens if they cancel.

    Args:
        parent: Over which the question is asked.
        paint: Paints the page of the printer that was chosen.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - not at every start

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda _printer: paint(printer))  # keeps ours until the dialog is gone
    dialog.setModal(True)
    dialog.show()
