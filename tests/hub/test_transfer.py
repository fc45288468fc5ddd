import pytest
from sqlalchemy import select

from app.errors import StoreError
from app.hub import (
    accounts,
    applications,
    changes,
    checkins,
    faces,
    galleries,
    identifiers,
    jobs,
    organisations,
    people,
    replays,
    tags,
    transfer,
)
from app.hub.database import open_hub
from app.hub.schema import METADATA, facts
from app.hub.values import CheckIn
from tests.hub.newer import newer_program, older_program
from tests.hub.values import KEY, NOW, PASSWORD, enrolled, later, new_gallery, new_person, template


@pytest.fixture
def archive(tmp_path):
    return tmp_path / "hub.vestibule"


@pytest.fixture
def other(location, request):
    """Where an empty database of the other kind is."""
    return request.getfixturevalue("copied_file" if isinstance(location, str) else "emptied_on_server")


def fill(hub):
    """Put something into every table, and delete the newest person and gallery."""
    with hub.writing() as session:
        gallery, application = new_gallery(session)
        key = organisations.issue_key(session, gallery.organisation_id, NOW)
        account = accounts.add(session, gallery.organisation_id, username="ann", password=PASSWORD, now=NOW)
        api_key, secret = accounts.issue_key(session, account.id, NOW)
        token = accounts.issue_token(
            session, account.id, api_key, kind="face_aidee", expires_at=later(60), now=NOW
        )
        group = galleries.add_group(session, gallery.id, "staff")
        tags.add(session, gallery.id, "staff")
        person = new_person(session, gallery, group_id=group.id, properties={"name": "Änn"})
        face = faces.add(session, person, template(1), tags=["staff"], image=b"JPEG \xff", now=NOW)
        faces.replace(session, face, template(2), tags=["staff"], image=b"JPEG \xfe", now=later())
        gone, _ = enrolled(session, gallery, 3)
        people.delete(session, gone.id, later())
        batch_id = jobs.create(session, gallery.id, application.id, [("a.jpg", ["staff"])], NOW)
        checkins.add_many(session, gallery.id, [CheckIn("one", NOW, "Lift", similarity=90.3)], NOW)
        uid = identifiers.create(
            session,
            gallery.id,
            owner_name="Ann",
            owner_type="owner",
            kind="card",
            number="4711",
            lock="all",
            now=NOW,
        )
        replays.is_new(session, b"one", NOW, later(10))
        galleries.delete(session, new_gallery(session, "table")[0].id)
        galleries.add_group(session, gallery.id, "table")
    return {
        "gallery": gallery,
        "application": application,
        "key": key,
        "pair": (api_key, secret),
        "token": token,
        "person": person,
        "face": face,
        "gone": gone,
        "batch_id": batch_id,
        "uid": uid,
    }


def rows(hub):
    with hub.reading() as session:
        return {
            table.name: session.connection.execute(select(table).order_by(*table.primary_key)).all()
            for table in METADATA.sorted_tables
            if table is not facts
        }


def test_a_hub_that_moved_is_the_same_to_its_clients(hub, other, opened, archive):
    made = fill(hub)
    transfer.export_hub(hub, archive, KEY)
    moved = opened(other)
    transfer.import_hub(moved, archive, KEY)
    gallery, person = made["gallery"], made["person"]
    with moved.writing() as session:
        assert organisations.key(session, made["key"].access_key) == made["key"]
        found = applications.by_key(session, made["application"].api_key)
        assert found is not None
        assert found[0] == made["application"]
        assert accounts.check_password(session, "ann", PASSWORD) is not None
        assert accounts.check_key(session, *made["pair"]) is not None
        assert accounts.token(session, made["token"], "face_aidee", NOW) is not None
        assert people.by_public_id(session, gallery.id, person.public_id) is not None
        assert faces.image(session, made["face"].id) == b"JPEG \xfe"
        assert faces.slots(session, gallery.id, start=0, length=9, newest_first=False)[1] == 3
        assert identifiers.get(session, gallery.id, made["uid"]) is not None
        assert jobs.progress(session, gallery.id, made["batch_id"], "", 9) is not None
        assert not replays.is_new(session, b"one", NOW, later(10))
        (known,) = changes.since(session, gallery.id, 0).faces
        assert known.embedding.tobytes() == template(2).embedding.tobytes()
        assert changes.since(session, gallery.id, changes.revision(session, gallery.id) or 0).faces == ()


def test_every_row_of_every_table_moves_as_it_is(hub, other, opened, archive):
    fill(hub)
    exported = transfer.export_hub(hub, archive, KEY)
    moved = opened(other)
    assert transfer.import_hub(moved, archive, KEY) == exported
    assert rows(moved) == rows(hub)
    assert all(exported.values())


def test_ids_that_were_given_are_not_given_again_after_moving(hub, other, opened, archive):
    made = fill(hub)
    transfer.export_hub(hub, archive, KEY)
    moved = opened(other)
    transfer.import_hub(moved, archive, KEY)
    with moved.writing() as session:
        assert new_person(session, made["gallery"]).id > made["gone"].id
        assert new_gallery(session, "Back door")[0].id > made["gallery"].id + 1


def test_an_empty_hub_moves_too(hub, other, opened, archive):
    transfer.export_hub(hub, archive, KEY)
    moved = opened(other)
    transfer.import_hub(moved, archive, KEY)
    with moved.writing() as session:
        enrolled(session, new_gallery(session)[0])


def test_more_than_fits_into_memory_at_once_moves_in_parts(hub, other, opened, archive, monkeypatch):
    monkeypatch.setattr(transfer, "ROWS_AT_ONCE", 2)
    with hub.writing() as session:
        gallery, _ = new_gallery(session)
        for seed in range(5):
            enrolled(session, gallery, seed, image=bytes([seed]))
    exported = transfer.export_hub(hub, archive, KEY)
    assert exported["faces"] == exported["pictures"] == 5
    moved = opened(other)
    transfer.import_hub(moved, archive, KEY)
    assert rows(moved) == rows(hub)


def test_nothing_is_imported_into_a_hub_that_is_used(hub, archive):
    fill(hub)
    transfer.export_hub(hub, archive, KEY)
    before = rows(hub)
    with pytest.raises(StoreError, match="empty"):
        transfer.import_hub(hub, archive, KEY)
    assert rows(hub) == before


def test_a_damaged_archive_leaves_nothing(hub, other, opened, archive):
    fill(hub)
    transfer.export_hub(hub, archive, KEY)
    archive.write_bytes(archive.read_bytes()[:-1])
    moved = opened(other)
    with pytest.raises(StoreError, match="damaged"):
        transfer.import_hub(moved, archive, KEY)
    assert not any(rows(moved).values())


def test_a_hub_of_another_key_does_not_take_the_archive(tmp_path, archive, opened):
    hub, stranger = opened(tmp_path / "a.db"), opened(tmp_path / "b.db", KEY[::-1])
    fill(hub)
    transfer.export_hub(hub, archive, KEY)
    with pytest.raises(StoreError, match="another key"):
        transfer.import_hub(stranger, archive, KEY)
    assert not any(rows(stranger).values())


def test_an_archive_of_another_version_is_refused(tmp_path, archive, monkeypatch):
    migrations = older_program(tmp_path, monkeypatch)
    hub = open_hub(tmp_path / "a.db", KEY)
    transfer.export_hub(hub, archive, KEY)
    hub.close()
    newer_program(migrations)
    newer = open_hub(tmp_path / "b.db", KEY)
    with pytest.raises(StoreError, match="another version"):
        transfer.import_hub(newer, archive, KEY)
    newer.close()
