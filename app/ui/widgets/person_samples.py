"""What is kept of a person's face, picture by picture, with its quality and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from app.ui import words
from app.ui.theme import centred
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.parts import button, column, label
from app.ui.widgets.pictures import decoded, draw_cover, draw_silhouette
from app.ui.widgets.quality_meter import tone_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from app.store.person_samples import StoredSample
    from app.ui.theme import Appearance

SIDE = 52
"""Side of a sample, px at 100 %."""

_FIGURE = 20
"""Height of the figure below a sample, px of text at 100 %."""


class SampleButton(QAbstractButton):
    """One sample with its quality; it is pressed to choose it or to open its menu."""

    def __init__(self, look: Appearance, sample: StoredSample, number: int, side: int = SIDE) -> None:
        super().__init__()
        self._look, self.sample, self._side = look, sample, side
        self._picture = decoded(sample.picture, 2 * look.theme.px(side)) if sample.picture else QPixmap()
        #: Screen reader: a picture of a person; {number} counts them, {quality} is 0 to 100
        text = self.tr("Picture {number}, quality {quality}")
        self.setAccessibleName(text.format(number=words.number(number), quality=words.number(sample.quality)))
        self.setToolTip(words.date(sample.captured_at))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return the size of the sample with its figure."""
        theme = self._look.theme
        return QSize(theme.px(self._side), theme.px(self._side) + theme.text_px(_FIGURE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sample, its quality below it, and an edge if it is chosen or has the focus."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area, radius = QRectF(1, 1, self.width() - 2, theme.px(self._side) - 2), theme.px(8)
        if self._picture.isNull():
            draw_silhouette(painter, theme, area, radius)
        else:
            draw_cover(painter, self._picture, area, radius)
        if self.isChecked() or self.hasFocus() or self.underMouse():
            token = "text" if self.hasFocus() else "accent" if self.isChecked() else "outline"
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour(token), theme.px(3 if self.isChecked() else 2)))
            painter.drawRoundedRect(area, radius, radius)
        painter.setPen(theme.colour(tone_of(self.sample.quality)))
        painter.setFont(theme.font("small"))
        figure = QRectF(0, theme.px(self._side), self.width(), theme.text_px(_FIGURE))
        painter.drawText(figure, centred(), words.number(self.sample.quality))


class PersonSamples(QWidget):
    """The samples side by side, each with a menu, and a button for more; hidden until they are known.

    Signals:
        add_wanted(): More samples of the person are to be taken.
        portrait_wanted(int): This sample is to stand for the person.
        move_wanted(int): This sample is somebody else's.
        remove_wanted(int): This sample is to be removed.
        split_wanted(): Several samples are somebody else's, who is not enrolled yet.
    """

    add_wanted = Signal()
    portrait_wanted = Signal(int)
    move_wanted = Signal(int)
    remove_wanted = Signal(int)
    split_wanted = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._samples: tuple[StoredSample, ...] | None = None
        self._strip = QWidget()
        self._flow = FlowLayout(self._strip, look.theme.px(6))
        self._flow.setContentsMargins(0, 0, 0, 0)
        policy = self._strip.sizePolicy()
        policy.setHeightForWidth(True)
        self._strip.setSizePolicy(policy)
        #: Button below the pictures of a person: more of them are taken
        self._add = button(self.tr("Add pictures…"))
        self._add.setAccessibleName(self._add.text())
        self._add.clicked.connect(self.add_wanted)
        #: Below the button that adds pictures of a person: it cannot be pressed, their face may not be kept
        needed = self.tr("A consent is needed first. Enroll the person again at the desk.")
        self._needed = label(needed, "small", wrap=True)
        #: Button below the pictures of a person: some of them are of somebody else
        self._split = button(self.tr("Some are somebody else…"), "disclosure")
        self._split.setAccessibleName(self._split.text())
        self._split.clicked.connect(self.split_wanted)
        layout = column(self, look.theme.px(6))
        #: Heading above the pictures of a person, one by one
        layout.addWidget(label(self.tr("Samples"), "subtitle"))
        layout.addWidget(self._strip)
        layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._needed)
        layout.addWidget(self._split, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_samples(self, samples: Sequence[StoredSample], *, has_consent: bool) -> None:
        """Show these samples; more can be added only while a consent is in force."""
        self._add.setEnabled(has_consent)
        self._add.setAccessibleDescription("" if has_consent else self._needed.text())
        self._needed.setVisible(not has_consent)
        self._strip.setVisible(bool(samples))
        self.show()
        if self._samples == tuple(samples):
            return
        self._samples = tuple(samples)
        while item := self._flow.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for number, sample in enumerate(samples, start=1):
            self._flow.addWidget(self._button(sample, number, is_only=len(samples) == 1))
        rest = QWidget(self._strip)  # takes what is left of the last line
        rest.setMaximumHeight(1)
        self._flow.addWidget(rest)
        self._split.setVisible(len(samples) > 1)

    def _button(self, sample: StoredSample, number: int, *, is_only: bool) -> SampleButton:
        made = SampleButton(self._look, sample, number)
        menu = QMenu(made)
        #: Menu of a picture of a person: show it wherever the person is shown
        portrait = QAction(self.tr("Use as &portrait"), menu)
        portrait.setEnabled(sample.picture is not None)
        #: Menu of a picture of a person: it shows somebody else who is enrolled
        move = QAction(self.tr("&Move to another person…"), menu)
        #: Menu of a picture of a person
        remove = QAction(self.tr("&Remove"), menu)
        remove.setEnabled(not is_only)
        for action, signal in (
            (portrait, self.portrait_wanted),
            (move, self.move_wanted),
            (remove, self.remove_wanted),
        ):
            action.triggered.connect(lambda _checked=False, signal=signal: signal.emit(sample.reference_id))
            menu.addAction(action)
        made.clicked.connect(lambda: menu.popup(made.mapToGlobal(made.rect().bottomLeft())))
        return made
