import argparse
from pathlib import Path

import pytest

from app.cli.arguments import parser

COMMANDS = [
    ("tenant", "add", "Acme"),
    ("tenant", "list"),
    ("tenant", "key", "Acme"),
    ("tenant", "revoke", "AKID"),
    ("tenant", "remove", "Acme"),
    ("gallery", "add", "Staff", "--tenant", "Acme"),
    ("gallery", "list"),
    ("gallery", "remove", "Staff"),
    ("application", "add", "Kiosk", "--gallery", "Staff"),
    ("application", "list"),
    ("application", "revoke", "id"),
    ("account", "add", "ann", "--tenant", "Acme"),
    ("account", "list"),
    ("account", "revoke", "ann"),
    ("project", "add", "Staff", "--tenant", "Acme"),
    ("project", "list"),
    ("project", "remove", "1"),
    ("user", "list", "1"),
    ("user", "status", "1", "2", "APPROVED"),
    ("key", "list", "ann"),
    ("key", "revoke", "key"),
    ("vectors", "on"),
    ("vectors", "off"),
]
"""Every command that is about something, with the least it asks for."""


def parsed(*given: str) -> argparse.Namespace:
    return parser().parse_args(["hub", *given])


def refused(capsys, *given):
    with pytest.raises(SystemExit) as ended:
        parsed(*given)
    assert ended.value.code == 2
    return capsys.readouterr().err


def explained(capsys, *given):
    with pytest.raises(SystemExit) as ended:
        parsed(*given, "--help")
    assert ended.value.code == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("given", COMMANDS, ids=" ".join)
def test_every_command_explains_itself_and_is_content_with_the_least(given, capsys):
    thing, kind, *_ = given
    printed = explained(capsys, thing, kind)
    assert printed.startswith(f"usage: vestibule hub {thing} {kind} ")
    assert {"--data", "--json", "--database"} <= set(printed.split())
    found = parsed(*given)
    assert (found.command, found.thing, found.kind) == ("hub", thing, kind)


@pytest.mark.parametrize("given", [("migrate",), ("export", "hub.export"), ("import", "hub.export")])
def test_migrating_and_moving_are_about_the_whole_hub(given, capsys):
    assert parsed(*given).thing == given[0]
    assert explained(capsys, given[0]).startswith(f"usage: vestibule hub {given[0]} ")


@pytest.mark.parametrize("thing", ["export", "import"])
def test_the_file_of_an_export_must_be_named(thing, capsys):
    assert "FILE" in refused(capsys, thing)
    assert parsed(thing, "hub.export").file == Path("hub.export")


@pytest.mark.parametrize("part", [("add", "1", "Night shift"), ("list", "1")])
def test_groups_belong_to_projects(part, capsys):
    assert explained(capsys, "project", "group", part[0]).startswith("usage: vestibule hub project group ")
    found = parsed("project", "group", *part)
    assert (found.thing, found.kind, found.part, found.project) == ("project", "group", part[0], "1")


@pytest.mark.parametrize("given", [(), ("tenant",), ("project", "group")])
def test_what_is_done_must_be_said(given, capsys):
    assert "required: WHAT" in refused(capsys, *given)


@pytest.mark.parametrize(
    "order", [("--database", "URL", "tenant", "list"), ("tenant", "list", "--database", "URL")]
)
def test_the_database_may_be_named_before_or_after_the_command(order):
    assert parsed(*order).database == "URL"


@pytest.mark.parametrize(
    "given", [("gallery", "add", "Staff"), ("project", "add", "Staff"), ("account", "add", "ann")]
)
def test_to_whom_something_belongs_must_be_said(given, capsys):
    assert "--tenant" in refused(capsys, *given)


def test_an_application_leads_to_a_gallery(capsys):
    assert "--gallery" in refused(capsys, "application", "add", "Kiosk")


@pytest.mark.parametrize("name", ["", "  ", "two\nlines", "\x1b[2J"])
def test_a_name_must_be_readable(name, capsys):
    assert "a name is needed" in refused(capsys, "tenant", "add", name)


def test_spaces_around_a_name_do_not_count():
    assert parsed("tenant", "add", " Ünal & Söhne ").name == "Ünal & Söhne"


@pytest.mark.parametrize("size", ["0", "-1", "1.5", "many", "", "1" * 10, "9" * 5000, "²"])
def test_a_size_is_a_whole_number(size, capsys):
    said = refused(capsys, "gallery", "add", "Staff", "--tenant", "Acme", f"--size={size}")
    assert "must be a whole number above 0" in said


@pytest.mark.parametrize("quality", ["0.44", "1.01", "nan", "good"])
def test_a_minimum_quality_is_one_that_nec_id_knows(quality, capsys):
    said = refused(capsys, "gallery", "add", "Staff", "--tenant", "Acme", f"--minimum-quality={quality}")
    assert "must be a number from 0.45 to 1" in said


def test_a_gallery_has_room_for_a_million_faces_of_the_least_quality_unless_said():
    given = parsed("gallery", "add", "Staff", "--tenant", "Acme")
    assert (given.size, given.minimum_quality, given.description) == (1_000_000, 0.45, "")
    given = parsed("gallery", "add", "Staff", "--tenant", "Acme", "--size", "500", "--minimum-quality", "0.6")
    assert (given.size, given.minimum_quality) == (500, 0.6)


def test_a_password_is_no_argument(capsys):
    assert "--password-from-stdin" in explained(capsys, "account", "add")
    assert "unrecognized" in refused(capsys, "account", "add", "ann", "secret", "--tenant", "Acme")


def test_an_account_may_have_keys_and_administers_unless_said():
    given = parsed("account", "add", "ann", "--tenant", "Acme")
    assert (given.keys, given.administrator, given.panel, given.password_from_stdin) == (
        True,
        True,
        None,
        False,
    )
    given = parsed("account", "add", "ann", "--tenant", "Acme", "--no-keys", "--no-administrator")
    assert (given.keys, given.administrator) == (False, False)


def test_a_status_is_one_of_four(capsys):
    said = refused(capsys, "user", "status", "1", "2", "WELCOME")
    assert all(one in said for one in ("UNAPPROVED", "APPROVED", "REJECTED", "EXPIRED"))
