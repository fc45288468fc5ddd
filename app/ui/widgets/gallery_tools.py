"""The row above the gallery: search, search by face, tiles or table, tools, and enroll."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QMenu, QPushButton, QToolButton, QWidget

from app.ui.widgets.parts import button

if TYPE_CHECKING:
    from app.ui.theme import Appearance

PAUSE_MS = 60
"""Time without another letter after which a search begins: whoever types is not slowed down by answers."""

_HEIGHT, _ICON = 48, 20


class GalleryTools(QWidget):
    """What can be done with the whole gallery.

    Signals:
        searched(str): Other words are searched for, some time after the last letter.
        left(): The keyboard goes on to the list.
        face_wanted(str): Search by a face: "camera", "file" or "clipboard".
        table_wanted(bool): Show the table, or the tiles.
        duplicates_wanted(): Look for people who are enrolled twice.
        past_wanted(): Show what was corrected before.
        import_wanted(): Enroll many people from files.
        enroll_wanted(): Enroll somebody.
    """

    searched = Signal(str)
    left = Signal()
    face_wanted = Signal(str)
    table_wanted = Signal(bool)
    duplicates_wanted = Signal()
    past_wanted = Signal()
    import_wanted = Signal()
    enroll_wanted = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look, self._words = look, ""
        px = look.theme.px
        self.field = QLineEdit()
        #: In the empty search field of the gallery
        self.field.setPlaceholderText(self.tr("Search name, id, tag …"))
        #: Screen reader: the search field
        self.field.setAccessibleName(self.tr("Search"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(px(420))
        self.field.setMinimumWidth(px(120))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self.field.installEventFilter(self)
        #: Button with a menu: find people by a picture of a face. As short as possible
        self._face = button(self.tr("By &face"))
        #: Button with a menu of what is rarely done with the whole gallery. As short as possible
        self._tools = button(self.tr("&Tools"))
        #: Button: enroll somebody
        self._enroll = button(self.tr("E&nroll"), "primary")
        self._enroll.clicked.connect(self.enroll_wanted)
        self._fill_menus()
        self._group = QButtonGroup(self)
        #: Button: show people as pictures beside each other
        self._as_tiles = self._switch(self.tr("Tiles"), "squares-four")
        #: Button: show people as rows of a table
        self._as_table = self._switch(self.tr("Table"), "list")
        self._group.buttonToggled.connect(self._turn)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        row.addWidget(self.field, 4)
        row.addWidget(self._face)
        row.addStretch(1)
        views = QHBoxLayout()
        views.setSpacing(px(2))
        views.addWidget(self._as_tiles)
        views.addWidget(self._as_table)
        row.addLayout(views)
        row.addWidget(self._tools)
        row.addWidget(self._enroll)
        for control in (self.field, self._face, self._tools, self._enroll):
            control.setFixedHeight(max(px(_HEIGHT), look.theme.text_px(40)))
        for control in (self._face, self._tools, self._enroll):
            control.setProperty("tight", True)  # noqa: FBT003 - Qt's own signature
            control.setAccessibleName(control.text())
        self._enroll.setMinimumWidth(px(130))
        self._face.setMinimumWidth(px(100))
        look.changed.connect(self._draw)
        self._draw()
        self.show_view(table=False)

    def show_view(self, *, table: bool) -> None:
        """Say which view is shown."""
        self._group.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        (self._as_table if table else self._as_tiles).setChecked(True)
        self._group.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def clear(self) -> None:
        """Search for nothing, at once."""
        self.field.clear()
        self._search()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the field to the list with Down and Enter; Enter does not wait for another letter."""
        if (
            watched is self.field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        ):
            self._search()
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _search(self) -> None:
        self._pause.stop()
        sought = " ".join(self.field.text().split())
        if sought != self._words:
            self._words = sought
            self.searched.emit(sought)

    def _turn(self, pressed: QToolButton, is_checked: bool) -> None:  # noqa: FBT001 - a slot's argument
        if is_checked:
            self.table_wanted.emit(pressed is self._as_table)

    def _fill_menus(self) -> None:
        faces = QMenu(self._face)
        for source, text in (
            #: In the menu "By face": look into the camera
            ("camera", self.tr("&Camera…")),
            #: In the menu "By face"
            ("file", self.tr("&Picture file…")),
            #: In the menu "By face": the picture that was copied in another program
            ("clipboard", self.tr("Picture from the clip&board")),
        ):
            action = QAction(text, faces)
            action.triggered.connect(lambda _checked=False, source=source: self.face_wanted.emit(source))
            faces.addAction(action)
        self._face.setMenu(faces)
        tools = QMenu(self._tools)
        #: In the menu "Tools" of the gallery: look for people who are enrolled twice
        duplicates = QAction(self.tr("Find &duplicates…"), tools)
        duplicates.triggered.connect(self.duplicates_wanted)
        #: In the menu "Tools" of the gallery: what was corrected before, to undo it
        past = QAction(self.tr("&Past corrections…"), tools)
        past.triggered.connect(self.past_wanted)
        #: In the menu "Tools" of the gallery: enroll many people from files
        many = QAction(self.tr("&Import…"), tools)
        many.triggered.connect(self.import_wanted)
        tools.addActions([duplicates, past, many])
        self._tools.setMenu(tools)

    def _switch(self, name: str, icon: str) -> QToolButton:
        made = QToolButton()
        made.setCheckable(True)
        made.setProperty("kind", "view")
        made.setProperty("icon_name", icon)
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._group.addButton(made)
        return made

    def _draw(self) -> None:
        theme = self._look.theme
        icon = QSize(theme.px(_ICON), theme.px(_ICON))
        for one in (self._as_tiles, self._as_table):
            one.setIcon(theme.icon(one.property("icon_name"), "muted", "accent"))
            one.setIconSize(icon)
            one.setFixedSize(theme.px(44), theme.px(_HEIGHT))
        caret = QSize(theme.text_px(14), theme.text_px(14))
        for menu in (self._face, self._tools):
            _put_caret(menu, self._look, caret)


def _put_caret(made: QPushButton, look: Appearance, size: QSize) -> None:
    """Show that a button opens a menu, on the side where reading ends."""
    made.setIcon(look.theme.icon("caret-down", "text"))
    made.setIconSize(size)
