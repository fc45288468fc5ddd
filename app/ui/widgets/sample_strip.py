"""Five tiles with the samples so far; each can be given up and taken again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.core.enrollment import Pose, Sample
from app.ui import words
from app.ui.theme import centred
from app.ui.widgets.parts import NONE_YET, label
from app.ui.widgets.pictures import decoded, draw_cover, draw_silhouette, rounded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from app.ui.theme import Appearance


PLACES = len(Pose)
"""Tiles beside each other: one a pose."""

_LARGE = 100
"""Side in px at 100 % from which tiles fill the width they are given."""


_AGAIN = "arrow-counter-clockwise-bold"


class SampleTile(QAbstractButton):
    """One sample, or the place for one; a click gives the sample up."""

    def __init__(self, look: Appearance, side: int) -> None:
        super().__init__()
        self._look, self._side = look, side
        self._sample: Sample | None = None
        self._picture = QPixmap()
        self.setEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(look.theme.px(side * 1.22))
        if side < _LARGE:
            self.setMaximumWidth(look.theme.px(side * 1.05))
        self.setMinimumWidth(look.theme.px(36))
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the size of a tile."""
        return QSize(self._look.theme.px(self._side), self.height())

    def show_sample(self, sample: Sample | None, name: str) -> None:
        """Show a sample, in the mirror like the live picture, or the dash for None."""
        if sample is not self._sample:
            side = round(self.height() * self.devicePixelRatioF())
            picture = decoded(sample.image if sample else None, side)
            self._picture = picture.transformed(QTransform(-1, 0, 0, 1, 0, 0)) if sample else QPixmap()
            self._sample = sample
        self.setEnabled(sample is not None)
        self.setCursor(Qt.CursorShape.PointingHandCursor if sample else Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(name)
        self.setToolTip(name if sample else "")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tile, its edge, and the arrow in its corner that takes it again."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        line = theme.px(2)
        area = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        radius = theme.px(10)
        if self._sample is None:
            painter.fillPath(rounded(area, radius), theme.colour("card"))
            painter.setPen(theme.colour("muted"))
            painter.setFont(theme.font("large"))
            painter.drawText(area, centred(), NONE_YET)
        elif self._picture.isNull():
            draw_silhouette(painter, theme, area, radius)
        else:
            draw_cover(painter, self._picture, area, radius)
        edge = "line" if self._sample is None else "accent"
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour(edge), line))
        painter.drawRoundedRect(area, radius, radius)
        if self._sample:
            self._paint_again(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("text"), line))
            painter.drawRoundedRect(area, radius, radius)

    def _paint_again(self, painter: QPainter) -> None:
        theme = self._look.theme
        radius, gap = theme.px(11), theme.px(5)
        is_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        centre = QPointF(gap + radius if is_left else self.width() - gap - radius, gap + radius)
        painter.setPen(Qt.PenStyle.NoPen)
        is_hot = self.underMouse() or self.hasFocus()
        painter.setBrush(theme.colour("danger") if is_hot else theme.colour("glass", 0.85))
        painter.drawEllipse(centre, radius, radius)
        side = 15
        icon = theme.pixmap(_AGAIN, "on-accent" if is_hot and theme.name == "dark" else "on-picture", side)
        half = theme.px(side) / 2
        painter.drawPixmap(
            QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half), icon, QRectF(icon.rect())
        )


class SampleStrip(QWidget):
    """The samples of an enrollment side by side, and the places that are still empty.

    Signals:
        given_up(int): The operator wants the sample at this index taken again.
    """

    given_up = Signal(int)

    def __init__(self, look: Appearance, side: int = 62) -> None:
        super().__init__()
        self._tiles = [SampleTile(look, side) for _ in range(PLACES)]
        self._names = [label(role="small") for _ in range(PLACES)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.px(8))
        for index, (tile, name) in enumerate(zip(self._tiles, self._names, strict=True)):
            name.setAlignment(Qt.AlignmentFlag.AlignCenter)
            place = QVBoxLayout()
            place.setSpacing(look.theme.px(4))
            place.addWidget(tile)
            place.addWidget(name)
            row.addLayout(place, 1)
            tile.clicked.connect(lambda _checked=False, index=index: self.given_up.emit(index))
        self.show_samples(())

    def show_samples(self, samples: Sequence[Sample], needed: int = PLACES) -> None:
        """Show the samples so far; empty places name the poses that are still wanted.

        Args:
            samples: At most as many as there are poses.
            needed: How many places there are, 1 to 5; never fewer than samples.
        """
        taken = {sample.pose for sample in samples}
        wanted = [pose for pose in Pose if pose not in taken] + [Pose.FRONT] * PLACES
        places = max(needed, len(samples))
        for index, (tile, name) in enumerate(zip(self._tiles, self._names, strict=True)):
            tile.setVisible(index < places)
            name.setVisible(index < places)
            sample = samples[index] if index < len(samples) else None
            pose = words.pose(sample.pose if sample else wanted[index - len(samples)])
            name.setText(pose)
            if sample:
                #: Button on a small picture; {number} is 1 to 5, {pose} a word such as "front"
                spoken = self.tr("Take picture {number} again ({pose})")
            else:
                #: Screen reader: the place of a picture that is not taken yet
                spoken = self.tr("Picture {number} is not taken yet ({pose})")
            tile.show_sample(sample, spoken.format(number=index + 1, pose=pose))
