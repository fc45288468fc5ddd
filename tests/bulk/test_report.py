import csv

import pytest

from app.bulk.outcome import Cause, Outcome, Result
from app.bulk.report import HEADINGS, harmless, write_report
from app.errors import SourceError


def test_a_report_has_a_line_for_each_picture(tmp_path):
    results = [
        Result(1, "Ann", "ann/1.jpg", Outcome.ENROLLED, quality=80),
        Result(2, "山田花子", "b.jpg", Outcome.REFUSED, Cause.ENROLLED_ALREADY, other='Zoe, "Z"'),
    ]
    write_report(tmp_path / "report.csv", results)
    data = (tmp_path / "report.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert list(csv.reader(data.decode("utf-8-sig").splitlines())) == [
        list(HEADINGS),
        ["1", "Ann", "ann/1.jpg", "enrolled", "", "80"],
        ["2", "山田花子", "b.jpg", "refused", 'This person is enrolled already as “Zoe, "Z"”.', ""],
    ]


@pytest.mark.parametrize("begin", "=+-@\t\r")
def test_no_cell_is_a_formula(begin):
    assert harmless(f"{begin}cmd|' /C calc'!A0") == f"'{begin}cmd|' /C calc'!A0"


def test_controls_of_the_direction_of_writing_are_spelt_out():
    assert harmless("Ann\u202egpj.exe") == "Ann\\u202egpj.exe"
    assert harmless("علي") == "علي"


def test_a_report_that_cannot_be_written_says_why(tmp_path):
    with pytest.raises(SourceError, match=r"cannot be written: No such file or directory\.$"):
        write_report(tmp_path / "gone" / "report.csv", [])


def test_a_name_that_is_no_text_does_not_stop_the_report(tmp_path):
    write_report(tmp_path / "report.csv", [Result(1, "Ann\udcff", "", Outcome.REFUSED)])
    assert "Ann?" in (tmp_path / "report.csv").read_text(encoding="utf-8-sig")
