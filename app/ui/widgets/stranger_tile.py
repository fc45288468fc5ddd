"""One unknown person: the best picture, when they came, and what can be done."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from app.ui.widgets.parts import button, column, label
from app.ui.widgets.pictures import Portrait

if TYPE_CHECKING:
    from app.ui.theme import Appearance

_SIDE = 150


@dataclass(frozen=True, slots=True)
class Unknown:
    """Visits of one unknown person.

    Attributes:
        stranger_ids: Of the visits, the newest first.
        picture: The best picture, JPEG.
        when: In words, such as "today, 8:30".
        where: The kiosk's name.
        visits: In words, such as "3 visits".
        until: In words, when the last of them is deleted.
    """

    stranger_ids: tuple[int, ...]
    picture: bytes = field(repr=False)
    when: str = ""
    where: str = ""
    visits: str = ""
    until: str = ""


class StrangerTile(QFrame):
    """A card with a picture, three lines and three buttons.

    Signals:
        enroll_wanted(): The person is here, and is to be enrolled.
        assign_wanted(): The person is enrolled already: the operator says who it is.
        delete_wanted(): The pictures are to go now.
    """

    enroll_wanted = Signal()
    assign_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, look: Appearance, shown: Unknown) -> None:
        super().__init__()
        px = look.theme.px
        self.shown = shown
        self.setProperty("surface", "card")
        self.setFixedWidth(look.theme.text_px(212))
        layout = column(self, px(4), px(14))
        portrait = Portrait(look, _SIDE)
        portrait.show_picture(shown.picture)
        #: Screen reader: a picture of somebody unknown; {when} is such as "today, 8:30"
        portrait.setAccessibleName(self.tr("Unknown person, {when}").format(when=shown.when))
        layout.addWidget(portrait, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(px(6))
        layout.addWidget(label(shown.when, "strong", wrap=True))
        layout.addWidget(label(f"{shown.visits} · {shown.where}", "small", wrap=True))
        layout.addWidget(label(shown.until, "small", wrap=True))
        layout.addSpacing(px(6))
        #: Button below the picture of somebody unknown: begins an enrollment at the desk
        enroll = button(self.tr("Enroll"), "primary")
        #: Button below the picture of somebody unknown: says which enrolled person it is
        assign = button(self.tr("This is …"))
        #: Button below the picture of somebody unknown
        delete = button(self.tr("Delete"), "flat")
        for made, signal in (
            (enroll, self.enroll_wanted),
            (assign, self.assign_wanted),
            (delete, self.delete_wanted),
        ):
            made.setProperty("tight", "true")
            made.setAutoDefault(False)
            made.setAccessibleDescription(portrait.accessibleName())
            made.clicked.connect(signal)
            layout.addWidget(made)
        self.setAccessibleName(portrait.accessibleName())
