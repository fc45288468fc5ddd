from app.ui.widgets.step_dots import StepDots


def test_it_says_how_far_one_is_and_is_as_wide_as_its_dots(look, shown):
    dots = shown(StepDots(look), 200, 20)
    dots.show_step(1, 4)
    assert dots.accessibleName() == "Step 2 of 4"
    narrow = dots.sizeHint().width()
    dots.show_step(1, 6)
    assert dots.sizeHint().width() > narrow
