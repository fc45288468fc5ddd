import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.core.belonging import Belongs, LikeOther, SurelyOther, Unsure, belonging
from app.core.duplicates import FALSE_ALARMS, SURELY
from app.core.gallery import Gallery
from app.core.scores import Networks, search_threshold
from tests.core.values import embedding, squared_at

EMPTY = Gallery([], np.empty((0, 128), np.float32))
LIKELY = search_threshold(3, FALSE_ALARMS[Networks.DLIB])
CERTAIN = search_threshold(3, SURELY)


def enrolled(**scores: float) -> Gallery:
    """Return people who are as like `embedding()` as these scores, by dlib, filled up to three."""
    people = scores | {f"nobody {number}": 0.1 for number in range(3 - len(scores))}
    rows = [
        embedding(*[0.0] * place, squared_at(score, Networks.DLIB) ** 0.5)
        for place, score in enumerate(people.values())
    ]
    return Gallery(list(people), np.stack(rows))


def test_pictures_belong_to_whoever_is_most_alike() -> None:
    assert belonging(enrolled(ann=LIKELY + 0.1), "ann", [embedding()]) == Belongs()
    assert belonging(enrolled(ann=CERTAIN + 1, bob=CERTAIN + 0.5), "ann", [embedding()]) == Belongs()


def test_pictures_that_are_like_nobody_are_in_doubt() -> None:
    assert belonging(enrolled(ann=LIKELY - 0.1), "ann", [embedding()]) == Unsure()


def test_pictures_that_are_more_like_somebody_else_are_in_doubt() -> None:
    assert belonging(enrolled(bob=LIKELY + 0.1), "ann", [embedding()]) == LikeOther("bob")
    both = enrolled(ann=LIKELY + 0.1, bob=LIKELY + 0.3)
    assert belonging(both, "ann", [embedding()]) == LikeOther("bob")


def test_pictures_that_are_surely_of_somebody_else_are_not_kept() -> None:
    assert belonging(enrolled(bob=CERTAIN + 0.1), "ann", [embedding()]) == SurelyOther("bob")
    twice = enrolled(ann=CERTAIN + 0.1, bob=CERTAIN + 0.5)
    assert belonging(twice, "ann", [embedding()]) == SurelyOther("bob")


def test_somebody_who_is_known_to_look_alike_is_asked_about_and_anybody_else_is_refused_still() -> None:
    twins = enrolled(ann=CERTAIN + 0.1, bob=CERTAIN + 0.5)
    assert belonging(twins, "ann", [embedding()], rivals={"bob"}) == LikeOther("bob")
    with_cid = enrolled(bob=CERTAIN + 0.5, cid=CERTAIN + 0.3)
    assert belonging(with_cid, "ann", [embedding()], rivals={"bob"}) == SurelyOther("cid")


def test_without_a_face_of_the_person_only_somebody_else_can_be_meant() -> None:
    assert belonging(EMPTY, "ann", [embedding()]) == Belongs()
    assert belonging(enrolled(bob=LIKELY - 0.1), "ann", [embedding()]) == Belongs()
    assert belonging(enrolled(bob=LIKELY + 0.1), "ann", [embedding()]) == LikeOther("bob")


@given(st.floats(0.1, 9.0), st.floats(0.1, 9.0))
def test_nothing_belongs_to_somebody_while_another_is_more_alike_by_far(ann: float, bob: float) -> None:
    found = belonging(enrolled(ann=ann, bob=bob), "ann", [embedding()])
    if bob > ann + 0.1 and bob > LIKELY + 0.1:
        assert isinstance(found, LikeOther | SurelyOther)
    if ann > bob + 0.1 and ann > LIKELY + 0.1:
        assert found == Belongs()
