import pytest

from app.ui.widgets.staff_badge import StaffBadge, initials


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Ann Example", "AE"),
        ("Ann van der Berg", "AB"),
        ("ann", "A"),
        ("", ""),
        ("Élodie", "É"),
        ("李 小", "李小"),
    ],
)
def test_a_badge_shows_the_first_letters_of_first_and_last_word(name, letters):
    assert initials(name) == letters


def test_it_is_named_after_whoever_is_signed_in_and_hidden_otherwise(look, shown):
    badge = shown(StaffBadge(look), 44, 44)
    badge.show_account("Ann Example", "Operator")
    assert badge.isVisible()
    assert badge.accessibleName() == "Ann Example, Operator"
    badge.show_account("", "")
    assert not badge.isVisible()
    assert badge.accessibleName()


def test_its_menu_locks_changes_the_secret_and_signs_out(look, qtbot):
    badge = StaffBadge(look)
    qtbot.addWidget(badge)
    lock, change, _, leave = badge.menu().actions()
    for action, signal in (
        (lock, badge.lock_wanted),
        (change, badge.secret_wanted),
        (leave, badge.sign_out_wanted),
    ):
        with qtbot.waitSignal(signal):
            action.trigger()
