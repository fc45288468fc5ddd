"""Captions with a value below each, as many beside each other as fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.parts import column, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.ui.theme import Appearance


class SyncFacts(QWidget):
    """Figures of a backend; their number may change."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._flow = FlowLayout(self, look.theme.px(24))
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._shown: list[tuple[QWidget, tuple[str, str]]] = []
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show captions and values in this order."""
        if [fact for _, fact in self._shown] == list(facts):
            return
        for widget, _ in self._shown:
            self._flow.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = [(self._made(*fact), fact) for fact in facts]
        self.updateGeometry()

    def _made(self, caption: str, value: str) -> QWidget:
        made = QWidget()
        layout = column(made, self._look.theme.px(2))
        layout.addWidget(label(caption, "small"))
        layout.addWidget(label(value))
        made.setAccessibleName(f"{caption}: {value}")
        self._flow.addWidget(made)
        made.show()
        return made
