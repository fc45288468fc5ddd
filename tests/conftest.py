"""What holds for all tests: which of them run on one worker when there are several."""

from xdist.scheduler import LoadScopeScheduling


def pytest_xdist_make_scheduler(config, log):
    """Hand out whole files, which share what is slow to make, and tests/e2e in one piece."""
    return _Rows(config, log)


class _Rows(LoadScopeScheduling):  # type: ignore[misc]  # published without types
    def _split_scope(self, nodeid):
        """Return the row a test is in; those of tests/e2e are whole programs: two would starve each other."""
        file = nodeid.split("::")[0]
        return "e2e" if file.startswith("tests/e2e/") else file
