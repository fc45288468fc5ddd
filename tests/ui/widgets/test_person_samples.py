import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from app.ui.widgets.person_samples import PersonSamples, SampleButton
from tests.ui import gallery_made


@pytest.fixture
def samples(look, shown):
    made = shown(PersonSamples(look), 330, 300)
    made.show_samples(gallery_made.samples())
    return made


def test_each_sample_has_its_quality(samples):
    names = [one.accessibleName() for one in samples.findChildren(SampleButton)]
    assert names == [f"Picture {number}, quality {94 - 3 * number}" for number in range(1, 6)]


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("Use as portrait", "portrait_wanted"),
        ("Move to another person…", "move_wanted"),
        ("Remove", "remove_wanted"),
    ],
)
def test_a_sample_has_a_menu_of_what_can_be_done(qtbot, samples, text, signal):
    second = samples.findChildren(SampleButton)[1]
    action = next(one for one in second.findChildren(QAction) if one.text().replace("&", "") == text)
    with qtbot.waitSignal(getattr(samples, signal)) as asked:
        action.trigger()
    assert asked.args == [2]


def test_the_menu_opens_with_the_keyboard(samples):
    first = samples.findChildren(SampleButton)[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    menu = first.findChildren(QAction)[0].parent()
    assert menu.isVisible()
    menu.close()


def test_the_only_sample_cannot_be_removed(samples):
    samples.show_samples(gallery_made.samples(1))
    shown = samples.findChildren(SampleButton)[-1]
    enabled = {one.text().replace("&", ""): one.isEnabled() for one in shown.findChildren(QAction)}
    assert not enabled["Remove"]
    assert enabled["Use as portrait"]


def test_without_samples_nothing_is_shown(samples):
    samples.show_samples(())
    assert not samples.isVisible()
