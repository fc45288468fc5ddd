"""Uploads to a panel that is busy, fails and breaks off, as a script of its answers has it."""

import threading
from typing import Any

import pytest

from app.errors import BackendUnauthorised, BackendUnavailable
from app.protocols.acs_identifier_client import Said
from app.sync.acs_identifier import NotTaken
from app.sync.acs_upload import LOAD_WAIT_S, Lost, Uploads
from app.sync.backend import OutcomeUnknown, Reason, Refused

DONE, BREAKS_OFF = object(), object()


class Scripted:
    """A panel that answers as it is told, and then that it is done."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.parts: list[str] = []
        self.waited_s: list[float] = []

    def upload(self, uid, content, part):
        assert (uid, content) == (7, b"jpeg")
        self.parts.append(part)
        answer = self.answers.pop(0) if self.answers else DONE
        if answer is BREAKS_OFF:
            raise OutcomeUnknown("lost")
        if isinstance(answer, Exception):
            raise answer
        if answer is not DONE:
            assert isinstance(answer, Said)
            raise NotTaken("no", answer)

    def uploads(self):
        panel: Any = self
        return Uploads(panel, self.waited_s.append)


def test_a_busy_panel_is_waited_for_longer_and_longer_up_to_a_minute():
    panel = Scripted(*[Said.BUSY] * 5)
    panel.uploads().upload(7, b"jpeg")
    assert panel.waited_s == [2, 4, 8, 16, 30]
    panel = Scripted(*[Said.BUSY] * 6)
    with pytest.raises(BackendUnavailable, match="still busy"):
        panel.uploads().upload(7, b"jpeg")


@pytest.mark.parametrize("said", [Said.WRONG_FILE, Said.LOADING_FAILED])
def test_the_other_name_of_the_part_is_tried_once_and_what_works_is_remembered(said):
    panel = Scripted(said)
    uploads = panel.uploads()
    uploads.upload(7, b"jpeg")
    uploads.upload(7, b"jpeg")
    assert panel.parts == ["file", "status", "status"]
    panel = Scripted(Said.WRONG_FILE, Said.WRONG_FILE)
    with pytest.raises(NotTaken):
        panel.uploads().upload(7, b"jpeg")


def test_a_picture_that_is_not_loaded_is_sent_three_times():
    panel = Scripted(*[Said.LOADING_FAILED] * 2)
    panel.uploads().upload(7, b"jpeg")
    panel = Scripted(*[Said.LOADING_FAILED] * 3)
    with pytest.raises(NotTaken):
        panel.uploads().upload(7, b"jpeg")
    assert panel.parts == ["file", "status", "status"]
    assert panel.waited_s == [LOAD_WAIT_S]


def test_an_upload_that_broke_off_was_taken_if_the_identifier_does_not_wait_any_more():
    panel = Scripted(BREAKS_OFF, Said.BUSY, Said.NOT_WAITING)
    panel.uploads().upload(7, b"jpeg")
    assert len(panel.parts) == 3


def test_an_upload_that_broke_off_and_was_not_taken_is_sent_again():
    panel = Scripted(BREAKS_OFF)
    panel.uploads().upload(7, b"jpeg")
    assert len(panel.parts) == 2


def test_an_upload_that_breaks_off_twice_is_unknown():
    with pytest.raises(OutcomeUnknown):
        Scripted(BREAKS_OFF, BREAKS_OFF).uploads().upload(7, b"jpeg")


@pytest.mark.parametrize("error", [BackendUnavailable("gone"), BackendUnauthorised("out")])
def test_an_upload_that_broke_off_stays_unknown_until_the_panel_says_more(error):
    with pytest.raises(OutcomeUnknown):
        Scripted(BREAKS_OFF, error).uploads().upload(7, b"jpeg")
    with pytest.raises(type(error)):
        Scripted(error).uploads().upload(7, b"jpeg")


def test_an_identifier_that_does_not_wait_is_lost():
    with pytest.raises(Lost):
        Scripted(Said.NOT_WAITING).uploads().upload(7, b"jpeg")


def test_a_picture_that_is_of_no_use_is_told():
    with pytest.raises(Refused) as refused:
        Scripted(Said.NO_FACE).uploads().upload(7, b"jpeg")
    assert refused.value.reason is Reason.NO_FACE
    with pytest.raises(NotTaken):
        Scripted(Said.WRONG_FORMAT).uploads().upload(7, b"jpeg")


def test_closing_ends_a_wait():
    panel: Any = Scripted(Said.BUSY)
    uploads, ended = Uploads(panel), []

    def upload():
        with pytest.raises(BackendUnavailable, match="being closed"):
            uploads.upload(7, b"jpeg")
        ended.append(True)

    thread = threading.Thread(target=upload)
    thread.start()
    uploads.close()
    thread.join(20)
    assert ended
