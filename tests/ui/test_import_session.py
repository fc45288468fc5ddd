import threading
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, cast

import pytest

from app.bulk.worker import ImportWorker
from app.core.consent import PURPOSE
from app.errors import SettingsError, SourceError
from app.store import subjects
from app.store.consent_texts import default_texts
from app.store.consents import live_consent
from app.store.database import close, open_database
from app.ui.background import Background
from app.ui.bridge import Bridge
from app.ui.import_page import ImportPage, Stage
from app.ui.import_session import ImportSession
from app.vision import stills_pool
from tests.bulk.people import Pool
from tests.store.values import ENGLISH, KEY
from tests.ui.imports import ended, enrolled, progress

PATHS = [Path("/people")]


class Worker:
    """Does what the test says, when it says so."""

    def __init__(self, on_progress, on_end):
        self.on_progress, self.on_end = on_progress, on_end
        self.started, self.asked = [], []

    def start(self, paths, consent, actor):
        self.started.append((paths, consent, actor))

    def cancel(self):
        self.asked.append("cancel")

    def stop(self):
        self.asked.append("stop")


class Page:
    """The page, the session and the worker of a test."""

    def __init__(self, look, shown, database, **options):
        self.workers: list[Worker] = []
        self.page = shown(ImportPage(look))
        self.session = ImportSession(
            self.page,
            cast("Any", self._make),
            database,
            actor=lambda: "reception",
            **{"read_texts": lambda _db: default_texts(), **options},
        )
        self.finished: list[Stage] = []
        self.session.finished.connect(lambda: self.finished.append(self.page.stage))
        self.worker = self.workers[0]

    def _make(self, on_progress, on_end):
        self.workers.append(Worker(on_progress, on_end))
        return self.workers[-1]

    def from_a_thread(self, qtbot, call, stage):
        thread = threading.Thread(target=call)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: self.page.stage is stage)


@pytest.fixture
def database(path):
    made = Background(Bridge(), partial(open_database, path, KEY), close)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "vestibule.db"


@pytest.fixture
def given(look, shown, database):
    return Page(look, shown, database)


def test_what_the_page_asks_for_is_done_and_told_on_the_gui_thread(given, qtbot):
    given.page.check(PATHS)
    assert given.worker.started == [(PATHS, None, "reception")]

    def tell():
        given.worker.on_progress(progress(enrolled()))
        given.worker.on_end(ended(enrolled()))

    given.from_a_thread(qtbot, tell, Stage.CHECKED)
    assert given.page.table.model.rowCount() == 1
    assert given.finished == []


@pytest.mark.parametrize("days", [0, 30])
def test_people_are_enrolled_under_the_text_and_the_term_of_the_site(look, shown, database, qtbot, days):
    given = Page(look, shown, database, consent_days=days)
    given.page.enroll_requested.emit(PATHS, "contract")
    qtbot.waitUntil(lambda: bool(given.worker.started))
    [(paths, consent, actor)] = given.worker.started
    assert (paths, actor) == (PATHS, "reception")
    assert consent is not None
    assert (consent.method, consent.operator, consent.purpose) == ("contract", "reception", PURPOSE)
    assert consent.text == ENGLISH.text
    if days:
        assert abs(consent.expires_at - datetime.now(UTC) - timedelta(days=days)) < timedelta(minutes=5)
    else:
        assert consent.expires_at is None
    given.from_a_thread(qtbot, lambda: given.worker.on_end(ended(enrolled())), Stage.DONE)
    assert len(given.finished) == 1


def test_without_a_text_nobody_is_enrolled(look, shown, database, qtbot):
    def read(_db):
        raise SettingsError("de.txt is empty.")

    given = Page(look, shown, database, read_texts=read)
    given.page.enroll_requested.emit(PATHS, "paper")
    qtbot.waitUntil(lambda: given.page.stage is Stage.DONE)
    assert given.worker.started == []


def test_whoever_stops_an_import_before_it_begins_has_stopped_it(given, qtbot):
    given.page.enroll_requested.emit(PATHS, "paper")
    given.page.cancel_requested.emit()
    qtbot.waitUntil(lambda: given.worker.asked == ["cancel", "cancel"])
    assert len(given.worker.started) == 1


def test_after_a_failure_the_gallery_is_loaded_too(given, qtbot):
    errors: list[Exception] = []
    given.session.failed.connect(errors.append)
    given.page.enroll_requested.emit(PATHS, "paper")
    error = SourceError("The archive is damaged.")
    given.from_a_thread(qtbot, lambda: given.worker.on_end(error), Stage.DONE)
    assert errors == [error]
    assert len(given.finished) == 1


def test_a_bug_is_shown_and_raised_where_the_excepthook_is(given, qtbot):
    given.page.check(PATHS)
    with qtbot.captureExceptions() as bugs:
        given.from_a_thread(qtbot, lambda: given.worker.on_end(ZeroDivisionError()), Stage.CHOOSING)
    assert [kind for kind, _, _ in bugs] == [ZeroDivisionError]


def test_stopping_reaches_the_worker(given):
    given.page.cancel_requested.emit()
    given.session.stop()
    assert given.worker.asked == ["cancel", "stop"]


def test_the_report_is_written_beside_the_window(given, qtbot, tmp_path):
    given.page.save_requested.emit(tmp_path / "report.csv", [enrolled()])
    qtbot.waitUntil((tmp_path / "report.csv").exists)


def test_from_a_folder_to_enrolled_people(  # noqa: PLR0913, PLR0917 - all it takes
    look, shown, database, qtbot, monkeypatch, tmp_path, path
):
    """With the real worker and the real database; only the pictures are read by a stand-in."""
    monkeypatch.setattr(stills_pool, "StillsPool", lambda **_: Pool())
    for name in ("Ann", "Bence"):
        (tmp_path / "people" / name).mkdir(parents=True)
        (tmp_path / "people" / name / "1.jpg").write_bytes(f"{name}:1".encode())
    page = shown(ImportPage(look))

    def make(on_progress, on_end):
        return ImportWorker(
            partial(open_database, path, KEY),
            close,
            second_opinion=True,
            on_progress=on_progress,
            on_end=on_end,
        )

    session = ImportSession(
        page, make, database, actor=lambda: "reception", read_texts=lambda _db: default_texts()
    )
    try:
        page.chooser.chosen.emit([tmp_path / "people"])
        qtbot.waitUntil(lambda: page.stage is Stage.CHECKED, timeout=30_000)
        page.consent._choices["paper"].click()
        page.consent._confirmed.click()
        with qtbot.waitSignal(session.finished, timeout=30_000):
            page._enroll.click()
        assert page.stage is Stage.DONE
    finally:
        session.stop()
    db = open_database(path, KEY)
    try:
        found = subjects.find_people(db)
        assert [one.name for one in found] == ["Ann", "Bence"]
        assert live_consent(db, found[0].subject_id, datetime.now(UTC)) is not None
    finally:
        close(db)
