"""The chart of `vestibule bench --report`: a few tasks, how long each takes here and with peers."""

from __future__ import annotations

import importlib.util
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import paths

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from matplotlib.axes import Axes

OURS = "Vestibule"

_NAMES = {
    "yunet_sface": "OpenCV: YuNet and SFace",
    "face_recognition": "face_recognition",
    "faiss_flat": "faiss, flat",
    "sqlite_vec": "sqlite-vec",
    "face_distance_array": "face_distance, array",
    "face_distance": "face_distance, list",
}

_SEARCHED = 100_000
"""People in the search that the chart shows: the largest that all peers are measured with."""

_WIDTH_IN = 8.0
_BAR_IN = 0.31
_BETWEEN_IN = 0.62
"""Room above a panel, for its title."""

_NAMES_SHARE = 0.235
_BARS_SHARE = 0.6
"""Shares of the width that names and bars take; the rest is for the figures after the longest bar."""


@dataclass(frozen=True, slots=True)
class Panel:
    """One task, on a scale of its own.

    Attributes:
        title: What is done.
        took_ms: Milliseconds by name; ours first.
    """

    title: str
    took_ms: Mapping[str, float]


def draw(found: Mapping[str, Mapping[str, Any]], path: Path) -> None:
    """Draw what was measured, on white; the file's ending says in which form.

    Args:
        found: By the name of its part and of the figure.
        path: Where to, as .svg or .png.
    """
    import matplotlib as mpl  # noqa: PLC0415 - slow to import, and nothing else needs it
    from matplotlib.figure import Figure  # noqa: PLC0415

    shown = list(panels(found))
    tokens = tomllib.loads((paths.resources_folder() / "theme.toml").read_text(encoding="utf-8"))
    with mpl.rc_context(
        {
            "font.family": [_font(tokens["font"]), "sans-serif"],
            "font.size": 11,
            "svg.hashsalt": "vestibule",  # the same figures give the same file
        }
    ):
        height_in = sum(_BETWEEN_IN + _BAR_IN * len(panel.took_ms) for panel in shown) + 0.1
        figure = Figure(figsize=(_WIDTH_IN, height_in), facecolor="white")
        top_in = height_in
        for panel in shown:
            bars_in = _BAR_IN * len(panel.took_ms)
            top_in -= _BETWEEN_IN + bars_in
            axes = figure.add_axes((_NAMES_SHARE, top_in / height_in, _BARS_SHARE, bars_in / height_in))
            _draw(axes, panel, tokens["light"])
        figure.savefig(
            path, dpi=150, metadata={"Date": None, "Creator": None} if path.suffix == ".svg" else None
        )


def panels(found: Mapping[str, Mapping[str, Any]]) -> Iterator[Panel]:
    """Yield the tasks that were measured with at least one peer."""
    decision, search = found.get("decision", {}), found.get(f"search {_SEARCHED}", {})
    if theirs := _theirs(decision):
        yield Panel(
            f"Camera frame to decision among {decision['people']:,} people",
            {OURS: decision["decision_ms"]} | _by_dlib(decision) | theirs,
        )
    if theirs := _theirs(search):
        yield Panel(f"Search among {_SEARCHED:,} people", {OURS: search["identify_ms"]} | theirs)
    enrollment = found.get("enrollment", {})
    if "face_recognition_pictures_per_s" in enrollment:
        yield Panel(
            f"Enroll a picture, in a folder of {enrollment['pictures']}",
            {
                OURS: 1e3 / enrollment["pictures_per_s"],
                "face_recognition": 1e3 / enrollment["face_recognition_pictures_per_s"],
            },
        )


def _by_dlib(decision: Mapping[str, Any]) -> dict[str, float]:
    if "decision_by_dlib_ms" not in decision:
        return {}
    return {"without second opinion": decision["decision_by_dlib_ms"]}


def _theirs(values: Mapping[str, Any]) -> dict[str, float]:
    return {name: values[f"{key}_ms"] for key, name in _NAMES.items() if f"{key}_ms" in values}


def _draw(axes: Axes, panel: Panel, colours: Mapping[str, str]) -> None:
    names, took_ms = list(panel.took_ms), list(panel.took_ms.values())
    rows = range(len(names))
    tints = [colours["accent"] if name == OURS else colours["handle"] for name in names]
    axes.barh(rows, took_ms, height=0.62, color=tints)
    axes.set_xlim(0, max(took_ms))
    axes.set_ylim(len(names) - 0.5, -0.5)
    axes.set_axis_off()
    for row, name, value in zip(rows, names, took_ms, strict=True):
        is_ours = name == OURS
        weight = "bold" if is_ours else "normal"
        colour = colours["accent"] if is_ours else colours["text"]
        axes.annotate(
            name, (0, row), (-8, 0), textcoords="offset points",
            ha="right", va="center", color=colour, weight=weight, annotation_clip=False,
        )  # fmt: skip
        times = "" if is_ours else f"   {_short(value / took_ms[0])}×"  # noqa: RUF001 - a multiplication sign is meant
        axes.annotate(
            f"{_short(value)} ms{times}", (value, row), (6, 0), textcoords="offset points",
            ha="left", va="center", color=colour, weight=weight, annotation_clip=False,
        )  # fmt: skip
    axes.annotate(
        panel.title, (0, 1), (0, 8), xycoords="axes fraction", textcoords="offset points",
        ha="left", va="bottom", color=colours["text"], size=13, weight="bold", annotation_clip=False,
    )  # fmt: skip


def _short(value: float) -> str:
    return f"{value:,.0f}" if value >= 10 else f"{value:.1f}"


def _font(font: Mapping[str, Any]) -> str:
    """Make the program's font known to matplotlib, if its package is there; return its name."""
    from matplotlib.font_manager import fontManager  # noqa: PLC0415

    package = importlib.util.find_spec(font["package"])
    if package is not None and package.submodule_search_locations:
        for name in font["files"]:
            fontManager.addfont(Path(package.submodule_search_locations[0]) / "files" / name)
    return str(font["family"])
