import pytest

from app.cli.arguments import parser


@pytest.mark.parametrize(
    "kind", ["now", "list", "verify x", "drill", "drill x", "restore x --replace", "recovery-code"]
)
def test_every_command_about_backups_is_understood(kind):
    given = parser().parse_args(["backup", *kind.split()])
    assert (given.command, given.kind) == ("backup", kind.split()[0])


def test_a_new_code_and_a_confirmed_one_exclude_each_other(capsys):
    with pytest.raises(SystemExit):
        parser().parse_args(["backup", "recovery-code", "--new", "--confirm"])
    assert "not allowed with" in capsys.readouterr().err


def test_an_export_says_where_to_and_an_erasure_may_have_a_receipt():
    given = parser().parse_args(["person", "export", "Ann", "--to", "ann.zip"])
    assert (given.who, given.to.name) == ("Ann", "ann.zip")
    assert parser().parse_args(["person", "erase", "Ann"]).receipt is None
