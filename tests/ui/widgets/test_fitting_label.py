import pytest

from app.ui.widgets.fitting_label import FittingLabel


@pytest.fixture
def headline(look, shown):
    return shown(FittingLabel(look), 450, 300)


def size(headline) -> int:
    return int(headline._font_for(headline.width()).pixelSize())


def test_a_short_sentence_is_shown_in_the_largest_size(headline):
    headline.setText("One moment")
    assert size(headline) == 54


def test_a_long_name_is_shown_smaller_and_whole(headline):
    headline.setText("Welcome, Bartholomew-Alexander Featherstonehaugh-Cholmondeley of Somewhere")
    assert size(headline) < 54


def test_less_height_makes_smaller_words(headline):
    headline.setText("Come closer and look straight ahead")
    headline.limit_height(60)
    assert size(headline) < 54


def test_no_word_stands_alone_in_the_last_line(headline):
    headline.setText("Look here to check in")
    font = headline._font_for(headline.width())
    assert headline._balanced(font, headline.width()) < 400


def test_a_long_japanese_sentence_is_broken_between_its_phrases_rather_than_shown_small(headline):
    headline.setText("こちらを見て\u200bチェックインして\u200bください")
    assert size(headline) >= 40


def test_it_is_read_out(headline):
    headline.setText("One moment")
    assert headline.accessibleName() == headline.text() == "One moment"
