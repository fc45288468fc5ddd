from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.pictures import ComputerDrawing
from tests.ui.widgets.hands import names, touch


def test_it_has_a_sentence_and_one_button(qtbot, look, shown):
    state = shown(EmptyState(look), 900, 600)
    state.say("Nobody is here", "Come in.", "Open the door")
    assert state.accessibleName() == "Nobody is here"
    assert names(state) == ["Open the door"]
    with qtbot.waitSignal(state.acted):
        touch(state, "Open the door")


def test_it_can_have_a_second_button(qtbot, look, shown):
    state = shown(EmptyState(look), 900, 600)
    state.say("Nobody is here", "Come in.", "Open the door", "Ring")
    assert names(state) == ["Open the door", "Ring"]
    with qtbot.waitSignal(state.second_acted):
        touch(state, "Ring")


def test_it_can_have_another_drawing(look, shown):
    drawing = ComputerDrawing(look)
    state = shown(EmptyState(look, drawing), 900, 600)
    assert drawing.isVisible()
    assert drawing.window() is state


def test_the_drawing_is_left_out_where_the_words_need_its_room(look, shown):
    drawing = ComputerDrawing(look)
    state = shown(EmptyState(look, drawing), 900, 600)
    state.say("Nobody is here", "Come in.", "Open the door")
    assert drawing.isVisible()
    state.setFixedHeight(240)
    assert not drawing.isVisible()
    state.setFixedHeight(600)
    assert drawing.isVisible()
