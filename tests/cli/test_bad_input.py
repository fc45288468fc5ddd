"""Whatever goes wrong: one clear sentence, the right exit code, no traceback, and nothing stored is lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from app.bootstrap import Options, open_store
from app.store import subjects
from app.store.database import close, open_database
from app.store.migrations import STEPS
from app.vision import model_files
from app.vision.worker import VisionWorker
from tests.cli.command import environment, vestibule, without_root

if TYPE_CHECKING:
    from app.errors import AppError

pytestmark = pytest.mark.models

IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="what is simulated is Linux's")
PEOPLE = ["Ann Example", "Bence Example"]


@pytest.fixture(scope="module")
def bad(tmp_path_factory, samples):
    """Pictures that are of no use."""
    folder = tmp_path_factory.mktemp("bad")
    (folder / "text.jpg").write_text("Dear Sir or Madam", encoding="utf-8")
    (folder / "empty.jpg").touch()
    whole = samples("biden.jpg").read_bytes()
    (folder / "cut.jpg").write_bytes(whole[: len(whole) // 2])
    Image.new("1", (30_000, 30_000)).save(folder / "bomb.png")
    with (folder / "heavy.jpg").open("wb") as file:
        file.write(whole)
        file.truncate(2**31)
    shutil.copy(samples("chelsea.png"), folder / "cat.png")
    shutil.copy(samples("t1.jpg"), folder / "six.jpg")
    with Image.open(samples("obama.jpg")) as portrait:
        portrait.resize((100, 125)).save(folder / "tiny.png")
    (folder / "link.jpg").symlink_to(folder / "gone")
    (folder / "loop.jpg").symlink_to("loop.jpg")
    return folder


REASONS = {
    "text.jpg": "This is not a picture that can be read (JPEG, PNG, WebP, BMP, GIF, TIFF).",
    "empty.jpg": "The file is empty.",
    "cut.jpg": "The picture is damaged or cut off. Use the original file.",
    "bomb.png": "The picture has more than 40 million pixels. Use a smaller one.",
    "heavy.jpg": "The file is larger than 20 MB. Use a smaller picture.",
    "cat.png": "Look at the camera",
    "six.jpg": "One person at a time, please",
    "tiny.png": "Come closer",
    "gone.jpg": "The file cannot be read: No such file or directory.",
    "link.jpg": "The file cannot be read: No such file or directory.",
    "loop.jpg": "The file cannot be read: Too many levels of symbolic links.",
    "text.jpg/x.jpg": "The file cannot be read: Not a directory.",
}
OUTCOMES = {"cat.png": "no_face", "six.jpg": "several_faces", "tiny.png": "poor_quality"}


@pytest.fixture(scope="module")
def identifying(bad, enrolling):
    return vestibule("identify", *(bad / name for name in REASONS), "--json", "--data", enrolling[0])


@pytest.fixture(scope="module")
def refusing(bad, enrolling, tmp_path_factory):
    data = shutil.copytree(enrolling[0], tmp_path_factory.mktemp("refusing") / "data")
    options = ("--consent", "paper", "--json", "--data", data)
    return data, vestibule("enroll", *(bad / name for name in REASONS), *options)


def found_in(ran, bad):
    return {str(Path(one["path"]).relative_to(bad)): one for one in ran.results}


def names(data):
    db = open_store(Options(data))
    try:
        return [person.name for person in subjects.find_people(db)]
    finally:
        close(db)


def assert_failed(ran, *sentences):
    """One line on the error output, which says what happened; exit code 3."""
    assert ran.code == 3, ran
    assert ran.out == ""
    assert len(ran.err.splitlines()) == 1, ran.err
    assert ran.err.startswith("vestibule: ")
    assert ran.err.endswith(".\n")
    for sentence in sentences:
        assert sentence in ran.err


@pytest.mark.parametrize("name", REASONS)
def test_a_bad_picture_is_not_identified_and_the_result_says_why(identifying, bad, name):
    found = found_in(identifying, bad)[name]
    assert (found["outcome"], found["reason"]) == (OUTCOMES.get(name, "unreadable"), REASONS[name])
    assert found["name"] is None


@pytest.mark.parametrize("name", REASONS)
def test_a_bad_picture_is_not_enrolled_and_the_result_says_why(refusing, bad, name):
    found = found_in(refusing[1], bad)[name]
    assert found["outcome"] == "refused"
    assert found["reason"].endswith(REASONS[name])


def test_bad_pictures_make_exit_code_1_and_change_nothing(identifying, refusing):
    assert (identifying.code, identifying.err) == (1, "")
    assert (refusing[1].code, refusing[1].err) == (1, "")
    assert names(refusing[0]) == PEOPLE


@ON_LINUX
@pytest.mark.skipif(
    subprocess.run([*without_root(is_root=IS_ROOT), "true"], check=False).returncode != 0,
    reason="permissions do not hold for root, and setpriv is not there to give the rights away",
)
@pytest.mark.parametrize("command", [("identify",), ("enroll", "--consent", "paper")])
@pytest.mark.parametrize(("inside", "code"), [("", 3), ("ann.jpg", 1)])
def test_a_locked_folder_is_said_to_be_locked(tmp_path, command, inside, code):
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o000)
    before = without_root(is_root=IS_ROOT)
    ran = vestibule(*command, locked / inside, "--data", tmp_path / "data", before=before)
    locked.chmod(0o700)
    assert ran.code == code
    if inside:
        assert ran.out.endswith("The file cannot be read: Permission denied.\n")
    else:
        assert_failed(ran, f"The folder {locked} cannot be read: Permission denied.")


def remove(name):
    return lambda folder: (folder / name).unlink()


def alter(name):
    def altered(folder):
        content = bytearray((folder / name).read_bytes())
        content[len(content) // 2] ^= 1
        (folder / name).unlink()
        (folder / name).write_bytes(content)

    return altered


@pytest.fixture(
    params=[
        (remove(model_files.FACE_LANDMARKER), f"{model_files.FACE_LANDMARKER} is missing. Run "),
        (alter(model_files.EMBEDDER), f"{model_files.EMBEDDER} is not the one that belongs there. Run "),
    ],
    ids=["missing", "altered"],
)
def broken_model(request, tmp_path):
    """An environment whose models folder has one file that is not as it should be; the sentence for it."""
    harm, sentence = request.param
    folder = tmp_path / "models"
    folder.mkdir()
    for path in model_files.conversion_path().parent.iterdir():
        if path.is_file():
            (folder / path.name).symlink_to(path)
    harm(folder)
    return environment(VESTIBULE_MODELS=str(folder)), sentence


@pytest.mark.parametrize("command", [("identify",), ("enroll", "--consent", "paper")])
def test_a_model_that_is_missing_or_altered_is_named(enrolled, samples, command, broken_model):
    env, sentence = broken_model
    assert_failed(vestibule(*command, samples("astronaut.png"), "--data", enrolled, env=env), sentence)
    assert names(enrolled) == PEOPLE


def doctor(data, camera, **env):
    ran = vestibule("doctor", "--camera", camera, "--json", "--data", data, env=environment(**env))
    assert ran.code == 3
    assert ran.err == ""
    return {one["check"]: one["detail"] for one in ran.results if not one["ok"]}


@ON_LINUX
def test_a_camera_that_is_missing_is_said_to_be(enrolled):
    found = doctor(enrolled, "99", QT_QPA_PLATFORM="offscreen")
    expected = "Camera 99 is not connected. Plug it in, or choose another one with --camera."
    assert found == {"camera": expected}


def test_a_camera_of_no_such_name_is_said_to_be(enrolled):
    found = doctor(enrolled, "no such camera", QT_QPA_PLATFORM="offscreen")["camera"]
    assert found.startswith("There is no camera, file or folder “no such camera”. Cameras found: ")


@ON_LINUX
@pytest.mark.skipif(not IS_ROOT or not os.access("/dev", os.W_OK), reason="needs a device file of its own")
def test_a_camera_that_cannot_be_opened_is_said_to_be_in_use(enrolled):
    """A file where the device should be stands for a busy camera: it is there, and does not open."""
    device = Path("/dev/video97")
    device.touch()
    try:
        found = doctor(enrolled, "97", QT_QPA_PLATFORM="offscreen")["camera"]
    finally:
        device.unlink()
    assert found.startswith("Camera 97 cannot be opened: it is in use by another program, or not allowed.")


def test_a_camera_that_is_pulled_out_is_said_to_be_gone_and_is_back_when_it_is(tmp_path, samples):
    """A folder of pictures stands for the camera; its files vanish, and come back."""
    camera = tmp_path / "camera"
    camera.mkdir()
    for name in ("biden.jpg", "obama.jpg"):
        shutil.copy(samples(name), camera)
    delivers, gone = threading.Event(), threading.Event()
    failures: list[AppError] = []
    troubles: list[str] = []

    def note(state):
        if state.trouble:
            troubles.append(state.trouble)
            gone.set()

    worker = VisionWorker(
        f"fast:{camera}",
        on_analysis=lambda _analysis: delivers.set(),
        on_camera=note,
        on_failure=failures.append,
    )
    worker.start()
    try:
        assert delivers.wait(30)
        camera.rename(tmp_path / "unplugged")
        assert gone.wait(10)
        (tmp_path / "unplugged").rename(camera)
        delivers.clear()
        assert delivers.wait(20)
    finally:
        worker.stop()
    assert failures == []
    assert str(camera) in troubles[0]
    assert "\n" not in troubles[0]


def newer(data):
    def m999_of_the_future(db):
        db.execute("CREATE TABLE future (id INTEGER PRIMARY KEY)")

    key = bytes.fromhex((data / "vestibule.key").read_text())
    close(open_database(data / "vestibule.db", key, steps=(*STEPS, m999_of_the_future)))


def other_key(data):
    (data / "vestibule.key").write_text("ab" * 32 + "\n")


def damaged_key(data):
    (data / "vestibule.key").write_text("0123")


def no_key(data):
    (data / "vestibule.key").unlink()


def corrupt(data):
    content = bytearray((data / "vestibule.db").read_bytes())
    content[:4096] = os.urandom(4096)
    (data / "vestibule.db").write_bytes(content)


def emptied(data):
    (data / "vestibule.db").write_bytes(b"")


@pytest.mark.parametrize(
    ("harm", "sentence"),
    [
        (newer, "was written by a newer Vestibule. Nothing was changed. Update this one and start again."),
        (other_key, "The database is damaged or its key does not fit. Restore both from a backup."),
        (damaged_key, "is damaged: it must hold 64 hexadecimal digits. Put it back from a backup."),
        (no_key, "The database is encrypted and its key is missing. Put back "),
        (corrupt, "The database is damaged or its key does not fit. Restore both from a backup."),
        (emptied, "vestibule.db is empty. Restore it from a backup."),
    ],
)
@pytest.mark.parametrize("command", [("people",), ("enroll", "--consent", "paper", "a.jpg")])
def test_a_database_that_cannot_be_used_is_left_as_it_is(enrolled, harm, sentence, command):
    harm(enrolled)
    before = (enrolled / "vestibule.db").read_bytes()
    assert_failed(vestibule(*command, "--data", enrolled), sentence)
    assert (enrolled / "vestibule.db").read_bytes() == before
    assert not (enrolled / "vestibule.key").exists() or harm is not no_key


@pytest.mark.parametrize("harm", [other_key, no_key, damaged_key])
def test_with_the_right_key_everybody_is_there_again(enrolled, enrolling, harm):
    harm(enrolled)
    vestibule("people", "--data", enrolled)
    shutil.copy(enrolling[0] / "vestibule.key", enrolled)
    assert names(enrolled) == PEOPLE


@pytest.fixture
def disk(tmp_path):
    """A disk of 2 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount, umount = shutil.which("mount"), shutil.which("umount")
    options = ["-t", "tmpfs", "-o", "size=2m", "none", str(folder)]
    if not IS_ROOT or not mount or not umount:
        pytest.skip("a small disk can be mounted by root only")
    if subprocess.run([mount, *options], check=False, capture_output=True).returncode:
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run([umount, "--lazy", str(folder)], check=True)


def fill(folder, *, left):
    """Fill a disk up to a number of bytes."""
    free = os.statvfs(folder).f_bavail * os.statvfs(folder).f_frsize
    (folder / "filler").write_bytes(bytes(max(0, free - left)))


@ON_LINUX
@pytest.mark.parametrize("left", [0, 40_960, 65_536])
def test_on_a_full_disk_nobody_is_enrolled_and_nobody_is_lost(disk, enrolling, samples, left):
    data = shutil.copytree(enrolling[0], disk / "data")
    fill(disk, left=left)
    picture = samples("astronaut.png")
    ran = vestibule("enroll", picture, "--consent", "paper", "--data", data)
    assert_failed(ran, "The disk is full. Nothing was changed. Free some space and try again.")
    (disk / "filler").unlink()
    assert names(data) == PEOPLE
    assert vestibule("enroll", picture, "--consent", "paper", "--data", data).code == 0
    assert sorted(names(data)) == [*PEOPLE, "astronaut"]


@ON_LINUX
def test_on_a_full_disk_no_database_is_begun(disk):
    (disk / "data" / "logs").mkdir(parents=True)
    fill(disk, left=0)
    assert_failed(vestibule("people", "--data", disk / "data"), "The disk is full.")
    (disk / "filler").unlink()
    assert vestibule("people", "--data", disk / "data").out == "Nobody is enrolled yet.\n"


@pytest.mark.parametrize("command", [("people",), ("doctor",), (), ("enroll", "--consent", "paper", "a.jpg")])
def test_a_file_where_the_data_folder_should_be_is_named(tmp_path, command):
    (tmp_path / "data").write_text("not a folder", encoding="utf-8")
    ran = vestibule(*command, "--data", tmp_path / "data")
    assert_failed(ran, f"{tmp_path / 'data'}", "cannot be written: ", "Choose another folder with --data.")
    assert (tmp_path / "data").read_text(encoding="utf-8") == "not a folder"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ('[camera]\nsorce = "1"\n', "There is no setting “camera.sorce”. Did you mean “source”?"),
        (
            '[appearance]\ntheme = "pink"\n',
            "appearance.theme is “pink”; it must be one of system, light, dark.",
        ),
        ("[camera\n", "settings.toml cannot be read: "),
    ],
)
def test_a_wrong_setting_is_named(enrolled, content, sentence):
    (enrolled / "settings.toml").write_text(content, encoding="utf-8")
    ran = vestibule("--data", enrolled, env=environment(QT_QPA_PLATFORM="offscreen"))
    assert ran.code == 3
    assert ran.out == ""
    assert sentence in ran.err
    assert len(ran.err.splitlines()) == 1
    assert sentence in doctor(enrolled, "99", QT_QPA_PLATFORM="offscreen")["settings"]
    assert names(enrolled) == PEOPLE


@ON_LINUX
@pytest.mark.parametrize("command", [(), ("kiosk",)])
@pytest.mark.parametrize(
    ("env", "sentence"),
    [
        ({}, "There is no display to show a window on. Log in to a desktop "),
        ({"DISPLAY": ":987"}, "The display :987 does not answer. "),
        ({"DISPLAY": "127.0.0.1:987"}, "The display 127.0.0.1:987 does not answer. "),
        ({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": "/"}, "The display wayland-7 does not answer. "),
    ],
)
def test_without_a_display_a_sentence_says_what_to_do(tmp_path, command, env, sentence):
    ran = vestibule(*command, "--data", tmp_path, env=environment(**env))
    assert_failed(ran, sentence, "Without a display these commands work: enroll, identify, people, badge")
