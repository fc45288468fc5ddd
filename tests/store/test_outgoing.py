from app.core.person import PersonDetails
from app.core.validity import Validity
from app.store import consents, subjects
from app.store.outgoing import Outgoing, OutgoingFace, agreed_before, outgoing, with_faces
from tests.store.values import EMBEDDERS, NOW, consent, day, enroll_someone, reference

DETAILS = PersonDetails("Ann Unmistakable", group="Staff", tags=("a", "b"), valid_until=day(3).date())
FACES = [reference(1, quality=50, sample=b"poor"), reference(2, quality=90, sample=b"unmistakable")]


def test_what_may_leave_is_read_with_the_best_face_first(db):
    ann = enroll_someone(db, details=DETAILS, references=FACES)
    who = outgoing(db, ann, NOW)
    days = Validity(None, day(3).date())
    faces = (OutgoingFace(2, b"unmistakable"), OutgoingFace(1, b"poor"))
    assert who == Outgoing(ann, "Ann Unmistakable", "Staff", ("a", "b"), days, faces, NOW)
    assert who.may_come_in(day(3).date())
    assert not who.may_come_in(day(4).date())
    assert "nmistakable" not in repr(who)
    unread = outgoing(db, ann, NOW, with_samples=False)
    assert unread is not None
    assert [face.sample for face in unread.faces] == [None, None]


def test_nobody_leaves_without_a_consent_in_force_or_without_a_face(db):
    ann = enroll_someone(db, consent=consent(expires_at=day(2)))
    assert outgoing(db, ann, day(1)) is not None
    assert outgoing(db, ann, day(2)) is None
    assert with_faces(db) == [ann]
    consents.withdraw(db, ann, NOW)
    consents.record(db, ann, consent(), NOW)
    assert outgoing(db, ann, NOW) is None
    subjects.erase(db, ann, NOW)
    assert outgoing(db, ann, NOW) is None
    assert with_faces(db) == []


def test_the_newest_consent_in_force_says_when_somebody_agreed(db):
    def agreed_at(now):
        who = outgoing(db, ann, now)
        return None if who is None else who.agreed_at

    ann = enroll_someone(db)
    consents.record(db, ann, consent(expires_at=day(3)), day(1))
    assert (agreed_at(day(2)), agreed_at(day(3))) == (day(1), NOW)
    consents.withdraw(db, ann, day(2))
    consents.record(db, ann, consent(), day(2))
    subjects.add_references(db, ann, FACES, EMBEDDERS, day(2))
    assert agreed_at(day(2)) == day(2)


def test_whoever_agreed_before_a_moment_and_has_a_face_is_known(db):
    ann, bob, zoe, faceless = (enroll_someone(db) for _ in range(4))
    consents.record(db, bob, consent(expires_at=day(3)), day(1))
    consents.withdraw(db, zoe, day(1))
    db.execute("DELETE FROM face_references WHERE subject_id = ?", [faceless])
    assert agreed_before(db, NOW, day(2)) == []
    assert agreed_before(db, day(1), day(2)) == [ann]
    assert set(agreed_before(db, day(2), day(2))) == {ann, bob}
    assert set(agreed_before(db, day(1), day(3))) == {ann, bob}
