"""Three tiles: which kind of backend is set up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui import sync_words
from app.ui.widgets.parts import IconLabel, column, label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.ui.theme import Appearance


class KindTile(QPushButton):
    """An icon, the name of a kind, and a sentence; as high as its words need."""

    def __init__(self, look: Appearance, kind: str) -> None:
        super().__init__()
        self.kind = kind
        px = look.theme.px
        self.setProperty("kind", "tile")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(sync_words.kind(kind))
        self.setAccessibleDescription(sync_words.kind_sentence(kind))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(18), px(14), px(18), px(14))
        row.setSpacing(px(16))
        row.addWidget(IconLabel(look, sync_words.KIND_ICONS[kind], "accent", 36))
        said = QVBoxLayout()
        said.setSpacing(px(2))
        said.addWidget(label(sync_words.kind(kind), "section"))
        said.addWidget(label(sync_words.kind_sentence(kind), "muted", wrap=True))
        row.addLayout(said, 1)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Return that the sentence may need more lines in less width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of what is in it."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else super().heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Return the size of what is in it."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()


class SyncKinds(QWidget):
    """The tiles, one of them chosen; arrows move among them.

    Signals:
        chosen(str): Another kind.
    """

    chosen = Signal(str)

    def __init__(self, look: Appearance, kinds: Iterable[str]) -> None:
        super().__init__()
        layout = column(self, look.theme.px(12))
        group = QButtonGroup(self)
        self._tiles = [KindTile(look, kind) for kind in kinds]
        for tile in self._tiles:
            group.addButton(tile)
            layout.addWidget(tile)
            tile.clicked.connect(lambda _checked=False, tile=tile: self.chosen.emit(tile.kind))
        layout.addStretch(1)
        self._tiles[0].setChecked(True)

    @property
    def kind(self) -> str:
        """The chosen one."""
        return next(tile.kind for tile in self._tiles if tile.isChecked())

    def focus(self) -> None:
        """Put the focus on the chosen one."""
        next(tile for tile in self._tiles if tile.isChecked()).setFocus(Qt.FocusReason.OtherFocusReason)
