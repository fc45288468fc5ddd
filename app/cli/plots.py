"""The plots of an evaluation report, as SVG that needs nothing else; matplotlib is loaded by drawing only."""

from __future__ import annotations

import html
import io
import itertools
import re
import tomllib
import warnings
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, assert_never

import numpy as np

from app.paths import resources_folder

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.axes import Axes
    from matplotlib.typing import RcKeyType
    from numpy.typing import NDArray

_SIZE_INCH = (7.6, 4.2)
"""Of a plot; a report shows it as wide as its text, which makes 9.5 pt about 15 px."""

_FONT_PT = 9.5

_SERIES = ("accent", "caution", "picture", "danger", "figure-deep")
"""Colour tokens of the curves, in turn; all have 4.5:1 and more on white."""

_DASHES: tuple[tuple[float, ...], ...] = ((), (5, 2), (5, 1.5, 1, 1.5), (1, 1.2), (9, 2.5))
"""Dash patterns of the curves, in line widths: they differ without colour as well."""

_DOT: Mapping[str, Any] = {"marker": "o", "markersize": 6.5, "clip_on": False, "zorder": 4}
"""How an operating point is drawn: on top, and whole at the edge of the plot."""

_NEAR_EDGE = 30
"""How many times the least rate shown there must be room for the name of an operating point beside it."""

_BINS = 80
"""Of a histogram: about one for each two millimetres of print."""

_TAG = re.compile(r"<[^>]+>")
_ID = re.compile(r'(\bid="|href="#|url\(#)')
_SIZED = re.compile(r'<svg\b[^>]*?\b(viewBox="[^"]+")[^>]*>')


@dataclass(frozen=True, slots=True)
class Curve:
    """A named line.

    Attributes:
        name: What the legend says.
        points: (x, y) in drawing order, as shares of 0 to 1.
        is_baseline: Whether it is only there to compare others with, such as random or ideal.
    """

    name: str
    points: tuple[tuple[float, float], ...]
    is_baseline: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """An operating point.

    Attributes:
        name: What stands beside it.
        x: FMR or FPIR, 0 to 1.
        y: FNMR or FNIR, 0 to 1.
        interval: Ends of the 95 % interval of `y`.
    """

    name: str
    x: float
    y: float
    interval: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class DetPlot:
    """Detection error trade-off: how the two error rates depend on each other, on logarithmic axes.

    A rate of zero is drawn at the edge. `is_search` chooses the labels: FPIR and FNIR, or FMR and FNMR.
    `alt` says in words what is to be seen.
    """

    title: str
    alt: str
    curves: tuple[Curve, ...]
    marks: tuple[Mark, ...] = ()
    is_search: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class HistogramPlot:
    """How the scores of mated and of non-mated comparisons are distributed; -inf is what was not compared."""

    title: str
    alt: str
    mated: NDArray[np.floating]
    nonmated: NDArray[np.floating]
    threshold: float | None = None


@dataclass(frozen=True, slots=True)
class EdcPlot:
    """Error versus discard: x is the share discarded, y the FNMR of what is left at the fixed threshold."""

    title: str
    alt: str
    curves: tuple[Curve, ...]


Plot = DetPlot | HistogramPlot | EdcPlot


def colours() -> Mapping[str, str]:
    """Return the colour of each token of the light theme, #RRGGBB."""
    text = (resources_folder() / "theme.toml").read_text(encoding="utf-8")
    light: Mapping[str, str] = tomllib.loads(text)["light"]
    return light


def svg(plot: Plot, prefix: str) -> str:
    """Draw a plot as an SVG element to be put into HTML; equal plots give equal text.

    Args:
        plot: What is drawn.
        prefix: Begins every id in it, so that several plots fit one page.
    """
    import matplotlib as mpl  # noqa: PLC0415 - half a second, and only reports need it
    from matplotlib.figure import Figure  # noqa: PLC0415

    tokens = colours()
    file = io.StringIO()
    with mpl.rc_context(_look(tokens)), warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Glyph", UserWarning)  # whoever shows the text has the font
        figure = Figure(figsize=_SIZE_INCH, layout="constrained")
        axes = figure.add_subplot()
        match plot:
            case DetPlot():
                _draw_det(axes, plot, tokens)
            case HistogramPlot():
                _draw_histogram(axes, plot, tokens)
            case EdcPlot():
                _draw_edc(axes, plot, tokens)
            case _:
                assert_never(plot)
        nothing = dict.fromkeys(("Date", "Creator", "Format", "Type"))
        figure.savefig(file, format="svg", metadata=nothing)
    return _embedded(file.getvalue(), prefix, plot.alt)


def _look(tokens: Mapping[str, str]) -> dict[RcKeyType, Any]:
    return {
        "svg.fonttype": "none",
        "svg.hashsalt": "vestibule",
        "text.parse_math": False,
        "font.family": "DejaVu Sans",  # comes with matplotlib, and is wider than what a browser shows
        "font.size": _FONT_PT,
        "text.color": tokens["text"],
        "axes.labelcolor": tokens["text"],
        "axes.labelpad": 7,
        "axes.edgecolor": tokens["outline"],
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.axisbelow": True,
        "axes.grid": True,
        "grid.color": tokens["line"],
        "grid.linewidth": 0.6,
        "xtick.color": tokens["outline"],
        "ytick.color": tokens["outline"],
        "xtick.labelcolor": tokens["muted"],
        "ytick.labelcolor": tokens["muted"],
        "lines.linewidth": 1.8,
        "legend.frameon": False,
        "legend.handlelength": 2.8,
        "figure.facecolor": "none",
        "axes.facecolor": "none",
    }


def _draw_det(axes: Axes, plot: DetPlot, tokens: Mapping[str, str]) -> None:
    names = ("FPIR (false positive identification rate)", "FNIR (false negative identification rate)")
    x_name, y_name = names if plot.is_search else ("FMR (false match rate)", "FNMR (false non-match rate)")
    points = [point for curve in plot.curves for point in curve.points]
    points += [(mark.x, mark.y) for mark in plot.marks]
    floors = (_decade_below([x for x, _ in points]), _decade_below([y for _, y in points]))
    axes.set(xscale="log", yscale="log", xlim=(floors[0], 1), ylim=(floors[1], 1))
    axes.set(xlabel=x_name, ylabel=y_name)
    curves = [replace(curve, points=_without_edges(curve.points)) for curve in plot.curves]
    _draw_curves(axes, curves, tokens, floors)
    _draw_marks(axes, plot.marks, tokens, floors)
    axes.minorticks_off()
    _show_percent(axes)


def _draw_marks(
    axes: Axes, marks: Sequence[Mark], tokens: Mapping[str, str], floors: tuple[float, float]
) -> None:
    """Draw each mark with its name on the side of fewer errors, where it is not in the way of its curve."""
    for mark in marks:
        x, y = max(mark.x, floors[0]), max(mark.y, floors[1])
        if mark.interval:
            low, high = (max(end, floors[1]) for end in mark.interval)
            axes.plot([x, x], [low, high], color=tokens["text"], linewidth=1.1, zorder=3)
        axes.plot([x], [y], color=tokens["text"], markeredgecolor=tokens["card"], **_DOT)
        is_at_left, is_at_bottom = x < _NEAR_EDGE * floors[0], y < 2 * floors[1]
        axes.annotate(
            mark.name,
            (x, y),
            (9 if is_at_left else -9, 6 if is_at_bottom else -6),
            textcoords="offset points",
            ha="left" if is_at_left else "right",
            va="bottom" if is_at_bottom else "top",
            fontsize=_FONT_PT - 0.5,
            bbox={"facecolor": tokens["card"], "edgecolor": "none", "alpha": 0.85, "pad": 1},
        )


def _draw_histogram(axes: Axes, plot: HistogramPlot, tokens: Mapping[str, str]) -> None:
    compared = {}
    for name, scores, token in (("Mated", plot.mated, "accent"), ("Non-mated", plot.nonmated, "caution")):
        found = scores[np.isfinite(scores)]
        lost = len(scores) - len(found)
        label = f"{name}: {len(scores):,}" + (f",\n{lost:,} not compared" if lost else "")
        compared[label] = found, tokens[token], max(len(scores), 1)
    edges = np.histogram_bin_edges(np.concatenate([found for found, *_ in compared.values()]), _BINS)
    for label, (found, colour, count) in compared.items():
        shares = np.histogram(found, edges)[0] / count
        axes.stairs(shares, edges, fill=True, color=colour, alpha=0.22, linewidth=0)
        axes.stairs(shares, edges, color=colour, linewidth=1.6, label=label)
    if plot.threshold is not None:
        label = f"Threshold: {plot.threshold:.3f}"
        axes.axvline(plot.threshold, color=tokens["text"], linewidth=1.3, dashes=(4, 2), label=label)
    axes.set(xlabel="Comparison score (greater is more alike)", ylabel="Share of comparisons", ylim=(0, None))
    axes.margins(x=0.01)
    axes.yaxis.set_major_formatter(_percent)
    _legend(axes)


def _draw_edc(axes: Axes, plot: EdcPlot, tokens: Mapping[str, str]) -> None:
    axes.set(xlabel="Discarded share of the pictures, lowest quality first")
    axes.set(ylabel="FNMR at the fixed threshold")
    _draw_curves(axes, plot.curves, tokens, (0, 0))
    axes.margins(x=0)
    axes.set_ylim(0, None)
    axes.xaxis.set_major_formatter(_percent)
    axes.yaxis.set_major_formatter(_percent)


def _draw_curves(
    axes: Axes, curves: Sequence[Curve], tokens: Mapping[str, str], floors: tuple[float, float]
) -> None:
    number, baselines = 0, itertools.cycle([(4, 2), (1, 1.2)])
    for curve in curves:
        x, y = np.maximum(np.reshape(curve.points, (-1, 2)), floors).T
        if curve.is_baseline:
            axes.plot(x, y, label=curve.name, color=tokens["outline"], linewidth=1.3, dashes=next(baselines))
            continue
        colour = tokens[_SERIES[number % len(_SERIES)]]
        dashes = _DASHES[(number + number // len(_SERIES)) % len(_DASHES)]
        axes.plot(x, y, label=curve.name, color=colour, dashes=dashes or (None, None))
        number += 1
    if len(curves) > 1:
        _legend(axes)


def _legend(axes: Axes) -> None:
    axes.legend(loc="upper left", bbox_to_anchor=(1.01, 1.02), labelspacing=0.8)


def _show_percent(axes: Axes) -> None:
    """Label the powers of ten of both logarithmic axes as percentages."""
    from matplotlib.ticker import LogLocator  # noqa: PLC0415 - as in svg

    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_locator(LogLocator(numticks=12))
        axis.set_major_formatter(_percent)


def _percent(share: float, _position: float = 0) -> str:
    return f"{float(f'{100 * share:.6g}'):.10f}".rstrip("0").rstrip(".") + "\N{NO-BREAK SPACE}%"


def _without_edges(points: Sequence[tuple[float, float]]) -> tuple[tuple[float, float], ...]:
    """Leave out points that have no error of one kind and more than necessary of the other."""
    least_x = min((x for x, y in points if y <= 0), default=0.0)
    least_y = min((y for x, y in points if x <= 0), default=0.0)
    return tuple((x, y) for x, y in points if (x > 0 or y <= least_y) and (y > 0 or x <= least_x))


def _decade_below(rates: Sequence[float]) -> float:
    """Return the power of ten below the least rate above zero, so that zero has a place; 1 % at most."""
    least = min((rate for rate in rates if rate > 0), default=1.0)
    return float(10 ** (np.ceil(np.log10(min(least, 0.1))) - 1))


def _embedded(document: str, prefix: str, alt: str) -> str:
    """Return a document's SVG element: of any size, with ids of its own, and with a text to be read out."""
    element = _SIZED.search(document)
    assert element  # noqa: S101 - every SVG of matplotlib has a view box
    inside = document[element.end() :].replace("xlink:href", "href")
    inside = _TAG.sub(lambda tag: _ID.sub(rf"\1{prefix}-", tag[0]), inside)
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {element[1]} role="img" aria-label="{html.escape(alt)}">'
    return head + inside
