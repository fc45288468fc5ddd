"""Everything that the database has of one person, found by its own references: no table can be forgotten."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlite_utils import Database

Row = dict[str, Any]

SOMEBODY_ELSE = "another person"
"""Instead of somebody else's id: what is theirs is told to them alone."""


@dataclass(frozen=True, slots=True)
class Link:
    """A column that names subjects.

    Attributes:
        table: Its table.
        column: Its name.
        goes: Whether the row goes with the subject; else it stays without the subject.
    """

    table: str
    column: str
    goes: bool


def links(db: Database) -> list[Link]:
    """Return every column that refers to a subject."""
    rows = db.execute(
        'SELECT m.name, f."from", f.on_delete FROM sqlite_master AS m, pragma_foreign_key_list(m.name) AS f'
        " WHERE m.type = 'table' AND f.\"table\" = 'subjects' ORDER BY m.name, f.seq"
    )
    return [Link(table, column, on_delete == "CASCADE") for table, column, on_delete in rows.fetchall()]


def counts(db: Database, subject_id: str) -> tuple[dict[str, int], dict[str, int]]:
    """Return how many rows of each table go with a subject, and how many stay without them."""
    gone: dict[str, int] = {}
    stay: dict[str, int] = {}
    for link in links(db):
        wanted = f'SELECT count(*) FROM "{link.table}" WHERE "{link.column}" = ?'  # noqa: S608 - our own names
        (rows,) = db.execute(wanted, [subject_id]).fetchone()
        kind = gone if link.goes else stay
        if rows:
            kind[link.table] = kind.get(link.table, 0) + rows
    return gone, stay


def rows_of(db: Database, subject_id: str) -> dict[str, list[Row]]:
    """Return by table the rows that refer to a subject, or to such a row; others' ids are left out."""
    found: dict[str, list[Row]] = {}
    naming = links(db)
    for table in dict.fromkeys(link.table for link in naming):
        columns = [link.column for link in naming if link.table == table]
        where = " OR ".join(f'"{column}" = ?' for column in columns)
        _collect(db, found, subject_id, table, where, [subject_id] * len(columns))
        for child, column, parent in _children(db, table):
            inner = f'"{column}" IN (SELECT "{parent}" FROM "{table}" WHERE {where})'  # noqa: S608 - our own names
            _collect(db, found, subject_id, child, inner, [subject_id] * len(columns))
    return found


def _collect(  # noqa: PLR0913, PLR0917 - what is looked for, and where it goes
    db: Database, found: dict[str, list[Row]], subject_id: str, table: str, where: str, given: list[str]
) -> None:
    others = {link.column for link in links(db) if link.table == table}
    cursor = db.execute(f'SELECT * FROM "{table}" WHERE {where}', given)  # noqa: S608 - our own names
    names = [one[0] for one in cursor.description]
    for values in cursor.fetchall():
        row = dict(zip(names, values, strict=True))
        for column in others:
            if row[column] not in {None, subject_id}:
                row[column] = SOMEBODY_ELSE
        known = found.setdefault(table, [])
        if row not in known:
            known.append(row)


def _children(db: Database, table: str) -> list[tuple[str, str, str]]:
    """Return table, column and the column referred to, of what refers to rows of a table."""
    rows = db.execute(
        'SELECT m.name, f."from", coalesce(f."to", \'id\') FROM sqlite_master AS m,'
        " pragma_foreign_key_list(m.name) AS f WHERE m.type = 'table' AND f.\"table\" = ? AND f.seq = 0",
        [table],
    )
    return [(child, column, parent) for child, column, parent in rows.fetchall()]
