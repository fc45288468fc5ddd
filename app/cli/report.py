"""An evaluation report: one HTML file that needs nothing else, to read, print and hand on."""

from __future__ import annotations

import contextlib
import re
import secrets
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, assert_never

from app.cli.plots import DetPlot, EdcPlot, HistogramPlot, Plot, colours, svg
from app.errors import AppError
from app.paths import resources_folder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_NUMBER = re.compile("[-+<>≤≥\N{MINUS SIGN}]?\\s?\\d|[-\N{EN DASH}]?$")
"""How the text of a cell begins that is a number, or stands for a missing one."""

_NOTHING_ELSE = "default-src 'none'; style-src 'unsafe-inline'"
"""What a browser may load for the page: nothing."""


class ReportError(AppError):
    """The report cannot be written where it was asked for."""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that holds for the whole evaluation: a version, a count, a date."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of as many cells as the header; columns of numbers are set to the right."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Part = str | Table | Plot
"""What a section consists of; a `str` is a paragraph."""


@dataclass(frozen=True, slots=True)
class Section:
    """Parts under a headline, in the order they are read."""

    title: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report.

    Attributes:
        title: What was evaluated.
        lead: The result in a sentence or two.
        facts: Under which conditions.
        sections: The results.
    """

    title: str
    lead: str
    facts: tuple[Fact, ...]
    sections: tuple[Section, ...]


def write_report(path: Path, report: Report) -> None:
    """Write a report, whole or not at all; a file that has the name is replaced.

    Raises:
        ReportError: The file cannot be written.
    """
    content = html(report).encode("utf-8", "backslashreplace")
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            unfinished.unlink()
        raise ReportError(
            f"The report cannot be written to {path}: {error.strerror}. Name a file in another folder."
        ) from error


def html(report: Report) -> str:
    """Return a report as an HTML page; equal reports give equal text."""
    tokens = "".join(f"--{name}:{colour};" for name, colour in colours().items())
    style = (resources_folder() / "report.css").read_text(encoding="utf-8")
    sections = "\n".join(
        f"<section>\n<h2>{escape(section.title)}</h2>\n"
        + "\n".join(_part(part, f"plot-{row}-{column}") for column, part in enumerate(section.parts, 1))
        + "\n</section>"
        for row, section in enumerate(report.sections, 1)
    )
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{_NOTHING_ELSE}">
<title>{escape(report.title)}</title>
<style>
:root {{{tokens}}}
{style}</style>
</head>
<body>
<main>
<header>
<h1>{escape(report.title)}</h1>
<p class="lead">{escape(report.lead)}</p>
</header>
{_facts(report.facts)}
{sections}
</main>
</body>
</html>
"""


def _facts(facts: Sequence[Fact]) -> str:
    pairs = (f"<div><dt>{escape(one.label)}</dt><dd>{escape(one.value)}</dd></div>" for one in facts)
    return "<dl>\n" + "\n".join(pairs) + "\n</dl>" if facts else ""


def _part(part: Part, name: str) -> str:
    match part:
        case str():
            return f"<p>{escape(part)}</p>"
        case Table():
            return _table(part)
        case DetPlot() | HistogramPlot() | EdcPlot():
            caption = f"<figcaption>{escape(part.title)}</figcaption>"
            return f"<figure>\n{caption}\n{svg(part, name)}</figure>"
        case _:
            assert_never(part)


def _table(table: Table) -> str:
    columns = zip(*table.rows, strict=True) if table.rows else [() for _ in table.header]
    kinds = [' class="number"' if all(map(_NUMBER.match, column)) else "" for column in columns]
    kinds[:1] = [""]  # the first column names the row
    header = "".join(
        f'<th scope="col"{kind}>{escape(cell)}</th>' for cell, kind in zip(table.header, kinds, strict=True)
    )
    rows = "\n".join(_row(row, kinds) for row in table.rows)
    return (
        f'<div class="table"><table>\n<caption>{escape(table.caption)}</caption>\n'
        f"<thead><tr>{header}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table></div>"
    )


def _row(row: Sequence[str], kinds: Sequence[str]) -> str:
    first, *others = row
    cells = (f"<td{kind}>{escape(cell)}</td>" for cell, kind in zip(others, kinds[1:], strict=True))
    return f'<tr><th scope="row">{escape(first)}</th>{"".join(cells)}</tr>'
