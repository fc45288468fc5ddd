from app.ui.widgets.gallery_face_dialog import GalleryFaceDialog
from tests.ui import made


def test_the_first_face_that_is_good_enough_ends_it(qtbot, look, shown):
    dialog = shown(GalleryFaceDialog(look, lambda: None), 640, 520)
    dialog.show_analysis(made.nobody(1.0))
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.seen):
        dialog.show_analysis(made.analysis(2.0))
    assert not dialog.isVisible()
