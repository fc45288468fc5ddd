"""Moving a hub from a file to PostgreSQL or back: everything it keeps, as it is, with the same key.

What is sealed stays sealed; ids, hashes, slots and revisions stay as they were, and no id that was ever given
is given again.
"""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import LargeBinary, exists, func, insert, select, text

from app.errors import StoreError
from app.hub import archive, vectors
from app.hub.migration import step_names
from app.hub.schema import METADATA, Moment, facts, organisations, pictures
from app.store.times import utc_text, utc_time

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from sqlalchemy import Column, Table

    from app.hub.database import HubDatabase, Session

ROWS_AT_ONCE = 500
PICTURES_AT_ONCE = 4
"""Each up to 10 MiB."""

PROBE = b"the same key"
PROBE_PLACE = "archive.probe"

TABLES = [table for table in METADATA.sorted_tables if table is not facts]
"""Those that refer to others come after them. `facts` are of one database."""

NUMBERED = [table for table in TABLES if table.dialect_options["sqlite"]["autoincrement"]]


def export_hub(database: HubDatabase, path: Path, key: bytes) -> dict[str, int]:
    """Write everything into one encrypted file, as it is at one moment; return the rows of each table.

    Args:
        database: The hub, which may go on working.
        path: The file; it must not be there yet.
        key: The hub's, which opens the file.

    Raises:
        StoreError: The database or the file failed; there is no file then.
    """
    counts: dict[str, int] = {}
    with database.reading() as session, archive.writing(path, key) as add:
        probe = session.seal.close(PROBE, PROBE_PLACE)
        add(_line({"schema": step_names()[-1], "probe": base64.b64encode(probe).decode()}))
        for table in TABLES:
            counts[table.name] = 0
            add(_line({"table": table.name, "columns": [column.name for column in table.columns]}))
            for row in _stored(session, table):
                add(_line([_plain(value) for value in row]))
                counts[table.name] += 1
        add(
            _line(
                {"counts": counts, "last_ids": {table.name: _last_id(session, table) for table in NUMBERED}}
            )
        )
    return counts


def import_hub(database: HubDatabase, path: Path, key: bytes) -> dict[str, int]:
    """Take in everything that `export_hub` wrote; return the rows of each table.

    Args:
        database: A hub of the same key with nothing in it.
        path: The file.
        key: What opens the file: the key of the hub that it is of.

    Raises:
        StoreError: The file cannot be used, the key is another, or there is something in the database;
            nothing was changed.
    """
    with archive.reading(path, key) as lines, database.writing() as session:
        if session.connection.scalar(select(exists(select(organisations.c.id)))):
            raise StoreError("There is something in this hub's database already. Import into an empty one.")
        _refuse_other(session, json.loads(next(lines)))
        counts = _taken_in(session, lines)
        if session.has_vectors:
            vectors.fill(session)
    return counts


def _taken_in(session: Session, lines: Iterator[bytes]) -> dict[str, int]:
    counts = {table.name: 0 for table in TABLES}
    for content, rows in _batches(map(json.loads, lines)):
        if "counts" in content:
            _finish(session, content, counts)
            break
        table = METADATA.tables[content["table"]]
        columns = [table.columns[name] for name in content["columns"]]
        values = [
            {column.name: _value(column, plain) for column, plain in zip(columns, row, strict=True)}
            for row in rows
        ]
        if values:
            session.connection.execute(insert(table), values)
        counts[table.name] += len(values)
    return counts


def _batches(contents: Iterable[Any]) -> Iterator[tuple[dict[str, Any], list[list[Any]]]]:
    """Yield what is said before some rows, and those rows; not many at once."""
    head: dict[str, Any] = {}
    rows: list[list[Any]] = []
    for content in contents:
        if isinstance(content, list):
            rows.append(content)
            if len(rows) < _at_once(METADATA.tables[head["table"]]):
                continue
        if head:
            yield head, rows
            rows = []
        if isinstance(content, dict):
            head = content
    yield head, rows


def _finish(session: Session, said: dict[str, Any], counts: dict[str, int]) -> None:
    for name, last_id in said["last_ids"].items():
        _never_again(session, METADATA.tables[name], last_id)
    if counts != said["counts"]:
        raise StoreError("The archive does not hold what it says. Nothing was imported.")


def _refuse_other(session: Session, head: dict[str, str]) -> None:
    if head["schema"] != step_names()[-1]:
        raise StoreError(
            "The archive was written by another version of Vestibule. Import it with that one, then migrate."
        )
    try:
        session.seal.open(base64.b64decode(head["probe"]), PROBE_PLACE)
    except StoreError as error:
        raise StoreError(
            "The archive is of a hub with another key. Give this hub that one's key before anything is in it."
        ) from error


def _stored(session: Session, table: Table) -> Iterable[Sequence[Any]]:
    query = select(table).order_by(*table.primary_key)
    return session.connection.execute(query, execution_options={"yield_per": _at_once(table)})


def _at_once(table: Table) -> int:
    return PICTURES_AT_ONCE if table is pictures else ROWS_AT_ONCE


def _line(content: object) -> bytes:
    return json.dumps(content, separators=(",", ":"), ensure_ascii=False).encode()


def _plain(value: Any) -> object:  # noqa: ANN401 - whatever a column holds
    if isinstance(value, bytes | memoryview):
        return base64.b64encode(value).decode()
    return utc_text(value) if hasattr(value, "tzinfo") else value


def _value(column: Column[Any], plain: Any) -> object:  # noqa: ANN401
    if plain is not None and isinstance(column.type, LargeBinary):
        return base64.b64decode(plain)
    if plain is not None and isinstance(column.type, Moment):
        return utc_time(plain)
    return plain


def _last_id(session: Session, table: Table) -> int:
    """Return the last id that was given in a table, also if its row is gone."""
    if session.connection.dialect.name == "postgresql":
        sequence = session.connection.scalar(select(func.pg_get_serial_sequence(table.name, "id")))
        last, is_used = session.connection.exec_driver_sql(
            f"SELECT last_value, is_called FROM {sequence}"  # noqa: S608 - a name from PostgreSQL itself
        ).one()
        return int(last) if is_used else 0
    found = session.connection.scalar(
        text("SELECT seq FROM sqlite_sequence WHERE name = :name"), {"name": table.name}
    )
    return int(found or 0)


def _never_again(session: Session, table: Table, last_id: int) -> None:
    """Let the ids of a table go on behind one."""
    last = max(last_id, _last_id(session, table))
    if session.connection.dialect.name == "postgresql":
        sequence = func.pg_get_serial_sequence(table.name, "id")
        session.connection.execute(select(func.setval(sequence, max(last, 1), last > 0)))
        return
    session.connection.execute(text("DELETE FROM sqlite_sequence WHERE name = :name"), {"name": table.name})
    session.connection.execute(
        text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :last)"),
        {"name": table.name, "last": last},
    )
