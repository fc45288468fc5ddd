"""Where things are: resources, model files and data; from source, installed, or in a frozen build.

The source tree keeps `resources/` and `models/` beside `app/`; the wheel carries them inside it; a frozen
build carries them in its own folder, with the model files in place.
"""

import os
import sys
from pathlib import Path

import platformdirs

MODELS_VARIABLE = "VESTIBULE_MODELS"
"""Environment variable that names another folder for the model files."""

_PROGRAM = "vestibule"
_PACKAGE = Path(__file__).resolve().parent


def is_frozen() -> bool:
    """Return whether this is the built program rather than Python running its source."""
    return bool(getattr(sys, "frozen", False))


def resources_folder() -> Path:
    """Return the folder of the style sheet, fonts, icons, sounds and translations."""
    return _shipped() / "resources"


def manifest_path() -> Path:
    """Return the file that names every model file with its hash, licence and origin."""
    return _shipped() / "models" / "manifest.toml"


def models_folder() -> Path:
    """Return the folder of the model files, which set-up fills; it may not exist yet.

    `VESTIBULE_MODELS` if set; `models/` of a source tree or a frozen build; for an installed program a
    folder of the person who runs it.
    """
    if chosen := os.environ.get(MODELS_VARIABLE):
        return Path(chosen).expanduser().absolute()
    if _runs_installed():
        return default_data_folder() / "models"
    return _shipped() / "models"


def default_data_folder() -> Path:
    """Return the folder for everything the program stores, unless `--data` names another."""
    return platformdirs.user_data_path(_PROGRAM, appauthor=False)


def _shipped() -> Path:
    """Folder that holds `resources/` and `models/manifest.toml` as they were shipped."""
    if is_frozen():
        return Path(getattr(sys, "_MEIPASS", Path(sys.executable).parent))
    return _PACKAGE if _runs_installed() else _PACKAGE.parent


def _runs_installed() -> bool:
    """Whether the program was installed as a package, which has the manifest inside it."""
    return not is_frozen() and (_PACKAGE / "models" / "manifest.toml").is_file()
