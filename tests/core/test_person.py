from app.core.person import PersonDetails


def test_nothing_but_a_name_is_needed():
    assert PersonDetails("Ann").tags == ()
