import hashlib

import pytest

from app.hub import accounts, galleries
from app.hub.refusals import Exists, Missing
from tests.hub.values import NOW, PASSWORD, later, new_gallery


@pytest.fixture
def ann(hub, gallery):
    with hub.writing() as session:
        return accounts.add(
            session,
            gallery.organisation_id,
            username="ann",
            password=PASSWORD,
            panel_gallery_id=gallery.id,
            now=NOW,
        )


def test_the_right_password_opens_an_account(hub, ann):
    with hub.reading() as session:
        assert accounts.check_password(session, "ann", PASSWORD) == ann
        assert accounts.check_password(session, "ann", "wrong horse") is None
        assert accounts.check_password(session, "bob", PASSWORD) is None
        assert accounts.check_password(session, "a\0nn", "\ud800") is None


def test_a_panels_client_sends_the_md5_of_the_password_in_any_case(hub, ann):
    digest = hashlib.md5(PASSWORD.encode(), usedforsecurity=False).hexdigest()
    with hub.reading() as session:
        assert accounts.check_panel_password(session, "ann", digest) == ann
        assert accounts.check_panel_password(session, "ann", digest.upper()) == ann
        assert accounts.check_panel_password(session, "ann", PASSWORD) is None
        assert accounts.check_password(session, "ann", digest) is None


def test_a_name_is_given_once_whatever_the_organisation(hub, ann):
    with hub.writing() as session:
        other, _ = new_gallery(session, organisation="Other")
    with pytest.raises(Exists, match=ann.username), hub.writing() as session:
        accounts.add(session, other.organisation_id, username="ann", password=PASSWORD, now=NOW)


def test_an_account_belongs_to_an_organisation(hub):
    with pytest.raises(Missing), hub.writing() as session:
        accounts.add(session, 4711, username="ann", password=PASSWORD, now=NOW)


def test_accounts_are_listed_by_name_and_organisation(hub, ann):
    with hub.writing() as session:
        other, _ = new_gallery(session, organisation="Other")
        aaron = accounts.add(
            session,
            other.organisation_id,
            username="aaron",
            password=PASSWORD,
            may_have_keys=False,
            is_administrator=False,
            now=NOW,
        )
        assert accounts.everybody(session) == [aaron, ann]
        assert accounts.everybody(session, ann.organisation_id) == [ann]
        assert accounts.find(session, "aaron") == aaron
        assert not aaron.may_have_keys
        assert not aaron.is_administrator
        assert accounts.find(session, "nobody") is None


def test_revoking_an_account_ends_its_keys_and_tokens_at_once(hub, ann):
    with hub.writing() as session:
        key, secret = accounts.issue_key(session, ann.id, NOW)
        token = accounts.issue_token(session, ann.id, key, kind="face_aidee", expires_at=later(60), now=NOW)
        assert accounts.revoke(session, "ann", later())
        assert not accounts.revoke(session, "ann", later(2))
        assert not accounts.revoke(session, "nobody", later(2))
        assert accounts.check_password(session, "ann", PASSWORD) is None
        assert accounts.check_key(session, key, secret) is None
        assert accounts.token(session, token, "face_aidee", later()) is None
        assert accounts.keys(session, ann.id)[0].revoked_at == later()
        assert accounts.everybody(session)[0].revoked_at == later()


def test_a_panels_account_loses_only_its_panel_with_the_gallery(hub, ann):
    with hub.writing() as session:
        galleries.delete(session, ann.panel_gallery_id)
        assert accounts.everybody(session)[0].panel_gallery_id is None
