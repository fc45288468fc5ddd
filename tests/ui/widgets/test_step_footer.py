import pytest

from app.ui.desk_steps import Step
from app.ui.widgets.step_footer import StepFooter


@pytest.fixture
def footer(look, shown):
    return shown(StepFooter(look), 1100, 60)


@pytest.mark.parametrize(
    ("step", "back", "shoot"),
    [
        (Step.PERSON, False, False),
        (Step.CONSENT, True, False),
        (Step.FACE, True, True),
        (Step.CHECK, True, False),
    ],
)
def test_only_what_can_be_done_at_a_step_is_there(footer, step, back, shoot):
    footer.show_step(step, can_go_on=True, can_shoot=True, is_saving=False)
    assert (footer.back.isVisible(), footer.shoot.isVisible()) == (back, shoot)


def test_nothing_can_be_taken_back_while_it_is_saved(footer):
    footer.show_step(Step.CHECK, can_go_on=False, can_shoot=False, is_saving=True)
    assert not footer.back.isEnabled()
    assert footer.next.text() == "Saving"


def test_the_hint_gives_way_to_the_buttons_where_there_is_no_room(look, shown):
    narrow = shown(StepFooter(look), 560, 60)
    narrow.show_step(Step.FACE, can_go_on=False, can_shoot=True, is_saving=False)
    assert not narrow._hint.isVisible()
