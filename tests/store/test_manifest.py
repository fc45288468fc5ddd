from app.store.manifest import Manifest, Member
from tests.store.values import NOW


def test_a_manifest_tells_how_many_people_and_bytes_a_backup_holds():
    members = (Member("vestibule.db", 7, "00"), Member("settings.toml", 3, "00"))
    manifest = Manifest("0" * 32, NOW, "1", "m010_backups", {"subjects": 2, "tags": 9}, 0, "", members)
    assert (manifest.people, manifest.size_bytes) == (2, 10)
