import json
from datetime import datetime, timedelta, timezone

from app.protocols import face_aidee_answers as answers

AT = datetime(2020, 1, 1, 12, tzinfo=timezone(timedelta(hours=9)))
TEXT = "2020-01-01T12:00:00.000000000+09:00"


def test_bodies_are_those_of_the_vendors_page():
    assert answers.key_pair("k", "s") == {"key": "k", "secret": "s"}
    assert answers.token("a.b.c", AT) == {
        "code": 200,
        "expire": "2020-01-01T12:00:00+09:00",
        "token": "a.b.c",
    }
    assert answers.discarded() == {"code": 200}
    assert answers.created(4, AT) == {"id": 4, "created_at": TEXT}
    assert answers.updated(4, AT) == {"id": 4, "updated_at": TEXT}
    assert answers.deleted(4, AT) == {"id": 4, "deleted_at": TEXT}
    assert answers.faces_deleted(4, AT) == {"user_id": 4, "deleted_at": TEXT}
    assert answers.checked_in(4, "APPROVED", 90.3, AT) == {
        "user_id": 4,
        "status": "APPROVED",
        "similarity": 90.3,
        "checkin_at": TEXT,
    }
    assert answers.found(4, 90.3, AT) == {
        "user_id": 4,
        "matched": True,
        "similarity": 90.3,
        "searched_at": TEXT,
    }


def test_whoever_is_not_found_is_user_0():
    assert answers.nobody_found(12.5, AT) == {
        "user_id": 0,
        "matched": False,
        "similarity": 12.5,
        "searched_at": TEXT,
    }


def test_projects_come_with_their_groups():
    assert answers.project(1, "Head office", AT, [(2, "Staff")]) == {
        "id": 1,
        "name": "Head office",
        "created_at": TEXT,
        "groups": [{"id": 2, "name": "Staff"}],
    }


def test_a_picture_that_was_not_kept_is_an_empty_text():
    assert answers.face(5, None, AT) == {"id": 5, "image": "", "created_at": TEXT}
    assert answers.face(5, b"\xff\xd8", AT) == {"id": 5, "image": "/9g=", "created_at": TEXT}
    assert answers.face_item(5, AT, AT) == {"id": 5, "created_at": TEXT, "updated_at": TEXT}


def test_a_refusal_has_a_reason_where_there_is_one():
    assert answers.error(404, "No such user.") == {"code": 404, "message": "No such user."}
    assert json.loads(json.dumps(answers.error(409, "Nobody is there.", "no_face")))["reason"] == "no_face"
