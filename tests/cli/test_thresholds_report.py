from app.cli.thresholds_report import write
from app.core.site_rates import consequence, measure
from tests.core.test_site_rates import site


def test_what_never_happened_is_told_as_below_a_rate(tmp_path):
    rates = measure(*site(apart=0.7))
    assert rates is not None
    write(tmp_path / "page.html", rates, [consequence(rates, 0.003)], 0.003)
    text = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "&lt; 7.50%" in text
    assert "40, 40 of them with two references or more" in text


def test_few_people_are_said_to_be_too_few(tmp_path):
    rates = measure(*site(10, apart=0.7))
    assert rates is not None
    write(tmp_path / "page.html", rates, [consequence(rates, 0.003)], 0.003)
    assert "here are fewer" in (tmp_path / "page.html").read_text(encoding="utf-8")
