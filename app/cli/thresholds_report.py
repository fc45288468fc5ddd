"""The report of `vestibule thresholds`: histograms, DET and what each setting means; nobody is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.cli import report
from app.cli.evaluation_result import conditions
from app.cli.plots import Curve, DetPlot, HistogramPlot, Mark
from app.core.site_rates import LEAST_PEOPLE, det_points

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.core.evaluation import Estimate
    from app.core.site_rates import Consequence, SiteRates

_ABOUT = (
    "Every reference was searched in the gallery twice: once as a visit of its owner, who is known by "
    "their other references alone, and once as a stranger, with its owner left out. Each person is a trial. "
    "A score is -log10 of the false match rate: at 4, one stranger in 10,000 is as alike. Intervals: 95 %, "
    "Wilson's; without any error the upper end is 3/n. Terms: ISO/IEC 19795-1."
)


def write(path: Path, rates: SiteRates, told: Sequence[Consequence], now: float) -> None:
    """Write the report, whole or not at all.

    Args:
        path: Where to.
        rates: What was measured.
        told: What each setting means.
        now: The setting in use, one of them.

    Raises:
        ReportError: The file cannot be written.
    """
    used = next(one for one in told if one.fpir == now)
    parts: list[report.Part] = [_ABOUT, _table(told)]
    if rates.mated is not None:
        histogram = HistogramPlot(
            "Comparison scores",
            "Comparisons of one person lie right of those of different people.",
            rates.mated.ascending,
            rates.nonmated.ascending,
            used.threshold,
        )
        marks = () if used.missed is None else (Mark("in use", used.strangers.value, used.missed.value),)
        curve = tuple((one.false_positive, one.false_negative) for one in det_points(rates))
        det = DetPlot(
            "FNIR against FPIR",
            "The share of enrolled people who are missed falls as more strangers are named.",
            (Curve("this site", curve),),
            marks,
            is_search=True,
        )
        parts += [histogram, det]
    if not rates.is_telling:
        parts.append(
            f"{LEAST_PEOPLE} people with two references each are the least to rely on; here are fewer."
        )
    facts = (
        report.Fact("People", f"{rates.people:,}, {rates.repeated:,} of them with two references or more"),
        report.Fact("References", f"{rates.references:,}, {rates.searches:,} of them searched"),
        report.Fact("Look-alike pairs", str(len(rates.pairs))),
        *conditions(),
    )
    lead = f"Of strangers {_share(used.strangers)} are called by somebody's name at the setting in use."
    section = report.Section("Identification (1:N, open set)", tuple(parts))
    report.write_report(path, report.Report("Thresholds of this site", lead, facts, (section,)))


def _table(told: Sequence[Consequence]) -> report.Table:
    rows = tuple(
        (
            f"{one.fpir:.3%}",
            f"{one.threshold:.2f}",
            _share(one.strangers),
            _interval(one.strangers),
            _share(one.missed),
            _interval(one.missed),
            _share(one.misnamed),
        )
        for one in told
    )
    header = ("setting", "score needed", "FPIR", "interval", "FNIR", "interval", "by another's name")
    return report.Table("What each setting of recognition.fpir means", header, rows)


def _share(estimate: Estimate | None) -> str:
    if estimate is None:
        return "\N{EN DASH}"
    return f"{estimate.value:.2%}" if estimate.value > 0 else f"< {np.ceil(estimate.high * 1e4) / 1e4:.2%}"


def _interval(estimate: Estimate | None) -> str:
    return "\N{EN DASH}" if estimate is None else f"{estimate.low:.2%} to {estimate.high:.2%}"
