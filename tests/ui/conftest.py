"""A window system without windows, and our look."""

import os
import subprocess
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import PySide6
import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication

from app.paths import resources_folder
from app.ui.application import wear
from app.ui.language import Languages
from app.ui.theme import Appearance, load_fonts
from tests.ui.made import Clock


@pytest.fixture(scope="session")
def fonts(qapp):
    """The program's own font."""
    assert load_fonts() == []
    QLocale.setDefault(QLocale("en_GB"))
    qapp.setStyle("Fusion")
    return qapp


@pytest.fixture(scope="session")
def catalogues(tmp_path_factory):
    """The folder of the catalogues of all languages, compiled as set-up does."""
    folder = tmp_path_factory.mktemp("translations")
    tool = Path(PySide6.__file__).with_name("lrelease")
    for source in (resources_folder() / "translations").glob("*.ts"):
        built = folder / source.with_suffix(".qm").name
        subprocess.run([tool, source, "-qm", built, "-silent"], check=True)
    return folder


@pytest.fixture
def languages(fonts, catalogues, monkeypatch):
    """The languages as in Great Britain, wherever the test runs."""
    before, here = QLocale(), QLocale("en_GB")
    monkeypatch.setattr(QLocale, "system", lambda: here)
    made = Languages(fonts, "en", catalogues)
    yield made
    made.switch("en")
    made.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def tidy(qapp):
    """Leave no window behind."""
    yield
    qapp.processEvents()  # answers that threads still had for the windows
    delete_windows()


def delete_windows() -> None:
    """Delete all windows: whatever is left is styled anew for each that follows."""
    for window in QApplication.topLevelWidgets():
        is_popup = window.windowType() is Qt.WindowType.Popup  # a completer deletes its own
        if window.parent() is None and not is_popup:
            window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def look(fonts):
    """The light look at 100 %, worn by the application."""
    appearance = Appearance("light")
    wear(fonts, appearance)
    yield appearance
    fonts.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def clock():
    """A monotonic clock that is told the time."""
    return Clock()


@pytest.fixture
def shown(qtbot):
    """Show a widget in a size, active so that it takes keys."""

    def show(widget, width=1280, height=800) -> Any:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitExposed(widget):
            widget.show()
        widget.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is widget.window())
        return widget

    return show


def pytest_collection_modifyitems(items) -> None:
    """Let pass what Qt's offscreen plug-in says about itself: of windows' least sizes, and of popups."""
    said = pytest.mark.qt_log_ignore(
        "This plugin does not support (propagateSizeHints|raise|grabbing)", extend=True
    )
    for item in items:
        item.add_marker(said)
