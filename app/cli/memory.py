"""How much memory a process has."""

from __future__ import annotations

import os
from pathlib import Path


def rss_mb(process_id: int | None) -> float | None:
    """Resident memory of a process in megabytes, where the system tells it (Linux)."""
    try:
        pages = int(Path(f"/proc/{process_id}/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return None
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
