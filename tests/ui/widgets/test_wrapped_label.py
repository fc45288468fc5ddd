import pytest
from PySide6.QtWidgets import QLabel

from app.ui.widgets.wrapped_label import WrappedLabel

ADDRESS = "maximilian.konstantin.mustermann@hohenlohe.example.org"

pytestmark = pytest.mark.usefixtures("look")


@pytest.fixture
def label(shown):
    return shown(WrappedLabel(), 160, 200)


def lines(label) -> list[str]:
    return QLabel.text(label).split("\u200b")


def test_words_that_fit_stay_whole(label):
    label.setText("Ann Example of North Door Works")
    assert lines(label) == [label.text()]


def test_an_address_is_broken_where_its_parts_end(label):
    label.setText(ADDRESS)
    assert lines(label) == ["maximilian.", "konstantin.", "mustermann@", "hohenlohe.", "example.", "org"]
    assert label.text() == label.accessibleName() == ADDRESS


def test_a_word_that_has_no_parts_is_broken_anywhere(label):
    label.setText("To Wolfeschlegelsteinhausenbergerdorff")
    assert len(lines(label)) > 20
    assert lines(label)[0] == "To W"


def test_it_needs_no_more_room_than_there_is(label):
    label.setText(ADDRESS * 3)
    assert label.minimumSizeHint().width() < 100


def test_in_a_wider_window_less_is_broken(label):
    label.setText(ADDRESS)
    label.resize(900, 200)
    assert lines(label) == [ADDRESS]
