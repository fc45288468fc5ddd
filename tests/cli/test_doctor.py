import importlib.metadata
import io
import sys
from datetime import UTC, datetime

import pytest

from app.bootstrap import Options, open_store
from app.cli import doctor
from app.core.face import Analysis
from app.errors import CameraError
from app.settings.kiosk import LEVELS
from app.store import backends, notices
from app.store.database import close
from app.vision.devices import FoundCamera
from app.vision.messages import CameraState
from app.vision.worker import VisionWorker
from tests.vision.site_network import add_to

CHECKS = [
    "versions",
    "settings",
    "models",
    "key",
    "database",
    "consent",
    "kiosk",
    "liveness",
    "actions",
    "remote",
    "display",
    "sound",
    "camera",
]


class Silent(VisionWorker):
    """A camera that never says anything."""

    def start(self):
        pass

    def stop(self):
        pass


@pytest.fixture
def no_camera(monkeypatch):
    monkeypatch.setattr(doctor, "VisionWorker", Silent)
    monkeypatch.setattr(doctor, "_CAMERA_S", 0.01)


@pytest.mark.models
def test_one_line_says_for_each_part_that_all_is_well(run, samples, enrolled, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    ran = run("doctor", "--camera", samples("obama.jpg"), "--json", "--data", enrolled)
    assert ran.code == 0
    assert [(one["check"], one["ok"]) for one in ran.results] == [(check, True) for check in CHECKS]
    details = {one["check"]: one["detail"] for one in ran.results}
    assert details["database"].startswith("2 people, 4 references, ")
    assert details["key"] == f"in the file {enrolled / 'vestibule.key'}, readable by its owner only"
    assert details["camera"].startswith("delivers pictures; the first analysis took ")


@pytest.mark.models
@pytest.mark.usefixtures("no_camera")
def test_it_makes_neither_key_nor_database(run, tmp_path, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    ran = run("doctor", "--data", tmp_path)
    assert ran.code == 3
    assert "key       no key yet; it is made with the first start\n" in ran.out
    assert "database  no database yet; it is made with the first start\n" in ran.out
    assert [path.name for path in tmp_path.iterdir()] == ["logs"]


@pytest.mark.usefixtures("no_camera")
def test_a_failure_says_what_to_do_and_the_other_checks_go_on(run, tmp_path, monkeypatch):
    monkeypatch.setenv("VESTIBULE_MODELS", str(tmp_path / "none"))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    lines = run("doctor", "--data", tmp_path).out.splitlines()
    failed = [line for line in lines if line.startswith("FAILED ")]
    assert len(lines) == len(CHECKS)
    assert failed[0].startswith(f"FAILED models    The model file {tmp_path / 'none'}")
    assert failed[1] == "FAILED camera    The camera gave no picture. Choose another one with --camera."


@pytest.fixture
def models(monkeypatch, tmp_path):
    """An empty models folder."""
    monkeypatch.setenv("VESTIBULE_MODELS", str(tmp_path / "models"))
    return tmp_path / "models"


@pytest.fixture
def said(run, tmp_path):
    """What doctor says of one check."""

    def said(check):
        lines = run("doctor", "--data", tmp_path / "data").out.splitlines()
        [line] = [one for one in lines if one[7:].startswith(f"{check} ")]
        return line[:6].strip(), line[17:]

    return said


@pytest.mark.usefixtures("no_camera")
def test_it_says_whether_the_kiosk_can_be_left(run, said, tmp_path, monkeypatch):
    missing = ("ok", "no PIN to leave the kiosk with yet; set one: vestibule pin operator")
    assert said("kiosk") == missing
    run("people", "--data", tmp_path / "data")  # makes the database
    assert said("kiosk") == missing
    monkeypatch.setattr(sys, "stdin", io.StringIO("2468\n"))
    run("pin", "operator", "--data", tmp_path / "data")
    assert said("kiosk") == ("ok", "the PIN to leave the kiosk with is set")


@pytest.mark.usefixtures("no_camera", "models")
def test_it_says_who_receives_copies_and_whether_the_texts_name_them(said, tmp_path):
    assert said("consent") == ("ok", "5 texts to agree to, in en, de, es, ja, ko; no copy goes to anybody")
    db = open_store(Options(tmp_path / "data"))
    backends.add(
        db,
        name="Door",
        kind="nec-id",
        options={"recipient": "Door Ltd"},
        secrets={},
        now=datetime.now(UTC),
    )
    close(db)
    assert said("consent") == ("ok", "5 texts to agree to, in en, de, es, ja, ko; copies go to Door Ltd")
    own = tmp_path / "data" / "consent" / "de.txt"
    own.parent.mkdir()
    own.write_text("version: 1\n\nEinverstanden.", encoding="utf-8")
    mark, detail = said("consent")
    assert mark == "FAILED"
    assert detail.startswith("The consent text in “de” does not say that copies go to Door Ltd. ")
    own.write_text("version: 1\n\nKopien an die Door Ltd.", encoding="utf-8")
    assert said("consent") == ("ok", "1 text to agree to, in de; copies go to Door Ltd")


@pytest.mark.usefixtures("no_camera", "models")
@pytest.mark.parametrize("level", LEVELS)
def test_it_says_how_closely_people_are_looked_at(level, said, monkeypatch):
    monkeypatch.setenv("VESTIBULE_LIVENESS_LEVEL", level)
    mark, detail = said("liveness")
    assert mark == "ok"
    assert detail.startswith(f"{level}: ")
    assert detail.endswith("; the site added no network")


@pytest.mark.usefixtures("no_camera")
def test_it_tells_a_site_s_network_that_is_sound_from_one_that_is_not(said, models):
    add_to(models)
    assert said("liveness")[1].endswith("; the site's network site.onnx is sound")
    (models / "site.onnx").write_bytes(b"another")
    mark, detail = said("liveness")
    assert mark == "FAILED"
    assert detail.startswith(f"The network {models / 'site.onnx'} is not the one that ")


@pytest.mark.usefixtures("no_camera")
def test_it_says_what_a_check_in_sets_off_and_names_no_secret(run, said, tmp_path, monkeypatch):
    assert said("actions") == ("ok", "a check-in sets nothing off")
    monkeypatch.setenv("VESTIBULE_ACTIONS_WEBHOOK_URL", "https://hooks.example.org/a-secret")
    assert said("actions") == ("ok", "webhook to hooks.example.org, 0 events to be told")
    run("people", "--data", tmp_path / "data")  # makes the database
    db = open_store(Options(tmp_path / "data"))
    now = datetime.now(UTC)
    notices.owe(db, notices.Event("test", now, "kiosk"), now)
    close(db)
    monkeypatch.setenv("VESTIBULE_ACTIONS_COMMAND", f"'{sys.executable}' --door 2")
    told = f"webhook to hooks.example.org, 1 event to be told; command {sys.executable}"
    assert said("actions") == ("ok", told)


@pytest.mark.usefixtures("no_camera")
def test_it_says_which_backend_is_asked_who_is_at_the_kiosk(run, said, tmp_path, monkeypatch):
    assert said("remote") == ("ok", "off: nobody is looked for elsewhere")
    monkeypatch.setenv("VESTIBULE_REMOTE_CHECK_IN", "local_then_remote")
    monkeypatch.setenv("VESTIBULE_REMOTE_BACKEND", "Door")
    assert said("remote")[0] == "FAILED"
    run("people", "--data", tmp_path / "data")  # makes the database
    mark, detail = said("remote")
    assert (mark, "“Door”, which is not set up" in detail) == ("FAILED", True)
    now, db = datetime.now(UTC), open_store(Options(tmp_path / "data"))
    options = {"url": "https://aidee.example", "project": "3"}
    secrets = {"key": "k", "secret": "s3cret"}
    number = backends.add(db, name="Door", kind="face-aidee", options=options, secrets=secrets, now=now)
    assert said("remote") == ("ok", "local_then_remote: Door, an answer is waited for 2 s")
    monkeypatch.setenv("VESTIBULE_REMOTE_RECORD", "true")
    monkeypatch.setenv("VESTIBULE_REMOTE_CHECK_IN", "local")
    backends.pause(db, number, "On holiday.")
    assert said("remote") == (
        "ok",
        "local: Door, check-ins are recorded there too; it is paused: On holiday.",
    )
    backends.remove(db, number, now)
    options = {"url": "https://door.example", "username": "admin"}
    secrets = {"password": "s3cret"}
    backends.add(db, name="Door", kind="acs-identifier", options=options, secrets=secrets, now=now)
    close(db)
    assert said("remote")[0] == "FAILED"


@pytest.mark.usefixtures("no_camera")
def test_a_command_that_is_not_there_is_found_before_the_first_check_in(said, monkeypatch):
    monkeypatch.setenv("VESTIBULE_ACTIONS_COMMAND", "no-such-program 2")
    sentence = "The command for check-ins, no-such-program, cannot be found or run. Check actions.command."
    assert said("actions") == ("FAILED", sentence)


@pytest.mark.usefixtures("no_camera")
def test_it_says_what_the_kiosk_lets_hear(said, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(doctor, "_SOUND_DEVICES", tmp_path)
    silent = ("ok", "tones, but there is no device to play on; everything can be read as well")
    assert said("sound") == silent
    (tmp_path / "pcmC0D0c").touch()  # a microphone
    assert said("sound") == silent
    (tmp_path / "pcmC0D0p").touch()
    assert said("sound") == ("ok", "tones")
    monkeypatch.setenv("VESTIBULE_KIOSK_SPEECH", "true")
    assert said("sound") == ("ok", "tones and speech")
    monkeypatch.setenv("VESTIBULE_KIOSK_SPEECH", "false")
    monkeypatch.setenv("VESTIBULE_KIOSK_SOUND", "false")
    assert said("sound") == ("ok", "off")


@pytest.mark.usefixtures("no_camera")
@pytest.mark.parametrize("refused", [True, False])
def test_the_camera_is_opened_as_the_window_opens_it(refused, run, tmp_path, monkeypatch):
    seen = []
    monkeypatch.setattr(Silent, "start", lambda worker: seen.append(worker._refuse_virtual))
    monkeypatch.setenv("VESTIBULE_CAMERA_REFUSE_VIRTUAL", str(refused))
    run("doctor", "--data", tmp_path)
    assert seen == [refused]


def test_a_package_that_is_not_there_is_named(monkeypatch):
    monkeypatch.setattr(doctor, "_PACKAGES", ("numpy", "no-such-package"))
    finding = doctor._finding("versions", doctor._versions, None)  # type: ignore[arg-type]  # asks for nothing
    assert not finding.is_fine
    assert finding.detail == "The package no-such-package is not installed. Run packaging/run again."
    assert importlib.metadata.version("numpy")


@pytest.mark.usefixtures("no_camera")
def test_what_the_camera_says_is_handed_on(run, tmp_path, monkeypatch):
    def start(worker):
        worker._on_camera(CameraState("", "Camera 0 is in use."))

    monkeypatch.setattr(Silent, "start", start)
    assert "FAILED camera    Camera 0 is in use." in run("doctor", "--data", tmp_path).out


@pytest.mark.usefixtures("no_camera")
def test_cameras_are_listed_with_those_that_are_programs(run, tmp_path, monkeypatch):
    def start(worker):
        worker._on_analysis(Analysis(0, 640, 480, None, took_ms=31.6))

    found = [FoundCamera(0, "Desk HD"), FoundCamera(2, "OBS Virtual Camera", is_virtual=True)]
    monkeypatch.setattr(Silent, "start", start)
    monkeypatch.setattr(doctor, "cameras", lambda: found)
    listed = "took 32 ms; cameras found: 0 (Desk HD), 2 (OBS Virtual Camera, virtual)"
    assert (
        f"ok     camera    delivers pictures; the first analysis {listed}\n"
        in run("doctor", "--data", tmp_path).out
    )
    monkeypatch.setattr(doctor, "cameras", list)
    assert "the first analysis took 32 ms\n" in run("doctor", "--data", tmp_path).out


@pytest.mark.usefixtures("no_camera")
def test_what_stops_the_vision_process_is_handed_on(run, tmp_path, monkeypatch):
    def start(worker):
        worker._on_failure(CameraError("The picture analysis has ended."))

    monkeypatch.setattr(Silent, "start", start)
    assert "FAILED camera    The picture analysis has ended." in run("doctor", "--data", tmp_path).out
