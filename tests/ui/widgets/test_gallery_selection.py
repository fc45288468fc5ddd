import pytest

from app.ui.widgets.gallery_selection import GallerySelection
from tests.ui.widgets.hands import touch


@pytest.fixture
def bar(look, shown):
    return shown(GallerySelection(look), 800, 90)


def test_one_alone_needs_no_bar(bar):
    bar.show_count(1)
    assert not bar.isVisible()
    bar.show_count(3)
    assert bar.accessibleName() == "3 people chosen"


@pytest.mark.parametrize(("text", "adds"), [("Add tag", True), ("Remove tag", False)])
def test_a_tag_is_given_or_taken(qtbot, bar, text, adds):
    bar.show_count(2)
    with qtbot.waitSignal(bar.tag_wanted) as asked:
        touch(bar, text)
    assert asked.args == [adds]


@pytest.mark.parametrize(
    ("text", "signal"), [("Export", "export_wanted"), ("Erase", "erase_wanted"), ("Clear", "left")]
)
def test_the_chosen_are_exported_erased_or_let_go(qtbot, bar, text, signal):
    bar.show_count(2)
    with qtbot.waitSignal(getattr(bar, signal)):
        touch(bar, text)
