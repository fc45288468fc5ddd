from datetime import UTC, datetime, timedelta

import pytest

from app.ui.gallery_values import Filter
from tests.ui import made
from tests.ui.gallery_alone import enrolled, listed, open_gallery


@pytest.fixture
def desk(request):
    yield from open_gallery(request)


def test_people_are_found_as_one_types(desk):
    enrolled(desk, "Ann Example", "Bence Example", "Zoe Other")
    desk.window.gallery.tools.field.setText("exam")
    desk.qtbot.waitUntil(lambda: listed(desk) == ["Ann Example", "Bence Example"])


def test_of_many_searches_the_newest_is_answered(desk):
    enrolled(desk, "Ann Example", "Bence Example", "Zoe Other")
    for sought in ("a", "an", "ann", "zoe"):
        desk.window.gallery.tools.searched.emit(sought)
    desk.qtbot.waitUntil(lambda: listed(desk) == ["Zoe Other"])


def test_portraits_and_details_come_from_the_store(desk):
    ids = enrolled(desk, "Ann Example")
    page = desk.window.gallery
    desk.qtbot.waitUntil(lambda: not page.model._portraits.get(ids[0], made.drawing()).isNull())
    desk.qtbot.waitUntil(page._panel.samples.isVisible)


def test_other_days_not_seen_are_counted_anew(desk):
    enrolled(desk, "Ann Example", "Bence Example")
    long_ago = (datetime.now(UTC) - timedelta(days=100)).isoformat()
    desk.stored(
        lambda db: db.execute("UPDATE subjects SET enrolled_at = ? WHERE name LIKE 'Ann%'", [long_ago])
    )
    page = desk.window.gallery
    page.filters.chosen.emit(Filter("mark", "NOT_SEEN"), 90)
    desk.qtbot.waitUntil(lambda: listed(desk) == ["Ann Example"])
    desk.qtbot.waitUntil(lambda: page._counts.marks["NOT_SEEN"] == 1)
    page.filters.chosen.emit(Filter("mark", "NOT_SEEN"), 180)
    desk.qtbot.waitUntil(lambda: listed(desk) == [])
    desk.qtbot.waitUntil(lambda: page._counts.marks["NOT_SEEN"] == 0)
