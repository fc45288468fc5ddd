from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.bootstrap import Options, open_store
from app.core.consent import Terms
from app.store import backends, consents
from app.store.consent_texts import FOLDER, SHIPPED, default_texts
from app.store.database import close
from app.store.subjects import find_people, portrait, samples
from tests.store.values import consent, enroll_someone

NOW = datetime.now(UTC)


@pytest.fixture
def data(tmp_path):
    """A data folder with two people."""
    db = open_store(Options(tmp_path))
    enroll_someone(db, "Ann Example", external_id="A-1")
    enroll_someone(db, "Bence Example")
    close(db)
    return tmp_path


def asked(data, question):
    db = open_store(Options(data))
    try:
        return question(db)
    finally:
        close(db)


def id_of(data, name) -> str:
    [found] = asked(data, lambda db: find_people(db, name))
    return str(found.subject_id)


def agree(data, name, given, at=NOW):
    subject_id = id_of(data, name)
    asked(data, lambda db: consents.record(db, subject_id, given, at))


def test_the_consents_of_a_person_are_told_newest_first(run, data):
    signed = replace(consent(), method="signed", signature=b"png", given_by="Maria Example")
    agree(data, "Ann Example", replace(signed, expires_at=NOW + timedelta(days=30)))
    ran = run("consent", "show", "A-1", "--data", data)
    first, newest, oldest = ran.out.splitlines()
    assert (ran.code, first) == (0, "Ann Example: 2 on record")
    assert " with a signature on the screen by Maria Example, text 1 (en), confirmed by reception: " in newest
    assert ": in force until 20" in newest
    said = "  2026-03-01 08:30 UTC by word of mouth, text 1 (en), confirmed by reception: "
    assert oldest == f"{said}in force until withdrawn"


def test_expired_and_withdrawn_consents_are_told_as_such(run, data):
    run("consent", "withdraw", "Ann", "--data", data)
    agree(
        data,
        "Ann Example",
        consent(expires_at=NOW - timedelta(days=1), method="paper"),
        NOW - timedelta(days=9),
    )
    ran = run("consent", "show", "Ann Example", "--data", data)
    assert ran.code == 1
    assert sorted(line.split(": ")[-1].split(" ")[0] for line in ran.out.splitlines()[1:]) == [
        "expired",
        "withdrawn",
    ]


def test_a_program_reads_everything_about_a_consent(run, data):
    [found] = run("consent", "show", "Bence", "--json", "--data", data).results
    assert found == {
        "id": id_of(data, "Bence Example"),
        "consent": 2,
        "in_force": True,
        "given_at": "2026-03-01T08:30:00+00:00",
        "method": "spoken",
        "operator": "reception",
        "given_by": "",
        "has_signature": False,
        "purpose": "check-in",
        "version": "1",
        "language": "en",
        "text_hash": consents.hash_of("I agree."),
        "expires_at": None,
        "withdrawn_at": None,
    }


def test_a_withdrawal_says_what_went(run, data):
    ran = run("consent", "withdraw", "Ann Example", "--data", data)
    assert (ran.code, ran.out) == (
        0,
        "Ann Example: withdrawn; 2 faces and the portrait are deleted. PIN and code still work.\n",
    )
    subject_id = id_of(data, "Ann Example")
    assert asked(data, lambda db: (samples(db, subject_id), portrait(db, subject_id))) == ([], None)
    last = asked(data, lambda db: list(db.table("audit").rows)[-1])
    assert (last["actor"], last["action"], last["target"]) == ("command line", "withdraw", subject_id)
    [again] = run("consent", "withdraw", "Ann Example", "--json", "--data", data).results
    assert again == {"id": subject_id, "name": "Ann Example", "withdrawn": False, "faces_deleted": 0}


def test_without_a_consent_there_is_nothing_to_withdraw(run, data):
    run("consent", "withdraw", "Bence", "--data", data)
    ran = run("consent", "withdraw", "Bence", "--data", data)
    assert (ran.code, ran.out) == (1, "Bence Example: there is no consent to withdraw.\n")


@pytest.mark.parametrize("what", ["show", "withdraw"])
def test_nobody_is_guessed(run, data, what):
    ran = run("consent", what, "example", "--data", data)
    assert ran.code == 1
    assert ran.out.startswith("2 people are meant by that: ")
    assert run("consent", what, "Zoe", "--json", "--data", data).results == [
        {"error": "Nobody of that name is enrolled."}
    ]
    assert asked(data, lambda db: db.table("face_references").count) == 4


def test_the_texts_in_force_are_printed_with_version_and_hash(run, tmp_path):
    (tmp_path / "settings.toml").write_text(
        '[site]\nname = "Example Ltd"\n[desk]\nconsent_days = 30\n', encoding="utf-8"
    )
    printed = run("consent", "text", "--json", "--data", tmp_path).results
    assert [one["language"] for one in printed] == list(SHIPPED)
    for one, text in zip(printed, default_texts(Terms("Example Ltd", 30)), strict=True):
        assert (one["version"], one["text"], one["origin"]) == (text.version, text.text, "the program's own")
        assert one["text_hash"] == consents.hash_of(text.text)


def test_a_site_reads_its_own_text_as_people_will(run, tmp_path):
    own = tmp_path / FOLDER / "de.txt"
    own.parent.mkdir()
    own.write_text("version: 7\n\nWir behalten {pictures} Bilder.", encoding="utf-8")
    ran = run("consent", "text", "--language", "de", "--data", tmp_path)
    text = "Wir behalten 5 Bilder."
    assert (ran.code, ran.out) == (0, f"de, version 7, {own}\nSHA-256 {consents.hash_of(text)}\n\n{text}\n\n")
    ran = run("consent", "text", "--language", "en", "--data", tmp_path)
    assert (ran.code, ran.out) == (1, "There is no text in “en”, only in de.\n")


def add_backend(data):
    asked(data, lambda db: backends.add(db, name="Door Ltd", kind="nec-id", options={}, secrets={}, now=NOW))


def test_the_texts_in_force_name_who_receives_copies(run, tmp_path):
    add_backend(tmp_path)
    printed = run("consent", "text", "--json", "--data", tmp_path).results
    assert all("Door Ltd" in one["text"] for one in printed)
    assert {(*one["recipients"], *one["unnamed_recipients"]) for one in printed} == {("Door Ltd",)}


def test_a_site_is_told_that_its_own_text_does_not_name_who_receives_copies(run, tmp_path):
    add_backend(tmp_path)
    own = tmp_path / FOLDER / "de.txt"
    own.parent.mkdir()
    own.write_text("version: 7\n\nWir behalten {pictures} Bilder.", encoding="utf-8")
    ran = run("consent", "text", "--data", tmp_path)
    assert ran.code == 0
    assert ran.err.startswith("vestibule: The consent text in “de” does not say that copies go to Door Ltd. ")
    [printed] = run("consent", "text", "--json", "--data", tmp_path).results
    assert printed["unnamed_recipients"] == ["Door Ltd"]


def test_printing_the_texts_makes_no_database(run, tmp_path):
    assert run("consent", "text", "--data", tmp_path).code == 0
    assert not Options(tmp_path).database.exists()


def test_a_mistake_in_a_text_ends_the_command_with_a_sentence(run, tmp_path):
    own = tmp_path / FOLDER / "de.txt"
    own.parent.mkdir()
    own.write_text("version: 7\n\nVon {firma}.", encoding="utf-8")
    ran = run("consent", "text", "--data", tmp_path)
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.startswith(f"vestibule: {own}: “{{firma}}” stands for nothing. Use {{site}}, ")
