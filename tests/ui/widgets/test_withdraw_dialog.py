from app.ui.widgets.withdraw_dialog import WithdrawDialog
from tests.ui import made


def test_it_names_what_goes_and_what_stays(look, shown):
    dialog = shown(WithdrawDialog(look, made.people(1)[0]), 480, 200)
    assert dialog.accessibleName() == "Withdraw the consent of Ann Example"
    assert dialog.accessibleDescription() == (
        "3 pictures and the numbers computed from them are deleted at once. "
        "Ann Example stays, and can use a PIN or a code."
    )


def test_it_names_on_how_many_backends_copies_go(look, shown):
    dialog = shown(WithdrawDialog(look, made.people(1)[0], copies=1), 480, 200)
    assert "and from 1 backend as soon as they can be reached" in dialog.accessibleDescription()
