"""What is pressed on the page, and what comes of it in the store and on scripted backends."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtWidgets import QLineEdit

from app.store import audit_entries, backends, mirrors, outbox
from app.store.mirrors import MirrorState
from app.sync.backend import Reason
from app.ui.sync_values import Entered
from app.ui.widgets.sync_forms import RemoveDialog, SecretsDialog, WhoDialog
from app.ui.widgets.sync_wizard import SyncWizard
from tests.screens.sync_stages import GROUND
from tests.server.nec_id_site import picture
from tests.store.values import NOW
from tests.sync import nec_id_hub
from tests.ui.synced import open_synced, owed, words


@pytest.fixture
def synced(request):
    yield from open_synced(request)


def entry(synced, number):
    return synced.desk.stored(lambda db: backends.find(db, number))


def test_a_pause_holds_everything_back_until_it_is_ended(synced):
    number = synced.set_up()
    synced.open()
    synced.press("Pause")
    synced.wait(lambda: entry(synced, number).is_paused)
    synced.see("You paused it.")
    synced.enroll(b"ann")
    synced.press("Continue")
    synced.wait(lambda: len(synced.remotes["Door"].people) == 1)


def test_the_audit_names_who_wanted_it_even_if_somebody_else_has_signed_in(synced):
    number, signed_in, goes_on = synced.set_up(), ["admin 3fa9c1"], threading.Event()
    synced.sync._changes._actor = lambda: signed_in[0]
    synced.open()
    synced.desk.background.run(lambda _db: goes_on.wait(10))
    synced.press("Pause")
    signed_in[0] = "operator 00b0b0"
    goes_on.set()
    synced.wait(lambda: entry(synced, number).is_paused)
    (found,) = synced.desk.stored(lambda db: audit_entries.newest(db, 1))
    assert (found.actor, found.action) == ("admin 3fa9c1", "pause backend")


def test_a_comparison_on_demand_shows_its_table(synced):
    number = synced.set_up()
    synced.enroll(b"ann", name="Ann Example")
    synced.wait(lambda: not synced.desk.stored(owed(number)))
    synced.remotes["Door"].people.clear()
    synced.open()
    synced.open_details(number)
    synced.press("Compare now")
    table = synced.page._details.report._table
    what = "Was deleted there, is added again"
    synced.wait(lambda: table.rowCount() == 1 and table.item(0, 1).text() == what)
    assert table.item(0, 0).text() == "Ann Example"
    synced.wait(lambda: len(synced.remotes["Door"].people) == 1)


def test_people_who_seem_to_be_gone_are_added_again_when_somebody_says_so(synced):
    number = synced.set_up()
    for each in range(6):
        synced.enroll(b"%d" % each)
    synced.wait(lambda: not synced.desk.stored(owed(number)))
    synced.remotes["Door"].people.clear()
    synced.open()
    synced.open_details(number)
    synced.press("Compare now")
    synced.see("6 of 6 people seem to be gone there.")
    assert not synced.remotes["Door"].people
    synced.press("Add them again")
    synced.wait(lambda: len(synced.remotes["Door"].people) == 6)


def test_somebody_whose_picture_was_refused_is_shown_and_tried_again(synced):
    number = synced.set_up()
    synced.remotes["Door"].refuses[b"ann"] = Reason.POOR_QUALITY
    synced.enroll(b"ann", name="Ann Example")
    synced.open()
    synced.open_details(number)
    synced.see("They need a new picture.")
    synced.see("Ann Example")
    synced.remotes["Door"].refuses.clear()
    synced.press("Try again")
    synced.wait(lambda: len(synced.remotes["Door"].people) == 1)
    synced.see("Up to date")


def test_all_who_were_refused_are_left_out_at_once(synced):
    number = synced.set_up()
    for each in (b"ann", b"bob"):
        synced.remotes["Door"].refuses[each] = Reason.NO_FACE
        synced.enroll(each)
    synced.open()
    synced.open_details(number)
    synced.see("Needs you: 2 people")
    synced.press("Leave all out")
    synced.wait(lambda: not synced.desk.stored(lambda db: outbox.parked(db, number)))
    synced.see("Up to date")


@pytest.mark.parametrize("is_there", [True, False])
def test_whoever_may_be_there_is_told_by_somebody_who_looked(synced, is_there):
    number = synced.set_up()
    remote = synced.remotes["Door"]
    remote.can_tell = False
    remote.faults = ["after"]
    subject_id = synced.enroll(b"ann")
    synced.open()
    synced.open_details(number)
    synced.see("The answer was lost.")
    (there,) = remote.people
    if is_there:
        synced.press("It is there")
        row = synced.page._details.parked._rows[0]
        field = row.findChild(QLineEdit)
        field.setText(there)
        synced.press("It is there")
    else:
        remote.people.clear()
        synced.press("It is not there")
    synced.wait(lambda: not synced.desk.stored(owed(number)))
    known = synced.desk.stored(lambda db: mirrors.mirrored(db, number, subject_id))
    assert known.state is MirrorState.SYNCED
    assert list(remote.people) == [known.remote_id]


def test_this_computer_takes_over_from_another(synced):
    number = synced.set_up()
    synced.store(lambda db: backends.pause(db, number, "A moment."))
    synced.store(lambda db: db.execute("UPDATE backends SET writer = 'desk-2'").fetchall())
    synced.store(lambda db: backends.resume(db, number))
    synced.enroll(b"ann")
    synced.open()
    synced.see("Another computer keeps it up to date: desk-2")
    synced.open_details(number)
    synced.press("Let this computer do it")
    synced.wait(lambda: len(synced.remotes["Door"].people) == 1)


def test_other_people_are_sent_when_that_is_changed(synced):
    number = synced.set_up(url="https://example.org")
    synced.enroll(b"ann")
    synced.wait(lambda: len(synced.remotes["Door"].people) == 1)
    synced.open()
    synced.open_details(number)
    synced.press("Who is sent…")
    synced.wait(lambda: synced.page.findChild(WhoDialog) is not None)
    dialog = synced.page.findChild(WhoDialog)
    dialog.who._chosen.setChecked(True)
    dialog.who._tags.show_tags(["staff"])
    synced.press("Save")
    synced.wait(lambda: not synced.remotes["Door"].people)
    assert entry(synced, number).options == {
        "url": "https://example.org",
        "tags": ["staff"],
        "earlier_consents": "yes",
    }


def test_other_keys_are_used_from_now_on_and_end_a_pause(synced):
    number = synced.set_up()
    synced.store(lambda db: backends.pause(db, number, "The keys are wrong."))
    synced.open()
    synced.open_details(number)
    synced.press("New keys…")
    synced.wait(lambda: synced.page.findChild(SecretsDialog) is not None)
    dialog = synced.page.findChild(SecretsDialog)
    dialog.fields._line("secret_key").setText("n3w")
    dialog.fields._line("api_key").setText("k3y")
    synced.press("Save")
    synced.wait(lambda: not entry(synced, number).is_paused)
    kept = synced.desk.stored(lambda db: backends.secrets_of(db, number))
    assert kept == {"secret_key": "n3w", "api_key": "k3y"}


def test_a_backend_is_removed_and_its_people_stay_there(synced):
    number = synced.set_up()
    synced.enroll(b"ann")
    synced.wait(lambda: not synced.desk.stored(owed(number)))
    ask_to_remove(synced, number).leave.setChecked(True)
    synced.press("Remove")
    synced.see("Nothing leaves this computer.")
    assert len(synced.remotes["Door"].people) == 1


def test_a_backend_is_emptied_before_it_is_removed(synced):
    number = synced.set_up()
    for each in (b"ann", b"bob"):
        synced.enroll(each)
    synced.wait(lambda: not synced.desk.stored(owed(number)))
    ask_to_remove(synced, number)
    synced.press("Remove")
    synced.see("Nothing leaves this computer.")
    assert synced.remotes["Door"].people == {}


def test_a_backend_that_cannot_be_emptied_stays(synced):
    number = synced.set_up()
    synced.enroll(b"ann")
    synced.wait(lambda: not synced.desk.stored(owed(number)))
    synced.remotes["Door"].is_reachable = False
    ask_to_remove(synced, number)
    synced.press("Remove")
    synced.wait(lambda: synced.window.notices.sentence == "It cannot be reached.")
    assert entry(synced, number) is not None
    synced.see("Ours are being deleted there.")


def test_an_emptying_that_is_stopped_leaves_the_backend_paused(synced):
    number = synced.set_up()
    synced.enroll(b"ann")
    synced.wait(lambda: not synced.desk.stored(owed(number)))
    begun, goes_on = threading.Event(), threading.Event()

    def hang():
        begun.set()
        goes_on.wait(10)

    ask_to_remove(synced, number)
    synced.remotes["Door"].meanwhile = hang
    synced.press("Remove")
    synced.wait(begun.is_set)
    synced.press("Stop")
    goes_on.set()
    synced.see("Ours are being deleted there.")
    assert entry(synced, number).is_paused


def ask_to_remove(synced, number):
    synced.open()
    synced.open_details(number)
    synced.wait(lambda: synced.page._cards[number].card.there > 0)
    synced.press("Remove…")
    synced.wait(lambda: synced.page.findChild(RemoveDialog) is not None)
    return synced.page.findChild(RemoveDialog)


@pytest.fixture
def connected(request):
    yield from open_synced(request, is_real=True)


def test_a_hub_is_set_up_with_the_wizard_and_gets_everybody(connected, tmp_path_factory):
    with nec_id_hub.served(tmp_path_factory.mktemp("nec_id")) as hub:
        gallery = hub.gallery()
        connected.enroll(picture(1), name="Ann Example")
        connected.open()
        connected.press("Set up a backend")
        connected.wait(lambda: connected.page.findChild(SyncWizard) is not None)
        wizard = connected.page.findChild(SyncWizard)
        wizard.go_on()
        entered = {
            "url": hub.url,
            "access_key": gallery.tenant.access_key,
            "secret_key": gallery.tenant.secret_key,
            "api_key": "wrong",
        }
        for name, text in entered.items():
            wizard.form._line(name).setText(text)
        wizard.go_on()
        wizard.who._earlier.setChecked(True)
        wizard.go_on()
        connected.wait(lambda: "That did not work" in words(wizard))
        wizard.go_back()
        wizard.go_back()
        wizard.form._line("api_key").setText(gallery.access.key)
        wizard.go_on()
        wizard.go_on()
        connected.wait(lambda: "NEC ID answers" in words(wizard))
        connected.press("Start")
        connected.see("Up to date")
        connected.see("1 person")
        assert len(gallery.backend().list_people()) == 1
        connected.sync.mirror.stop()


def test_keys_that_an_account_does_not_give_out_change_nothing(synced):
    number = synced.set_up()
    secrets = {"username": "ann", "account_password": "wrong"}
    synced.store(lambda db: backends.change_options(db, number, {"url": "http://127.0.0.1:9"}, NOW))
    synced.page.secrets_requested.emit(number, secrets)
    synced.wait(lambda: bool(synced.window.notices.sentence))
    assert synced.desk.stored(lambda db: backends.secrets_of(db, number)) == {"secret_key": "s3cret"}


def test_a_name_that_is_taken_meanwhile_is_said_in_the_wizard(synced):
    synced.set_up("NEC ID")
    synced.open()
    synced.see("NEC ID")
    wizard = synced.page.open_wizard(GROUND)
    changes = synced.sync._changes
    changes._wizard = wizard
    wizard._step = 3  # as if it had been filled in
    wizard._stack.setCurrentIndex(3)
    changes._add(Entered("nec-id", "NEC ID"))
    synced.wait(lambda: "There is a backend called NEC ID already." in words(wizard))
    wizard.done(0)
