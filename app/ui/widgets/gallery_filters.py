"""Chips above the gallery: each leaves a part of the people in the list, and says how many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.ui import gallery_words, words
from app.ui.gallery_values import UNSEEN_CHOICES, UNSEEN_DAYS, Counts, Filter
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.parts import button, restyle

if TYPE_CHECKING:
    from app.ui.theme import Appearance

_GROUPS_SHOWN = 2
"""Groups with a chip of their own, the largest; the menu has them all."""

_MOST_IN_MENU = 40
"""Groups, and tags, that the menu offers; what is not among them is found by the search."""


class GalleryFilters(QWidget):
    """One chip is pressed at a time.

    Signals:
        chosen(Filter, int): Another part of the people is wanted; those not seen for long are so after so
            many days.
    """

    chosen = Signal(object, int)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._counts: Counts | None = None
        self._filter, self._unseen_days = Filter(), UNSEEN_DAYS
        self._layout = FlowLayout(self, look.theme.px(8))
        self._layout.setContentsMargins(0, 0, 0, 0)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._chips: list[QPushButton] = []
        #: Screen reader: the row of filters above the list of people
        self.setAccessibleName(self.tr("Filters"))
        look.changed.connect(self._build)

    @property
    def filter(self) -> Filter:
        """Whom the pressed chip leaves."""
        return self._filter

    def show_counts(self, counts: Counts) -> None:
        """Say how many people each chip leaves; chips that leave nobody are not shown.

        Shown in any case is a chip that is pressed, and the one of which the days can be chosen.
        """
        if counts != self._counts:
            self._counts = counts
            self._build()

    def show_unseen_days(self, days: int) -> None:
        """Say after how many days somebody counts as not seen for long."""
        self._unseen_days = days
        self._build()

    def show_filter(self, wanted: Filter) -> None:
        """Press the chip of a filter; nothing is asked for."""
        if wanted != self._filter:
            self._filter = wanted
            self._build()

    def _build(self) -> None:
        focused = next((chip.property("what") for chip in self._chips if chip.hasFocus()), None)
        while item := self._layout.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._chips = []
        counts = self._counts or Counts()
        #: Filter of the gallery: everybody
        self._add(Filter(), self.tr("All"))
        groups = list(counts.groups.items())
        shown = [Filter("group", name) for name, _count in groups[:_GROUPS_SHOWN]]
        if self._filter.kind in {"group", "tag"} and self._filter not in shown:
            shown.append(self._filter)
        for one in shown:
            count = counts.groups.get(one.value, 0) if one.kind == "group" else counts.tags.get(one.value, 0)
            self._add(one, one.value, count)
        if counts.tags or len(groups) > _GROUPS_SHOWN:
            self._add_menu(counts)
        self._add_marks(counts)
        rest = QWidget(self)  # takes what is left of the last line
        rest.setMaximumHeight(1)
        self._layout.addWidget(rest)
        rest.show()
        for chip in self._chips:
            if focused is not None and chip.property("what") == focused:
                chip.setFocus()

    def _add_marks(self, counts: Counts) -> None:
        for name in gallery_words.MARKS:
            count = counts.marks.get(name, 0)
            one = Filter("mark", name)
            if count or one == self._filter or (name == "NOT_SEEN" and counts.people):
                chip = self._add(one, gallery_words.mark(name, self._unseen_days), count)
                if name == "NOT_SEEN":
                    self._offer_days(chip, one)

    def _add(self, one: Filter, text: str, count: int | None = None) -> QPushButton:
        said = text if count is None else f"{text} {words.number(count)}"
        chip = button(said.replace("&", "&&"), "filter")
        chip.setCheckable(True)
        chip.setChecked(one == self._filter)
        chip.setAccessibleName(said)
        chip.setProperty("what", f"{one.kind}:{one.value}")
        chip.clicked.connect(lambda: self._choose(one))
        self._put(chip)
        return chip

    def _offer_days(self, chip: QPushButton, one: Filter) -> None:
        """Let the days be chosen in a menu; one of them presses the chip."""
        menu = QMenu(chip)
        for days in UNSEEN_CHOICES:
            action = QAction(gallery_words.mark(one.value, days), menu)
            action.setCheckable(True)
            action.setChecked(days == self._unseen_days)
            action.triggered.connect(lambda _checked=False, days=days: self._choose_days(one, days))
            menu.addAction(action)
        self._put_menu(chip, menu)

    def _add_menu(self, counts: Counts) -> None:
        #: Button with a menu, among the filters: all groups and tags. As short as possible
        chip = button(self.tr("Groups and tags"), "filter")
        chip.setAccessibleName(chip.text())
        chip.setProperty("what", "menu")
        menu = QMenu(chip)
        for kind, found in (("group", counts.groups), ("tag", counts.tags)):
            for name, count in list(found.items())[:_MOST_IN_MENU]:
                action = QAction(f"{name} {words.number(count)}".replace("&", "&&"), menu)
                one = Filter(kind, name)  # type: ignore[arg-type]  # one of its kinds
                action.triggered.connect(lambda _checked=False, one=one: self._choose(one))
                menu.addAction(action)
            menu.addSeparator()
        self._put_menu(chip, menu)
        self._put(chip)

    def _put_menu(self, chip: QPushButton, menu: QMenu) -> None:
        chip.setMenu(menu)
        side = self._look.theme.text_px(12)
        chip.setIcon(self._look.theme.icon("caret-down", "accent" if chip.isChecked() else "text"))
        chip.setIconSize(QSize(side, side))

    def _put(self, chip: QPushButton) -> None:
        restyle(chip, "tight", True)  # noqa: FBT003 - a property
        self._layout.addWidget(chip)
        self._chips.append(chip)
        chip.show()

    def _choose(self, one: Filter) -> None:
        self._filter = one
        self._build()
        self.chosen.emit(one, self._unseen_days)

    def _choose_days(self, one: Filter, days: int) -> None:
        self._unseen_days = days
        self._choose(one)
