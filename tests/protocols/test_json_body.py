import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.protocols.json_body import DEPTH, parsed

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@settings(max_examples=50)
@given(values)
def test_json_is_read_as_it_was_written(value: object) -> None:
    assert parsed(json.dumps(value).encode()) == value
    assert parsed(json.dumps(value, ensure_ascii=False).encode()) == value


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"", "no JSON"),
        (b"{", "no JSON"),
        (b"{'a': 1}", "no JSON"),
        (b'{"a": 1} {}', "no JSON"),
        (b"NaN", "NaN is no number"),
        (b"[-Infinity]", "-Infinity is no number"),
        (b"1e999", "too large"),
        (b"9" * 5000, "too large"),
        (b"\xff", "not UTF-8"),
        (b"\xef\xbb\xbf{}", "no JSON"),
        ('{"a": 1}'.encode("utf-16"), "not UTF-8"),
        (b'{"a": 1, "a": 1}', "twice"),
        (b'{"a": {"b": 1, "b": 2}}', "twice"),
        (rb'"\ud800"', "surrogate"),
        (rb'{"\udc00": 1}', "surrogate"),
    ],
)
def test_what_is_no_json_is_refused_with_a_reason(body: bytes, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        parsed(body)


def test_as_many_levels_are_read_as_are_allowed_and_no_more() -> None:
    for innermost in (b"", b"1", b'"\xc3\xa9"'):
        parsed(b"[" * DEPTH + innermost + b"]" * DEPTH)
        with pytest.raises(ValueError, match="deep"):
            parsed(b"[" * (DEPTH + 1) + innermost + b"]" * (DEPTH + 1))
    with pytest.raises(ValueError, match="deep"):
        parsed(b'{"a":' * (DEPTH + 1) + b"1" + b"}" * (DEPTH + 1))


def test_a_million_levels_are_refused_too() -> None:
    with pytest.raises(ValueError, match="deep"):
        parsed(b"[" * 1_000_000 + b"]" * 1_000_000)
