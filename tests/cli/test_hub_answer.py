import pytest

from app.bootstrap import Options, open_hub
from app.cli.hub_answer import gallery_of, require_yes
from app.hub import galleries, organisations
from app.hub.refusals import Missing, Refusal
from app.hub.values import LEAST_QUALITY
from tests.cli.hub_data import NOW


@pytest.fixture
def session(acme):
    """A transaction in the hub of Acme."""
    database = open_hub(Options(acme.data), "")
    with database.writing() as session:
        yield session
    database.close()


def add_gallery(session, tenant, name):
    values = {"name": name, "description": "", "size": 9, "minimum_quality": LEAST_QUALITY, "now": NOW}
    gallery, _ = galleries.create(session, tenant.id, **values)
    return gallery


def test_a_gallery_is_meant_by_its_id_or_its_name(session, acme):
    assert gallery_of(session, acme.gallery) == gallery_of(session, "Staff")
    assert gallery_of(session, str(acme.project), is_project=True).public_id == acme.gallery
    with pytest.raises(Missing):
        gallery_of(session, str(acme.project))


def test_an_id_comes_before_a_name_that_looks_like_one(session, acme):
    add_gallery(session, organisations.find(session, "Acme"), str(acme.project))
    assert gallery_of(session, str(acme.project), is_project=True).name == "Staff"


def test_of_several_galleries_of_one_name_none_is_meant(session, acme):
    other = add_gallery(session, organisations.add(session, "Beta", NOW), "Staff")
    with pytest.raises(Missing) as found:
        gallery_of(session, "Staff")
    assert str(found.value) == (
        "More than one gallery has the name “Staff”. Give an id:"
        f" {acme.gallery} (Acme), {other.public_id} (Beta)."
    )
    with pytest.raises(Missing, match=rf"Give an id: {acme.project} \(Acme\), {other.id} \(Beta\)\.$"):
        gallery_of(session, "Staff", is_project=True)


def test_who_is_sure_is_not_asked():
    require_yes("All", is_sure=True)
    with pytest.raises(Refusal, match=r"^All would be removed for ever"):
        require_yes("All", is_sure=False)
