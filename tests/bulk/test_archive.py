import io
import stat
import struct
import tracemalloc
import zipfile
import zlib
from pathlib import Path

import pytest

from app.bulk import archive as archive_module
from app.bulk.archive import Archive
from app.errors import ImageError, SourceError
from tests.bulk.fuzz import MOST_MEMORY, ROUNDS, changed, files_under, names, seeded


@pytest.fixture
def made(tmp_path):
    """Make an archive of names, or entries, and contents; open it."""
    opened = []

    def make(*entries, name="people.zip", pack=zipfile.ZIP_DEFLATED):
        path = tmp_path / name
        with zipfile.ZipFile(path, "w", pack) as file:
            for entry, data in entries:
                file.writestr(entry, data)
        opened.append(Archive(path))
        return opened[-1]

    yield make
    for one in opened:
        one.__exit__()


def entry(name, *, mode=0, flags=0):
    info = zipfile.ZipInfo(name)
    info.external_attr = mode << 16
    info.flag_bits |= flags
    info.filename = name
    return info


def told(archive):
    return [(row.details.name, [item.name for item in row.items]) for row in archive.rows()]


def contents(row):
    return [item.read() for item in row.items]


def reasons(archive):
    found = {}
    for row in archive.rows():
        for item in row.items:
            try:
                item.read()
            except ImageError as error:
                found[item.name] = str(error)
    return found


def test_a_folder_in_the_archive_is_a_person(made):
    archive = made(("Ann Example/1.jpg", b"1"), ("Ann Example/2.PNG", b"2"), ("Bence/x.jpg", b"3"))
    assert told(archive) == [
        ("Ann Example", ["Ann Example/1.jpg", "Ann Example/2.PNG"]), ("Bence", ["Bence/x.jpg"]),
    ]  # fmt: skip
    assert contents(archive.rows()[0]) == [b"1", b"2"]


def test_without_folders_pictures_are_named_after_people(made):
    assert told(made(("Ann_001.jpg", b"1"), ("Ann_002.jpg", b"2"), ("Bence.jpg", b"3"))) == [
        ("Ann", ["Ann_001.jpg", "Ann_002.jpg"]), ("Bence", ["Bence.jpg"]),
    ]  # fmt: skip


def test_folders_around_everything_say_nothing(made):
    assert told(made(("a/b/Ann/1.jpg", b"1"), ("a/b/Bence/1.jpg", b"2"), ("a/b/Cili 1.jpg", b"3"))) == [
        ("Ann", ["a/b/Ann/1.jpg"]), ("Bence", ["a/b/Bence/1.jpg"]), ("Cili", ["a/b/Cili 1.jpg"]),
    ]  # fmt: skip


def test_numbered_pictures_in_one_folder_are_named_after_it(made):
    assert told(made(("x/Ann/1.jpg", b"1"), ("x/Ann/2.jpg", b"2"))) == [
        ("Ann", ["x/Ann/1.jpg", "x/Ann/2.jpg"])
    ]
    found = told(made(("people/Ann_1.jpg", b"1"), ("people/Bence_1.jpg", b"2"), name="b.zip"))
    assert [name for name, _ in found] == ["Ann", "Bence"]


def test_what_a_system_puts_there_for_itself_is_left_out(made):
    archive = made(
        ("Ann/", b""),
        ("Ann/1.jpg", b"1"),
        ("__MACOSX/Ann/._1.jpg", b""),
        (".DS_Store", b""),
        ("Ann/readme.txt", b""),
    )
    assert told(archive) == [("Ann", ["Ann/1.jpg"])]


def test_a_list_in_the_archive_names_its_pictures(made):
    archive = made(
        ("x/people.csv", b"name,picture\nAnn,Faces/1.JPG\n"), ("x/faces/1.jpg", b"1"), ("y.jpg", b"2")
    )
    table = archive.table
    assert table is not None
    with archive.open_entry(table) as file:
        assert file.read() == b"name,picture\nAnn,Faces/1.JPG\n"
    folder = table.parts[:-1]
    assert archive.picture(folder, "Faces\\1.JPG").read() == b"1"
    for name, sentence in (("y.jpg", "no picture of this name"), ("../y.jpg", "leads out of the folder")):
        with pytest.raises(ImageError, match=sentence):
            archive.picture(folder, name).read()


def test_two_lists_are_one_too_many(made):
    with pytest.raises(SourceError, match="several lists"):
        made(("a.csv", b""), ("b.csv", b"")).table  # noqa: B018 - a property that raises


def test_a_list_that_cannot_be_read_is_named(made):
    with pytest.raises(SourceError, match=r"people\.zip: a\.csv: The file grows"):
        made(("a.csv", bytes(10**6))).table  # noqa: B018 - a property that raises


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("/etc/ann.jpg", "begins at the root"),
        ("C:/ann.jpg", "begins at the root"),
        ("\\\\server\\ann.jpg", "begins at the root"),
        ("../ann.jpg", "leads out of the folder"),
        ("Ann/../../ann.jpg", "leads out of the folder"),
        ("nul.jpg", "keeps for a device"),
        ("Ann/COM1.jpg", "keeps for a device"),
        ("ann\0.jpg", "has a NUL"),
        ("inner.zip", "an archive inside the archive"),
        ("Ann/faces.tar.gz", "an archive inside the archive"),
    ],
)
def test_a_name_that_leads_elsewhere_is_refused_with_a_sentence(made, name, sentence):
    archive = made((entry(name), b"1"), ("Ann/1.jpg", b"2"))
    [found] = reasons(archive).values()
    assert sentence in found
    assert any("Ann/1.jpg" in items for _, items in told(archive))


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFCHR, stat.S_IFIFO, stat.S_IFSOCK])
def test_links_and_devices_are_refused(made, kind):
    assert (
        "a link or a device"
        in reasons(made((entry("Ann/1.jpg", mode=kind | 0o777), b"/etc/passwd")))["Ann/1.jpg"]
    )


@pytest.mark.parametrize(("first", "second"), [("Ann/1.jpg", "ann/1.JPG"), ("Zo\u00eb.jpg", "Zoe\u0308.jpg")])
def test_names_that_a_disk_takes_for_one_are_refused(made, first, second):
    archive = made((first, b"1"), (second, b"2"))
    assert list(reasons(archive)) == [second]
    assert "Another file of the archive has this name" in reasons(archive)[second]


def test_what_grows_without_measure_is_refused(made):
    archive = made(("Ann.jpg", bytes(20 * 2**20)), ("Bence.jpg", b"b"))
    assert "grows more than 100 times" in reasons(archive)["Ann.jpg"]


def test_encrypted_and_unusually_packed_pictures_are_refused(made, tmp_path):
    archive = made(("Ann.jpg", b"1" * 100), ("Bence.jpg", b"2" * 100), pack=zipfile.ZIP_LZMA)
    assert all("packed in an unusual way" in one for one in reasons(archive).values())
    path = tmp_path / "locked.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("Ann.jpg", b"1")
    data = bytearray(path.read_bytes())
    data[data.index(b"PK\1\2") + 8] |= 1
    path.write_bytes(data)
    with Archive(path) as locked:
        assert "is encrypted" in reasons(locked)["Ann.jpg"]


def test_too_many_files_and_too_much_are_refused_as_a_whole(made, monkeypatch):
    monkeypatch.setattr(archive_module, "MOST_ENTRIES", 2)
    with pytest.raises(SourceError, match="more than 2 files"):
        made(("a.jpg", b""), ("b.jpg", b""), ("c.jpg", b""))
    monkeypatch.setattr(archive_module, "MOST_BYTES", 100)
    with pytest.raises(SourceError, match="holds more than 2 GB"):
        made(("a.jpg", bytes(60)), ("b.jpg", bytes(60)), name="b.zip")


def test_an_entry_that_holds_more_than_it_says_gives_no_more(tmp_path):
    """Its sizes lie: the decompressor is stopped where the archive says that the entry ends."""
    path = tmp_path / "lies.zip"
    packed = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = packed.compress(bytes(50 * 2**20)) + packed.flush()
    name, claimed = b"Ann.jpg", 5_000_000
    head = struct.pack("<4s5H3L2H", b"PK\3\4", 20, 0, 8, 0, 0, 0, len(body), claimed, len(name), 0) + name
    central = (
        struct.pack(
            "<4s6H3L5H2L", b"PK\1\2", 20, 20, 0, 8, 0, 0, 0, len(body), claimed, len(name), 0, 0, 0, 0, 0, 0
        )
        + name
    )
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, len(central), len(head) + len(body), 0)
    path.write_bytes(head + body + central + end)
    with Archive(path) as archive:
        assert "is damaged" in reasons(archive)["Ann.jpg"]


def test_a_damaged_picture_does_not_stop_the_others(made, tmp_path):
    made(("Ann.jpg", b"1" * 50), ("Bence.jpg", b"2" * 50), pack=zipfile.ZIP_STORED)
    path = tmp_path / "people.zip"
    path.write_bytes(path.read_bytes().replace(b"1" * 50, b"1" * 49 + b"X"))
    with Archive(path) as archive:
        assert list(reasons(archive)) == ["Ann.jpg"]
        assert contents(archive.rows()[1]) == [b"2" * 50]


def test_a_damaged_list_says_so(made, tmp_path):
    made(("a.csv", b"name" * 50), pack=zipfile.ZIP_STORED)
    path = tmp_path / "people.zip"
    path.write_bytes(path.read_bytes().replace(b"name" * 50, b"name" * 49 + b"lost"))
    with Archive(path) as archive:
        table = archive.table
        assert table is not None
        with archive.open_entry(table) as file, pytest.raises(SourceError, match="cannot be read to the end"):
            file.read()
    path.write_bytes(path.read_bytes().replace(b"PK\3\4", b"PX\3\4"))
    with Archive(path) as archive, pytest.raises(SourceError, match=r"a\.csv cannot be read"):
        archive.open_entry(table)


@pytest.mark.parametrize("data", [b"", b"no archive at all", b"PK\5\6" + bytes(10)])
def test_what_is_no_archive_says_so(tmp_path, data):
    (tmp_path / "a.zip").write_bytes(data)
    with pytest.raises(SourceError, match=r"^a\.zip is no ZIP archive, or a damaged one\.$"):
        Archive(tmp_path / "a.zip")


def test_an_archive_that_is_gone_says_so(tmp_path):
    with pytest.raises(SourceError, match="No such file"):
        Archive(tmp_path / "gone.zip")


def test_an_archive_without_pictures_has_no_people(made):
    assert made(("readme.txt", b"")).rows() == []
    assert made(("readme.txt", b""), name="b.zip").table is None


def test_names_in_any_script_come_through_unchanged(made):
    usable = [name for name in names() if len(name) < 100]
    usable = [name for name in usable if "/" not in name]
    archive = made(*((f"{name}/1.jpg", name.encode()) for name in usable))
    found = {row.details.name: contents(row) for row in archive.rows()}
    assert found == {name: [name.encode()] for name in usable}


def test_utf_8_that_does_not_say_so_is_read_as_such(made, tmp_path):
    made(("Zoë.jpg", b"1"))
    path = tmp_path / "people.zip"
    data = bytearray(path.read_bytes())
    for mark, at in ((b"PK\3\4", 7), (b"PK\1\2", 9)):
        data[data.index(mark) + at] &= ~0x08
    path.write_bytes(data)
    with Archive(path) as archive:
        assert told(archive) == [("Zoë", ["Zoë.jpg"])]
        assert contents(archive.rows()[0]) == [b"1"]


def test_names_of_old_programs_are_read_as_they_are(made, tmp_path):
    made(("Zo_.jpg", b"1"))
    path = tmp_path / "people.zip"
    path.write_bytes(path.read_bytes().replace(b"Zo_.jpg", b"Zo\x89.jpg"))
    with Archive(path) as archive:
        assert told(archive) == [("Zoë", ["Zoë.jpg"])]


def sample_archive():
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as file:
        for number, name in enumerate(names()[:8]):
            file.writestr(f"{name}/1.jpg", bytes(range(256)) * 4)
            file.writestr(entry(f"../{number}.jpg"), b"out")
        file.writestr("people.csv", "name,picture\nAnn,Ann Example/1.jpg\n")
    return data.getvalue()


@pytest.mark.timeout(600)
def test_no_fuzzed_archive_does_harm(tmp_path: Path):
    """Nothing is written, nothing crashes, and memory stays bounded, whatever the bytes are."""
    good, folder = sample_archive(), tmp_path / "in" / "deep"
    folder.mkdir(parents=True)
    path = folder / "people.zip"
    opened, peak = 0, 0
    tracemalloc.start()
    try:
        for number in range(ROUNDS):
            path.write_bytes(changed(good, seeded(number)))
            try:
                with Archive(path) as archive:
                    opened += 1
                    reasons(archive)
                    if (table := archive.table) is not None:
                        with archive.open_entry(table) as file:
                            file.read(2**20)
            except SourceError:
                pass
            assert [name for name, _ in files_under(tmp_path)] == [str(path)]
            peak = max(peak, tracemalloc.get_traced_memory()[1])
            tracemalloc.reset_peak()
    finally:
        tracemalloc.stop()
    assert opened > ROUNDS / 10
    assert peak < MOST_MEMORY
