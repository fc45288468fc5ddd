"""Every state of the gallery and of its questions, ready to be looked at."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QApplication

from app.core.belonging import Belongs, LikeOther, SurelyOther, Unsure
from app.core.consent import Terms
from app.core.duplicates import Degree, Pair
from app.core.enrollment import Enrollment, Mode
from app.store.consent_texts import default_texts
from app.store.corrections import Kind
from app.store.merging import Merging
from app.ui import gallery_words, words
from app.ui.gallery_values import UNSEEN_DAYS, Counts, Filter, Listed, Wish
from app.ui.widgets.gallery_add_dialog import GalleryAddDialog
from app.ui.widgets.gallery_duplicates_dialog import GalleryDuplicatesDialog
from app.ui.widgets.gallery_face_dialog import GalleryFaceDialog
from app.ui.widgets.gallery_past_dialog import GalleryPastDialog
from app.ui.widgets.gallery_tag_dialog import GalleryTagDialog
from app.ui.widgets.person_edit_dialog import PersonEditDialog
from app.ui.widgets.person_merge_dialog import PersonMergeDialog
from app.ui.widgets.person_move_dialog import PersonMoveDialog
from app.ui.widgets.person_split_dialog import PersonSplitDialog
from app.ui.widgets.scrim import open_over
from tests.screens.desk_stages import still_camera
from tests.screens.stages import settle, window
from tests.ui import gallery_made, made

GROUPS = ("Staff", "Visitors", "Staff", "Workshop")


def people(count=24) -> Any:
    return [replace(one, group=GROUPS[number % len(GROUPS)]) for number, one in enumerate(made.people(count))]


def gallery_loading(look) -> Any:
    return window(look, "gallery")


def gallery_empty(look) -> Any:
    shown = window(look, "gallery")
    shown.gallery.show_counts(Counts())
    settle()
    return shown


def gallery_tiles(look) -> Any:
    shown = window(look, "gallery")
    page = shown.gallery
    page.answers = gallery_made.Answers(page, people(), gallery_made.about())
    page.show_counts(gallery_made.COUNTS)
    page.refresh()
    settle()
    settle()
    return shown


def gallery_table(look) -> Any:
    shown = gallery_tiles(look)
    shown.gallery.tools.table_wanted.emit(True)  # noqa: FBT003 - a signal
    settle()
    return shown


def gallery_filter_with_nobody(look) -> Any:
    shown = gallery_tiles(look)
    shown.gallery.filters.chosen.emit(Filter("mark", "NO_CONSENT"), UNSEEN_DAYS)
    shown.gallery.filters.show_filter(Filter("mark", "NO_CONSENT"))
    settle()
    return shown


def gallery_nobody_found(look) -> Any:
    shown = gallery_tiles(look)
    shown.gallery.tools.field.setText("zzz")
    shown.gallery.tools.searched.emit("zzz")
    settle()
    return shown


def gallery_by_face(look) -> Any:
    shown = gallery_tiles(look)
    found = people()[:3]
    likeness = {one.subject_id: Degree.LIKELY for one in found} | {found[0].subject_id: Degree.CERTAIN}
    listed = Listed(Wish(), [one.subject_id for one in found], found, likeness)
    shown.gallery.show_found(made.jpeg(), listed)
    settle()
    return shown


def gallery_by_face_nobody(look) -> Any:
    shown = gallery_tiles(look)
    shown.gallery.show_found(made.jpeg(), Listed(Wish(), []))
    settle()
    return shown


def gallery_selection(look) -> Any:
    shown = gallery_tiles(look)
    shown.gallery.people.view.selectAll()
    settle()
    return shown


def gallery_undo(look) -> Any:
    shown = gallery_tiles(look)
    undo = words.translate("GalleryErasing", "&Undo")
    shown.show_offer(gallery_words.erasing(3), undo, lambda: None)
    settle()
    return shown


def over(shown, dialog) -> Any:
    """Open a question over the window."""
    open_over(dialog, shown.gallery._look, shown)
    settle()
    QApplication.processEvents()
    return shown


def gallery_face_camera(look) -> Any:
    shown, frame = gallery_tiles(look), made.frame()
    dialog = GalleryFaceDialog(look, lambda: frame, shown.gallery)
    over(shown, dialog)
    still_camera(dialog._camera)
    return shown


def gallery_edit(look) -> Any:
    shown = gallery_tiles(look)
    return over(shown, PersonEditDialog(look, gallery_made.about().details, shown.gallery))


def gallery_tag(look) -> Any:
    shown = gallery_selection(look)
    return over(shown, GalleryTagDialog(look, 24, ["keys"], shown.gallery, add=True))


def gallery_merge(look) -> Any:
    shown = gallery_tiles(look)
    first, second, *_rest = people()
    dialog = PersonMergeDialog(look, first, made.jpeg(), shown.gallery)
    found = people()[1:8]
    dialog.picker.show_people(found, gallery_made.portraits([one.subject_id for one in found]))
    dialog.picker._list.setCurrentRow(0)
    merging = Merging(4, 0, 12, has_pin=True, has_code=False)
    dialog.show_merging(first.subject_id, second, made.jpeg(30), merging)
    return over(shown, dialog)


def gallery_move(look) -> Any:
    shown = gallery_tiles(look)
    dialog = PersonMoveDialog(look, "Ann Example", gallery_made.samples()[2], shown.gallery)
    found = people()[1:8]
    dialog.picker.show_people(found, gallery_made.portraits([one.subject_id for one in found]))
    dialog.picker._list.setCurrentRow(1)
    return over(shown, dialog)


def adding(look, *found) -> Any:
    """Look into the camera; with what the comparison says there is a picture, without it none yet."""
    shown, frame = gallery_tiles(look), made.frame()
    begin = Enrollment(Mode.QUICK)
    dialog = GalleryAddDialog(look, "Ann Example", begin, lambda: frame, shown.gallery)
    dialog.face.camera.name_camera("Front camera")
    over(shown, dialog)
    for one in made.burst(1.0) if found else [made.analysis(1.0)]:
        dialog.show_analysis(one)
    if found:
        dialog.show_belonging(*found)
    settle()
    still_camera(dialog.face.camera)
    return shown


def gallery_add(look) -> Any:
    return adding(look)


def gallery_add_taken(look) -> Any:
    return adding(look, Belongs())


def gallery_add_unsure(look) -> Any:
    return adding(look, Unsure())


def gallery_add_like_other(look) -> Any:
    return adding(look, LikeOther("b"), "Bence Example")


def gallery_add_surely_other(look) -> Any:
    return adding(look, SurelyOther("b"), "Bence Example")


def gallery_face_deleted(look) -> Any:
    shown = window(look, "gallery")
    page = shown.gallery
    bare = gallery_made.about(consent=None, samples=(), portrait=None, self_test=None)
    page.answers = gallery_made.Answers(page, people(), bare)
    page.show_counts(gallery_made.COUNTS)
    page.refresh()
    settle()
    settle()
    return shown


def splitting(look) -> Any:
    shown = gallery_tiles(look)
    texts = default_texts(Terms())
    dialog = PersonSplitDialog(look, "Ann Example", gallery_made.samples(), texts, shown.gallery)
    dialog._samples[1].setChecked(True)
    dialog._samples[3].setChecked(True)
    return shown, dialog


def gallery_split(look) -> Any:
    return over(*splitting(look))


def gallery_split_consent(look) -> Any:
    shown, dialog = splitting(look)
    dialog.form._name.setText("Zoe Other")
    over(shown, dialog)
    dialog._go_on()
    dialog._go_on()
    settle()
    return shown


def gallery_duplicates_running(look) -> Any:
    shown = gallery_tiles(look)
    dialog = GalleryDuplicatesDialog(look, shown.gallery)
    dialog.show_progress((420, 1000))
    return over(shown, dialog)


def gallery_duplicates_found(look) -> Any:
    shown = gallery_tiles(look)
    dialog = GalleryDuplicatesDialog(look, shown.gallery)
    first, second, *_rest = people()
    pair = Pair(first.subject_id, second.subject_id, 6.1, Degree.CERTAIN)
    dialog.show_pairs([pair, pair, pair])
    merging = Merging(4, 0, 12, has_pin=False, has_code=False)
    dialog.show_pair((first, made.jpeg()), (second, made.jpeg(20)), merging)
    return over(shown, dialog)


def gallery_duplicates_none(look) -> Any:
    shown = gallery_tiles(look)
    dialog = GalleryDuplicatesDialog(look, shown.gallery)
    dialog.show_pairs([])
    return over(shown, dialog)


def gallery_past(look) -> Any:
    shown = gallery_tiles(look)
    dialog = GalleryPastDialog(look, shown.gallery)
    found = [
        gallery_made.correction(0, Kind.TAG, "Ann Example", "Bence Example", tag="early shift"),
        gallery_made.correction(1, Kind.MERGE, "Ann Example", "Anne Example"),
        gallery_made.correction(2, Kind.REMOVE, "Chloé Example", until=made.NOON - timedelta(days=1)),
        gallery_made.correction(3, Kind.MOVE, "Dmitri Example", "Ann Example", undone_at=made.NOON),
        gallery_made.correction(4, Kind.SPLIT, "Bence Example", "Zoe Other"),
        gallery_made.correction(5, Kind.PORTRAIT, "Ann Example"),
        gallery_made.correction(6, Kind.MERGE, "Ann Example", people=2, is_kept=False),
    ]
    dialog.show_corrections(found, made.NOON)
    return over(shown, dialog)


def gallery_past_none(look) -> Any:
    shown = gallery_tiles(look)
    dialog = GalleryPastDialog(look, shown.gallery)
    dialog.show_corrections([], made.NOON)
    return over(shown, dialog)


STAGES = (
    gallery_loading,
    gallery_empty,
    gallery_tiles,
    gallery_table,
    gallery_filter_with_nobody,
    gallery_nobody_found,
    gallery_by_face,
    gallery_by_face_nobody,
    gallery_selection,
    gallery_undo,
    gallery_face_camera,
    gallery_edit,
    gallery_tag,
    gallery_merge,
    gallery_move,
    gallery_add,
    gallery_add_taken,
    gallery_add_unsure,
    gallery_add_like_other,
    gallery_add_surely_other,
    gallery_face_deleted,
    gallery_split,
    gallery_split_consent,
    gallery_duplicates_running,
    gallery_duplicates_found,
    gallery_duplicates_none,
    gallery_past,
    gallery_past_none,
)
"""All of them, in the order in which they are met."""
