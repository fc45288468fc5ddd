"""What holds for all tests: which of them run on one worker when there are several."""

import pytest


def pytest_collection_modifyitems(items):
    """Keep the tests of a file together, which share what is slow to make, and those of tests/e2e in one row.

    Those are whole programs with cameras: two at once would starve each other.
    """
    for item in items:
        file = item.nodeid.split("::")[0]
        item.add_marker(pytest.mark.xdist_group("e2e" if file.startswith("tests/e2e/") else file))
