"""Every state of the Activity page, ready to be looked at."""

from datetime import date, timedelta
from typing import Any

from PySide6.QtWidgets import QScrollArea

from app.core.drift import Cause, Day, Drift, Measure
from app.core.evidence import Evidence, Seen
from app.core.gallery import Candidate
from app.core.quality import Component
from app.store.activity import Page, Row
from app.store.decisions import Explained
from app.store.presence import Present
from app.ui.activity_values import Charts, Explanation, Inside, Log
from tests.screens.stages import settle, window
from tests.ui import made

STATIONS = ("North door", "Workshop")


def row(number, minutes=0, outcome="identified", name="", **changed) -> Row:
    """Return an entry of the log, some minutes before noon."""
    values: dict[str, Any] = {
        "id": number,
        "at": made.NOON - timedelta(minutes=minutes),
        "outcome": outcome,
        "subject_id": f"{number:032x}" if name else None,
        "name": name,
        "score": 7.2,
        "margin": 3.1,
        "direction": "in",
        "station": STATIONS[number % 2],
        "way": "face",
        "answer": "",
        "voided_at": None,
        "reason": "",
        "liveness": "passive",
        "has_picture": False,
    }
    return Row(**(values | changed))


ROWS = (
    row(900, 1, name="Ann Example", answer="A delivery"),
    row(899, 4, name="Bence Example", direction="out"),
    row(898, 9, "refused", reason="attack", score=6.1),
    row(897, 15, "not_enrolled", score=0.8),
    row(896, 31, name="Élodie Example", way="pin"),
    row(895, 44, name="Анна Пример"),
    row(894, 58, "not_sure", score=3.6),
    row(893, 71, name="نور مثال", voided_at=made.NOON),
    row(892, 83, "not_valid", name="", reason="no longer valid"),
    row(891, 95, "marked_out", "Dora of the Very Long Name and Longer Family Name", direction="out"),
    *(
        row(890 - place, 110 + 47 * place, name=made.NAMES[place % 8], direction=("in", "out")[place % 2])
        for place in range(40)
    ),
)
LOG = Log(Page(ROWS, None), 1204, stations=STATIONS)

BEST = (
    Candidate("a", 7.2),
    Candidate("b", 3.1),
    Candidate("c", 2.4),
    Candidate("d", 2.2),
    Candidate("", 1.7),
)
NAMES = (
    "Ann Example",
    "Bence Example",
    "Élodie Example",
    "Dora of the Very Long Name and Longer Family Name",
    "",
)
EVIDENCE = Evidence(
    "identified",
    tuple(Seen(quality, agrees=True) for quality in (52, 71, 83, 88)),
    BEST,
    threshold=5.1,
    compared=7.2,
    lead=4.1,
    people=342,
    fpir=0.003,
    networks="dlib+sface",
    models=("dlib_face_recognition_resnet_model_v1", "face_recognition_sface_2021dec"),
    quality=88,
    worst=Component.ILLUMINATION_UNIFORMITY.value,
    worst_value=61,
    brightness=0.42,
    sharpness=0.15,
    liveness="doubt",
    passive="accepted",
    cues=(("blink", 0.8), ("turn", 1.4)),
)
REFUSED = Evidence(
    "refused",
    tuple(Seen(quality, agrees=True) for quality in (64, 66, 65)),
    (Candidate("a", 6.1), Candidate("b", 2.2)),
    threshold=5.1,
    compared=6.1,
    lead=3.9,
    people=342,
    fpir=0.003,
    networks="dlib+sface",
    models=EVIDENCE.models,
    quality=66,
    worst=Component.DYNAMIC_RANGE.value,
    liveness="doubt",
    passive="refused",
    cues=(("edges", 0.6), ("display", 1.1)),
)
STRANGER = Evidence(
    "not_enrolled",
    tuple(Seen(quality, agrees=quality > 70) for quality in (81, 74, 69, 77)),
    tuple(Candidate(one.subject_id, 0.8 - 0.1 * place) for place, one in enumerate(BEST)),
    threshold=5.1,
    compared=0.8,
    lead=0.1,
    people=342,
    fpir=0.003,
    networks="dlib+sface",
    models=EVIDENCE.models,
    quality=81,
    liveness="off",
)
PEOPLE = tuple(
    Present(
        f"{place:032x}",
        made.NAMES[place % 8] if place < 8 else f"Person {place:02}",
        ("Staff", "Staff", "Visitors", "")[place % 4],
        made.NOON - timedelta(minutes=11 * place),
        STATIONS[place % 2],
    )
    for place in range(37)
)
TODAY = date(2025, 5, 12)
HOURS = (0, 0, 0, 0, 0, 4, 31, 118, 164, 71, 33, 40, 92, 88, 37, 41, 120, 133, 42, 9, 3, 0, 0, 0)
DAYS = tuple(
    (TODAY - timedelta(days=29 - place), (0 if place % 7 in {2, 3} else 28 + 5 * (place % 5)))
    for place in range(30)
)
MEASURED = tuple(
    Day(day, count, 78 - max(place - 22, 0) * 3, 0.45, 0.15, 7.1 - max(place - 22, 0) * 0.2)
    for place, (day, count) in enumerate(DAYS)
    if count
)
CHARTS = Charts(
    HOURS,
    DAYS,
    tuple((name, 61 - 5 * place) for place, name in enumerate(made.NAMES)),
    MEASURED,
    (),
    STATIONS,
    STATIONS[0],
)
DRIFTS = (
    ("North door", Drift(Measure.SHARPNESS, 0.16, 0.07, -6.2, Cause.DIRTY_LENS, TODAY - timedelta(days=5))),
    ("Workshop", Drift(Measure.BRIGHTNESS, 0.45, 0.71, 4.4, Cause.LOW_SUN, TODAY - timedelta(days=3))),
)


def activity_empty(look) -> Any:
    shown = window(look, "activity")
    shown.activity.log.show_log(Log(Page((), None), 0))
    settle()
    return shown


def activity_log(look) -> Any:
    shown = window(look, "activity")
    shown.activity.log.show_log(LOG)
    settle()
    return shown


def activity_nothing_fits(look) -> Any:
    shown = activity_log(look)
    shown.activity.log.filters.search.setText("Zoltan")
    shown.activity.log.filters._tell()
    shown.activity.log.show_log(Log(Page((), None), 0, stations=STATIONS))
    settle()
    return shown


def activity_identified(look) -> Any:
    return explained(look, 0, EVIDENCE, made.jpeg())


def activity_replayed(look) -> Any:
    shown = explained(look, 0, EVIDENCE, None)
    details = shown.activity.log.details
    details.replay.slider.setValue(details.replay.slider.maximum())
    scroll_down(details)
    return shown


def activity_refused(look) -> Any:
    return explained(look, 2, REFUSED, None)


def activity_not_enrolled(look) -> Any:
    return explained(look, 3, STRANGER, None)


def activity_inside(look) -> Any:
    return inside(look, PEOPLE)


def activity_nobody_inside(look) -> Any:
    return inside(look, ())


def activity_charts(look) -> Any:
    return charts(look, CHARTS)


def activity_drift(look) -> Any:
    values = {name: getattr(CHARTS, name) for name in Charts.__slots__}
    return charts(look, Charts(**(values | {"drifts": DRIFTS})))


def activity_exporting(look) -> Any:
    shown = activity_log(look)
    dialog = shown.activity.open_export(1204)
    dialog.show_progress(420)
    settle()
    return dialog


ACTIVITY_STAGES = (
    activity_empty,
    activity_log,
    activity_nothing_fits,
    activity_identified,
    activity_replayed,
    activity_refused,
    activity_not_enrolled,
    activity_inside,
    activity_nobody_inside,
    activity_charts,
    activity_drift,
    activity_exporting,
)


def explained(look, place, evidence, picture) -> Any:
    """Return the log with one of its entries explained."""
    shown = activity_log(look)
    log = shown.activity.log
    log.table.select_rows([place])
    log._choose(log.model.index(place, 0))
    names = NAMES[: len(evidence.best)]
    log.show_explanation(Explanation(Explained(ROWS[place], evidence, names, {}, picture), 420, 0.003))
    settle()
    return shown


def inside(look, people) -> Any:
    shown = window(look, "activity")
    shown.activity.show_tab(shown.activity.presence)
    shown.activity.presence.show_inside(Inside(people, made.NOON))
    settle()
    return shown


def charts(look, values) -> Any:
    shown = window(look, "activity")
    shown.activity.show_tab(shown.activity.charts)
    shown.activity.charts.show_charts(values)
    settle()
    return shown


def scroll_down(details) -> None:
    """Show the lower part of an explanation."""
    bar = details.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    settle()
