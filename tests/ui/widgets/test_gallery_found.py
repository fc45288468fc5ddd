import pytest

from app.ui.widgets.gallery_found import GalleryFound
from tests.ui import made
from tests.ui.widgets.hands import touch


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "Nobody here looks like this face"),
        (1, "1 person looks like this face"),
        (3, "3 people look like this face"),
    ],
)
def test_it_says_how_many_are_alike_and_leads_back(qtbot, look, shown, count, said):
    found = shown(GalleryFound(look), 900, 90)
    found.show_found(made.jpeg(), count)
    assert found.accessibleName() == said
    with qtbot.waitSignal(found.ended):
        touch(found, "Show everybody")
