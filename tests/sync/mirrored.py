"""Small values and steps that the tests of the mirror are made of."""

from app.core.person import PersonDetails
from app.store import backends
from app.sync.push import Went, push_next
from tests.store.values import NOW, enroll_someone, reference


def set_up(db, options=None, kind="nec-id", name="Door"):
    return backends.add(db, name=name, kind=kind, options=options or {}, secrets={"key": "s3cret"}, now=NOW)


def enroll(db, *pictures, name="Ann Example", **details):
    """Enroll somebody with these pictures, the first the best."""
    taken = [reference(sample=one, quality=90 - number) for number, one in enumerate(pictures or (b"face",))]
    return enroll_someone(db, details=PersonDetails(name, **details), references=taken)


def drain(settler, now=NOW, most=1000):
    """Push until nothing is due; return how each went."""
    went: list[Went] = []
    for _ in range(most):
        pushed = push_next(settler, now, lambda: 1.0)
        if pushed.went is Went.NOTHING_DUE:
            return went
        went.append(pushed.went)
    raise AssertionError("it never comes to rest")


def pictures(backend):
    """Return the pictures of each person there."""
    return sorted(sorted(face for face, _ in there.faces.values()) for there in backend.people.values())
