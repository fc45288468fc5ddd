import multiprocessing
import time

import numpy as np
import pytest

from app.vision.board import MAX_PIXELS, FrameBoard
from app.vision.worker import spawn_context

SIZES = ((640, 480), (1280, 720), (720, 1280), (64, 48))


def plain(value: int, size: tuple[int, int] = (64, 48)):
    """A frame whose pixels all have one value."""
    return np.full((size[1], size[0], 3), value, np.uint8)


@pytest.fixture
def board() -> FrameBoard:
    return FrameBoard(spawn_context())


def put_some(board: FrameBoard) -> None:
    for number in range(1, 6):
        board.put(plain(10 * number), number)


def hammer(board: FrameBoard, done) -> None:
    """Write as fast as possible, in changing sizes, until told to stop."""
    number = 0
    while not done.is_set():
        number += 1
        board.put(plain(number % 256, SIZES[number // 50 % len(SIZES)]), number)


def test_an_empty_board_has_no_frame(board):
    assert board.newest() is None


def test_the_newest_frame_replaces_the_ones_before(board):
    for number in range(1, 9):
        board.put(plain(number), number)
        assert board.newest().captured_ns == number
        assert np.array_equal(board.newest().pixels, plain(number))


def test_a_frame_that_was_seen_is_not_given_again(board):
    board.put(plain(1), 100)
    assert board.newest(after_ns=99).captured_ns == 100
    assert board.newest(after_ns=100) is None


def test_a_frame_that_was_read_does_not_change_afterwards(board):
    board.put(plain(1), 1)
    kept = board.newest()
    for number in range(2, 9):
        board.put(plain(number), number)
    assert np.array_equal(kept.pixels, plain(1))
    assert not kept.pixels.flags.writeable


def test_a_cleared_board_has_no_frame_until_the_next(board):
    board.put(plain(1), 1)
    board.clear()
    assert board.newest() is None
    board.put(plain(2), 2)
    assert board.newest().captured_ns == 2


def test_frames_of_changing_sizes_keep_their_shape(board):
    for number, size in enumerate(SIZES * 2, start=1):
        board.put(plain(number, size), number)
        assert (board.newest().width_px, board.newest().height_px) == size


def test_a_frame_that_does_not_fit_is_refused_and_harms_no_other(board):
    board.put(plain(1), 1)
    with pytest.raises(ValueError, match="1280 x 721 pixels do not fit"):
        board.put(plain(2, (1280, 721)), 2)
    assert np.array_equal(board.newest().pixels, plain(1))
    board.put(plain(3, (1280, 720)), 3)
    assert board.newest().pixels.size == 3 * MAX_PIXELS


def test_another_process_sees_what_was_put_up(board):
    process = spawn_context().Process(target=put_some, args=(board,))
    process.start()
    process.join()
    assert process.exitcode == 0
    assert board.newest().captured_ns == 5
    assert np.array_equal(board.newest().pixels, plain(50))


def test_no_frame_is_ever_a_mixture_of_two(board):
    done = spawn_context().Event()
    process = spawn_context().Process(target=hammer, args=(board, done))
    process.start()
    seen, mixed = 0, 0
    begin_s = None
    while begin_s is None or time.monotonic() < begin_s + 1:
        frame = board.newest()
        if frame is None:
            continue
        begin_s = begin_s or time.monotonic()
        seen += 1
        pixels = frame.pixels
        mixed += bool((pixels != frame.captured_ns % 256).any())
    done.set()
    process.join()
    assert process.exitcode == 0
    assert multiprocessing.active_children() == []
    assert mixed == 0
    assert seen > 50
