"""Where the faces and clips for measuring are: beside this tree, or where `VESTIBULE_FACES` says."""

import os
from pathlib import Path

FACES = Path(os.environ.get("VESTIBULE_FACES") or Path(__file__).resolve().parents[3] / "shared" / "faces")
