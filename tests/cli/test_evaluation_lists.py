import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.cli.evaluation_lists import (
    Entry,
    ListError,
    Pair,
    Role,
    read_pairs,
    read_protocol,
    require_files,
)

LFW = "2 1\nAnn 1 4\nAnn 1 Bence 2\nCili 2 3\nBence 12 Cili 1\n"
CSV = "path_a,path_b,same\nann/1.jpg,ann/2.png,1\nann/1.jpg,bence/x.jpg,0\n"
PROTOCOL = "path,identity,role\nann/1.jpg,Ann,enrol\nann/2.jpg,Ann,probe\nx.jpg,Xenia,impostor\n"


@pytest.fixture
def listed(tmp_path):
    """Write a list; return where it is."""

    def write(text):
        path = tmp_path / "list"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def test_lfws_list_has_names_numbers_and_folds(listed):
    assert read_pairs(listed(LFW)) == [
        Pair("Ann/Ann_0001.jpg", "Ann/Ann_0004.jpg", is_mated=True, identities=("Ann", "Ann"), fold=0),
        Pair("Ann/Ann_0001.jpg", "Bence/Bence_0002.jpg", is_mated=False, identities=("Ann", "Bence"), fold=0),
        Pair("Cili/Cili_0002.jpg", "Cili/Cili_0003.jpg", is_mated=True, identities=("Cili", "Cili"), fold=1),
        Pair(
            "Bence/Bence_0012.jpg", "Cili/Cili_0001.jpg", is_mated=False, identities=("Bence", "Cili"), fold=1
        ),
    ]


def test_lfws_list_of_the_development_set_is_one_fold(listed):
    pairs = read_pairs(listed(LFW.replace("2 1", "2", 1)))
    assert len(pairs) == 4
    assert {pair.fold for pair in pairs} == {0}


def test_tabs_blank_lines_and_other_line_ends_make_no_difference(listed):
    expected = read_pairs(listed(LFW))
    assert read_pairs(listed(LFW.replace(" ", "\t").replace("\n", "\r\n\r\n"))) == expected


def test_csv_pairs_are_of_the_people_whose_folders_they_are_in(listed):
    assert read_pairs(listed(CSV)) == [
        Pair("ann/1.jpg", "ann/2.png", is_mated=True, identities=("ann", "ann")),
        Pair("ann/1.jpg", "bence/x.jpg", is_mated=False, identities=("ann", "bence")),
    ]


def test_a_pair_of_one_person_in_two_folders_is_of_one_identity(listed):
    pairs = read_pairs(listed(CSV + "old/ann.jpg,new/ann.jpg,1\n"))
    assert pairs[-1].identities == ("old", "old")


def test_a_csv_file_may_begin_with_a_mark_have_spaces_and_more_columns(listed):
    text = "\ufeff" + CSV.replace("same", "same,remark").replace(",1\n", ", 1 ,old\n")
    assert read_pairs(listed(text)) == read_pairs(listed(CSV))


def test_a_protocol_says_who_is_on_a_picture_and_what_it_is_for(listed):
    assert read_protocol(listed(PROTOCOL)) == [
        Entry("ann/1.jpg", "Ann", Role.ENROL),
        Entry("ann/2.jpg", "Ann", Role.PROBE),
        Entry("x.jpg", "Xenia", Role.IMPOSTOR),
    ]


def test_a_path_with_a_comma_is_quoted(listed):
    text = PROTOCOL.replace("x.jpg", '"Example, Ann/1.jpg"')
    assert read_protocol(listed(text))[2].path == "Example, Ann/1.jpg"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (LFW.replace("2 1", "2 2", 1), "the first line promises 8 pairs; there are 4."),
        (LFW.replace("2 1", "0", 1), "the first line promises 0 pairs; there are 4."),
        ("", "is no list of pairs: neither LFW's format nor CSV"),
        ("0\n", "the first line promises 0 pairs; there are 0."),
        ("a,b\n1,2\n", "is no list of pairs"),
        (LFW.replace("Ann 1 4", "Ann 1"), "is no list of pairs"),
        (LFW.replace("Ann 1 4", "Ann one 4"), "is no list of pairs"),
        (b"\xff\xfe\x00", "is no text."),
        ("path_a,path_b\n1,2\n", "must name the columns path_a, path_b, same."),
        ("path_a,path_b,same\n", "there is nothing in the list."),
        (CSV.replace(",0\n", ",no\n"), "line 3: “same” is “no”; it must be 1 or 0."),
        (CSV.replace(",0\n", "\n"), "line 3: “same” is “”; it must be 1 or 0."),
        (CSV.replace(",0\n", ",1\n"), "pairs of the same person and pairs of two people are needed."),
        (CSV.replace(",1\n", ",0\n"), "pairs of the same person and pairs of two people are needed."),
    ],
)
def test_what_is_wrong_with_a_list_of_pairs_is_a_sentence(listed, text, said):
    path = listed(text)
    with pytest.raises(ListError) as raised:
        read_pairs(path)
    assert said in str(raised.value)
    assert str(raised.value).startswith(str(path))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "the first line must name the columns path, identity, role."),
        (PROTOCOL.replace("role", "use"), "the first line must name the columns path, identity, role."),
        (PROTOCOL.splitlines()[0], "there is nothing in the list."),
        (
            PROTOCOL.replace("impostor", "thief"),
            "line 4: the role is “thief”; it must be enrol, probe, impos",
        ),
        (PROTOCOL.replace(",impostor", ""), "line 4: the role is “”; it must be"),
        (PROTOCOL.replace("enrol", "probe"), "there is no picture with the role enrol."),
        (PROTOCOL.replace("probe", "enrol"), "there is no picture with the role probe."),
        (PROTOCOL.replace("impostor", "probe"), "there is no picture with the role impostor."),
        (b"\xff", "is no text."),
    ],
)
def test_what_is_wrong_with_a_protocol_is_a_sentence(listed, text, said):
    with pytest.raises(ListError) as raised:
        read_protocol(listed(text))
    assert said in str(raised.value)


@pytest.mark.parametrize("read", [read_pairs, read_protocol])
def test_a_list_that_is_not_there_says_so(read, tmp_path):
    with pytest.raises(ListError, match=r"list\.csv cannot be read: No such file"):
        read(tmp_path / "list.csv")
    with pytest.raises(ListError, match="cannot be read: Is a directory"):
        read(tmp_path)


def damaged(text: str) -> st.SearchStrategy[str]:
    """Return a list from which a part was cut out and into which something else was put."""
    places = st.integers(0, len(text))
    pieces = st.text(st.characters(codec="utf-8"), max_size=20) | st.sampled_from(
        [
            "\x00",
            '"',
            "\r",
            "\n\n",
            ",,,",
            "99999999999999999999",
            "-1 -4",
            "9" * 5000,
            "\u2028",
        ]
    )
    return st.builds(
        lambda a, b, piece: text[: min(a, b)] + piece + text[max(a, b) :], places, places, pieces
    )


def refusals(path):
    """Return the sentences with which either reader refuses a list."""
    said = []
    for read in (read_pairs, read_protocol):
        try:
            read(path)
        except ListError as error:
            said.append(str(error))
    return said


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(damaged(LFW) | damaged(CSV) | damaged(PROTOCOL) | st.text(st.characters(codec="utf-8")))
def test_a_damaged_list_is_read_or_refused_in_a_sentence(tmp_path, text):
    path = tmp_path / "list"
    path.write_bytes(text.encode())
    assert all(said.startswith(str(path)) for said in refusals(path))


@pytest.mark.parametrize("text", [CSV, PROTOCOL], ids=["pairs", "protocol"])
def test_a_list_with_an_endless_field_is_read_or_refused_in_a_sentence(listed, text):
    path = listed(text + '"' + "x" * 140_000)
    assert all(said.startswith(str(path)) for said in refusals(path))


def test_all_pictures_must_be_there(tmp_path):
    (tmp_path / "ann.jpg").touch()
    require_files(tmp_path, ["ann.jpg"])
    with pytest.raises(ListError) as raised:
        require_files(tmp_path, ["ann.jpg", "b/bence.jpg", "c.jpg"])
    assert "bence.jpg is not there (2 of 3 pictures are missing)." in str(raised.value)
    assert "--images is the folder that the list's paths begin in." in str(raised.value)


@pytest.mark.parametrize("name", ["", "a\0b", "x" * 300, "folder"])
def test_a_path_that_can_be_no_picture_is_one_that_is_not_there(tmp_path, name):
    (tmp_path / "folder").mkdir()
    with pytest.raises(ListError, match="is not there"):
        require_files(tmp_path, [name])
