import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.ui.widgets.person_samples import PersonSamples, SampleButton
from tests.ui import gallery_made
from tests.ui.widgets.hands import named


@pytest.fixture
def samples(look, shown):
    made = shown(PersonSamples(look), 330, 300)
    made.show_samples(gallery_made.samples(), has_consent=True)
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
    samples.show_samples(gallery_made.samples(1), has_consent=True)
    shown = samples.findChildren(SampleButton)[-1]
    enabled = {one.text().replace("&", ""): one.isEnabled() for one in shown.findChildren(QAction)}
    assert not enabled["Remove"]
    assert enabled["Use as portrait"]


def test_nothing_is_shown_before_it_is_known_what_there_is(look, qtbot):
    made = PersonSamples(look)
    qtbot.addWidget(made)
    assert made.isHidden()


def test_pictures_are_added_with_the_keyboard_also_to_whoever_has_none(qtbot, samples):
    for known in (gallery_made.samples(), ()):
        samples.show_samples(known, has_consent=True)
        add = named(samples, "Add pictures…")
        add.setFocus()
        with qtbot.waitSignal(samples.add_wanted):
            QTest.keyClick(add, Qt.Key.Key_Space)


def test_without_a_consent_no_pictures_are_added_and_it_is_said_what_is_needed(samples):
    needed = "A consent is needed first. Enroll the person again at the desk."
    samples.show_samples((), has_consent=False)
    add = named(samples, "Add pictures…")
    assert not add.isEnabled()
    assert add.accessibleDescription() == needed
    assert needed in [one.text() for one in samples.findChildren(QLabel) if one.isVisible()]
    samples.show_samples((), has_consent=True)
    assert add.isEnabled()
    assert needed not in [one.text() for one in samples.findChildren(QLabel) if one.isVisible()]
