import re

from app.hub import identity


def test_public_ids_say_what_they_are_and_never_repeat():
    made = {identity.public_id("eventguid") for _ in range(100)}
    assert len(made) == 100
    assert all(re.fullmatch("eventguid-[0-9a-f-]{36}", name) for name in made)


def test_keys_and_secrets_need_no_quoting_anywhere():
    assert re.fullmatch("[A-Z0-9]{20}", identity.access_key())
    assert re.fullmatch("[A-Za-z0-9]{40}", identity.secret())


def test_a_hash_is_the_same_each_time_and_takes_any_text():
    assert identity.hashed("a") == identity.hashed("a") != identity.hashed("b")
    assert len(identity.hashed("\ud800")) == 32
