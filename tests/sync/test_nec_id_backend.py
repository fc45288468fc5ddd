"""A gallery of NEC ID as a backend of the mirror, against the hub over HTTP."""

from dataclasses import replace

import pytest

from app.errors import BackendUnauthorised, BackendUnavailable
from app.protocols.nec_id_client import Candidate
from app.protocols.nec_id_faults import Refusal
from app.protocols.nec_id_requests import Page
from app.sync.backend import Backend, FaceIds, Gone, OutcomeUnknown, PersonToSend, Reason, Refused
from app.sync.nec_id_backend import NecIdBackend
from app.sync.nec_id_service import NoRoute, NotTaken
from tests.server.nec_id_site import picture

ANN = PersonToSend("s1", "Ann")
STAFF = PersonToSend("s1", "Ann", ("staff",))


@pytest.fixture
def gallery(nec_id):
    return nec_id.gallery()


@pytest.fixture
def api(gallery):
    return gallery.api()


@pytest.fixture
def backend(api) -> Backend:
    return NecIdBackend(api)


def no_route(*_, **__):
    raise NoRoute("no such operation")


def older(api, monkeypatch):
    """Take away what the older revision has not."""
    for name in ("list_subjects", "list_tags", "health"):
        monkeypatch.setattr(api, name, no_route)


def test_the_connection_is_proved_down_to_the_gallery(gallery, backend):
    backend.check()
    assert backend.able.list_people
    with pytest.raises(BackendUnauthorised, match="API key"):
        NecIdBackend(gallery.api(api_key="wrong")).check()


def test_a_service_that_lists_nobody_is_found_out(api, backend, monkeypatch):
    older(api, monkeypatch)
    backend.check()
    assert not backend.able.list_people


def test_a_server_that_is_no_nec_id_is_told(api, backend, monkeypatch):
    def gone(*_):
        raise Gone("404")

    for name in ("list_subjects", "list_tags", "health"):
        monkeypatch.setattr(api, name, gone)
    monkeypatch.setattr(api, "search", lambda _: ())
    with pytest.raises(BackendUnauthorised, match="no NEC ID"):
        backend.check()


def test_a_person_is_added_changed_and_removed(gallery, backend):
    ids = backend.add_person(ANN, picture(1))
    second = backend.add_face(ids.person_id, ANN, picture(1, away=0.1))
    assert gallery.access.live() == {(ids.person_id, ids.face_id), (ids.person_id, second.face_id)}
    assert {one.face_id for one in backend.list_faces(ids.person_id)} == {ids.face_id, second.face_id}
    assert backend.replace_face(ids, ANN, picture(2)) == ids
    backend.update_person(ids.person_id, STAFF)
    backend.remove_face(second)
    assert gallery.access.live() == {(ids.person_id, ids.face_id)}
    backend.remove_face(ids)
    assert gallery.access.live() == set()
    for call in (lambda: backend.remove_face(ids), lambda: backend.remove_person(ids.person_id)):
        with pytest.raises(Gone):
            call()


def test_the_last_face_takes_the_person_along(api, backend, monkeypatch):
    removed: list[str] = []
    ids = backend.add_person(ANN, picture(1))
    monkeypatch.setattr(api, "unregister", removed.append)
    backend.remove_face(ids)
    assert removed == [ids.person_id]


def test_tags_are_created_once(api, backend):
    backend.ensure_labels(["staff", "night", "staff"])
    backend.ensure_labels(["staff"])
    assert set(api.list_tags()) == {"staff", "night"}


def test_a_65th_tag_is_refused_and_the_others_are_there(api, backend):
    names = [f"tag {number}" for number in range(65)]
    with pytest.raises(Refused) as refused:
        backend.ensure_labels(names)
    assert refused.value.reason is Reason.TAG
    assert len(api.list_tags()) == 64


def test_a_tag_that_exists_is_no_error_where_tags_are_not_listed(api, backend, monkeypatch):
    api.create_tag("staff")
    monkeypatch.setattr(api, "list_tags", no_route)
    backend.ensure_labels(["staff", "night"])
    assert backend.add_person(PersonToSend("s1", "Ann", ("night", "staff")), picture(1))


def test_a_tag_that_somebody_else_creates_meanwhile_is_no_error(api, backend, monkeypatch):
    api.create_tag("staff")
    monkeypatch.setattr(api, "list_tags", lambda: ())
    backend.ensure_labels(["staff"])


@pytest.mark.parametrize("is_listed", [True, False])
def test_a_tag_that_was_deleted_there_is_created_again(api, backend, monkeypatch, is_listed):
    if not is_listed:
        monkeypatch.setattr(api, "list_tags", no_route)
    ids = backend.add_person(STAFF, picture(1))
    assert api.search(picture(1), tags=["staff"])[0].subject_id == ids.person_id


def test_a_picture_that_is_refused_is_not_sent_twice(nec_id, api, backend):
    api.create_tag("staff")
    since = len(nec_id.recorder.exchanges)
    for person in (ANN, STAFF):
        with pytest.raises(Refused):
            backend.add_person(person, b"no picture")
    assert [one.method for one in nec_id.recorder.exchanges[since:]] == ["POST", "POST", "GET"]


def test_everybody_is_listed_once_for_each_face_that_is_there(backend):
    assert backend.list_people() == []
    ids = [backend.add_person(ANN, picture(person)) for person in range(3)]
    backend.replace_face(ids[0], ANN, picture(0))
    backend.remove_person(ids[1].person_id)
    listed = backend.list_people()
    assert {(one.person_id, one.face_id) for one in listed} == {
        (one.person_id, one.face_id) for one in (ids[0], ids[2])
    }
    assert all(one.updated_at for one in listed)


def test_a_list_is_read_page_by_page(backend, monkeypatch):
    ids = {backend.add_person(ANN, picture(person)).person_id for person in range(5)}
    small = [Page(start, 2, newest_first=False) for start in range(0, 20, 2)]
    monkeypatch.setattr("app.sync.nec_id_backend.pages", lambda: small)
    assert {one.person_id for one in backend.list_people()} == ids


def test_a_list_that_moves_is_read_again_and_then_given_up(api, backend, monkeypatch):
    real, moves = api.list_subjects, [1]

    def moving(page):
        rows = real(page)
        if page.length == 1 and moves[0]:
            moves[0] -= 1
            return replace(rows, total=rows.total + 1)
        return rows

    ids = backend.add_person(ANN, picture(1))
    monkeypatch.setattr(api, "list_subjects", moving)
    assert [one.person_id for one in backend.list_people()] == [ids.person_id]
    moves[0] = 3
    with pytest.raises(BackendUnavailable, match="changed by others"):
        backend.list_people()


def test_nobody_is_there_only_where_the_key_is_right(gallery):
    with pytest.raises(BackendUnauthorised):
        NecIdBackend(gallery.api(api_key="wrong")).list_people()


def test_somebody_whose_answer_was_lost_is_found(backend):
    other = backend.add_person(ANN, picture(2))
    known = frozenset([other.person_id])
    assert backend.find_added(picture(1), ANN, known) is None
    ids = backend.add_person(ANN, picture(1))
    assert backend.find_added(picture(1), ANN, known) == ids
    assert backend.find_added(picture(1), ANN, known | {ids.person_id}) is None
    with pytest.raises(OutcomeUnknown):
        backend.find_added(b"", ANN, known)
    assert backend.find_added(picture(3), ANN, frozenset()) is None
    assert backend.find_added(picture(1, faces=0), ANN, frozenset()) is None


def test_somebody_is_found_by_the_picture_alone_where_nobody_is_listed(api, backend, monkeypatch):
    ids = backend.add_person(ANN, picture(1))
    monkeypatch.setattr(api, "list_subjects", no_route)
    assert backend.find_added(picture(1), ANN, frozenset()) == ids
    older(api, monkeypatch)
    backend.check()
    assert backend.find_added(picture(1), ANN, frozenset()) == ids
    assert backend.find_added(picture(1), ANN, frozenset([ids.person_id])) is None


def test_the_older_revision_names_no_faces_of_who_is_found(api, backend, monkeypatch):
    ids = backend.add_person(ANN, picture(1))
    monkeypatch.setattr(api, "search", lambda *_, **__: (Candidate(ids.person_id, 9999, ()),))
    assert backend.find_added(picture(1), ANN, frozenset()) == ids
    monkeypatch.setattr(api, "list_events", lambda _: ())
    assert backend.find_added(picture(1), ANN, frozenset()) is None


def test_a_search_that_is_refused_for_another_reason_finds_nothing_out(api, backend, monkeypatch):
    backend.add_person(ANN, picture(1))

    def refuse(*_, **__):
        raise NotTaken("no", Reason.OTHER, Refusal(400, None, ""))

    monkeypatch.setattr(api, "search", refuse)
    with pytest.raises(Refused):
        backend.find_added(picture(1), ANN, frozenset())


def test_somebody_is_identified(backend):
    ids = backend.add_person(ANN, picture(1))
    answer = backend.identify(picture(1))
    assert (answer.person_id, answer.admits, answer.score) == (ids.person_id, None, 9999)
    assert backend.identify(picture(2)) is None


def test_no_check_in_is_recorded(backend):
    assert not backend.able.record_checkin
    with pytest.raises(Refused):
        backend.record_checkin(picture(1))


def test_an_answer_that_was_lost_is_passed_on(backend):
    with pytest.raises(OutcomeUnknown):
        backend.add_person(ANN, picture(1, fault="timeout"))


def test_closing_ends_it(backend):
    backend.close()
    with pytest.raises(BackendUnavailable):
        backend.remove_face(FaceIds("s", "e"))
