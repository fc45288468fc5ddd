from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from app.ui.days import read_day, written_day

LAST = date(2026, 12, 31)
LOCALES = ["en_GB", "en_US", "de_DE", "fr_FR", "hu_HU", "ko_KR", "ja_JP", "ar_EG", "fa_IR", "he_IL", "bg_BG"]


@pytest.fixture(params=LOCALES)
def locale(request):
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.fixture
def british():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("locale")
@pytest.mark.parametrize("day", [LAST, date(2026, 2, 1), date(1999, 11, 9)])
def test_what_is_written_is_read_again_in_every_locale(day):
    assert read_day(written_day(day)) == day


@pytest.mark.usefixtures("locale")
def test_the_international_form_is_read_everywhere():
    assert read_day("2026-12-31") == LAST


@pytest.mark.usefixtures("british")
@pytest.mark.parametrize("text", ["31/12/2026", "31.12.26", " 31 12 2026 ", "31-12-2026", "٣١/١٢/٢٠٢٦"])
def test_any_signs_and_digits_will_do(text):
    assert read_day(text) == LAST


@pytest.mark.usefixtures("british")
@pytest.mark.parametrize(
    "text", ["", "soon", "31/12", "31/13/2026", "30/02/2026", "1/2/3/4", "0/1/2026", "31/12/999999999999"]
)
def test_what_is_no_day_is_none(text):
    assert read_day(text) is None


@given(st.text())
def test_whatever_is_typed_is_a_day_or_none(text):
    assert read_day(text) is None or isinstance(read_day(text), date)
