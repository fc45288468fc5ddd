from app.ui.widgets.erase_dialog import EraseDialog
from tests.ui import made


def test_it_names_what_goes(look, shown):
    dialog = shown(EraseDialog(look, made.people(1)[0]), 480, 200)
    assert dialog.accessibleName() == "Erase Ann Example and 3 pictures"
    assert "Name, pictures and consent" in dialog.accessibleDescription()


def test_it_names_on_how_many_backends_copies_go(look, shown):
    dialog = shown(EraseDialog(look, made.people(1)[0], copies=2), 480, 200)
    assert dialog.accessibleName() == "Erase Ann Example and 3 pictures here and on 2 backends"
    assert "from the backends as soon as they can be reached" in dialog.accessibleDescription()
