import argparse
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.cli.activity_arguments import since_or_default
from tests.cli.mirroring import parser_once

COMMANDS = [
    ("log",),
    ("inside",),
    ("gone", "Ann"),
    ("export", "log.csv"),
    ("explain", "7"),
    ("replay",),
    ("charts", "days"),
]


def parsed(*given: str) -> argparse.Namespace:
    return parser_once().parse_args(["activity", *given])


def refused(capsys, *given):
    with pytest.raises(SystemExit) as ended:
        parsed(*given)
    assert ended.value.code == 2
    return capsys.readouterr().err


@pytest.mark.parametrize("given", COMMANDS, ids=" ".join)
def test_every_command_is_content_with_the_least(given):
    assert parsed(*given).thing == given[0]


def test_a_day_begins_at_its_midnight_and_is_meant_whole():
    given = parsed("log", "--since", "2026-03-01", "--until", "2026-03-01")
    assert given.since == datetime(2026, 3, 1).astimezone()
    assert given.until == datetime(2026, 3, 2).astimezone()
    assert parsed("log", "--until", "2026-03-01T08:30").until == datetime(2026, 3, 1, 8, 30).astimezone()


@pytest.mark.parametrize("fpir", [("strict", 0.001), ("0.02", 0.02)])
def test_strictness_is_a_share_or_a_name(fpir):
    assert parsed("replay", "--fpir", fpir[0]).fpir == fpir[1]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("log", "--since", "soon"), "must be like 2026-03-01"),
        (("log", "--limit", "-1"), "must be a whole number"),
        (("export", "log.txt"), "must end in .csv or .xlsx"),
        (("replay", "--fpir", "0.5"), "share above 0"),
        (("replay", "--fpir", "much"), "strict, standard, lenient"),
        (("log", "--outcome", "lost"), "invalid choice"),
        ((), "required: WHAT"),
    ],
)
def test_what_is_wrong_is_named(capsys, given, said):
    assert said in refused(capsys, *given)


def test_a_file_may_be_named_in_capitals():
    assert parsed("export", "LOG.XLSX").file == Path("LOG.XLSX")


def test_charts_show_the_last_month_unless_another_time_is_given():
    given = datetime(2026, 3, 1).astimezone()
    assert since_or_default(given) == given
    assert since_or_default(None) <= datetime.now().astimezone() - timedelta(days=30)
