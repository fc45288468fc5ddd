"""Every state of signing in, and of the sections about accounts and the audit, ready to be looked at."""

from datetime import timedelta
from typing import Any

from app.core.roles import Role
from app.store.accounts import Account
from app.store.audit import Examination, Fault
from app.store.audit_entries import Listed
from app.store.tries import Tried
from app.ui.audit_section import AuditSection
from app.ui.sign_in_page import SignInPage
from app.ui.staff_section import StaffSection
from app.ui.widgets.account_dialogs import AccountDialog, SecretDialog
from app.ui.widgets.scrim import open_over
from tests.screens.stages import settle, window
from tests.ui import made

ANN = Account("3fa9c1", "Ann Example", Role.ADMIN, has_pin=True, made_at=made.NOON - timedelta(days=300))
BOB = Account("00b0b0", "Bence of the Longer Family Name", Role.OPERATOR, has_pin=True, made_at=made.NOON)
CILI = Account(
    "c111c1", "Élodie Example", Role.AUDITOR, has_pin=False, made_at=made.NOON - timedelta(days=30)
)
STAFF = (ANN, BOB, CILI)

ENTRIES = tuple(
    Listed(1284 - number, made.NOON - timedelta(minutes=7 * number), *what)
    for number, what in enumerate(
        (
            (ANN.actor, "erase", "0f6d2c81-77aa-4c1e-9c0e-2f6a4c5b9d10", "ok"),
            (ANN.actor, "sign in", f"account {ANN.account_id}", "ok"),
            ("window", "sign in", f"account {ANN.account_id}", "wrong"),
            (BOB.actor, "enroll", "77aa2c81-0f6d-4c1e-9c0e-2f6a4c5b9d11", "ok"),
            (BOB.actor, "issue pin", "77aa2c81-0f6d-4c1e-9c0e-2f6a4c5b9d11", "ok"),
            ("kiosk", "try pin", "visitor", "wrong"),
            ("command line", "pause backend", "backend 2", "ok"),
            ("clock", "consent expired", "1c0e2c81-0f6d-4c1e-9c0e-2f6a4c5b9d12", "ok"),
        )
    )
)


def sign_in(look, staff=STAFF, chosen="") -> Any:
    """Return a locked window; its page is `cover`."""
    shown = window(look, "gallery")
    shown.cover = SignInPage(look, shown)
    shown.cover.show_accounts(staff, chosen)
    shown.cover.cover()
    settle()
    return shown


def sign_in_wrong_pin(look) -> Any:
    shown = sign_in(look)
    shown.cover.show_tried(Tried(right=False, left=3), made.NOON)
    settle()
    return shown


def sign_in_locked(look) -> Any:
    shown = sign_in(look)
    shown.cover.show_tried(Tried(right=False, locked_until=made.NOON + timedelta(seconds=30)), made.NOON)
    settle()
    return shown


def sign_in_password(look) -> Any:
    return sign_in(look, chosen=CILI.account_id)


def sign_in_wrong_password(look) -> Any:
    shown = sign_in_password(look)
    shown.cover.show_tried(Tried(right=False, left=1), made.NOON)
    settle()
    return shown


def sign_in_failed(look) -> Any:
    shown = sign_in(look)
    shown.cover.show_failure("The database is busy. Nothing was changed. Try again in a moment.")
    settle()
    return shown


def signed_in(look, account=BOB, place="gallery") -> Any:
    shown = window(look, place)
    shown.badge.show_account(account.name, "Operator")
    shown.permissions.open_to(account.role, account.actor)
    settle()
    return shown


def session_locked_over_gallery(look) -> Any:
    shown = signed_in(look)
    shown.cover = SignInPage(look, shown)
    shown.permissions.lock()
    shown.cover.show_accounts(STAFF, BOB.account_id)
    shown.cover.cover()
    settle()
    return shown


def staff_empty(look, accounts=()) -> Any:
    """Return the settings at the section about accounts; it is `section`."""
    shown = window(look, "settings")
    shown.section = StaffSection(look, 120)
    shown.settings.add_section("staff", "Accounts", shown.section)
    shown.settings.add_section("audit", "Audit", AuditSection(look))
    shown.settings.show_section("staff")
    shown.section.show_accounts(accounts)
    settle()
    return shown


def staff_filled(look) -> Any:
    return staff_empty(look, STAFF)


def staff_first(look) -> Any:
    shown = staff_empty(look)
    open_over(AccountDialog(look, is_new=True, is_first=True, parent=shown), look, shown)
    settle()
    return shown


def staff_secret(look) -> Any:
    shown = staff_filled(look)
    open_over(SecretDialog(look, ANN.name, asks_old=True, parent=shown), look, shown)
    settle()
    return shown


def audit_unverified(look, entries=ENTRIES) -> Any:
    """Return the settings at the section about the audit; it is `section`."""
    shown = window(look, "settings")
    shown.section = AuditSection(look)
    shown.settings.add_section("audit", "Audit", shown.section)
    shown.section.show_entries(entries)
    settle()
    return shown


def audit_empty(look) -> Any:
    return audit_unverified(look, ())


def audit_verifying(look) -> Any:
    shown = audit_unverified(look)
    shown.section.show_progress(420_000, 1_000_000)
    settle()
    return shown


def audit_sound(look) -> Any:
    shown = audit_unverified(look)
    shown.section.show_verdict(Examination(1284, 1284, is_done=True), "", made.NOON)
    settle()
    return shown


def audit_tampered(look) -> Any:
    shown = audit_unverified(look)
    found = Examination(700, 1284, 701, Fault.ENTRY, is_done=True)
    shown.section.show_verdict(found, Fault.ENTRY.name, made.NOON)
    settle()
    return shown


STAFF_STAGES = (
    sign_in,
    sign_in_wrong_pin,
    sign_in_locked,
    sign_in_password,
    sign_in_wrong_password,
    sign_in_failed,
    signed_in,
    session_locked_over_gallery,
    staff_empty,
    staff_filled,
    staff_first,
    staff_secret,
    audit_unverified,
    audit_empty,
    audit_verifying,
    audit_sound,
    audit_tampered,
)
