import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.server.multipart import UploadedFile, first_file

KIND = "multipart/form-data; boundary=XyZ"


def form(*parts, end=b"--XyZ--\r\n"):
    return b"".join(b"--XyZ\r\n" + head + b"\r\n\r\n" + content + b"\r\n" for head, content in parts) + end


def disposition(name, filename=None):
    text = f'Content-Disposition: form-data; name="{name}"'
    return (text + (f'; filename="{filename}"' if filename is not None else "")).encode()


JPEG = disposition("file", "a.jpg") + b"\r\nContent-Type: image/JPEG; charset=x"


def test_the_first_part_with_a_file_name_is_the_file_whatever_it_is_called():
    other = disposition("second", "b.png") + b"\r\nContent-Type: image/png"
    assert first_file(KIND, form((JPEG, b"\xff\xd8"))) == UploadedFile(b"\xff\xd8", "image/jpeg")
    fields = (disposition("note"), b"a note"), (disposition("empty", ""), b"")
    assert first_file(KIND, form(*fields, (other, b"1"), (JPEG, b"2"))) == UploadedFile(b"1", "image/png")


def test_a_file_that_says_nothing_of_itself_has_no_type():
    assert first_file(KIND, form((disposition("file", "a"), b"1"))) == UploadedFile(b"1", None)


def test_a_file_may_hold_what_looks_like_the_boundary():
    content = b"\r\n--Xy\r\n--XyY--\r\n-" * 1000
    assert first_file(KIND, form((JPEG, content))) == UploadedFile(content, "image/jpeg")


def test_a_boundary_may_be_quoted():
    assert first_file('Multipart/Form-Data; boundary="XyZ"', form((JPEG, b"1"))) is not None


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("", form((JPEG, b"1"))),
        ("image/jpeg", b"\xff\xd8"),
        ("multipart/form-data", form((JPEG, b"1"))),
        ("multipart/form-data; boundary=", form((JPEG, b"1"))),
        ("multipart/form-data; boundary=other", form((JPEG, b"1"))),
        (f"multipart/form-data; boundary={'x' * 300}", form((JPEG, b"1"))),
        ("multipart/mixed; boundary=XyZ", form((JPEG, b"1"))),
        (KIND, b""),
        (KIND, b"no form"),
        (KIND, form()),
        (KIND, form((JPEG, b"1"), end=b"")),
        (KIND, form((disposition("file"), b"1"))),
        (KIND, form((b"no header", b"1"))),
        (KIND, form((b"Content-Disposition: form-data; filename*=UTF-8''a.jpg", b"1"))),
        (KIND, form((b"A: " + b"x" * 10_000, b"1"))),
        (KIND, form((b"\r\n".join([b"A: b"] * 20), b"1"))),
    ],
)
def test_what_is_no_whole_form_with_a_file_has_none(kind, body):
    assert first_file(kind, body) is None


@given(st.binary(max_size=300), st.text(st.characters(max_codepoint=255), max_size=40))
def test_no_body_and_no_header_make_it_fail(body, kind):
    for one in (kind, KIND, f"multipart/form-data; {kind}", f"multipart/form-data; boundary={kind}"):
        for content in (body, form((JPEG, body)), form((body, body))):
            first_file(one, content)


@given(st.binary(max_size=2000))
def test_what_was_sent_is_what_is_taken(content):
    if b"--XyZ" not in content:
        assert first_file(KIND, form((JPEG, content))) == UploadedFile(content, "image/jpeg")
