from app.ui.desk_steps import Step, step_names


def test_each_step_has_a_name_but_the_state_after_them():
    assert len(step_names()) == Step.SAVED
