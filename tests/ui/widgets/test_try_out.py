from app.ui.widgets.try_out import TryOut


def test_each_test_has_a_button_and_the_answer_is_below(look, shown, qtbot):
    strip = shown(TryOut(look, {"webhook": "Send", "command": "Open"}), 600, 200)
    with qtbot.waitSignal(strip.wanted) as wanted:
        strip.buttons["command"].click()
    assert wanted.args == ["command"]
    strip.say("That worked.", "good")
    assert strip.answer == "That worked."
    assert strip._answer.isVisible()
    strip.say("", "muted")
    assert not strip._answer.isVisible()
