import codecs
import io

import pytest

from app.bulk.encoding_guess import SPOKEN, guessed_encoding

TEXT = "name;picture\nZoë Ågren;zoë.jpg\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (TEXT.encode("utf-8-sig"), "utf-8-sig"),
        (TEXT.encode("utf-16"), "utf-16"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("cp1252"), "cp1252"),
        (b"", "utf-8"),
        (b"name\0\npicture", "utf-8"),
        ("ő".encode()[:1], "cp1252"),
        (b"x" * 65_535 + "ő".encode() + b"x" * 100_000, "utf-8"),
        (b"x" * 200_000 + "ë".encode("cp1252"), "cp1252"),
    ],
)
def test_the_encoding_is_told_from_the_bytes(data, encoding):
    assert guessed_encoding(lambda: io.BytesIO(data)) == encoding
    assert encoding in SPOKEN
