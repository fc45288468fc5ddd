"""AWS's published examples of Signature Version 4, as facts.

Source: the test suite of Signature Version 4 (AWS General Reference). All are of one moment, of one host, and
of one secret key. What is signed at each stage is written down here, and leads to the published signature by
the standard library alone: so it is what the publisher wrote, whatever the code under test makes of it.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass

ACCESS_KEY, SECRET_KEY = "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
STAMP, DAY = "20150830T123600Z", "20150830"
REGION, SERVICE = "us-east-1", "service"
HOST, DATE = (b"host", b"example.amazonaws.com"), (b"x-amz-date", STAMP.encode())
FORM = (b"content-type", b"application/x-www-form-urlencoded")
UNRESERVED = b"-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True)
class Example:
    """A request, and what becomes of it.

    Attributes:
        canonical_path: As it is signed.
        canonical_query: As it is signed.
        canonical_headers: As they are signed, besides host and time.
    """

    method: str
    path: bytes
    query: bytes
    headers: tuple[tuple[bytes, bytes], ...]
    canonical_path: str
    canonical_query: str
    canonical_headers: tuple[str, ...]
    signature: str

    @property
    def body(self) -> bytes:
        return b"Param1=value1" if FORM in self.headers else b""

    @property
    def canonical_request(self) -> str:
        lines = sorted([f"host:{HOST[1].decode()}", f"x-amz-date:{STAMP}", *self.canonical_headers])
        names = ";".join(line.partition(":")[0] for line in lines)
        digest = hashlib.sha256(self.body).hexdigest()
        return "\n".join([self.method, self.canonical_path, self.canonical_query, *lines, "", names, digest])

    @property
    def string_to_sign(self) -> str:
        digest = hashlib.sha256(self.canonical_request.encode()).hexdigest()
        return f"AWS4-HMAC-SHA256\n{STAMP}\n{DAY}/{REGION}/{SERVICE}/aws4_request\n{digest}"

    @property
    def reference_signature(self) -> str:
        key = f"AWS4{SECRET_KEY}".encode()
        for part in (DAY, REGION, SERVICE, "aws4_request", self.string_to_sign):
            key = hmac.new(key, part.encode(), hashlib.sha256).digest()
        return key.hex()


def _get(path: bytes = b"/", query: bytes = b"", *, signed: str, **more: str) -> Example:
    canonical_path = more.get("canonical_path", path.decode())
    canonical_query = more.get("canonical_query", query.decode())
    return Example("GET", path, query, (), canonical_path, canonical_query, (), signed)


def _with(
    method: str, *headers: tuple[bytes, bytes], canonical: tuple[str, ...], signed: str, query: str = ""
) -> Example:
    return Example(method, b"/", query.encode(), headers, "/", query, canonical, signed)


def _repeated(*values: bytes) -> list[tuple[bytes, bytes]]:
    return [(b"my-header1", one) for one in values]


PUBLISHED = {
    "vanilla": _get(signed="5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
    "query in another order": _get(
        query=b"Param2=value2&Param1=value1",
        canonical_query="Param1=value1&Param2=value2",
        signed="b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
    ),
    "unreserved characters in the query": _get(
        query=UNRESERVED + b"=" + UNRESERVED,
        signed="9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197",
    ),
    "another script in the query": _get(
        query="ሴ=bar".encode(),
        canonical_query="%E1%88%B4=bar",
        signed="2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04",
    ),
    "unreserved characters in the path": _get(
        b"/" + UNRESERVED, signed="07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f"
    ),
    "another script in the path": _get(
        "/ሴ".encode(),
        canonical_path="/%E1%88%B4",
        signed="8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85",
    ),
    "a blank in the path": _get(
        b"/example space/",
        canonical_path="/example%20space/",
        signed="652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741",
    ),
    "a path that goes up": _get(
        b"/example1/example2/../..",
        canonical_path="/",
        signed="5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
    ),
    "a pointless dot": _get(
        b"/./example",
        canonical_path="/example",
        signed="ef75d96142cf21edca26f06005da7988e4f8dc83a165a80865db7089db637ec5",
    ),
    "slashes": _get(
        b"//example//",
        canonical_path="/example/",
        signed="9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84",
    ),
    "values to be trimmed": _with(
        "GET",
        (b"my-header1", b" value1"),
        (b"my-header2", b' "a   b   c"'),
        canonical=("my-header1:value1", 'my-header2:"a b c"'),
        signed="acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736",
    ),
    "a header given three times": _with(
        "GET",
        *_repeated(b"value2", b"value2", b"value1"),
        canonical=("my-header1:value2,value2,value1",),
        signed="c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea",
    ),
    "a header given four times": _with(
        "GET",
        *_repeated(b"value4", b"value1", b"value3", b"value2"),
        canonical=("my-header1:value4,value1,value3,value2",),
        signed="08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01",
    ),
    "post": _with(
        "POST", canonical=(), signed="5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"
    ),
    "post with a header": _with(
        "POST",
        (b"my-header1", b"value1"),
        canonical=("my-header1:value1",),
        signed="c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c",
    ),
    "post with capitals in a value": _with(
        "POST",
        (b"my-header1", b"VALUE1"),
        canonical=("my-header1:VALUE1",),
        signed="cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d",
    ),
    "post with a query": _with(
        "POST",
        canonical=(),
        query="Param1=value1",
        signed="28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11",
    ),
    "post of a form": _with(
        "POST",
        FORM,
        canonical=("content-type:application/x-www-form-urlencoded",),
        signed="ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
    ),
}
