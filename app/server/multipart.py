"""The file within an uploaded form (RFC 7578), taken from a body in memory and never put on a disk."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

if TYPE_CHECKING:
    from python_multipart.multipart import MultipartCallbacks


@dataclass(frozen=True, slots=True)
class UploadedFile:
    """A part that has a file name.

    Attributes:
        media_type: What it says it is, in lower case without parameters; None if it says nothing.
    """

    content: bytes = field(repr=False)
    media_type: str | None


def first_file(content_type: str, body: bytes) -> UploadedFile | None:
    """Return the first part that has a file name, whatever it is called; None if there is none.

    Args:
        content_type: The request's, which names the boundary.
        body: The whole body; one that breaks off, or is no form, has no file.
    """
    kind, options = parse_options_header(content_type)
    boundary = options.get(b"boundary")
    if kind != b"multipart/form-data" or not boundary:
        return None
    parts = _Parts()
    try:
        parser = MultipartParser(boundary, parts.callbacks())
        parser.write(body)
    except FormParserError:
        return None
    return parts.first if parts.is_whole else None


class _Parts:
    """What the parser found so far."""

    def __init__(self) -> None:
        self.first: UploadedFile | None = None
        self.is_whole = False
        self._headers: dict[bytes, bytes] = {}
        self._name, self._value, self._content = bytearray(), bytearray(), bytearray()

    def callbacks(self) -> MultipartCallbacks:
        return {
            "on_part_begin": self._begin,
            "on_header_field": lambda data, start, end: self._name.extend(data[start:end]),
            "on_header_value": lambda data, start, end: self._value.extend(data[start:end]),
            "on_header_end": self._end_header,
            "on_part_data": self._more,
            "on_part_end": self._end,
            "on_end": self._end_form,
        }

    def _begin(self) -> None:
        self._headers = {}
        self._content = bytearray()

    def _end_header(self) -> None:
        self._headers[bytes(self._name).lower()] = bytes(self._value)
        self._name.clear()
        self._value.clear()

    def _more(self, data: bytes, start: int, end: int) -> None:
        if self.first is None:
            self._content.extend(data[start:end])

    def _end(self) -> None:
        _, options = parse_options_header(self._headers.get(b"content-disposition", b"").decode("latin-1"))
        if self.first is None and options.get(b"filename"):
            declared, _ = parse_options_header(self._headers.get(b"content-type", b"").decode("latin-1"))
            self.first = UploadedFile(bytes(self._content), declared.decode("latin-1").strip() or None)

    def _end_form(self) -> None:
        self.is_whole = True
