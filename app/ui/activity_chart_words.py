"""What charts say in a sentence, and what to do when a camera sees worse than it used to."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from app.core.drift import Cause, Measure
from app.ui import activity_words, words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from app.core.drift import Day, Drift

translate = QCoreApplication.translate


def period(days: int) -> str:
    """Name a time that charts are of."""
    if days == 365:
        #: The time that charts are of
        return translate("activity", "The last year")
    #: The time that charts are of; {days} is a number, such as 30
    return translate("activity", "The last {days} days").format(days=words.number(days))


def hour(at: int) -> str:
    """Write an hour of the day as the locale does, 0 to 23."""
    return str(QLocale().toString(QTime(at, 0), QLocale.FormatType.ShortFormat))


def busiest_hour(hours: Sequence[int]) -> str:
    """Say when most people pass."""
    if not sum(hours):
        return ""
    at = max(range(len(hours)), key=hours.__getitem__)
    #: Below the title of a chart; {first} and {last} are times of day
    text = translate("activity", "Most pass between {first} and {last}.")
    return text.format(first=hour(at), last=hour((at + 1) % 24))


def passages(days: Sequence[tuple[date, int]]) -> str:
    """Say how many passed, and on which day the most."""
    total = sum(count for _, count in days)
    if not total:
        return ""
    day, most = max(days, key=lambda one: one[1])
    #: Below the title of a chart; {total} and {most} count passages, {day} is a day
    text = translate("activity", "{total} came or went; the most on {day}: {most}.")
    return text.format(total=words.number(total), day=words.day(day), most=words.number(most))


def most_often(people: Sequence[tuple[str, int]]) -> str:
    """Say who passed most often."""
    if not people:
        return ""
    name, count = people[0]
    #: Below the title of a chart: {name} came or went most often: {count} times
    text = translate("activity", "{name} came or went most often: {count} times.")
    return text.format(name=name, count=words.number(count))


def quality(days: Sequence[Day]) -> str:
    """Say how good pictures of faces usually are."""
    if not days:
        return ""
    #: Below the title of a chart; {usual} is a number of 0 to 100
    text = translate("activity", "Usually {usual} of 100.")
    return text.format(usual=words.number(round(statistics.median(one.quality for one in days))))


def recognition(days: Sequence[Day]) -> str:
    """Say how alike those who were recognized usually are."""
    scores = [one.score for one in days if one.score is not None]
    if not scores:
        return ""
    #: Below the title of a chart; {usual} is a number, such as 6.2
    text = translate("activity", "Usually {usual}: the higher, the surer.")
    return text.format(usual=activity_words.score(statistics.median(scores)))


def drift(station: str, found: Drift) -> tuple[str, str]:
    """Say in a bold phrase what changed at a station, and in a sentence what to do."""
    return _changed(station, found), _to_do(found)


def _changed(station: str, found: Drift) -> str:
    day = words.day(found.since)
    is_more = found.now > found.usual
    match found.measure:
        case Measure.SHARPNESS:
            #: Bold phrase of a warning; {station} is a kiosk, {day} a day
            text = translate("activity", "{station}: pictures have been less sharp since {day}.")
        case Measure.BRIGHTNESS if is_more:
            #: Bold phrase of a warning; {station} is a kiosk, {day} a day
            text = translate("activity", "{station}: faces have been brighter since {day}.")
        case Measure.BRIGHTNESS:
            #: Bold phrase of a warning; {station} is a kiosk, {day} a day
            text = translate("activity", "{station}: faces have been darker since {day}.")
        case _:
            #: Bold phrase of a warning; {station} is a kiosk, {day} a day
            text = translate("activity", "{station}: pictures of faces have been worse since {day}.")
    return text.format(station=station, day=day)


def _to_do(found: Drift) -> str:
    return {
        #: What to do about a camera that sees worse
        Cause.DIRTY_LENS: translate("activity", "Clean the lens with a soft cloth."),
        #: What to do about a camera that sees worse
        Cause.LOW_SUN: translate(
            "activity", "The sun may stand low: shade the window, or turn the camera away."
        ),
        #: What to do about a camera that sees worse
        Cause.LIGHT_GONE: translate("activity", "Look whether a lamp went out, or move one nearer."),
        #: What to do about a camera that sees worse
        Cause.UNKNOWN: translate("activity", "Look at the camera: is it clean, straight, and well lit?"),
    }[found.cause]
