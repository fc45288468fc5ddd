import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.protocols.base64_image import decoded


@given(st.binary(min_size=1))
def test_an_image_is_read_as_it_was_written(image: bytes) -> None:
    assert decoded(base64.b64encode(image).decode()) == image
    assert decoded(base64.encodebytes(image).decode()) == image


@pytest.mark.parametrize(
    "text",
    [
        "data:image/jpeg;base64,AAEC",
        "DATA:image/PNG;BASE64,AAEC",
        "data:image/jpeg;name=a.jpg;base64,AAEC",
        "\n data:image/jpeg;base64, AA\r\nEC\t",
        " A A E C ",
    ],
)
def test_a_prefix_and_white_space_are_passed_over(text: str) -> None:
    assert decoded(text) == b"\0\1\2"


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        "data:image/jpeg;base64,",
        "data:text/plain;base64,AAEC",
        "data:image/jpeg,AAEC",
        "AAE",
        "AAE=AAE=",
        "AAEC=",
        "=AAEC",
        "AA-_",
        "AA.EC",
        "AA\u00a0EC",
        "ÄÄEC",
        "AA\0EC",
        "https://example.com/face.jpg",
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"not Base64|empty"):
        decoded(text)
