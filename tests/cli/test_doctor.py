import importlib.metadata

import pytest

from app.cli import doctor
from app.core.face import Analysis
from app.errors import CameraError
from app.vision.devices import FoundCamera
from app.vision.messages import CameraState
from app.vision.worker import VisionWorker

CHECKS = ["versions", "settings", "models", "key", "database", "display", "camera"]


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
