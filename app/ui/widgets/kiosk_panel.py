"""What the kiosk says: a mark, one sentence, one line of detail, and what the person can do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QWidget

from app.ui.widgets.fitting_label import FittingLabel
from app.ui.widgets.parts import button, column, label, surface

if TYPE_CHECKING:
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
    """

    icon: str
    tone: str
    headline: str
    detail: str = ""
    action: str = ""


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
        help_wanted(): The person wants another way in.
    """

    acted = Signal()
    help_wanted = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._mark = Mark(look)
        self._headline = FittingLabel(look)
        self._detail = label(role="detail", wrap=True)
        self._action = button("", "kiosk")
        self._action.clicked.connect(self.acted)
        self._other = surface("kiosk-card")
        #: Heading above buttons for people who do not want, or cannot use, the camera
        self._other_heading = label(self.tr("Another way in"), "subtitle")
        #: Button at the kiosk: the person wants somebody to help
        self._help = button(self.tr("Call for help"), "kiosk")
        self._help.clicked.connect(self.help_wanted)
        card = column(self._other)
        card.addWidget(self._other_heading)
        card.addWidget(self._help)
        self._card = card
        row = QHBoxLayout()
        row.addWidget(self._action)
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
        self._layout.addWidget(self._other)
        look.changed.connect(self._space)
        self._space()

    def say(self, said: Said, *, offers_help: bool) -> None:
        """Show a screen."""
        self._mark.show_icon(said.icon, said.tone)
        self._headline.setText(said.headline)
        self._detail.setText(said.detail)
        self._action.setText(said.action)
        self._action.setVisible(bool(said.action))
        self._other.setVisible(offers_help)
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

    def _fit(self) -> None:
        """Give the sentence the height that the rest leaves; where that is little, do without the mark."""
        rest = [one for one in (self._action, self._other) if not one.isHidden()]
        taken = sum(one.sizeHint().height() for one in rest) + self._detail.heightForWidth(self.width())
        free = self.height() - taken - self._look.theme.px(20) - (len(rest) + 3) * self._layout.spacing()
        is_low = free < self._mark.height() + self._look.theme.text_px(_LEAST_HEADLINE)
        self._mark.setVisible(not is_low)
        self._headline.limit_height(max(free - (0 if is_low else self._mark.height()), 40))

    def _space(self) -> None:
        px = self._look.theme.px
        self._layout.setSpacing(px(14))
        self._gap.changeSize(0, px(6))
        self._card.setContentsMargins(px(24), px(18), px(24), px(22))
        self._card.setSpacing(px(12))
