from dataclasses import replace
from datetime import date, datetime

import pytest

from app.core.validity import Validity
from app.store.backends import BackendEntry
from app.store.mirrors import MirroredFace, MirrorState
from app.store.outgoing import Outgoing, OutgoingFace
from app.sync.wanted import belongs, wanted
from tests.store.values import NOW, day
from tests.sync.scripted_backend import LIKE_A_PANEL, LIKE_FACE_AIDEE, LIKE_NEC_ID

TODAY = date(2026, 3, 1)
ANN = Outgoing("ann", "Ann", "Staff", ("b", "a"), Validity(), (OutgoingFace(1, b"face"),), NOW)
NEC_ID, AIDEE, PANEL = (BackendEntry(1, "Door", kind) for kind in ("nec-id", "face-aidee", "acs-identifier"))


def of(who=ANN, entry=NEC_ID, able=LIKE_NEC_ID):
    found = wanted(who, entry, able, TODAY)
    assert found is not None
    return found


def sent(face, state=MirrorState.SYNCED):
    return MirroredFace(face.reference_id, "7", state, face.digest)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, True),
        ({"tags": [], "groups": []}, True),
        ({"tags": ["A"]}, True),
        ({"tags": "c, A"}, True),
        ({"groups": " , "}, True),
        ({"tags": ["c"]}, False),
        ({"groups": ["staff"]}, True),
        ({"groups": ["guests"], "tags": ["b"]}, True),
        ({"groups": ["guests"]}, False),
    ],
)
def test_a_backends_tags_and_groups_choose_its_people(options, expected):
    assert belongs(ANN.tags, ANN.group, options) is expected
    assert (wanted(ANN, replace(NEC_ID, options=options), LIKE_NEC_ID, TODAY) is not None) is expected


@pytest.mark.parametrize(
    ("set_up_at", "options", "expected"),
    [
        (day(-1), {}, True),
        (NOW, {"earlier_consents": "no"}, True),
        (day(1), {}, False),
        (day(1), {"earlier_consents": "no"}, False),
        (day(1), {"earlier_consents": "yes"}, True),
    ],
)
def test_whoever_agreed_before_a_backend_was_set_up_is_not_sent_there_unasked(set_up_at, options, expected):
    entry = replace(NEC_ID, options=options, created_at=set_up_at)
    assert (wanted(ANN, entry, LIKE_NEC_ID, TODAY) is not None) is expected


def test_nobody_is_wanted_who_may_not_be_sent_or_may_not_come_in():
    late = replace(ANN, validity=Validity(None, date(2026, 2, 28)))
    assert wanted(None, NEC_ID, LIKE_NEC_ID, TODAY) is None
    assert wanted(late, NEC_ID, LIKE_NEC_ID, TODAY) is None
    assert wanted(late, AIDEE, LIKE_FACE_AIDEE, TODAY) is None


def test_a_panel_is_told_the_days_themselves():
    person = of(replace(ANN, validity=Validity(TODAY, TODAY)), PANEL, LIKE_A_PANEL).person
    assert person.valid_from == datetime(2026, 3, 1).astimezone()
    assert person.valid_until == datetime(2026, 3, 1, 23, 59, 59).astimezone()


def test_tags_go_sorted_and_the_group_is_one_more_where_tags_label_faces():
    assert of().person.tags == ("Staff", "a", "b")
    assert of(entry=AIDEE, able=LIKE_FACE_AIDEE).person.tags == ("a", "b")


def test_a_group_goes_by_the_number_that_the_backend_has_for_it():
    assert of(entry=AIDEE, able=LIKE_FACE_AIDEE).person.group_id is None
    numbered = replace(AIDEE, options={"group_ids": {"Staff": 12}})
    assert of(entry=numbered, able=LIKE_FACE_AIDEE).person.group_id == 12


def test_another_picture_or_other_tags_differ_from_what_was_sent():
    (face,) = of().faces
    (other,) = of(replace(ANN, faces=(OutgoingFace(1, b"another"),))).faces
    (tagged,) = of(replace(ANN, tags=("c",))).faces
    assert face.is_as_sent(sent(face))
    assert not other.is_as_sent(sent(face))
    assert not tagged.is_as_sent(sent(face))
    assert not face.is_as_sent(replace(sent(face), digest=None))
    assert tagged.has_picture_of(sent(face))
    assert not other.has_picture_of(sent(face))
    assert not face.has_picture_of(replace(sent(face), digest=None))


def test_without_the_picture_only_the_tags_can_be_compared():
    (face,) = of().faces
    unkept = replace(ANN, faces=(OutgoingFace(1, None),))
    (same,) = of(unkept).faces
    (tagged,) = of(replace(unkept, tags=("c",))).faces
    assert same.digest is None
    assert same.is_as_sent(sent(face))
    assert not tagged.is_as_sent(sent(face))
    assert not same.has_picture_of(sent(face))


def test_where_nothing_is_kept_beside_faces_a_new_name_changes_nothing():
    renamed = replace(ANN, name="Ann Other")
    assert of().digest == of(renamed).digest
    assert of(entry=AIDEE, able=LIKE_FACE_AIDEE).digest != of(renamed, AIDEE, LIKE_FACE_AIDEE).digest
