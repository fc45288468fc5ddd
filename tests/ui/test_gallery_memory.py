import pytest
from PySide6.QtCore import QSettings

from app.ui.gallery_memory import GalleryMemory


@pytest.fixture
def file(tmp_path):
    return str(tmp_path / "window.ini")


def opened(file):
    return GalleryMemory(QSettings(file, QSettings.Format.IniFormat))


def test_how_people_are_shown_is_kept_for_the_next_start(file):
    memory = opened(file)
    assert (memory.is_table, memory.unseen_days) == (False, 30)
    memory.keep_table(is_table=True)
    memory.keep_unseen_days(180)
    memory._kept.sync()
    assert (opened(file).is_table, opened(file).unseen_days) == (True, 180)


@pytest.mark.parametrize("kept", ["12", "many", ""])
def test_days_that_cannot_be_chosen_are_the_usual_ones(file, kept):
    opened(file)._kept.setValue("gallery/unseen-days", kept)
    assert opened(file).unseen_days == 30


def test_without_a_file_nothing_is_kept():
    memory = GalleryMemory(None)
    memory.keep_table(is_table=True)
    memory.keep_unseen_days(7)
    assert (memory.is_table, memory.unseen_days) == (False, 30)
