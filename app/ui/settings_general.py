"""All settings in one place: groups, search, and a bar that saves what was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.settings import Settings
from app.settings.catalogue import catalogue, setting
from app.settings.reading import refusals, variable
from app.ui import settings_words
from app.ui.settings_search import found
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.parts import IconLabel, button, caption, column, label, scrolled, surface
from app.ui.widgets.setting_row import SettingRow
from app.ui.widgets.settings_bar import SettingsBar
from app.ui.widgets.try_out import TryOut

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from app.settings.catalogue import Name, Setting
    from app.ui.theme import Appearance

_MOST_GROUPS = 0.35
"""Share of the page that the names of the groups may take while the settings of one are shown."""

_MOST_FOUND = 12
"""Settings that are shown at once of those that were found: whoever types one letter is not done yet."""

_SEARCH_MS = 150
"""Time after the last key until what was typed is looked for."""


class GeneralSettings(QWidget):
    """The settings of one group, or those that are found; what is changed waits in the bar below.

    Signals:
        save_wanted(dict): Write these values, by section and key, to the file; they can work.
        try_wanted(str): Try "camera", "sound", "webhook" or "command" with what is entered now.
        sync_wanted(): Go where backends are set up and tried.
        wizard_wanted(): Set up step by step.
        group_shown(str): The settings of this section are shown.
    """

    save_wanted = Signal(object)
    try_wanted = Signal(str)
    sync_wanted = Signal()
    wizard_wanted = Signal()
    group_shown = Signal(str)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look, self._words = look, settings_words.all_words()
        self._settings, self._overridden = Settings(), frozenset[tuple[str, str]]()
        self._pending: dict[Name, object] = {}
        self._rows: dict[Name, SettingRow] = {}
        self._cameras: Sequence[tuple[str, str]] = ()
        self._group = settings_words.GROUPS[0]
        self.search, self.bar = QLineEdit(), SettingsBar(look)
        self._groups: dict[str, QPushButton] = {}
        self._tests = {section: self._test_strip(tests) for section, tests in self._offered_tests().items()}
        self._cards: dict[str, QWidget] = {}
        self._timer = QTimer(self, singleShot=True, interval=_SEARCH_MS)
        self._timer.timeout.connect(self._show)
        self._lay_out()
        self.search.textChanged.connect(lambda _text: self._timer.start())
        self.bar.save_wanted.connect(self.save)
        self.bar.discard_wanted.connect(self.discard)
        # keys without a place on the screen: both are also a field and a button
        QShortcut(QKeySequence.StandardKey.Find, self, self._find)
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)

    @property
    def pending(self) -> dict[Name, object]:
        """What was changed and is not saved."""
        return dict(self._pending)

    @property
    def rows(self) -> list[SettingRow]:
        """The settings that are shown."""
        return [row for row in self._rows.values() if not row.isHidden() and row.parent() is not None]

    def row(self, section: str, key: str) -> SettingRow:
        """Return the row of a setting, shown or not."""
        return self._made_row(setting(section, key))

    def show_settings(self, settings: Settings, overridden: frozenset[Name], path: str) -> None:
        """Show what holds from now on.

        Args:
            settings: As they are in the file and the environment.
            overridden: Those that the environment decides.
            path: The file, as it is shown.
        """
        self._settings, self._overridden = settings, overridden
        #: At the lower end of the settings; {path} is the name of a file
        self._file.setText(self.tr("Everything here is kept in {path}").format(path=path))
        self._pending = {
            name: value for name, value in self._pending.items() if value != self._shown_value(name)
        }
        for name, row in self._rows.items():
            self._fill(name, row)
        self._judge()
        if not self._shown:
            self._show()

    def show_group(self, section: str) -> None:
        """Show the settings of a section."""
        self._group = section
        self.search.clear()
        self._timer.stop()
        self._show()

    def show_test(self, kind: str, sentence: str, tone: str) -> None:
        """Say what came of a test: tone good, danger, or muted while it runs."""
        for strip in self._tests.values():
            if kind in strip.buttons:
                strip.say(sentence, tone)

    def show_beside_tests(self, section: str, shown: QWidget) -> None:
        """Show something below the tests of a section."""
        self._tests[section].add(shown)

    def offer_cameras(self, cameras: Sequence[tuple[str, str]]) -> None:
        """Offer cameras: what the setting is then, and a name."""
        self._cameras = cameras
        if ("camera", "source") in self._rows:
            self._rows["camera", "source"].field.offer(cameras)

    @Slot()
    def save(self) -> None:
        """Save what was changed, if all of it can work."""
        if self._pending and not self._judge():
            self.save_wanted.emit(self.pending)

    @Slot()
    def discard(self) -> None:
        """Forget what was changed."""
        names, self._pending = list(self._pending), {}
        for name in names:
            self._fill(name, self._rows[name])
        self._judge()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc take back what is searched for."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return
        super().keyPressEvent(event)

    # ---------------------------------------------------------------------------- what is shown

    @Slot()
    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def _show(self) -> None:
        typed = self.search.text().strip()
        if typed:
            hits = found(typed, self._words)
            shown = hits[:_MOST_FOUND]
        else:
            hits = shown = [one for one in catalogue() if one.section == self._group]
        self._shown = True
        self._chips.setVisible(not typed)
        for section, chip in self._groups.items():
            chip.setChecked(section == self._group)
        self._content.setUpdatesEnabled(False)
        for card in self._cards.values():
            card.hide()
        for row in self._rows.values():
            row.hide()
        by_section: dict[str, list[Setting]] = {}
        for one in shown:
            by_section.setdefault(one.section, []).append(one)
        for place, (section, several) in enumerate(by_section.items()):
            self._show_card(place, section, several, is_whole=not typed)
        self._nothing.setVisible(not shown)
        #: {words} is what somebody searched the settings for
        nothing = self.tr("No setting is about “{words}”. Try another word.")
        self._nothing.setText(nothing.format(words=typed))
        #: Below the settings that were found; {count} is how many more there are
        more = self.tr("And {count} more: type another word to find fewer.")
        self._more.setText(more.format(count=QLocale().toString(len(hits) - len(shown))))
        self._more.setVisible(len(hits) > len(shown))
        self._content.setUpdatesEnabled(True)
        QTimer.singleShot(0, self, self._scroll)  # once the layout knows where everything is
        if not typed:
            self.group_shown.emit(self._group)

    @Slot()
    def _scroll(self) -> None:
        """Show the settings from the first one on; the groups above only where there is room for both."""
        is_roomy = self._chips.height() < self._area.viewport().height() * _MOST_GROUPS
        bar, card = self._area.verticalScrollBar(), self._cards.get(self._group)
        if is_roomy or self._chips.isHidden() or card is None:
            bar.setValue(0)
        else:
            bar.setValue(card.mapTo(self._content, card.rect().topLeft()).y())

    def _show_card(self, place: int, section: str, several: list[Setting], *, is_whole: bool) -> None:
        if section not in self._cards:
            self._cards[section] = self._card(section)
        card = self._cards[section]
        inner = card.layout()
        if inner is None:
            raise AssertionError("a card has a layout")
        for one in several:
            row = self._made_row(one)
            if row.parent() is not card:
                inner.addWidget(row)
            row.show()
        if section in self._tests:
            self._tests[section].setVisible(is_whole)
        self._list.removeWidget(card)
        self._list.insertWidget(place, card)
        card.show()

    def _made_row(self, one: Setting) -> SettingRow:
        if one.name not in self._rows:
            row = self._rows[one.name] = SettingRow(self._look, one, self._words[one.name])
            row.edited.connect(self._edit)
            if one.name == ("camera", "source"):
                row.field.offer(self._cameras)
            self._fill(one.name, row)
        return self._rows[one.name]

    def _fill(self, name: Name, row: SettingRow) -> None:
        row.show_value(self._pending.get(name, self._shown_value(name)))
        row.lock(variable(*name) if name in self._overridden else "")

    def _shown_value(self, name: Name) -> object:
        """Return a value as its control has it: bool for a switch, else str."""
        section, key = name
        value = getattr(getattr(self._settings, section), key)
        return value if isinstance(value, bool) else settings_words.number(value)

    # ---------------------------------------------------------------------------- what is changed

    @Slot(tuple, object)
    def _edit(self, name: Name, value: object) -> None:
        if value == self._shown_value(name):
            self._pending.pop(name, None)
        else:
            self._pending[name] = value
        self._judge()

    def _judge(self) -> Mapping[Name, str]:
        """Say beside each value that cannot work what can; return these values."""
        refused = refusals(self._settings, self._pending)
        for name, row in self._rows.items():
            sentence = refused.get(name, "")
            row.say(sentence and (settings_words.allowed(row.setting) or sentence))
        self.bar.show_changes(len(self._pending), len(refused))
        return refused

    # ---------------------------------------------------------------------------- parts

    def _lay_out(self) -> None:
        px = self._look.theme.px
        self._shown = False
        #: Field above the settings, before anything is typed
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        #: Button beside the search: a wizard
        wizard = button(self.tr("Set up &again"))
        wizard.clicked.connect(self.wizard_wanted)
        top = QHBoxLayout()
        top.setSpacing(px(12))
        top.addWidget(self.search, 1)
        top.addWidget(wizard)
        self._chips = QWidget()
        self._chips.setProperty("surface", "clear")
        #: Screen reader: the row of groups of settings
        self._chips.setAccessibleName(self.tr("Groups"))
        flow, exclusive = FlowLayout(self._chips, px(8)), QButtonGroup(self)
        flow.setContentsMargins(0, 0, 0, 0)
        for section in settings_words.GROUPS:
            chip = self._groups[section] = QPushButton()
            caption(chip, settings_words.group(section))
            chip.setProperty("kind", "segment")
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            chip.clicked.connect(lambda _checked, section=section: self.show_group(section))
            exclusive.addButton(chip)
            flow.addWidget(chip)
        flow.addWidget(QWidget())
        self._nothing, self._file = label(role="large", wrap=True), label(role="small", wrap=True)
        self._more = label(role="muted", wrap=True)
        self._file.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._content = QWidget()
        outer = column(self._content, px(14))
        outer.setContentsMargins(px(2), px(2), px(14), px(8))
        cards = QWidget()
        cards.setProperty("surface", "clear")
        self._list = column(cards, px(14))
        outer.addWidget(self._chips)
        outer.addWidget(self._nothing)
        outer.addWidget(cards)
        outer.addWidget(self._more)
        outer.addWidget(self._file)
        outer.addStretch(1)
        self._area = scrolled(self._content)
        layout = column(self, px(12))
        layout.addLayout(top)
        layout.addWidget(self._area, 1)
        layout.addWidget(self.bar)

    def _card(self, section: str) -> QWidget:
        px = self._look.theme.px
        made = surface("card")
        inner = column(made)
        inner.setContentsMargins(px(20), px(14), px(20), px(10))
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(IconLabel(self._look, settings_words.ICONS[section], "accent", 24))
        head.addWidget(label(settings_words.group(section), "subtitle", wrap=True), 1)
        inner.addLayout(head)
        if section in self._tests:
            inner.addWidget(self._tests[section])
        return made

    def _test_strip(self, tests: Mapping[str, str]) -> TryOut:
        made = TryOut(self._look, tests)
        made.wanted.connect(self._try)
        return made

    @Slot(str)
    def _try(self, kind: str) -> None:
        if kind == "sync":
            self.sync_wanted.emit()
        else:
            self.try_wanted.emit(kind)

    def _offered_tests(self) -> dict[str, dict[str, str]]:
        return {
            #: Button: show for a few seconds what the camera sees
            "camera": {"camera": self.tr("Try the camera")},
            #: Button: play a tone and say a sentence
            "kiosk": {"sound": self.tr("Try the sound")},
            "actions": {
                #: Button: send a message now
                "webhook": self.tr("Send a test message"),
                #: Button: start now what opens the door
                "command": self.tr("Open the door now"),
            },
            #: Button: go to the page Sync, where connections are tried
            "remote": {"sync": self.tr("Try the connection at Sync")},
        }
