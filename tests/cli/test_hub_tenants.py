import pytest

from app.hub import organisations
from tests.cli.hub_data import asked


def test_a_new_tenant_gets_keys_of_which_the_secret_one_is_told_to_be_shown_once(run, tmp_path):
    ran = run("hub", "tenant", "add", "Acme", "--data", tmp_path)
    assert ran.code == 0
    named = dict(line.split("  ", 1) for line in ran.out.splitlines()[:3])
    assert named["tenant"].strip() == "Acme"
    key = asked(tmp_path, lambda session: organisations.key(session, named["access key"]))
    assert key.secret_key == named["secret key"]
    assert ran.out.endswith("The secret key is not shown again: keep it where secrets are kept.\n")


def test_a_program_reads_the_keys(run, tmp_path):
    [found] = run("hub", "tenant", "add", "Acme", "--json", "--data", tmp_path).results
    assert set(found) == {"tenant", "access_key", "secret_key"}
    key = asked(tmp_path, lambda session: organisations.key(session, found["access_key"]))
    assert (found["tenant"], key.secret_key) == ("Acme", found["secret_key"])


def test_the_list_has_every_key_and_no_secret(run, acme):
    [more] = run("hub", "tenant", "key", "Acme", "--json", "--data", acme.data).results
    run("hub", "tenant", "add", "Beta", "--data", acme.data)
    for form in ((), ("--json",)):
        printed = run("hub", "tenant", "list", *form, "--data", acme.data)
        assert printed.code == 0
        assert acme.access_key in printed.out
        assert more["access_key"] in printed.out
        assert acme.secret_key not in printed.out
        assert more["secret_key"] not in printed.out
    ours, other = printed.results
    assert (ours["tenant"], ours["galleries"], ours["faces"]) == ("Acme", 1, 0)
    assert [one["revoked_at"] for one in ours["access_keys"]] == [None, None]
    assert (other["tenant"], len(other["access_keys"])) == ("Beta", 1)


def test_without_tenants_the_list_says_so_and_a_program_reads_nothing(run, tmp_path):
    ran = run("hub", "tenant", "list", "--data", tmp_path)
    assert (ran.code, ran.out) == (0, "There is nothing to list yet.\n")
    assert run("hub", "tenant", "list", "--json", "--data", tmp_path).out == ""


def test_a_second_tenant_of_the_same_name_is_refused_and_the_first_keeps_its_keys(run, acme):
    ran = run("hub", "tenant", "add", "Acme", "--data", acme.data)
    assert (ran.code, ran.err) == (1, "")
    assert ran.out == "There is a tenant “Acme” already. “key” makes a further access key for it.\n"
    assert asked(acme.data, lambda session: organisations.key(session, acme.access_key)) is not None


def test_a_revoked_key_is_refused_and_stays_in_the_list(run, acme):
    ran = run("hub", "tenant", "revoke", acme.access_key, "--data", acme.data)
    assert (ran.code, ran.out) == (0, f"{acme.access_key}: revoked\n")
    assert asked(acme.data, lambda session: organisations.key(session, acme.access_key)) is None
    assert f"  {acme.access_key} revoked 20" in run("hub", "tenant", "list", "--data", acme.data).out
    [listed] = run("hub", "tenant", "list", "--json", "--data", acme.data).results
    assert listed["access_keys"][0]["revoked_at"] is not None


@pytest.mark.parametrize("is_known", [True, False])
def test_a_key_that_is_not_in_force_cannot_be_revoked(run, acme, is_known):
    key = acme.access_key if is_known else "AKUNKNOWN"
    if is_known:
        run("hub", "tenant", "revoke", key, "--data", acme.data)
    ran = run("hub", "tenant", "revoke", key, "--json", "--data", acme.data)
    said = f"There is no access key “{key}” in force. See: vestibule hub tenant list."
    assert (ran.code, ran.results) == (1, [{"error": said}])


def test_removing_a_tenant_needs_to_be_sure_of_it(run, acme):
    ran = run("hub", "tenant", "remove", "Acme", "--data", acme.data)
    assert ran.code == 1
    assert ran.out == (
        "“Acme” with 1 gallery, 0 faces, 1 account would be removed for ever."
        " Nothing was changed; if you are sure, add --yes.\n"
    )
    assert len(run("hub", "tenant", "list", "--json", "--data", acme.data).results) == 1


def test_a_removed_tenant_takes_everything_along(run, acme):
    ran = run("hub", "tenant", "remove", "Acme", "--yes", "--data", acme.data)
    assert (ran.code, ran.out) == (0, "Acme: removed, with 1 gallery, 0 faces, 1 account\n")
    for thing in ("tenant", "gallery", "application", "account", "project"):
        assert run("hub", thing, "list", "--json", "--data", acme.data).out == ""
    assert asked(acme.data, lambda session: organisations.key(session, acme.access_key)) is None


@pytest.mark.parametrize("command", [("key", "Acne"), ("remove", "Acne", "--yes")])
def test_a_name_that_no_tenant_has_is_answered_with_the_nearest(run, acme, command):
    ran = run("hub", "tenant", *command, "--data", acme.data)
    assert (ran.code, ran.out) == (1, "There is no tenant “Acne”. Did you mean “Acme”?\n")
