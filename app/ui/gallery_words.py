"""What the gallery says: of filters, of likeness, of how copies stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.duplicates import Degree
from app.ui import audit_words, words
from app.ui.gallery_values import Copied

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from app.store.consents import Consent
    from app.store.corrections import Correction, Merging
    from app.ui.gallery_values import Wish

translate = words.translate

MARKS = ("NO_FACE", "LOW_QUALITY", "LOOK_ALIKE", "CONSENT_ENDS", "NO_CONSENT", "NOT_SEEN")
"""Names of the marks of `app.store.people_search.Mark`, in the order of the chips."""


def mark(name: str, unseen_days: int) -> str:
    """Name a filter by the name of its mark; `unseen_days` are those of people who were not seen for long."""
    #: Filter of the gallery; {days} is a number, never 1
    unseen = translate("gallery", "Not seen for {days} days")
    return {
        #: Filter of the gallery: people without any usable picture
        "NO_FACE": translate("gallery", "Needs a picture"),
        #: Filter of the gallery: people whose pictures are poor
        "LOW_QUALITY": translate("gallery", "Poor pictures"),
        #: Filter of the gallery: people whom the face alone does not tell apart
        "LOOK_ALIKE": translate("gallery", "Look-alikes"),
        #: Filter of the gallery: the consent ends within the next days
        "CONSENT_ENDS": translate("gallery", "Consent ends soon"),
        #: Filter of the gallery: no consent is in force
        "NO_CONSENT": translate("gallery", "No consent"),
        "NOT_SEEN": unseen.format(days=words.number(unseen_days)),
    }[name]


def nobody(wish: Wish, *, is_by_face: bool) -> tuple[str, str]:
    """Say that nobody is found, and what can be done about it."""
    filtered = wish.filter
    #: No search result; {words} is what was typed
    text = translate("GalleryPage", "Nobody is found with “{words}”").format(words=wish.words)
    #: Below "Nobody is found with …"
    hint = translate(
        "GalleryPage", "Try a part of the name, the identifier, a tag, or a day such as 2026-03-01."
    )
    if is_by_face:
        #: Search by face without result
        text = translate("GalleryPage", "Nobody here is alike")
        #: Below "Nobody here is alike"
        hint = translate(
            "GalleryPage", "Whoever is on the picture is not enrolled, or looks very different on it."
        )
    elif filtered.kind != "all":
        name = mark(filtered.value, wish.unseen_days) if filtered.kind == "mark" else filtered.value
        if not wish.words:
            #: A filter leaves nobody; {filter} is such as "No consent"
            text = translate("GalleryPage", "Nobody under “{filter}”").format(filter=name)
            #: Below "Nobody under …"
            hint = translate("GalleryPage", "There is nothing to be done here.")
        else:
            #: Search within a filter, such as "No consent", without result
            hint = translate("GalleryPage", "Only “{filter}” was searched.").format(filter=name)
    return text, hint


def likeness(degree: Degree) -> str:
    """Say how alike somebody is to the face that was searched for; it decides nothing."""
    if degree is Degree.CERTAIN:
        #: On a person found by face: the pictures are very much alike
        return translate("gallery", "very alike")
    #: On a person found by face: the pictures are alike
    return translate("gallery", "alike")


def copied(how: Copied) -> tuple[str, str]:
    """Say how a copy on a backend stands, and in which tone."""
    return {
        #: Beside the name of a backend: it has this person as they are here
        Copied.THERE: (translate("gallery", "in step"), "good"),
        #: Beside the name of a backend: something of this person is still to be sent
        Copied.WAITING: (translate("gallery", "waiting"), "caution"),
        #: Beside the name of a backend: somebody has to decide, on the Sync page
        Copied.NEEDS_YOU: (translate("gallery", "needs you"), "danger"),
        #: Beside the name of a backend: it has no copy of this person
        Copied.NOT_SENT: (translate("gallery", "not sent"), "muted"),
    }[how]


def consent(one: Consent) -> str:
    """Say how and when a consent was given."""
    how = words.consent_method(one.method)  # type: ignore[arg-type]  # one of `ConsentMethod`
    return f"{how} · {words.date(one.given_at.astimezone())}"


def past_consent(one: Consent) -> str:
    """Say how a consent was given, and what ended it."""
    if one.withdrawn_at is not None:
        #: A consent that is over; {given} is "on paper · 12 May 2025", {day} a date
        text = translate("gallery", "{given}, withdrawn on {day}")
        return text.format(given=consent(one), day=words.date(one.withdrawn_at))
    if one.expires_at is not None:
        #: A consent that is over; {given} is "on paper · 12 May 2025", {day} a date
        text = translate("gallery", "{given}, ended on {day}")
        return text.format(given=consent(one), day=words.date(one.expires_at))
    return consent(one)


def merging(found: Merging, kept: str, other: str) -> str:
    """Say what a merge does with the person who goes."""
    if found.staying:
        #: Why two people cannot be merged; {kept} was to stay, {other} to go, {pictures} is "5 pictures"
        text = translate(
            "gallery",
            "This cannot be done: no consent of {kept} covers {pictures} of {other}. Keep the other one,"
            " or let {kept} agree anew at the desk.",
        )
        return text.format(kept=kept, other=other, pictures=words.pictures(found.staying))
    #: What merging two people does; {pictures} is "5 pictures", {other} goes, {kept} stays
    text = translate("gallery", "{pictures} and all check-ins of {other} go over to {kept}.")
    sentences = [text.format(pictures=words.pictures(found.samples), other=other, kept=kept)]
    if found.has_pin or found.has_code:
        #: What merging two people does
        text = translate("gallery", "PIN and badge of {other} stop working.")
        sentences.append(text.format(other=other))
    #: What merging two people does: afterwards
    text = translate("gallery", "{other} is no longer listed. This can be undone.")
    sentences.append(text.format(other=other))
    return " ".join(sentences)


def erasing(count: int) -> str:
    """Say that people are being erased, while that can be undone."""
    #: Notice with a button "Undo"; {people} is "3 people"
    return translate("gallery", "{people} erased.").format(people=words.people(count))


def corrected(one: Correction) -> str:
    """Say what a correction did; where not all names are known any more, what kind of thing it was."""
    pictures, kind = words.pictures(one.samples), one.kind.value
    if kind == "tag":
        whom = _listed(one.names) if _is_named(one) else words.people(one.people)
        #: A past correction; {tag} a word, {people} is "Ann, Bence" or "12 people"
        return translate("gallery", "Tag “{tag}” changed: {people}").format(tag=one.tag, people=whom)
    if not _is_named(one):
        return " · ".join([audit_words.action(f"correct: {kind}"), *one.names])
    name, others = one.names[0], _listed(one.names[1:])
    #: A past correction; {other} and {name} are people
    merged = translate("gallery", "{other} was merged into {name}")
    #: A past correction; {other} and {name} are people, {pictures} is "5 pictures"
    split = translate("gallery", "{other} was split off from {name}, with {pictures}")
    #: A past correction; {other} and {name} are people, {pictures} is "5 pictures"
    moved = translate("gallery", "{pictures} moved from {other} to {name}")
    #: A past correction; {people} is "Ann, Bence", {pictures} is "5 pictures"
    removed = translate("gallery", "{pictures} removed: {people}")
    #: A past correction; {name} is a person
    portrait = translate("gallery", "Another portrait was chosen for {name}")
    text = {"merge": merged, "split": split, "move": moved, "remove": removed, "portrait": portrait}[kind]
    return text.format(name=name, other=others, pictures=pictures, people=_listed(one.names))


def _is_named(one: Correction) -> bool:
    return bool(one.names) and len(one.names) == one.people


def past(one: Correction, now: datetime) -> str:
    """Say when a correction was made, by whom, and whether it can be undone."""
    if one.undone_at is not None:
        #: Of a past correction; {when} is a day and a time
        state = translate("gallery", "undone {when}").format(when=_when(one.undone_at))
    elif one.can_be_undone(now):
        #: Of a past correction; {when} is a day and a time
        state = translate("gallery", "can be undone until {when}").format(when=_when(one.until))
    else:
        #: Of a past correction
        state = translate("gallery", "can no longer be undone")
    return f"{_when(one.at)} · {one.actor} · {state}"


def _when(at: datetime) -> str:
    return f"{words.date(at)}, {words.time(at.astimezone())}"


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names)
