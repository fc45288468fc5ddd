"""The bar below the list while several people are chosen: what can be done with all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui import words
from app.ui.widgets.parts import button, label, surface
from app.ui.widgets.sync_card import flow

if TYPE_CHECKING:
    from app.ui.theme import Appearance


class GallerySelection(QWidget):
    """How many people are chosen, and a button for each thing that can be done.

    Signals:
        tag_wanted(bool): Give the chosen a tag, or take one from them.
        export_wanted(): Write the chosen into a file.
        erase_wanted(): Erase the chosen; nothing is erased yet.
        left(): Choose nobody but the one who is looked at.
    """

    tag_wanted = Signal(bool)
    export_wanted = Signal()
    erase_wanted = Signal()
    left = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        px = look.theme.px
        self._count = label(role="strong")
        #: Button below the list: give a tag to all people who are chosen
        add = button(self.tr("Add t&ag"))
        #: Button below the list: take a tag from all people who are chosen
        remove = button(self.tr("Remo&ve tag"))
        #: Button below the list: write the people who are chosen into a file
        export = button(self.tr("E&xport"))
        #: Button below the list: erase all people who are chosen
        erase = button(self.tr("Erase"), "danger")
        #: Button below the list: choose nobody
        leave = button(self.tr("Clear"), "flat")
        add.clicked.connect(lambda: self.tag_wanted.emit(True))  # noqa: FBT003 - a signal
        remove.clicked.connect(lambda: self.tag_wanted.emit(False))  # noqa: FBT003 - a signal
        export.clicked.connect(self.export_wanted)
        erase.clicked.connect(self.erase_wanted)
        leave.clicked.connect(self.left)
        for one in (add, remove, export, erase, leave):
            one.setAccessibleName(one.text())
        card = surface("card")
        inside = QHBoxLayout(card)
        inside.setContentsMargins(px(16), px(8), px(8), px(8))
        inside.setSpacing(px(12))
        inside.addWidget(self._count)
        buttons = flow(look, add, remove, export, erase, leave)
        buttons.setSizePolicy(QSizePolicy.Policy.Expanding, buttons.sizePolicy().verticalPolicy())
        policy = buttons.sizePolicy()
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        inside.addWidget(buttons, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, px(8), 0, 0)
        outer.addWidget(card)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many are chosen; one alone needs no bar."""
        #: Below the list; {people} is "3 people"
        self._count.setText(self.tr("{people} chosen").format(people=words.people(count)))
        self.setAccessibleName(self._count.text())
        self.setVisible(count > 1)
