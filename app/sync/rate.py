"""How fast a backend may be asked: calls and bytes in a second, as the site allows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass
class Rate:
    """Spreads calls evenly; without limits it never waits.

    Attributes:
        calls_per_s: Most calls in a second; 0 for as many as there are.
        bytes_per_s: Most bytes of pictures in a second; 0 for as many as there are.
    """

    calls_per_s: float = 0.0
    bytes_per_s: float = 0.0
    _free_at_s: float = 0.0

    def wait_s(self, now_s: float, size_bytes: int) -> float:
        """Return for how long to wait before a call, and count it.

        Args:
            now_s: On a clock that is never set.
            size_bytes: What the call sends.
        """
        starts_s = max(now_s, self._free_at_s)
        by_calls_s = 1 / self.calls_per_s if self.calls_per_s > 0 else 0.0
        by_bytes_s = size_bytes / self.bytes_per_s if self.bytes_per_s > 0 else 0.0
        self._free_at_s = starts_s + max(by_calls_s, by_bytes_s)
        return starts_s - now_s


def rate_of(options: Mapping[str, Any]) -> Rate:
    """Return the limits that a backend's options name: `calls_per_s` and `bytes_per_s`."""
    return Rate(float(options.get("calls_per_s") or 0), float(options.get("bytes_per_s") or 0))
