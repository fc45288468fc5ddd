"""What somebody may do to an audit who has the database and a shell, but not the audit's key: at random."""

import hmac
import json
from collections.abc import Callable
from random import Random
from typing import Any

from sqlite_utils import Database

from app.store import anchors

Row = list[Any]
Secrets = tuple[Any, ...]

COLUMNS = "id, at, actor, action, target, result, chain"
TEXTS = ("at", "actor", "action", "target", "result")


class Tamperer:
    """Knows the audit as it was at every length; each kind of tampering changes something, and says what."""

    def __init__(self, db: Database, then: dict[int, Secrets], rng: Random) -> None:
        self._db, self._then, self._rng = db, then, rng
        self.rows: list[Row] = [list(row) for row in db.execute(f"SELECT {COLUMNS} FROM audit ORDER BY id")]  # noqa: S608
        self._length = len(self.rows)

    def tamper(self) -> str:
        """Do one thing at random, inside the transaction that is open; return what."""
        kind = self._rng.choice(KINDS)
        kind(self)
        return kind.__name__

    def edit_text(self) -> None:
        row, column = self._rng.choice(self.rows), self._rng.randrange(1, 6)
        alike = [row[column] + " ", row[column][:-1], row[column].upper() + "\N{ZERO WIDTH SPACE}", "", "x"]
        value = self._rng.choice([one for one in alike if one != row[column]])
        self._set(row[0], TEXTS[column - 1], value)

    def edit_bytes_of_text(self) -> None:
        row = self._rng.choice(self.rows)
        column = self._rng.choice(TEXTS)
        self._db.execute(f"UPDATE audit SET {column} = CAST(x'C3FF' AS TEXT) WHERE id = ?", [row[0]])  # noqa: S608

    def move_text_between_columns(self) -> None:
        row = self._rng.choice(self.rows)
        self._set(row[0], "actor", row[2] + row[3])
        self._set(row[0], "action", "")

    def edit_link(self) -> None:
        row = self._rng.choice(self.rows)
        link = bytearray(row[6])
        link[self._rng.randrange(32)] ^= 1 << self._rng.randrange(8)
        self._set(row[0], "chain", self._rng.choice([bytes(link), row[6][:-1], b""]))

    def edit_number(self) -> None:
        other = self._rng.choice([0, -1, -(2**63), 2**63 - 1, self._length + 1, self._length + 7])
        self._set(self._rng.choice(self.rows)[0], "id", other)

    def delete(self) -> None:
        first = self._rng.randint(1, self._length)
        last = min(first + self._rng.randrange(3), self._length)
        self._db.execute("DELETE FROM audit WHERE id BETWEEN ? AND ?", [first, last])
        if self._rng.random() < 0.5 and last < self._length:  # and let the others close up
            self._renumber(last + 1, first - last - 1)
            self._end(self._length - (last - first + 1), self.rows[-1][6])

    def swap(self) -> None:
        one, other = sorted(self._rng.sample(range(1, self._length + 1), 2))
        for number, new in ((one, -1), (other, one), (-1, other)):
            self._set(number, "id", new)

    def swap_without_links(self) -> None:
        one = self._rng.choice(self.rows)
        other = self._rng.choice([row for row in self.rows if row[1:6] != one[1:6]])
        for row, taken in ((one, other), (other, one)):
            for column, value in zip(TEXTS, taken[1:6], strict=True):
                self._set(row[0], column, value)

    def insert(self) -> None:
        place = self._rng.randint(1, self._length + 1)
        self._renumber(place, 1)
        copied = [*self._rng.choice(self.rows)[1:6], self._rng.choice(self.rows)[6]]
        self._insert([place, *copied])
        if self._rng.random() < 0.5:
            self._end(self._length + 1, self.rows[-1][6] if place <= self._length else copied[-1])

    def cut(self) -> None:
        self._cut(self._rng.randrange(self._length))

    def cut_and_rewrite_the_end(self) -> None:
        length = self._rng.randrange(self._length)
        self._cut(length)
        self._end(length, self.rows[length - 1][6] if length else bytes(32))

    def cut_and_put_the_old_end_back(self) -> None:
        """Cut what a written end is about; what came after the last one may be less than `anchors.EVERY`."""
        length = self._rng.randrange(self._length // anchors.EVERY * anchors.EVERY)
        self._cut(length)
        self._put_back(length)

    def cut_and_write_another_history(self) -> None:
        length = self._rng.randrange(self._length // anchors.EVERY * anchors.EVERY)
        self._cut(length)
        self._put_back(length)
        self._sign_again(length, self.rows[length:], self._rng.randbytes(32))

    def sign_again_with_another_key(self) -> None:
        first = self._rng.randrange(self._length)
        self._cut(first)
        rows = [[*row[:5], "denied", row[6]] for row in self.rows[first:]]
        self._sign_again(first, rows, self._rng.randbytes(32))

    def put_in_another_key_and_sign_everything(self) -> None:
        key = self._rng.randbytes(32)
        self._cut(0)
        self._db.execute("UPDATE secrets SET audit_key = ?", [key])
        head = self._sign_again(0, self.rows, key)
        seal = anchors.sealed(key, anchors.Anchor(self._length, head))
        self._db.execute("UPDATE secrets SET audit_seal = ?", [seal])

    def rewrite_the_end_alone(self) -> None:
        length, head, seal, key = self._rng.choice(
            [
                (self._rng.choice([-1, 0, self._length - 1, self._length + 1, 2**63 - 1]), None, None, None),
                (None, self._rng.randbytes(32), None, None),
                (None, None, self._rng.choice([None, b"", self._rng.randbytes(32)]) or b"", None),
                (None, None, None, self._rng.randbytes(32)),
            ]
        )
        self._db.execute(
            "UPDATE secrets SET audit_length = ifnull(?, audit_length), audit_head = ifnull(?, audit_head),"
            " audit_seal = ifnull(?, audit_seal), audit_key = ifnull(?, audit_key)",
            [length, head, seal, key],
        )

    def _set(self, number: int, column: str, value: object) -> None:
        self._db.execute(f"UPDATE audit SET {column} = ? WHERE id = ?", [value, number])  # noqa: S608

    def _renumber(self, first: int, by: int) -> None:
        """Move entries from a number on."""
        self._db.execute("UPDATE audit SET id = -id WHERE id >= ?", [first])
        self._db.execute("UPDATE audit SET id = ? - id WHERE id < 0", [by])

    def _insert(self, row: Row) -> None:
        self._db.execute("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?)", row)

    def _cut(self, length: int) -> None:
        self._db.execute("DELETE FROM audit WHERE id > ?", [length])

    def _end(self, length: int, head: bytes) -> None:
        self._db.execute("UPDATE secrets SET audit_length = ?, audit_head = ?", [length, head])

    def _put_back(self, length: int) -> None:
        self._db.execute(
            "UPDATE secrets SET audit_length = ?, audit_head = ?, audit_seal = ?", self._then[length]
        )

    def _sign_again(self, length: int, rows: list[Row], key: bytes) -> bytes:
        """Chain rows as the program does, with a key of one's own, and write down the end."""
        head: bytes = self.rows[length - 1][6] if length else bytes(32)
        for number, row in enumerate(rows, start=length + 1):
            text = json.dumps([number, *row[1:6]], ensure_ascii=False, separators=(",", ":"))
            head = hmac.digest(key, head + text.encode(), "sha256")
            self._insert([number, *row[1:6], head])
        self._end(length + len(rows), head)
        return head


KINDS: tuple[Callable[[Tamperer], None], ...] = (
    Tamperer.edit_text,
    Tamperer.edit_bytes_of_text,
    Tamperer.move_text_between_columns,
    Tamperer.edit_link,
    Tamperer.edit_number,
    Tamperer.delete,
    Tamperer.swap,
    Tamperer.swap_without_links,
    Tamperer.insert,
    Tamperer.cut,
    Tamperer.cut_and_rewrite_the_end,
    Tamperer.cut_and_put_the_old_end_back,
    Tamperer.cut_and_write_another_history,
    Tamperer.sign_again_with_another_key,
    Tamperer.put_in_another_key_and_sign_everything,
    Tamperer.rewrite_the_end_alone,
)
