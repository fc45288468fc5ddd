"""The page after saving: who is enrolled, how else they get in, and whether the kiosk will know them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.core.enrollment import best_sample
from app.ui import words
from app.ui.widgets.parts import button, caption, column, label, scrolled, surface
from app.ui.widgets.pass_dialog import grouped
from app.ui.widgets.pictures import Portrait
from app.ui.widgets.self_test_view import SelfTestView

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton

    from app.core.enrollment import Sample
    from app.core.face import Analysis, Frame
    from app.core.self_test import SelfTest
    from app.ui.theme import Appearance

_BESIDE = 760
"""Width in px of text at 100 % from which the self-test stands beside the person."""


def _no_frame() -> Frame | None:
    return None


class SavedStep(QWidget):
    """Says that the person is enrolled, shows a new PIN once, and the self-test.

    Signals:
        another_wanted(): The operator wants to enroll somebody else.
        badge_wanted(): The person is to get a badge.
        self_test_wanted(): The person looks at the camera once more, for the first time or again.
        self_test_skipped(): The self-test that is running is not wanted.
    """

    another_wanted = Signal()
    badge_wanted = Signal()
    self_test_wanted = Signal()
    self_test_skipped = Signal()

    def __init__(self, look: Appearance, newest: Callable[[], Frame | None] = _no_frame) -> None:
        super().__init__()
        self._look, self._name = look, ""
        px = look.theme.px
        self._portrait = Portrait(look, 152, 76, done=True)
        self._headline = label(role="title", wrap=True)
        self._detail = label(role="large", wrap=True)
        self._pin, self._pin_words = surface("plain"), label(role="headline")
        self._view = SelfTestView(look, newest)
        self._view.skipped.connect(self._skip)
        self._another, self._badge, self._test = self._buttons()
        self._name_test(is_first=True)
        self._who = QWidget()
        who = column(self._who, px(8))
        who.addWidget(self._portrait, 0, Qt.AlignmentFlag.AlignHCenter)
        who.addSpacing(px(8))
        for text in (self._headline, self._detail):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            who.addWidget(text)
        who.addSpacing(px(4))
        who.addWidget(self._pin, 0, Qt.AlignmentFlag.AlignHCenter)
        self._fill_pin()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(px(28))
        self._body.addStretch(1)
        self._body.addWidget(self._who, 10, Qt.AlignmentFlag.AlignVCenter)
        self._body.addWidget(self._view, 10, Qt.AlignmentFlag.AlignVCenter)
        self._body.addStretch(1)
        middle = QWidget()
        layout = column(middle, px(8))
        layout.addStretch(2)
        layout.addLayout(self._body)
        layout.addStretch(3)
        outer = column(self, px(12))
        self._area = scrolled(middle)
        outer.addWidget(self._area, 1)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(px(12))
        self._foot.addStretch(1)
        for one in (self._badge, self._test, self._another):
            self._foot.addWidget(one)
        outer.addLayout(self._foot)
        self.skip()

    def show_saved(self, name: str, samples: Sequence[Sample], pin: str = "", *, is_new: bool = True) -> None:
        """Show who was enrolled, or to whom pictures were added.

        Args:
            name: The person's.
            samples: What was stored now.
            pin: A PIN just given, shown until something else is; empty for none.
            is_new: False if the person was enrolled before.
        """
        self._name = name
        self._portrait.show_picture(best_sample(samples).image if samples else None)
        if is_new:
            #: After an enrollment
            headline = self.tr("{name} is enrolled")
            #: After an enrollment; {pictures} is "5 pictures"
            detail = self.tr("{pictures} are stored on this device. {name} can check in from now on.")
        else:
            #: After pictures of somebody who was enrolled before were added
            headline = self.tr("{name} was enrolled already")
            #: After pictures of somebody who was enrolled before were added; {pictures} is "5 pictures"
            detail = self.tr("{pictures} were added. Nothing else was changed.")
        self._headline.setText(headline.format(name=name))
        self._detail.setText(detail.format(pictures=words.pictures(len(samples)), name=name))
        self._pin_words.setText(grouped(pin) if pin else "")
        self._pin_words.setAccessibleName(" ".join(pin))
        self._pin.setVisible(bool(pin))
        self._name_test(is_first=True)
        self.skip()

    def show_self_test(self, test: SelfTest, nearest: str = "", analysis: Analysis | None = None) -> None:
        """Show how far the self-test is, or its result.

        Args:
            test: After the latest look.
            nearest: Name of the most alike other person, once there is a result that has one.
            analysis: The latest look.
        """
        if test.result is None:
            self._view.show_running(test, analysis)
        else:
            self._view.show_result(test.result, self._name, nearest)
            self._name_test(is_first=False)
        is_new = not self._view.isVisible() or self._test.isHidden() is (test.result is not None)
        self._view.show()
        self._test.setVisible(test.result is not None)
        if is_new:
            self._area.ensureWidgetVisible(self._view)

    def skip(self) -> None:
        """Take the self-test away; it can be begun with its button."""
        self._view.hide()
        self._test.show()

    def focus(self) -> None:
        """Go to the button."""
        self._another.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the self-test beside the person, or below; and so the buttons."""
        is_wide = self.width() >= self._look.theme.text_px(_BESIDE)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._body.setDirection(beside if is_wide else below)
        buttons = (self._badge, self._test, self._another)
        taken = sum(one.sizeHint().width() + self._foot.spacing() for one in buttons)
        self._foot.setDirection(beside if taken <= self.width() else below)
        super().resizeEvent(event)

    def _skip(self) -> None:
        self.skip()
        self.self_test_skipped.emit()

    def _leave(self) -> None:
        """Forget the PIN: nobody may read it later."""
        self._pin_words.clear()
        self._pin.hide()
        self.another_wanted.emit()

    def _name_test(self, *, is_first: bool) -> None:
        #: Button: test whether the kiosk knows the person who was just enrolled
        first = self.tr("&Test the face")
        #: Button: do a short test once more
        again = self.tr("&Test again")
        caption(self._test, first if is_first else again)
        self._test.setAccessibleName(self._test.text())

    def _buttons(self) -> tuple[QPushButton, QPushButton, QPushButton]:
        #: Button after an enrollment
        another = button(self.tr("&Enroll another person"), "primary")
        another.clicked.connect(self._leave)
        #: Button after an enrollment: print a card with portrait and name
        badge = button(self.tr("&Badge"))
        badge.clicked.connect(self.badge_wanted)
        test = button("")
        test.clicked.connect(self.self_test_wanted)
        for one in (another, badge):
            one.setAccessibleName(one.text())
        return another, badge, test

    def _fill_pin(self) -> None:
        px = self._look.theme.px
        inside = column(self._pin, px(2))
        inside.setContentsMargins(px(24), px(10), px(24), px(12))
        #: Caption of a new personal number
        name = label(self.tr("PIN"), "small")
        #: Below a new PIN
        once = label(self.tr("It is shown this once only. Write it down now."), "small", wrap=True)
        for text in (name, self._pin_words, once):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inside.addWidget(text)
