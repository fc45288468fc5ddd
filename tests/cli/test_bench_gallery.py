from app.cli.bench_gallery import gallery_times
from app.store.people_search import Mark, Order


def test_every_question_of_the_windows_is_measured():
    found = gallery_times(people=60, checkins=500)
    assert (found["people"], found["checkins"]) == (60, 500)
    asked = [name for name in found if name.endswith("_ms")]
    assert {f"find_mark_{mark.name.lower()}_ms" for mark in Mark} < set(asked)
    assert {f"find_order_{order.name.lower()}_ms" for order in Order} < set(asked)
    assert found["slowest_query_ms"] == max(found[name] for name in asked if name != "slowest_query_ms") > 0
    assert found["duplicates_s"] > 0
