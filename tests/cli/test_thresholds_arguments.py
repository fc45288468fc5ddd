import pytest

from app.cli.arguments import parser
from app.cli.thresholds_arguments import NAMES
from app.core.scores import PRESETS


def test_all_presets_have_names_here():
    assert tuple(PRESETS) == NAMES


def test_a_setting_is_a_share_or_the_name_of_one():
    given = parser().parse_args(["thresholds", "--fpir", "0.02", "--apply", "lenient"])
    assert (given.fpir, given.apply) == (0.02, "lenient")


@pytest.mark.parametrize("wrong", ["0", "0.2", "many", "nan"])
def test_what_cannot_be_set_is_refused_with_what_can(capsys, wrong):
    with pytest.raises(SystemExit) as ended:
        parser().parse_args(["thresholds", "--apply", wrong])
    assert ended.value.code == 2
    assert "strict, standard, lenient" in capsys.readouterr().err
