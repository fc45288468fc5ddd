import base64
import json
import sys
from datetime import UTC, datetime

import pytest

from app.bootstrap import Options, open_store
from app.store import audit_entries, notices
from app.store.database import close
from app.sync.webhook import signed_headers
from tests.sync.receiver import receiving


@pytest.fixture
def receiver():
    with receiving() as one:
        yield one


@pytest.fixture
def site(tmp_path, monkeypatch):
    """Set up what a check-in sets off."""

    def site(url="", code=None):
        if url:
            monkeypatch.setenv("VESTIBULE_ACTIONS_WEBHOOK_URL", url)
        if code is not None:
            (tmp_path / "door.py").write_text(code)
            monkeypatch.setenv("VESTIBULE_ACTIONS_COMMAND", f"'{sys.executable}' '{tmp_path / 'door.py'}'")
        return tmp_path

    return site


def test_a_test_event_is_sent_signed_and_the_command_is_run(run, site, receiver):
    data = site(receiver.url, "import os; os.environ['VESTIBULE_EVENT'] == 'test' or exit(1)")
    ran = run("actions", "test", "--data", data, "--json")
    assert ran.code == 0
    assert [(one["action"], one["passed"], one["text"]) for one in ran.results] == [
        ("webhook", True, "The webhook answered 204."),
        ("command", True, "The command ended with code 0."),
    ]
    [request] = receiver.requests
    event = json.loads(request.body)
    assert (event["type"], event["station"], event["subject_id"]) == ("test", "kiosk", None)
    assert request.headers["webhook-id"] == event["id"]


def test_what_happened_is_said_to_people(run, site, receiver):
    ran = run("actions", "test", "--data", site(receiver.url, ""))
    assert ran.code == 0
    webhook, command = ran.out.splitlines()
    assert webhook.startswith("The webhook answered 204, after 0.")
    assert command.startswith("The command ended with code 0, after ")


def test_a_failure_of_either_is_exit_code_3_and_both_are_tried(run, site, receiver):
    receiver.answers.append((500, {}))
    ran = run("actions", "test", "--data", site(receiver.url, "exit('no relay')"))
    assert ran.code == 3
    assert ran.out.splitlines() == [
        "127.0.0.1 cannot take events now; it answered 500.",
        "The command for check-ins failed with code 1.",
        "no relay",
    ]


def test_where_nothing_is_set_off_there_is_nothing_to_test(run, site):
    ran = run("actions", "test", "--data", site())
    assert (ran.code, ran.out.split(":")[0]) == (1, "Nothing is set off")


def test_the_secret_is_the_one_that_signs(run, site, receiver):
    data = site(receiver.url)
    [shown] = run("actions", "secret", "--data", data, "--json").results
    assert run("actions", "secret", "--data", data).out == f"{shown['secret']}\n"
    db = open_store(Options(data))
    key = notices.webhook_key(db)
    entries = audit_entries.newest(db, 9)
    close(db)
    assert [(one.actor, one.action) for one in entries] == [("command line", "show webhook secret")] * 2
    assert shown["secret"] == f"whsec_{base64.b64encode(key).decode()}"
    run("actions", "test", "--data", data)
    [request] = receiver.requests
    at = datetime.fromtimestamp(int(request.headers["webhook-timestamp"]), UTC)
    signed = signed_headers(key, request.headers["webhook-id"], request.body.decode(), at)
    assert signed.items() <= request.headers.items()
