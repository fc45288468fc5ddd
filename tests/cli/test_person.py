import json
import zipfile

import pytest

from app.store.database import close
from tests.store.backed_up import PEOPLE, open_site, people_in


@pytest.fixture
def data(tmp_path):
    """The data folder of a site with three people."""
    close(open_site(tmp_path / "data"))
    return tmp_path / "data"


def test_somebody_gets_everything_of_theirs_as_one_file(run, data, tmp_path):
    file = tmp_path / "ann.zip"
    ran = run("person", "export", "Ann", "--to", file, "--data", data)
    assert ran.code == 0
    assert ran.out.startswith("Ann Example: ")
    with zipfile.ZipFile(file) as archive:
        assert json.loads(archive.read("data.json"))["details"]["name"] == "Ann Example"
    assert run("person", "export", "Ann", "--to", file, "--data", data).code == 3
    assert run("person", "export", "Nobody", "--to", file, "--data", data).code == 1


def test_an_erasure_prints_and_writes_its_receipt(run, data, tmp_path):
    receipt = tmp_path / "receipt.txt"
    ran = run("person", "erase", "Ann", "--receipt", receipt, "--data", data)
    assert ran.code == 0
    assert "2 stored faces" in receipt.read_text()
    assert receipt.read_text().strip() == ran.out.strip()
    assert people_in(data) == sorted(PEOPLE[1:])
    assert run("person", "erase", "Ann", "--data", data).code == 1
    values = json.loads(run("person", "erase", "Bence", "--json", "--data", data).out)
    assert values["deleted"]["face_references"] == 2


def test_nobody_is_erased_whose_receipt_cannot_be_written(run, data, tmp_path):
    ran = run("person", "erase", "Ann", "--receipt", tmp_path / "missing" / "receipt.txt", "--data", data)
    assert ran.code == 3
    assert people_in(data) == sorted(PEOPLE)
