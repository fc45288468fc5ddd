import pytest
from sqlcipher3 import dbapi2

from app.store.strangers import Stranger, count, keep
from tests.store.values import NOW, embedding


def test_a_face_without_an_embedding_or_a_picture_cannot_be_kept(db):
    keep(db, Stranger(NOW, "kiosk", b"jpeg", embedding(), 70), 7)
    for change in ("embedding = NULL", "picture = NULL", "quality = 101"):
        with pytest.raises(dbapi2.IntegrityError):
            db.execute(f"UPDATE strangers SET {change}")  # noqa: S608 - from above
    assert count(db) == 1
