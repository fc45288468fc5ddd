import ast
from pathlib import Path

import pytest

import app
from app.store.audit import Examination, Fault
from app.ui import audit_words

pytestmark = pytest.mark.usefixtures("qapp")


def test_an_act_is_told_in_words_and_an_unknown_one_as_it_is_stored():
    assert audit_words.action("erase") == "Erased a person"
    assert audit_words.action("some new act") == "some new act"


def test_only_what_did_not_go_well_is_said_of_a_result():
    assert audit_words.result("ok") == ""
    assert audit_words.result("wrong") == "wrong"


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_is_told_in_a_sentence(fault):
    said = audit_words.verdict(Examination(first_bad=7, fault=fault, is_done=True), fault.name)
    assert said.endswith(".")
    assert "{" not in said


def test_of_a_sound_audit_nothing_is_said():
    assert audit_words.verdict(Examination(is_done=True), "") == ""


def test_every_act_that_the_store_writes_down_has_words():
    written = set()
    for path in (Path(app.__file__).parent / "store").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.keyword)
                and node.arg == "action"
                and isinstance(node.value, ast.Constant)
            ):
                written.add(str(node.value.value))
    assert written
    assert {act for act in written if audit_words.action(act) == act} == set()
