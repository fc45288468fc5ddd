import re
import uuid

import pytest

from app.hub import accounts
from app.hub.refusals import Missing
from tests.hub.values import NOW, PASSWORD, later


@pytest.fixture
def account(hub, gallery):
    with hub.writing() as session:
        return accounts.add(session, gallery.organisation_id, username="ann", password=PASSWORD, now=NOW)


def issued(session, account, key=None, kind="face_aidee", expires_at=None):
    return accounts.issue_token(
        session, account.id, key, kind=kind, expires_at=expires_at or later(60), now=NOW
    )


def test_a_further_key_leaves_the_older_one_valid(hub, account):
    with hub.writing() as session:
        pairs = [accounts.issue_key(session, account.id, later(minutes)) for minutes in range(2)]
        for key, secret in pairs:
            assert str(uuid.UUID(key)) == key
            assert re.fullmatch("[0-9A-F]{20}", secret)
            assert accounts.check_key(session, key, secret) == account
            assert accounts.check_key(session, key, secret.lower()) is None
        assert accounts.check_key(session, pairs[0][0], pairs[1][1]) is None
        assert accounts.check_key(session, str(uuid.uuid4()), pairs[1][1]) is None
        assert accounts.check_key(session, "", "") is None
        assert [kept.key for kept in accounts.keys(session, account.id)] == [key for key, _ in pairs]


def test_a_revoked_key_takes_its_tokens_along(hub, account):
    with hub.writing() as session:
        key, secret = accounts.issue_key(session, account.id, NOW)
        other, _ = accounts.issue_key(session, account.id, NOW)
        gone, stays = issued(session, account, key), issued(session, account, other)
        assert accounts.revoke_key(session, key, later())
        assert not accounts.revoke_key(session, key, later())
        assert accounts.check_key(session, key, secret) is None
        assert accounts.token(session, gone, "face_aidee", NOW) is None
        assert accounts.token(session, stays, "face_aidee", NOW) == (account, later(60), other)


def test_a_token_is_valid_until_it_expires_and_for_its_protocol_only(hub, account):
    with hub.writing() as session:
        token = issued(session, account, kind="panel", expires_at=later(60))
        assert re.fullmatch(r"[\w-]{20,}\.[\w-]{20,}\.[\w-]{20,}", token)
        assert accounts.token(session, token, "panel", later(59.9)) == (account, later(60), None)
        assert accounts.token(session, token, "panel", later(60)) is None
        assert accounts.token(session, token, "face_aidee", NOW) is None
        assert accounts.token(session, token + "x", "panel", NOW) is None


def test_a_discarded_token_is_refused(hub, account):
    with hub.writing() as session:
        token = issued(session, account)
        assert accounts.discard_token(session, token)
        assert not accounts.discard_token(session, token)
        assert accounts.token(session, token, "face_aidee", NOW) is None


def test_nobody_gets_no_key_and_no_token(hub, account):
    with pytest.raises(Missing), hub.writing() as session:
        accounts.issue_key(session, account.id + 1000, NOW)
    with pytest.raises(Missing), hub.writing() as session:
        issued(session, account, str(uuid.uuid4()))


def test_neither_secrets_nor_tokens_are_in_the_database(hub, account):
    with hub.writing() as session:
        key, secret = accounts.issue_key(session, account.id, NOW)
        token = issued(session, account, key)
        for table in ("account_keys", "tokens", "accounts"):
            rows = str(session.connection.exec_driver_sql(f"SELECT * FROM {table}").all())  # noqa: S608
            assert secret not in rows
            assert token not in rows
