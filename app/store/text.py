"""Text as people compare it: without regard to case, in any script."""

import unicodedata


def folded(text: str) -> str:
    """Return the form in which two spellings that differ in case alone are equal."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
