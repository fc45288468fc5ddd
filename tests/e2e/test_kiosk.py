"""Who the kiosk lets in: people in recorded clips, a picture of somebody enrolled, a PIN, a QR code."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.challenge import Move
from app.core.checkin import Reason
from app.core.visit import Screen
from app.vision.model_files import sample_path
from tests.e2e import clips

pytestmark = [pytest.mark.models, pytest.mark.timeout(900)]  # the first of each kind does all the work

WALK = Path(__file__).with_name("kiosk_walk.py")
ROOT = WALK.parents[2]

# ------------------------------------------------------------------------------ the real window

PICTURES = {"Barack Obama": ("obama2.jpg", "obama3.jpg"), "Joe Biden": ("biden.jpg",)}
"""Of whom is enrolled; obama.jpg is what is held before the camera."""


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """Hold a picture of somebody enrolled before the real kiosk, then a QR code; return what was seen."""
    folder = tmp_path_factory.mktemp("kiosk")
    for name, files in PICTURES.items():
        (folder / "people" / name).mkdir(parents=True)
        for file in files:
            (folder / "people" / name / file).write_bytes(sample_path(file).read_bytes())
    data = folder / "data"
    run("-m", "app", "enroll", str(folder / "people"), "--consent", "paper", "--data", str(data))
    return run(str(WALK), str(data)).splitlines()


def run(*arguments):
    env = {**os.environ, "PYTHONPATH": str(ROOT), "OPENBLAS_NUM_THREADS": "1"}
    command = [sys.executable, *arguments]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


def test_a_picture_of_somebody_enrolled_is_challenged_and_refused(seen):
    assert "refused challenge" in seen or "refused attack" in seen
    assert "let in by then 0" in seen


def test_after_three_tries_in_vain_the_kiosk_looks_at_no_face_for_a_while(seen):
    assert "after three cooling" in seen
    assert "the picture again cooling" in seen


def test_pin_and_qr_code_let_people_in_while_it_does_not_look(seen):
    assert seen[-2:] == ["let in by pin", "let in by code"]


# ------------------------------------------------------------------------------ recorded clips

recorded = pytest.mark.skipif(
    "VESTIBULE_ALL" not in os.environ or not clips.CLIPS.is_dir(),
    reason=f"VESTIBULE_ALL=1 runs it, for minutes, where {clips.CLIPS} is",
)

BONA_FIDE = ("p01_bonafide", "p02_bonafide")
REPLAYS = ("p01_replay_phone", "p02_replay_screen")
ENROLLED_FROM = {"p01": 92, "p02": 576}
"""Frame of each bona fide clip from which its person is enrolled; the kiosk sees the frames before."""

PERFORMED = (Move.LEFT, Move.RIGHT, Move.DOWN, Move.UP, Move.BLINK)
"""What p02 does, in this order; left and right are the person's own."""

DRAWS = 20
OTHERS = 110


@pytest.fixture(scope="module")
def analysed():
    """What the models find in each clip."""
    return {name: clips.watched(name) for name in (*BONA_FIDE, *REPLAYS)}


@pytest.fixture(scope="module")
def others():
    return clips.other_people(OTHERS)


@pytest.fixture(scope="module")
def enrolled(analysed, others):
    """Both people of the clips among 110 others, from frames that the kiosk does not see."""
    known = {
        who: clips.embeddings(analysed[f"{who}_bonafide"][first:]) for who, first in ENROLLED_FROM.items()
    }
    return clips.gallery(others, **known)


@pytest.fixture(scope="module")
def walked_up(analysed):
    """What the kiosk sees of each person."""
    return {f"{who}_bonafide": analysed[f"{who}_bonafide"][:end] for who, end in ENROLLED_FROM.items()}


@recorded
@pytest.mark.parametrize("clip", BONA_FIDE)
def test_a_recorded_person_is_identified_by_other_frames(clip, walked_up, enrolled):
    course = clips.visit(walked_up[clip], enrolled, "off")
    assert course.entered == (clip[:3],)


@recorded
@pytest.mark.parametrize("level", ["off", "doubt"])
@pytest.mark.parametrize("clip", [*BONA_FIDE, *REPLAYS])
def test_a_stranger_is_not_identified(clip, level, analysed, others):
    course = clips.visit(analysed[clip], clips.gallery(others), level)
    assert not course.entered
    assert Screen.NOT_ENROLLED in course.screens
    assert Screen.CHALLENGE not in course.screens


@recorded
@pytest.mark.parametrize("clip", BONA_FIDE)
def test_a_stranger_is_not_taken_for_the_other_recorded_person(clip, analysed, others):
    other = "p02" if clip.startswith("p01") else "p01"
    known = {other: clips.embeddings(analysed[f"{other}_bonafide"][ENROLLED_FROM[other] :])}
    assert not clips.visit(analysed[clip], clips.gallery(others, **known), "off").entered


@recorded
def test_who_follows_the_challenge_is_let_in(walked_up, enrolled):
    course = clips.visit(walked_up["p02_bonafide"], enrolled, "challenge", draw=PERFORMED)
    assert course.entered == ("p02 challenge",)
    assert Screen.CHALLENGE in course.screens


@recorded
def test_who_turns_their_head_before_anything_is_asked_is_let_in(walked_up, enrolled):
    assert clips.visit(walked_up["p02_bonafide"], enrolled).entered == ("p02 passive",)


@recorded
def test_who_does_nothing_is_challenged_and_not_refused(walked_up, enrolled):
    for draw in range(DRAWS):
        course = clips.visit(walked_up["p01_bonafide"], enrolled, draw=draw)
        assert course.screens[-1] is Screen.CHALLENGE
        assert not course.news


@recorded
@pytest.mark.parametrize("clip", BONA_FIDE)
def test_no_recorded_person_is_taken_for_an_attack(clip, walked_up, enrolled):
    for draw in range(DRAWS):
        assert Reason.ATTACK not in clips.visit(walked_up[clip], enrolled, draw=draw).refused


@recorded
@pytest.mark.parametrize("clip", REPLAYS)
def test_a_replay_that_shows_somebody_enrolled_is_never_let_in(clip, analysed, enrolled):
    played = clips.again(analysed[clip], times=3)
    assert clips.visit(played, enrolled, "off").entered  # it is known whom it shows
    for draw in range(DRAWS):
        assert not clips.visit(played, enrolled, draw=draw).entered


@recorded
@pytest.mark.parametrize("clip", REPLAYS)
def test_a_replay_is_not_let_in_even_if_what_it_shows_is_asked(clip, analysed, enrolled):
    assert not clips.visit(analysed[clip], enrolled, draw=PERFORMED).entered
