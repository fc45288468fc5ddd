import csv
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import openpyxl
import pytest
import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from app.errors import StoreError
from app.store import activity_files
from app.store.activity import Row
from app.store.activity_files import COLUMNS, harmless, write_csv, write_xlsx
from tests.store.values import NOW

BERLIN = ZoneInfo("Europe/Berlin")

ROW = Row(
    7, NOW, "identified", "a1", 'Ćuk 王, “the” "Great"', 7.25, -0.5, "in", "north", "face",
    "two\nlines", None, "", "passive", has_picture=False,
)  # fmt: skip
FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uff1d1", "=cmd|' /C calc'!A0"]


def read_csv(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def read_xlsx(path):
    book = openpyxl.load_workbook(path)
    return [[list(row) for row in sheet.iter_rows(values_only=True)] for sheet in book.worksheets]


def test_csv_comes_back_as_it_was_with_local_times(tmp_path):
    path = tmp_path / "log.csv"
    assert write_csv([ROW, replace(ROW, voided_at=NOW)], path, BERLIN) == 2
    heads, first, second = read_csv(path)
    assert tuple(heads) == COLUMNS
    found = dict(zip(heads, first, strict=True))
    assert (found["at"], found["name"], found["answer"]) == (
        "2026-03-01T09:30:00+01:00",
        ROW.name,
        ROW.answer,
    )
    assert (float(found["score"]), float(found["margin"]), found["voided_at"]) == (7.25, -0.5, "")
    assert second[COLUMNS.index("voided_at")] == "2026-03-01T09:30:00+01:00"
    assert path.read_bytes().startswith(b"\xef\xbb\xbfat,")


def test_xlsx_has_real_dates_and_numbers(tmp_path):
    path = tmp_path / "log.xlsx"
    assert write_xlsx([ROW], path, BERLIN, heads=[name.title() for name in COLUMNS]) == 1
    [[heads, first]] = read_xlsx(path)
    assert heads[0] == "At"
    found = dict(zip(COLUMNS, first, strict=True))
    assert found["at"] == datetime(2026, 3, 1, 9, 30)  # noqa: DTZ001 - Excel knows no time zones
    assert (found["name"], found["score"], found["margin"]) == (ROW.name, 7.25, -0.5)
    assert (found["voided_at"], found["reason"]) == (None, None)


def test_without_a_zone_times_are_this_machine_s(tmp_path):
    write_csv([ROW], tmp_path / "log.csv")
    assert read_csv(tmp_path / "log.csv")[1][0] == NOW.astimezone().isoformat()


@pytest.mark.parametrize("text", FORMULAS)
def test_nothing_in_a_file_is_a_formula(tmp_path, text):
    row = replace(ROW, name=text, answer=text, station=text, reason=text, decided_by=text)
    write_csv([row], tmp_path / "log.csv", UTC)
    texts = [
        dict(zip(COLUMNS, read_csv(tmp_path / "log.csv")[1], strict=True))[name]
        for name in ("name", "answer")
    ]
    assert all(one == f"'{text}" for one in texts)
    write_xlsx([row], tmp_path / "log.xlsx", UTC)
    sheet = openpyxl.load_workbook(tmp_path / "log.xlsx").active
    cell = sheet.cell(2, COLUMNS.index("name") + 1)
    assert cell.data_type == "s"
    assert str(cell.value).removeprefix("_x000D_").strip() == text.strip()


def test_what_is_no_formula_is_left_alone():
    assert harmless("Ann") == "Ann"
    assert harmless("") == ""
    assert harmless("a=b") == "a=b"


def test_no_rows_make_a_file_with_heads_alone(tmp_path):
    write_csv([], tmp_path / "log.csv")
    write_xlsx([], tmp_path / "log.xlsx")
    assert read_csv(tmp_path / "log.csv") == [list(COLUMNS)]
    assert read_xlsx(tmp_path / "log.xlsx") == [[list(COLUMNS)]]


def test_a_sheet_that_is_full_is_followed_by_another(tmp_path, monkeypatch):
    monkeypatch.setattr(activity_files, "SHEET_ROWS", 2)
    rows = [replace(ROW, answer=str(number), at=NOW + timedelta(minutes=number)) for number in range(5)]
    assert write_xlsx(iter(rows), tmp_path / "log.xlsx", UTC) == 5
    answers = [[row[COLUMNS.index("answer")] for row in sheet] for sheet in read_xlsx(tmp_path / "log.xlsx")]
    assert answers == [["answer", "0", "1"], ["answer", "2", "3"], ["answer", "4"]]


@pytest.mark.parametrize("write", [write_csv, write_xlsx])
def test_a_file_that_cannot_be_finished_leaves_the_one_before(tmp_path, write):
    def rows():
        yield ROW
        raise KeyboardInterrupt

    path = tmp_path / "log"
    path.write_text("before")
    with pytest.raises(KeyboardInterrupt):
        write(rows(), path)
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]
    write([ROW], path)
    assert path.read_bytes() != b"before"


@pytest.mark.parametrize("write", [write_csv, write_xlsx])
def test_a_folder_that_cannot_be_used_is_said(tmp_path, write):
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="cannot be used"):
        write([ROW], tmp_path / "file" / "log")


def test_a_full_disk_is_said_and_leaves_nothing(tmp_path, monkeypatch):
    close = xlsxwriter.Workbook.close

    def fail(book):
        close(book)
        raise FileCreateError(OSError(28, "No space left on device"))

    monkeypatch.setattr(xlsxwriter.Workbook, "close", fail)
    with pytest.raises(StoreError, match="disk is full"):
        write_xlsx([ROW], tmp_path / "log.xlsx")
    assert list(tmp_path.iterdir()) == []
