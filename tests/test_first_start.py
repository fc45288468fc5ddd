import subprocess
import sys

import pytest

from app import windows
from app.bootstrap import Options
from tests.cli.command import environment

WALK = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from app import bootstrap, first_start, windows
from app.ui.first_run import FirstRun

options = bootstrap.Options(Path(sys.argv[1]), "demo:")
options.logs.mkdir(parents=True)
settings = options.settings()
application, look = windows.open_application(settings)

def walk():
    dialog = application.activeModalWidget()
    if not isinstance(dialog, FirstRun):
        return QTimer.singleShot(50, walk)
    while dialog.step is not dialog.begin:
        if dialog.step is dialog.place:
            dialog.place.show_value("Example Ltd")
        dialog.go_on()
    dialog.begin.choose(sys.argv[2])
    dialog.go_on()

QTimer.singleShot(0, walk)
wanted = first_start.set_up_first(application, look, options, settings)
print(wanted.demo, wanted.settings().site.name, windows._is_new(wanted))
"""


@pytest.mark.models
@pytest.mark.parametrize("begin", ["empty", "demo"])
def test_the_steps_end_in_a_site_that_is_set_up(tmp_path, begin):
    done = subprocess.run(
        [sys.executable, "-c", WALK, str(tmp_path), begin],
        env=environment(QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout == f"{begin == 'demo'} Example Ltd False\n", done.stderr


def test_only_an_empty_data_folder_is_set_up_and_no_demonstration(tmp_path):
    assert windows._is_new(Options(tmp_path))
    assert not windows._is_new(Options(tmp_path, demo=True))
    (tmp_path / "settings.toml").touch()
    assert not windows._is_new(Options(tmp_path))
    (tmp_path / "settings.toml").unlink()
    (tmp_path / "vestibule.db").touch()
    assert not windows._is_new(Options(tmp_path))
