"""The gallery with the real store: listing, correcting, erasing with a way back."""

import csv
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton

from app.core.consent import GivenConsent, text_in
from app.core.person import PersonDetails
from app.store import corrections, pairs, person_samples, subjects
from app.ui import records
from app.ui.enrollment_request import EnrollmentRequest
from app.ui.widgets.gallery_duplicates_dialog import GalleryDuplicatesDialog
from app.ui.widgets.gallery_face_dialog import GalleryFaceDialog
from app.ui.widgets.gallery_tag_dialog import GalleryTagDialog
from app.ui.widgets.person_edit_dialog import PersonEditDialog
from app.ui.widgets.person_merge_dialog import PersonMergeDialog
from app.ui.widgets.person_move_dialog import PersonMoveDialog
from app.ui.widgets.person_split_dialog import PersonSplitDialog
from tests.ui import made
from tests.ui.front import texts
from tests.ui.gallery_alone import open_gallery


@pytest.fixture
def desk(request):
    yield from open_gallery(request)


def enrolled(desk, *names):
    """Enroll people of different faces; return their ids."""

    def call(db):
        text = text_in("en", texts(db))
        ids = []
        for number, name in enumerate(names):
            samples = [
                replace(sample, embedding=made.embedding(number, look))
                for look, sample in enumerate(made.samples())
            ]
            wanted = EnrollmentRequest(PersonDetails(name), GivenConsent(text, "paper"), tuple(samples))
            ids.append(records.enroll(db, wanted, "reception").subject_id)
        return ids

    ids = desk.stored(call)
    with desk.qtbot.waitSignal(desk.session.gallery_loaded):
        desk.session.load()
    desk.window.show_place("gallery")
    desk.qtbot.waitUntil(lambda: desk.window.gallery.model.rowCount() == len(names))
    return ids


def listed(desk):
    return [desk.window.gallery.model.person(one).name for one in desk.window.gallery.model.subject_ids]


def opened(desk, kind):
    found = []

    def is_open():
        found[:] = [one for one in desk.window.gallery.findChildren(kind) if one.isVisible()]
        return bool(found)

    desk.qtbot.waitUntil(is_open)
    return found[0]


def undo(desk):
    button = next(
        one
        for one in desk.window.notices.findChildren(QPushButton)
        if one.text() == "Undo" and one.isVisible()
    )
    button.click()


def said(desk, part):
    desk.qtbot.waitUntil(lambda: part in desk.window.notices.sentence)


def wait_for(desk, call, wanted):
    desk.qtbot.waitUntil(lambda: desk.stored(call) == wanted)


def names_of(db):
    return [one.name for one in subjects.find_people(db)]


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
    desk.qtbot.waitUntil(lambda: page._panel.samples.isVisible())


def test_whoever_is_erased_vanishes_at_once_and_comes_back_with_undo(desk):
    ids = enrolled(desk, "Ann Example", "Bence Example")
    desk.window.gallery.erase_requested.emit(ids[:1])
    desk.qtbot.waitUntil(lambda: listed(desk) == ["Bence Example"])
    assert desk.stored(names_of) == ["Ann Example", "Bence Example"]
    undo(desk)
    desk.qtbot.waitUntil(lambda: listed(desk) == ["Ann Example", "Bence Example"])
    desk.gallery.erasing.carry_out()
    assert desk.stored(names_of) == ["Ann Example", "Bence Example"]


def test_leaving_the_gallery_erases(desk):
    ids = enrolled(desk, "Ann Example", "Bence Example")
    desk.window.gallery.erase_requested.emit(ids[:1])
    desk.window.show_place("desk")
    assert desk.stored(names_of) == ["Bence Example"]


def test_closing_the_program_erases(desk):
    ids = enrolled(desk, "Ann Example", "Bence Example")
    desk.window.gallery.erase_requested.emit(ids)
    desk.gallery.stop()
    assert desk.stored(names_of) == []


def test_erasing_somebody_else_erases_whoever_was_waiting(desk):
    ids = enrolled(desk, "Ann Example", "Bence Example")
    desk.window.gallery.erase_requested.emit(ids[:1])
    desk.window.gallery.erase_requested.emit(ids[1:])
    assert desk.stored(names_of) == ["Bence Example"]
    undo(desk)
    desk.qtbot.waitUntil(lambda: listed(desk) == ["Bence Example"])


def test_the_time_for_undo_ends(desk):
    ids = enrolled(desk, "Ann Example")
    desk.gallery.erasing._timer.setInterval(1)
    desk.window.gallery.erase_requested.emit(ids)
    wait_for(desk, names_of, [])


def test_a_tag_is_given_to_several_and_taken_back(desk):
    ids = enrolled(desk, "Ann Example", "Bence Example")
    desk.window.gallery.tag_wanted.emit(ids, True)  # noqa: FBT003 - a signal
    dialog = opened(desk, GalleryTagDialog)
    dialog.field.setText("early shift")
    dialog.action.click()
    said(desk, "2 people have the tag “early shift” now.")
    assert [one.tags for one in desk.stored(subjects.find_people)] == [("early shift",)] * 2
    undo(desk)
    wait_for(desk, lambda db: [one.tags for one in subjects.find_people(db)], [(), ()])


def test_chosen_people_are_written_into_a_file(desk, tmp_path):
    ids = enrolled(desk, "Ann Example", "=Bence")
    desk.gallery.corrections.export(ids, tmp_path / "people.csv")
    said(desk, "2 people were written to people.csv.")
    with (tmp_path / "people.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["name"] for row in csv.DictReader(file)] == ["Ann Example", "'=Bence"]


def test_details_are_changed(desk):
    ids = enrolled(desk, "Ann Example")
    desk.window.gallery.edit_wanted.emit(ids[0])
    dialog = opened(desk, PersonEditDialog)
    dialog.form.show_details(replace(dialog.form.details, name="Ann Newname"))
    dialog.action.click()
    desk.qtbot.waitUntil(lambda: listed(desk) == ["Ann Newname"])


def test_two_are_merged_and_parted_again(desk):
    ann, bence = enrolled(desk, "Ann Example", "Bence Example")
    desk.window.gallery.merge_wanted.emit(ann)
    dialog = opened(desk, PersonMergeDialog)
    desk.qtbot.waitUntil(lambda: dialog.picker._list.count() == 1)
    dialog.picker._list.setCurrentRow(0)
    desk.qtbot.waitUntil(dialog.action.isEnabled)
    dialog.action.click()
    said(desk, "one person now")
    desk.qtbot.waitUntil(lambda: listed(desk) == ["Ann Example"])
    assert len(desk.stored(lambda db: person_samples.samples_of(db, ann))) == 10
    undo(desk)
    desk.qtbot.waitUntil(lambda: listed(desk) == ["Ann Example", "Bence Example"])
    assert len(desk.stored(lambda db: person_samples.samples_of(db, bence))) == 5


def test_the_other_one_is_kept_if_that_is_wanted(desk):
    ann, bence = enrolled(desk, "Ann Example", "Bence Example")
    desk.window.gallery.merge_wanted.emit(ann)
    dialog = opened(desk, PersonMergeDialog)
    desk.qtbot.waitUntil(lambda: dialog.picker._list.count() == 1)
    dialog.picker._list.setCurrentRow(0)
    dialog._swap.click()
    desk.qtbot.waitUntil(dialog.action.isEnabled)
    with desk.qtbot.waitSignal(dialog.merged) as asked:
        dialog.action.click()
    assert asked.args == [bence, ann]
    desk.qtbot.waitUntil(lambda: listed(desk) == ["Bence Example"])


def test_samples_are_moved_removed_and_chosen_as_portrait_with_a_way_back(desk):
    ann, bence = enrolled(desk, "Ann Example", "Bence Example")

    def count(subject_id):
        return lambda db: len(person_samples.samples_of(db, subject_id))

    number = desk.stored(lambda db: person_samples.samples_of(db, ann)[2].reference_id)
    desk.window.gallery.sample_move_wanted.emit(ann, number)
    dialog = opened(desk, PersonMoveDialog)
    desk.qtbot.waitUntil(lambda: dialog.picker._list.count() == 1)
    dialog.picker._list.setCurrentRow(0)
    dialog.action.click()
    said(desk, "The picture was moved.")
    assert desk.stored(count(bence)) == 6
    undo(desk)
    wait_for(desk, count(bence), 5)
    desk.window.gallery.sample_remove_wanted.emit(ann, number)
    said(desk, "The picture was removed.")
    assert desk.stored(count(ann)) == 4
    undo(desk)
    wait_for(desk, count(ann), 5)
    desk.window.gallery.portrait_wanted.emit(ann, number)
    said(desk, "The portrait was changed.")


def test_a_new_person_is_made_of_some_pictures(desk):
    ids = enrolled(desk, "Ann Example")
    desk.window.gallery.split_wanted.emit(ids[0])
    dialog = opened(desk, PersonSplitDialog)
    dialog._samples[1].setChecked(True)
    dialog._samples[2].setChecked(True)
    dialog.action.click()
    dialog.form.show_details(PersonDetails("Zoe Other"))
    dialog.action.click()
    dialog.consent._methods["paper"].setChecked(True)
    dialog.consent._confirmed.setChecked(True)
    dialog.action.click()
    said(desk, "Zoe Other is a person of their own now.")
    assert [one.samples for one in desk.stored(subjects.find_people)] == [3, 2]
    undo(desk)
    wait_for(desk, names_of, ["Ann Example"])


def test_a_correction_that_fails_is_said_where_it_was_asked(desk, monkeypatch):
    ids = enrolled(desk, "Ann Example")
    desk.window.gallery.tag_wanted.emit(ids, True)  # noqa: FBT003 - a signal
    dialog = opened(desk, GalleryTagDialog)
    dialog.field.setText("keys")

    def full(*_what):
        raise corrections.StoreError("The disk is full.")

    monkeypatch.setattr(corrections, "tag", full)
    dialog.action.click()
    desk.qtbot.waitUntil(lambda: "The disk is full." in desk.words(dialog))
    assert dialog.isEnabled()
    dialog.reject()


def test_a_face_before_the_camera_finds_whoever_is_alike(desk):
    ids = enrolled(desk, "Ann Example", "Bence Example")
    desk.window.gallery.face_wanted.emit("camera")
    opened(desk, GalleryFaceDialog)
    assert desk.session.wanted[-1].images
    desk.see(person=1)
    desk.qtbot.waitUntil(lambda: desk.window.gallery.model.subject_ids == ids[1:])
    assert desk.session.wanted[-1] is None
    desk.window.gallery.end_face()
    desk.qtbot.waitUntil(lambda: len(listed(desk)) == 2)


def test_a_face_that_nobody_has_finds_nobody(desk):
    enrolled(desk, "Ann Example")
    desk.faces.analysed.emit("a.jpg", made.analysis(1.0, person=5))
    desk.qtbot.waitUntil(lambda: "Nobody here looks like this face" in desk.words(desk.window.gallery))


def test_a_clipboard_without_a_picture_is_said(desk):
    desk.window.gallery.face_wanted.emit("clipboard")
    said(desk, "There is no picture on the clipboard.")


def test_a_picture_that_cannot_be_used_is_said(desk):
    desk.window.show_place("gallery")
    desk.faces.refused.emit("a.jpg", "There is no face in the picture.")
    said(desk, "There is no face in the picture.")


def twins(desk):
    """Enroll two people of one face, and somebody else."""

    def call(db):
        text = text_in("en", texts(db))
        for name in ("Ann Example", "Ann Again"):
            wanted = EnrollmentRequest(PersonDetails(name), GivenConsent(text, "paper"), made.samples())
            records.enroll(db, wanted, "reception")

    desk.stored(call)
    return enrolled_too(desk)


def enrolled_too(desk):
    with desk.qtbot.waitSignal(desk.session.gallery_loaded):
        desk.session.load()
    desk.window.show_place("gallery")
    desk.qtbot.waitUntil(lambda: desk.window.gallery.model.rowCount() == 2)


def test_duplicates_are_found_and_merged(desk):
    twins(desk)
    desk.window.gallery.duplicates_wanted.emit()
    dialog = opened(desk, GalleryDuplicatesDialog)
    desk.qtbot.waitUntil(dialog.action.isEnabled)
    dialog.action.click()
    said(desk, "one person now")
    desk.qtbot.waitUntil(lambda: len(desk.stored(names_of)) == 1)
    assert "That was the last pair" in desk.words(dialog)
    dialog.accept()


def test_two_who_are_not_the_same_are_not_asked_about_again(desk):
    twins(desk)
    desk.window.gallery.duplicates_wanted.emit()
    dialog = opened(desk, GalleryDuplicatesDialog)
    desk.qtbot.waitUntil(dialog.action.isEnabled)
    with desk.qtbot.waitSignal(desk.session.gallery_loaded):
        dialog._part.click()
    assert len(desk.stored(pairs.blocked)) == 1
    dialog.accept()
    desk.window.gallery.duplicates_wanted.emit()
    again = opened(desk, GalleryDuplicatesDialog)
    desk.qtbot.waitUntil(lambda: "Nobody looks like anybody else" in desk.words(again))
    again.accept()


def test_the_search_for_duplicates_can_be_left(desk):
    twins(desk)
    desk.window.gallery.duplicates_wanted.emit()
    opened(desk, GalleryDuplicatesDialog).reject()
    desk.gallery.duplicates.stop()
    assert desk.stored(pairs.blocked) == frozenset()
