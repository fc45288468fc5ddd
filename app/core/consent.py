"""What a person agrees to before a face is stored: the text, and how the agreement was given.

A site's text is a template: first lines that say its version and what its placeholders stand for, an empty
line, then the text.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

ConsentMethod = Literal["paper", "spoken", "contract", "signed"]
"""How the person agreed: signed on paper, said so, in a contract, or signed on the screen."""

PURPOSE = "check-in"
"""What a face is kept for; recorded with every consent."""

PICTURES = 5
"""Most pictures that are kept of a person, as the texts say."""

SIGNATURE_BYTES = 200_000
"""Most that a signature may take."""

_PNG = b"\x89PNG\r\n\x1a\n"

FIRST_LINES = ("version", "site", "without end", "for one day", "for days", "not sent", "sent")
"""What a template may say above its text; only the version is needed by every one."""

PLACEHOLDERS = ("site", "retention", "days", "pictures", "sending", "recipients")
"""What a template may leave to the site's settings and backends, in braces."""

_BETWEEN = {"ja": "、", "zh": "、", "ar": "، ", "fa": "، ", "ur": "، "}
"""What stands between recipients, where it is not a comma and a space."""

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class ConsentText:
    """What is read or shown to the person.

    Attributes:
        version: As the site counts its texts.
        language: BCP 47.
        text: Paragraphs divided by empty lines.
        recipients: Who receives copies where it is shown, as `Terms` has them; None if nobody knows.
    """

    version: str
    language: str
    text: str
    recipients: tuple[str, ...] | None = field(default=None, compare=False)

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise ValueError("a consent text is empty; it must say what the person agrees to")

    @property
    def unnamed(self) -> tuple[str, ...]:
        """Who receives copies without being named in the text."""
        return tuple(one for one in self.recipients or () if one not in self.text)


@dataclass(frozen=True, slots=True)
class GivenConsent:
    """A consent as the operator confirmed it at the desk.

    Attributes:
        text: What the person read or heard.
        method: How they agreed.
        given_by: Who agreed for them, such as a parent; empty if they did themselves.
        signature: PNG of what was drawn on the screen; only of the method "signed".
    """

    text: ConsentText
    method: ConsentMethod
    given_by: str = ""
    signature: bytes | None = None

    def __post_init__(self) -> None:
        if (self.method == "signed") != (self.signature is not None):
            raise ValueError("a signature belongs to the method “signed”, and to no other")
        if self.signature is None:
            return
        if not self.signature.startswith(_PNG) or len(self.signature) > SIGNATURE_BYTES:
            raise ValueError(f"a signature is a PNG of at most {SIGNATURE_BYTES} bytes")


@dataclass(frozen=True, slots=True)
class Terms:
    """What a site's settings and backends say where its texts have placeholders.

    Attributes:
        site: Who runs the place; empty for the words that each text has for it.
        days: After how many days a consent ends by itself; 0 for never.
        pictures: Most pictures that are kept of a person.
        recipients: Who receives copies, in the words of the consent; empty if nothing is sent.
    """

    site: str = ""
    days: int = 0
    pictures: int = PICTURES
    recipients: tuple[str, ...] = ()


def expiry(given_at: datetime, days: int) -> datetime | None:
    """Return when a consent ends by itself; None if it lasts until it is withdrawn (0 days)."""
    return given_at + timedelta(days=days) if days else None


def text_in(language: str, texts: tuple[ConsentText, ...]) -> ConsentText:
    """Return the text in a language, or the first one if there is none; "de_AT" finds "de"."""
    wanted = language.replace("_", "-").lower()
    exact = [text for text in texts if text.language.lower() == wanted]
    alike = [text for text in texts if text.language.split("-")[0].lower() == wanted.split("-")[0]]
    return (exact + alike + list(texts))[0]


def filled(template: str, language: str, terms: Terms) -> ConsentText:
    """Return the text that a template makes with a site's settings.

    Args:
        template: The whole file.
        language: Of the template, BCP 47.
        terms: What the placeholders stand for.

    Raises:
        ValueError: The template has a mistake; the message says which one, and what to do.
    """
    lines = [line.rstrip() for line in template.strip().splitlines()]
    end = lines.index("") if "" in lines else len(lines)
    said = _first_lines(lines[:end])
    body = re.sub(r"\n{3,}", "\n\n", "\n".join(lines[end:]).strip())
    if not body:
        raise ValueError("There is no text below an empty line after the first lines. Write one.")
    for part in (*said.values(), body):
        _check_placeholders(part)
    values = {"pictures": str(terms.pictures)}
    if terms.days:
        values["days"] = str(terms.days)
    if site := terms.site or _with(values, said.get("site", "")):
        values["site"] = site
    if retention := _retention(said, terms.days):
        values["retention"] = _with(values, retention)
    if terms.recipients:
        values["recipients"] = _BETWEEN.get(language[:2], ", ").join(terms.recipients)
    if sending := said.get("sent" if terms.recipients else "not sent", ""):
        values["sending"] = _with(values, sending)
    return ConsentText(said["version"], language, _with(values, body), terms.recipients)


def _first_lines(lines: list[str]) -> dict[str, str]:
    said: dict[str, str] = {}
    for line in lines:
        key, colon, value = (part.strip() for part in line.partition(":"))
        if key not in FIRST_LINES or not colon or not value:
            raise ValueError(
                f"“{line[:60]}” is no first line. They say {', '.join(FIRST_LINES)}, each before a colon; "
                "an empty line ends them."
            )
        if key in said:
            raise ValueError(f"“{key}” is said twice. Leave one of the lines out.")
        said[key] = value
    if "version" not in said:
        raise ValueError("No version is said. Begin the file with a line like “version: 1”.")
    return said


def _check_placeholders(text: str) -> None:
    for name in _PLACEHOLDER.findall(text):
        if name not in PLACEHOLDERS:
            raise ValueError(f"“{{{name}}}” stands for nothing. {_KNOWN}")
    rest = _PLACEHOLDER.sub("", text)
    if "{" in rest or "}" in rest:
        raise ValueError(f"A brace stands alone. {_KNOWN}")


def _retention(said: Mapping[str, str], days: int) -> str:
    """Return the words for how long a face is kept; empty if the template has none."""
    if days == 0:
        return said.get("without end", "")
    for_days = said.get("for days", "")
    return said.get("for one day", for_days) if days == 1 else for_days


def _with(values: Mapping[str, str], text: str) -> str:
    """Put values in the place of their names; a value's own braces stay as they are."""

    def value(found: re.Match[str]) -> str:
        name = found[1]
        if name not in values:
            raise ValueError(_MISSING[name])
        return values[name]

    return _PLACEHOLDER.sub(value, text)


_KNOWN = f"Use {', '.join(f'{{{name}}}' for name in PLACEHOLDERS)}."

_MISSING = {
    "site": "{site} stands for nothing. Set site.name, or add a first line “site: …”.",
    "days": "{days} stands for nothing: consents do not end by themselves. Use {retention}, or set "
    "desk.consent_days.",
    "retention": "{retention} stands for nothing. Add a first line “for days: …” if consents end by "
    "themselves (desk.consent_days), else “without end: …”.",
    "sending": "{sending} stands for nothing. Add a first line “sent: …” if there are backends, else "
    "“not sent: …”.",
    "recipients": "{recipients} stands for nothing: there is no backend that is sent to. Use {sending}.",
}
