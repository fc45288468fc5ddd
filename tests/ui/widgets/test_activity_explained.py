from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from app.store.decisions import Explained as Decision
from app.ui.activity_values import Explanation
from app.ui.widgets.activity_explained import Explained
from app.ui.widgets.pictures import Portrait
from tests.screens.activity_stages import EVIDENCE, NAMES, REFUSED, ROWS, STRANGER, row
from tests.ui import made


@pytest.fixture
def explain(look, shown):
    widget = shown(Explained(look), 420, 1400)

    def show(one, evidence, picture=None):
        names = NAMES[: len(evidence.best)] if evidence else ()
        widget.show_explanation(
            Explanation(Decision(one, evidence, names, {}, picture), 420, 0.003), made.NOON
        )
        widget.said = " ".join(
            label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)
        )
        return widget

    return show


def test_somebody_recognized(explain):
    shown = explain(ROWS[0], EVIDENCE, made.jpeg())
    assert "Ann Example was recognized." in shown.said
    assert "7.2 is 2.1 above the 5.1 that was needed" in shown.said
    assert "The next person was 4.1 behind." in shown.said
    assert "Light comes from one side." in shown.said
    assert "The head turned as a head does" in shown.said
    assert "Two networks agreed" in shown.said
    assert "Then: 342 people enrolled" in shown.said
    assert "Erased person 1.7" in shown.bars.accessibleDescription()
    assert shown.findChild(Portrait).isVisible()
    assert "“A delivery”" in shown.accessibleName()


def test_somebody_refused(explain):
    shown = explain(ROWS[2], REFUSED)
    assert "It may have been a picture or a screen before the camera." in shown.said
    assert "straight edges around the face" in shown.said
    assert not shown.findChild(Portrait).isVisible()
    assert not shown.void.isVisible()


def test_somebody_not_enrolled(explain):
    shown = explain(ROWS[3], STRANGER)
    assert "Nobody enrolled is like this face." in shown.said
    assert "0.8 is 4.3 below the 5.1" in shown.said
    assert "1 of 4 looks were more like somebody else." in shown.said
    assert "The kiosk did not check whether a person was there." in shown.said
    assert "too close" not in shown.said


def test_two_who_look_alike(explain):
    shown = explain(ROWS[6], replace(EVIDENCE, outcome="not_sure", lead=0.1, is_blocked=True))
    assert "too close to tell them apart" in shown.said
    assert "known to look alike" in shown.said


def test_another_system_that_decided_and_a_challenge_are_named(explain):
    shown = explain(ROWS[0], replace(EVIDENCE, decided_by="Head office", challenge_result="passed"))
    assert "Head office decided who it is." in shown.said
    assert "They moved the head as they were asked." in shown.said
    shown = explain(ROWS[2], replace(REFUSED, challenge_result="failed: too slow"))
    assert "They did not move the head as they were asked." in shown.said


@pytest.mark.parametrize(
    ("one", "why"),
    [
        (row(1, name="Ann Example", way="pin"), "No face was compared: it was PIN."),
        (row(1, outcome="marked_out", name="Ann Example"), "it was said at the desk"),
        (row(1, name="Ann Example"), "What this decision rested on was not kept."),
    ],
)
def test_without_evidence_it_says_why(explain, one, why):
    assert why in explain(one, None).said


def test_an_empty_gallery_has_nobody_to_compare_with(explain):
    shown = explain(ROWS[3], replace(STRANGER, best=(), threshold=None, networks="", worst=""))
    assert "Most alike" not in shown.said
    assert "What would have happened" not in shown.said
