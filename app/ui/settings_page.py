"""How the program is set up: a list of sections, and the one that was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from app.ui.widgets.parts import column, label

if TYPE_CHECKING:
    from app.ui.theme import Appearance

_ICONS = {
    "general": "sliders-horizontal",
    "recognition": "user-focus",
    "staff": "users",
    "audit": "list-bullets",
    "backup": "floppy-disk",
}
"""The icons of the sections, by the key they are added under."""

_KEY_ROLE = int(Qt.ItemDataRole.UserRole)


class SettingsPage(QWidget):
    """A list of sections at the edge where reading begins, the chosen one beside it.

    Signals:
        section_changed(str): This section is shown now, by the key it was added under.
    """

    section_changed = Signal(str)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        px = look.theme.px
        self._icons: dict[str, str] = {}
        self._list, self._stack = QListWidget(), QStackedWidget()
        #: Screen reader: the list of sections of the settings
        self._list.setAccessibleName(self.tr("Sections"))
        self._list.setProperty("kind", "sections")
        self._list.setFixedWidth(look.theme.text_px(180))
        self._list.setIconSize(QSize(px(22), px(22)))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look.changed.connect(self._draw)
        self._list.currentRowChanged.connect(self._show)
        layout = column(self, px(16))
        layout.setContentsMargins(px(32), px(24), px(32), px(24))
        #: Title of the page
        layout.addWidget(label(self.tr("Settings"), "title"))
        row = QHBoxLayout()
        row.setSpacing(px(24))
        row.addWidget(self._list)
        row.addWidget(self._stack, 1)
        layout.addLayout(row, 1)

    @property
    def section(self) -> str:
        """The key of the section that is shown; empty while there is none."""
        row = self._list.currentRow()
        return "" if row < 0 else str(self._list.item(row).data(_KEY_ROLE))

    def add_section(self, key: str, name: str, shown: QWidget, icon: str = "") -> None:
        """Add a section at the end of the list; the first one is shown.

        Args:
            key: What it is called in the program.
            name: What it is called on the screen.
            shown: What is beside the list while it is chosen.
            icon: Before its name; that of its key, if none is named.
        """
        theme = self._look.theme
        item = QListWidgetItem(name)
        item.setSizeHint(QSize(0, theme.text_px(44)))
        self._icons[name] = icon or _ICONS.get(key, "sliders-horizontal")
        item.setData(_KEY_ROLE, key)
        self._stack.addWidget(shown)
        self._list.addItem(item)
        self._draw()
        if self._list.currentRow() < 0:
            self._list.setCurrentRow(0)

    def show_section(self, key: str) -> None:
        """Show a section by its key."""
        for row in range(self._list.count()):
            if self._list.item(row).data(_KEY_ROLE) == key:
                self._list.setCurrentRow(row)

    def allow_sections(self, keys: frozenset[str]) -> None:
        """Show these sections in the list and no others; one that is shown and may not be is left."""
        allowed = [row for row in range(self._list.count()) if self._list.item(row).data(_KEY_ROLE) in keys]
        for row in range(self._list.count()):
            self._list.item(row).setHidden(row not in allowed)
        if allowed and self._list.currentRow() not in allowed:
            self._list.setCurrentRow(allowed[0])

    @Slot(int)
    def _show(self, row: int) -> None:
        self._stack.setCurrentIndex(row)
        self.section_changed.emit(self.section)

    @Slot()
    def _draw(self) -> None:
        theme = self._look.theme
        for row in range(self._list.count()):
            item = self._list.item(row)
            item.setIcon(theme.icon(self._icons[item.text()], "muted"))
