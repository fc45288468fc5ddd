import csv
import io
from datetime import date
from functools import partial

import pytest

from app.bulk import table
from app.bulk.rows import PictureFile
from app.bulk.table import read_table
from app.core.person import PersonDetails
from app.errors import SourceError
from tests.bulk.fuzz import ROUNDS, bounded_memory, changed, names, seeded

MANY = 1_000_000 if ROUNDS > 500 else 10_000


def picture(name):
    return PictureFile(name, bytes)


def read(data, encoding="utf-8"):
    data = data if isinstance(data, bytes) else data.encode(encoding)
    return read_table("people.csv", partial(io.BytesIO, data))


def rows(data, encoding="utf-8"):
    return list(read(data, encoding).rows(picture))


def told(data, encoding="utf-8"):
    """Return names and pictures."""
    return [(row.details.name, [item.name for item in row.items]) for row in rows(data, encoding)]


def test_a_row_is_a_person_with_a_picture():
    assert told("name,picture\nAnn,ann.jpg\nBence,b/1.jpg\n") == [
        ("Ann", ["ann.jpg"]),
        ("Bence", ["b/1.jpg"]),
    ]


def test_every_column_goes_where_it_belongs():
    [row] = rows(
        "Name;Picture;External ID;E-Mail;GROUP;Tags;Notes;valid from;Valid_Until\n"
        'Ann;"a.jpg; b.jpg";7;ann@example.org;Staff;"red; blue;red";likes tea;2026-03-01;2026-04-01 00:00\n'
    )
    assert row.details == PersonDetails(
        "Ann",
        "7",
        "ann@example.org",
        "Staff",
        ("red", "blue"),
        "likes tea",
        date(2026, 3, 1),
        date(2026, 4, 1),
    )
    assert [item.name for item in row.items] == ["a.jpg", "b.jpg"]
    assert (row.number, row.fault) == (2, "")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_any_ordinary_form_is_read(encoding, delimiter, line_end):
    text = line_end.join(delimiter.join(cells) for cells in [("name", "picture"), ("Zoë Ågren", "zoë.jpg")])
    assert told(text, encoding) == [("Zoë Ågren", ["zoë.jpg"])]


def test_how_a_list_is_read_is_told():
    assert read("name;picture\nZoë;a.jpg", "cp1252").note == (
        "people.csv is read as Windows-1252, with semicolons between its columns."
    )


def test_several_columns_of_pictures_are_one_persons():
    assert told("name,picture1,picture 2,Picture_3\nAnn,a.jpg,,c.jpg\n") == [("Ann", ["a.jpg", "c.jpg"])]


def test_lines_that_say_the_same_of_a_person_are_one_row():
    data = "name,id,picture\nAnn,1,a.jpg\nAnn,1,b.jpg\nAnn,2,c.jpg\nBence,,d.jpg\nAnn,1,e.jpg\n"
    assert told(data) == [
        ("Ann", ["a.jpg", "b.jpg"]), ("Ann", ["c.jpg"]), ("Bence", ["d.jpg"]), ("Ann", ["e.jpg"]),
    ]  # fmt: skip


def test_no_row_grows_without_end():
    data = "name,picture\n" + "Ann,a.jpg\n" * 250
    assert [len(row.items) for row in rows(data)] == [100, 100, 50]


def test_quotes_hold_line_breaks_and_delimiters():
    data = 'name,notes,picture\n"Example, Ann","first\nsecond ""line""",a.jpg\nBence,,b.jpg\n'
    [ann, bence] = rows(data)
    assert (ann.details.name, ann.details.notes) == ("Example, Ann", 'first\nsecond "line"')
    assert (ann.number, bence.number) == (3, 4)


def test_empty_lines_nuls_and_other_columns_are_left_out():
    data = "sep=;\n\nshoe size;name;picture\n42;A\0nn;a.jpg;more\n;;\n\n43;Bence;b.jpg\n"
    assert told(data) == [("Ann", ["a.jpg"]), ("Bence", ["b.jpg"])]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        (",a.jpg,,", "The row has no name."),
        ("Ann,a.jpg,1.3.26,", "valid_from is “1.3.26”; it must be a day such as 2026-03-01."),
        ("Ann,a.jpg,2026-03-02,2026-03-01", "The person's last day is before the first"),
        (f"Ann,{'x' * 200_000},,", "The row cannot be read: field larger than field limit (131072)."),
    ],
)
def test_a_row_that_cannot_be_used_says_why_and_the_next_goes_on(line, fault):
    data = f"name,picture,valid_from,valid_until\n{line}\nBence,b.jpg,,\n"
    bad, good = rows(data)
    assert bad.fault.startswith(fault)
    assert (good.details.name, good.fault) == ("Bence", "")


def test_a_person_without_a_picture_is_a_row():
    assert told("name,picture\nAnn,\n") == [("Ann", [])]


@pytest.mark.parametrize(
    "data", ["", "\n\n", "picture,age\na.jpg,7\n", "Ann,a.jpg\n", b"\xff\xd8\xff\xe0jpeg", "sep=;"]
)
def test_what_is_no_list_says_what_a_list_has(data):
    with pytest.raises(SourceError, match=r"^people\.csv has no column “name”\. Its first line must name"):
        read(data)


def test_a_list_of_too_many_rows_is_refused(monkeypatch):
    monkeypatch.setattr(table, "MOST_ROWS", 3)
    assert len(rows("name\nA\nB\nC\n")) == 3
    with pytest.raises(SourceError, match="more than 3 rows"):
        rows("name\nA\nB\nC\nD\n")


@pytest.mark.parametrize("data", ["name\n" + "x" * 1000, "name\n" + '"x\n",' * 500])
def test_a_line_without_an_end_is_refused_before_it_fills_the_memory(monkeypatch, data):
    monkeypatch.setattr(table, "_LONGEST_LINE", 500)
    monkeypatch.setattr(table, "_LONGEST_ROW", 1500)
    with pytest.raises(SourceError, match="too long for a list"):
        rows(data)


class Endless(io.RawIOBase):
    """A long list, made as it is read."""

    def __init__(self):
        self.left, self.rest = MANY, b"name,picture\n"

    def read(self, size=-1):
        while self.left and len(self.rest) < size:
            self.rest += b"".join(
                b"Person %d,%d.jpg\n" % (number, number) for number in range(self.left, self.left - 1000, -1)
            )
            self.left -= 1000
        data, self.rest = self.rest[:size], self.rest[size:]
        return data


@pytest.mark.timeout(900)
def test_many_rows_take_no_more_memory_than_a_few():
    found = read_table("people.csv", Endless)
    with bounded_memory(4 * 2**20):
        assert sum(1 for _ in found.rows(picture)) == MANY


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_names_in_any_script_come_through_unchanged(encoding):
    text = io.StringIO()
    csv.writer(text).writerows([["name", "picture"], *([name, "a.jpg"] for name in names())])
    assert [row.details.name for row in rows(text.getvalue(), encoding)] == list(names())


@pytest.mark.timeout(600)
def test_no_fuzzed_list_does_harm():
    text = "name,picture,external_id,tags,valid_from\n" + "".join(
        f'"{name[:40]}",{number}.jpg,{number},"a;b",2026-03-01\n' for number, name in enumerate(names()[:20])
    )
    ended = 0
    for number in range(ROUNDS):
        rng = seeded(number)
        encoding = rng.choice(["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
        try:
            rows(changed(text.encode(encoding), rng))
        except SourceError:
            ended += 1
    assert ended < ROUNDS
