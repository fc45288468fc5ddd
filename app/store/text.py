"""Text as people compare it: without regard to case, in any script."""

import unicodedata


def folded(text: str) -> str:
    """Return the form in which two spellings that differ in case alone are equal."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())


def searchable(text: str) -> str:
    """Return the form in which parts of words are found in any script, whatever their case, width, accents.

    Left out are accents above and below letters, and the points of Arabic and Hebrew; kept is what makes
    another letter of one, such as the voicing marks of kana and the vowels of Indian scripts (Unicode's
    combining classes). Hangul is taken apart, so that a syllable that is only half typed is found already.
    """
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(one for one in apart if not _is_accent(unicodedata.combining(one)))


def _is_accent(combining_class: int) -> bool:
    return 10 <= combining_class <= 36 or combining_class >= 200
