import csv
from dataclasses import replace

import pytest

from app.core.person import PersonDetails
from app.errors import StoreError
from app.store import corrections, person_samples, subjects
from app.ui.widgets.gallery_tag_dialog import GalleryTagDialog
from app.ui.widgets.person_edit_dialog import PersonEditDialog
from app.ui.widgets.person_merge_dialog import PersonMergeDialog
from app.ui.widgets.person_move_dialog import PersonMoveDialog
from app.ui.widgets.person_split_dialog import PersonSplitDialog
from tests.ui.gallery_alone import enrolled, listed, names_of, open_gallery, opened, said, undo, wait_for


@pytest.fixture
def desk(request):
    yield from open_gallery(request)


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
        raise StoreError("The disk is full.")

    monkeypatch.setattr(corrections, "tag", full)
    dialog.action.click()
    desk.qtbot.waitUntil(lambda: "The disk is full." in desk.words(dialog))
    assert dialog.isEnabled()
    dialog.reject()
