"""The section “Recognition” with the real store, on its threads."""

from __future__ import annotations

import numpy as np
import pytest

from app.core.face import Embedders
from app.core.person import PersonDetails
from app.errors import StoreError
from app.settings import read_settings
from app.store import audit, references
from app.store.references import NewReference
from app.ui import rates_session
from app.ui.rates_session import RatesSession
from tests.screens.rates_stages import site
from tests.store.values import NOW, enroll_someone
from tests.ui.front import open_desk


@pytest.fixture
def desk(request):
    yield from open_desk(request)


@pytest.fixture
def rates(desk, look, tmp_path):
    made = RatesSession(look, desk.session, desk.background, tmp_path / "settings.toml")
    yield made
    made.stop()


def enroll(desk, people=12):
    """Enroll people with three pictures each."""
    ids, rows = site(people)

    def call(db):
        for one in sorted(set(ids)):
            kept = [
                NewReference(row.copy(), 80, None, NOW)
                for name, row in zip(ids, rows, strict=True)
                if name == one
            ]
            details = PersonDetails(f"Person {one}")
            enroll_someone(db, details=details, references=kept, embedders=Embedders())

    desk.stored(call)
    with desk.qtbot.waitSignal(desk.session.gallery_loaded):
        desk.session.load()


def look_at_it(desk, rates):
    """Go to the section, and wait for what it shows in the end."""
    desk.window.show_place("settings")
    desk.window.settings.show_section("recognition")
    desk.qtbot.waitUntil(lambda: rates.section.currentWidget() is rates.section._found)


def test_whoever_opens_the_section_sees_the_rates_of_everybody_enrolled(desk, rates):
    enroll(desk)
    look_at_it(desk, rates)
    assert rates.section.rates.people == 12
    assert rates.section.choice.looked_at == 0.003
    assert "would be called by a name" in desk.words(rates.section)


def test_with_nobody_enrolled_it_says_so(desk, rates):
    rates.measure()
    desk.qtbot.waitUntil(lambda: "Two people" in desk.words(rates.section))


def test_what_is_applied_is_written_down_audited_and_used_at_once(desk, rates, tmp_path):
    enroll(desk)
    look_at_it(desk, rates)
    before = desk.session.gallery.identify(np.zeros(256, np.float32)).threshold
    with desk.qtbot.waitSignal(desk.session.gallery_loaded):
        rates.section.apply_wanted.emit(0.03)
    assert read_settings(tmp_path / "settings.toml").recognition.fpir == 0.03
    now = desk.session.gallery.identify(np.zeros(256, np.float32)).threshold
    assert now == pytest.approx(before - 1)
    entry = desk.stored(
        lambda db: db.execute("SELECT actor, action, result FROM audit ORDER BY id DESC").fetchone()
    )
    assert entry == ("reception", "set threshold", "0.03")
    assert desk.stored(audit.verify) is None
    desk.qtbot.waitUntil(lambda: "in use from now on" in rates.section.choice._note.text())


def test_who_is_enrolled_at_the_desk_afterwards_is_searched_with_it_too(desk, rates):
    enroll(desk)
    with desk.qtbot.waitSignal(desk.session.gallery_loaded):
        rates.section.apply_wanted.emit(0.03)
    before = desk.session.gallery.identify(np.zeros(256, np.float32)).threshold
    desk.enroll("Ann Example")
    now = desk.session.gallery.identify(np.zeros(256, np.float32)).threshold
    assert now == pytest.approx(before + np.log10(13 / 12))


def test_what_cannot_be_written_changes_nothing_and_is_said(desk, rates, tmp_path):
    enroll(desk)
    look_at_it(desk, rates)
    (tmp_path / "settings.toml").write_text("[recognition\n", encoding="utf-8")
    rates.section.apply_wanted.emit(0.03)
    desk.qtbot.waitUntil(lambda: "cannot be read" in rates.section.choice._note.text())
    assert desk.session.recognition.fpir == 0.003
    count = desk.stored(
        lambda db: db.execute("SELECT count(*) FROM audit WHERE action = 'set threshold'").fetchone()
    )
    assert count == (0,)


def test_measuring_can_be_cancelled(desk, rates, monkeypatch):
    enroll(desk)
    seen = []

    def slow(_ids, _rows, progress, is_cancelled):
        progress(1, 10)
        while not is_cancelled():
            pass
        seen.append("cancelled")

    monkeypatch.setattr(rates_session, "measure", slow)
    rates.measure()
    desk.qtbot.waitUntil(lambda: rates.section._bar.maximum() == 10)
    rates.section.cancelled.emit()
    desk.qtbot.waitUntil(lambda: seen == ["cancelled"])
    assert rates.section.currentWidget() is rates.section._empty


def test_a_gallery_that_cannot_be_read_is_said(desk, rates, monkeypatch):
    def broken(*_):
        raise StoreError("The database is damaged.")

    monkeypatch.setattr(references, "load_references", broken)
    rates.measure()
    desk.qtbot.waitUntil(lambda: "The database is damaged." in desk.words(rates.section))


def test_it_is_measured_anew_when_somebody_was_enrolled_meanwhile(desk, rates):
    enroll(desk)
    look_at_it(desk, rates)
    desk.window.show_place("desk")
    desk.enroll("Ann Example")
    desk.window.show_place("settings")
    desk.qtbot.waitUntil(lambda: rates.section.rates.people == 13)


def test_a_bug_in_measuring_is_not_swallowed(rates):
    with pytest.raises(ZeroDivisionError):
        rates._show(ZeroDivisionError())
