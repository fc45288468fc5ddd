"""Shows what was corrected before, newest first, and undoes what can still be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.ui import gallery_words
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.parts import button, column, label, scrolled, surface
from app.ui.widgets.person_dialog import PersonDialog
from app.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from app.store.corrections import Correction
    from app.ui.theme import Appearance

translate = QCoreApplication.translate


class GalleryPastDialog(PersonDialog):
    """A row for each correction, with a button where it can be undone; or that there is none.

    Signals:
        undo_wanted(int): Take back the correction of this number; answer with `show_corrections` or
            `show_failure`.
    """

    undo_wanted = Signal(int)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        #: Title of a window: what was corrected in the gallery before
        title = translate("GalleryPastDialog", "Past corrections")
        #: Button: close the window
        super().__init__(look, title, translate("GalleryPastDialog", "&Close"), 760, 640, parent)
        self.cancel.hide()
        self.action.clicked.connect(self.accept)
        self._list = QWidget()
        self._rows = column(self._list, look.theme.px(10))
        self._none = EmptyState(look)
        #: Nothing was ever corrected in the gallery
        text = translate("GalleryPastDialog", "Nothing was corrected yet")
        #: Below "Nothing was corrected yet"
        hint = translate(
            "GalleryPastDialog", "Merges, splits, pictures and tags that are changed are listed here."
        )
        self._none.say(text, hint, "")
        self._steps = QStackedWidget()
        self._steps.addWidget(scrolled(self._list))
        self._steps.addWidget(self._none)
        column(self._body).addWidget(self._steps)

    def show_corrections(self, found: Sequence[Correction], now: datetime) -> None:
        """List corrections, the newest first, as they stand now."""
        self._failure.hide()
        self.setEnabled(True)
        while item := self._rows.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for one in found:
            row = self._row(one, now)
            self._rows.addWidget(row)
            row.show()
        self._rows.addStretch(1)
        self._steps.setCurrentIndex(0 if found else 1)
        # not an "Undo": pressed again, it would take back another correction
        self.action.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, one: Correction, now: datetime) -> QWidget:
        px = self._look.theme.px
        row = surface("plain")
        beside = QHBoxLayout(row)
        beside.setContentsMargins(px(16), px(10), px(12), px(12))
        beside.setSpacing(px(16))
        said = QWidget()
        words = column(said, px(4))
        what = gallery_words.corrected(one)
        shown = WrappedLabel("strong")
        shown.setText(what)
        words.addWidget(shown)
        words.addWidget(label(gallery_words.past(one, now), "muted", wrap=True))
        beside.addWidget(said, 1)
        if one.can_be_undone(now):
            #: Button beside a past correction: take it back
            undo = button(translate("GalleryPastDialog", "Undo"))
            undo.setAccessibleName(f"{undo.text()}: {what}")
            undo.clicked.connect(lambda: self.undo_wanted.emit(one.number))
            beside.addWidget(undo, 0, Qt.AlignmentFlag.AlignVCenter)
        row.setAccessibleName(what)
        return row
