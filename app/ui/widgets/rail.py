"""The places of the program, at the edge where reading begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QWidget

from app.ui.widgets.parts import column, label
from app.ui.widgets.staff_badge import StaffBadge

if TYPE_CHECKING:
    from app.ui.theme import Appearance

PLACES = ("desk", "kiosk", "gallery", "activity", "sync", "settings")
"""In the order of the rail and of Ctrl+1, Ctrl+2 and so on."""

_ICONS = {
    "desk": "identification-card",
    "kiosk": "user-focus",
    "gallery": "users-three",
    "activity": "clock-counter-clockwise",
    "sync": "cloud-arrow-up",
    "settings": "gear-six",
}


class Rail(QWidget):
    """The mark, a button for each place, who is signed in, and the switch between light and dark.

    Signals:
        place_chosen(str): The operator wants to go to this place.
    """

    place_chosen = Signal(str)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        px = look.theme.px
        self.setProperty("surface", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(max(px(88), look.theme.text_px(58) + px(24)))
        #: Screen reader: the row of places
        self.setAccessibleName(self.tr("Places"))
        layout = column(self, px(8))
        layout.setContentsMargins(px(9), px(16), px(9), px(16))
        mark = label("V", "mark")
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        #: Screen reader: the program's mark
        mark.setAccessibleName(self.tr("Vestibule"))
        layout.addWidget(mark)
        layout.addSpacing(px(4))
        self._group = QButtonGroup(self)
        self._buttons = {place: self._place_button(place, name) for place, name in self._names().items()}
        for shown in self._buttons.values():
            layout.addWidget(shown)
        layout.addStretch(1)
        self.badge = StaffBadge(look)
        layout.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignHCenter)
        self._switch = QToolButton()
        self._switch.setProperty("kind", "icon")
        self._switch.setFixedSize(px(44), px(44))
        self._switch.setIconSize(QSize(px(24), px(24)))
        self._switch.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._switch.clicked.connect(self._turn)
        layout.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignHCenter)
        look.changed.connect(self._draw)
        self._draw()

    def show_place(self, place: str) -> None:
        """Show where the operator is."""
        self._buttons[place].setChecked(True)

    def allow(self, places: frozenset[str]) -> None:
        """Offer these places and no others."""
        for place, shown in self._buttons.items():
            shown.setVisible(place in places)

    def _place_button(self, place: str, name: str) -> QToolButton:
        made = QToolButton()
        made.setText(name)
        made.setProperty("kind", "place")
        made.setCheckable(True)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setIconSize(QSize(self._look.theme.px(30), self._look.theme.px(30)))
        made.setMinimumHeight(self._look.theme.px(76))
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.setAccessibleName(name)
        keys = QKeySequence(f"Ctrl+{PLACES.index(place) + 1}")
        made.setToolTip(keys.toString(QKeySequence.SequenceFormat.NativeText))
        made.clicked.connect(lambda _checked=False: self.place_chosen.emit(place))
        self._group.addButton(made)
        return made

    def _turn(self) -> None:
        self._look.turn("light" if self._look.theme.name == "dark" else "dark")

    def _draw(self) -> None:
        theme = self._look.theme
        for place, shown in self._buttons.items():
            shown.setIcon(theme.icon(_ICONS[place], "muted", checked="accent"))
        is_dark = theme.name == "dark"
        self._switch.setIcon(theme.icon("sun" if is_dark else "moon", "muted"))
        #: Tool tip of the switch: what a click does
        light = self.tr("Use light colors")
        #: Tool tip of the switch: what a click does
        dark = self.tr("Use dark colors")
        self._switch.setToolTip(light if is_dark else dark)
        self._switch.setAccessibleName(light if is_dark else dark)

    def _names(self) -> dict[str, str]:
        return {
            #: A place of the program: where people are enrolled. One short word
            "desk": self.tr("Desk"),
            #: A place of the program: where people check in by themselves. One short word
            "kiosk": self.tr("Kiosk"),
            #: A place of the program: everybody who is enrolled. One short word
            "gallery": self.tr("Gallery"),
            #: A place of the program: who came and went. One short word
            "activity": self.tr("Activity"),
            #: A place of the program: the backends that people are sent to. One short word
            "sync": self.tr("Sync"),
            #: A place of the program: how it is set up. One short word
            "settings": self.tr("Settings"),
        }
