import pytest

from app.cli.arguments import parser


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("staff add Ann --role admin", "add"),
        ("staff role Ann auditor", "role"),
        ("audit verify", "verify"),
        ("audit list sign in --limit 5", "list"),
        ("audit export audit.jsonl --force", "export"),
    ],
)
def test_a_line_says_what_is_done(line, kind):
    assert parser().parse_args(line.split()).kind == kind


@pytest.mark.parametrize(
    "line", ["staff", "audit", "staff add Ann", "staff add Ann --role boss", "audit export"]
)
def test_a_line_that_leaves_something_out_is_refused(line, capsys):
    with pytest.raises(SystemExit):
        parser().parse_args(line.split())
    assert "usage" in capsys.readouterr().err
