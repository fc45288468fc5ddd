"""Whether the quality scores see what was done to a picture: known faults against the clean picture."""

import csv
import os
from collections import Counter
from dataclasses import dataclass

import pytest

from app.cli import pictures
from app.core.quality import ANY, Component, Quality
from app.errors import AppError
from app.vision.messages import Wanted
from app.vision.stills_pool import StillsPool
from tests.e2e.faces import FACES

pytestmark = [
    pytest.mark.models,
    pytest.mark.timeout(900),  # whichever test is the first examines 240 pictures
    pytest.mark.skipif("VESTIBULE_ALL" not in os.environ, reason="takes a minute: VESTIBULE_ALL=1 runs it"),
    pytest.mark.skipif(not FACES.is_dir(), reason=f"{FACES} is not there"),
]

NAMED = {
    "blur_s2": {Component.SHARPNESS},
    "blur_s4": {Component.SHARPNESS},
    "motion_15": {Component.MOTION_BLUR, Component.SHARPNESS},
    "dark": {Component.UNDER_EXPOSURE, Component.LUMINANCE_MEAN},
    "overexposed": {Component.OVER_EXPOSURE, Component.LUMINANCE_MEAN},
    "jpeg_q8": {Component.COMPRESSION},
    "lowres_5x": {Component.SHARPNESS},
    "occluded_eyes": {Component.EYES_VISIBLE},
    "occluded_lower": {Component.MOUTH_VISIBLE, Component.FACE_VISIBLE},
}
"""Which components each fault is a matter of."""

IDENTITIES = 24


@dataclass(frozen=True, slots=True)
class Pair:
    """A spoilt picture and the clean one; None where no face was found any more."""

    condition: str
    clean: Quality
    spoilt: Quality | None

    @property
    def is_below(self) -> bool:
        return self.spoilt is None or self.spoilt.unified < self.clean.unified

    @property
    def is_named(self) -> bool:
        """Whether what was done is among the two components that fall most; not if no face was found."""
        if self.spoilt is None:
            return False
        after = self.spoilt.components
        falls = Counter(
            {
                component: value - after[component]
                for component, value in self.clean.components.items()
                if component in after
            }
        )
        return any(component in NAMED[self.condition] for component, _ in falls.most_common(2))


@pytest.fixture(scope="module")
def pairs() -> list[Pair]:
    with (FACES / "index.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["path"].startswith("degraded/")]
    bases = {row["path"]: row["note"].partition(";")[0].removeprefix("base=") for row in rows}
    names = sorted({*bases, *bases.values()})
    with StillsPool(processes=2) as pool:
        answers = pictures.analysed([FACES / name for name in names], Wanted(profile=ANY, every_s=0), pool)
        found = {name: analysis for name, (_, analysis) in zip(names, answers, strict=True)}

    def quality(name: str) -> Quality | None:
        analysis = found[name]
        assert not isinstance(analysis, AppError)
        return analysis.face.quality if analysis.face else None

    made = []
    for row in rows:
        clean = quality(bases[row["path"]])
        assert clean is not None
        made.append(Pair(row["condition"], clean, quality(row["path"])))
    return made


def test_all_conditions_of_all_identities_are_measured(pairs):
    assert Counter(pair.condition for pair in pairs) == dict.fromkeys(NAMED, IDENTITIES)


@pytest.mark.parametrize("condition", NAMED)
def test_a_spoilt_picture_scores_below_the_clean_one(pairs, condition):
    below = [pair.is_below for pair in pairs if pair.condition == condition]
    assert sum(below) >= 0.95 * len(below)


@pytest.mark.parametrize("condition", NAMED)
def test_the_component_that_names_the_fault_falls_most_or_second_most(pairs, condition):
    named = [pair.is_named for pair in pairs if pair.condition == condition]
    assert sum(named) >= 0.8 * len(named)
