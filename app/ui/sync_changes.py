"""What the Sync page asks for: new backends, pauses, decisions about people, other keys, the end of one."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.core.roles import Act
from app.errors import AppError
from app.sync.reasons import EMPTIED
from app.ui import sync_words, words
from app.ui.errand import Errand
from app.ui.sync_values import Entered

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlite_utils import Database

    from app.ui.background import Background
    from app.ui.sync_records import Farewell
    from app.ui.sync_session import SyncSession
    from app.ui.sync_values import BackendDetails, Ground
    from app.ui.widgets.sync_wizard import SyncWizard
    from app.ui.window import Window

# ruff: noqa: PLC0415 - app.ui.sync_records is imported on other threads, after the first window


class SyncChanges(QObject):
    """Does what the page asks for, on the store thread or on one of its own."""

    def __init__(
        self,
        home: SyncSession,
        window: Window,
        background: Background[Database],
        *,
        actor: Callable[[], str],
        farewell: Callable[[int, str], Farewell],
    ) -> None:
        super().__init__(home)
        self._home = home
        self._window, self._page, self._background = window, window.sync, background
        self._actor, self._make_farewell = actor, farewell
        self._wizard: SyncWizard | None = None
        self._trial, self._farewell = Errand("connection test", self), Errand("farewell", self)
        self._keys = Errand("new keys", self)
        self._connect_page()

    def leave(self) -> None:
        """Make what runs end soon."""
        for errand in (self._trial, self._farewell, self._keys):
            errand.leave()

    def stop(self) -> None:
        """Return when what ran has ended, or hangs."""
        for errand in (self._trial, self._farewell, self._keys):
            errand.stop()

    def _connect_page(self) -> None:
        page, if_allowed = self._page, self._window.permissions.if_allowed
        page.set_up_wanted.connect(if_allowed(Act.CHANGE_SYNC, self._open_wizard))
        page.change_wanted.connect(lambda number: self._open(number, page.open_change))
        page.secrets_wanted.connect(
            lambda number: self._open(number, lambda ground, about: page.open_secrets(ground, about.card))
        )
        page.compare_requested.connect(if_allowed(Act.RETRY_SYNC, self._compare))
        page.pause_requested.connect(if_allowed(Act.CHANGE_SYNC, self._pause))
        page.go_on_requested.connect(if_allowed(Act.CHANGE_SYNC, self._go_on))
        page.retry_requested.connect(if_allowed(Act.RETRY_SYNC, self._retry))
        page.drop_requested.connect(if_allowed(Act.CHANGE_SYNC, self._drop))
        page.resolve_requested.connect(if_allowed(Act.RETRY_SYNC, self._resolve))
        page.add_again_requested.connect(if_allowed(Act.CHANGE_SYNC, self._add_again))
        page.take_over_requested.connect(if_allowed(Act.CHANGE_SYNC, self._take_over))
        page.change_requested.connect(if_allowed(Act.CHANGE_SYNC, self._change))
        page.secrets_requested.connect(if_allowed(Act.CHANGE_SYNC, self._change_secrets))
        page.remove_requested.connect(if_allowed(Act.CHANGE_SYNC, self._remove))

    def _do(self, call: Callable[[Database, str], object]) -> None:
        """Change something in the store; then the mirror looks at it, and the page shows it.

        Args:
            call: Gets the database and who wants it now: by the time it is made, another may have signed in.
        """
        actor = self._actor()
        self._background.run(lambda db: call(db, actor), lambda _result: self._home.look_again())

    @Slot(int)
    def _compare(self, backend_id: int) -> None:
        if self._home.mirror is not None:
            self._home.mirror.compare(backend_id)
            #: Notice after "Compare now" was pressed
            self._window.show_notice(self.tr("Everybody there is being compared."))

    @Slot(int)
    def _pause(self, backend_id: int) -> None:
        def call(db: Database, actor: str) -> None:
            from app.store import sync_acts

            sync_acts.pause(db, backend_id, sync_words.PAUSED_HERE, datetime.now(UTC), actor)

        self._do(call)

    @Slot(int)
    def _go_on(self, backend_id: int) -> None:
        def call(db: Database, actor: str) -> None:
            from app.store import sync_acts

            sync_acts.resume(db, backend_id, datetime.now(UTC), actor)

        self._do(call)

    @Slot(int, str)
    def _retry(self, backend_id: int, subject_id: str) -> None:
        def call(db: Database, actor: str) -> None:
            from app.store import sync_acts

            sync_acts.retry(db, backend_id, subject_id or None, datetime.now(UTC), actor)

        self._do(call)

    @Slot(int, str)
    def _drop(self, backend_id: int, subject_id: str) -> None:
        def call(db: Database, actor: str) -> None:
            from app.ui import sync_records

            sync_records.drop(db, backend_id, subject_id, actor)

        self._do(call)

    @Slot(int, str, str)
    def _resolve(self, backend_id: int, subject_id: str, remote_id: str) -> None:
        def call(db: Database, actor: str) -> None:
            from app.store import sync_acts

            found = remote_id or None
            sync_acts.resolve(db, backend_id, subject_id, found, datetime.now(UTC), actor)

        self._do(call)

    @Slot(int)
    def _add_again(self, backend_id: int) -> None:
        plan = None if self._home.mirror is None else self._home.mirror.last_plan(backend_id)
        if plan is None:
            return

        def call(db: Database, actor: str) -> None:
            from app.ui import sync_records

            sync_records.add_again(db, plan, actor)

        self._do(call)

    @Slot(int)
    def _take_over(self, backend_id: int) -> None:
        def call(db: Database, actor: str) -> None:
            from app.ui import sync_records

            sync_records.take_over(db, backend_id, actor)

        self._do(call)

    @Slot(int, dict)
    def _change(self, backend_id: int, options: Mapping[str, object]) -> None:
        def call(db: Database, actor: str) -> None:
            from app.store import backends

            backends.change_options(db, backend_id, options, datetime.now(UTC), actor)

        self._do(call)

    def _open(self, backend_id: int, show: Callable[[Ground, BackendDetails], object]) -> None:
        """Open a dialog that needs to know what there is."""

        def call(db: Database) -> tuple[Ground, BackendDetails | None]:
            from app.ui import sync_records

            return sync_records.ground(db), sync_records.about(db, None, backend_id)

        def then(found: tuple[Ground, BackendDetails | None]) -> None:
            ground, about = found
            if about is not None and self._window.place == "sync":
                show(ground, about)

        self._background.run(call, then)

    # ---------------------------------------------------------------------------- the wizard

    @Slot()
    def _open_wizard(self) -> None:
        def call(db: Database) -> Ground:
            from app.ui import sync_records

            return sync_records.ground(db)

        def then(ground: Ground) -> None:
            if self._window.place == "sync" and self._wizard is None:
                self._wizard = self._page.open_wizard(ground)
                self._wizard.test_wanted.connect(self._try)
                self._wizard.test_left.connect(self._trial.leave)
                self._wizard.confirmed.connect(self._add)
                self._wizard.finished.connect(self._forget_wizard)

        self._background.run(call, then)

    @Slot()
    def _forget_wizard(self) -> None:
        self._wizard = None

    @Slot(object)
    def _try(self, entered: Entered) -> None:
        def call(_tell: object) -> Entered:
            from app.ui import sync_records

            trial = sync_records.Trial(entered)
            ends.append(trial.end)
            return trial.run()

        ends: list[Callable[[], object]] = []
        self._trial.run(call, self._end_trial, end=lambda: [end() for end in ends])

    def _end_trial(self, answer: object) -> None:
        if self._wizard is None:
            return
        if isinstance(answer, Entered):
            self._wizard.show_answer(answer)
        else:
            self._wizard.show_failure(_sentence(answer))

    @Slot(object)
    def _add(self, entered: Entered) -> None:
        actor = self._actor()

        def call(db: Database) -> int:
            from app.ui import sync_records

            return sync_records.add(db, entered, actor)

        def then(_backend_id: int) -> None:
            if self._wizard is not None:
                self._wizard.accept()
            self._home.look_again()

        def failed(error: AppError) -> None:
            if self._wizard is not None:
                self._wizard.show_failure(str(error))

        self._background.run(call, then, failed)

    # ---------------------------------------------------------------------------- other keys, and the end

    @Slot(int, dict)
    def _change_secrets(self, backend_id: int, secrets: Mapping[str, str]) -> None:
        """Use other secrets; an account is asked for them first."""
        actor = self._actor()

        def options_of(db: Database) -> tuple[str, Mapping[str, str]] | None:
            from app.store import backends

            entry = backends.find(db, backend_id)
            return None if entry is None else (entry.kind, entry.options)

        def ask(found: tuple[str, Mapping[str, str]] | None) -> None:
            if found is not None:
                kind, options = found
                self._keys.run(lambda _tell: _keys(Entered(kind, "", options, secrets)), keep)

        def keep(answer: object) -> None:
            if not isinstance(answer, Entered):
                self._window.show_notice(_sentence(answer))
                return

            def call(db: Database) -> None:
                from app.ui import sync_records

                sync_records.change_secrets(db, backend_id, answer.secrets, actor)

            self._background.run(call, lambda _result: self._home.look_again())

        self._background.run(options_of, ask)

    @Slot(int, bool)
    def _remove(self, backend_id: int, empties: bool) -> None:  # noqa: FBT001 - a slot's argument
        actor = self._actor()

        def call(db: Database) -> str:
            from app.store import backends, sync_acts

            entry = backends.find(db, backend_id)
            if empties and entry is not None:
                sync_acts.pause(db, backend_id, EMPTIED, datetime.now(UTC), actor)
                return entry.name
            backends.remove(db, backend_id, datetime.now(UTC), actor)
            return ""

        def then(name: str) -> None:
            self._home.look_again()
            if name:
                self._empty(backend_id, name, actor)

        self._background.run(call, then)

    def _empty(self, backend_id: int, name: str, actor: str) -> None:
        dialog = self._page.open_emptying(name)
        ends: list[Callable[[], object]] = []

        def call(tell: Callable[[object], object]) -> int:
            farewell = self._make_farewell(backend_id, actor)
            ends.append(farewell.end)
            return farewell.run(tell)

        def then(answer: object) -> None:
            dialog.accept()
            if not isinstance(answer, int):
                self._window.show_notice(_sentence(answer))
            elif answer:
                self._window.show_notice(sync_words.left_there(answer, name))
            self._home.look_again()

        dialog.stopped.connect(self._stop_emptying)
        self._farewell.run(call, then, on_progress=dialog.show_progress, end=lambda: [one() for one in ends])

    @Slot()
    def _stop_emptying(self) -> None:
        """Leave a backend as it is by now: paused, and said to be emptied."""
        self._farewell.leave()
        self._home.look_again()


def _keys(entered: Entered) -> Entered:
    from app.ui import sync_records

    return sync_records.with_keys(entered)


def _sentence(error: object) -> str:
    """Return what the operator is told of an error; a bug is raised again, where the excepthook is."""
    if isinstance(error, AppError):
        return str(error)
    if isinstance(error, Exception):
        raise error
    return words.something_went_wrong()
