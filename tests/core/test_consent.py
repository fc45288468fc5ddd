from datetime import UTC, datetime, timedelta

import pytest

from app.core.consent import (
    SIGNATURE_BYTES,
    ConsentText,
    GivenConsent,
    Terms,
    expiry,
    filled,
    text_in,
)

PNG = b"\x89PNG\r\n\x1a\n"
TEXT = ConsentText("1", "en", "I agree.")
TEXTS = tuple(ConsentText("1", language, "…") for language in ("en", "de", "pt-PT", "pt-BR"))

TEMPLATE = """\
version: 7
site: whoever runs this place
without end: until you withdraw
for one day: for one day
for days: for {days} days

Who: {site}.

How long: {retention}. At most {pictures} pictures.
"""


def test_a_consent_text_says_something():
    with pytest.raises(ValueError, match="empty"):
        ConsentText("1", "en", "  ")


@pytest.mark.parametrize(
    ("language", "found"),
    [("de", "de"), ("de_AT", "de"), ("en-GB", "en"), ("fr", "en"), ("pt_BR", "pt-BR"), ("pt", "pt-PT")],
)
def test_a_text_is_found_by_language_and_the_first_stands_in(language, found):
    assert text_in(language, TEXTS).language == found


@pytest.mark.parametrize(("method", "signature"), [("signed", None), ("paper", PNG)])
def test_a_signature_belongs_to_a_consent_that_was_signed_on_the_screen(method, signature):
    with pytest.raises(ValueError, match="belongs to the method “signed”"):
        GivenConsent(TEXT, method, signature=signature)


@pytest.mark.parametrize("signature", [b"jpeg", PNG + bytes(SIGNATURE_BYTES)])
def test_a_signature_is_a_small_png(signature):
    with pytest.raises(ValueError, match="a PNG of at most 200000 bytes"):
        GivenConsent(TEXT, "signed", signature=signature)


def test_who_agreed_for_somebody_is_a_part_of_the_consent():
    given = GivenConsent(TEXT, "signed", "A parent", PNG)
    assert (given.given_by, given.signature) == ("A parent", PNG)
    assert GivenConsent(TEXT, "paper").given_by == ""


def test_a_consent_ends_after_as_many_days_as_the_site_says_or_never():
    now = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)
    assert expiry(now, 30) == now + timedelta(days=30)
    assert expiry(now, 0) is None


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        (Terms(), "Who: whoever runs this place.\n\nHow long: until you withdraw. At most 5 pictures."),
        (Terms("Ann {days} Ltd", 1, 3), "Who: Ann {days} Ltd.\n\nHow long: for one day. At most 3 pictures."),
        (Terms(days=30), "Who: whoever runs this place.\n\nHow long: for 30 days. At most 5 pictures."),
    ],
)
def test_a_template_says_what_the_site_has_set(terms, said):
    assert filled(TEMPLATE, "en", terms) == ConsentText("7", "en", said)


SENDING = """\
version: 1
not sent: Nothing is sent.
sent: Copies go to {recipients}.

Here. {sending}
"""


@pytest.mark.parametrize(
    ("language", "recipients", "said"),
    [
        ("en", (), "Here. Nothing is sent."),
        ("en", ("Door Ltd",), "Here. Copies go to Door Ltd."),
        ("en-GB", ("Door {days} Ltd", "Hall"), "Here. Copies go to Door {days} Ltd, Hall."),
        ("ja", ("Door", "Hall"), "Here. Copies go to Door、Hall."),
    ],
)
def test_a_template_says_who_receives_copies_or_that_nobody_does(language, recipients, said):
    text = filled(SENDING, language, Terms(recipients=recipients))
    assert (text.text, text.recipients, text.unnamed) == (said, recipients, ())


def test_a_text_tells_whom_it_does_not_name():
    text = filled("version: 1\n\nCopies go to Door Ltd.", "en", Terms(recipients=("Door Ltd", "Hall")))
    assert text.unnamed == ("Hall",)
    assert TEXT.unnamed == ()


def test_the_same_words_are_the_same_text_whoever_receives_copies():
    ours, theirs = (filled("version: 1\n\nText", "en", Terms(recipients=them)) for them in ((), ("Door",)))
    assert ours == theirs


def test_without_words_for_a_single_day_those_for_days_will_do():
    assert filled("version: 1\nfor days: {days} d\n\n{retention}", "en", Terms(days=1)).text == "1 d"


def test_the_same_text_is_the_same_whatever_wrote_its_lines():
    written = "\n  version :  1.b \n\n\n\nOne. \n\n\n\nTwo.\n\n"
    for lines in (written, written.replace("\n", "\r\n"), written.strip()):
        assert filled(lines, "en", Terms()) == ConsentText("1.b", "en", "One.\n\nTwo.")


@pytest.mark.parametrize(
    ("template", "sentence"),
    [
        ("", "No version is said"),
        ("site: us\n\nText", "No version is said"),
        ("I agree.\n\nText", "“I agree.” is no first line"),
        ("verison: 1\n\nText", "“verison: 1” is no first line"),
        ("version:\n\nText", "“version:” is no first line"),
        ("version\n\nText", "“version” is no first line"),
        ("version: 1\nversion: 2\n\nText", "“version” is said twice"),
        ("version: 1", "There is no text below"),
        ("version: 1\n\n \n", "There is no text below"),
        ("version: 1\n\nBy {company}.", "“{company}” stands for nothing. Use {site}, {retention}"),
        ("version: 1\nfor days: {day} d\n\nText", "“{day}” stands for nothing"),
        ("version: 1\n\nBy {site.", "A brace stands alone"),
        ("version: 1\n\nBy site}.", "A brace stands alone"),
        ("version: 1\n\nBy {}.", "“{}” stands for nothing"),
        ("version: 1\n\nBy {site}.", "Set site.name"),
        ("version: 1\n\n{days} days.", "consents do not end by themselves"),
        ("version: 1\nfor days: {days} d\n\n{retention}", "Add a first line “for days: …”"),
        ("version: 1\nsent: there\n\n{sending}", "Add a first line “sent: …” if there are backends"),
        ("version: 1\n\nTo {recipients}.", "there is no backend that is sent to. Use {sending}."),
    ],
)
def test_a_mistake_in_a_template_is_a_sentence(template, sentence):
    with pytest.raises(ValueError, match="^" + ".*") as found:
        filled(template, "en", Terms())
    assert sentence in str(found.value)


def test_recipients_without_words_for_sending_are_a_mistake():
    with pytest.raises(ValueError, match="Add a first line “sent"):
        filled("version: 1\nnot sent: no\n\n{sending}", "en", Terms(recipients=("Door",)))


def test_days_without_words_for_them_are_a_mistake():
    with pytest.raises(ValueError, match="Add a first line"):
        filled("version: 1\nwithout end: always\n\n{retention}", "en", Terms(days=2))
