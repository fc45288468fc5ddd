from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from app.core.gallery import Candidate
from app.core.quality import Defect
from app.core.self_test import LASTS_S, SelfTest, SelfTestResult, Verdict
from app.ui.widgets.self_test_view import SelfTestView
from tests.ui import made


@pytest.fixture
def view(look, shown):
    return shown(SelfTestView(look, made.frame), 480, 560)


def texts(view) -> list[str]:
    return [one.text() for one in view.findChildren(QLabel) if one.isVisible()]


def result(verdict=Verdict.GOOD, **changed) -> SelfTestResult:
    values: dict[str, Any] = {
        "score": 7.64,
        "threshold": 3.36,
        "fpir": 1 / 23_456,
        "nearest": Candidate("bob", 1.3),
    }
    return SelfTestResult(verdict, 42, **(values | changed))


def details(view) -> Any:
    return next(one for one in view.findChildren(QPushButton) if one.text() == "Details")


@pytest.mark.parametrize(
    ("seen_s", "left"),
    [(0.0, "5 seconds to go"), (2.5, "3 seconds to go"), (LASTS_S - 0.5, "1 second to go")],
)
def test_the_seconds_that_are_left_can_be_read(view, seen_s, left):
    view.show_running(SelfTest("ann", seen_s=seen_s), made.analysis(1))
    assert left in texts(view)
    assert view._camera._fill == pytest.approx(seen_s / LASTS_S)


def test_the_person_is_told_what_to_do(view):
    view.show_running(SelfTest("ann", advice=Defect.TOO_FAR), None)
    view._camera.pull()
    assert view._camera.instruction == "Come a little closer"


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_is_said_in_words_with_what_to_do(view, verdict):
    view.show_result(result(verdict), "Ann Example", "Bence Example")
    said = " ".join(texts(view))
    assert "Ann Example" in said or verdict is Verdict.NO_FACE
    assert "{" not in said
    assert "score" not in said.lower()
    assert not view._camera.isVisible()


def test_whoever_is_like_somebody_else_is_told_whom(view):
    view.show_result(result(Verdict.ALIKE), "Ann Example", "Bence Example")
    assert any("Bence Example" in text for text in texts(view))
    view.show_result(result(Verdict.ALIKE), "Ann Example", "")
    assert any("somebody else" in text for text in texts(view))


def test_the_figures_are_one_press_away(view):
    view.show_result(result(), "Ann Example", "Bence Example")
    assert "7.6" not in texts(view)
    details(view).click()
    assert {"7.6", "3.4", "Bence Example", "1.3", "6.3", "1 in 23,000", "42"} <= set(texts(view))
    details(view).click()
    assert "7.6" not in texts(view)


def test_the_next_test_begins_without_the_figures_of_the_one_before(view):
    view.show_result(result(), "Ann Example", "Bence Example")
    details(view).click()
    view.show_running(SelfTest("ann"), None)
    assert "7.6" not in texts(view)
    view.show_result(result(), "Ann Example", "Bence Example")
    assert "7.6" not in texts(view)


def test_a_figure_that_is_missing_is_a_dash(view):
    view.show_result(result(threshold=None, fpir=None, nearest=None), "Ann Example", "")
    details(view).click()
    assert texts(view).count("–") == 5  # noqa: RUF001 - what stands for nothing on a screen


@pytest.mark.parametrize(
    ("fpir", "said"),
    [(1.0, "1 in 1"), (0.07, "1 in 14"), (1e-12, "fewer than 1 in 1,000,000,000"), (0.0, "fewer than 1 in")],
)
def test_how_rare_a_stranger_as_alike_is_is_said_as_one_in_so_many(view, fpir, said):
    view.show_result(result(fpir=fpir), "Ann Example", "")
    details(view).click()
    assert any(text.startswith(said) for text in texts(view))


def test_without_a_face_there_are_no_figures(view):
    view.show_result(SelfTestResult(Verdict.NO_FACE), "Ann Example", "")
    assert not details(view).isVisible()


def test_nobody_needs_to_wait(qtbot, view):
    view.show_running(SelfTest("ann"), None)
    with qtbot.waitSignal(view.skipped):
        view._skip.click()
