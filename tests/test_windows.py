import os
import signal
import subprocess
import sys
import time

import psutil
import pytest

from app.bootstrap import Options
from app.errors import DisplayError, SettingsError
from app.windows import run_window
from tests.cli.command import environment

BUILD = """
import sys, threading
from contextlib import ExitStack
from pathlib import Path
import psutil
from app import bootstrap, windows

options = bootstrap.Options(Path(sys.argv[1]), "demo:", demo=True)
options.logs.mkdir(parents=True)
with ExitStack() as stack:
    application, session = windows.build_window(options, options.settings(), stack)
    native = {"cv2", "mediapipe", "dlib", "onnxruntime"} & set(sys.modules)
    session.window.show()
    seen = []
    session.gallery_loaded.connect(lambda count: seen.append("gallery"))
    session.analysed.connect(lambda analysis: seen.append("analysis"))
    while not {"gallery", "analysis"} <= set(seen):
        application.processEvents()
    print(sorted(native))
    print(sorted(thread.name for thread in threading.enumerate()))
print([thread.name for thread in threading.enumerate() if thread is not threading.main_thread()])
left = [" ".join(child.cmdline()) for child in psutil.Process().children(recursive=True)]
print([command for command in left if "resource_tracker" not in command])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_no_window_is_tried_without_a_display(tmp_path, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(DisplayError):
        run_window(Options(tmp_path))


def test_no_window_is_tried_with_a_wrong_setting(tmp_path):
    (tmp_path / "settings.toml").write_text("[camera]\nrate = 5\n", encoding="utf-8")
    with pytest.raises(SettingsError):
        run_window(Options(tmp_path))


@pytest.mark.models
def test_what_was_started_is_stopped_and_the_process_of_the_window_loads_nothing_native(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", BUILD, str(tmp_path)],
        env=environment(QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    threads = "['MainThread', 'backup', 'store', 'vision']"
    assert done.stdout.splitlines() == ["[]", threads, "[]", "[]"], done.stderr


@pytest.mark.models
@pytest.mark.skipif(os.name != "posix", reason="POSIX signals")
@pytest.mark.parametrize(
    ("command", "number"), [([], signal.SIGTERM), (["kiosk"], signal.SIGINT)], ids=["SIGTERM", "SIGINT"]
)
def test_asked_to_end_the_window_stops_everything_and_exits_with_0(tmp_path, command, number):
    process = subprocess.Popen(
        [sys.executable, "-m", "app", *command, "--demo", "--data", str(tmp_path)],
        env=environment(QT_QPA_PLATFORM="offscreen"),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    deadline_s = time.monotonic() + 30
    children: list[psutil.Process] = []
    while time.monotonic() < deadline_s and not ((tmp_path / "vestibule.db").exists() and children):
        children = psutil.Process(process.pid).children(recursive=True)
        time.sleep(0.1)
    process.send_signal(number)
    printed, _ = process.communicate(timeout=20)
    assert (process.returncode, printed) == (0, "")
    log = (tmp_path / "logs" / "vestibule.log").read_text(encoding="utf-8")
    assert log.count("app.windows: started\n") == log.count("app.windows: stopped\n") == 1
    gone, alive = psutil.wait_procs(children, timeout=5)
    assert gone
    assert alive == []
