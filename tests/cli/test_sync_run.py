import signal
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from app.store import backends, outbox, subjects
from app.sync.turn import Turn
from tests.cli.command import environment
from tests.cli.mirroring import gate, nowhere
from tests.server.nec_id_site import picture
from tests.sync.hostile import PATIENCE_S


@pytest.fixture
def gallery(nec_id):
    return nec_id.gallery()


def people_there(gallery):
    return {subject for subject, _ in gallery.access.live()}


def is_adding(request):
    return request.startswith(b"POST /v1.1/subjects ")


def once(status, which=is_adding):
    """Return a fault that meets one request of a kind."""
    left = [status]
    return lambda request: left.pop() if left and which(request) else None


def test_everybody_is_sent_then_changed_then_removed(desk, gallery):
    ann, _ = desk.enroll(0, 1)
    assert desk.add(gallery).code == 0
    ran = desk.sync("run")
    assert (ran.code, ran.out, ran.err) == (0, "Door: 2 people done, nothing is left.\n", "")
    assert len(people_there(gallery)) == 2
    desk.store(lambda db: subjects.erase(db, ann, datetime.now(UTC)))
    ran = desk.sync("run", "--backend", "Door", "--json")
    assert ran.results == [{"backend": "Door", "done": 1, "waiting": 0, "parked": 0, "error": None}]
    assert len(people_there(gallery)) == 1
    assert desk.sync("run").out == "Door: 0 people done, nothing is left.\n"


def test_everybody_is_compared_first_if_that_was_never_done_or_is_wanted(desk, gallery):
    theirs, _ = gallery.access.registered(9)
    desk.add(gallery)
    assert desk.sync("run").code == 0
    assert desk.entry().last_compared_at is not None
    desk.enroll(0)
    desk.sync("run")
    (ann,) = people_there(gallery) - {theirs}
    gallery.api().unregister(ann)
    assert desk.sync("run").out == "Door: 0 people done, nothing is left.\n"
    assert desk.sync("run", "--compare").out == "Door: 1 person done, nothing is left.\n"
    assert len(people_there(gallery)) == 2


def test_several_backends_are_each_brought_up_to_date_with_those_who_belong_there(desk, nec_id):
    doors, canteen = nec_id.gallery(), nec_id.gallery()
    desk.enroll(0, 1)
    desk.enroll_one("Cili Other", picture(3), tags=("kitchen",))
    desk.add(doors)
    desk.add(canteen, "--tag", "Kitchen", name="Canteen")
    ran = desk.sync("run")
    assert ran.out.splitlines() == [
        "Door: 3 people done, nothing is left.",
        "Canteen: 3 people done, nothing is left.",
    ]
    assert (len(people_there(doors)), len(people_there(canteen))) == (3, 1)


def test_who_is_refused_is_left_to_a_person_and_the_others_are_sent(desk, gallery):
    desk.enroll(0)
    desk.enroll_one("Zoe Faceless", picture(7, faces=0))
    desk.add(gallery)
    ran = desk.sync("run")
    assert (ran.code, ran.out) == (1, "Door: 2 people done, 1 waits for you: see vestibule sync status.\n")
    assert len(people_there(gallery)) == 1


def test_a_backend_that_does_not_answer_is_a_sentence_and_what_is_owed_stays_owed(desk, gallery):
    desk.enroll(0)
    with nowhere() as url:
        desk.add(gallery, "--untested", url=url)
        for given in ([], ["--for", "0.2"]):
            ran = desk.sync("run", *given)
            assert ran.code == 1
            assert ran.out.startswith(
                "Door: 0 people done, 1 waits to be sent or removed. 127.0.0.1 cannot be reached"
            )
            assert ran.out.endswith("Check the network and the address.\n")
    assert desk.sync("backend", "change", "Door", "--url", gallery.hub.url).code == 0
    assert desk.sync("run").code == 0


def test_a_backend_that_answers_again_in_time_gets_what_it_is_owed(desk, gallery):
    desk.enroll(0)
    with gate(gallery.hub.url, once(503, lambda _: True)) as way:
        desk.add(gallery, "--untested", url=way.url)
        ran = desk.sync("run", "--for", "20")
    assert (ran.code, ran.out) == (0, "Door: 1 person done, nothing is left.\n")
    assert len(people_there(gallery)) == 1


def test_who_failed_alone_is_tried_again_in_time_or_by_the_next_run(desk, gallery):
    desk.enroll(0)
    fault = once(502)
    with gate(gallery.hub.url, fault) as way:
        desk.add(gallery, url=way.url)
        ran = desk.sync("run")
        if ran.code == 1:  # it was not due again at once
            assert "1 waits to be sent or removed, one of them again at " in ran.out
        assert desk.sync("run", "--for", "20").code == 0
    assert len(people_there(gallery)) == 1


def test_a_wrong_key_pauses_the_backend_until_it_is_given_another(desk, gallery):
    desk.enroll(0)
    desk.add(gallery)
    desk.sync("run")
    said = f"{gallery.tenant.secret_key}\nwrong\n"
    desk.sync("backend", "secrets", "Door", "--untested", said=said)
    desk.enroll(1)
    for given in ([], ["--compare"]):
        ran = desk.sync("run", *given)
        assert ran.code == 1
        assert ran.out.endswith("It is paused. Other secrets: vestibule sync backend secrets Door\n")
        assert desk.entry().is_paused
        desk.sync("backend", "resume", "Door")
    desk.store(lambda db: backends.pause(db, desk.entry().backend_id, "For tea."))
    ran = desk.sync("run")
    assert ran.code == 1
    assert "It is paused. For tea. To use it again: vestibule sync backend resume Door" in ran.out
    said = f"{gallery.tenant.secret_key}\n{gallery.access.key}\n"
    assert desk.sync("backend", "secrets", "Door", said=said).code == 0
    assert desk.sync("run").code == 0
    assert len(people_there(gallery)) == 2


@pytest.fixture
def emptied(desk, gallery):
    """A gallery that lost everybody of ours."""
    for number in range(6):
        desk.enroll_one(f"Person {number}", picture(20 + number))
    desk.add(gallery)
    assert desk.sync("run").code == 0
    for subject_id in people_there(gallery):
        gallery.api().unregister(subject_id)
    return gallery


def test_where_too_many_are_gone_nothing_is_done_until_a_person_says_so(desk, emptied):
    ran = desk.sync("run", "--compare")
    assert ran.code == 1
    assert "6 of 6 people seem to be gone there. Nothing was changed." in ran.out
    assert ran.out.endswith("To say so: vestibule sync run --even-so --backend Door\n")
    assert desk.entry().is_paused
    assert people_there(emptied) == set()
    ran = desk.sync("run", "--even-so")
    assert (ran.code, ran.out) == (0, "Door: 6 people done, nothing is left.\n")
    assert not desk.entry().is_paused
    assert len(people_there(emptied)) == 6


def test_saying_so_does_not_end_another_pause(desk, gallery):
    desk.enroll(0)
    desk.add(gallery)
    desk.sync("backend", "pause", "Door")
    ran = desk.sync("run", "--even-so")
    assert (ran.code, people_there(gallery)) == (1, set())
    assert "It is paused. An operator paused it." in ran.out


def test_while_another_program_has_the_turn_it_is_watched(desk, gallery, monkeypatch):
    desk.enroll(0)
    desk.add(gallery)
    desk.store(lambda db: backends.compared(db, desk.entry().backend_id, datetime.now(UTC)))
    window = Turn(desk.data)
    assert window.take(desk.entry().backend_id)
    ran = desk.sync("run")
    assert ran.code == 1
    assert ran.out == (
        "Door: 0 people done, 1 waits to be sent or removed."
        " Another program on this computer keeps it up to date.\n"
    )
    monkeypatch.setattr("app.cli.sync_run.WATCH_S", 0.05)
    ran = desk.sync("run", "--for", "0.2")
    assert (ran.code, people_there(gallery)) == (1, set())
    desk.store(lambda db: db.execute("DELETE FROM outbox"))
    assert desk.sync("run").code == 0
    assert desk.sync("run", "--compare").code == 1
    window.release(desk.entry().backend_id)
    assert desk.sync("run", "--compare").code == 0
    assert len(people_there(gallery)) == 1


def test_a_turn_that_comes_free_in_time_is_taken(desk, gallery, monkeypatch):
    desk.enroll(0)
    desk.add(gallery)
    window = Turn(desk.data)
    window.take(desk.entry().backend_id)
    monkeypatch.setattr("app.cli.sync_run.time.sleep", lambda _: window.release(desk.entry().backend_id))
    assert desk.sync("run", "--for", "20").code == 0
    assert len(people_there(gallery)) == 1


def test_what_another_machine_writes_to_is_left_alone(desk, gallery):
    desk.enroll(0)
    desk.add(gallery)
    desk.store(lambda db: backends.claim(db, desk.entry().backend_id, "elsewhere (12345678)"))
    ran = desk.sync("run")
    assert (ran.code, people_there(gallery)) == (1, set())
    assert "Another machine, elsewhere (12345678), writes to it." in ran.out
    assert ran.out.endswith("vestibule sync backend take-over Door\n")
    assert desk.sync("backend", "take-over", "Door").code == 0
    assert desk.sync("run").code == 0


def test_options_that_cannot_work_any_more_are_a_sentence(desk, gallery):
    desk.enroll(0)
    desk.add(gallery)
    options = {**desk.entry().options, "threshold": "much"}
    desk.store(lambda db: backends.change_options(db, desk.entry().backend_id, options, datetime.now(UTC)))
    ran = desk.sync("run")
    assert ran.code == 1
    assert ran.out.endswith("The option threshold must be a whole number, 0 to 9999.\n")


def test_a_backend_that_is_removed_meanwhile_is_told(desk, gallery, monkeypatch):
    desk.enroll(0)
    with nowhere() as url:
        desk.add(gallery, "--untested", url=url)
        number = desk.entry().backend_id

        def remove(_):
            desk.store(lambda db: backends.remove(db, number, datetime.now(UTC)))

        monkeypatch.setattr("app.cli.sync_run.time.sleep", remove)
        ran = desk.sync("run", "--for", "20")
    assert (ran.code, ran.out) == (
        1,
        "Door: 0 people done, nothing is left. That backend was removed.\n",
    )


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_ctrl_c_loses_nothing_and_adds_nobody_twice(desk, gallery):
    desk.enroll(0, 1, 2)
    stopped: list[str] = []

    def interrupt(request):
        if is_adding(request) and len(stopped) == 1:
            stopped.append("now")
            process.send_signal(signal.SIGINT)
            process.wait(PATIENCE_S)
        elif is_adding(request) and not stopped:
            stopped.append("first")

    with gate(gallery.hub.url, interrupt) as way:
        desk.add(gallery, url=way.url)
        command = [sys.executable, "-m", "app", "sync", "run", "--data", str(desk.data)]
        process = subprocess.Popen(
            command,
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - a shell's job in the background ignores it
        )
        out, err = process.communicate(timeout=60)
        assert (process.returncode, out, err) == (130, "", "")
        assert desk.store(lambda db: outbox.waiting(db, desk.entry().backend_id)).people == 2
        assert desk.sync("run", "--for", "20").code == 0
    assert len(people_there(gallery)) == 3
