from app.ui.widgets.person_pair import PersonPair
from tests.ui import made


def test_two_people_are_named_below_their_faces(look, shown):
    pair = shown(PersonPair(look, "Stays", "Goes"), 400, 300)
    ann, bence = made.people(2)
    pair.first.show_person(ann, made.jpeg())
    pair.second.show_person(bence, None)
    assert (pair.first.accessibleName(), pair.second.accessibleName()) == (ann.name, bence.name)
    pair.second.show_person(None, None)
    assert pair.second.accessibleName() == ""
