import getpass
import io
import sys
from datetime import UTC, datetime

import pytest

from app.store import backends
from app.sync.connect import client
from tests.cli.mirroring import nowhere
from tests.server.aidee_site import PASSWORD
from tests.server.aidee_site import picture as aidee_picture


@pytest.fixture
def gallery(nec_id):
    return nec_id.gallery()


def secrets_of(desk, name="Door"):
    number = desk.entry(name).backend_id
    return desk.store(lambda db: backends.secrets_of(db, number))


def nothing_is_set_up(desk):
    return desk.store(backends.all_backends) == []


def test_a_gallery_of_nec_id_is_set_up_once_it_has_answered(desk, gallery):
    desk.enroll(0, 1)
    ran = desk.add(gallery)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        "Door (nec-id): set up, it answers and knows us. 2 people are looked at by the window, or by:"
        " vestibule sync run --backend Door\n"
    )
    entry = desk.entry()
    assert dict(entry.options) == {
        "url": gallery.hub.url,
        "access_key": gallery.tenant.access_key,
        "earlier_consents": "yes",
    }
    assert secrets_of(desk) == {"secret_key": gallery.tenant.secret_key, "api_key": gallery.access.key}


def test_everything_that_can_be_said_of_a_backend_is_kept(desk, gallery, monkeypatch):
    monkeypatch.chdir(desk.data.parent)
    ran = desk.add(
        gallery,
        *("--untested", "--option", "threshold=8000", "--service", "", "--ca-file", "own.pem"),
        *("--tag", "staff", "--tag", " ", "--group", "Night shift", "--group-id", "Night shift=7"),
        *("--calls-per-s", "5", "--bytes-per-s", "0", "--recipient", "Acme Ltd", "--json"),
    )
    assert ran.results == [
        {"backend": "Door", "kind": "nec-id", "tested": False, "waiting": 0, "not_asked": 0}
    ]
    options = dict(desk.entry().options)
    assert options.pop("url")
    assert options.pop("access_key")
    assert options == {
        "threshold": "8000",
        "ca_file": str(desk.data.parent / "own.pem"),
        "tags": ["staff"],
        "groups": ["Night shift"],
        "group_ids": {"Night shift": 7},
        "calls_per_s": 5.0,
        "recipient": "Acme Ltd",
        "earlier_consents": "yes",
    }


def test_who_agreed_before_is_told_to_be_held_back(desk, gallery):
    desk.enroll(0)
    ran = desk.add(gallery, "--earlier-consents", "no", name="Front door")
    assert ran.out.splitlines()[-1] == (
        "  1 person agreed before it was set up, and will not be sent. If they were told of it:"
        ' vestibule sync backend change --earlier-consents yes "Front door"'
    )
    assert desk.sync("run").code == 0
    assert gallery.access.live() == set()
    assert desk.sync("backend", "change", "--earlier-consents", "yes", "Front door").code == 0
    assert desk.sync("run").code == 0
    assert len(gallery.access.live()) == 1


def test_a_project_of_face_aidee_is_set_up_with_a_key_or_an_account_that_is_issued_one(desk, aidee):
    pair, gallery = aidee.account(), aidee.site.gallery()
    desk.enroll_one("Ann Example", aidee_picture(1))
    least = ["backend", "add", "face-aidee", "--url", aidee.url, "--project", gallery.id]
    least += ["--earlier-consents", "yes"]
    assert desk.sync(*least, "--name", "Door", said=f"{pair.key}\n{pair.secret}\n").code == 0
    assert desk.sync(*least, "--name", "Gate", "--username", "ann", said=f"{PASSWORD}\n").code == 0
    issued = secrets_of(desk, "Gate")
    assert set(issued) == {"key", "secret"}
    assert issued["key"] != pair.key
    assert PASSWORD not in issued.values()
    assert desk.sync("run", "--backend", "Door").code == 0
    refused = desk.sync(*least, "--name", "Yard", "--username", "ann", said="wrong\n")
    assert (refused.code, refused.out) == (3, "")
    assert "does not accept name or password" in refused.err
    issuing = desk.sync("backend", "secrets", "Door", "--username", "ann", said=f"{PASSWORD}\n")
    assert (issuing.code, issuing.out) == (0, "Door: the secrets are kept, and it is in use.\n")
    assert secrets_of(desk)["key"] != pair.key


def test_a_panel_is_set_up_with_its_administrator(desk, aidee):
    panel, gallery = aidee.panel()
    desk.enroll_one("Ann Example", aidee_picture(1))
    ran = desk.sync(
        *("backend", "add", "acs-identifier", "--name", "Door", "--url", aidee.url),
        *("--username", panel._username, "--lock", "second", "--earlier-consents", "yes"),
        said=f"{PASSWORD}\n",
    )
    assert ran.code == 0
    assert gallery.id
    assert desk.sync("run").out == "Door: 1 person done, nothing is left.\n"


@pytest.mark.parametrize("why", ["nowhere", "wrong key"])
def test_a_backend_that_does_not_answer_or_know_us_is_kept_only_by_who_wants_that(desk, gallery, why):
    with nowhere() as url:
        least = ["backend", "add", "nec-id", "--name", "Door", "--access-key", "AKID"]
        least += ["--url", url if why == "nowhere" else gallery.hub.url]
        ran = desk.sync(*least, said="secret\nkey\n")
        assert (ran.code, ran.out, len(ran.err.splitlines())) == (3, "", 1)
        assert ran.err.endswith("Nothing was changed; to keep what you said even so, add --untested.\n")
        assert nothing_is_set_up(desk)
        ran = desk.sync(*least, "--untested", said="secret\nkey\n")
        assert (ran.code, "set up, not tried" in ran.out) == (0, True)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ([], "--url is needed"),
        (["--url", "https://backend.example"], "--access-key is needed"),
        (["--url", "", "--access-key", "a"], "--url is needed"),
        (["--url", "backend.example", "--access-key", "a"], "This is no address of a backend"),
        (["--url", "http://backend.example", "--access-key", "a"], "must be reached by https://"),
        (["--option", "colour=red", "--url", "https://b.example", "--access-key", "a"], "no option colour"),
        (["--threshold", "x", "--url", "https://b.example", "--access-key", "a"], "0 to 9999"),
        (["--ca-file", "/no/file", "--url", "https://b.example", "--access-key", "a"], "/no/file"),
    ],
)
def test_what_cannot_work_is_told_before_any_secret_is_asked_for(desk, options, sentence):
    ran = desk.sync("backend", "add", "nec-id", "--name", "Door", *options)
    assert (ran.code, ran.out) == (2, "")
    assert sentence in ran.err
    assert nothing_is_set_up(desk)


def test_no_two_backends_have_one_name(desk, gallery):
    desk.add(gallery)
    ran = desk.add(gallery)
    assert (ran.code, ran.out) == (
        1,
        "There is a backend “Door” already. Choose another name, or see: “backend change”.\n",
    )


def test_a_backend_without_a_name_is_refused(desk, gallery):
    ran = desk.add(gallery, "--untested", name=" ")
    assert (ran.code, ran.out) == (2, "")
    assert nothing_is_set_up(desk)


def test_options_are_changed_one_by_one_and_taken_back(desk, gallery):
    desk.enroll(0)
    desk.add(gallery, "--threshold", "8000")
    desk.sync("run")
    ran = desk.sync("backend", "change", "Door", "--tag", "staff", "--threshold", "9000")
    assert (ran.code, ran.out.startswith("Door: changed.")) == (0, True)
    options = desk.entry().options
    assert (options["tags"], options["threshold"]) == (["staff"], "9000")
    assert desk.sync("run").code == 0
    assert gallery.access.live() == set()
    assert desk.sync("backend", "change", "Door", "--tag", "", "--threshold", "").code == 0
    assert {"tags", "threshold"}.isdisjoint(desk.entry().options)
    assert desk.sync("run").code == 0
    assert len(gallery.access.live()) == 1
    ran = desk.sync("backend", "change", "Door")
    assert (ran.code, ran.out) == (0, "Door: nothing else than before was said. Nothing was changed.\n")


def test_a_change_of_the_way_to_a_backend_is_tried_first(desk, gallery):
    desk.add(gallery)
    with nowhere() as url:
        ran = desk.sync("backend", "change", "Door", "--url", url)
        assert (ran.code, desk.entry().options["url"]) == (3, gallery.hub.url)
        assert "add --untested" in ran.err
        assert desk.sync("backend", "change", "Door", "--url", url, "--untested").code == 0
        assert desk.entry().options["url"] == url
        assert desk.sync("backend", "change", "Door", "--tag", "staff").code == 0


@pytest.mark.parametrize("option", ["--url=", "--lock=first", "--threshold=x"])
def test_a_change_that_cannot_work_is_refused(desk, gallery, option):
    desk.add(gallery)
    before = desk.entry()
    assert desk.sync("backend", "change", "Door", option).code == 2
    assert desk.entry() == before


def test_other_secrets_are_tried_kept_and_end_a_pause(desk, gallery):
    desk.add(gallery)
    desk.sync("backend", "pause", "Door")
    before = secrets_of(desk)
    ran = desk.sync("backend", "secrets", "Door", said="wrong\nwrong\n")
    assert (ran.code, secrets_of(desk), desk.entry().is_paused) == (3, before, True)
    said = f"{gallery.tenant.secret_key}\n{gallery.access.key}\n"
    ran = desk.sync("backend", "secrets", "Door", "--json", said=said)
    assert ran.results == [{"backend": "Door", "secrets": ["secret_key", "api_key"]}]
    assert not desk.entry().is_paused


def test_secrets_are_asked_for_on_a_terminal(desk, gallery, monkeypatch):
    desk.add(gallery)
    terminal, asked = io.StringIO(), dict[str, str]()
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    answers = iter([gallery.tenant.secret_key, gallery.access.key])
    monkeypatch.setattr(getpass, "getpass", lambda prompt: asked.setdefault(prompt, next(answers)))
    monkeypatch.setattr(sys, "stdin", terminal)
    assert desk.run("sync", "backend", "secrets", "Door", "--data", desk.data).code == 0
    assert list(asked) == ["Secret key: ", "API key: "]


def test_what_was_set_up_connects(desk, gallery):
    desk.add(gallery)
    backend = client(desk.entry(), secrets_of(desk))
    backend.check()
    backend.close()
    assert desk.entry().created_at <= datetime.now(UTC)
