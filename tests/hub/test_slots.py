from app.hub import faces
from app.hub.slots import listed
from tests.hub.values import enrolled, new_gallery


def test_galleries_have_lists_of_their_own(hub, gallery):
    with hub.writing() as session:
        other, _ = new_gallery(session, "Back door")
        enrolled(session, gallery)
        assert listed(session, other.id, start=0, length=10, newest_first=False) == ([], 0)
        assert listed(session, gallery.id, start=0, length=10, newest_first=True)[1] == 1


def test_an_unknown_gallery_has_an_empty_list(hub):
    with hub.reading() as session:
        assert faces.slots(session, 4711, start=0, length=10, newest_first=False) == ([], 0)
