import io
import struct
import zipfile

import pytest

from app.bulk.zip_limits import BROKEN, open_zip


def archive(*names):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as made:
        for name in names:
            made.writestr(name, name)
    return data.getvalue()


def test_an_ordinary_archive_opens():
    with open_zip(io.BytesIO(archive("a", "b"))) as opened:
        assert opened.namelist() == ["a", "b"]
        assert opened.read("b") == b"b"


def test_a_list_of_entries_that_fills_the_memory_is_refused(tmp_path):
    data = archive("a")
    directory = data.rindex(b"PK\x01\x02")
    size = 80 * 2**20
    path = tmp_path / "large.zip"
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, size, directory, 0)
    with path.open("wb") as file:
        file.write(data[:directory])
        file.truncate(directory + size)
        file.seek(0, io.SEEK_END)
        file.write(end)
    with path.open("rb") as file, pytest.raises(zipfile.BadZipFile, match="list of entries is too large"):
        open_zip(file)


def test_what_is_no_archive_is_broken():
    with pytest.raises(BROKEN):
        open_zip(io.BytesIO(b"no archive"))
