"""What the evaluations of faces share: what is asked, how it is told, and under which conditions."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import metadata
from typing import TYPE_CHECKING, Any

import numpy as np

from app import __version__
from app.cli import evaluation_lists as lists
from app.cli import output, report
from app.cli.bench_report import processor
from app.cli.examination import examine
from app.core import evaluation
from app.core.face import EMBEDDING_SIZE
from app.core.scores import Networks, score

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from app.bootstrap import Options
    from app.cli.examination import Examined
    from app.core.evaluation import Estimate, Scores

EMBEDDERS = {"default": Networks.BOTH, "dlib": Networks.DLIB}
"""What `--embedder` may say."""

SCORES = (
    "A score is -log10 of the false match rate: at 4, one stranger in 10,000 is as alike. A face that is not "
    "found counts as an error. Intervals are 95 %, bootstrapped by identity. Terms: ISO/IEC 19795-1."
)

_REPLICATES = 400
_SEED = 1


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What is evaluated: the folder of pictures, with which networks, and where the report goes."""

    options: Options
    images: Path
    embedder: str = "default"
    report: Path | None = None
    as_json: bool = False

    def examine(self, names: Sequence[str]) -> dict[str, Examined]:
        """Examine these pictures of the folder; the second network's embedding only where it is wanted."""
        lists.require_files(self.images, sorted(set(names)))
        found = examine(self.options, self.images, names)
        if EMBEDDERS[self.embedder] is Networks.DLIB:
            return {name: one.by_dlib() for name, one in found.items()}
        return found


@dataclass(frozen=True, slots=True)
class Result:
    """What an evaluation found, as values for programs, lines for people, and sections for the report."""

    title: str
    lead: str
    values: Mapping[str, Any]
    lines: Sequence[str]
    facts: Sequence[report.Fact]
    sections: Sequence[report.Section]


def compare(first: Examined, second: Examined) -> float:
    """Return the score of two pictures, -inf if one has no face."""
    if first.embedding is None or second.embedding is None:
        return -np.inf
    squared = np.square(first.embedding - second.embedding).sum()
    networks = Networks.DLIB if len(first.embedding) == EMBEDDING_SIZE else Networks.BOTH
    return float(score(squared, networks))


def comparisons(pairs: Sequence[lists.Pair], scores: NDArray[np.float64]) -> tuple[Scores, Scores]:
    """Return the mated and the non-mated comparisons."""
    people = numbers([one for pair in pairs for one in pair.identities]).reshape(-1, 2)
    is_mated = np.array([pair.is_mated for pair in pairs])
    mated = evaluation.comparison_scores(scores[is_mated], people[is_mated, 0])
    nonmated = evaluation.comparison_scores(scores[~is_mated], people[~is_mated, 0], people[~is_mated, 1])
    return mated, nonmated


def publish(asked: Evaluation, result: Result) -> int:
    """Print what was found, and write the report if one is wanted."""
    output.result(result.values, "\n".join(result.lines), as_json=asked.as_json)
    if asked.report is not None:
        networks = "dlib and SFace" if EMBEDDERS[asked.embedder] is Networks.BOTH else "dlib"
        compared = report.Fact("Networks", f"{networks}; each face with its mirror image")
        facts = (*result.facts, compared, *conditions())
        report.write_report(
            asked.report, report.Report(result.title, result.lead, facts, tuple(result.sections))
        )
        output.complain(f"The report is in {asked.report}.")
    return output.OK


def numbers(names: Sequence[str]) -> NDArray[np.intp]:
    """Number people by their names."""
    return np.unique(np.array(names, dtype=np.str_), return_inverse=True)[1]


def estimated(metric: Callable[..., Sequence[float]], *samples: Scores) -> tuple[Estimate, ...]:
    """Return figures with their 95 % intervals; see `app.core.evaluation.bootstrap`."""
    return evaluation.bootstrap(metric, *samples, replicates=_REPLICATES, seed=_SEED)


def by_rate(rates: Sequence[float], estimates: Sequence[Estimate]) -> dict[str, float]:
    """Return what programs read: the figure at each rate."""
    return {str(rate): round(one.value, 5) for rate, one in zip(rates, estimates, strict=True)}


def intervals(rates: Sequence[float], estimates: Sequence[Estimate]) -> dict[str, list[float]]:
    """Return what programs read: the ends of each interval."""
    return {
        str(rate): [round(one.low, 5), round(one.high, 5)] for rate, one in zip(rates, estimates, strict=True)
    }


def told(estimate: Estimate) -> str:
    """Say a figure and its interval."""
    return f"{estimate.value:.2%} ({estimate.low:.2%} to {estimate.high:.2%})"


def det_points(mated: Scores, nonmated: Scores) -> tuple[tuple[float, float], ...]:
    """Return the points of a DET curve."""
    return tuple((one.false_positive, one.false_negative) for one in evaluation.det(mated, nonmated))


def rates_table(
    allowed: str, other: str, rates: Sequence[float], estimates: Sequence[Estimate]
) -> report.Table:
    """Lay out one error at fixed rates of the other."""
    rows = tuple(
        (f"{rate:.1%}", f"{one.value:.2%}", f"{one.low:.2%}", f"{one.high:.2%}")
        for rate, one in zip(rates, estimates, strict=True)
    )
    return report.Table(f"{other} at fixed {allowed}", (allowed, other, "from", "to"), rows)


def conditions() -> list[report.Fact]:
    """Return what every report tells: versions, machine, date."""
    versions = ", ".join(f"{name} {metadata.version(name)}" for name in ("mediapipe", "onnxruntime", "numpy"))
    return [
        report.Fact("Versions", f"Vestibule {__version__}, {versions}, Python {platform.python_version()}"),
        report.Fact("Machine", processor()),
        report.Fact("Date", datetime.now(UTC).strftime("%Y-%m-%d")),
    ]
