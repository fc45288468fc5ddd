import queue

import pytest

from app.cli import bench_kiosk
from app.errors import VisionError

pytestmark = pytest.mark.models


def test_a_person_who_walks_up_is_known_and_the_time_is_told():
    times = bench_kiosk.kiosk_times(people=50, trials=1)
    assert (times["people"], times["trials"]) == (50, 1)
    assert 0 < times["frame_to_identified_ms_p50"] <= times["frame_to_identified_ms_p95"]


def test_a_kiosk_that_sees_nothing_is_a_sentence_not_a_traceback(monkeypatch):
    monkeypatch.setattr(bench_kiosk, "_PATIENCE_S", 0.01)
    with pytest.raises(VisionError, match="were not analysed"):
        bench_kiosk._next(queue.SimpleQueue())
