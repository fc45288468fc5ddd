import pytest

from app.hub import applications, galleries
from tests.cli.hub_data import asked


def test_a_new_gallery_has_a_first_application_whose_api_key_opens_it(run, acme):
    ran = run("hub", "gallery", "add", "Guests", "--tenant", "Acme", "--size", "1", "--data", acme.data)
    assert ran.code == 0
    first, second, third = ran.out.splitlines()
    assert first.endswith("  Guests, of Acme, for 1 face")
    api_key = third.removeprefix("API key      ")
    application, gallery = asked(acme.data, lambda session: applications.by_key(session, api_key))
    assert first.split()[1] == gallery.public_id
    assert second.split()[1] == application.public_id
    assert (gallery.name, gallery.size) == ("Guests", 1)


def test_a_program_reads_all_about_a_new_gallery(run, acme):
    command = ("gallery", "add", "Guests", "--tenant", "Acme", "--description", "by day")
    [made] = run("hub", *command, "--minimum-quality", "0.6", "--json", "--data", acme.data).results
    application, gallery = asked(acme.data, lambda session: applications.by_key(session, made["api_key"]))
    assert application.minimum_quality == 0.6
    assert made == {
        "gallery": gallery.public_id,
        "project_id": gallery.id,
        "name": "Guests",
        "description": "by day",
        "tenant": "Acme",
        "size": 1_000_000,
        "faces": 0,
        "created_at": gallery.created_at.isoformat(),
        "application": application.public_id,
        "api_key": application.api_key,
    }


def test_a_second_gallery_of_the_same_name_is_refused_without_a_word_of_keys(run, acme):
    ran = run("hub", "gallery", "add", "Staff", "--tenant", "Acme", "--data", acme.data)
    assert (ran.code, ran.out) == (1, "Acme has a gallery “Staff” already.\n")


def test_galleries_are_listed_of_all_tenants_or_of_one(run, acme):
    run("hub", "tenant", "add", "Beta", "--data", acme.data)
    run("hub", "gallery", "add", "Guests", "--tenant", "Beta", "--data", acme.data)
    listed = run("hub", "gallery", "list", "--json", "--data", acme.data).results
    assert [(one["tenant"], one["name"]) for one in listed] == [("Acme", "Staff"), ("Beta", "Guests")]
    ran = run("hub", "gallery", "list", "--tenant", "Acme", "--data", acme.data)
    assert ran.out == f"{acme.gallery}  Staff, of Acme: 0 of 500 faces\n"


@pytest.mark.parametrize("by", ["id", "name"])
def test_a_gallery_is_removed_with_its_applications_by_who_is_sure(run, acme, by):
    which = acme.gallery if by == "id" else "Staff"
    ran = run("hub", "gallery", "remove", which, "--data", acme.data)
    assert ran.code == 1
    assert ran.out.startswith("“Staff” with 0 faces and 1 application would be removed for ever.")
    assert asked(acme.data, lambda session: galleries.by_id(session, acme.project)) is not None
    ran = run("hub", "gallery", "remove", which, "--yes", "--data", acme.data)
    assert (ran.code, ran.out) == (0, "Staff: removed, with 0 faces and 1 application\n")
    assert asked(acme.data, lambda session: galleries.by_id(session, acme.project)) is None
    assert asked(acme.data, lambda session: applications.by_key(session, acme.api_key)) is None


def test_a_further_application_opens_the_same_gallery(run, acme):
    command = ("application", "add", "North door", "--gallery", "Staff", "--minimum-quality", "0.5")
    ran = run("hub", *command, "--data", acme.data)
    assert ran.code == 0
    api_key = ran.out.splitlines()[1].removeprefix("API key      ")
    application, gallery = asked(acme.data, lambda session: applications.by_key(session, api_key))
    assert ran.out.startswith(f"application  {application.public_id}  North door, to Staff\n")
    assert (application.name, application.minimum_quality, gallery.id) == ("North door", 0.5, acme.project)


def test_applications_are_listed_with_their_api_keys(run, acme):
    [listed] = run("hub", "application", "list", "--json", "--data", acme.data).results
    assert listed == {
        "application": acme.application,
        "name": "default",
        "description": "",
        "gallery": acme.gallery,
        "gallery_name": "Staff",
        "minimum_quality": 0.45,
        "api_key": acme.api_key,
    }
    ran = run("hub", "application", "list", "--tenant", "Acme", "--data", acme.data)
    assert ran.out == f"{acme.application}  default, to Staff: {acme.api_key}\n"


def test_the_api_key_of_a_revoked_application_opens_nothing(run, acme):
    ran = run("hub", "application", "revoke", acme.application, "--data", acme.data)
    assert (ran.code, ran.out) == (0, "default: revoked\n")
    assert asked(acme.data, lambda session: applications.by_key(session, acme.api_key)) is None
    again = run("hub", "application", "revoke", acme.application, "--data", acme.data)
    assert again.code == 1
    assert again.out.startswith(f"There is no application “{acme.application}”.")


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("gallery", "add", "New", "--tenant", "acme"), "There is no tenant “acme”. Did you mean “Acme”?"),
        (("gallery", "list", "--tenant", "Zzz"), "There is no tenant “Zzz”."),
        (("gallery", "remove", "Stuff"), "There is no gallery “Stuff”. Did you mean “Staff”?"),
        (
            ("application", "add", "New", "--gallery", "Stuff"),
            "There is no gallery “Stuff”. Did you mean “Staff”?",
        ),
    ],
    ids=lambda value: " ".join(value[:2]) if isinstance(value, tuple) else "",
)
def test_a_name_that_nothing_has_is_answered_with_the_nearest(run, acme, command, said):
    ran = run("hub", *command, "--json", "--data", acme.data)
    assert (ran.code, ran.results) == (1, [{"error": said}])
