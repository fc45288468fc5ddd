"""What holds for every command of `vestibule sync`: bad input, secrets, the audit log."""

import pytest

from app.store import backends
from tests.cli.mirroring import nowhere

NO_BACKEND = "No backend is set up. To set one up, see: vestibule sync backend add --help.\n"

ABOUT_ALL = [("plan",), ("verify",), ("run",), ("retry",), ("drop", "Ann")]

ABOUT_ONE = [
    ("resolve", "Ann", "--not-there", "--backend"),
    *[("backend", kind) for kind in ("show", "test", "change", "secrets", "pause", "resume")],
    *[("backend", kind) for kind in ("remove", "take-over")],
]


@pytest.fixture
def door(desk, nec_id):
    """A backend that is set up, and does not answer any more."""
    gallery = nec_id.gallery()
    with nowhere() as url:
        desk.add(gallery, "--untested", url=url)
        yield desk


@pytest.mark.parametrize("command", [("status",), ("backend", "list")], ids=" ".join)
def test_where_nothing_is_set_up_there_is_nothing_to_show_and_a_sentence_says_what_to_do(desk, command):
    ran = desk.sync(*command)
    assert (ran.code, ran.out, ran.err) == (0, NO_BACKEND, "")
    assert desk.sync(*command, "--json").results == []


def test_where_nothing_is_set_up_nothing_can_be_done(desk):
    for command in ABOUT_ALL:
        ran = desk.sync(*command)
        assert (ran.code, ran.out, ran.err) == (1, NO_BACKEND, "")
        assert desk.sync(*command, "--json").results == [{"error": NO_BACKEND.strip()}]
    for command in ABOUT_ONE:
        assert desk.sync(*command, "Door").out == NO_BACKEND


def test_a_backend_that_was_never_set_up_is_answered_with_the_nearest(desk, nec_id):
    desk.add(nec_id.gallery(), "--untested")
    for command in ABOUT_ONE + [(*one, "--backend") for one in ABOUT_ALL]:
        ran = desk.sync(*command, "Dor")
        sentence = "There is no backend “Dor”. Did you mean “Door”? See: vestibule sync backend list.\n"
        assert (ran.code, ran.out, ran.err) == (1, sentence, "")


@pytest.mark.parametrize("command", [("plan",), ("verify",), ("backend", "test", "Door")], ids=" ".join)
def test_a_backend_that_does_not_answer_is_exit_code_3_and_a_sentence(door, command):
    ran = door.sync(*command)
    assert (ran.code, ran.err) == (3, "")
    assert "127.0.0.1 cannot be reached, or broke off. Check the network and the address." in ran.out
    [told] = door.sync(*command, "--json").results
    assert told["backend"] == "Door"


@pytest.mark.parametrize("command", [("plan",), ("verify",), ("backend", "test", "Door")], ids=" ".join)
def test_a_key_that_is_not_taken_is_exit_code_3_and_pauses_nothing(desk, nec_id, command):
    gallery = nec_id.gallery()
    desk.add(gallery)
    said = f"{gallery.tenant.secret_key}\nwrong\n"
    desk.sync("backend", "secrets", "Door", "--untested", said=said)
    ran = desk.sync(*command)
    assert ran.code == 3
    assert "API key" in ran.out
    assert not desk.entry().is_paused


def test_no_secret_is_printed_or_logged(desk, nec_id):
    gallery = nec_id.gallery()
    printed = [desk.add(gallery)]
    printed += [desk.sync(*one) for one in (("status",), ("plan",), ("run",), ("backend", "test", "Door"))]
    for command in ("list", "show"):
        for given in ([], ["--json"]):
            printed.append(desk.sync("backend", command, *(["Door"] if command == "show" else []), *given))
    texts = [one.out + one.err for one in printed]
    texts += [path.read_text("utf-8") for path in (desk.data / "logs").iterdir()]
    for secret in desk.store(lambda db: backends.secrets_of(db, 1)).values():
        assert not any(secret in text for text in texts)


def test_what_is_done_to_a_backend_is_audited_as_done_on_the_command_line(desk, nec_id):
    gallery = nec_id.gallery()
    desk.add(gallery)
    desk.sync("backend", "change", "Door", "--tag", "staff")
    desk.sync("backend", "secrets", "Door", said=f"{gallery.tenant.secret_key}\n{gallery.access.key}\n")
    desk.sync("backend", "take-over", "Door")
    desk.sync("backend", "remove", "Door")
    assert desk.audited() == [
        ("command line", f"{action} backend" + (" secrets" if number == 2 else ""))
        for number, action in enumerate(("add", "change", "change", "take over", "remove"))
    ]


def test_a_database_that_cannot_be_used_is_a_sentence(desk, nec_id):
    desk.add(nec_id.gallery(), "--untested")
    (desk.data / "vestibule.key").write_text("ab" * 32 + "\n")
    ran = desk.sync("status")
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.startswith("vestibule: The database is damaged or its key does not fit.")
