import errno
import os

import pytest

from app.errors import StoreError
from app.store.files import create_unfinished, publish, sync_folder, tighten, translated_file_errors

posix = pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")


@posix
def test_a_new_file_and_its_folder_are_the_owners_alone(tmp_path):
    path = tmp_path / "new" / "key"
    publish(create_unfinished(path, b"content"), path)
    assert path.read_bytes() == b"content"
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_an_unfinished_file_does_not_have_the_name_yet(tmp_path):
    create_unfinished(tmp_path / "key", b"half")
    assert not (tmp_path / "key").exists()


def test_publishing_leaves_a_file_of_that_name_alone(tmp_path):
    path = tmp_path / "key"
    path.write_bytes(b"first")
    publish(create_unfinished(path, b"second"), path)
    assert path.read_bytes() == b"first"
    assert list(tmp_path.iterdir()) == [path]


@posix
def test_a_file_that_others_could_read_is_tightened(tmp_path):
    path = tmp_path / "key"
    path.write_bytes(b"")
    path.chmod(0o644)
    tighten(path)
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_refusal_of_the_file_system_names_the_file(tmp_path):
    with (
        pytest.raises(StoreError, match=r"gone cannot be used: .*Check the folder"),
        translated_file_errors(),
    ):
        sync_folder(tmp_path / "gone")


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_said_to_be_full(number):
    with (
        pytest.raises(StoreError, match=r"^The disk is full. Nothing was changed."),
        translated_file_errors(),
    ):
        raise OSError(number, os.strerror(number))
