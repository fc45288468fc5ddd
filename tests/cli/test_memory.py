import os

from app.cli.memory import rss_mb


def test_the_memory_of_a_process_is_told_where_the_system_tells_it():
    assert 10 < (rss_mb(os.getpid()) or 0) < 10_000
    assert rss_mb(None) is None
