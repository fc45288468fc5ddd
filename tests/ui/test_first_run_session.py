"""The steps with the real store and the real file; only the camera is a stand-in."""

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from app.core.consent import Terms
from app.core.roles import Role
from app.errors import ModelError
from app.settings import Settings, read_settings
from app.store import accounts, recovery
from app.store.consent_texts import default_texts
from app.store.database import close, open_database
from app.ui.background import Background
from app.ui.bridge import Bridge
from app.ui.first_run import FirstRun
from app.ui.first_run_session import FirstRunSession
from app.vision.messages import CameraState
from tests.store.values import KEY


@pytest.fixture
def first(look, shown, tmp_path):
    bridge = Bridge()
    sources: list[str] = []
    background = Background(bridge, lambda: open_database(tmp_path / "vestibule.db", KEY), close)
    dialog = shown(FirstRun(look, lambda: None, Settings()), 800, 700)
    camera = SimpleNamespace(use=sources.append)
    path = tmp_path / "settings.toml"
    session = FirstRunSession(
        dialog,
        bridge,
        background,
        camera,
        path,
        "0",
        lambda _db, name: default_texts(Terms(name)),
        lambda: KEY,
    )
    background.start()
    yield SimpleNamespace(
        dialog=dialog, bridge=bridge, background=background, session=session, path=path, sources=sources
    )
    background.stop()


def at(dialog, step):
    while dialog.step is not step:
        dialog.go_on()


def stored(first, qtbot, call):
    answers: list[Any] = []
    first.background.run(call, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def test_what_was_chosen_is_in_the_file_and_the_account_in_the_store(first, qtbot):
    at(first.dialog, first.dialog.place)
    first.dialog.place.show_value("Example Ltd")
    at(first.dialog, first.dialog.admin)
    first.dialog.admin._name.setText("Ann Example")
    first.dialog.admin._first.setText("2468")
    first.dialog.admin._second.setText("2468")
    at(first.dialog, first.dialog.begin)
    with qtbot.waitSignal(first.session.kept, timeout=20_000):
        first.dialog.go_on()
    assert read_settings(first.path, {}).site.name == "Example Ltd"
    (admin,) = stored(first, qtbot, accounts.accounts)
    assert (admin.name, admin.role) == ("Ann Example", Role.ADMIN)
    tried = stored(first, qtbot, lambda db: accounts.sign_in(db, admin.account_id, "2468", datetime.now(UTC)))
    assert tried.right
    assert not first.dialog.isVisible()


def test_nothing_is_kept_of_what_was_skipped(first):
    at(first.dialog, first.dialog.place)
    first.dialog.place.show_value("Example Ltd")
    first.dialog.reject()
    assert not first.path.exists()


def test_the_recovery_code_is_made_and_confirmed_in_the_store(first, qtbot):
    dialog = first.dialog
    at(dialog, dialog.recovery)
    dialog.recovery._make.click()
    qtbot.waitUntil(lambda: dialog.recovery._code != "")
    code = dialog.recovery._code
    assert recovery.opened(stored(first, qtbot, recovery.sealed_key), code) == KEY
    assert stored(first, qtbot, recovery.state).confirmed_at is None
    dialog.recovery._line.setText(code.split("-")[dialog.recovery._part])
    assert stored(first, qtbot, recovery.state).confirmed_at is not None


def test_the_text_that_people_agree_to_names_the_place(first, qtbot):
    at(first.dialog, first.dialog.place)
    first.dialog.place.show_value("Example Ltd")
    reader = first.dialog.place._reader
    qtbot.waitUntil(lambda: reader.text is not None and "Example Ltd" in reader.text.text)


def test_another_camera_is_shown_as_soon_as_it_is_chosen(first):
    at(first.dialog, first.dialog.camera)
    first.dialog.camera_chosen.emit("1")
    first.dialog.camera_chosen.emit("1")
    assert first.sources == ["1"]
    first.bridge.camera_state.emit(CameraState("Door camera"))
    assert first.dialog.camera.view._name == "Door camera"
    first.bridge.failed.emit(ModelError("A model file is missing."))
    assert first.dialog.camera.view.accessibleDescription() == "A model file is missing."


def test_a_file_that_cannot_be_written_is_told_and_can_be_tried_again(first, qtbot):
    first.path.mkdir()
    at(first.dialog, first.dialog.begin)
    first.dialog.go_on()
    qtbot.waitUntil(lambda: "cannot be read" in first.dialog.sentence)
    assert first.dialog.isVisible()
    first.path.rmdir()
    with qtbot.waitSignal(first.session.kept):
        first.dialog.go_on()
