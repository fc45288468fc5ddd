"""`vestibule duplicates`: people who may be enrolled twice, in the whole gallery."""

from __future__ import annotations

from datetime import UTC, datetime

from app import bootstrap
from app.cli import output
from app.core.duplicates import Degree, every_pair
from app.core.face import embedders
from app.core.gallery import Gallery
from app.store import database
from app.store.subjects import load_references, names

_HOW = {Degree.CERTAIN: "surely one person", Degree.LIKELY: "may be one person"}


def duplicates(options: bootstrap.Options, *, as_json: bool) -> int:
    """Print the pairs of people who look like one, the most alike first."""
    models = embedders(second_opinion=options.settings().recognition.second_opinion)
    db = bootstrap.open_store(options)
    try:
        gallery = Gallery(*load_references(db, models, datetime.now(UTC)))
        called = names(db)
    finally:
        database.close(db)
    with output.progress("Comparing everybody") as tell:
        found = every_pair(gallery, progress=tell)
    for pair in found:
        one, other = called[pair.subject_id], called[pair.other_id]
        values = {
            "id": pair.subject_id,
            "name": one,
            "other_id": pair.other_id,
            "other_name": other,
            "score": round(pair.score, 3),
            "degree": pair.degree.value,
        }
        text = f"{one} and {other}: {_HOW[pair.degree]} (score {pair.score:.1f})"
        output.result(values, text, as_json=as_json)
    if not found and not as_json:
        output.say(f"Nobody of {len(gallery):,} people is enrolled twice.")
    return output.OTHERWISE if found else output.OK
