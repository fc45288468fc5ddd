import pytest
from PySide6.QtWidgets import QFileDialog

from app.core.roles import Role
from app.ui.gallery_receipt import GalleryReceipt
from tests.store.values import NOW, enroll_someone
from tests.ui.gallery_alone import open_gallery, press, said

pytestmark = pytest.mark.usefixtures("offered")


@pytest.fixture
def desk(request):
    yield from open_gallery(request)


@pytest.fixture
def receipts(desk, tmp_path):
    from app.store import erasure  # noqa: PLC0415 - as the store thread does

    schedule = erasure.Schedule(tmp_path, every_hours=24, keep=3)
    return desk.stored(
        lambda db: [
            erasure.erase(db, enroll_someone(db, name), schedule, NOW) for name in ("Ann Gone", "Bence Gone")
        ]
    )


@pytest.fixture
def asked(monkeypatch):
    """What the operator is asked, and the files that they name then."""
    asked: list[str] = []
    files: list[object] = []

    def ask(_parent, _title, name, *_kinds, **_options):
        asked.append(name)
        return str(files.pop(0)), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return asked, files


@pytest.fixture
def offered(desk, receipts):
    GalleryReceipt(desk.session, desk.background).offer(receipts)


def test_the_receipts_of_several_people_are_saved_in_one_file(desk, asked, tmp_path):
    names, files = asked
    files.append(tmp_path / "receipt.txt")
    said(desk, "2 people erased for good. The receipt can be saved now, not later.")
    press(desk, "Receipt…")
    said(desk, "The receipt was written to receipt.txt.")
    assert names == ["erasure-receipt-2026-03-01.txt"]
    assert (tmp_path / "receipt.txt").read_text().count("Receipt of an erasure") == 2


def test_a_file_that_is_there_is_not_replaced_and_another_can_be_named(desk, asked, tmp_path):
    _names, files = asked
    (tmp_path / "other.txt").write_text("of somebody else")
    files.extend([tmp_path / "other.txt", tmp_path / "receipt.txt"])
    press(desk, "Receipt…")
    said(desk, "is there already. Choose another name.")
    press(desk, "Receipt…")
    said(desk, "The receipt was written to receipt.txt.")
    assert (tmp_path / "other.txt").read_text() == "of somebody else"


def test_whoever_names_no_file_is_offered_the_receipt_again(desk, asked):
    _names, files = asked
    files.append("")
    press(desk, "Receipt…")
    assert desk.window.notices.sentence.startswith("2 people erased for good.")


def test_whoever_may_not_erase_gets_no_receipt(desk, asked):
    desk.window.permissions.open_to(Role.OPERATOR, "operator 00b0b0")
    press(desk, "Receipt…")
    assert asked[0] == []
