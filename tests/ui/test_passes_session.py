"""Badges, PINs and codes with the real store on its thread."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel

from app.store import codes, pins
from app.ui.widgets.badge_dialog import BadgeDialog
from app.ui.widgets.pass_dialog import PassDialog
from tests.ui.front import open_desk


@pytest.fixture
def desk(request):
    yield from open_desk(request)


def opened(desk, kind):
    desk.qtbot.waitUntil(lambda: desk.window.findChild(kind) is not None)
    return desk.window.findChild(kind)


def test_a_badge_is_shown_and_gets_its_code_when_it_is_saved(desk, tmp_path):
    subject_id = desk.enroll("Ann Example")
    desk.window.gallery.badge_requested.emit(subject_id)
    dialog = opened(desk, BadgeDialog)
    assert subject_id not in desk.stored(codes.owners)
    dialog.save_as(tmp_path / "ann.pdf")
    desk.qtbot.waitUntil((tmp_path / "ann.pdf").exists)
    assert subject_id in desk.stored(codes.owners)
    dialog.reject()


def test_the_desk_makes_a_badge_of_whoever_was_saved(desk):
    desk.enroll("Ann Example")
    desk.window.desk.badge_wanted.emit()
    dialog = opened(desk, BadgeDialog)
    assert "Badge of Ann Example" in [one.text() for one in dialog.findChildren(QLabel)]
    dialog.reject()


def test_a_badge_that_gets_no_code_says_why(desk, tmp_path):
    subject_id = desk.enroll("Ann Example")
    desk.window.gallery.badge_requested.emit(subject_id)
    dialog = opened(desk, BadgeDialog)
    desk.window.gallery.erase_requested.emit([subject_id])
    desk.gallery.erasing.carry_out()
    dialog.save_as(tmp_path / "ann.pdf")
    desk.qtbot.waitUntil(lambda: "no longer enrolled" in desk.words(dialog))
    assert not (tmp_path / "ann.pdf").exists()
    dialog.reject()


def test_a_badge_that_comes_late_is_never_shown_at_the_kiosk(desk):
    subject_id = desk.enroll("Ann Example")
    desk.window.show_place("gallery")
    desk.window.gallery.badge_requested.emit(subject_id)
    desk.window.show_place("kiosk")
    desk.stored(lambda _db: True)
    assert desk.window.findChildren(BadgeDialog) == []


def test_a_new_pin_is_shown_once(desk):
    subject_id = desk.enroll("Ann Example")
    desk.window.gallery.pin_requested.emit(subject_id)
    dialog = opened(desk, PassDialog)
    digits = "".join(one for one in desk.words(dialog) if one.isdigit())
    assert desk.stored(lambda db: pins.find(db, digits, datetime.now(UTC)).subject_id) == subject_id
    dialog.reject()
