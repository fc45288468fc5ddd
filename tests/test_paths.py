import sys
from pathlib import Path

import pytest

from app import paths


def pretend_installed(monkeypatch, tmp_path: Path) -> Path:
    package = tmp_path / "site-packages" / "app"
    (package / "models").mkdir(parents=True)
    (package / "models" / "manifest.toml").touch()
    monkeypatch.setattr(paths, "_PACKAGE", package)
    return package


def pretend_frozen(monkeypatch, tmp_path: Path) -> Path:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    return tmp_path


@pytest.fixture(autouse=True)
def no_models_variable(monkeypatch):
    monkeypatch.delenv(paths.MODELS_VARIABLE, raising=False)


def test_from_source_everything_is_beside_the_package():
    root = Path(paths.__file__).parent.parent
    assert paths.manifest_path() == root / "models" / "manifest.toml"
    assert paths.models_folder() == root / "models"
    assert paths.resources_folder() == root / "resources"
    assert paths.manifest_path().is_file()


def test_an_installed_program_has_its_resources_inside_and_its_models_with_the_person(monkeypatch, tmp_path):
    package = pretend_installed(monkeypatch, tmp_path)
    assert paths.resources_folder() == package / "resources"
    assert paths.manifest_path() == package / "models" / "manifest.toml"
    assert paths.models_folder() == paths.default_data_folder() / "models"


def test_a_frozen_build_carries_resources_and_models(monkeypatch, tmp_path):
    bundle = pretend_frozen(monkeypatch, tmp_path)
    assert paths.is_frozen()
    assert paths.resources_folder() == bundle / "resources"
    assert paths.manifest_path() == bundle / "models" / "manifest.toml"
    assert paths.models_folder() == bundle / "models"


@pytest.mark.parametrize("pretend", [lambda *_: None, pretend_installed, pretend_frozen])
def test_the_environment_can_name_another_models_folder(monkeypatch, tmp_path, pretend):
    pretend(monkeypatch, tmp_path)
    monkeypatch.setenv(paths.MODELS_VARIABLE, str(tmp_path / "elsewhere"))
    assert paths.models_folder() == tmp_path / "elsewhere"


def test_a_relative_models_folder_does_not_move_with_the_working_folder(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(paths.MODELS_VARIABLE, "mine")
    assert paths.models_folder() == tmp_path / "mine"


def test_data_goes_to_a_folder_named_after_the_program():
    assert paths.default_data_folder().name == "vestibule"
    assert paths.default_data_folder().is_absolute()
