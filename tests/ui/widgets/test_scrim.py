from PySide6.QtWidgets import QDialog, QWidget

from app.ui.widgets.scrim import Scrim, open_over


def test_the_window_is_dim_until_the_question_is_answered(qtbot, look, shown):
    window = shown(QWidget())
    dialog = QDialog(window)
    open_over(dialog, look, window)
    assert dialog.isVisible()
    scrim = window.findChild(Scrim)
    assert scrim.isVisible()
    assert scrim.geometry() == window.rect()
    dialog.reject()
    qtbot.waitUntil(lambda: window.findChild(Scrim) is None and window.findChild(QDialog) is None)


def test_the_question_stands_in_the_middle(look, shown):
    window = shown(QWidget())
    dialog = QDialog(window)
    open_over(dialog, look, window)
    off = dialog.geometry().center() - window.geometry().center()
    assert off.manhattanLength() < 10
