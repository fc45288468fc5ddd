"""The same window system and font as the pages' own tests."""

from tests.ui.conftest import (  # noqa: F401
    catalogues,
    clock,
    fonts,
    languages,
    look,
    pytest_collection_modifyitems,
    shown,
    tidy,
)
