import base64
import dataclasses
import hashlib
import hmac
import importlib.metadata
import json
import re
import shutil
import subprocess
import sys
import time
import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.server import serving
from app.settings import Settings
from app.store.notices import Event
from app.sync.webhook import secret, signed_headers
from app.sync.worker import STOP_S

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
MANIFEST = tomllib.loads((ROOT / "models" / "manifest.toml").read_text())
LOCKS = ["requirements.txt", "requirements-test.txt"]

ENTRY = re.compile(
    r"^(?P<name>[a-z0-9-]+)==(?P<version>[^ ;]+)(?: ; (?P<marker>[^\\]+?))? \\\n", re.MULTILINE
)


def lock_text(lock: str) -> str:
    return (ROOT / "packaging" / lock).read_text()


def pins(lock: str) -> set[tuple[str, str]]:
    return {(entry["name"], entry["version"]) for entry in ENTRY.finditer(lock_text(lock))}


def normalized(name: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[<>=!~ ;\[]", name)[0]).lower()


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_requirement_has_hashes(lock):
    blocks = re.split(r"\n(?=[a-z0-9])", lock_text(lock))
    requirements = [block for block in blocks if not block.startswith("#")]
    assert len(requirements) == len(list(ENTRY.finditer(lock_text(lock)))) > 40
    assert all(re.search(r"--hash=sha256:[0-9a-f]{64}", block) for block in requirements)


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_address_and_no_path(lock):
    assert not re.search(
        r"https?:|file:|--index|--extra-index|--find-links| @ |/", lock_text(lock).split("\n", 2)[2]
    )


def test_both_locks_agree_so_that_one_environment_serves_both():
    assert pins("requirements.txt") < pins("requirements-test.txt")


def test_everything_the_project_asks_for_is_locked():
    locked = {name for name, _ in pins("requirements.txt")}
    assert {normalized(name) for name in PROJECT["project"]["dependencies"]} <= locked
    locked = {name for name, _ in pins("requirements-test.txt")}
    assert {normalized(name) for name in PROJECT["dependency-groups"]["test"]} <= locked


@pytest.mark.parametrize("lock", LOCKS)
def test_nothing_locked_has_to_be_built_or_provides_cv2_twice(lock):
    names = {name for name, _ in pins(lock)}
    assert not names & {"dlib", "face-recognition-models"}
    assert {name for name in names if name.startswith("opencv")} == {"opencv-python"}


def test_exactly_one_installed_distribution_owns_cv2():
    owners = {
        distribution.name
        for distribution in importlib.metadata.distributions()
        if any(file.parts[0] == "cv2" for file in distribution.files or ())
    }
    assert owners == {"opencv-python"}


def test_the_installed_versions_are_the_locked_ones():
    installed = {normalized(one.name): one.version for one in importlib.metadata.distributions()}
    different = {
        name: (installed[name], version)
        for name, version in pins("requirements-test.txt")
        if name in installed and (name, installed[name]) not in pins("requirements-test.txt")
    }
    assert not different


@pytest.mark.parametrize("entry", MANIFEST["file"] + MANIFEST["sample"], ids=lambda entry: entry["name"])
def test_every_manifest_entry_has_licence_hash_and_an_exact_origin(entry):
    assert entry["licence"]
    assert entry["use"]
    assert entry["bytes"] > 0
    assert re.fullmatch(r"[0-9a-f]{64}", entry["sha256"])
    assert entry["origins"]
    for origin in entry["origins"]:
        assert origin["kind"] in {"wheel", "sdist"}
        assert re.fullmatch(r"[0-9][0-9.]*", origin["version"])
        assert origin["path"].endswith(entry["name"])
        assert ("python" in origin) == ("platform" in origin)


def test_the_manifest_names_no_model_with_restricted_terms():
    assert not [entry for entry in MANIFEST["file"] if "68_face" in entry["name"]]
    assert {entry["licence"] for entry in MANIFEST["file"]} <= {"Apache-2.0", "CC0-1.0", "MIT", "BSL-1.0"}


def test_no_name_appears_twice_in_the_manifest():
    names = [entry["name"] for entry in MANIFEST["file"] + MANIFEST["sample"]]
    assert len(names) == len(set(names))


def test_no_model_file_is_part_of_the_source_tree():
    lines = (ROOT / ".gitignore").read_text().splitlines()
    about_models = [line for line in lines if "models" in line]
    assert about_models == ["/models/*", "!/models/manifest.toml", "!/models/README.md"]


def test_the_licence_is_the_whole_apache_licence():
    text = (ROOT / "LICENSE").read_bytes()
    assert (
        hashlib.sha256(text).hexdigest() == "cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30"
    )


@pytest.mark.parametrize(
    "script", ["packaging/run", "packaging/test", "packaging/lock", ".ci/run", "packaging/common.sh"]
)
def test_the_scripts_are_sound_bash(script):
    assert subprocess.run(["bash", "-n", ROOT / script], check=False).returncode == 0


@pytest.mark.parametrize("script", ["packaging/run", "packaging/test"])
def test_the_two_commands_explain_themselves_without_setting_anything_up(script, tmp_path):
    done = subprocess.run([ROOT / script, "--help"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.startswith(f"Usage: {script}")


def test_a_wrong_option_of_the_run_command_is_named():
    done = subprocess.run([ROOT / "packaging/run", "--dmeo"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "--dmeo" in done.stderr


def test_a_python_that_is_too_old_is_refused_in_one_sentence(tmp_path):
    old = tmp_path / "python3"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    command = f"source packaging/common.sh; PYTHON={old} find_python"
    done = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "not Python 3.11, 3.12 or 3.13" in done.stderr


def test_packages_that_cannot_be_fetched_are_one_sentence_after_the_reason_of_pip(tmp_path):
    (tmp_path / ".venv/bin").mkdir(parents=True)
    (tmp_path / ".venv/bin/python").write_text("#!/bin/sh\necho 'ERROR: no network'; exit 1\n")
    (tmp_path / ".venv/bin/python").chmod(0o755)
    command = f"set -euo pipefail; source '{ROOT}/packaging/common.sh'; pip_install lock.txt"
    done = subprocess.run(["bash", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 4
    assert done.stderr.startswith("ERROR: no network\n\nThe Python packages could not be installed")


def test_missing_system_packages_are_one_line_to_type_for_who_is_not_root(tmp_path):
    (tmp_path / "list.txt").write_text(
        "surely-missing-1 | surely-missing-2  # a reason\ncoreutils\nabsent-too ?\n"
    )
    for name, script in {
        "id": "echo 1000",
        "dpkg-query": 'case "$*" in *coreutils*) printf "installed " ;; *) exit 1 ;; esac',
        "apt-get": "exit 1",
        "apt-cache": '[ "$2" = surely-missing-2 ]',
    }.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / name).chmod(0o755)
    command = (
        f"PATH={tmp_path}:$PATH; source packaging/common.sh; install_system_packages {tmp_path}/list.txt"
    )
    done = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 3
    assert done.stderr.split("\n")[-2].split() == [
        "sudo",
        "apt-get",
        "install",
        "surely-missing-2",
        "absent-too",
    ]


SERVICE = ROOT / "packaging" / "vestibule-kiosk.service"
HUB_SERVICE = ROOT / "packaging" / "vestibule-hub.service"
CONTAINER = ROOT / "packaging" / "Containerfile"


def service(unit: Path = SERVICE) -> dict[str, list[str]]:
    """What a unit says: all values of each key."""
    said: dict[str, list[str]] = {}
    for line in unit.read_text().splitlines():
        key, is_said, value = line.partition("=")
        if is_said and not line.startswith("#"):
            said.setdefault(key, []).append(value)
    return said


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="there is no systemd")
@pytest.mark.parametrize("source", [SERVICE, HUB_SERVICE], ids=lambda path: path.stem)
def test_the_services_are_ones_that_systemd_understands(source, tmp_path):
    unit = tmp_path / source.name
    unit.write_text(re.sub(r"(?m)^ExecStart=.*$", f"ExecStart={shutil.which('true')}", source.read_text()))
    done = subprocess.run(["systemd-analyze", "verify", unit], capture_output=True, text=True, check=False)
    assert not [line for line in done.stderr.splitlines() if line.startswith((source.name, str(unit)))]


def test_the_service_comes_back_whatever_ends_it():
    said = service()
    assert (said["Restart"], said["RestartSec"], said["StartLimitIntervalSec"]) == (["always"], ["1"], ["0"])
    assert said["MemoryMax"] == ["2G"]
    assert int(said["TimeoutStopSec"][0]) > STOP_S


def test_the_service_is_a_kiosk_with_few_rights():
    said = service()
    assert said["ExecStart"][0].endswith("/bin/vestibule kiosk --data /var/lib/vestibule")
    assert (said["User"], said["StateDirectory"]) == (["vestibule"], ["vestibule"])
    assert (said["NoNewPrivileges"], said["ProtectSystem"]) == (["yes"], ["strict"])
    assert (said["CapabilityBoundingSet"], said["DevicePolicy"]) == ([""], ["closed"])
    assert all("-s" not in command.split() for command in said["ExecStart"])  # cage -s: other consoles


@pytest.mark.parametrize("source", [SERVICE, HUB_SERVICE], ids=lambda path: path.stem)
def test_the_services_name_no_place_but_the_usual_ones(source):
    named = re.findall(r"(?<![\w/-])/[\w./-]+", source.read_text())
    assert {Path(one).parts[1] for one in named} <= {"opt", "usr", "run", "var"}


def test_the_hub_s_service_lets_requests_end_comes_back_and_has_few_rights():
    said = service(HUB_SERVICE)
    assert said["ExecStart"][0].endswith("/bin/vestibule serve --data /var/lib/vestibule-hub")
    assert (said["User"], said["StateDirectory"]) == (["vestibule-hub"], ["vestibule-hub"])
    assert (said["Restart"], said["StartLimitIntervalSec"]) == (["always"], ["0"])
    assert int(said["TimeoutStopSec"][0]) > serving.STOP_S
    assert int(said["LimitNOFILE"][0]) > 4 * serving.CONNECTIONS
    assert (said["NoNewPrivileges"], said["ProtectSystem"]) == (["yes"], ["strict"])
    assert (said["CapabilityBoundingSet"], said["DevicePolicy"]) == ([""], ["closed"])


def test_the_container_serves_as_nobody_special_and_copies_what_there_is():
    lines = CONTAINER.read_text().splitlines()
    assert "USER vestibule" in lines
    assert lines.index("USER vestibule") < lines.index('CMD ["serve", "--data", "/data"]')
    copied = [one for line in lines if line.startswith("COPY ") for one in line.split()[1:-1]]
    assert len(copied) > 5
    assert all((ROOT / one).exists() for one in copied)


def test_the_installed_program_starts_from_this_tree():
    done = subprocess.run(
        [sys.executable, "-P", "-c", "import app; print(app.__file__)"],
        cwd="/",
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(done.stdout.strip()) == ROOT / "app" / "__init__.py"


def test_the_readme_s_receiver_tells_our_events_from_others():
    [example] = re.findall(r"```python\n(.+?)```", (ROOT / "README.md").read_text(), re.DOTALL)
    known: dict[str, Any] = {"base64": base64, "hmac": hmac, "time": time}
    exec(example, known)  # noqa: S102 - our own words
    key, now = bytes(range(32)), datetime.now(UTC)
    body = Event("test", now, "kiosk").json()
    headers = signed_headers(key, "event", body, now)
    assert known["is_genuine"](secret(key), headers, body.encode())
    assert not known["is_genuine"](secret(bytes(32)), headers, body.encode())
    assert not known["is_genuine"](secret(key), headers, body.encode() + b" ")
    old = signed_headers(key, "event", body, now - timedelta(hours=1))
    assert not known["is_genuine"](secret(key), old, body.encode())


def test_the_readme_explains_every_setting_of_desk_kiosk_and_hub_with_its_default():
    text = (ROOT / "README.md").read_text()
    settings = Settings()
    for name in ("desk", "kiosk", "liveness", "actions", "remote", "hub"):
        table = text.split(f"| `[{name}]` |")[1].split("\n\n")[0]
        section = getattr(settings, name)
        for field in dataclasses.fields(section):
            [row] = [line for line in table.splitlines() if re.match(rf"\|[^|]*`{field.name}`", line)]
            assert f"`{json.dumps(getattr(section, field.name))}`" in row.split("|")[2]
