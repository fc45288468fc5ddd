import pytest

from app.bulk.safe_names import alike, safe_parts
from app.errors import ImageError


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("ann.jpg", ("ann.jpg",)),
        ("Ann Example/1.jpg", ("Ann Example", "1.jpg")),
        ("Ann\\1.jpg", ("Ann", "1.jpg")),
        ("./a//b.jpg", ("a", "b.jpg")),
        ("...jpg", ("...jpg",)),
        ("contents/auxiliary.jpg", ("contents", "auxiliary.jpg")),
        ("山田/花子.jpg", ("山田", "花子.jpg")),
        ("COM10.jpg", ("COM10.jpg",)),
    ],
)
def test_a_name_inside_the_folder_is_divided_into_its_parts(name, parts):
    assert safe_parts(name) == parts


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("/etc/passwd", "begins at the root"),
        ("\\\\server\\share\\a.jpg", "begins at the root"),
        ("C:\\a.jpg", "begins at the root"),
        ("c:a.jpg", "begins at the root"),
        ("../a.jpg", "leads out of the folder"),
        ("a/../../b.jpg", "leads out of the folder"),
        ("a\\..\\..\\b.jpg", "leads out of the folder"),
        ("a\0.jpg", "has a NUL"),
        ("", "No file is named"),
        ("./", "No file is named"),
        ("NUL", "keeps for a device"),
        ("a/con.jpg", "keeps for a device"),
        ("Aux .tar.gz", "keeps for a device"),
        ("lpt1/a.jpg", "keeps for a device"),
        ("COM\u00b9.jpg", "keeps for a device"),
    ],
)
def test_a_name_that_leads_elsewhere_is_refused_with_a_sentence(name, sentence):
    with pytest.raises(ImageError, match=sentence):
        safe_parts(name)


def test_names_that_a_disk_takes_for_one_are_alike():
    assert alike("Zo\u00eb/A.JPG") == alike("zoe\u0308/a.jpg")
    assert alike("ann.jpg") != alike("anna.jpg")
