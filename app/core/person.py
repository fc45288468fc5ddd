"""What a site writes down about a person, besides the face: what it may hold, and what is wrong with it."""

from __future__ import annotations

import enum
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import date

MOST_TAGS = 64
"""Different tags that a gallery can have: as many as NEC ID mirrors."""

Field = Literal["name", "external_id", "email", "group", "tags", "notes", "valid_until"]
"""A detail that can be wrong, by its name in `PersonDetails`."""

LENGTHS: Mapping[Field, int] = {
    "name": 200,
    "external_id": 200,
    "email": 254,  # RFC 5321: a path has 256 octets with its brackets
    "group": 100,
    "tags": 64,  # each; the contract of NEC ID
    "notes": 2000,
}
"""Most characters of what is written."""

BIDI_CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Signs that nobody sees and that turn the writing around them (Unicode property Bidi_Control).

A name with them can be shown as another one. No name needs them: its letters say which way they run.
"""

_UNSEEN = {"Cc", "Cs", "Zl", "Zp"}
"""Categories of control characters, halves of characters and line breaks."""


class Fault(enum.Enum):
    """Why a detail cannot be kept; the value tells the operator what to do."""

    MISSING = "Enter a name."
    TOO_LONG = "Use fewer characters."
    UNSEEN = "Type it by hand: it holds signs that cannot be seen."
    TAKEN = "Choose another one: it already belongs to another person."
    NO_ADDRESS = "Write it like ann@example.org."
    TAG_WITH_SLASH = "Leave the slash out of the tag."
    TAG_OF_DOTS = "Write a word as the tag."
    TOO_MANY_TAGS = "Use tags that are there already: there can be 64 different ones."
    ENDS_EARLY = "Choose the first day or a later one."


@dataclass(frozen=True, slots=True)
class PersonDetails:
    """A person as the operator describes them.

    Attributes:
        name: As the person writes it, in any script; never split into parts.
        external_id: The person's number in another system; empty if there is none.
        email: Where the person can be written to; empty if not told.
        group: The one group that the person belongs to, such as a department; empty for none.
        tags: Words that people are found by, and that a mirrored gallery is chosen by.
        notes: Whatever the operator wants to remember; shown to operators only.
        valid_from: First local day on which the person can check in; None for at once.
        valid_until: Last local day on which the person can check in; None for no end.
    """

    name: str
    external_id: str = ""
    email: str = ""
    group: str = ""
    tags: tuple[str, ...] = ()
    notes: str = ""
    valid_from: date | None = None
    valid_until: date | None = None


def normalised(details: PersonDetails) -> PersonDetails:
    """Return the form in which details are judged and kept.

    Space around them is left out, and so are NULs, at which SQLite's text functions stop. Characters are
    composed (Unicode NFC), so that what looks equal is equal. Tags that differ in case alone are one.
    """
    return replace(
        details,
        name=_bare(details.name),
        external_id=_bare(details.external_id),
        email=_bare(details.email),
        group=_bare(details.group),
        tags=distinct_tags(details.tags),
        notes=_bare(details.notes.replace("\r\n", "\n").replace("\r", "\n")),
    )


def distinct_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Return tags in the form in which they are kept, each once whatever its case, without empty ones."""
    bare = [" ".join(_bare(tag).split()) for tag in tags]
    first = {same_tag(tag): tag for tag in reversed(bare) if tag}
    return tuple(reversed(first.values()))


def same_tag(tag: str) -> str:
    """Return the form in which two spellings of a tag that differ in case alone are equal."""
    return unicodedata.normalize("NFC", tag.casefold())


def faults(
    details: PersonDetails, *, known_tags: Collection[str] = (), is_taken: bool = False
) -> Mapping[Field, Fault]:
    """Return what is wrong with details, at most one fault for each; empty if they can be kept.

    Args:
        details: As they were entered.
        known_tags: The tags of the gallery.
        is_taken: Whether the external id belongs to somebody else.
    """
    plain = normalised(details)
    found: dict[Field, Fault | None] = {
        "name": _line_fault("name", plain.name) or _name_fault(plain.name),
        "external_id": _line_fault("external_id", plain.external_id) or (Fault.TAKEN if is_taken else None),
        "email": _line_fault("email", plain.email) or _address_fault(plain.email),
        "group": _line_fault("group", plain.group),
        "tags": _tags_fault(plain.tags, known_tags),
        "notes": _notes_fault(plain.notes),
        "valid_until": _span_fault(plain.valid_from, plain.valid_until),
    }
    return {name: fault for name, fault in found.items() if fault is not None}


def tag_fault(tag: str) -> Fault | None:
    """Return why a single tag, in the form in which it is kept, cannot be mirrored; None if it can.

    Its name is a part of a path there, so that a slash ends it, and one dot or two mean something else.
    """
    if "/" in tag:
        return Fault.TAG_WITH_SLASH
    return Fault.TAG_OF_DOTS if tag in {".", ".."} else _line_fault("tags", tag)


def _bare(text: str) -> str:
    return unicodedata.normalize("NFC", text.replace("\0", "")).strip()


def _line_fault(field: Field, text: str) -> Fault | None:
    if len(text) > LENGTHS[field]:
        return Fault.TOO_LONG
    is_unseen = any(one in BIDI_CONTROLS or unicodedata.category(one) in _UNSEEN for one in text)
    return Fault.UNSEEN if is_unseen else None


def _name_fault(name: str) -> Fault | None:
    """Return that a name is missing also if there is nothing to see of it."""
    is_seen = any(unicodedata.category(one) not in {"Cf", "Zs"} for one in name)
    return None if is_seen else Fault.MISSING


def _address_fault(address: str) -> Fault | None:
    """Return a fault unless it is one address with a domain, in any script (RFC 5321, RFC 6531)."""
    local, at, domain = address.partition("@")
    if not address:
        return None
    has_space = any(one.isspace() or one in '<>()[],;:\\"' for one in address)
    labels = domain.split(".")
    is_domain = len(labels) > 1 and all(map(_is_label, labels))
    is_address = at and all(local.split(".")) and is_domain and not has_space
    return None if is_address else Fault.NO_ADDRESS


def _is_label(label: str) -> bool:
    """Whether it is a part of a domain's name: letters, their marks, digits, and hyphens between them."""
    is_word = all(one == "-" or unicodedata.category(one)[0] in "LMN" for one in label)
    return is_word and bool(label) and not label.startswith("-") and not label.endswith("-")


def _tags_fault(tags: tuple[str, ...], known: Collection[str]) -> Fault | None:
    single = next(filter(None, map(tag_fault, tags)), None)
    if single is not None:
        return single
    together = {same_tag(tag) for tag in (*tags, *known)}
    has_new = len(together) > len({same_tag(tag) for tag in known})
    return Fault.TOO_MANY_TAGS if has_new and len(together) > MOST_TAGS else None


def _notes_fault(notes: str) -> Fault | None:
    if len(notes) > LENGTHS["notes"]:
        return Fault.TOO_LONG
    is_unseen = any(unicodedata.category(one) in {"Cc", "Cs"} and one not in "\n\t" for one in notes)
    return Fault.UNSEEN if is_unseen else None


def _span_fault(first: date | None, last: date | None) -> Fault | None:
    is_wrong = first is not None and last is not None and last < first
    return Fault.ENDS_EARLY if is_wrong else None
