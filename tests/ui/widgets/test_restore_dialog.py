from app.ui.widgets.restore_dialog import RestoreDialog


def test_it_names_the_backup_and_what_will_happen(look, shown):
    dialog = shown(RestoreDialog(look, "1 March 2026"), 560, 400)
    assert dialog.accessibleName() == "Restore the backup of 1 March 2026?"
    assert "Backends are paused" in dialog.accessibleDescription()
