"""What guided capture makes of recorded people before the desk's camera, at the clips' own times."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from app.core.enrollment import NEEDED, Enrollment, Guidance, Mode, Pose
from app.core.face import Analysis
from app.core.quality import ENROLL, Profile, defects
from app.vision.analyser import Analyser
from app.vision.clips import frames_of
from app.vision.messages import Wanted
from tests.e2e.clips import again
from tests.e2e.faces import FACES

CLIPS = FACES / "pad" / "videos"
LIVE, STILL = CLIPS / "p02_bonafide.mp4", CLIPS / "p01_bonafide.mp4"
"""Of two people: one turns the head to all sides, the other one hardly moves, in the dark."""

pytestmark = [
    pytest.mark.models,
    pytest.mark.timeout(600),
    pytest.mark.skipif(not CLIPS.is_dir(), reason=f"{CLIPS} is not there"),
]
all_of_it = pytest.mark.skipif(
    "VESTIBULE_ALL" not in os.environ, reason="takes minutes: VESTIBULE_ALL=1 runs it"
)

BASE = replace(ENROLL, inter_eye_px=90, yaw_deg=15, pitch_deg=15, roll_deg=15)


@pytest.fixture(scope="module")
def watched():
    """What the desk's vision process finds in a clip; each is watched once."""

    @cache
    def watched(path: Path, phase_s: float = 0.0) -> tuple[Analysis, ...]:
        every_s = Wanted().every_s
        found, embedded_s = [], phase_s - every_s
        with Analyser(video=True, threads=2) as analyser:
            for frame in frames_of(path):
                at_s = frame.captured_ns / 1e9
                is_due = at_s - embedded_s >= every_s - 1e-6
                wanted = Wanted(embeddings=is_due, images=True, profile=Enrollment(base=BASE).profile)
                analysis = analyser.analyse(frame, wanted)
                if analysis.face is not None and analysis.face.embedding is not None:
                    embedded_s = at_s
                found.append(analysis)
        return tuple(found)

    return watched


@dataclass(frozen=True)
class Course:
    """What came of it: the state after each look."""

    states: tuple[Enrollment, ...]
    times_s: tuple[float, ...]

    @property
    def last(self) -> Enrollment:
        return self.states[-1]

    @property
    def taken(self) -> list[tuple[str, float]]:
        """Which pose was taken when."""
        return [
            (after.samples[-1].pose.value, round(at_s, 1))
            for (before, after), at_s in zip(pairwise(self.states), self.times_s, strict=True)
            if len(after.samples) > len(before.samples)
        ]

    def report(self, name: str) -> None:
        qualities = [sample.quality for sample in self.last.samples]
        print(  # noqa: T201 - the figures that are published
            f"\n{name}: {self.last.advice.name} after {self.times_s[-1]:.1f} s, {self.taken}, "
            f"quality {qualities}, diversity {self.last.diversity}"
        )


def course(analyses: Iterable[Analysis], enrollment: Enrollment | None = None) -> Course:
    """Let the desk look until it is complete; nobody touches the keyboard."""
    states, times_s = [enrollment or Enrollment(base=BASE)], []
    for analysis in analyses:
        times_s.append(analysis.captured_ns / 1e9)
        states.append(states[-1].after(analysis, now_s=times_s[-1]))
        if states[-1].is_complete:
            break
    return Course(tuple(states), tuple(times_s))


def behind(first: Sequence[Analysis], second: Sequence[Analysis]) -> list[Analysis]:
    """Return two clips, one after the other."""
    length_ns = first[-1].captured_ns + 33_000_000
    return [*first, *(replace(one, captured_ns=one.captured_ns + length_ns) for one in second)]


def at_times(analyses: Iterable[Analysis]) -> dict[int, Analysis]:
    return {one.captured_ns: one for one in analyses}


def reaches(analysis: Analysis, profile: Profile) -> bool:
    face = analysis.face
    return (
        face is not None
        and face.quality is not None
        and not defects(face.quality, profile, analysis.width_px)
    )


def test_five_different_poses_are_collected_without_a_hand_on_the_keyboard(watched):
    seen = watched(LIVE)
    found = course(again(seen, 2))
    found.report("all poses")
    assert found.times_s[-1] <= seen[-1].captured_ns / 1e9
    assert (found.last.advice, found.last.fell_back) == (Guidance.DONE, False)
    assert found.last.taken_poses == set(Pose)
    assert len(found.last.samples) == NEEDED
    assert found.last.diversity is not None
    assert found.last.diversity >= 75


def test_the_front_reaches_the_profile_and_turned_heads_are_no_smaller(watched):
    seen = watched(LIVE)
    by_time = at_times(seen)
    for sample in course(seen).last.samples:
        profile = BASE if sample.pose is Pose.FRONT else replace(BASE, yaw_deg=30, pitch_deg=30)
        assert reaches(by_time[sample.captured_ns], profile)


def test_whoever_hardly_moves_ends_in_quick_mode_and_is_told_so(watched):
    found = course(again(watched(STILL), 10))
    found.report("hardly moves")
    assert (found.last.mode, found.last.fell_back) == (Mode.QUICK, True)
    assert found.last.advice is Guidance.ONLY_FRONT
    assert found.last.taken_poses == {Pose.FRONT}
    assert found.times_s[-1] < 20


def test_quick_mode_needs_a_moment(watched):
    found = course(watched(LIVE), Enrollment(Mode.QUICK, base=BASE))
    found.report("quick mode")
    assert found.last.taken_poses == {Pose.FRONT}
    assert found.times_s[-1] < 2


@pytest.mark.parametrize("until_s", [2.0, 6.0])
def test_two_people_are_never_mixed(watched, until_s):
    """Whoever comes before the camera after another person is somebody else, and not added to them."""
    first, second = watched(STILL), watched(LIVE)
    begun = [one for one in second if one.captured_ns < until_s * 1e9]
    for before, after in ((again(first, 2), again(second, 2)), (begun, again(first, 10))):
        found = course(behind(before, after))
        found.report("one after the other")
        assert Guidance.OTHER_PERSON in {state.advice for state in found.states}
        change_ns = before[-1].captured_ns
        for state in found.states:
            assert len({sample.captured_ns > change_ns for sample in state.samples}) <= 1


@pytest.mark.parametrize(
    "path",
    [
        CLIPS / "p01_replay_phone.mp4",
        CLIPS / "p02_replay_screen.mp4",
        FACES / "sequences" / "head_turn_a.gif",
    ],
    ids=lambda path: path.stem,
)
def test_no_clip_yields_what_was_not_asked_for(watched, path):
    seen = watched(path)
    found = course(again(seen, 5))
    found.report(path.stem)
    poses = [sample.pose for sample in found.last.samples]
    assert len(set(poses)) == len(poses)
    profile = found.states[0].profile
    by_time = at_times(again(seen, 5))
    assert all(reaches(by_time[sample.captured_ns], profile) for sample in found.last.samples)


def test_the_instruction_does_not_flicker(watched):
    found = course(again(watched(LIVE), 2))
    changes = [
        (at_s, before, after)
        for (before, after), at_s in zip(pairwise(found.states), found.times_s, strict=True)
        if before.advice is not after.advice and len(before.samples) == len(after.samples)
    ]
    gaps_s = [later[0] - earlier[0] for earlier, later in pairwise(changes)]
    print(f"\n{len(changes)} instructions, the shortest stayed {min(gaps_s):.2f} s")  # noqa: T201 - figures
    assert min(gaps_s) >= 0.4
    assert len(changes) < 20


@all_of_it
@pytest.mark.parametrize("phase_s", [0.0, 0.033, 0.066])
def test_all_poses_are_collected_whichever_frames_are_embedded(watched, phase_s):
    found = course(again(watched(LIVE, phase_s), 3))
    found.report(f"embedding begins {phase_s} s later")
    assert found.last.taken_poses == set(Pose)
