"""The other ways in, on every screen of the kiosk: nobody has to use the camera."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy

from app.ui.widgets.parts import button, column, label, restyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from app.ui.theme import Appearance

WAYS = ("pin", "code", "name", "help")
"""Every way in beside the face, in the order in which they stand."""


class WaysIn(QFrame):
    """A card with a button for each way that the site allows; nothing at all if it allows none.

    Signals:
        chosen(str): One of `WAYS`.
    """

    chosen = Signal(str)

    def __init__(self, look: Appearance, ways: Sequence[str]) -> None:
        super().__init__()
        self._look = look
        self.setProperty("surface", "kiosk-card")
        self._heading = label(role="subtitle")
        self._buttons = {way: button("", "way") for way in WAYS if way in ways}
        self._grid = QGridLayout()
        self._columns = 0
        self._fitted: tuple[int, bool] | None = None
        self._layout = column(self)
        self._layout.addWidget(self._heading)
        self._layout.addLayout(self._grid)
        for way, shown in self._buttons.items():
            shown.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            shown.clicked.connect(lambda _checked=False, way=way: self.chosen.emit(way))
        self._write()
        look.changed.connect(self._space)
        self._space()

    @property
    def is_empty(self) -> bool:
        """Whether the site allows no way but the face."""
        return not self._buttons

    def fit(self, width_px: int, *, compact: bool = False) -> None:
        """Put the buttons into as few rows as a width allows; `compact` does without the heading."""
        wanted = (width_px, compact)
        if wanted == self._fitted:
            return
        self._fitted = wanted
        px = self._look.theme.px
        self._heading.setVisible(not compact)
        edge = px(10 if compact else 24)
        self._layout.setContentsMargins(edge, px(10 if compact else 18), edge, px(10 if compact else 22))
        room = width_px - 2 * edge - 2
        for columns, is_tight in ((len(self._buttons), False), (len(self._buttons), True), (2, False)):
            self._place(columns, is_tight=is_tight)
            if self._needs(columns) <= room:
                return
        self._place(1, is_tight=False)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest button, and the height of the rows there are now."""
        margins = self._layout.contentsMargins()
        return QSize(self._needs(1) + margins.left() + margins.right() + 2, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the buttons into the new width."""
        super().resizeEvent(event)
        self.fit(self.width(), compact=self._heading.isHidden())

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language, and fit words of another length or in another font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._fitted = None
        if event.type() == QEvent.Type.LanguageChange:
            self._write()
            self.fit(self.width(), compact=self._heading.isHidden())

    def _needs(self, columns: int) -> int:
        """Return the width that the buttons need in so many columns, px."""
        widths = [one.sizeHint().width() for one in self._buttons.values()]
        wide = sum(widths) if columns == len(widths) else columns * max(widths, default=0)
        return wide + (columns - 1) * self._grid.horizontalSpacing()

    def _place(self, columns: int, *, is_tight: bool) -> None:
        self._grid.setSpacing(self._look.theme.px(6 if is_tight else 12))
        for place, shown in enumerate(self._buttons.values()):
            restyle(shown, "tight", is_tight)
            if columns != self._columns:
                self._grid.addWidget(shown, place // columns, place % columns)
        self._columns = columns

    def _write(self) -> None:
        #: Heading above buttons for people who do not want, or cannot use, the camera
        self._heading.setText(self.tr("Another way in"))
        self.setAccessibleName(self._heading.text())
        words = {
            #: Button at the kiosk: check in with a personal number instead of the face. As short as possible
            "pin": self.tr("PIN"),
            #: Button at the kiosk: check in with a code on paper or on a phone. As short as possible
            "code": self.tr("QR code"),
            #: Button at the kiosk: check in by searching for the own name. As short as possible
            "name": self.tr("Name"),
            #: Button at the kiosk: the person wants somebody to help. As short as possible
            "help": self.tr("Call for help"),
        }
        for way, shown in self._buttons.items():
            shown.setText(words[way])
            shown.setAccessibleName(words[way])

    def _space(self) -> None:
        px = self._look.theme.px
        self._layout.setSpacing(px(12))
        self._fitted = None
        self.fit(self.width(), compact=self._heading.isHidden())
