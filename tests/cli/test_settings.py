import json

import pytest

from app.__main__ import main
from app.bootstrap import Options, open_store
from app.store import audit_entries
from app.store.database import close


@pytest.fixture
def run(tmp_path, capsys):
    """Run a command on a data folder; return its exit code and what it printed."""

    def run(*words):
        code = main(["--data", str(tmp_path), "settings", *words])
        return code, capsys.readouterr().out

    return run


def test_what_is_set_is_what_is_read(run, tmp_path):
    assert run("get", "kiosk.idle_s") == (0, "10\n")
    assert run("set", "kiosk.idle_s=5", "kiosk.sound=no")[0] == 0
    assert run("get", "kiosk.idle_s") == (0, "5\n")
    assert run("get", "kiosk.sound") == (0, "false\n")
    assert (tmp_path / "settings.toml").read_text() == "[kiosk]\nidle_s = 5\nsound = false\n"


def test_a_value_that_cannot_work_is_named_with_what_can_and_nothing_is_set(run):
    assert run("set", "kiosk.repeat_s=5", "kiosk.idle_s=11") == (
        1,
        "kiosk.idle_s is 11; it must be 1 to 10.\n",
    )
    assert run("get", "kiosk.repeat_s") == (0, "60\n")


def test_a_setting_that_there_is_not_is_named_with_the_nearest(run):
    code, said = run("get", "kiosk.idle")
    assert code == 1
    assert "Did you mean “idle_s”?" in said
    assert run("set", "kisk.idle_s=5")[0] == 1
    assert run("get", "kiosk")[0] == 1


def test_unset_puts_the_default_back(run):
    run("set", "kiosk.idle_s=5")
    assert run("unset", "kiosk.idle_s") == (0, "kiosk.idle_s has its default again.\n")
    assert run("get", "kiosk.idle_s") == (0, "10\n")


def test_the_list_says_what_differs_and_what_a_value_may_be(run, monkeypatch):
    run("set", "kiosk.idle_s=5")
    monkeypatch.setenv("VESTIBULE_SITE_STATION", "north")
    code, said = run("list", "--changed")
    assert code == 0
    assert said.splitlines() == [
        "kiosk.idle_s = 5  (default 10)",
        'site.station = "north"  (default "kiosk", set by VESTIBULE_SITE_STATION)',
    ]
    listed = [json.loads(line) for line in run("list", "liveness", "--json")[1].splitlines()]
    assert {one["key"] for one in listed} >= {"liveness.level", "liveness.steps"}
    assert next(one for one in listed if one["key"] == "liveness.steps")["most"] == 5
    assert next(one for one in listed if one["key"] == "liveness.moves")["several"] is True


def test_the_list_shows_no_password(run):
    run("set", "hub.database=postgresql://hub:s3cret@db.example.org/hub")
    assert "s3cret" not in run("list")[1]
    assert "postgresql://hub:…@db.example.org/hub" in run("list")[1]


def test_check_names_everything_that_is_unknown_at_once(run, tmp_path):
    assert run("check") == (0, "Every setting can work.\n")
    (tmp_path / "settings.toml").write_text("[camera]\nsorce = 1\n[kisk]\n")
    code, said = run("check")
    assert code == 1
    assert "“source”" in said
    assert "“kiosk”" in said
    assert run("unset", "camera.sorce")[0] == 1  # the section is still unknown
    assert json.loads(run("check", "--json")[1])["error"]


def test_the_path_is_told_whether_the_file_is_there_or_not(run, tmp_path):
    assert run("path") == (0, f"{tmp_path / 'settings.toml'}\n")


def test_a_change_without_a_value_is_a_wrong_command_line(run):
    with pytest.raises(SystemExit) as ended:
        run("set", "kiosk.idle_s")
    assert ended.value.code == 2


def test_where_there_is_a_database_its_audit_says_which_settings_were_changed(run, tmp_path):
    close(open_store(Options(tmp_path)))
    run("set", "kiosk.idle_s=5", "kiosk.sound=no")
    run("unset", "kiosk.sound")
    assert run("set", "kiosk.idle_s=11")[0] == 1
    db = open_store(Options(tmp_path))
    entries = audit_entries.newest(db, 9)
    close(db)
    assert {(one.actor, one.action) for one in entries} == {("command line", "change setting")}
    assert [one.target for one in entries] == ["kiosk.sound", "kiosk.sound", "kiosk.idle_s"]
