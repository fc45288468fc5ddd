from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_every_module_has_its_test():
    """`app/…/camera.py` is tested by `tests/…/test_camera.py`; two modules of one name need two."""
    modules = Counter(
        path.stem.strip("_") for path in (ROOT / "app").rglob("*.py") if path.name != "__init__.py"
    )
    tests = Counter(path.stem.removeprefix("test_") for path in (ROOT / "tests").rglob("test_*.py"))
    assert sorted((modules - tests).elements()) == []
