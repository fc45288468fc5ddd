"""The table and the chart of `vestibule bench --report`, written into the source tree."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import textwrap
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import paths
from app.cli import bench_chart
from app.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    Found = Mapping[str, Mapping[str, Any]]
    """What was measured, by the name of its part and of the figure."""

BEGIN, END = "<!-- bench -->", "<!-- /bench -->"
"""What is between these in the README is replaced."""

CHART = Path("packaging/screenshots/bench.svg")

PEERS = {
    "face_recognition": "`face_recognition`: locations, encodings, distances",
    "yunet_sface": "OpenCV: YuNet and SFace",
    "dlib": "dlib's own call, as packaged",
    "faiss_flat": "faiss, flat index",
    "sqlite_vec": "sqlite-vec",
    "face_distance": "`face_recognition.face_distance`, list",
    "face_distance_array": "`face_recognition.face_distance`, array",
}

_PACKAGES = (
    "opencv-python",
    "mediapipe",
    "onnxruntime",
    "numpy",
    "dlib-bin",
    "face-recognition",
    "faiss-cpu",
    "sqlite-vec",
)

_NOTES = """\
Below 1 the other one is faster. Decision, embedding and search are medians; what is compared ran in turns in
one process on the same input. For a decision ours embeds on two threads, OpenCV uses all cores, and
`face_recognition` one, with a list of known encodings. `cv2.FaceRecognizerSF` of OpenCV 5 cannot run SFace's
file, so `cv2.dnn` ran it after OpenCV's own alignment. Search is exact, among dlib's embeddings, one thread
each; ours also finds the second nearest and weighs the lead. sqlite-vec is in memory, in the SQLite that
Vestibule brings where Python's own loads no extension. Enrollment is from starting the command to its end:
ours uses all cores, judges each picture and stores it encrypted with its consent; `face_recognition`
computes encodings on one core. The hub's searches are requests that eight clients send for photographs of 0.3
to 2.1 million pixels: ours checks signatures too, and judges each face; the other one has a process on each
core as well."""

_LINE = 110
"""Longest line of text in the README."""

_ROOT = Path(__file__).resolve().parents[2]


class ReportError(AppError):
    """There is no README here that the report could be written into."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: a part of the work here, and with a peer instead."""

    what: str
    ours: str
    peer: str
    theirs: str
    times_faster: float


def require_source_tree() -> None:
    """Raise a ReportError unless the README can be written into."""
    _readme()


def write(found: Found) -> list[Path]:
    """Write the table into the README and the chart beside the screenshots; return both files.

    Raises:
        ReportError: This is no source tree, or it cannot be written.
    """
    before, after = _readme()
    files = [_ROOT / "README.md", _ROOT / CHART]
    try:
        bench_chart.draw(found, files[1])
        text = f"{before}{BEGIN}\n{section(found)}\n{END}{after}"
        files[0].write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise ReportError(f"The report cannot be written: {error}.") from error
    return files


def section(found: Found) -> str:
    """Return what stands between the markers: where it was measured, chart, table, notes."""
    parts = [
        _measured_on(),
        f"![How long it takes here, and with other libraries]({CHART.as_posix()})",
        _table(
            ("", "Vestibule", "instead", "takes", "times faster"),
            "l r l r r",
            _lines(found),
        ),
        _NOTES + _as_used(found),
        _table(
            ("By itself, with a camera of", *_sizes(found)), "l" + " r" * len(_sizes(found)), _alone(found)
        ),
    ]
    skipped = {sentence for values in found.values() for sentence in values.get("skipped", ())}
    if skipped:
        parts.insert(4, f"Not measured: {'; '.join(sorted(skipped))}.")
    return "\n\n".join(parts)


def rows(found: Found) -> Iterator[Row]:
    """Yield the lines of the table, for each part all peers that were measured."""
    decision = found.get("decision", {})
    yield from _in_ms("Camera frame → decision, {people:,} people", decision, "decision_ms")
    yield from _in_ms("… without the second opinion", decision, "decision_by_dlib_ms", "by_dlib_")
    yield from _in_ms("One embedding", found.get("embedding", {}), "embedding_ms")
    for name, values in found.items():
        if name.startswith("search "):
            yield from _in_ms("Search among {people:,} people", values, "identify_ms")
    values = found.get("enrollment", {})
    if "face_recognition_pictures_per_s" in values:
        yield Row(
            f"Enroll a folder of {values['pictures']} pictures",
            f"{_number(values['pictures_per_s'])} / s",
            "`face_recognition` command",
            f"{_number(values['face_recognition_pictures_per_s'])} / s",
            values["times_faster_than_face_recognition"],
        )
    yield from _searches(found.get("hub", {}))


def _lines(found: Found) -> Iterator[tuple[str, ...]]:
    """Yield the rows as text; what is as in the row above is left out."""
    above = ""
    for row in rows(found):
        what, ours = (row.what, row.ours) if row.what != above else ("", "")
        yield (what, ours, row.peer, row.theirs, _ratio(row.times_faster))
        above = row.what


def _in_ms(what: str, values: Mapping[str, Any], ours: str, prefix: str = "") -> Iterator[Row]:
    """Yield a row for each peer; the prefix is that of the ratios."""
    for peer, name in PEERS.items():
        ratio = f"{prefix}times_faster_than_{peer}"
        if ratio in values:
            yield Row(
                what.format(**values),
                f"{_number(values[ours])} ms",
                name,
                f"{_number(values[f'{peer}_ms'])} ms",
                values[ratio],
            )


def _searches(values: Mapping[str, Any]) -> Iterator[Row]:
    """Yield a row for each size of a hub's gallery."""
    beginning = "times_faster_than_face_recognition_"
    for name in values:
        if name.startswith(beginning):
            people = name.removeprefix(beginning)
            ours, theirs = (
                values[f"{prefix}requests_per_s_{people}"] for prefix in ("", "face_recognition_")
            )
            what = f"Hub: searches with a picture, {int(people):,} people"
            peer = "`face_recognition` behind FastAPI"
            yield Row(what, f"{_number(ours)} / s", peer, f"{_number(theirs)} / s", values[name])


def _as_used(found: Found) -> str:
    """Say how long the program's own searches take, with both networks and all cores."""
    times = [
        f"{_number(values['identify_both_ms'])} ms among {values['people']:,}"
        for name, values in found.items()
        if name.startswith("search ") and "identify_both_ms" in values
    ]
    if not times:
        return ""
    text = f"With both networks, and all cores where that helps, a search takes {', '.join(times)} people."
    return f"\n\n{textwrap.fill(text, _LINE)}"


def _sizes(found: Found) -> list[str]:
    return [name.removeprefix("window ") for name in found if name.startswith("window ")]


def _alone(found: Found) -> Iterator[tuple[str, ...]]:
    """Yield the lines about the running program, a column for each size of the camera's pictures."""
    windows = [found[f"window {size}"] for size in _sizes(found)]
    for what, form in {
        "window shown after": "{first_window_s:.1f} s",
        "first face analysed after": "{ready_s:.1f} s",
        "analysis of a frame, median (95 %)": "{analysis_ms_p50:.0f} ms ({analysis_ms_p95:.0f})",
        "from camera to screen, median (95 %)": "{overlay_age_ms_p50:.0f} ms ({overlay_age_ms_p95:.0f})",
        "frames analysed a second": "{analysed_per_s:.0f}",
        "of one core, for the analysis": "{vision_cpu_of_one_core:.0%}",
        "memory, window + analysis": "{app_rss_mb:.0f} + {vision_rss_mb:.0f} MB",
    }.items():
        yield (what, *(_filled(form, window) for window in windows))


def _filled(form: str, values: Mapping[str, Any]) -> str:
    """Fill in figures; a question mark where this system does not tell one."""
    try:
        text = form.format(**values)
    except (KeyError, TypeError):
        return "?"
    return "?" if "nan" in text else text


def _table(head: tuple[str, ...], sides: str, lines: Iterator[tuple[str, ...]]) -> str:
    rule = ["---:" if side == "r" else "---" for side in sides.split()]
    return "\n".join(f"| {' | '.join(line)} |" for line in (head, tuple(rule), *lines))


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 10 else f"{value:#.2g}"


def _ratio(value: float) -> str:
    return f"{value:.0f}" if value >= 10 else f"{value:.1f}"


def _measured_on() -> str:
    day = datetime.now(UTC).date().isoformat()
    cores = os.cpu_count() or 1
    return textwrap.fill(
        f"Measured by `vestibule bench --report` on {day}: {processor()}, {cores} cores, "
        f"{platform.system()}, Python {platform.python_version()}, {', '.join(_versions())}.",
        _LINE,
        break_on_hyphens=False,
    )


def processor() -> str:
    """Return what this machine's processor is called."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, "") or platform.processor() or platform.machine()


def _versions() -> Iterator[str]:
    for package in _PACKAGES:
        try:
            yield f"{package} {importlib.metadata.version(package)}"
        except importlib.metadata.PackageNotFoundError:
            continue


def _readme() -> tuple[str, str]:
    """The README before and after the report."""
    try:
        text = "" if paths.is_frozen() else (_ROOT / "README.md").read_text(encoding="utf-8")
    except OSError:
        text = ""
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ReportError(
            "The report is a part of the README of Vestibule's source tree; run bench --report from there."
        )
    return before, after
