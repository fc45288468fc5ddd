"""What the kiosk says: a mark, one sentence, one line of detail, and what the person can do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QSpacerItem, QWidget

from app.ui.widgets.fitting_label import FittingLabel
from app.ui.widgets.parts import button, column, label, restyle
from app.ui.widgets.ways_in import WaysIn
from app.ui.words import unbroken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from app.ui.theme import Appearance


_LEAST_HEADLINE = 110
"""Height of two lines of the sentence, px at 100 %, that is worth more than the mark."""


@dataclass(frozen=True, slots=True)
class Said:
    """One screen of the kiosk.

    Attributes:
        icon: A line icon's name.
        tone: Token of the mark: accent, caution or muted.
        headline: At most nine words.
        detail: One line.
        action: Words on the button; empty for none.
        second_action: Words on the button beside it; empty for none.
    """

    icon: str
    tone: str
    headline: str
    detail: str = ""
    action: str = ""
    second_action: str = ""


class Mark(QWidget):
    """A line icon on a tinted disc."""

    def __init__(self, look: Appearance, side: int = 88) -> None:
        super().__init__()
        self._look, self._side = look, side
        self._icon, self._tone = "", "accent"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._resize)
        self._resize()

    def show_icon(self, icon: str, tone: str) -> None:
        """Show an icon in a tone."""
        self._icon, self._tone = icon, tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint disc and icon."""
        theme, side = self._look.theme, self._side
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        surfaces = {"accent": "accent-surface", "caution": "caution-surface"}
        painter.setBrush(theme.colour(surfaces.get(self._tone, "card")))
        painter.drawEllipse(QRectF(self.rect()))
        if self._icon:
            inset = theme.px(side * 0.22)
            inner = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            picture = theme.pixmap(self._icon, self._tone, round(side * 0.56))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(inner, picture, QRectF(picture.rect()))

    def _resize(self) -> None:
        self.setFixedSize(self._look.theme.px(self._side), self._look.theme.px(self._side))


class KioskPanel(QWidget):
    """The words beside, or on a portrait screen below, the live picture.

    Signals:
        acted(): The person pressed the screen's own button.
        second_acted(): The person pressed the button beside it.
        way_wanted(str): The person wants another way in, one of `app.ui.widgets.ways_in.WAYS`.
    """

    acted = Signal()
    second_acted = Signal()
    way_wanted = Signal(str)

    def __init__(self, look: Appearance, ways: Sequence[str]) -> None:
        super().__init__()
        self._look = look
        self._turned: tuple[int, str, str] | None = None
        self._mark = Mark(look)
        self._headline = FittingLabel(look)
        self._detail = label(role="detail", wrap=True)
        self._action, self._second = button("", "kiosk"), button("", "kiosk")
        self._action.clicked.connect(self.acted)
        self._second.clicked.connect(self.second_acted)
        self._ways = WaysIn(look, ways)
        self._ways.chosen.connect(self.way_wanted)
        self._actions = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._actions.addWidget(self._action)
        self._actions.addWidget(self._second)
        row = QHBoxLayout()
        row.addLayout(self._actions)
        row.addStretch(1)
        self._layout = column(self)
        self._layout.addStretch(3)
        self._layout.addWidget(self._mark)
        self._layout.addWidget(self._headline)
        self._layout.addWidget(self._detail)
        self._gap = QSpacerItem(0, 0)
        self._layout.addSpacerItem(self._gap)
        self._layout.addLayout(row)
        self._layout.addStretch(4)
        self._layout.addWidget(self._ways)
        look.changed.connect(self._space)
        self._space()

    def say(self, said: Said, *, offers_help: bool) -> None:
        """Show a screen."""
        self._mark.show_icon(said.icon, said.tone)
        self._headline.setText(said.headline)
        self._detail.setText(unbroken(said.detail))
        for shown, words in ((self._action, said.action), (self._second, said.second_action)):
            shown.setText(words)
            shown.setAccessibleName(words)
            shown.setVisible(bool(words))
        self._ways.setVisible(offers_help and not self._ways.is_empty)
        self._fit()
        spoken = said.headline.replace("\n", " ")
        self.setAccessibleName(f"{spoken}. {said.detail}")

    @property
    def headline(self) -> str:
        """The sentence that can be read now."""
        return self._headline.text()

    @property
    def detail(self) -> str:
        """The line of detail that can be read now."""
        return self._detail.text()

    @property
    def action(self) -> str:
        """Words on the button that is offered now; empty for none."""
        return self._action.text()

    @property
    def second_action(self) -> str:
        """Words on the button beside it; empty for none."""
        return self._second.text()

    def sizeHint(self) -> QSize:
        """Return a size that does not depend on the words, so that fitting them never moves the page."""
        return QSize(self._look.theme.px(450), self._look.theme.px(400))

    def minimumSizeHint(self) -> QSize:
        """Return a size that does not depend on the words."""
        return QSize(self._look.theme.px(280), self._look.theme.px(200))

    def hasHeightForWidth(self) -> bool:
        """Return that the height does not follow from the width, whatever the words in it would like."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the sentence into what the rest leaves."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit anew what another style or other words need; what is said is said anew by the page."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.StyleChange}:
            self._turned = None
            self._fit()

    def _fit(self) -> None:
        """Give the sentence the height that the rest leaves.

        Where that is little, do without the mark, and then without the heading of the other ways in.
        """
        least = self._look.theme.text_px(_LEAST_HEADLINE)
        self._turn()
        self._loosen(is_low=False)
        is_low = self._free() < self._mark.height() + least
        if is_low and self._free() < least:
            self._loosen(is_low=True)
        self._mark.setVisible(not is_low)
        self._headline.limit_height(max(self._free() - (0 if is_low else self._mark.height()), 40))

    def _loosen(self, *, is_low: bool) -> None:
        """Space the parts out, or move them together where the panel is low."""
        self._layout.setSpacing(self._look.theme.px(8 if is_low else 14))
        self._ways.fit(self.width(), compact=is_low)

    def _free(self) -> int:
        """Return the height that is left for mark and sentence, px."""
        rest = [self._actions.sizeHint().height()] if self.action or self.second_action else []
        if not self._ways.isHidden():
            rest.append(self._ways.sizeHint().height())
        taken = sum(rest) + self._detail.heightForWidth(self.width())
        return self.height() - taken - self._look.theme.px(20) - (len(rest) + 3) * self._layout.spacing()

    def _turn(self) -> None:
        """Make the two buttons narrower, and else put them one below the other, where a row is too short."""
        wanted = (self.width(), self.action, self.second_action)
        if wanted == self._turned:
            return
        self._turned = wanted
        for is_tight in (False, True):
            for one in (self._action, self._second):
                restyle(one, "tight", is_tight)
            is_across = not (self.action and self.second_action) or self._both() <= self.width()
            if is_across:
                break
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._actions.setDirection(across if is_across else down)

    def _both(self) -> int:
        """Return the width of both buttons in a row, px."""
        return self._action.sizeHint().width() + self._second.sizeHint().width() + self._actions.spacing()

    def _space(self) -> None:
        px = self._look.theme.px
        self._turned = None
        self._actions.setSpacing(px(12))
        self._gap.changeSize(0, px(6))
        self._fit()
