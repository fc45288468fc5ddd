"""What the person agrees to, and how they agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from app.core.consent import ConsentMethod, ConsentText, GivenConsent
from app.ui import words
from app.ui.widgets.consent_reader import ConsentReader
from app.ui.widgets.parts import button, caption, column, label, leading, scrolled, surface
from app.ui.widgets.signature_pad import SignaturePad

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QFont, QResizeEvent

    from app.ui.theme import Appearance

_METHODS: tuple[ConsentMethod, ...] = ("paper", "spoken", "contract", "signed")

_NAME_LENGTH = 200
"""Most characters of the name of who agrees for somebody."""


class ConsentForm(QWidget):
    """Shows the text in the person's language; the operator says how the person agreed, and confirms it.

    Signals:
        changed(): What was chosen is different now.
    """

    changed = Signal()

    def __init__(
        self,
        look: Appearance,
        texts: Sequence[ConsentText],
        speak: Callable[[str, QLocale], bool] | None = None,
        hush: Callable[[], None] | None = None,
    ) -> None:
        """Choose nothing for the person; `speak` and `hush` as of `ConsentReader`."""
        super().__init__()
        self._look, self._name = look, ""
        self._reader = ConsentReader(look, texts, speak, hush)
        self._question = label(role="section", wrap=True)
        self._question.setMinimumHeight(look.theme.px(36))
        self._methods: dict[ConsentMethod, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self._pad = SignaturePad(look)
        self._answers = surface("card")
        self._confirmed = QCheckBox()
        self._for_them = button("", "flat")
        self._for_them.setCheckable(True)
        #: Name of a field: who agrees for a child or a person under care
        self._giver_caption = label(self.tr("Name of the parent or guardian"), "field")
        self._giver = QLineEdit()
        self._giver.setAccessibleName(self._giver_caption.text())
        self._giver.setMaxLength(_NAME_LENGTH)
        self._giver_caption.setBuddy(self._giver)
        self._lay_out()
        self._connect()
        self.show_name("")
        self._answers.setEnabled(bool(texts))

    @property
    def text(self) -> ConsentText | None:
        """The text that is shown; None while there is none."""
        return self._reader.text

    @property
    def method(self) -> ConsentMethod | None:
        """How the person agreed; None until the operator chose."""
        return next((method for method, choice in self._methods.items() if choice.isChecked()), None)

    @property
    def given(self) -> GivenConsent | None:
        """The consent; None until everything that belongs to it is there and the operator confirmed it."""
        method, text = self.method, self.text
        if method is None or text is None or not self.is_given:
            return None
        signature = self._pad.png() if method == "signed" else None
        return GivenConsent(text, method, self._giver_name(), signature)

    @property
    def is_given(self) -> bool:
        """Whether the consent is complete."""
        is_signed = self.method != "signed" or self._pad.is_signed
        is_answered = self.method is not None and is_signed and not self._is_giver_missing()
        return self.text is not None and is_answered and self._confirmed.isChecked()

    def show_texts(self, texts: Sequence[ConsentText], trouble: str = "") -> None:
        """Show other texts from now on; without any nobody can agree, and the trouble is said."""
        was_waiting = not self._answers.isEnabled()
        self._reader.show_texts(texts, trouble)
        self._answers.setEnabled(bool(texts))
        if texts and was_waiting and self.isVisible():
            self.focus()

    def show_name(self, name: str) -> None:
        """Name the person who agrees; a consent of somebody else is no longer confirmed, nor signed."""
        if name != self._name:
            self._pad.clear()
            self._confirmed.setChecked(False)
        self._name = name
        #: Question above the choices "on paper", "by word of mouth", "in the contract"
        self._question.setText(self.tr("How did {name} agree?").format(name=name))
        self._ask_to_confirm()

    def clear(self) -> None:
        """Forget what was chosen."""
        self._group.setExclusive(False)
        for choice in self._methods.values():
            choice.setChecked(False)
        self._group.setExclusive(True)
        self._for_them.setChecked(False)
        self._giver.clear()
        self._pad.clear()
        self._reader.reset()
        self._confirmed.setChecked(False)

    def focus(self) -> None:
        """Go to the first choice, or to the one that is chosen."""
        self._methods[self.method or _METHODS[0]].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns one below the other when there is no room beside each other."""
        is_narrow = self.width() < self._look.theme.text_px(700)
        stacked, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        if is_narrow != (self._columns.direction() is stacked):
            self._columns.setDirection(stacked if is_narrow else beside)
            self._reader.show_whole(is_narrow)
            self._place_pad(is_narrow)
        super().resizeEvent(event)
        self._ask_to_confirm()

    def _lay_out(self) -> None:
        px = self._look.theme.px
        body = QWidget()
        self._columns = QHBoxLayout(body)
        self._columns.setContentsMargins(0, px(8), 0, px(8))
        self._columns.setSpacing(px(24))
        reading = surface("card")
        self._sheet = column(reading, px(12), px(24))
        self._sheet.addWidget(self._reader, 3)
        self._columns.addWidget(reading, 3)
        self._columns.addWidget(self._answering(), 2, Qt.AlignmentFlag.AlignTop)
        self._area = scrolled(body)
        column(self).addWidget(self._area)
        self._place_pad(False)  # noqa: FBT003 - says what it means where it is defined

    def _place_pad(self, is_narrow: bool) -> None:  # noqa: FBT001 - the page's two shapes
        """Let the person sign below the text, or where the method was just chosen if the text is far away."""
        if is_narrow:
            self._answers_column.insertWidget(self._answers_column.indexOf(self._for_them), self._pad)
        else:
            self._sheet.addWidget(self._pad, 1)
        self._show_fields()

    def _answering(self) -> QWidget:
        px = self._look.theme.px
        self._answers.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        layout = self._answers_column = column(self._answers, px(10), px(24))
        layout.addWidget(self._question)
        layout.addSpacing(px(4))
        for method in _METHODS:
            name = words.consent_method(method)
            choice = QRadioButton(name[:1].upper() + name[1:])
            choice.setProperty("kind", "choice")
            self._methods[method] = choice
            self._group.addButton(choice)
            layout.addWidget(choice)
        layout.addSpacing(px(4))
        layout.addWidget(self._for_them, 0, leading())
        layout.addWidget(self._giver_caption)
        layout.addWidget(self._giver)
        layout.addWidget(self._confirmed)
        #: Below the check box
        hint = self.tr("Nobody has to agree. There is always another way in.")
        layout.addWidget(label(hint, "small", wrap=True))
        layout.addStretch(1)
        return self._answers

    def _connect(self) -> None:
        for choice in self._methods.values():
            choice.toggled.connect(self._show_fields)
            choice.clicked.connect(lambda: QTimer.singleShot(0, self, self._go_to_pad))
            choice.toggled.connect(self.changed)
        self._for_them.toggled.connect(self._show_fields)
        self._for_them.toggled.connect(self._take_back)
        self._giver.textChanged.connect(self._take_back)
        self._reader.changed.connect(self._take_back)
        self._pad.changed.connect(self._judge_ink)
        self._confirmed.toggled.connect(self.changed)

    def _show_fields(self) -> None:
        #: Button: a parent or guardian agrees in the person's place; asks for that name
        theirs = self.tr("Somebody agrees for this person")
        #: The same button then: there is no need for a parent or guardian
        own = self.tr("They agree for themselves")
        caption(self._for_them, own if self._for_them.isChecked() else theirs)
        self._pad.setVisible(self.method == "signed")
        for field in (self._giver_caption, self._giver):
            field.setVisible(self._for_them.isChecked())

    def _go_to_pad(self) -> None:
        """Scroll to where the person signs."""
        if self._pad.isVisible():
            self._area.ensureWidgetVisible(self._pad)

    def _take_back(self) -> None:
        """Let the operator confirm anew: somebody else agrees, or to another text."""
        self._pad.clear()
        self._confirmed.setChecked(False)
        self._ask_to_confirm()
        self.changed.emit()

    def _judge_ink(self) -> None:
        """Let the operator confirm anew if the signature they saw is gone."""
        if self.method == "signed" and not self._pad.has_ink:
            self._confirmed.setChecked(False)
        self.changed.emit()

    def _ask_to_confirm(self) -> None:
        #: Check box; the operator witnesses that the person with this name consents
        own = self.tr("{name} agrees to this text")
        #: Check box; the operator witnesses that {giver}, such as a parent, consents in the place of {name}
        for_them = self.tr("{giver} agrees to this text for {name}")
        giver = self._giver_name()
        asked = for_them.format(giver=giver, name=self._name) if giver else own.format(name=self._name)
        self._confirmed.setEnabled(not self._is_giver_missing())
        room = self._answers.width() - self._look.theme.px(110)
        self._confirmed.setText(_wrapped(asked, self._confirmed.font(), room).replace("&", "&&"))
        self._confirmed.setAccessibleName(asked)

    def _giver_name(self) -> str:
        return self._giver.text().strip() if self._for_them.isChecked() else ""

    def _is_giver_missing(self) -> bool:
        return self._for_them.isChecked() and not self._giver_name()


def _wrapped(text: str, font: QFont, width: int) -> str:
    """Return a text with line breaks, as a check box needs them; one name may fill several lines."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    units, lines = text.encode("utf-16-le"), []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 100))
        start = 2 * line.textStart()
        lines.append(units[start : start + 2 * line.textLength()].decode("utf-16-le").strip())
    layout.endLayout()
    return "\n".join(lines)
