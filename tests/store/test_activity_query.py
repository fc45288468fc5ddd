from app.store.activity_query import Page, Query


def test_nothing_is_asked_about_unless_it_is_given():
    assert Query() == Query(None, None, "", "", "", "", "", "")
    assert Page((), None).after is None
