from app.sync.backend import Reason
from app.sync.reasons import GONE, LEFT_OUT, SENTENCES


def test_every_reason_is_told_in_a_sentence():
    assert SENTENCES.keys() == {GONE, *(reason.value for reason in Reason)}
    assert all(sentence.endswith(".") for sentence in SENTENCES.values())


def test_without_tag_or_group_somebody_is_mirrored_all_the_same():
    assert {"", *(reason.value for reason in Reason)} >= LEFT_OUT
