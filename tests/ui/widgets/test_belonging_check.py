import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox

from app.core.belonging import Belongs, LikeOther, SurelyOther, Unsure
from app.ui.widgets.belonging_check import BelongingCheck


@pytest.fixture
def check(look, shown):
    made = shown(BelongingCheck(look, "Ann & Bo Example"), 900, 160)
    made.show_belonging(Belongs())
    return made


def box(check) -> QCheckBox:
    found: QCheckBox = check.findChild(QCheckBox)
    return found


def test_pictures_of_the_person_are_kept_without_a_question(check):
    assert not check.isVisible()
    assert check.allows_saving
    assert not check.is_vouched


def test_nothing_is_kept_before_it_is_known_whose_it_is(check):
    check.show_belonging(None)
    assert not check.isVisible()
    assert not check.allows_saving


@pytest.mark.parametrize(
    ("found", "other", "said"),
    [
        (Unsure(), "", "It is not certain that this is Ann & Bo Example."),
        (LikeOther("bob"), "Bob Other", "This face is much like Bob Other."),
    ],
)
def test_in_doubt_somebody_vouches_for_it_with_the_keyboard(qtbot, check, found, other, said):
    check.show_belonging(found, other)
    assert check.isVisible()
    assert said in check.accessibleName()
    assert "they will be let in as Ann & Bo Example." in check.accessibleName()
    assert not check.allows_saving
    assert box(check).accessibleName() == "I have made sure that this is Ann & Bo Example"
    box(check).setFocus()
    with qtbot.waitSignal(check.answered):
        QTest.keyClick(box(check), Qt.Key.Key_Space)
    assert check.allows_saving
    assert check.is_vouched


def test_nobody_can_vouch_for_whoever_is_surely_somebody_else(check):
    check.show_belonging(LikeOther("bob"), "Bob Other")
    box(check).setChecked(True)
    check.show_belonging(SurelyOther("bob"), "Bob Other")
    assert not box(check).isVisible()
    assert not check.allows_saving
    assert "almost certainly Bob Other" in check.accessibleName()
    assert "If they are one person, merge them." in check.accessibleName()


def test_what_was_vouched_for_counts_for_nobody_else(check):
    check.show_belonging(LikeOther("bob"), "Bob Other")
    box(check).setChecked(True)
    check.show_belonging(LikeOther("bob"), "Bob Other")
    assert check.is_vouched
    check.show_belonging(LikeOther("cid"), "Cid Other")
    assert not check.is_vouched


def test_a_long_name_makes_the_card_no_wider(look, shown):
    made = shown(BelongingCheck(look, "Dora " * 60), 700, 160)
    made.show_belonging(Unsure())
    assert box(made).text().endswith("…")
    assert made.width() == 700
