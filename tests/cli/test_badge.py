from contextlib import contextmanager

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from app.bootstrap import Options, open_store
from app.store import codes, consents
from app.store.database import close
from app.store.subjects import find_people
from app.vision.codes import CodeReader
from tests.cli.command import vestibule
from tests.store.values import NOW, enroll_someone
from tests.ui import made

PORTRAIT = b"/DCTDecode"


@pytest.fixture
def data(tmp_path):
    """A data folder with three people."""
    folder = tmp_path / "data"
    with opened(folder) as db:
        for name, number in (("Ann Example", "A-1"), ("Anna Example", "A-12"), ("نور مثال", None)):
            enroll_someone(db, name, external_id=number, portrait=made.jpeg())
    (folder / "settings.toml").write_text(
        '[site]\nname = "North Door Works"\n[appearance]\nlanguage = "de"\n'
    )
    return folder


@pytest.fixture
def page(monkeypatch, request):
    """Return the only page of a PDF as a camera might see it, and its words."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    request.getfixturevalue("qapp")
    return rendered


@contextmanager
def opened(data):
    db = open_store(Options(data))
    try:
        yield db
    finally:
        close(db)


def rendered(path):
    document = QPdfDocument()
    document.load(str(path))
    assert document.pageCount() == 1
    size = document.pagePointSize(0).toSize() * 4
    drawn, words = document.render(0, QSize(size)), document.getAllText(0).text()
    document.close()
    white = QImage(size, QImage.Format.Format_RGB888)
    white.fill(0xFFFFFFFF)
    painter = QPainter(white)
    painter.drawImage(0, 0, drawn)
    painter.end()
    rows = np.frombuffer(white.constBits(), np.uint8).reshape(white.height(), white.bytesPerLine())
    return rows[:, : 3 * white.width()].reshape(white.height(), white.width(), 3).copy(), words


def owners(data):
    with opened(data) as db:
        return codes.owners(db)


def test_a_badge_is_written_whose_code_opens_the_door(data, tmp_path, page):
    path = tmp_path / "ann.pdf"
    ran = vestibule("badge", "A-1", "--pdf", path, "--data", data, "--json")
    assert (ran.code, ran.err) == (0, "")
    [values] = ran.results
    assert values == {"id": values["id"], "name": "Ann Example", "file": str(path), "replaced_code": False}
    assert path.stat().st_mode & 0o777 == 0o600
    assert sorted(tmp_path.iterdir()) == [path, data]
    pixels, words = page(path)
    assert pixels.shape[0] > pixels.shape[1]
    assert "North Door Works" in words
    [text] = CodeReader().find(pixels)
    with opened(data) as db:
        assert codes.find(db, text) == values["id"]
    assert PORTRAIT in path.read_bytes()


def test_a_new_badge_ends_the_code_of_the_old_one_and_its_file_only_if_forced(data, tmp_path, page):
    path = tmp_path / "nour.pdf"
    assert vestibule("badge", "نور", "--pdf", path, "--data", data).code == 0
    pixels, _ = page(path)
    [old] = CodeReader().find(pixels)
    refused = vestibule("badge", "نور", "--pdf", path, "--data", data)
    assert refused.code == 3
    assert "is there already. Choose another name, or replace it with --force." in refused.err
    forced = vestibule("badge", "نور", "--pdf", path, "--force", "--landscape", "--data", data)
    assert forced.code == 0
    assert forced.out.endswith("it belongs to نور مثال and to nobody else. An older code no longer works.\n")
    pixels, _ = page(path)
    assert pixels.shape[0] < pixels.shape[1]
    [new] = CodeReader().find(pixels)
    with opened(data) as db:
        assert codes.find(db, old) is None
        assert codes.find(db, new) is not None


def test_without_a_consent_in_force_the_badge_has_no_portrait(data, tmp_path):
    with opened(data) as db:
        [subject_id] = [one.subject_id for one in find_people(db, "Anna Example")]
        consents.withdraw(db, subject_id, NOW)
    path = tmp_path / "anna.pdf"
    assert vestibule("badge", "Anna Example", "--pdf", path, "--data", data).code == 0
    assert PORTRAIT not in path.read_bytes()


@pytest.mark.parametrize(
    ("who", "said"),
    [("Zoe", "Nobody of that name is enrolled.\n"), ("example", "2 people are meant by that: ")],
)
def test_whose_badge_is_meant_must_be_clear(run, data, tmp_path, who, said):
    ran = run("badge", who, "--pdf", tmp_path / "one.pdf", "--data", data)
    assert ran.code == 1
    assert ran.out.startswith(said)
    assert not (tmp_path / "one.pdf").exists()


@pytest.mark.parametrize(
    ("file", "sentence"),
    [("missing/one.pdf", "There is no folder"), (".", "is a folder. Name a file in it.")],
)
def test_where_no_file_can_be_there_is_no_code_either(run, data, tmp_path, file, sentence):
    ran = run("badge", "A-1", "--pdf", tmp_path / file, "--data", data)
    assert ran.code == 3
    assert sentence in ran.err
    assert owners(data) == frozenset()


def test_a_file_that_cannot_be_written_leaves_the_old_code_in_force(data, tmp_path):
    with opened(data) as db:
        [subject_id] = [one.subject_id for one in find_people(db, "نور")]
        text = codes.issue(db, subject_id, NOW)
    ran = vestibule("badge", "نور", "--pdf", tmp_path / f"{'x' * 250}.pdf", "--data", data)
    assert ran.code == 3
    assert "File name too long" in ran.err
    with opened(data) as db:
        assert codes.find(db, text) == subject_id


def test_the_file_must_be_named(run):
    assert run("badge", "A-1").code == 2
