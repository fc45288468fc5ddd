"""Finds settings by what is typed: their names, sentences, values and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.settings.catalogue import catalogue
from app.ui import settings_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.settings.catalogue import Name, Setting


def found(typed: str, words: Mapping[Name, tuple[str, str]]) -> list[Setting]:
    """Return the settings that have every word of what is typed, in the order of the groups."""
    wanted = typed.casefold().split()
    order = {section: place for place, section in enumerate(settings_words.GROUPS)}
    hits = [one for one in catalogue() if _has(_text(one, words[one.name]), wanted)]
    return sorted(hits, key=lambda one: (not _has(words[one.name][0].casefold(), wanted), order[one.section]))


def _text(setting: Setting, words: Sequence[str]) -> str:
    values = [settings_words.word(setting, word) for word in setting.words]
    group = settings_words.group(setting.section)
    return " ".join([*words, *values, group, setting.path, settings_words.unit(setting)]).casefold()


def _has(text: str, wanted: Sequence[str]) -> bool:
    return all(word in text for word in wanted)
