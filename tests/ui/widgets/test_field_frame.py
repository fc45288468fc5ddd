from PySide6.QtWidgets import QApplication, QHBoxLayout

from app.ui.widgets.field_frame import FieldFrame


def test_the_edge_is_drawn_as_focused_while_the_line_is(shown):
    field = FieldFrame("Tags")
    QHBoxLayout(field).addWidget(field._editor)
    shown(field, 300, 60).setFocus()
    assert QApplication.focusWidget() is field._editor
    assert field.property("focused") is True
    field._editor.clearFocus()
    assert field.property("focused") is False
