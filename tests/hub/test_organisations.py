import pytest

from app.hub import accounts, applications, galleries, organisations
from app.hub.refusals import Exists, Missing
from tests.hub.values import NOW, PASSWORD, enrolled, later, new_gallery


def test_organisations_are_found_by_name_and_listed_by_it(hub):
    with hub.writing() as session:
        west = organisations.add(session, "West", NOW)
        east = organisations.add(session, "East", later())
        assert organisations.everybody(session) == [east, west]
        assert organisations.find(session, "West") == west
        assert organisations.find(session, "west") is None


def test_a_name_is_given_once(hub):
    with hub.writing() as session:
        organisations.add(session, "West", NOW)
    with pytest.raises(Exists, match="West"), hub.writing() as session:
        organisations.add(session, "West", NOW)


def test_a_key_is_shown_again_until_it_is_revoked(hub):
    with hub.writing() as session:
        owner = organisations.add(session, "West", NOW)
        issued = organisations.issue_key(session, owner.id, NOW)
        other = organisations.issue_key(session, owner.id, later())
        assert organisations.key(session, issued.access_key) == issued
        assert organisations.revoke_key(session, issued.access_key, later(2))
        assert not organisations.revoke_key(session, issued.access_key, later(3))
        assert organisations.key(session, issued.access_key) is None
        assert organisations.key(session, other.access_key) == other
        revoked, valid = organisations.keys(session, owner.id)
        assert (revoked.access_key, revoked.revoked_at) == (issued.access_key, later(2))
        assert valid == other


def test_keys_are_as_random_as_they_are_long_and_not_in_words(hub):
    with hub.writing() as session:
        owner = organisations.add(session, "West", NOW)
        issued = [organisations.issue_key(session, owner.id, NOW) for _ in range(5)]
    assert {len(key.access_key) for key in issued} == {20}
    assert {len(key.secret_key) for key in issued} == {40}
    assert len({key.secret_key for key in issued}) == 5
    assert issued[0].secret_key not in repr(issued[0])


def test_an_unknown_organisation_gets_no_key(hub):
    with pytest.raises(Missing), hub.writing() as session:
        organisations.issue_key(session, 4711, NOW)


def test_an_organisation_takes_all_that_is_its_own_along(hub):
    with hub.writing() as session:
        gallery, application = new_gallery(session, organisation="West")
        enrolled(session, gallery)
        key = organisations.issue_key(session, gallery.organisation_id, NOW)
        accounts.add(session, gallery.organisation_id, username="ann", password=PASSWORD, now=NOW)
        assert organisations.remove(session, gallery.organisation_id)
        assert not organisations.remove(session, gallery.organisation_id)
        assert organisations.key(session, key.access_key) is None
        assert galleries.by_id(session, gallery.id) is None
        assert applications.by_key(session, application.api_key) is None
        assert accounts.find(session, "ann") is None
