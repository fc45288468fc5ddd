import pytest

from app.core.consent import DEFAULT_TEXTS, ENGLISH, GERMAN, ConsentText, text_in


def test_a_consent_text_says_something():
    with pytest.raises(ValueError, match="empty"):
        ConsentText("1", "en", "  ")


@pytest.mark.parametrize(
    ("language", "text"), [("de", GERMAN), ("de_AT", GERMAN), ("en-GB", ENGLISH), ("fr", ENGLISH)]
)
def test_a_text_is_found_by_language_and_the_first_stands_in(language, text):
    assert text_in(language) is text


@pytest.mark.parametrize("text", DEFAULT_TEXTS)
def test_a_default_text_answers_what_why_where_how_long_and_how_to_withdraw(text):
    paragraphs = text.text.split("\n\n")
    assert len(paragraphs) == 5
    assert all(":" in paragraph for paragraph in paragraphs)
