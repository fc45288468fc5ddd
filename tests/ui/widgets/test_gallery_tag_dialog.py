from app.ui.widgets.gallery_tag_dialog import GalleryTagDialog


def test_a_new_tag_is_given_with_enter(qtbot, look, shown):
    dialog = shown(GalleryTagDialog(look, 3, ["keys"], add=True), 460, 220)
    assert dialog.windowTitle() == "Give 3 people a tag"
    assert not dialog.action.isEnabled()
    dialog.field.setText("early shift")
    with qtbot.waitSignal(dialog.tagged) as asked:
        dialog.field.returnPressed.emit()
    assert asked.args == ["early shift"]


def test_a_tag_that_cannot_be_kept_is_not_given(look, shown):
    dialog = shown(GalleryTagDialog(look, 3, [], add=True), 460, 220)
    dialog.field.setText("a/b")
    assert not dialog.action.isEnabled()
    assert dialog._row.sentence


def test_only_a_tag_that_is_there_can_be_taken(look, shown):
    dialog = shown(GalleryTagDialog(look, 3, ["keys"], add=False), 460, 220)
    dialog.field.setText("other")
    assert not dialog.action.isEnabled()
    dialog.field.setText("Keys")
    assert dialog.action.isEnabled()
