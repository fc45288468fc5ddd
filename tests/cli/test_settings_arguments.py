import argparse

import pytest

from app.cli.settings_arguments import add_settings


@pytest.fixture
def parser():
    made = argparse.ArgumentParser()
    add_settings(made, argparse.ArgumentParser(add_help=False))
    return made


def test_a_value_may_have_an_equals_sign_and_spaces(parser):
    given = parser.parse_args(["set", "actions.command=open --door=north", "site.name="])
    assert given.changes == [("actions.command", "open --door=north"), ("site.name", "")]


@pytest.mark.parametrize("text", ["kiosk.idle_s", "idle_s=5"])
def test_a_change_names_section_key_and_value(parser, text):
    with pytest.raises(SystemExit):
        parser.parse_args(["set", text])
