from app.store.person_samples import StoredSample, samples_of
from tests.store.values import NOW, day, enroll_someone, reference


def test_everything_that_is_kept_of_a_face_is_told_oldest_first(db):
    references = [reference(1, quality=70, captured_at=day(1)), reference(2, quality=91, sample=None)]
    found = samples_of(db, enroll_someone(db, references=references))
    assert found == [
        StoredSample(2, 91, NOW, None),
        StoredSample(1, 70, day(1), b"jpeg"),
    ]
    assert samples_of(db, "nobody") == []
