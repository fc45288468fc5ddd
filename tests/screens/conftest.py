"""The same window system and font as the pages' own tests."""

from tests.ui.conftest import clock, fonts, look, pytest_collection_modifyitems, shown, tidy  # noqa: F401
