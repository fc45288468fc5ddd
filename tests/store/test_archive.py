import json
import random
from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import StoreError
from app.store import archive, recovery
from app.store.archive import Unlock
from app.store.manifest import Manifest, Member
from app.store.recovery_code import new_code
from app.store.sealing import Sealer
from tests.store.values import KEY, NOW

CONTENT = {
    "vestibule.db": bytes(200_000),
    "settings.toml": b"[site]\n",
    "consent/de.txt": b"Text",
    "consent/pt-BR.txt": b"Texto",
}


def made(folder: Path, content=None, *, sealed=None, **changes) -> Path:
    """Write an archive of these members, whatever the manifest says of them."""
    folder.mkdir(exist_ok=True)
    sources, members = {}, []
    for number, (name, text) in enumerate((content or CONTENT).items()):
        sources[name] = folder / str(number)
        sources[name].write_bytes(text)
        members.append(replace(archive.member_of(name, sources[name]), name=name))
    values = {
        "archive_id": "0" * 31 + "1",
        "made_at": NOW,
        "version": "1",
        "schema": "m010_backups",
        "counts": {"subjects": 3},
        "audit_length": 2,
        "audit_head": "ab",
        "members": tuple(members),
    }
    manifest = Manifest(**{**values, **changes})
    path = folder / "x.backup"
    with path.open("wb") as file:
        archive.write(file, manifest, sources, key=KEY, sealed=sealed)
    return path


def unpacked(path: Path, folder: Path, unlock: Unlock = Unlock(KEY)) -> dict[str, bytes]:  # noqa: B008 - frozen
    folder.mkdir()
    with archive.reading(path, unlock) as reader:
        reader.unpack(folder)
    return {
        str(one.relative_to(folder).as_posix()): one.read_bytes()
        for one in folder.rglob("*")
        if one.is_file()
    }


def test_members_are_read_as_they_were_written_and_belong_to_their_owner_alone(tmp_path):
    assert unpacked(made(tmp_path / "a"), tmp_path / "out") == CONTENT
    assert all(one.stat().st_mode & 0o077 == 0 for one in (tmp_path / "out").rglob("*"))


def test_the_header_says_which_and_when_without_a_key(tmp_path):
    header = archive.read_header(made(tmp_path))
    assert (header.archive_id, header.made_at) == ("0" * 31 + "1", NOW)
    assert header.recovery is None


def test_neither_names_nor_content_can_be_read_without_the_key(tmp_path):
    content = made(tmp_path).read_bytes()
    assert b"consent" not in content
    assert b"subjects" not in content


def test_the_recovery_code_opens_an_archive_and_gives_the_databases_key(tmp_path):
    code = "-".join(["00000"] * 7)
    with pytest.raises(StoreError, match="mistyped"):
        recovery.seal(KEY, code)
    code = new_code()
    path = made(tmp_path, sealed=recovery.seal(KEY, code))
    with archive.reading(path, Unlock(code=code)) as reader:
        assert reader.key == KEY
    with archive.reading(path, Unlock(bytes(32), code)) as reader:  # a key that does not fit is in no way
        assert reader.manifest.people == 3


@pytest.mark.parametrize(
    ("unlock", "sentence"),
    [
        (Unlock(bytes(32)), "made with another key"),
        (Unlock(), "made with another key"),
        (Unlock(code=new_code()), "before there was a recovery code"),
    ],
)
def test_without_the_right_key_a_sentence_says_what_would_open_it(tmp_path, unlock, sentence):
    path = made(tmp_path)
    with pytest.raises(StoreError, match=sentence), archive.reading(path, unlock):
        pass


def test_another_recovery_code_is_refused(tmp_path):
    path = made(tmp_path, sealed=recovery.seal(KEY, new_code()))
    with (
        pytest.raises(StoreError, match="another one"),
        archive.reading(path, Unlock(code=new_code())),
    ):
        pass


def test_every_truncation_and_every_changed_byte_is_refused_with_a_sentence(tmp_path):
    path, rng = made(tmp_path), random.Random(8)  # noqa: S311 - no secret
    whole = path.read_bytes()
    broken = tmp_path / "broken.backup"
    for _ in range(150):
        content = bytearray(whole)
        place = rng.choice([rng.randrange(700), rng.randrange(len(whole))])
        if rng.random() < 0.5:
            del content[place:]
        else:
            content[place] ^= rng.randrange(1, 256)
        broken.write_bytes(content)
        with (
            pytest.raises(StoreError, match=r"damaged|not a backup|another key"),
            archive.reading(broken, Unlock(KEY)) as reader,
        ):
            reader.unpack(None)


@pytest.mark.parametrize(
    "content", [b"", b"PK\3\4", b"vestibule backup 1\n", b"vestibule backup 1\n" + b"[" * 9999]
)
def test_what_is_no_archive_is_refused_with_a_sentence(tmp_path, content):
    path = tmp_path / "x"
    path.write_bytes(content)
    with pytest.raises(StoreError, match=r"not a backup|damaged"):
        archive.read_header(path)
    with pytest.raises(StoreError, match="cannot be used"):
        archive.read_header(tmp_path / "missing")


@pytest.mark.parametrize(
    "name",
    ["../x", "/etc/passwd", "consent/../../x.txt", "consent/de.exe", "C:\\x", "vestibule.key", "consent/"],
)
def test_a_member_cannot_be_written_elsewhere(tmp_path, name):
    path = made(tmp_path / "a", {"vestibule.db": b"x", name: b"evil"})
    with pytest.raises(StoreError, match="damaged"):
        unpacked(path, tmp_path / "out")
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize(
    "members",
    [
        (),
        (Member("settings.toml", 1, ""),),
        (Member("vestibule.db", -1, ""),),
        (Member("vestibule.db", 1 << 50, ""),),
        (Member("vestibule.db", 10_000_000, ""),),
        (Member("vestibule.db", 1, ""), Member("vestibule.db", 1, "")),
        (Member("vestibule.db", 1, ""), Member("settings.toml", 1 << 21, "")),
    ],
)
def test_a_manifest_that_lies_about_sizes_is_refused(tmp_path, members):
    path = tmp_path / "x.backup"
    manifest = Manifest("0" * 32, NOW, "1", "m010_backups", {}, 0, "", members)
    with path.open("wb") as file:
        own, header = bytes(32), archive._header(manifest, KEY, None, bytes(32))
        file.write(header)
        sealer = Sealer(file, own, header)
        text = archive._manifest_json(manifest)
        sealer.write(len(text).to_bytes(4) + text)
        sealer.end()
    with pytest.raises(StoreError, match="damaged"), archive.reading(path, Unlock(KEY)) as reader:
        reader.unpack(None)


@pytest.mark.parametrize("text", [b"{}", b"null", b"[", json.dumps({"members": 3}).encode(), b"\xff" * 9])
def test_a_manifest_that_makes_no_sense_is_refused(tmp_path, text):
    path = tmp_path / "x.backup"
    manifest = Manifest("0" * 32, NOW, "1", "m010_backups", {}, 0, "", ())
    with path.open("wb") as file:
        header = archive._header(manifest, KEY, None, bytes(32))
        file.write(header)
        sealer = Sealer(file, bytes(32), header)
        sealer.write(len(text).to_bytes(4) + text)
        sealer.end()
    with pytest.raises(StoreError, match="damaged"), archive.reading(path, Unlock(KEY)):
        pass


def test_a_source_that_changes_meanwhile_is_noticed(tmp_path):
    with pytest.raises(StoreError, match="changed while"):
        made(tmp_path, members=(Member("vestibule.db", 200_000, "00"),), content={"vestibule.db": b"x"})
