from app.ui.sync_pace import Pace


def test_what_is_done_is_counted_from_the_most_that_waited():
    pace = Pace().after(100, 0.0).after(150, 1.0).after(120, 2.0)
    assert (pace.done, pace.total) == (30, 150)


def test_the_speed_so_far_tells_how_long_the_rest_takes():
    pace = Pace().after(100, 0.0).after(50, 10.0)
    assert pace.left_s == 10.0


def test_nobody_guesses_from_a_moment():
    assert Pace().after(100, 0.0).after(90, 1.0).left_s is None
    assert Pace().after(100, 0.0).after(100, 60.0).left_s is None


def test_what_waits_after_all_was_done_is_a_new_beginning():
    pace = Pace().after(100, 0.0).after(0, 10.0).after(5, 20.0)
    assert (pace.done, pace.total) == (0, 5)
