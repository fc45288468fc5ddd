import pytest

from app.cli.arguments import parser


def test_ids_or_all_are_deleted_and_never_all_by_a_forgotten_word(capsys):
    assert parser().parse_args(["strangers", "delete", "1", "2"]).ids == [1, 2]
    assert parser().parse_args(["strangers", "delete", "--all"]).ids == []
    for wrong in ([], ["1", "--all"], ["one"]):
        with pytest.raises(SystemExit):
            parser().parse_args(["strangers", "delete", *wrong])
    assert "--all" in capsys.readouterr().err
