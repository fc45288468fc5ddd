import pytest

from app.core.roles import ACTS, PLACES, Act, Role, may, places, sections, who_may


@pytest.mark.parametrize("act", Act)
def test_an_administrator_may_do_everything_and_so_may_everybody_where_nobody_has_an_account(act):
    assert may(Role.ADMIN, act)
    assert may(None, act)
    assert Role.ADMIN in who_may(act)


@pytest.mark.parametrize(
    "act", [Act.ERASE, Act.EXPORT_PEOPLE, Act.CHANGE_SETTINGS, Act.STAFF, Act.BACKUP, Act.READ_AUDIT]
)
def test_an_operator_neither_erases_nor_exports_nor_changes_how_the_site_is_set_up(act):
    assert not may(Role.OPERATOR, act)


def test_withdrawing_a_consent_needs_no_more_than_giving_one():
    assert who_may(Act.WITHDRAW) == who_may(Act.ENROLL)


def test_an_auditor_changes_nothing():
    assert {act.value.split()[0] for act in ACTS[Role.AUDITOR]} == {"see", "read", "export"}


@pytest.mark.parametrize(
    ("role", "entered"),
    [
        (None, set(PLACES)),
        (Role.ADMIN, set(PLACES)),
        (Role.OPERATOR, {"desk", "kiosk", "gallery", "import", "activity", "sync"}),
        (Role.AUDITOR, {"activity", "sync", "settings"}),
    ],
)
def test_a_role_enters_the_places_where_it_may_do_something(role, entered):
    assert places(role) == entered


@pytest.mark.parametrize(("role", "shown"), [(Role.AUDITOR, {"audit"}), (Role.OPERATOR, set())])
def test_a_role_is_shown_the_sections_that_are_for_it(role, shown):
    assert sections(role) == shown
