import pytest

from app.hub import checkins, people
from app.hub.refusals import Missing
from app.hub.values import CheckIn, Status
from tests.hub.values import NOW, later, new_gallery, new_person


def recorded(session, gallery, person, at=NOW, option=None):
    return checkins.record(
        session,
        gallery.id,
        person_id=person.id,
        similarity=90.3,
        status=Status.APPROVED,
        option=option,
        at=at,
        source="face_aidee",
    )


def test_a_visit_says_who_when_and_where(hub, gallery):
    with hub.writing() as session:
        person = new_person(session, gallery)
        number = recorded(session, gallery, person, option=2**80)
        (visit,) = checkins.listing(session, gallery.id, limit=10)
        assert (visit.id, visit.person_id, visit.subject_id) == (number, person.id, person.public_id)
        assert (visit.at, visit.received_at, visit.source) == (NOW, NOW, "face_aidee")
        assert (visit.status, visit.similarity, visit.method) == ("APPROVED", 90.3, "face")
        assert visit.option == 2**63 - 1


def test_a_visit_stays_when_the_person_goes_and_is_nobodys_then(hub, gallery):
    with hub.writing() as session:
        person, other = new_person(session, gallery), new_person(session, gallery)
        recorded(session, gallery, person)
        recorded(session, gallery, other)
        people.delete(session, person.id, later())
        first, second = checkins.listing(session, gallery.id, limit=10)
        assert (first.person_id, first.subject_id, first.at) == (None, "", NOW)
        assert (second.person_id, second.subject_id) == (other.id, other.public_id)


def test_each_visit_is_recorded(hub, gallery):
    with hub.writing() as session:
        person = new_person(session, gallery)
        assert recorded(session, gallery, person) != recorded(session, gallery, person)
        assert len(checkins.listing(session, gallery.id, limit=10)) == 2


def test_a_visit_that_is_sent_again_is_kept_once(hub, gallery):
    visits = [CheckIn("one", NOW, "Lift", direction="in"), CheckIn("two", later(), "Lift")]
    with hub.writing() as session:
        other, _ = new_gallery(session, "Back door")
        assert checkins.add_many(session, gallery.id, [visits[0], visits[0]], later(2)) == 1
        assert checkins.add_many(session, gallery.id, visits, later(3)) == 1
        assert checkins.add_many(session, other.id, visits, later(3)) == 2
        first, second = checkins.listing(session, gallery.id, limit=10)
        assert (first.event_id, first.received_at, first.direction) == ("one", later(2), "in")
        assert (second.event_id, second.person_id, second.status) == ("two", None, "")


def test_a_visit_of_whoever_is_not_here_is_nobodys(hub, gallery):
    with hub.writing() as session:
        other, _ = new_gallery(session, "Back door")
        here, elsewhere, gone = (new_person(session, place) for place in (gallery, other, gallery))
        people.delete(session, gone.id, later())
        ids = [here.id, elsewhere.id, gone.id, 2**70]
        visits = [CheckIn(str(number), NOW, "Lift", number, "claimed") for number in ids]
        assert checkins.add_many(session, gallery.id, visits, NOW) == 4
        found = checkins.listing(session, gallery.id, limit=10)
        assert [visit.person_id for visit in found] == [here.id, None, None, None]
        assert [visit.subject_id for visit in found] == [here.public_id, "", "", ""]


def test_visits_are_listed_as_they_arrived_in_pages_and_by_time(hub, gallery):
    visits = [CheckIn(str(minutes), later(minutes), "Lift") for minutes in (3, 1, 2)]
    with hub.writing() as session:
        checkins.add_many(session, gallery.id, visits, NOW)

        def listed(limit=10, **given):
            return [visit.event_id for visit in checkins.listing(session, gallery.id, limit=limit, **given)]

        assert listed() == ["3", "1", "2"]
        first = checkins.listing(session, gallery.id, limit=1)[0]
        assert listed(after=first.id) == ["1", "2"]
        assert listed(after=first.id, limit=1) == ["1"]
        assert listed(since=later(2)) == ["3", "2"]
        assert listed(until=later(2)) == ["1"]
        assert listed(after=2**70) == []


def test_old_visits_expire(hub, gallery):
    visits = [CheckIn(str(minutes), later(minutes), "Lift") for minutes in range(3)]
    with hub.writing() as session:
        checkins.add_many(session, gallery.id, visits, NOW)
        assert checkins.expire(session, later(2)) == 2
        assert [visit.event_id for visit in checkins.listing(session, gallery.id, limit=9)] == ["2"]


def test_an_unknown_gallery_has_no_visits(hub):
    with hub.writing() as session:
        assert checkins.listing(session, 4711, limit=1) == []
        with pytest.raises(Missing):
            checkins.add_many(session, 4711, [CheckIn("one", NOW, "Lift")], NOW)
