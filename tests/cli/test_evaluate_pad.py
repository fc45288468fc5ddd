import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from app.cli import evaluate_pad as command
from app.cli.evaluate_pad import evaluate_pad, species
from app.core.evaluation_pad import Presentation
from app.core.liveness import Cue, Outcome, Said
from app.errors import ImageError, VisionError
from app.vision.model_files import sample_path


@pytest.fixture
def said(monkeypatch):
    """Let the clips be watched by nobody: what is said of each is given, by its file name."""
    known: dict[str, dict[str, Any]] = {
        "p01_bonafide.mp4": {"outcome": Outcome.ACCEPTED, "decided_s": 2.25, "said": (Said(Cue.TURN, 2.2),)},
        "p01_replay_phone.mp4": {"outcome": Outcome.ACCEPTED, "decided_s": 2.0},
        "p02_replay_phone.mp4": {"outcome": Outcome.REFUSED, "decided_s": 1.0, "genuine": -0.25},
        "p03_print.mp4": {},
        "damaged.mp4": {"trouble": "It is damaged."},
    }
    monkeypatch.setattr(
        command,
        "_watched",
        lambda clips: (Presentation(str(path), kind, **known[path.name]) for path, kind in clips),
    )


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("p01_replay_phone.mp4", "replay_phone"),
        ("a/p01_replay_phone_2.mp4", "replay_phone"),
        ("p07_replay_104.jpg", "replay"),
        ("prints/0001.jpg", "prints"),
        ("prints/IMG_1234.jpg", "prints"),
        ("0001.jpg", "attack"),
    ],
)
def test_the_species_is_in_the_name_of_the_file_or_its_folder(path, kind):
    assert species(Path(path)) == kind


@pytest.mark.usefixtures("said")
def test_each_clip_is_a_line_and_the_rates_follow(capsys):
    attacks = [Path(name) for name in ("p01_replay_phone.mp4", "p02_replay_phone.mp4", "p03_print.mp4")]
    assert evaluate_pad([Path("p01_bonafide.mp4")], attacks, as_json=False) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "p01_bonafide.mp4: bona fide: accepted after 2.2 s (turn 2.2 s)"
    assert lines[2].endswith("refused after 1.0 s (network -0.25)")
    assert lines[3] == "p03_print.mp4: print: undecided"
    assert lines[4].startswith("APCER print: 0.0% (0 of 1")
    assert lines[5].startswith("APCER replay_phone: 50.0% (1 of 2")
    assert lines[6].startswith("BPCER: 0.0% (0 of 1")


@pytest.mark.usefixtures("said")
def test_json_is_one_object_with_everything(capsys):
    evaluate_pad([Path("p01_bonafide.mp4")], [Path("p01_replay_phone.mp4")], as_json=True)
    printed = json.loads(capsys.readouterr().out)
    assert printed["apcer"] == {"replay_phone": 1.0}
    assert printed["bpcer"] == 0.0
    assert [one["outcome"] for one in printed["clips"]] == ["accepted", "accepted"]
    assert printed["clips"][0]["cues"] == [{"cue": "turn", "at_s": 2.2}]
    assert printed["attacks"]["replay_phone"]["errors"] == 1
    assert printed["clips"][0]["network"] is None


@pytest.mark.usefixtures("said")
def test_a_clip_that_cannot_be_read_says_so_and_the_others_count(capsys):
    assert evaluate_pad([], [Path("damaged.mp4"), Path("p03_print.mp4")], as_json=False) == 1
    out = capsys.readouterr().out
    assert "It is damaged." in out
    assert "BPCER: no presentation" in out


def test_nothing_to_watch_is_a_sentence(tmp_path):
    with pytest.raises(ImageError, match="no video or picture"):
        evaluate_pad([tmp_path], [], as_json=True)


@pytest.mark.usefixtures("said")
def test_a_folder_stands_for_the_clips_in_it(tmp_path, capsys):
    for name in ("p01_bonafide.mp4", "p01_bonafide.mp4.csv", ".hidden.mp4"):
        (tmp_path / name).touch()
    evaluate_pad([tmp_path], [], as_json=True)
    assert [Path(one["path"]).name for one in json.loads(capsys.readouterr().out)["clips"]] == [
        "p01_bonafide.mp4"
    ]


def test_a_process_that_dies_is_a_sentence(monkeypatch):
    monkeypatch.setattr(command, "_native", _die)
    with pytest.raises(VisionError, match="one of them may be damaged"):
        evaluate_pad([Path("a.mp4")], [], as_json=True)


def _die(*_):
    """Stands for a decoder that crashes."""
    os._exit(1)


@pytest.mark.models
def test_clips_are_watched_in_processes_of_their_own(tmp_path, capsys):
    shutil.copy(sample_path("obama.jpg"), tmp_path / "p01_print.jpg")
    assert evaluate_pad([tmp_path / "nothing.mp4"], [tmp_path / "p01_print.jpg"], as_json=True) == 1
    printed = json.loads(capsys.readouterr().out)
    assert [one["outcome"] for one in printed["clips"]] == ["unreadable", "challenged"]
    assert printed["apcer"] == {"print": 0.0}
