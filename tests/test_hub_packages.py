import pytest

from app.errors import AppError
from app.hub_packages import hub_packages


def test_a_package_that_the_hub_lacks_is_named_with_the_command_that_installs_it():
    with pytest.raises(AppError, match=r"the package “sqlalchemy”.* pip install") as found, hub_packages():
        raise ModuleNotFoundError("No module named 'sqlalchemy'", name="sqlalchemy.orm")
    assert isinstance(found.value.__cause__, ModuleNotFoundError)


def test_a_part_of_our_own_that_is_missing_is_no_matter_of_packages():
    with pytest.raises(ModuleNotFoundError), hub_packages():
        raise ModuleNotFoundError("No module named 'app.hub.nothing'", name="app.hub.nothing")
