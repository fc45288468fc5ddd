"""What was found in the pictures of an evaluation, so that an interrupted one goes on where it was.

A database of its own, encrypted with the same key: these are faces too. Of enrolled people it holds nothing.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from app.store.cipher import transaction, translated_errors
from app.store.references import STORED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from numpy.typing import NDArray
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True, eq=False)
class Finding:
    """What is known of one picture.

    Attributes:
        embedding: float32, shape (128,) or (256,); None if no face was found.
        measures: Native quality measures by name; empty if no face was found.
    """

    embedding: NDArray[np.float32] | None = None
    measures: Mapping[str, Any] | None = None


def e001_findings(db: Database) -> None:
    """Create the only table."""
    db.execute("CREATE TABLE findings (picture TEXT PRIMARY KEY, embedding BLOB, measures TEXT) STRICT")


STEPS = (e001_findings,)


@translated_errors()
def known(db: Database, pictures: Iterable[str]) -> dict[str, Finding]:
    """Return what is known of these pictures, by their names in `keep`.

    Raises:
        StoreError: The database cannot be read.
    """
    found = {}
    for picture in pictures:
        row = db.execute("SELECT embedding, measures FROM findings WHERE picture = ?", [picture]).fetchone()
        if row is not None:
            embedding = None if row[0] is None else np.frombuffer(row[0], STORED)
            found[picture] = Finding(embedding, json.loads(row[1]))
    return found


def keep(db: Database, findings: Mapping[str, Finding]) -> None:
    """Store what was found, by a name that changes with the picture and with what was asked.

    Raises:
        StoreError: The database cannot be written.
    """
    with transaction(db):
        for picture, one in findings.items():
            embedding = None if one.embedding is None else one.embedding.astype(STORED).tobytes()
            values = [picture, embedding, json.dumps(one.measures)]
            db.execute("INSERT OR REPLACE INTO findings VALUES (?, ?, ?)", values)
