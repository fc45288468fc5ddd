from app.ui.widgets.erase_dialog import EraseDialog
from tests.ui import made


def test_it_names_what_goes(look, shown):
    dialog = shown(EraseDialog(look, made.people(1)[0]), 480, 200)
    assert dialog.accessibleName() == "Erase Ann Example and 3 pictures"
    assert "Name, pictures and consent" in dialog.accessibleDescription()
