from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from app.core.gallery import Candidate
from app.ui.widgets.activity_replay import STEPS, ReplayPart, needed_score
from tests.screens.activity_stages import EVIDENCE


@pytest.fixture
def part(look, shown):
    made = shown(ReplayPart(look), 400, 400)
    made.show_evidence(EVIDENCE, 420, 0.003)
    return made


def said(part):
    return " ".join(one.text() for one in part.findChildren(QLabel))


def test_it_begins_at_the_strictness_of_the_settings(part):
    assert part.slider.value() == min(range(len(STEPS)), key=lambda one: abs(STEPS[one] - 333))
    assert "Now: 420 people enrolled, 4.8 is needed. The answer is the same: Recognized." in said(part)


def test_a_stricter_kiosk_would_not_have_recognized_whoever_was_near_the_threshold(part, qtbot):
    near = replace(EVIDENCE, best=(Candidate("a", 5.3), *EVIDENCE.best[1:]), compared=5.3, lead=2.2)
    part.show_evidence(near, 342, 0.003)
    with qtbot.waitSignal(part.threshold_tried) as tried:
        part.slider.setValue(part.slider.maximum())
    assert tried.args[0] > 5.3
    assert "The answer would be another" in said(part)
    assert "1 of 10,000 strangers" in part.slider.accessibleDescription()


def test_with_one_network_the_lead_counts_too_and_the_mark_is_moved_by_it():
    one = replace(EVIDENCE, compared=9.0, threshold=6.0)
    assert needed_score(one, 6.0) == pytest.approx(6.0 - (9.0 - 7.2))
    assert needed_score(one, None) == 0.0


def test_before_there_is_a_decision_the_slider_says_nothing(look, shown, qtbot):
    part = shown(ReplayPart(look), 400, 400)
    with qtbot.assertNotEmitted(part.threshold_tried):
        part.slider.setValue(3)
