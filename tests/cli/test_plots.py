import functools
import re
import subprocess
import sys
import xml.etree.ElementTree as ET

import matplotlib as mpl
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cli.plots import Curve, DetPlot, EdcPlot, HistogramPlot, Mark, _percent, _without_edges, colours, svg

SVG = "{http://www.w3.org/2000/svg}"

DET = DetPlot(
    "Trade-off",
    "Falls from 50 % to 1 %",
    (Curve("Ann's", ((0.5, 0), (0.01, 0.01), (0, 0.5), (0, 1))), Curve("Bob's", ((0.2, 0.02),))),
    (Mark("FMR 1 %", 0.01, 0.01, (0, 0.03)), Mark("No error", 0, 0)),
)


@functools.cache
def drawn_det():
    return svg(DET, "a")


def texts(drawn: str) -> list[str]:
    return ["".join(text.itertext()) for text in ET.fromstring(drawn).iter(f"{SVG}text")]  # noqa: S314 - ours


def test_axes_are_named_in_the_terms_of_the_standard():
    assert {"FMR (false match rate)", "FNMR (false non-match rate)"} <= set(texts(drawn_det()))
    search = DetPlot("", "", DET.curves, is_search=True)
    names = {"FPIR (false positive identification rate)", "FNIR (false negative identification rate)"}
    assert names <= set(texts(svg(search, "a")))
    assert "FNMR at the fixed threshold" in texts(svg(EdcPlot("", "", (Curve("Unified", ((0, 0.1),)),)), "a"))


def test_curves_and_operating_points_are_named():
    assert {"Ann's", "Bob's", "FMR 1 %", "No error"} <= set(texts(drawn_det()))


def test_a_curve_alone_needs_no_legend():
    assert "Ann's" not in texts(svg(DetPlot("", "", DET.curves[:1]), "a"))


def test_a_rate_of_zero_does_not_hide_the_others():
    shown = texts(drawn_det())
    assert "100\N{NO-BREAK SPACE}%" in shown
    assert "0.1\N{NO-BREAK SPACE}%" in shown
    assert "0.01\N{NO-BREAK SPACE}%" not in shown


def test_along_the_edges_only_the_best_point_is_drawn():
    assert _without_edges(((1, 0), (0.5, 0), (0.1, 0.1), (0, 0.5), (0, 1))) == (
        (0.5, 0),
        (0.1, 0.1),
        (0, 0.5),
    )
    assert _without_edges(((0.2, 0.1),)) == ((0.2, 0.1),)


def test_a_histogram_tells_how_much_was_not_compared_and_where_the_threshold_is():
    plot = HistogramPlot("", "", np.array([0.8, 0.9, -np.inf]), np.arange(2000) / 4000, 0.45)
    shown = " ".join(texts(svg(plot, "a")))
    assert "Mated: 3, 1 not compared" in shown
    assert "Non-mated: 2,000 " in shown
    assert "Threshold: 0.450" in shown


@pytest.mark.parametrize(
    "plot",
    [
        DetPlot("", "", ()),
        DetPlot("", "", (Curve("nothing", ()), Curve("perfect", ((0, 0),)))),
        HistogramPlot("", "", np.array([]), np.array([-np.inf])),
        HistogramPlot("", "", np.array([0.5]), np.array([0.5])),
        EdcPlot("", "", (Curve("nothing", ()), Curve("perfect", ((0, 0), (0.2, 0))))),
    ],
)
def test_where_there_is_little_to_draw_the_plot_is_empty_but_whole(plot):
    assert texts(svg(plot, "a"))


def test_twelve_curves_are_told_apart_by_colour_and_dashes():
    curves = tuple(Curve(f"component {number}", ((0, 0.1), (0.2, number / 100))) for number in range(12))
    baselines = (
        Curve("random", ((0, 0.1), (0.2, 0.1)), is_baseline=True),
        Curve("ideal", ((0, 0.1), (0.2, 0)), is_baseline=True),
    )
    drawn = svg(EdcPlot("", "", (*curves, *baselines)), "a")
    paths = re.findall(r'clip-path="[^"]+" style="fill: none; ([^"]+)"', drawn)
    lines = [style for style in paths if colours()["line"].lower() not in style]  # the grid
    assert len(set(lines)) == len(lines) == 14


def test_text_stays_text_whatever_is_in_it():
    name = 'a$b$ <i> & "id="x" 山'
    drawn = svg(EdcPlot("", 'so-called "alt" <b>', (Curve(name, ()), Curve("other", ()))), "a")
    assert name in texts(drawn)
    assert ET.fromstring(drawn).get("aria-label") == 'so-called "alt" <b>'  # noqa: S314 - ours
    assert 'role="img"' in drawn


def test_equal_plots_are_drawn_equally_and_ids_have_the_prefix():
    assert svg(DET, "a") == drawn_det()
    assert re.findall(r'id="(?!a-)', drawn_det()) == []
    assert svg(DET, "b") == re.sub(r'(id="|href="#|url\(#)a-', r"\1b-", drawn_det())


def test_what_others_draw_looks_as_before():
    before = dict(mpl.rcParams)
    svg(EdcPlot("", "", ()), "a")
    assert dict(mpl.rcParams) == before


def test_the_drawing_library_is_loaded_by_drawing_only():
    code = "import sys, app.cli.report; sys.exit('matplotlib' in sys.modules or 'PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("share", "text"), [(1, "100"), (0.07, "7"), (0.29, "29"), (1e-6, "0.0001"), (1e-7, "0.00001"), (0, "0")]
)
def test_a_share_is_labelled_in_percent_without_needless_digits(share, text):
    assert _percent(share) == f"{text}\N{NO-BREAK SPACE}%"


@given(st.floats(0, 1))
def test_a_label_is_never_in_powers(share):
    assert re.fullmatch(r"\d+(\.\d*[1-9])?\N{NO-BREAK SPACE}%", _percent(share))
