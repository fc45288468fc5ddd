"""The audit as it is read: the newest entries, and files that can be verified elsewhere."""

import csv
import io
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from sqlite_utils import Database

from app.errors import StoreError
from app.store import audit
from app.store.cipher import translated_errors
from app.store.files import create_unfinished, sync_folder, translated_file_errors
from app.store.times import utc_text, utc_time

Format = Literal["jsonl", "csv"]

COLUMNS = ("id", "at", "actor", "action", "target", "result", "chain")

_FORMULAS = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for a formula when a cell begins with it (OWASP, CSV injection)."""

_PAGE = 5000


@dataclass(frozen=True, slots=True)
class Listed:
    """One entry, as of `audit.append`; `at` is aware."""

    number: int
    at: datetime
    actor: str
    action: str
    target: str
    result: str


@translated_errors()
def newest(db: Database, limit: int, words: str = "", before: int | None = None) -> list[Listed]:
    """Return entries, newest first.

    Args:
        db: The database.
        limit: How many at most.
        words: Only entries in which every one of these occurs, in whichever column.
        before: Only entries before this number.

    Raises:
        StoreError: The database cannot be read.
    """
    sought = words.split()
    text = "actor || ' ' || action || ' ' || target || ' ' || result || ' ' || at"
    where = " AND ".join(["id < ?", *[f"instr(lower({text}), ?)" for _ in sought]])
    rows = db.execute(
        f"SELECT id, at, actor, action, target, result FROM audit WHERE {where} ORDER BY id DESC LIMIT ?",  # noqa: S608 - constants alone
        [2**63 - 1 if before is None else before, *map(str.lower, sought), limit],
    )
    return [Listed(number, utc_time(at), *rest) for number, at, *rest in rows]


def export(
    db: Database,
    path: Path,
    kind: Format,
    told: Callable[[int, int], object] | None = None,
) -> int:
    """Write the whole audit into a file that appears whole or not at all; return how many entries.

    The chain goes with it, and the fingerprint of its key: whoever has a database with that key can verify
    the file (`vestibule audit verify FILE`). In CSV, a cell that a spreadsheet would take for a formula is
    given an apostrophe to begin with.

    Args:
        db: The database.
        path: The file; one of that name is replaced.
        kind: One JSON object a line, or CSV for spreadsheets.
        told: Is told how many entries are written, of how many; what it raises ends the export.

    Raises:
        StoreError: The database cannot be read, or the file not written.
    """
    total = audit.anchor(db).length
    lines = _json_lines if kind == "jsonl" else _csv_lines
    written = 0
    with translated_file_errors():
        unfinished = create_unfinished(path)
        try:
            with unfinished.open("w", encoding="utf-8", newline="") as file:
                for line in lines(db, audit.fingerprint(db), total):
                    file.write(line)
                    written += 1
                    if told is not None and written % _PAGE == 0:
                        told(min(written - 1, total), total)
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
        sync_folder(path.parent)
    return written - 1


def verify_file(db: Database, path: Path) -> int | None:
    """Return the number of the first entry of an exported file that is not as it was written; None if all is.

    Raises:
        StoreError: The file is no export, of another key, or cannot be read.
    """
    with translated_file_errors(), path.open(encoding="utf-8", newline="") as file:
        try:
            return _first_bad(db, _read(file))
        except (ValueError, KeyError, TypeError) as error:
            raise StoreError(f"{path} is no export of an audit, or was changed beyond reading.") from error


def _first_bad(db: Database, read: Iterator[dict[str, Any]]) -> int | None:
    head = next(read, {})
    if head.get("key") != audit.fingerprint(db):
        raise StoreError("That file was exported from another database: its key is not the one of this one.")
    key: bytes = db.execute("SELECT audit_key FROM secrets").fetchone()[0]
    chain, verified = bytes(32), 0
    for one in read:
        entry = (int(one["id"]), *(str(one[name]) for name in COLUMNS[1:6]))
        chain = audit.chained(key, chain, entry)
        if entry[0] != verified + 1 or chain.hex() != one["chain"]:
            return verified + 1
        verified += 1
    return None if verified == int(head["entries"]) else verified + 1


def _entries(db: Database, until: int) -> Iterator[list[Any]]:
    """Yield entries page by page, so that memory is bounded and others may write meanwhile."""
    last = 0
    while last < until:
        with translated_errors():
            rows = db.execute(
                f"SELECT {', '.join(COLUMNS)} FROM audit WHERE id > ? AND id <= ? ORDER BY id LIMIT ?",  # noqa: S608 - constants alone
                [last, until, _PAGE],
            ).fetchall()
        if not rows:
            return
        yield from ([*row[:6], row[6].hex()] for row in rows)
        last = rows[-1][0]


def _json_lines(db: Database, key: str, total: int) -> Iterator[str]:
    head = {"audit": "vestibule", "key": key, "entries": total, "exported_at": utc_text(datetime.now(UTC))}
    yield json.dumps(head) + "\n"
    for row in _entries(db, total):
        yield json.dumps(dict(zip(COLUMNS, row, strict=True))) + "\n"


def _csv_lines(db: Database, key: str, total: int) -> Iterator[str]:
    yield _csv_line([*COLUMNS, f"key {key} entries {total}"])
    for row in _entries(db, total):
        yield _csv_line([f"'{cell}" if str(cell).startswith(_FORMULAS) else cell for cell in row])


def _csv_line(cells: list[Any]) -> str:
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue()


def _read(file: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - an open text file
    """Yield the head of an export, then its entries."""
    first = file.readline()
    if first.startswith("{"):
        yield json.loads(first)
        for line in file:
            yield json.loads(line)
        return
    *_, last = next(csv.reader([first]))
    _, key, _, entries = last.split()
    yield {"key": key, "entries": entries}
    for row in csv.reader(file):
        plain = [cell[1:] if cell[:1] == "'" and cell[1:].startswith(_FORMULAS) else cell for cell in row]
        yield dict(zip(COLUMNS, plain, strict=True))
