import csv

import pytest

from app.errors import StoreError
from app.store.people_files import HEADINGS, text_cell, write_people
from tests.ui import made


def test_people_are_written_with_a_heading(tmp_path):
    path = tmp_path / "people.csv"
    assert write_people(made.people(3), path) == 3
    with path.open(encoding="utf-8-sig", newline="") as file:
        heading, *rows = csv.reader(file)
    assert tuple(heading) == HEADINGS
    assert [row[1] for row in rows] == ["Ann Example", "Bence Example", "Анна Пример"]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])
def test_what_a_spreadsheet_would_run_is_text(text):
    assert text_cell(text) == f"'{text}"


def test_a_name_stays_as_it_is():
    assert text_cell("Ann-Marie = Example") == "Ann-Marie = Example"


def test_a_file_that_cannot_be_written_is_named(tmp_path):
    with pytest.raises(StoreError, match=r"missing.people\.csv cannot be written"):
        write_people([], tmp_path / "missing" / "people.csv")
