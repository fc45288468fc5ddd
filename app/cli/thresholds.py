"""`vestibule thresholds`: how often this site errs at its threshold, and what another one would change."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from app import bootstrap
from app.cli import output
from app.cli.thresholds_report import write
from app.core.face import embedders
from app.core.scores import PRESETS
from app.core.site_rates import LEAST_PEOPLE, consequence, measure
from app.settings import FILE_NAME
from app.settings.writing import write_settings
from app.store import audit, database, subjects
from app.store.cipher import transaction

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from sqlite_utils import Database

    from app.core.evaluation import Estimate
    from app.core.site_rates import Consequence, SiteRates

_PAIRS_SAID = 10
"""Look-alike pairs that are printed as text; --json has them all."""


def thresholds(
    options: bootstrap.Options,
    *,
    fpir: float | str | None,
    apply: float | str | None,
    report: Path | None,
    as_json: bool,
) -> int:
    """Print what each setting of recognition.fpir means for the people of this site; set one if wanted.

    Args:
        options: Whose gallery and settings.
        fpir: A setting to be told beside the presets and the one in use; a share, or a preset's name.
        apply: A setting to use from now on.
        report: Where to write a report.
        as_json: Print one object.
    """
    settings, chosen = options.settings(), _share(apply)
    db = bootstrap.open_store(options)
    try:
        models = embedders(second_opinion=settings.recognition.second_opinion)
        ids, rows = subjects.load_references(db, models, datetime.now(UTC))
        names = subjects.names(db)
        with output.progress("Searching") as progress:
            rates = measure(ids, rows, progress)
        if rates is not None:
            now = settings.recognition.fpir if chosen is None else chosen
            wanted = {*PRESETS.values(), now, _share(fpir) or now}
            told = [consequence(rates, one) for one in sorted(wanted)]
            if report is not None:
                write(report, rates, told, now)
                output.complain(f"The report is in {report}.")
        if chosen is not None:
            _apply(options, db, chosen, settings.site.operator)
    finally:
        database.close(db)
    if rates is None:
        output.complain("At least two people have to be enrolled before there is anything to compare.")
        return output.OTHERWISE if chosen is None else output.OK
    values, text = _values(rates, told, now), _text(rates, told, now, names)
    if chosen is not None:
        text += f"\n\nSet to {chosen:.3%}. Windows that are open use it when they are opened again."
    output.result(values, text, as_json=as_json)
    return output.OK


def _apply(options: bootstrap.Options, db: Database, fpir: float, operator: str) -> None:
    """Write the setting down, and who did it: both or neither."""
    with transaction(db):
        at = datetime.now(UTC)
        audit.append(
            db, at=at, actor=operator, action="set threshold", target="recognition.fpir", result=f"{fpir:g}"
        )
        write_settings(options.data / FILE_NAME, {("recognition", "fpir"): fpir})


def _values(rates: SiteRates, told: list[Consequence], now: float) -> dict[str, Any]:
    return {
        "people": rates.people,
        "references": rates.references,
        "repeated": rates.repeated,
        "searches": rates.searches,
        "is_telling": rates.is_telling,
        "fpir": now,
        "settings": [
            {
                "fpir": one.fpir,
                "name": _name(one.fpir),
                "threshold": round(one.threshold, 3),
                **_figures("strangers_named", one.strangers),
                **_figures("missed", one.missed),
                **_figures("misnamed", one.misnamed),
            }
            for one in told
        ],
        "pairs": [
            {"first": one.first_id, "second": one.second_id, "score": round(one.score, 2)}
            for one in rates.pairs
        ],
    }


def _figures(name: str, estimate: Estimate | None) -> dict[str, object]:
    if estimate is None:
        return {name: None, f"{name}_interval": None}
    ends = [round(estimate.low, 6), round(estimate.high, 6)]
    return {name: round(estimate.value, 6), f"{name}_interval": ends}


def _text(rates: SiteRates, told: list[Consequence], now: float, names: Mapping[str, str]) -> str:
    counts = f"{rates.people:,} people with {rates.references:,} pictures; {rates.repeated:,} people have two"
    lines = [f"{counts} or more. {rates.searches:,} searches."]
    if not rates.is_telling:
        lines.append(
            f"That is too little to rely on: {LEAST_PEOPLE} people with two pictures each are the least."
        )
    lines += ["", f"{'setting':<28}{'strangers named':<28}{'people not recognised':<28}by another's name"]
    for one in told:
        mark = " (in use)" if one.fpir == now else ""
        lines.append(
            f"{f'{_name(one.fpir)} {one.fpir:.3%}{mark}'.strip():<28}"
            f"{said(one.strangers):<28}{said(one.missed):<28}{said(one.misnamed)}"
        )
    lines += ["", "In brackets: 95 % intervals. Visits differ more than pictures taken at one time: expect"]
    lines.append("more people who are asked to try again than these figures say.")
    if rates.pairs:
        lines += ["", "Most alike, perhaps enrolled twice:"]
        lines += [
            f"  {names.get(one.first_id, one.first_id)} and {names.get(one.second_id, one.second_id)}:"
            f" score {one.score:.1f}"
            for one in rates.pairs[:_PAIRS_SAID]
        ]
        if len(rates.pairs) > _PAIRS_SAID:
            lines.append(f"  and {len(rates.pairs) - _PAIRS_SAID} more pairs (--json has them)")
    return "\n".join(lines)


def said(estimate: Estimate | None) -> str:
    """Say a rate and its interval; what never happened is below its upper end."""
    if estimate is None:
        return "not known"
    if estimate.value <= 0:
        return f"below {estimate.high:.2%}, none seen"
    return f"{estimate.value:.2%} ({estimate.low:.2%} to {estimate.high:.2%})"


def _share(setting: float | str | None) -> float | None:
    return PRESETS[setting] if isinstance(setting, str) else setting


def _name(fpir: float) -> str:
    return next((name for name, share in PRESETS.items() if share == fpir), "")
