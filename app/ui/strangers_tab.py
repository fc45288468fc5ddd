"""Activity, “Unknown faces”: who stood before the kiosk and is not enrolled, while the site keeps them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui import words
from app.ui.widgets.confirm_dialog import Asked, ConfirmDialog
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.parts import button, column, label, scrolled
from app.ui.widgets.scrim import open_over
from app.ui.widgets.stranger_tile import StrangerTile
from app.ui.widgets.who_dialog import WhoDialog

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.ui.theme import Appearance
    from app.ui.widgets.stranger_tile import Unknown


class StrangersTab(QStackedWidget):
    """Tiles of unknown people; or a sentence on how to keep them, and what that means.

    Signals:
        wanted(): What is kept is to be shown; answer with `show_strangers`.
        enroll_wanted(Unknown): This person is to be enrolled at the desk.
        assigned(Unknown, str): The operator says that this is the person of this id.
        delete_wanted(Unknown): These pictures are to go; None for all.
        settings_wanted(): Where this is switched on.
    """

    wanted = Signal()
    enroll_wanted = Signal(object)
    assigned = Signal(object, str)
    delete_wanted = Signal(object)
    settings_wanted = Signal()

    def __init__(self, look: Appearance, days: int) -> None:
        """Show nothing yet.

        Args:
            look: How it looks.
            days: For how long the site keeps unknown faces; 0 for not at all.
        """
        super().__init__()
        self._look, self._days = look, days
        self._names: Mapping[str, str] = {}
        self._empty, self._page = EmptyState(look), QWidget()
        self._empty.acted.connect(self.wanted if days else self.settings_wanted)
        px = look.theme.px
        layout = column(self._page, px(12))
        layout.setContentsMargins(px(12), px(12), px(12), 0)
        top = QHBoxLayout()
        top.setSpacing(px(12))
        self._count = label(role="muted", wrap=True)
        top.addWidget(self._count, 1)
        #: Button: deletes all pictures of unknown people
        every = button(self.tr("Delete all"), "danger")
        every.clicked.connect(lambda: self._ask(None))
        top.addWidget(every)
        layout.addLayout(top)
        self._tiles = QWidget()
        self._flow = QVBoxLayout(self._tiles)
        self._flow.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(self._tiles), 1)
        self.addWidget(self._empty)
        self.addWidget(self._page)
        self.show_strangers((), {})

    @property
    def tiles(self) -> list[StrangerTile]:
        """What is shown."""
        return self._tiles.findChildren(StrangerTile)

    def show_strangers(self, shown: Sequence[Unknown], names: Mapping[str, str], left_out: int = 0) -> None:
        """Show these people, who can be one of these enrolled ones.

        Args:
            shown: One for each unknown person, the latest first.
            names: Everybody enrolled, by id.
            left_out: How many more there are than are shown.
        """
        self._names = names
        self._lay_out([self._tile(one) for one in shown])
        if not shown:
            self._say_empty()
        self._count.setText(self._counted(len(shown), left_out))
        self.setCurrentWidget(self._page if shown else self._empty)

    def _counted(self, shown: int, left_out: int) -> str:
        count = words.people(shown + left_out)
        #: Above pictures of unknown people; {people} is "3 people"
        said = self.tr("{people} not enrolled. They did not agree to be kept: decide soon, or delete them.")
        if left_out:
            #: After that sentence; {shown} is a number
            said += " " + self.tr("The latest {shown} are shown.").format(shown=words.number(shown))
        return said.replace("{people}", count)

    def _lay_out(self, tiles: list[StrangerTile]) -> None:
        """Put tiles in the place of those before."""
        while (item := self._flow.takeAt(0)) is not None:
            if (before := item.widget()) is not None:
                before.setParent(None)
                before.deleteLater()
        holder = QWidget()
        flow = FlowLayout(holder, self._look.theme.px(14))
        flow.setContentsMargins(0, 0, 0, 0)
        for tile in tiles:
            flow.addWidget(tile)
        self._flow.addWidget(holder)
        self._flow.addStretch(1)

    def _tile(self, shown: Unknown) -> StrangerTile:
        tile = StrangerTile(self._look, shown)
        tile.enroll_wanted.connect(partial(self.enroll_wanted.emit, shown))
        tile.assign_wanted.connect(partial(self._ask_who, shown))
        tile.delete_wanted.connect(partial(self._ask, shown))
        return tile

    def _say_empty(self) -> None:
        if self._days:
            #: Headline: the kiosk has seen nobody who is not enrolled
            headline = self.tr("No unknown faces are waiting")
            hint = self.tr(
                #: Below that headline; {days} is a number
                "Whoever stands before the kiosk and is not enrolled is shown here, and deleted {days} days"
                " later at the latest."
            ).format(days=self._days)
            #: Button: looks again whether there is something
            self._empty.say(headline, hint, self.tr("Look again"))
            return
        #: Headline: the site does not keep the faces of unknown people
        headline = self.tr("Unknown faces are not kept")
        hint = self.tr(
            #: Below that headline. The setting's name is not translated
            "If you switch this on, the kiosk keeps a picture of everybody it does not know, so that you can"
            " enroll them or say who they are. They have not agreed to it: tell people at the door, and ask"
            " whoever is responsible for data protection first. The setting is activity.keep_strangers_days."
        )
        #: Button: goes to the settings
        self._empty.say(headline, hint, self.tr("Open settings"))

    @Slot()
    def _ask_who(self, shown: Unknown) -> None:
        dialog = WhoDialog(self._look, shown.picture, self._names, self)
        dialog.chosen.connect(partial(self.assigned.emit, shown))
        open_over(dialog, self._look, self.window())

    @Slot()
    def _ask(self, shown: Unknown | None) -> None:
        """Ask before pictures go; None for all."""
        #: Question before pictures of unknown people are deleted
        question = self.tr("Delete all unknown faces?")
        if shown is not None:
            #: Question before the pictures of one unknown person are deleted
            question = self.tr("Delete this unknown person?")
        #: Below that question
        what = self.tr("The pictures and the numbers computed from them are deleted at once, and for good.")
        #: Buttons of a dialog: nothing is deleted; it is
        #: Button of a dialog: the pictures of somebody unknown are deleted
        delete = self.tr("Delete")
        #: Button of a dialog: nothing is deleted
        keep = self.tr("Keep")
        asked = Asked("trash", question, what, keep, delete)
        dialog = ConfirmDialog(self._look, asked, "", self)
        dialog.confirmed.connect(lambda _none: self.delete_wanted.emit(shown))
        open_over(dialog, self._look, self.window())
