from app.ui.widgets.settings_bar import SettingsBar


def test_it_is_there_only_when_there_is_something_to_say(look):
    bar = SettingsBar(look)
    assert bar.sentence == ""
    bar.show_changes(2, 0)
    assert bar.sentence == "Changes, not saved yet: 2"
    assert bar.save.isEnabled()
    bar.show_changes(2, 1)
    assert "cannot work: 1" in bar.sentence
    assert not bar.save.isEnabled()
    bar.show_changes(0, 0)
    assert bar.sentence == ""


def test_what_holds_later_is_said_once_nothing_else_is(look):
    bar = SettingsBar(look)
    bar.show_changes(1, 0)
    bar.show_later("Later.")
    assert "not saved" in bar.sentence
    bar.show_changes(0, 0)
    assert bar.sentence == "Later."
