from app.bulk.rows import Row
from app.core.person import PersonDetails
from tests.bulk.people import picture


def test_a_row_has_a_result_for_each_picture_and_one_if_there_is_none():
    ann = PersonDetails("Ann")
    assert Row(1, ann).results == 1
    assert Row(1, ann, (picture("Ann", 1), picture("Ann", 2))).results == 2
