import pytest
from PySide6.QtWidgets import QPushButton

from app.ui.widgets.demo_bar import ACTORS, DemoBar


@pytest.fixture
def bar(look, shown):
    return shown(DemoBar(look), 1100, 44)


def test_each_choice_tells_who_stands_there_now(bar):
    chosen: list[str] = []
    bar.chosen.connect(chosen.append)
    for button in bar.findChildren(QPushButton):
        button.click()
    assert chosen == list(ACTORS)


def test_it_begins_with_nobody(bar):
    assert [one.text() for one in bar.findChildren(QPushButton) if one.isChecked()] == ["Nobody"]


def test_it_shows_who_was_put_there(bar):
    bar.show_actor("stranger")
    assert [one.text() for one in bar.findChildren(QPushButton) if one.isChecked()] == ["A stranger"]


def test_segments_are_at_least_36_high(bar):
    assert all(button.height() >= 36 for button in bar.findChildren(QPushButton))
