from PySide6.QtWidgets import QPushButton

from app.ui.widgets.empty_state import EmptyState


def test_it_has_a_sentence_and_one_button(qtbot, look, shown):
    state = shown(EmptyState(look), 900, 600)
    state.say("Nobody is here", "Come in.", "Open the door")
    assert state.accessibleName() == "Nobody is here"
    (button,) = state.findChildren(QPushButton)
    with qtbot.waitSignal(state.acted):
        button.click()
