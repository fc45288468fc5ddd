import argparse

import pytest

from app.cli.sync_backend_arguments import OPTIONS, flag
from app.store.backends import MAPPING_OPTIONS
from app.sync.kinds import KINDS
from tests.cli.mirroring import parser_once

NAMED = ["show", "test", "change", "secrets", "pause", "resume", "remove", "take-over"]


def parsed(*given: str) -> argparse.Namespace:
    return parser_once().parse_args(["sync", "backend", *given])


def refused(capsys, *given):
    with pytest.raises(SystemExit) as ended:
        parsed(*given)
    assert ended.value.code == 2
    return capsys.readouterr().err


def explained(capsys, *given):
    with pytest.raises(SystemExit) as ended:
        parsed(*given, "--help")
    assert ended.value.code == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("kind", NAMED)
def test_every_command_about_one_backend_wants_its_name(kind, capsys):
    assert explained(capsys, kind).startswith(f"usage: vestibule sync backend {kind} ")
    assert parsed(kind, "Door").name == "Door"
    assert "required: NAME" in refused(capsys, kind)


@pytest.mark.parametrize("kind", KINDS)
def test_every_option_of_a_kind_is_one_of_the_command_line(kind, capsys):
    known = KINDS[kind]
    names = [*known.required, *known.optional]
    assert set(names) <= OPTIONS.keys()
    printed = explained(capsys, "add", kind)
    for name in names:
        assert f"{flag(name)} " in printed
        given = parsed("add", kind, "--name", "Door", f"{flag(name)}=x")
        assert given.said == [(name, "x")]
        assert parsed("change", "Door", f"{flag(name)}=x").said == [(name, "x")]
    assert printed.count("(needed)") == len(known.required)
    for secret in known.secrets:
        assert secret in printed
    assert "--name" in refused(capsys, "add", kind)


def test_no_option_takes_a_secret(capsys):
    for kind, known in KINDS.items():
        for secret in known.secrets:
            assert f"--{secret.replace('_', '-')} " not in explained(capsys, "add", kind)


def test_what_is_said_later_goes_before_what_was_said_earlier():
    said = ["--region", "a", "--option", "region=b", "--option", "url=https://x?y=z"]
    given = parsed("add", "nec-id", "--name", "Door", *said)
    assert dict(given.said) == {"region": "b", "url": "https://x?y=z"}


def test_every_option_that_the_mirror_itself_reads_can_be_said():
    for given in (parsed("add", "nec-id", "--name", "Door"), parsed("change", "Door")):
        assert set(vars(given)) >= MAPPING_OPTIONS


def test_who_is_sent_and_how_fast_can_be_said_of_every_kind(capsys):
    for kind in KINDS:
        least = ["add", kind, "--name", "Door"]
        given = parsed(*least, "--tag", "a", "--tag", "b", "--group", "c", "--group-id", "a=b=7")
        assert (given.tags, given.groups, given.group_ids) == (["a", "b"], ["c"], [("a=b", 7)])
        given = parsed(*least, "--calls-per-s", "2.5", "--bytes-per-s", "1e6", "--recipient", "Acme")
        assert (given.calls_per_s, given.bytes_per_s, given.recipient) == (2.5, 1e6, "Acme")
        assert parsed(*least, "--earlier-consents", "yes").earlier_consents == "yes"
        assert parsed(*least).earlier_consents is None
        assert "invalid choice: 'perhaps'" in refused(capsys, *least, "--earlier-consents", "perhaps")


@pytest.mark.parametrize("text", ["Night", "=7", "Night=", "Night=x", "Night=-7", "Night=٣"])
def test_a_group_without_a_number_is_refused(text, capsys):
    said = refused(capsys, "change", "Door", "--group-id", text)
    assert f"“{text}” must be the name of a group, =, and its number" in said


@pytest.mark.parametrize("text", ["-1", "many", "nan", "inf"])
def test_a_rate_is_a_number(text, capsys):
    said = refused(capsys, "change", "Door", f"--calls-per-s={text}")
    assert f"“{text}” must be a number above 0, or 0 for no limit" in said


@pytest.mark.parametrize("text", ["url", "=x"])
def test_an_option_has_a_name_and_a_value(text, capsys):
    assert f"“{text}” must be NAME=VALUE" in refused(capsys, "change", "Door", "--option", text)


def test_a_key_can_be_had_of_an_account_of_face_aidee_alone(capsys):
    assert parsed("add", "face-aidee", "--name", "Door", "--username", "ann").account == "ann"
    assert parsed("secrets", "Door", "--username", "ann").account == "ann"
    assert parsed("add", "acs-identifier", "--name", "Door", "--username", "a").said == [("username", "a")]
    assert "--username" in refused(capsys, "add", "nec-id", "--name", "Door", "--username", "ann")


def test_copies_are_removed_or_kept_and_not_both(capsys):
    assert "not allowed with" in refused(capsys, "remove", "Door", "--empty", "--keep-copies")
