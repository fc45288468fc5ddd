import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.vision import devices
from app.vision.devices import CameraFault, FoundCamera, cameras, find_camera
from app.vision.messages import Trouble

ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="as Linux lists its cameras")


class Machine:
    """A machine whose cameras are files: as Linux lists them, and what opens them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "class").mkdir()
        (root / "dev").mkdir()

    def plug(self, number: int, name: str, *, index: int = 0, parent: str = "pci0000:00/usb1") -> Path:
        entry = self.root / "devices" / parent / "video4linux" / f"video{number}"
        entry.mkdir(parents=True)
        (entry / "index").write_text(f"{index}\n")
        (entry / "name").write_text(f"{name}\n")
        (self.root / "class" / entry.name).symlink_to(entry)
        device = self.root / "dev" / entry.name
        device.touch()
        return device


@pytest.fixture
def machine(tmp_path, monkeypatch):
    monkeypatch.setattr(devices, "_SYSTEM_LIST", tmp_path / "class")
    monkeypatch.setattr(devices, "_DEVICES", tmp_path / "dev")
    monkeypatch.setattr(sys, "platform", "linux")
    return Machine(tmp_path)


def refused(source: str, *, refuse_virtual: bool = True) -> CameraFault:
    with pytest.raises(CameraFault) as said:
        find_camera(source, refuse_virtual=refuse_virtual)
    return said.value


def found(source: str, *, refuse_virtual: bool = True) -> FoundCamera:
    return find_camera(source, refuse_virtual=refuse_virtual)


def test_cameras_are_listed_by_number_without_what_delivers_no_pictures(machine):
    machine.plug(10, "Desk HD")
    machine.plug(2, "Integrated Webcam")
    machine.plug(3, "Integrated Webcam", index=1)
    assert cameras() == [FoundCamera(2, "Integrated Webcam"), FoundCamera(10, "Desk HD")]


def test_the_list_can_be_asked_for_on_any_machine():
    assert all(one.index >= 0 for one in cameras())


def test_a_camera_that_goes_while_it_is_listed_is_not_there(machine):
    machine.plug(0, "Desk HD")
    (machine.root / "class" / "video0").resolve().joinpath("name").unlink()
    assert cameras() == []


@pytest.mark.parametrize(
    "name",
    [
        "OBS Virtual Camera",
        "ManyCam Video Source",
        "Snap Camera",
        "XSplit VCam",
        "mmhmm Camera",
        "Iriun Webcam",
        "DroidCam",
        "Some virtual thing",
        "Dummy video device (0x0000)",
        "v4l2loopback",
    ],
)
def test_programs_that_show_pictures_as_a_camera_are_known_by_name(machine, name):
    machine.plug(0, name)
    assert [one.is_virtual for one in cameras()] == [True]


@pytest.mark.parametrize(
    "name",
    ["OBSBOT Tiny 2", "Logitech BRIO", "Integrated Webcam: Integrated W", "Camera", "HD Pro Webcam C920"],
)
def test_real_cameras_are_not_taken_for_programs(machine, name):
    machine.plug(0, name)
    assert [one.is_virtual for one in cameras()] == [False]


def test_a_program_under_a_harmless_name_is_known_by_having_no_hardware(machine):
    machine.plug(0, "Integrated Webcam", parent="virtual")
    assert cameras() == [FoundCamera(0, "Integrated Webcam", is_virtual=True)]


@pytest.mark.parametrize("source", ["0", "obs"])
def test_a_virtual_camera_is_refused_with_how_to_allow_it(machine, source):
    machine.plug(0, "OBS Virtual Camera")
    fault = refused(source)
    assert fault.kind is Trouble.VIRTUAL
    assert str(fault).startswith(
        "OBS Virtual Camera is a virtual camera: a program could show any picture in it."
    )
    assert "camera.refuse_virtual = false" in str(fault)
    assert found(source, refuse_virtual=False) == FoundCamera(0, "OBS Virtual Camera", is_virtual=True)


def test_a_device_is_chosen_by_number_name_or_path(machine):
    machine.plug(0, "Integrated Webcam")
    desk = machine.plug(2, "Desk HD")
    (desk.parent / "v4l" / "by-id").mkdir(parents=True)
    stable = desk.parent / "v4l" / "by-id" / "usb-Desk_HD-index0"
    stable.symlink_to(desk)
    assert [found(source).index for source in ("2", "desk", str(desk), str(stable), "0")] == [2, 2, 2, 2, 0]


def test_the_first_camera_is_used_under_whatever_number_it_came_back(machine):
    machine.plug(1, "Desk HD")
    assert found("0") == FoundCamera(1, "Desk HD")
    assert refused("3").kind is Trouble.MISSING


def test_a_name_that_fits_no_device_lists_what_was_found(machine):
    machine.plug(0, "Integrated Webcam")
    machine.plug(2, "OBS Virtual Camera")
    fault = refused("Logi")
    assert fault.kind is Trouble.MISSING
    assert str(fault) == (
        "There is no camera, file or folder “Logi”. Cameras found: 0 (Integrated Webcam), "
        "2 (OBS Virtual Camera, virtual)."
    )


@pytest.mark.usefixtures("machine")
def test_without_any_device_the_sentence_says_so():
    assert str(refused("Logi")).endswith("Cameras found: none.")
    assert str(refused("/dev/video0")).endswith("Cameras found: none.")
    assert str(refused("0")) == (
        "Camera 0 is not connected. Plug it in, or choose another one with --camera."
    )


def test_a_camera_that_was_pulled_out_is_missing(machine):
    machine.plug(0, "Desk HD").unlink()
    assert (
        str(refused("desk")) == "Desk HD is not connected. Plug it in, or choose another one with --camera."
    )


def test_a_camera_that_may_not_be_used_is_said_to_be_forbidden(machine, monkeypatch):
    machine.plug(0, "Desk HD")
    monkeypatch.setattr(os, "access", lambda path, _: path.name != "video0")
    fault = refused("desk")
    assert fault.kind is Trouble.FORBIDDEN
    assert str(fault).startswith("This program is not allowed to use Desk HD. ")


def test_systems_that_list_no_cameras_leave_the_number_to_the_camera_library(machine, monkeypatch):
    assert machine.root.exists()
    monkeypatch.setattr(sys, "platform", "win32")
    assert found("1") == FoundCamera(1, "Camera 1")


def test_cameras_are_listed_without_a_native_library():
    program = (
        "import sys, app.vision.devices; sys.exit('cv2' in sys.modules or 'numpy.linalg' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
