"""`vestibule enroll`: people from pictures, lists, archives and encodings that exist already."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from app import bootstrap
from app.bulk.examine import workers
from app.bulk.importing import Agreement, imported
from app.bulk.outcome import Outcome, Tally
from app.bulk.sources import opened
from app.cli import output
from app.core.consent import GivenConsent, expiry, text_in
from app.errors import ImageError
from app.store import database
from app.store.consents import NewConsent, new_consent
from app.vision.stills_pool import StillsPool

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlite_utils import Database

    from app.bulk.outcome import Result
    from app.bulk.sources import Source
    from app.core.consent import ConsentMethod


def enroll(  # noqa: PLR0913 - the command's own options
    options: bootstrap.Options,
    paths: Sequence[str],
    *,
    consent: str | None,
    operator: str,
    name: str | None,
    as_json: bool,
) -> int:
    """Enroll the people of pictures, lists and archives; print a result for each picture, and counts.

    Args:
        options: What the command line says about every command.
        paths: Pictures, folders, lists (.csv), archives (.zip), encodings (.npz, .npy).
        consent: How the people agreed: paper, spoken or contract; None only says what would become of them.
        operator: Who vouches for that.
        name: The one person on all pictures; None takes names from files, folders and lists.
        as_json: One JSON object a line instead of text.

    Returns:
        `output.OK` only if no picture was refused.

    Raises:
        AppError: Nothing that was named can be used, or analysis or database failed.
    """
    tally, began_s = Tally(), time.monotonic()
    with opened([Path(path) for path in paths], name) as source:
        if not source.results:
            raise ImageError("There is no picture in what was named.")
        for note in source.notes:
            output.complain(f"vestibule: {note}")
        db = bootstrap.open_store(options)
        try:
            agreed = _agreed(db, options, consent, operator)
            found = _results(db, options, source, Agreement(agreed), tally)
            for result in output.tracked(found, "Enrolling" if consent else "Checking", source.results):
                _print(result, as_json=as_json)
        finally:
            database.close(db)
    _print_counts(tally, time.monotonic() - began_s, is_rehearsal=consent is None, as_json=as_json)
    return output.OTHERWISE if tally.refused else output.OK


def _results(
    db: Database, options: bootstrap.Options, source: Source, agreement: Agreement, tally: Tally
) -> Iterator[Result]:
    processes = min(workers(), source.results)
    with StillsPool(processes=processes) as pool:
        rows = imported(
            db,
            source.rows,
            pool,
            agreement,
            second_opinion=options.settings().recognition.second_opinion,
            threads=processes,
        )
        for results in rows:
            tally.add(results)
            yield from results


def _agreed(
    db: Database, options: bootstrap.Options, consent: str | None, operator: str
) -> NewConsent | None:
    if consent is None:
        return None
    settings = options.settings()
    text = text_in(settings.appearance.language, bootstrap.consent_texts(options, settings, db))
    given = GivenConsent(text, cast("ConsentMethod", consent))
    return new_consent(given, operator, expiry(datetime.now(UTC), settings.desk.consent_days))


def _print(result: Result, *, as_json: bool) -> None:
    values = {
        "path": result.picture,
        "outcome": result.outcome.value,
        "name": result.person,
        "reason": result.reason or None,
        "quality": result.quality,
    }
    what = result.picture or f"row {result.number}"
    said = f"{what}: {result.outcome.value}"
    said += f". {result.reason}" if result.outcome is Outcome.REFUSED else f", {result.person}"
    if result.reason and result.outcome is not Outcome.REFUSED:
        said += f". {result.reason}"
    output.result(values, said, as_json=as_json)


def _print_counts(tally: Tally, took_s: float, *, is_rehearsal: bool, as_json: bool) -> None:
    """Print all results counted; for one person a person has just read them."""
    counts = {outcome.value: tally.outcomes[outcome] for outcome in Outcome}
    values = {
        "summary": True,
        "dry_run": is_rehearsal,
        "people": tally.rows,
        "people_enrolled": tally.people,
        "pictures": tally.pictures,
        **counts,
        "refused_by_reason": dict(tally.refused.most_common()),
        "seconds": round(took_s, 2),
        "pictures_per_second": round(tally.pictures / took_s, 1),
    }
    if not (as_json or is_rehearsal or tally.rows > 1):
        return
    lines = [
        f"{tally.rows:,} people, {tally.pictures:,} pictures: "
        + ", ".join(f"{count:,} {outcome}" for outcome, count in counts.items() if count)
        + f" ({took_s:.1f} s, {values['pictures_per_second']} a second)"
    ]
    lines += [f"  refused {count:,}: {reason}" for reason, count in tally.refused.most_common()]
    if is_rehearsal:
        lines.append("Nothing was stored.")
    output.result(values, "\n".join(lines), as_json=as_json)
