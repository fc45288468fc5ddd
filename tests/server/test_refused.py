import json

import pytest

from app.server.refused import Refused, answer, is_nec_id, refusal


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/v1.1/subjects", {"message": "No"}),
        ("/api/galleries", {"message": "No"}),
        ("/api/applications/a", {"message": "No"}),
        ("/api/v1/projects", {"code": 418, "message": "No"}),
        ("/api/v1", {"code": 418, "message": "No"}),
        ("/api/v1/login", {"error": "No"}),
        ("/api/v1/access/identifier/item/1", {"error": "No"}),
        ("/api/v1/accessories", {"code": 418, "message": "No"}),
        ("/elsewhere", {"message": "No"}),
    ],
)
def test_each_protocol_is_refused_in_its_own_words(path, body):
    refused = refusal(path, 418, "No", {"Retry-After": "1"})
    response = answer(refused)
    assert json.loads(bytes(response.body)) == body
    assert (response.status_code, response.headers["retry-after"]) == (418, "1")


def test_a_refusal_without_a_body_says_nothing_of_a_type():
    response = answer(Refused(404))
    assert (response.status_code, response.body) == (404, b"")
    assert "content-type" not in response.headers


def test_what_a_refusal_says_is_not_in_its_traceback():
    assert "secret" not in str(Refused(400, {"message": "Gallery already exists. apiKey: secret"}))


@pytest.mark.parametrize(
    ("path", "is_one"),
    [
        ("/v1.1", True),
        ("/v1.1/anything/at/all", True),
        ("/v1.10/subjects", False),
        ("/api/galleries", True),
        ("/api/galleriesx", False),
        ("/api/v1/projects", False),
    ],
)
def test_nec_id_s_paths_are_known(path, is_one):
    assert is_nec_id(path) is is_one
