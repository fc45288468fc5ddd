"""Tags in a field: each a chip that one press takes away, and behind them room to type the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot

from app.core.person import distinct_tags, same_tag, tag_fault
from app.ui.widgets.choices import Choices
from app.ui.widgets.field_frame import FieldFrame
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.parts import button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QPushButton, QWidget

    from app.core.person import Fault
    from app.ui.theme import Appearance

SEPARATORS = ",;\n\t،、，；"  # noqa: RUF001 - the commas of other scripts
"""Signs that end a tag, typed or pasted."""

_CHIP_PX = 220
"""Widest words on a chip; longer ones are cut with dots."""


class TagField(FieldFrame):
    """Looks like one field. Enter or a comma makes a chip of what was typed; Backspace takes the last away.

    Signals:
        changed(): The tags are different now.
        entered(): The operator pressed Enter with nothing typed.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, look: Appearance, name: str) -> None:
        super().__init__(name)
        self.setFocusProxy(None)  # type: ignore[arg-type]  # Qt takes a null pointer
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._look = look
        self._known: tuple[str, ...] = ()
        self._chips: list[QPushButton] = []
        px = look.theme.px
        self._flow = FlowLayout(self, px(6))
        self._flow.setContentsMargins(px(6), px(5), px(6), px(5))
        self._editor.setMinimumWidth(look.theme.text_px(110))
        #: Screen reader: the list of tags that other people have
        self._choices = Choices(self._editor, self.tr("Known tags"))
        self._editor.setCompleter(self._choices)
        self._flow.addWidget(self._editor)
        self._editor.textEdited.connect(self._type)
        self._choices.activated.connect(self._choose, Qt.ConnectionType.QueuedConnection)
        self._choices.passed_over.connect(self._make_chip)
        look.changed.connect(self._draw)

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags, with what is being typed."""
        return distinct_tags([*self._given, self._editor.text()])

    @property
    def fault(self) -> Fault | None:
        """Why what is being typed is no tag; None if it is one, or nothing is typed."""
        typed = distinct_tags([self._editor.text()])
        return tag_fault(typed[0]) if typed else None

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show these tags instead of those before."""
        self._editor.clear()
        for chip in self._chips:
            self._drop(chip)
        self._chips = []
        for tag in distinct_tags(tags):
            self._add(tag)
        self._offer()

    def show_known(self, tags: Sequence[str]) -> None:
        """Offer the tags that the gallery has."""
        self._known = tuple(tags)
        self._offer()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that the editor has no use for; what was typed when it is left is a tag."""
        if event.type() == QEvent.Type.KeyPress and self._takes(event):  # type: ignore[arg-type]  # by its type
            return True
        if event.type() == QEvent.Type.FocusOut and not self._choices.is_open:
            self._make_chip()
        return super().eventFilter(watched, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to the editor; a focus proxy would hide the chips from Tab."""
        super().focusInEvent(event)
        self._editor.setFocus(event.reason())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let a press between the chips begin to type."""
        self._editor.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    @property
    def _given(self) -> list[str]:
        return [str(chip.property("tag")) for chip in self._chips]

    def _takes(self, event: QKeyEvent) -> bool:
        """Whether a key was the field's, and not the editor's."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if not self._editor.text().strip():
                    self.entered.emit()
                self._make_chip()
                return True
            case Qt.Key.Key_Backspace if self._chips and not self._editor.text():
                self._remove(self._chips[-1])
                return True
            case Qt.Key.Key_Down if not self._choices.is_open:
                self._choices.open()
                return True
        return False

    @Slot(str)
    def _type(self, text: str) -> None:
        """Make chips of all that is closed by a comma."""
        for sign in SEPARATORS:
            text = text.replace(sign, ",")
        *closed, last = text.split(",")
        if closed:
            faulty = [tag for tag in distinct_tags(closed) if tag_fault(tag) is not None]
            for tag in distinct_tags(closed):
                if tag not in faulty:
                    self._add(tag)
            self._editor.setText(" ".join([*faulty, last.lstrip()]))
        self._offer()
        self.changed.emit()

    @Slot(str)
    def _choose(self, tag: str) -> None:
        self._editor.clear()
        self._add(tag)
        self._offer()
        self.changed.emit()

    def _make_chip(self) -> None:
        """Make a chip of what is typed, if it is a tag."""
        typed = distinct_tags([self._editor.text()])
        if typed and self.fault is None:
            self._editor.clear()
            self._add(typed[0])
            self._offer()
        self.changed.emit()

    def _add(self, tag: str) -> None:
        """Add a tag unless it is there, in the spelling in which it is known."""
        if same_tag(tag) in map(same_tag, self._given):
            return
        tag = next((known for known in self._known if same_tag(known) == same_tag(tag)), tag)
        chip = button("", "chip")
        chip.setProperty("tag", tag)
        chip.setText(self._fitted(chip, tag).replace("&", "&&"))
        #: Screen reader and tool tip: button that takes a tag away from a person
        chip.setAccessibleName(self.tr("Remove the tag {tag}").format(tag=tag))
        chip.setToolTip(chip.accessibleName())
        chip.clicked.connect(lambda: self._remove(chip))
        self._flow.insert(len(self._chips), chip)
        self._chips.append(chip)
        chip.show()
        self._draw()
        self._order()

    def _remove(self, chip: QPushButton) -> None:
        self._chips.remove(chip)
        self._drop(chip)
        self._editor.setFocus()
        self._offer()
        self.changed.emit()

    def _drop(self, chip: QPushButton) -> None:
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _offer(self) -> None:
        """Offer the known tags that are not there yet."""
        given = set(map(same_tag, self._given))
        self._choices.show_words([tag for tag in self._known if same_tag(tag) not in given])

    def _order(self) -> None:
        """Let Tab lead from chip to chip and then to the editor."""
        before: QWidget = self._editor
        for widget in (*self._chips, self._editor):
            self.setTabOrder(before, widget)
            before = widget

    def _fitted(self, chip: QPushButton, tag: str) -> str:
        chip.ensurePolished()
        room = self._look.theme.text_px(_CHIP_PX)
        return chip.fontMetrics().elidedText(tag, Qt.TextElideMode.ElideRight, room)

    def _draw(self) -> None:
        """Put the cross behind each tag, where reading ends."""
        theme = self._look.theme
        is_left = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        for chip in self._chips:
            chip.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft if is_left else Qt.LayoutDirection.LeftToRight
            )
            chip.setIcon(theme.icon("x", "accent"))
            chip.setIconSize(QSize(theme.px(14), theme.px(14)))
