"""`vestibule evaluate quality`: whether the pictures judged poor are those that are compared wrongly."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING, Any

import numpy as np

from app.cli import evaluation_lists as lists
from app.cli import output, pictures, report
from app.cli.evaluation_result import Evaluation, Result, compare, comparisons, publish
from app.cli.plots import Curve, EdcPlot
from app.core import discard, evaluation
from app.core.quality import Component
from app.errors import VisionError
from app.vision.worker import spawn_context

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from app.cli.examination import Examined

FMR = 0.001
"""At whose threshold, found on all comparisons, the FNMR is followed."""

_CURVE = [share / 200 for share in range(61)]
"""Shares discarded that the plot shows: to 30 % by halves of a percent."""

_DLIB = "dlib's detection score"
_RANDOM = "random"


def evaluate_quality(asked: Evaluation, pairs: Sequence[lists.Pair]) -> int:
    """Discard the pictures of lowest quality; print how the FNMR falls.

    Args:
        asked: What is evaluated. Networks compare as it says; the quality is the program's own in any case.
        pairs: What is compared.
    """
    if {pair.is_mated for pair in pairs} != {True, False}:
        raise lists.ListError(
            "Comparisons of the same person and of two people are needed; one kind is missing."
        )
    names = sorted({name for pair in pairs for name in (pair.first, pair.second)})
    examined = asked.examine(names)
    scores = np.array([compare(examined[pair.first], examined[pair.second]) for pair in pairs])
    mated, nonmated = comparisons(pairs, scores)
    point = evaluation.fnmr_at_fmr(mated, nonmated, FMR)
    mated_pairs = [pair for pair in pairs if pair.is_mated]
    number = {name: index for index, name in enumerate(names)}
    images = np.array([(number[pair.first], number[pair.second]) for pair in mated_pairs])
    used = [names[index] for index in np.unique(images)]
    rated = {
        name: discard.Rated(mated, images, quality)
        for name, quality in _qualities(names, examined, _detection_scores(asked.images, used)).items()
    }
    drops = discard.fnmr_drop(rated["unified"], point.threshold)
    areas = {name: discard.edc_area(one, point.threshold) for name, one in rated.items()}
    by_area = sorted(areas, key=areas.__getitem__)
    values: dict[str, Any] = {
        "evaluated": "quality",
        "embedder": asked.embedder,
        "mated": len(mated_pairs),
        "images": len(used),
        "not_found": sum(examined[name].embedding is None for name in used),
        "fnmr": round(point.false_negative, 5),
        "fmr": FMR,
        "fnmr_drop_at_discard": {
            str(share): round(drop, 4) for share, drop in zip(discard.DISCARDS, drops, strict=True)
        },
        "edc_area": {name: round(areas[name], 4) for name in by_area},
    }
    lines = [f"{len(mated_pairs)} mated comparisons of {len(used)} pictures"]
    lines.append(f"FNMR {point.false_negative:.2%} at FMR {FMR:.1%}")
    lines += [
        f"without the worst {share:.0%} of the pictures it is {drop:.0%} lower"
        for share, drop in zip(discard.DISCARDS, drops, strict=True)
    ]
    lines.append("area under error versus discard (1 is of no use, lower is better):")
    lines += [f"  {areas[name]:.3f}  {name}" for name in by_area]
    shown = [
        "unified",
        *[name for name in by_area if name not in {"unified", _DLIB, _RANDOM}][:3],
        _DLIB,
        _RANDOM,
    ]
    plot = EdcPlot(
        "FNMR against the share of pictures discarded",
        "The false non-match rate falls when the pictures of lowest quality are left out.",
        tuple(_curve(name, rated[name], point.threshold) for name in shown if name in rated),
    )
    table = report.Table(
        "Area under the curve to 20 %, as a share of what no discarding gives",
        ("Quality", "Area", *(f"FNMR at {share:.0%}" for share in discard.DISCARDS)),
        tuple(_row(name, rated[name], areas[name], point.threshold) for name in by_area),
    )
    note = (
        "The pictures of lowest quality are left out, and every comparison that they are part of; the "
        f"threshold stays that of an FMR of {FMR:.1%} on all. Terms: ISO/IEC 29794-1; components after "
        "ISO/IEC 29794-5, approximated."
    )
    lead = (
        f"Leaving out the worst tenth of the pictures lowers the FNMR at an FMR of {FMR:.1%} by "
        f"{drops[1]:.0%}, from {point.false_negative:.2%}."
    )
    facts = [report.Fact("Comparisons", f"{len(mated_pairs)} mated"), report.Fact("Pictures", str(len(used)))]
    section = report.Section("Error versus discard", (note, plot, table))
    return publish(asked, Result("Quality scores", lead, values, lines, facts, (section,)))


def all_pairs(entries: Sequence[lists.Entry]) -> list[lists.Pair]:
    """Return each enrolled picture with each other picture of the same person, and with each stranger's."""
    enrolled: dict[str, list[str]] = {}
    for entry in entries:
        if entry.role is lists.Role.ENROL:
            enrolled.setdefault(entry.identity, []).append(entry.path)
    pairs = []
    for entry in entries:
        if entry.role is lists.Role.PROBE:
            own = enrolled.get(entry.identity, [])
            pairs += [lists.Pair(path, entry.path, True, (entry.identity,) * 2) for path in own]  # noqa: FBT003
        elif entry.role is lists.Role.IMPOSTOR:
            pairs += [
                lists.Pair(path, entry.path, False, (identity, entry.identity))  # noqa: FBT003
                for identity, paths in enrolled.items()
                for path in paths
            ]
    return pairs


def _qualities(
    names: Sequence[str], examined: Mapping[str, Examined], detection: Mapping[str, float]
) -> dict[str, NDArray[np.float64]]:
    """Return each quality by its name, for all pictures; -inf where no face was found."""
    found = [examined[name].quality for name in names]

    def column(of: Any) -> NDArray[np.float64]:  # noqa: ANN401 - a function of a Quality
        return np.array([-np.inf if one is None else float(of(one)) for one in found])

    return {
        "unified": column(lambda quality: quality.unified),
        **{
            # What was not assessed, such as the colour of a grey picture, is not held against it.
            component.value: column(
                lambda quality, component=component: quality.components.get(component, 100)
            )
            for component in Component
        },
        _DLIB: np.array([detection.get(name, -np.inf) for name in names]),
        _RANDOM: np.zeros(len(names)),
    }


def _detection_scores(folder: Path, names: Sequence[str]) -> dict[str, float]:
    """Let dlib's detector score the pictures, on all cores, in processes of their own."""
    try:
        with ProcessPoolExecutor(pictures.workers(), mp_context=spawn_context()) as pool:
            found = pool.map(_detection_score, [str(folder / name) for name in names], chunksize=16)
            return dict(zip(names, output.tracked(found, "Asking dlib's detector", len(names)), strict=True))
    except BrokenProcessPool as error:
        raise VisionError("dlib's detector was ended; perhaps memory ran out. Try again.") from error


def _detection_score(path: str) -> float:
    from app.vision.side_by_side import detection_score  # noqa: PLC0415 - not in the process that asks

    return detection_score(path)


def _curve(name: str, rated: discard.Rated, threshold: float) -> Curve:
    rates = discard.edc(rated, threshold, _CURVE).tolist()
    return Curve(name, tuple(zip(_CURVE, rates, strict=True)), is_baseline=name in {_DLIB, _RANDOM})


def _row(name: str, rated: discard.Rated, area: float, threshold: float) -> tuple[str, ...]:
    rates = discard.edc(rated, threshold, discard.DISCARDS).tolist()
    return (name, f"{area:.3f}", *(f"{rate:.2%}" for rate in rates))
