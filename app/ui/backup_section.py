"""The section “Backup” of the settings: whether all could be restored today, and what to do about it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QWidget,
)

from app.ui import backup_words
from app.ui.widgets.flow_layout import flowing
from app.ui.widgets.parts import Advice, button, column, label, scrolled
from app.ui.widgets.recovery_code import RecoveryCode
from app.ui.widgets.restore_dialog import RestoreDialog
from app.ui.widgets.scrim import open_over

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.store.backups import BackupEntry
    from app.ui.backup_values import BackupStatus, Doing
    from app.ui.theme import Appearance

_FILE_ROLE = int(Qt.ItemDataRole.UserRole)
_ROWS = 5
"""Backups that can be seen without scrolling."""

_STEPS = 1000


class BackupSection(QWidget):
    """How the backups stand, the list of them, and the recovery code.

    Signals:
        backup_requested(): A backup is to be made now.
        proof_requested(): The newest is to be proved now.
        end_requested(): What is being done is to end.
        restore_requested(Path, str): This file is to be restored, with this recovery code or none.
    """

    backup_requested = Signal()
    proof_requested = Signal()
    end_requested = Signal()
    restore_requested = Signal(object, str)

    def __init__(self, look: Appearance, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__()
        px = look.theme.px
        self._look, self._now = look, now
        self._status: BackupStatus | None = None
        self._folder = ""
        self._verdict = Advice(look)
        self._facts = label(role="muted", wrap=True)
        self.code = RecoveryCode(look)
        content = QWidget()
        layout = column(content, px(16))
        layout.setContentsMargins(0, 0, px(12), 0)
        #: Settings, backup: heading
        layout.addWidget(label(self.tr("Backup"), "section"))
        layout.addWidget(self._verdict)
        layout.addWidget(self._facts)
        layout.addWidget(self._actions(px(12)))
        layout.addWidget(self._progress(px(12)))
        #: Settings, backup: heading of the list
        layout.addWidget(label(self.tr("Backups that are kept"), "subtitle"))
        layout.addWidget(self._list())
        layout.addWidget(self._restoring(px(12)))
        layout.addWidget(self.code)
        layout.addStretch(1)
        column(self).addWidget(scrolled(content))
        self._verdict.hide()
        self.code.hide()
        #: Settings, backup: before anything is known
        self._facts.setText(self.tr("Looking at the backups…"))

    def show_status(self, status: BackupStatus) -> None:
        """Show how the backups stand."""
        self._status = status
        self._folder = status.folder
        self._verdict.say(*backup_words.verdict(status, self._now()))
        self._verdict.show()
        lines = [backup_words.schedule(status)]
        if status.kept:
            #: Settings, backup; {moment} a day with a time, {held} is "12 people, 4 MB"
            last = self.tr("The last one was made on {moment}: {held}.")
            newest = status.kept[0]
            lines.insert(
                0, last.format(moment=backup_words.at(newest.made_at), held=backup_words.held(newest))
            )
        #: Settings, backup; {folder} is a path
        lines.append(self.tr("They go to {folder}").format(folder=status.folder))
        self._facts.setText("\n".join(lines))
        self._fill(status.kept)
        self.code.show_status(status)
        self.code.show()
        self._prove.setEnabled(bool(status.kept))

    def show_doing(self, doing: Doing | None) -> None:
        """Show what is being done; None when nothing is."""
        self._running.setVisible(doing is not None)
        for one in (self._make, self._prove, self._restore, self._other):
            one.setEnabled(doing is None)
        if doing is None:
            self._prove.setEnabled(self._status is not None and bool(self._status.kept))
            self._choose()
            return
        self._what.setText(backup_words.doing(doing.work))
        self._bar.setValue(round(_STEPS * doing.done / max(doing.total, 1)))
        self._bar.setAccessibleName(self._what.text())

    def ask(self, path: Path, which: str) -> RestoreDialog:
        """Ask whether a backup is to be restored."""
        dialog = RestoreDialog(self._look, which, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.confirmed.connect(lambda code: self.restore_requested.emit(path, code))
        open_over(dialog, self._look, self.window())
        return dialog

    def _actions(self, spacing: int) -> QWidget:
        #: Settings, backup: button
        self._make = button(self.tr("&Back up now"), "primary")
        self._make.clicked.connect(self.backup_requested)
        #: Settings, backup: button; the newest backup is restored aside, to be sure
        self._prove = button(self.tr("&Prove the newest now"))
        self._prove.clicked.connect(self.proof_requested)
        self._prove.setEnabled(False)
        #: Settings, backup: button; the folder is shown by the system
        self._open = button(self.tr("Open the &folder"))
        self._open.clicked.connect(self._show_folder)
        return flowing(spacing, self._make, self._prove, self._open)

    def _progress(self, spacing: int) -> QWidget:
        self._running, self._what, self._bar = QWidget(), label(), QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        #: Settings, backup: button beside the bar; nothing of it stays
        end = button(self.tr("&Cancel"))
        end.clicked.connect(self.end_requested)
        row = QHBoxLayout(self._running)
        row.setSpacing(spacing)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._what)
        row.addWidget(self._bar, 1)
        row.addWidget(end)
        self._running.hide()
        return self._running

    def _list(self) -> QWidget:
        self._backups = QListWidget()
        self._backups.setProperty("kind", "choices")
        #: Screen reader: list of backups
        self._backups.setAccessibleName(self.tr("Backups that are kept"))
        self._row_px = self._backups.fontMetrics().height() + self._look.theme.px(12)
        self._backups.currentRowChanged.connect(self._choose)
        self._backups.itemActivated.connect(self._ask_chosen)
        return self._backups

    def _restoring(self, spacing: int) -> QWidget:
        #: Settings, backup: button below the list
        self._restore = button(self.tr("R&estore this one…"))
        self._restore.clicked.connect(self._ask_chosen)
        self._restore.setEnabled(False)
        #: Settings, backup: button below the list; a file is chosen
        self._other = button(self.tr("Restore from a fi&le…"))
        self._other.clicked.connect(self._choose_file)
        return flowing(spacing, self._restore, self._other)

    def _fill(self, kept: tuple[BackupEntry, ...]) -> None:
        before = self._backups.currentRow()
        self._backups.clear()
        for entry in kept:
            item = QListWidgetItem(backup_words.row(entry))
            item.setData(_FILE_ROLE, entry)
            item.setToolTip(entry.file)
            item.setSizeHint(QSize(0, self._row_px))
            self._backups.addItem(item)
        if not kept:
            #: Settings, backup: in the list when there is none
            none = QListWidgetItem(self.tr("None yet."))
            none.setFlags(Qt.ItemFlag.NoItemFlags)
            self._backups.addItem(none)
        rows = min(max(len(kept), 1), _ROWS)
        self._backups.setFixedHeight(rows * self._row_px + self._look.theme.px(4))
        self._backups.setCurrentRow(min(max(before, 0), len(kept) - 1))
        self._choose()

    @Slot()
    def _choose(self) -> None:
        self._restore.setEnabled(self._chosen() is not None and self._running.isHidden())

    @Slot()
    def _ask_chosen(self) -> None:
        entry = self._chosen()
        if entry is not None and self._restore.isEnabled():
            self.ask(Path(entry.file), backup_words.at(entry.made_at))

    @Slot()
    def _choose_file(self) -> None:
        #: Title of the dialogue that chooses a backup
        title = self.tr("Choose a backup")
        #: Kind of file in that dialogue
        kinds = self.tr("Backups (*.backup)")
        name, _ = QFileDialog.getOpenFileName(self, title, self._folder, kinds)
        if name:
            self.ask(Path(name), Path(name).name)

    @Slot()
    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))

    def _chosen(self) -> BackupEntry | None:
        row = self._backups.currentRow()
        entry: BackupEntry | None = None if row < 0 else self._backups.item(row).data(_FILE_ROLE)
        return entry
