import logging
import os
import re
import threading

import pytest

from app.errors import StoreError
from app.logs import start_logging
from tests.cli.command import kept_logging


@pytest.fixture(autouse=True)
def logging_as_before():
    with kept_logging():
        yield


def test_a_line_names_time_level_process_thread_and_module(tmp_path):
    start_logging(tmp_path)
    thread = threading.Thread(target=lambda: logging.getLogger("app.sync").info("settled %d", 3), name="sync")
    thread.start()
    thread.join()
    line = (tmp_path / "vestibule.log").read_text(encoding="utf-8")
    assert re.fullmatch(
        rf"\d{{4}}-\d\d-\d\d \d\d:\d\d:\d\d,\d{{3}} INFO {os.getpid()}/sync app.sync: settled 3\n", line
    )


def test_details_for_developers_are_left_out(tmp_path):
    start_logging(tmp_path)
    logging.getLogger("app").debug("x")
    assert not (tmp_path / "vestibule.log").exists()


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
def test_log_and_data_folder_are_made_for_their_owner_only(tmp_path):
    start_logging(tmp_path / "data" / "logs")
    assert [path.stat().st_mode & 0o777 for path in (tmp_path / "data", tmp_path / "data" / "logs")] == [
        0o700
    ] * 2


def test_the_log_takes_five_megabytes_at_most(tmp_path):
    start_logging(tmp_path)
    for _ in range(70):
        logging.getLogger("app").info("x" * 100_000)
    files = sorted(path.name for path in tmp_path.iterdir())
    assert files == ["vestibule.log", *(f"vestibule.log.{number}" for number in range(1, 5))]
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 5_000_000


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "data").touch()
    with pytest.raises(StoreError) as failed:
        start_logging(tmp_path / "data" / "logs")
    assert str(failed.value).startswith(f"{tmp_path / 'data' / 'logs'} cannot be written: ")
    assert str(failed.value).endswith(" Choose another folder with --data.")


def test_a_line_that_cannot_be_written_is_lost_without_a_word(tmp_path, capsys):
    start_logging(tmp_path)
    (tmp_path / "vestibule.log").mkdir()
    logging.getLogger("app").error("no room")
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("sender", ["httpx2", "httpcore2"])
def test_addresses_with_secrets_are_not_logged_by_what_sends_to_them(tmp_path, sender, monkeypatch):
    monkeypatch.setattr(logging.getLogger(sender), "level", logging.NOTSET)
    start_logging(tmp_path)
    logging.getLogger(sender).info("HTTP Request: POST https://example.org/hook?token=secret")
    assert not (tmp_path / "vestibule.log").exists()
