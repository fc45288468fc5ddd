"""`vestibule evaluate pad`: how well the passive stage tells attacks from live people, on recorded clips."""

from __future__ import annotations

import re
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING

from app.cli import output, pictures
from app.cli import report as html_report
from app.cli.evaluation_result import conditions
from app.cli.report import write_report
from app.core.evaluation_pad import report
from app.errors import ImageError, VisionError
from app.vision.worker import spawn_context

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from app.core.evaluation_pad import Counts, Presentation, Rate, Report

VIDEO_SUFFIXES = {".mp4", ".avi", ".mov", ".mkv", ".webm", ".m4v"}
"""What is taken from a folder besides pictures; a file that is named itself is read whatever it is called."""

UNKNOWN_SPECIES = "attack"

_PAD_NOTE = (
    "An attack that is accepted counts in the APCER of its species, a live person who is refused in the "
    "BPCER; who is challenged must follow an instruction and counts in neither. Terms: ISO/IEC 30107-3. "
    "Network: the median of what a network that the site added says, 0 and less clearly not real, 1 and more "
    "clearly real; empty without one."
)

_PROCESSES = 2
"""Each clip is work for one core."""

_NAMED = re.compile(r"^[^_]*_([a-zA-Z][a-zA-Z_]*?)[\d_-]*$")
"""A subject's code, then what was presented, then perhaps a number: p01_replay_phone_2."""


def evaluate_pad(
    bonafide: Sequence[Path], attack: Sequence[Path], *, as_json: bool, report_path: Path | None = None
) -> int:
    """Print what is said of each clip, then the error rates; a JSON object holds all of it.

    Args:
        bonafide: Videos, GIFs, stills, or folders of them, that show a live person.
        attack: The same of presentation attacks; the file name says the species.
        as_json: Print one JSON object at the end.
        report_path: Where to write a report as well; None for nowhere.

    Raises:
        ImageError: Nothing was named.
        ModelError: A model file is missing or altered.
        VisionError: The process that reads a clip died.
    """
    clips = [(path, "") for path in _files(bonafide)] + [(path, species(path)) for path in _files(attack)]
    if not clips:
        raise ImageError("There is no video or picture in what was named.")
    found = []
    for one in output.tracked(_watched(clips), "Watching", len(clips)):
        found.append(one)
        if not as_json:
            output.say(_line(one))
    summed = report(found)
    output.result(_values(found, summed), "\n".join(_lines(summed)), as_json=as_json)
    if report_path is not None:
        write_report(report_path, _written(found, summed))
        output.complain(f"The report is in {report_path}.")
    return output.OTHERWISE if any(one.trouble for one in found) else output.OK


def species(path: Path) -> str:
    """Return what an attack is presented with: as its file is named, else its folder."""
    named = _NAMED.match(path.stem)
    return named[1] if named else path.parent.name or UNKNOWN_SPECIES


def _files(paths: Sequence[Path]) -> list[Path]:
    files: list[Path] = []
    for path in paths:
        files += _clips_in(path) if pictures.is_folder(path) else [path]
    return files


def _clips_in(folder: Path) -> list[Path]:
    try:
        found = sorted(one for one in folder.iterdir() if not one.name.startswith("."))
    except OSError as error:
        raise ImageError(f"The folder {folder} cannot be read: {error.strerror}.") from error
    return [
        one for one in found if one.suffix.lower() in VIDEO_SUFFIXES | pictures.SUFFIXES and one.is_file()
    ]


def _watched(clips: Sequence[tuple[Path, str]]) -> Iterator[Presentation]:
    """Watch the clips, two at a time; yield what is said of them in their order."""
    with ProcessPoolExecutor(min(_PROCESSES, len(clips)), mp_context=spawn_context()) as pool:
        running = [pool.submit(_native, str(path), kind) for path, kind in clips]
        try:
            for one in running:
                yield one.result()
        except BrokenProcessPool as error:
            raise VisionError(
                "Reading the clips ended unexpectedly: one of them may be damaged. Try them one by one."
            ) from error
        finally:
            pool.shutdown(cancel_futures=True)


def _native(path: str, kind: str) -> Presentation:
    """Run in the new process; only here are the native libraries imported."""
    from app.vision import clips  # noqa: PLC0415 - not in the process that starts this one

    return clips.quiet_presentation(path, kind)


def _written(found: Sequence[Presentation], summed: Report) -> html_report.Report:
    """Lay the results out as a page."""
    rates = [(f"APCER, {name}", counts) for name, counts in summed.attacks.items()]
    rates.append(("BPCER", summed.bonafide))
    errors = html_report.Table(
        "Error rates",
        ("", "Errors", "Rate and 95 % interval", "Challenged", "Undecided"),
        tuple(
            (
                name,
                f"{counts.wrong.count} of {counts.wrong.total}",
                _of(counts.wrong),
                str(counts.challenged.count),
                str(counts.undecided.count),
            )
            for name, counts in rates
        ),
    )
    clips = html_report.Table(
        "Clips",
        ("Clip", "Shows", "Outcome", "After", "Cues", "Network"),
        tuple(
            (
                one.path,
                one.species or "bona fide",
                one.trouble or _outcome(one),
                "" if one.decided_s is None else f"{one.decided_s:.1f} s",
                ", ".join(f"{said.cue.value} {said.at_s:.1f} s" for said in one.said),
                "" if one.genuine is None else f"{one.genuine:.2f}",
            )
            for one in found
        ),
    )
    section = html_report.Section("Passive stage", (_PAD_NOTE, errors, clips))
    return html_report.Report(
        "Presentation attack detection", "; ".join(_lines(summed)), (*conditions(),), (section,)
    )


def _outcome(one: Presentation) -> str:
    if one.trouble:
        return "unreadable"
    return one.outcome.value if one.outcome else "undecided"


def _line(one: Presentation) -> str:
    text = f"{one.path}: {one.species or 'bona fide'}: {one.trouble or _outcome(one)}"
    if one.decided_s is not None:
        text += f" after {one.decided_s:.1f} s"
    notes = [f"{said.cue.value} {said.at_s:.1f} s" for said in one.said]
    if one.genuine is not None:
        notes.append(f"network {one.genuine:.2f}")
    return f"{text} ({', '.join(notes)})" if notes else text


def _lines(summed: Report) -> Iterator[str]:
    for name, counts in summed.attacks.items():
        yield f"APCER {name}: {_of(counts.wrong)}; {_rest(counts)}"
    yield f"BPCER: {_of(summed.bonafide.wrong)}; {_rest(summed.bonafide)}"


def _of(rate: Rate) -> str:
    if not rate.total:
        return "no presentation"
    low, high = rate.interval
    return f"{rate.rate:.1%} ({rate.count} of {rate.total}, 95 % between {low:.1%} and {high:.1%})"


def _rest(counts: Counts) -> str:
    text = f"challenged {counts.challenged.count}, undecided {counts.undecided.count}"
    return text if counts.decided_s is None else f"{text}, decided after {counts.decided_s:.1f} s (median)"


def _values(found: Sequence[Presentation], summed: Report) -> dict[str, object]:
    return {
        "apcer": {name: counts.wrong.rate for name, counts in summed.attacks.items()},
        "bpcer": summed.bonafide.wrong.rate if summed.bonafide.wrong.total else None,
        "attacks": {name: _counted(counts) for name, counts in summed.attacks.items()},
        "bonafide": _counted(summed.bonafide),
        "clips": [_clip(one) for one in found],
    }


def _counted(counts: Counts) -> dict[str, object]:
    return {
        "errors": counts.wrong.count,
        "total": counts.wrong.total,
        "interval_95": counts.wrong.interval,
        "challenged": counts.challenged.count,
        "challenge_rate": counts.challenged.rate,
        "undecided": counts.undecided.count,
        "non_response_rate": counts.undecided.rate,
        "median_decided_s": counts.decided_s,
    }


def _clip(one: Presentation) -> dict[str, object]:
    return {
        "path": one.path,
        "kind": "attack" if one.species else "bonafide",
        "species": one.species or None,
        "outcome": _outcome(one),
        "cues": [{"cue": said.cue.value, "at_s": round(said.at_s, 3)} for said in one.said],
        "decided_s": one.decided_s,
        "network": one.genuine,
        "reason": one.trouble or None,
    }
