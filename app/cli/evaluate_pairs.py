"""`vestibule evaluate pairs`: how often two pictures are taken for one person, or one person for two."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from app.cli import evaluation_lists as lists
from app.cli import report
from app.cli.evaluation_result import (
    SCORES,
    Evaluation,
    Result,
    by_rate,
    compare,
    comparisons,
    det_points,
    estimated,
    intervals,
    publish,
    rates_table,
    told,
)
from app.cli.examination import not_found
from app.cli.plots import Curve, DetPlot, HistogramPlot, Mark
from app.core import evaluation

if TYPE_CHECKING:
    from pathlib import Path

FMRS = (0.01, 0.001)
"""False match rates at which the FNMR is told."""

VERIFY_SCORE = 4.0
"""Score from which one comparison counts as the same person: an FMR of 0.01 %."""


def evaluate_pairs(asked: Evaluation, pairs_file: Path) -> int:
    """Compare pairs of pictures; print accuracy, and FNMR at two FMR."""
    pairs = lists.read_pairs(pairs_file)
    names = [name for pair in pairs for name in (pair.first, pair.second)]
    examined = asked.examine(names)
    scores = np.array([compare(examined[pair.first], examined[pair.second]) for pair in pairs])
    is_mated = np.array([pair.is_mated for pair in pairs])
    mated, nonmated = comparisons(pairs, scores)
    accuracy = evaluation.best_accuracy(mated, nonmated)
    estimates = estimated(
        lambda m, n: [evaluation.fnmr_at_fmr(m, n, fmr).false_negative for fmr in FMRS], mated, nonmated
    )
    at_default = evaluation.rates_at(VERIFY_SCORE, mated, nonmated)
    folds = np.array([pair.fold for pair in pairs])
    lost = not_found(examined, names)
    values: dict[str, Any] = {
        "evaluated": "pairs",
        "embedder": asked.embedder,
        "pairs": len(pairs),
        "images": len(set(names)),
        "not_found": lost,
        "accuracy": round(accuracy.value, 5),
        "fnmr_at_fmr": by_rate(FMRS, estimates),
        "fnmr_at_fmr_interval": intervals(FMRS, estimates),
        "verification": {
            "threshold": VERIFY_SCORE,
            "fmr": round(at_default.false_positive, 5),
            "fnmr": round(at_default.false_negative, 5),
        },
    }
    lines = [f"{len(pairs)} pairs of {len(set(names))} pictures, {lost} without a face (an error each)"]
    lines.append(f"accuracy at the best threshold  {accuracy.value:.2%}")
    if len(set(folds)) > 1:
        crossed = evaluation.cross_validated_accuracy(scores, is_mated, folds)
        values["accuracy_cross_validated"] = round(crossed.accuracy, 5)
        lines.append(f"accuracy, cross-validated       {crossed.accuracy:.2%} ± {crossed.standard_error:.2%}")
    lines += [f"FNMR at FMR {fmr:.1%}  {told(one)}" for fmr, one in zip(FMRS, estimates, strict=True)]
    plots = (
        DetPlot(
            "FNMR against FMR",
            "The false non-match rate falls as more false matches are allowed.",
            (Curve(asked.embedder, det_points(mated, nonmated)),),
            tuple(
                Mark(f"FMR {fmr:.1%}", fmr, one.value, (one.low, one.high))
                for fmr, one in zip(FMRS, estimates, strict=True)
            ),
        ),
        HistogramPlot(
            "Comparison scores",
            "Scores of the same person lie right of those of different people.",
            scores[is_mated],
            scores[~is_mated],
            VERIFY_SCORE,
        ),
    )
    facts = [
        report.Fact("Pairs", f"{len(pairs)}, {int(is_mated.sum())} mated"),
        report.Fact(
            "Pictures", f"{len(set(names))}, {lost} without a face (FTA {lost / len(set(names)):.2%})"
        ),
        report.Fact("People", str(len({one for pair in pairs for one in pair.identities}))),
    ]
    lead = (
        f"{accuracy.value:.2%} of the pairs are decided rightly at the best threshold; at an FMR of 0.1 % "
        f"the FNMR is {told(estimates[1])}."
    )
    section = report.Section(
        "Verification (1:1)", (SCORES, *plots, rates_table("FMR", "FNMR", FMRS, estimates))
    )
    return publish(asked, Result("Comparisons of pairs", lead, values, lines, facts, (section,)))
