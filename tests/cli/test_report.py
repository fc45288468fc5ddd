import errno
import functools
import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest

from app.cli.plots import Curve, DetPlot, EdcPlot, HistogramPlot, colours
from app.cli.report import Fact, Report, ReportError, Section, Table, html, write_report

CURVES = (Curve("one", ((0.1, 0.01), (0.01, 0.1))), Curve("two", ((0.1, 0.02),)))

PLOTS = (
    DetPlot("Trade-off", "Two curves", CURVES),
    HistogramPlot("Scores", "Two humps", np.array([0.8, 0.9]), np.array([0.1, 0.2]), 0.5),
    EdcPlot("Discard", "Two curves that fall", CURVES),
)

TABLE = Table(
    "Error rates",
    ("Gallery", "FMR", "FNMR", "Remark"),
    (("50", "0.1 %", "1.2 %", "as shipped"), ("200", "< 0.1 %", "\N{EN DASH}", "")),
)

REPORT = Report(
    "Evaluation",
    "All is well.",
    (Fact("Data set", "LFW"), Fact("FTA", "0.2 %")),
    (Section("Verification", ("A note.", TABLE, *PLOTS)), Section("Again", PLOTS)),
)

SHORT = Report("Evaluation", "All is well.", (), (Section("Verification", (TABLE,)),))
"""Without plots, which take their time."""

VOID = {"meta", "br"}


@functools.cache
def page_text():
    return html(REPORT)


class Page(HTMLParser):
    """What a browser finds: texts, attributes, and whether every element ends."""

    def __init__(self, report=None):
        super().__init__()
        self.open, self.texts, self.tags, self.attributes = [], [], [], []
        self.feed(html(report) if report else page_text())

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.texts += [data.strip()] * bool(data.strip())


def test_a_report_has_all_its_parts_in_their_order():
    texts = Page().texts
    expected = ["Evaluation", "All is well.", "Data set", "LFW", "Verification", "A note.", "Error rates"]
    expected += ["Trade-off", "Scores", "Discard", "Again"]
    expected += ["Trade-off", "Scores", "Discard"]
    assert [text for text in texts[2:] if text in expected] == expected


def test_a_report_is_whole_and_every_element_ends():
    page = Page()
    assert page.open == []
    assert page.tags.count("svg") == 6
    assert "script" not in page.tags


def test_a_report_needs_nothing_but_itself():
    page = Page()
    names = {name for name, _ in page.attributes}
    assert "src" not in names
    assert all(value.startswith("#") for name, value in page.attributes if name.endswith("href"))
    assert set(re.findall(r"\w+://[^\"]+", page_text())) == {"http://www.w3.org/2000/svg"}
    assert not re.search(r"@import|url\((?!#)", page_text())


def test_ids_are_unique_and_what_refers_to_them_finds_them():
    page = Page()
    ids = [value for name, value in page.attributes if name == "id"]
    assert len(ids) == len(set(ids))
    referred = re.findall(r'href="#([^"]+)"|url\(#([^)]+)\)', page_text())
    assert {one or other for one, other in referred} <= set(ids)


def test_every_plot_says_in_words_what_it_shows():
    labels = [value for name, value in Page().attributes if name == "aria-label"]
    assert labels == [plot.alt for plot in PLOTS] * 2


def test_text_is_shown_as_it_is_whatever_is_in_it():
    odd = "<b title=\"x\">&amp; '$a$' </style></title>"
    report = Report(
        odd,
        odd,
        (Fact(odd, odd),),
        (
            Section(
                odd, (odd, Table(odd, (odd, odd), ((odd, odd),)), DetPlot(odd, odd, (Curve(odd, ()),) * 2))
            ),
        ),
    )
    page = Page(report)
    assert "b" not in page.tags
    assert page.open == []
    assert page.texts.count(odd) == 15
    assert ("aria-label", odd) in page.attributes


def test_columns_of_numbers_are_set_to_the_right():
    page = page_text()
    assert '<th scope="col">Gallery</th><th scope="col" class="number">FMR</th>' in page
    assert '<th scope="row">50</th><td class="number">0.1 %</td>' in page
    assert '<td class="number">&lt; 0.1 %</td><td class="number">\N{EN DASH}</td><td></td></tr>' in page


def test_a_table_without_rows_has_its_header():
    page = html(Report("", "", (), (Section("", (Table("", ("A", "B"), ()),)),)))
    assert ">B</th></tr></thead>\n<tbody>\n\n</tbody>" in page
    assert "<dl>" not in page


def test_a_row_that_does_not_fit_its_header_is_refused():
    with pytest.raises(ValueError, match="zip"):
        html(Report("", "", (), (Section("", (Table("", ("A", "B"), (("1",),)),)),)))


def test_a_report_has_the_colours_of_the_program():
    page = page_text()
    assert f"--accent:{colours()['accent']};" in page
    used = set(re.findall(r"var\(--([a-z-]+)\)", page))
    assert used <= set(colours())


def test_equal_reports_are_equal_files(tmp_path):
    write_report(tmp_path / "report.html", REPORT)
    assert (tmp_path / "report.html").read_text(encoding="utf-8") == page_text()


def test_a_report_replaces_the_one_before_and_leaves_nothing_else(tmp_path):
    file = tmp_path / "report.html"
    file.write_text("old")
    write_report(file, SHORT)
    assert file.read_text(encoding="utf-8") == html(SHORT)
    assert list(tmp_path.iterdir()) == [file]


def test_a_name_that_no_encoding_has_can_be_written(tmp_path):
    write_report(tmp_path / "report.html", Report("\udcff.jpg", "", (), ()))
    assert "\\udcff.jpg" in (tmp_path / "report.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("place", ["missing/report.html", "folder"])
def test_a_report_that_cannot_be_written_says_where_and_why(tmp_path, place):
    (tmp_path / "folder").mkdir()
    with pytest.raises(ReportError, match=re.escape(str(tmp_path / place)) + r": \w.*Name a file"):
        write_report(tmp_path / place, SHORT)
    assert list(tmp_path.iterdir()) == [tmp_path / "folder"]


def test_on_a_full_disk_the_report_before_stays_and_nothing_is_left_behind(tmp_path, monkeypatch):
    file = tmp_path / "report.html"
    file.write_text("old")

    def fill(path, _content):
        path.touch()
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", fill)
    with pytest.raises(ReportError, match="No space left"):
        write_report(file, SHORT)
    assert file.read_text() == "old"
    assert list(tmp_path.iterdir()) == [file]
