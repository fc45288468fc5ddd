import pytest
from PySide6.QtPrintSupport import QPrinter

from app.ui.activity_paper import by_group, list_as_pdf, made, print_list
from app.ui.activity_values import Inside
from tests.screens.activity_stages import PEOPLE
from tests.ui.made import NOON


def pages(contents):
    return contents.count(b"/Type /Page\n") or contents.count(b"/Type /Page ")


def test_the_list_is_a_pdf_of_as_many_pages_as_it_takes(look):
    few = list_as_pdf(look.theme, Inside(PEOPLE[:5], NOON))
    assert few.startswith(b"%PDF")
    assert pages(few) == 1
    assert pages(list_as_pdf(look.theme, Inside(PEOPLE * 3, NOON))) > 2


@pytest.mark.parametrize("direction", ["LeftToRight", "RightToLeft"])
def test_an_empty_building_and_both_directions_of_reading_can_be_printed(look, fonts, direction):
    fonts.setLayoutDirection(getattr(type(fonts.layoutDirection()), direction))
    assert pages(list_as_pdf(look.theme, Inside((), NOON))) == 1
    assert pages(list_as_pdf(look.theme, Inside(PEOPLE[:9], NOON))) == 1


def test_a_printer_gets_the_same(look, tmp_path):
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "list.pdf"))
    print_list(printer, look.theme, Inside(PEOPLE, NOON))
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.usefixtures("fonts")
def test_it_says_how_many_there_are_and_when_it_was_made():
    assert made(Inside(PEOPLE, NOON)) == "37 people inside. Made on 12 May 2025 at 09:42."


def test_people_are_in_the_order_of_the_alphabet_by_group_and_those_without_one_are_last():
    groups = [(group, [one.name for one in members]) for group, members in by_group(PEOPLE[:4])]
    assert groups == [
        ("Staff", ["Ann Example", "Bence Example"]),
        ("Visitors", ["Анна Пример"]),
        ("", ["Άννα Παράδειγμα"]),
    ]
