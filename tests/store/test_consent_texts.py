import re

import pytest

from app.core.consent import FIRST_LINES, Terms, text_in
from app.errors import SettingsError
from app.paths import resources_folder
from app.settings.place import LANGUAGES
from app.store.consent_texts import FOLDER, MOST_BYTES, SHIPPED, default_texts, fault, read_consent_texts

OWN = "version: 3\n\nWe keep pictures of your face."


@pytest.fixture
def folder(tmp_path):
    """The folder of a site's own texts."""
    own = tmp_path / FOLDER
    own.mkdir()
    return own


def test_there_is_a_text_in_every_language_of_the_program():
    assert sorted(SHIPPED) == sorted(set(LANGUAGES) - {"system"})
    assert [text.language for text in default_texts()] == list(SHIPPED)


@pytest.mark.parametrize("language", SHIPPED)
@pytest.mark.parametrize("days", [0, 1, 365])
def test_a_default_text_says_who_what_why_where_how_long_and_how_to_withdraw(language, days):
    text = text_in(language, default_texts(Terms("Example Ltd", days)))
    paragraphs = text.text.split("\n\n")
    assert len(paragraphs) == 6
    assert all(re.match(r"[^:：]{2,29}[:：]", paragraph) for paragraph in paragraphs)  # noqa: RUF001
    assert "Example Ltd" in paragraphs[0]
    assert "5" in paragraphs[1]
    assert (str(days) in paragraphs[4]) == (days == 365 or (days == 1 and language in {"ja", "ko"}))
    assert not re.search("[{}!！]", text.text)  # noqa: RUF001 - as Japanese writes it


@pytest.mark.parametrize("language", SHIPPED)
def test_a_default_text_names_everybody_who_receives_copies_and_else_says_that_nobody_does(language):
    told, untold = (
        text_in(language, default_texts(Terms(recipients=them))).text.split("\n\n")
        for them in (("Example Cloud", "Door Ltd"), ())
    )
    assert told[:3] + told[4:] == untold[:3] + untold[4:]
    assert re.search(r"Example Cloud(, |、)Door Ltd", told[3])
    assert len(told[3]) > 2 * len(untold[3])
    assert told[3] != untold[3]


@pytest.mark.parametrize("language", SHIPPED)
def test_a_default_text_has_words_for_everything_a_site_may_leave_out(language):
    template = (resources_folder() / FOLDER / f"{language}.txt").read_text(encoding="utf-8")
    said = [line.partition(":")[0] for line in template.split("\n\n")[0].splitlines()]
    assert said == list(FIRST_LINES)


def test_the_default_texts_are_counted_together():
    assert {text.version for text in default_texts()} == {"3"}


@pytest.mark.parametrize("makes_folder", [False, True])
def test_without_texts_of_its_own_a_site_has_the_program_s(tmp_path, makes_folder):
    if makes_folder:
        (tmp_path / FOLDER).mkdir()
    assert read_consent_texts(tmp_path / FOLDER, Terms(days=9)) == default_texts(Terms(days=9))


def test_a_site_s_own_texts_take_the_place_of_all_others(folder):
    for name in ("tr.txt", "de.txt", "pt-BR.txt"):
        (folder / name).write_text(OWN, encoding="utf-8")
    found = read_consent_texts(folder)
    assert [text.language for text in found] == ["de", "pt-BR", "tr"]
    assert {(text.version, text.text) for text in found} == {("3", "We keep pictures of your face.")}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_a_text_may_be_written_by_any_editor(folder, encoding):
    (folder / "ar.txt").write_text(OWN.replace("face", "وجه"), encoding=encoding, newline="\r\n")
    (folder / "ar.txt~").write_text("as it was before", encoding="utf-8")
    (folder / ".DS_Store").write_bytes(b"\0")
    [found] = read_consent_texts(folder)
    assert found.text == "We keep pictures of your وجه."


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "No version is said. Begin the file with a line like “version: 1”."),
        (b"Who: us", "“Who: us” is no first line."),
        (
            b"version: 1\n\nBy {us}.",
            "“{us}” stands for nothing. Use {site}, {retention}, {days}, {pictures}, {sending}, ",
        ),
        ("version: 1\n\nEinverständnis".encode("latin-1"), "is not UTF-8 text. Save it as UTF-8."),
        (b"version: 1\n\n" + b"x" * MOST_BYTES, "is larger than 100 kB. Shorten the text."),
    ],
)
def test_a_mistake_in_a_text_names_the_file_and_says_what_to_do(folder, content, sentence):
    (folder / "de.txt").write_bytes(content)
    (folder / "en.txt").write_text(OWN, encoding="utf-8")
    with pytest.raises(SettingsError) as found:
        read_consent_texts(folder)
    assert str(found.value).startswith(f"{folder / 'de.txt'}")
    assert sentence in str(found.value)


def test_a_site_is_told_that_its_text_should_name_who_receives_copies(folder):
    (folder / "de.txt").write_text("version: 1\n\nKopien gehen an die Tür GmbH.", encoding="utf-8")
    [unnamed] = read_consent_texts(folder, Terms(recipients=("Tür GmbH", "Example Cloud")))
    assert fault(unnamed).startswith(
        "The consent text in “de” does not say that copies go to Example Cloud. Write it there with "
    )
    [named] = read_consent_texts(folder, Terms(recipients=("Tür GmbH",)))
    assert fault(named) == ""


@pytest.mark.parametrize(
    "name", ["ge.txt", "german.txt", "de.txt.txt", "de.text", "DE.txt", "de_AT.txt", "de"]
)
def test_a_file_that_would_never_be_shown_is_named(folder, name):
    (folder / name).write_text(OWN, encoding="utf-8")
    with pytest.raises(SettingsError, match=re.escape(f"{folder / name} is no consent text")):
        read_consent_texts(folder)


def test_what_is_no_file_cannot_be_read(folder):
    (folder / "de.txt").mkdir()
    with pytest.raises(SettingsError, match=r"de\.txt cannot be read: .*\. Mend or remove it\."):
        read_consent_texts(folder)


def test_what_is_no_folder_cannot_be_read(tmp_path):
    (tmp_path / FOLDER).touch()
    with pytest.raises(SettingsError, match="It must be a folder of consent texts"):
        read_consent_texts(tmp_path / FOLDER)
