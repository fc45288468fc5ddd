"""`vestibule evaluate identify`: whom a search names, of the enrolled and of strangers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.cli import evaluation_lists as lists
from app.cli import report
from app.cli.evaluation_result import (
    SCORES,
    Evaluation,
    Result,
    by_rate,
    det_points,
    estimated,
    intervals,
    numbers,
    publish,
    rates_table,
    told,
)
from app.cli.plots import Curve, DetPlot, HistogramPlot, Mark
from app.core import evaluation
from app.core.gallery import Decision, Gallery

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from app.cli.examination import Examined

FPIRS = (0.1, 0.03, 0.01)
"""Rates of named strangers at which the FNIR is told."""


def evaluate_identify(asked: Evaluation, protocol: Path, fpir: float) -> int:
    """Search a gallery for enrolled people and for strangers; print FNIR at three FPIR, and what is decided.

    Args:
        asked: What is evaluated.
        protocol: The list of pictures with identity and role.
        fpir: For which the program's own threshold is calibrated.
    """
    entries = lists.read_protocol(protocol)
    examined = asked.examine([entry.path for entry in entries])
    by_role = {role: [entry for entry in entries if entry.role is role] for role in lists.Role}
    gallery = _gallery(by_role[lists.Role.ENROL], examined, fpir)
    searched = [
        *by_role[lists.Role.PROBE],
        *by_role[lists.Role.IMPOSTOR],
    ]
    is_probe = np.array([entry.role is lists.Role.PROBE for entry in searched])
    searches = [_search(gallery, examined[entry.path], entry.identity) for entry in searched]
    evidence = np.array([one.evidence for one in searches])
    is_right = np.array([one.is_right for one in searches])
    is_named = np.array([one.decision is Decision.IDENTIFIED for one in searches])
    people = numbers([entry.identity for entry in searched])
    mated = evaluation.search_scores(evidence[is_probe], people[is_probe], is_right[is_probe])
    nonmated = evaluation.search_scores(evidence[~is_probe], people[~is_probe])
    estimates = estimated(
        lambda m, n: [evaluation.fnir_at_fpir(m, n, rate).false_negative for rate in FPIRS], mated, nonmated
    )
    named_strangers = evaluation.wilson(int(is_named[~is_probe].sum()), int((~is_probe).sum()))
    missed = float(1 - (is_named & is_right)[is_probe].mean())
    wrong = float((is_named & ~is_right)[is_probe].mean())
    thresholds = [one.threshold for one in searches if np.isfinite(one.threshold)]
    threshold = thresholds[0] if thresholds else None
    fte, fta = (
        sum(examined[entry.path].embedding is None for entry in of)
        for of in (by_role[lists.Role.ENROL], searched)
    )
    enrolled = {entry.identity for entry in by_role[lists.Role.ENROL]}
    values = {
        "evaluated": "identify",
        "embedder": asked.embedder,
        "people": len(enrolled),
        "references": len(by_role[lists.Role.ENROL]),
        "probes": int(is_probe.sum()),
        "impostors": int((~is_probe).sum()),
        "not_found": fte + fta,
        "fte": round(fte / len(by_role[lists.Role.ENROL]), 5),
        "fta": round(fta / len(searched), 5),
        "fnir_at_fpir": by_rate(FPIRS, estimates),
        "fnir_at_fpir_interval": intervals(FPIRS, estimates),
        "fpir_target": fpir,
        "threshold": None if threshold is None else round(threshold, 4),
        "fpir": round(named_strangers.value, 5),
        "fpir_interval": [round(named_strangers.low, 5), round(named_strangers.high, 5)],
        "fnir": round(missed, 5),
        "misidentified": round(wrong, 5),
    }
    lines = [f"{len(enrolled)} people with {values['references']} pictures"]
    lines.append(f"searches: {values['probes']} for them, {values['impostors']} for strangers")
    lines.append(f"{fte + fta} pictures without a face, an error each")
    lines += [f"FNIR at FPIR {rate:.0%}  {told(one)}" for rate, one in zip(FPIRS, estimates, strict=True)]
    lines.append(
        f"calibrated for FPIR {fpir:.1%} beforehand: FPIR {told(named_strangers)}, FNIR {missed:.2%}, "
        f"another name {wrong:.2%}"
    )
    marks = (
        *(
            Mark("" if rate == fpir else f"FPIR {rate:.0%}", rate, one.value, (one.low, one.high))
            for rate, one in zip(FPIRS, estimates, strict=True)  # "calibrated" stands beside its own
        ),
        Mark("calibrated", named_strangers.value, missed),
    )
    plots = (
        DetPlot(
            "FNIR against FPIR",
            "The share of enrolled people who are missed falls as more strangers are named.",
            (Curve(asked.embedder, det_points(mated, nonmated)),),
            marks,
            is_search=True,
        ),
        HistogramPlot(
            "Evidence for the best candidate",
            "Searches for enrolled people lie right of those for strangers.",
            np.where(is_right, evidence, -np.inf)[is_probe],
            evidence[~is_probe],
            threshold,
        ),
    )
    facts = [
        report.Fact("People", f"{len(enrolled)}, {values['references']} references"),
        report.Fact("Searches", f"{values['probes']} mated, {values['impostors']} non-mated"),
        report.Fact(
            "Faces not found",
            f"{fte} at enrollment (FTE {values['fte']:.2%}), {fta} in searches (FTA {values['fta']:.2%})",
        ),
    ]
    lead = (
        f"Of the enrolled {missed:.2%} are not named when the threshold is fixed beforehand for an FPIR of "
        f"{fpir:.1%}; {told(named_strangers)} of the strangers are given a name."
    )
    section = report.Section(
        "Identification (1:N, open set)", (SCORES, *plots, rates_table("FPIR", "FNIR", FPIRS, estimates))
    )
    return publish(asked, Result("Searches in a gallery", lead, values, lines, facts, (section,)))


@dataclass(frozen=True, slots=True)
class _Search:
    """What a search says: evidence for the best, -inf if the lead is too small or there is no face."""

    decision: Decision
    evidence: float
    is_right: bool
    threshold: float


def _gallery(entries: Sequence[lists.Entry], examined: Mapping[str, Examined], fpir: float) -> Gallery:
    found = [(entry.identity, examined[entry.path].embedding) for entry in entries]
    known = [(identity, embedding) for identity, embedding in found if embedding is not None]
    if not known:
        raise lists.ListError("No face was found in any picture to enrol.")
    return Gallery([one for one, _ in known], np.stack([one for _, one in known]), fpir=fpir)


def _search(gallery: Gallery, examined: Examined, identity: str) -> _Search:
    if examined.embedding is None:
        return _Search(Decision.NOT_ENROLLED, -np.inf, is_right=False, threshold=np.inf)
    found = gallery.identify(examined.embedding)
    is_right = found.best is not None and found.best.subject_id == identity
    evidence = found.evidence if found.leads else -np.inf
    return _Search(found.decision, evidence, is_right, found.threshold)
