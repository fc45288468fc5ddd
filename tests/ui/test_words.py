import ast
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import PySide6
import pytest

from app.core.enrollment import Guidance, Pose
from app.core.quality import Component, Defect
from app.paths import resources_folder
from app.ui import words
from app.ui.language import NAMES
from tests.ui import made

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "app" / "ui").rglob("*.py"))
CATALOGUES = sorted((resources_folder() / "translations").glob("*.ts"))
TOOLS = Path(PySide6.__file__).parent
WORD = re.compile(r"[^\W\d_]{2,}")
MOST_WORDS, MOST_SIGNS = 9, 27
"""What can be read in passing; Japanese and Korean count signs."""

SHOWN = {
    "QCheckBox": 0,
    "QLabel": 0,
    "QPushButton": 0,
    "QRadioButton": 0,
    "button": 0,
    "caption": 1,
    "label": 0,
    "setAccessibleDescription": 0,
    "setAccessibleName": 0,
    "setPlaceholderText": 0,
    "setText": 0,
    "setToolTip": 0,
    "setWindowTitle": 0,
}
"""Calls whose argument at this index can be read on the screen, or heard."""


@pytest.mark.parametrize("advice", [*Defect, *Guidance])
def test_every_advice_has_calm_words(advice):
    said = words.instruction(advice)
    assert said
    assert "!" not in said
    assert len(said.split()) <= 10


def test_every_pose_has_a_word_of_its_own():
    assert len({words.pose(pose) for pose in Pose}) == len(Pose)


@pytest.mark.parametrize("component", list(Component))
def test_every_component_says_what_to_do(component):
    phrase, advice = words.explanation(component, made.quality())
    assert phrase.endswith(".")
    assert advice.endswith(".")


def test_too_much_light_is_not_called_too_little():
    bright = words.explanation(Component.LUMINANCE_MEAN, made.quality(luminance_mean=0.9))
    dark = words.explanation(Component.LUMINANCE_MEAN, made.quality(luminance_mean=0.1))
    assert bright != dark


@pytest.mark.parametrize("method", ["paper", "spoken", "contract", "signed"])
def test_every_way_to_consent_has_words(method):
    assert words.consent_method(method)


@pytest.mark.usefixtures("look")
def test_one_is_not_counted_like_many():
    assert (words.pictures(1), words.pictures(5)) == ("1 picture", "5 pictures")
    assert (words.people(1), words.people(1284)) == ("1 person", "1,284 people")


@pytest.mark.usefixtures("look")
def test_what_was_today_is_told_by_the_time_and_what_was_before_by_the_date():
    now = datetime(2025, 5, 12, 18, tzinfo=UTC)
    assert words.moment(now - timedelta(hours=8), now) == "10:00"
    assert words.moment(now - timedelta(days=2), now) == "10 May 2025"


@pytest.mark.usefixtures("look")
def test_a_moment_is_told_in_the_time_zone_of_the_reader():
    east = timezone(timedelta(hours=5))
    assert (
        words.moment(datetime(2025, 5, 12, 9, 42, tzinfo=UTC), datetime(2025, 5, 12, 18, tzinfo=east))
        == "14:42"
    )


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_the_catalogue_holds_exactly_what_the_program_says(catalogue, tmp_path):
    copy = tmp_path / catalogue.name
    shutil.copy(catalogue, copy)
    sources = [str(path.relative_to(ROOT)) for path in SOURCES]
    options = ["-no-obsolete", "-locations", "none", "-silent"]
    subprocess.run([TOOLS / "lupdate", *sources, "-ts", copy, *options], cwd=ROOT, check=True)
    assert copy.read_text(encoding="utf-8") == catalogue.read_text(encoding="utf-8")


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_every_string_has_a_comment_for_the_translator(catalogue):
    found = ET.parse(catalogue).getroot().iter("message")  # noqa: S314 - our own file
    assert [one.findtext("source") for one in found if not one.findtext("extracomment")] == []


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_the_catalogue_is_complete_and_keeps_every_placeholder(catalogue):
    for source, translation in messages(catalogue):
        assert translation.get("type") is None, source
        assert translation.text, source
        assert sorted(re.findall(r"{\w+}", source)) == sorted(re.findall(r"{\w+}", translation.text)), source
        assert "{" not in re.sub(r"{\w+}", "", translation.text), source


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_translations_are_calm_and_end_as_the_sentence_does(catalogue):
    for source, translation in messages(catalogue):
        assert not re.search(r"[!！¡]", translation.text), source  # noqa: RUF001 - as Japanese writes it
        assert translation.text == translation.text.strip(), source
        assert source.endswith(".") == translation.text.endswith((".", "。")), source
        assert source.count("\n") == translation.text.count("\n"), source


def test_there_is_a_catalogue_for_every_language_that_can_be_chosen():
    assert [path.stem for path in CATALOGUES] == sorted(f"vestibule_{code}" for code in NAMES)


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_what_is_said_large_at_the_kiosk_has_at_most_nine_words(catalogue):
    most = MOST_SIGNS if catalogue.stem[-2:] in {"ja", "ko"} else MOST_WORDS
    for message in ET.parse(catalogue).getroot().iter("message"):  # noqa: S314 - our own file
        said, about = message.findtext("translation", ""), message.findtext("extracomment", "")
        if about.startswith(("Kiosk, large", "To the person")):
            assert len(said if most == MOST_SIGNS else said.split()) <= most, said


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Hold still", "Hold still"),
        ("안녕 PIN을", "안\u2060녕 PIN\u2060을"),
        ("動かないで\u200bください", "動\u2060か\u2060な\u2060い\u2060で\u200bく\u2060だ\u2060さ\u2060い"),
        ("ようこそ、\n山田太郎様", "ようこそ、\n山田太郎様"),
    ],
)
def test_japanese_and_korean_are_broken_between_phrases_only(text, shown):
    assert words.unbroken(text) == shown


def test_a_phrase_ends_at_a_space_or_where_the_catalogue_says_so():
    assert words.phrases(" 動かないで\u200bください  PIN\nHold ") == ["動かないで", "ください", "PIN", "Hold"]


def messages(catalogue) -> list[tuple[str, Any]]:
    """Return the source and the translation's element of every message."""
    found = ET.parse(catalogue).getroot().iter("message")  # noqa: S314 - our own file
    return [(one.findtext("source", ""), one.find("translation")) for one in found]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_nothing_is_shown_that_a_translator_has_not_seen(path):
    shown = [
        (node.lineno, text)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and (index := SHOWN.get(called(node))) is not None
        for text in literals(node.args[index : index + 1])
        if WORD.search(text)
    ]
    assert shown == []


def called(node) -> str:
    """Return the name of what is called."""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def literals(nodes) -> Any:
    """Return the strings in an argument that no translation goes through."""
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield from literals(node.values)
        elif isinstance(node, ast.IfExp):
            yield from literals([node.body, node.orelse])
        elif isinstance(node, ast.BoolOp):
            yield from literals(node.values)
