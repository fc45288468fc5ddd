import pytest

from app.protocols import nec_id_requests as requests
from app.protocols.nec_id_requests import (
    BulkFile,
    Extract,
    Page,
    Registration,
    Search,
    VerifyFace,
    VerifySubject,
)
from tests.protocols.nec_id_values import IMAGE


def test_a_registration_has_a_face_and_perhaps_tags() -> None:
    assert requests.registration({"face": IMAGE}) == Registration(b"a picture", ())
    assert requests.registration({"face": IMAGE, "tags": ["a"], "x": 1}) == Registration(b"a picture", ("a",))


@pytest.mark.parametrize("body", [{}, {"face": None}, {"face": IMAGE, "tags": "a"}, [], None])
def test_a_registration_without_a_face_or_with_other_tags_is_refused(body: object) -> None:
    with pytest.raises(ValueError, match="must be"):
        requests.registration(body)


def test_extract_gives_ten_faces_unless_it_is_told_another_limit() -> None:
    assert requests.extract({"faces": IMAGE}) == Extract(b"a picture", 10)
    assert requests.extract({"faces": IMAGE, "limit": 20}).limit == 20


@pytest.mark.parametrize("limit", [0, 21, -1, 1.5, "5", None, True])
def test_extract_gives_1_to_20_faces(limit: object) -> None:
    with pytest.raises(ValueError, match="limit property"):
        requests.extract({"faces": IMAGE, "limit": limit})


def test_verify_compares_with_a_face_or_with_a_subject() -> None:
    assert requests.verify({"face": IMAGE, "probe": IMAGE}) == VerifyFace(b"a picture", b"a picture")
    assert requests.verify({"id": "a\0", "probe": IMAGE}) == VerifySubject("a\0", b"a picture")


@pytest.mark.parametrize("body", [{}, {"probe": IMAGE}, {"probe": IMAGE, "face": IMAGE, "id": "a"}])
def test_verify_compares_with_one_of_both(body: object) -> None:
    with pytest.raises(ValueError, match="Either face or id"):
        requests.verify(body)


@pytest.mark.parametrize(
    "body", [{"id": "a"}, {"face": IMAGE}, {"id": "", "probe": IMAGE}, {"id": 1, "probe": IMAGE}]
)
def test_verify_needs_a_probe_and_an_id(body: object) -> None:
    with pytest.raises(ValueError, match=r"(probe|id) property"):
        requests.verify(body)


def test_search_has_the_documented_defaults() -> None:
    assert requests.search({"probe": IMAGE}) == Search(b"a picture", 7000, 10, ())
    assert requests.search({"probe": IMAGE, "threshold": 0, "limit": 50, "tags": ["a"]}) == Search(
        b"a picture", 0, 50, ("a",)
    )
    assert requests.search({"probe": IMAGE, "threshold": 9999, "limit": 1}).threshold == 9999


@pytest.mark.parametrize(
    "wrong",
    [{"threshold": -1}, {"threshold": 10000}, {"limit": 0}, {"limit": 51}, {"probe": None}, {"tags": [0]}],
)
def test_search_stays_within_the_documented_ranges(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"property|name of a tag"):
        requests.search({"probe": IMAGE, **wrong})


def test_a_tag_gets_a_new_name() -> None:
    assert requests.new_name({"newName": "identification"}) == "identification"


@pytest.mark.parametrize(
    "body", [{}, {"newName": ""}, {"newName": None}, {"newName": "a/b"}, "identification"]
)
def test_a_tag_gets_no_name_that_it_cannot_have(body: object) -> None:
    with pytest.raises(ValueError, match=r"newName|name of a tag|JSON object"):
        requests.new_name(body)


def test_files_are_registered_with_their_tags() -> None:
    body = {"registrations": [{"filename": "ann.jpg", "tags": ["staff"]}, {"filename": "Zoë 10:20.png"}]}
    assert requests.bulk(body) == (BulkFile("ann.jpg", ("staff",)), BulkFile("Zoë 10:20.png", ()))


@pytest.mark.parametrize(
    "registrations",
    [None, [], {}, ["a.jpg"], [{}], [{"filename": ""}], [{"filename": 1}], [{"filename": "a" * 256}]],
)
def test_a_job_names_one_file_at_least(registrations: object) -> None:
    with pytest.raises(ValueError, match=r"registrations|filename"):
        requests.bulk({"registrations": registrations})


@pytest.mark.parametrize(
    "name", ["/etc/passwd", "a/b.jpg", "..", ".", "../a.jpg", "a\\b.jpg", "\\\\host\\a", "C:a.jpg", "a\0.jpg"]
)
def test_a_name_with_a_path_is_refused(name: str) -> None:
    assert not requests.is_plain_name(name)
    with pytest.raises(ValueError, match="without a path"):
        requests.bulk({"registrations": [{"filename": name}]})


def test_the_list_of_subjects_has_the_documented_defaults() -> None:
    assert requests.page([]) == Page(0, 1000, newest_first=False)
    assert requests.page([("dir", "desc"), ("start", "3"), ("length", "1")]) == Page(3, 1, newest_first=True)
    assert requests.page([("x", "1"), ("x", "2"), ("dir", "asc")]) == Page(0, 1000, newest_first=False)


def test_a_page_may_begin_beyond_any_list() -> None:
    assert requests.page([("start", "9" * 5000)]).start == 10**18
    assert requests.page([("start", "0" * 5000 + "7")]).start == 7


@pytest.mark.parametrize(
    "query",
    [
        [("start", "-1")],
        [("start", "")],
        [("start", "1.0")],
        [("start", "1e1")],
        [("start", " 1")],
        [("start", "\u0661")],
        [("length", "0")],
        [("length", "1001")],
        [("length", "9" * 5000)],
        [("length", "null")],
        [("dir", "ASC")],
        [("dir", "")],
        [("start", "1"), ("start", "1")],
    ],
)
def test_a_page_out_of_range_is_refused(query: list[tuple[str, str]]) -> None:
    with pytest.raises(ValueError, match="parameter must be"):
        requests.page(query)
