"""The record as a file for a spreadsheet: CSV or XLSX, whole or not at all, and with nothing a cell could run."""

from collections.abc import Iterable, Sequence
from datetime import tzinfo
from pathlib import Path

from app.store.activity import Row

COLUMNS = (
    "at", "outcome", "name", "subject_id", "direction", "station", "way", "score", "margin", "liveness",
    "reason", "answer", "voided_at", "decided_by",
)  # fmt: skip
"""What is written of each row, in this order."""


def write_csv(
    rows: Iterable[Row], path: Path, zone: tzinfo | None = None, heads: Sequence[str] = COLUMNS
) -> int:
    """Write rows as CSV (RFC 4180, UTF-8 with a byte order mark, which Excel needs); return how many.

    Args:
        rows: What to write; an exception raised by it leaves `path` as it was.
        path: The file; one that is there is replaced.
        zone: Whose times of day; None for UTC.
        heads: Names of the columns, as many as `COLUMNS`.

    Raises:
        StoreError: The file cannot be written; one that was there is as it was.
    """
    raise NotImplementedError


def write_xlsx(
    rows: Iterable[Row], path: Path, zone: tzinfo | None = None, heads: Sequence[str] = COLUMNS
) -> int:
    """Write rows as an Excel workbook with real dates, a sheet for each million; as `write_csv` otherwise."""
    raise NotImplementedError
