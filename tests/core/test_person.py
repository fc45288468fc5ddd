import unicodedata
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.person import (
    BIDI_CONTROLS,
    LENGTHS,
    MOST_TAGS,
    Fault,
    PersonDetails,
    distinct_tags,
    faults,
    normalised,
    same_tag,
    tag_fault,
)

LINES = ("name", "external_id", "email", "group")
FULL = [f"tag {number}" for number in range(MOST_TAGS)]
TODAY = date(2026, 3, 1)

texts = st.text(st.characters(codec=None), max_size=40)
details = st.builds(
    PersonDetails,
    name=texts,
    external_id=texts,
    email=texts,
    group=texts,
    tags=st.lists(texts, max_size=5).map(tuple),
    notes=texts,
    valid_from=st.none() | st.dates(),
    valid_until=st.none() | st.dates(),
)


def of(**changed):
    return faults(PersonDetails(**{"name": "Ann", **changed}))


def test_nothing_but_a_name_is_needed():
    assert PersonDetails("Ann").tags == ()
    assert of() == {}


@pytest.mark.parametrize(
    "name",
    [
        "Ann Example",
        "نور مثال",
        "علی‌رضا",
        "שָׁלוֹם בֶּן־דָּוִד",
        "李小龍",
        "คำแก้ว",
        "क्षितिज",
        "👩‍🦰 O'Brien-Weiß Jr. 3rd",
        "X Æ A-12",
    ],
)
def test_a_name_in_any_script_is_kept_as_it_is(name):
    plain = unicodedata.normalize("NFC", name)
    assert normalised(PersonDetails(f"  {plain}\n")).name == plain
    assert of(name=name) == {}


def test_what_looks_equal_is_equal():
    composed, decomposed = "Élodie", "E\N{COMBINING ACUTE ACCENT}lodie"
    assert normalised(PersonDetails(decomposed)) == normalised(PersonDetails(composed))


@pytest.mark.parametrize(
    "name", ["", "  ", "\0", "\N{ZERO WIDTH SPACE}", "\N{NO-BREAK SPACE}\N{WORD JOINER}"]
)
def test_a_name_of_which_nothing_is_seen_is_missing(name):
    assert of(name=name) == {"name": Fault.MISSING}


@pytest.mark.parametrize("sign", sorted(BIDI_CONTROLS | {"\t", "\n", "\x1b", "\u2028", "\ud800"}))
@pytest.mark.parametrize("field", ["name", "external_id", "group", "email"])
def test_what_turns_the_writing_or_breaks_the_line_is_refused(field, sign):
    assert of(**{field: f"ann{sign}gnp"}) == {field: Fault.UNSEEN}


def test_the_signs_that_turn_the_writing_are_those_of_unicode():
    kinds = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    turning = {chr(code) for code in range(0x3000) if unicodedata.bidirectional(chr(code)) in kinds}
    assert turning < BIDI_CONTROLS
    assert {unicodedata.name(one) for one in BIDI_CONTROLS - turning} == {
        "ARABIC LETTER MARK",
        "LEFT-TO-RIGHT MARK",
        "RIGHT-TO-LEFT MARK",
    }


@pytest.mark.parametrize("field", ["name", "external_id", "group", "notes"])
def test_what_is_too_long_is_to_be_shortened(field):
    most = LENGTHS[field]
    assert of(**{field: "x" * most}) == {}
    assert of(**{field: "x" * (most + 1)}) == {field: Fault.TOO_LONG}


def test_an_external_id_can_belong_to_one_person_only():
    assert faults(PersonDetails("Ann", "4711"), is_taken=True) == {"external_id": Fault.TAKEN}


@pytest.mark.parametrize(
    "address",
    ["ann@example.org", "a.n.n+desk@mail.example.co.uk", "δοκιμή@παράδειγμα.δοκιμή", "ann@xn--p1b.example",
     "नाम@उदाहरण.परीक्षा", "o'brien@example.org"],
)  # fmt: skip
def test_an_address_in_any_script_is_one(address):
    assert of(email=address) == {}


@pytest.mark.parametrize(
    "address",
    ["ann", "ann@", "@example.org", "ann@example", "ann@@example.org", "ann@example.org, bob@example.org",
     "ann example@example.org", "Ann <ann@example.org>", ".ann@example.org", "ann@example..org",
     "ann@-example.org", "ann@example-.org", "ann@exam_ple.org", "mailto:ann@example.org"],
)  # fmt: skip
def test_what_is_no_address_is_told(address):
    assert of(email=address) == {"email": Fault.NO_ADDRESS}


def test_an_address_of_254_characters_is_the_longest():
    assert of(email=f"{'a' * 242}@example.org") == {}
    assert of(email=f"{'a' * 243}@example.org") == {"email": Fault.TOO_LONG}


def test_tags_are_the_same_whatever_their_case_and_their_blanks():
    assert distinct_tags([" Staff ", "STAFF", "", "night  shift", "Straße", "STRASSE"]) == (
        "Staff",
        "night shift",
        "Straße",
    )
    assert same_tag("Straße") == same_tag("STRASSE")


@pytest.mark.parametrize(
    ("tag", "fault"),
    [
        ("staff badge", None),
        ("x" * 64, None),
        ("x" * 65, Fault.TOO_LONG),
        ("in/out", Fault.TAG_WITH_SLASH),
        (".", Fault.TAG_OF_DOTS),
        ("..", Fault.TAG_OF_DOTS),
        ("...", None),
        ("a\tb", Fault.UNSEEN),
    ],
)
def test_a_tag_can_be_a_part_of_a_path_and_has_at_most_64_characters(tag, fault):
    assert tag_fault(tag) is fault
    assert of(tags=("staff", tag)) == ({"tags": fault} if fault and "\t" not in tag else {})


def test_a_gallery_has_at_most_64_tags():
    assert of(tags=tuple(FULL)) == {}
    assert of(tags=(*FULL, "one more")) == {"tags": Fault.TOO_MANY_TAGS}
    assert faults(PersonDetails("Ann", tags=("TAG 7",)), known_tags=FULL) == {}
    assert faults(PersonDetails("Ann", tags=("new",)), known_tags=FULL) == {"tags": Fault.TOO_MANY_TAGS}


def test_who_has_no_new_tag_is_not_told_of_too_many():
    assert faults(PersonDetails("Ann"), known_tags=[*FULL, "one too many"]) == {}


def test_notes_have_lines_and_nothing_that_steers_a_terminal():
    assert of(notes="one\r\ntwo\tthree\rfour") == {}
    assert normalised(PersonDetails("Ann", notes="one\r\ntwo\r")).notes == "one\ntwo"
    assert of(notes="a\x1b[2Jb") == {"notes": Fault.UNSEEN}


def test_the_last_day_is_not_before_the_first():
    day = timedelta(days=1)
    assert of(valid_from=TODAY, valid_until=TODAY) == {}
    assert of(valid_from=TODAY, valid_until=TODAY - day) == {"valid_until": Fault.ENDS_EARLY}
    assert of(valid_until=TODAY) == {}


@given(details)
def test_normalising_twice_changes_nothing_more(entered):
    once = normalised(entered)
    assert normalised(once) == once


@given(details, st.lists(texts, max_size=3))
def test_the_faults_are_those_of_the_kept_form_one_for_each_detail(entered, known):
    found = faults(entered, known_tags=known)
    assert found == faults(normalised(entered), known_tags=known)
    assert all(fault.value.endswith(".") for fault in found.values())


@given(details)
def test_what_has_no_fault_can_be_stored_and_shown_in_one_line(entered):
    if not faults(entered):
        kept = normalised(entered)
        assert 0 < len(kept.name) <= 200
        for one in (kept.name, kept.external_id, kept.email, kept.group, *kept.tags):
            assert one.encode().decode() == one
            assert len(one.splitlines()) <= 1
            assert not BIDI_CONTROLS & set(one)
