"""A hub as a process of its own that takes what pictures say of themselves; it ends with its standard input.

Argument: the folder of its database. The first line of standard output is its address.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from tests.server.aidee_site import ScriptedEngine, Site
from tests.server.running import running


class Engine(ScriptedEngine):
    """Stands for the analysis of pictures, also for those of NEC ID."""

    def look(self, image: bytes, *, most: int = 1, embed: bool = True) -> Any:  # noqa: ARG002 - as hubs ask
        return super().look(image)


def main(folder: Path) -> None:
    with Site(folder, Engine()) as site, running(site.client.app) as (host, port):
        print(f"http://{host}:{port}", flush=True)  # noqa: T201
        sys.stdin.read()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
