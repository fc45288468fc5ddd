import random
from functools import partial
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.challenge import HEAD_MOVES, LIMIT_S, Challenge, Move, Reason, Verdict, drawn
from app.core.face import Box, Face
from tests.core.heads import STEP_S, at, face

LEFT, RIGHT, UP, DOWN, BLINK, CLOSER = Move

STILL = [face()] * 15
"""Half a second of facing the camera."""

_ANGLES = {LEFT: (30, 0), RIGHT: (-30, 0), UP: (0, -30), DOWN: (0, 30)}


def turned(move, **how):
    """Half a second of a turned head, as fast as heads turn."""
    yaw_deg, pitch_deg = _ANGLES[move]
    return [face(yaw_deg * share, pitch_deg * share, **how) for share in (0.3, 0.7, *[1] * 12, 0.5)]


BLINKS = [face()] * 4 + ([face(shut=0.7)] * 4 + [face()] * 6) * 2
"""Two blinks."""


def made(move, **how):
    if move is BLINK:
        return BLINKS
    return [face(size=1.4)] * 15 if move is CLOSER else turned(move, **how)


def after(moves, *faces, limit_s=LIMIT_S):
    challenge = Challenge.begun(moves, 0, limit_s)
    for number, found in enumerate(faces):
        challenge = challenge.after(at(number, found))
    return challenge


def performed(moves, **how):
    return [one for move in moves for one in (*STILL, *made(move, **how))]


def ended(challenge):
    return challenge.verdict, challenge.reason


patiently = settings(deadline=None, max_examples=40)
"""Hundreds of frames an example: their time is that of the machine."""


def chance(seed):
    return random.Random(seed).choice  # noqa: S311 - the same in every run


PASSED = (Verdict.PASSED, None)


@pytest.mark.parametrize("move", Move)
def test_who_makes_the_move_that_is_asked_passes(move):
    assert ended(after([move], *performed([move]))) == PASSED


@patiently
@given(st.permutations(list(Move)))
def test_who_makes_all_moves_in_the_order_asked_passes(moves):
    assert ended(after(moves, *performed(moves))) == PASSED


@pytest.mark.parametrize("asked", Move)
@pytest.mark.parametrize("shown", HEAD_MOVES)
def test_a_head_that_clearly_does_something_else_fails(asked, shown):
    if asked is not shown:
        assert ended(after([asked], *performed([shown]))) == (Verdict.FAILED, Reason.ANOTHER_MOVE)


@patiently
@given(st.permutations(HEAD_MOVES))
def test_moves_of_the_head_in_another_order_fail(moves):
    if tuple(moves) != HEAD_MOVES:
        assert ended(after(HEAD_MOVES, *performed(moves))) == (Verdict.FAILED, Reason.ANOTHER_MOVE)


def test_coming_closer_unasked_fails():
    assert after([LEFT], *performed([CLOSER])).reason is Reason.ANOTHER_MOVE


@pytest.mark.parametrize("move", HEAD_MOVES)
def test_a_picture_that_is_turned_has_not_moved(move):
    challenge = after([move], *STILL, *turned(move, flat=True))
    assert challenge.verdict is None
    assert challenge.move is move


def test_nobody_is_asked_before_they_face_the_camera():
    looking_away = [face(yaw_deg=40)] * 20
    assert after([LEFT], *looking_away).move is None
    assert after([LEFT], *looking_away, *STILL).move is LEFT


def test_nobody_is_asked_while_their_head_moves():
    assert after([LEFT], *(face(yaw_deg=14 - number) for number in range(28))).move is None


def test_the_next_move_is_asked_when_the_face_is_back():
    turned_left = performed([LEFT])
    challenge = after([LEFT, UP], *turned_left[:-3])
    assert (challenge.move, challenge.number, challenge.count) == (None, 2, 2)
    assert after([LEFT, UP], *turned_left, face()).move is UP


def test_a_recording_that_turns_right_through_to_the_other_side_fails():
    turned_left = performed([LEFT])[:-1]
    assert after([LEFT, UP], *turned_left, *[face(yaw_deg=-30)] * 6).reason is Reason.ANOTHER_MOVE


def test_what_is_done_before_anybody_could_react_fails():
    at_once = [*STILL[:10], *turned(LEFT)]
    assert after([LEFT], *at_once).reason is Reason.TOO_EARLY


def test_who_takes_too_long_fails():
    slow = [face()] * round(6.5 / STEP_S)
    assert ended(after([UP], *slow)) == (Verdict.FAILED, Reason.TOO_SLOW)
    assert after([UP], *slow, limit_s=9).move is UP


def test_who_never_faces_the_camera_fails():
    assert after([UP], *[face(pitch_deg=40)] * 160).reason is Reason.TOO_SLOW


def test_the_time_left_runs_from_all_to_nothing():
    challenge = Challenge.begun([UP], 0)
    shares = []
    for number in range(15 + round(LIMIT_S / STEP_S)):
        challenge = challenge.after(at(number, face()))
        if challenge.move is UP:
            shares.append(challenge.share_left)
    assert shares[0] == 1
    assert shares == sorted(shares, reverse=True)
    assert shares[-1] < 0.05


@patiently
@given(st.lists(st.tuples(st.floats(-10, 10), st.floats(-10, 10), st.floats(0, 1)), max_size=100))
def test_small_motion_and_blinks_fail_nobody(course):
    """Unasked blinks and a head that is never quite still are what living people are like."""
    swaying = [face(yaw_deg, pitch_deg, shut=shut) for yaw_deg, pitch_deg, shut in course]
    challenge = after([LEFT], *STILL, *swaying)
    assert challenge.move is LEFT
    assert ended(after([LEFT], *STILL, *swaying, *STILL, *turned(LEFT))) == PASSED


def test_a_moment_of_something_else_fails_nobody():
    assert after([LEFT], *STILL, *[face(yaw_deg=-30)] * 3, *STILL).move is LEFT


def test_a_head_that_turns_down_on_its_way_to_the_side_fails_nobody():
    assert after([LEFT], *STILL, *[face(yaw_deg=15, pitch_deg=22)] * 10).move is LEFT


def test_one_blink_is_not_two():
    assert after([BLINK], *STILL, *BLINKS[:14], *STILL).move is BLINK


def test_blinks_before_they_are_asked_do_not_count():
    assert after([LEFT, BLINK], *STILL, *BLINKS, *turned(LEFT), *STILL).move is BLINK


def test_lids_are_not_looked_at_while_the_head_is_turned():
    nodding = [face(pitch_deg=16, shut=shut) for shut in ([0.7] * 4 + [0.1] * 4) * 3]
    assert after([BLINK], *STILL, *nodding).blinks == 0


def test_another_face_fails():
    assert after([LEFT], *STILL, face(left=500)).reason is Reason.OTHER_FACE


def test_a_face_that_is_away_for_long_fails_and_for_a_moment_does_not():
    assert after([LEFT], *STILL, *[None] * 5, face()).move is LEFT
    assert after([LEFT], *STILL, *[None] * 17).reason is Reason.LOST
    bystander = Face(Box(200, 200, 240, 240))
    assert after([LEFT], *STILL, *[bystander] * 17).reason is Reason.LOST


def test_a_camera_that_stands_still_fails():
    frozen = [face(fingerprint=7)] * 20
    assert after([LEFT], *frozen).reason is Reason.FROZEN
    assert after([LEFT], *(face(fingerprint=number) for number in range(20))).move is LEFT


def test_what_has_ended_stays_so():
    passed = after([LEFT], *performed([LEFT]))
    assert passed.after(at(500, None)) is passed
    assert (passed.move, passed.number, passed.count) == (None, 1, 1)


def test_frames_from_before_it_began_are_ignored():
    challenge = Challenge.begun([LEFT], round(1e9))
    assert challenge.after(at(0, face(left=500))) is challenge


@given(
    st.lists(st.sampled_from(Move), min_size=1, unique=True),
    st.integers(1, 5),
    st.integers(0, 1000),
)
def test_a_draw_repeats_no_move_needlessly(moves, count, seed):
    found = drawn(chance(seed), moves, count)
    assert len(found) == count
    assert set(found) <= set(moves)
    if len(moves) > 1:
        assert all(first is not second for first, second in pairwise(found))
    heads = [move for move in moves if move in HEAD_MOVES]
    if len(moves) >= count and (len(heads) >= 2 or not heads):
        assert len(set(found)) == count
    assert sum(move in HEAD_MOVES for move in found) >= min(len(heads), count, 2)


def test_every_move_is_drawn_in_every_place():
    draws = [drawn(chance(seed), list(Move), 3) for seed in range(500)]
    assert all({draw[place] for draw in draws} == set(Move) for place in range(3))


def test_the_order_is_the_draws_alone():
    draw = partial(drawn, moves=list(Move), count=3)
    assert draw(chance(1)) == draw(chance(1))
    assert draw(lambda pool: pool[0]) == (LEFT, RIGHT, UP)


def test_a_move_named_twice_is_allowed_once():
    assert drawn(lambda pool: pool[0], [UP, UP, DOWN], 2) == (UP, DOWN)
