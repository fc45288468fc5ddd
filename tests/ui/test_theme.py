from itertools import product

import pytest
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette, QRawFont

from app.paths import resources_folder
from app.ui import words
from app.ui.theme import Appearance, contrast

SURFACES = ("background", "card")
TEXTS = ("text", "muted", "accent", "good", "caution", "danger")
PAIRS = [
    *product(TEXTS, SURFACES),
    ("text", "hover"),
    ("muted", "hover"),
    ("on-accent", "accent"),
    ("on-accent", "accent-hover"),
    ("accent", "accent-surface"),
    ("good", "good-surface"),
    ("caution", "caution-surface"),
    ("danger", "danger-surface"),
    ("text", "good-surface"),
    ("text", "caution-surface"),
    ("text", "danger-surface"),
    ("text", "accent-surface"),
    ("on-picture", "glass"),
    ("on-picture", "picture"),
    ("on-off", "off"),
]
SHAPES = [
    ("accent", "background"),
    ("good", "track"),
    ("caution", "track"),
    ("danger", "track"),
    ("outline", "card"),
]


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("text", "surface"), PAIRS)
def test_every_text_has_a_contrast_of_at_least_4_5_on_its_surface(name, text, surface):
    theme = Appearance(name).theme
    assert contrast(theme.colour(text), theme.colour(surface)) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("shape", "surface"), SHAPES)
def test_every_shape_has_a_contrast_of_at_least_3(name, shape, surface):
    theme = Appearance(name).theme
    assert contrast(theme.colour(shape), theme.colour(surface)) >= 3


def test_words_on_glass_can_be_read_over_a_white_picture():
    theme = Appearance("light").theme
    glass, share = theme.colour("glass"), 0.82
    seen = QColor.fromRgbF(
        *(share * channel + 1 - share for channel in (glass.redF(), glass.greenF(), glass.blueF()))
    )
    assert contrast(theme.colour("on-picture"), seen) >= 4.5


def test_black_on_white_has_the_largest_contrast():
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_style_sheet_has_no_token_left(name):
    sheet = Appearance(name).theme.style_sheet()
    assert "@" not in sheet.split("*/", 1)[1]


def test_text_grows_with_the_scale_and_spaces_grow_less():
    theme = Appearance("light", 2.0).theme
    assert theme.text_px(15) == 30
    assert 24 < theme.px(24) < 48


@pytest.mark.parametrize(("asked", "used"), [(0.5, 1.0), (1.5, 1.5), (9.0, 2.0)])
def test_the_scale_stays_between_one_and_two(asked, used):
    assert Appearance("light", asked).theme.scale == used


def test_turning_announces_the_change_once():
    look, changes = Appearance("light"), []
    look.changed.connect(lambda: changes.append(look.theme.name))
    look.turn("dark")
    look.turn("dark")
    assert changes == ["dark"]


def test_an_always_dark_look_does_not_follow():
    look = Appearance("light")
    kiosk = look.always("dark")
    look.turn("light")
    assert kiosk.theme.name == "dark"


def test_a_large_screen_grows_text_up_to_its_limit():
    look = Appearance("light", 2.0)
    look.grow(1.0, most=1.35)
    assert look.theme.scale == 1.35
    look.grow(2.0, most=2.7)
    assert look.theme.scale == 2.7


def test_the_palette_has_the_colours_of_the_theme():
    theme = Appearance("dark").theme
    assert theme.palette().color(QPalette.ColorRole.Window) == theme.colour("background")


@pytest.mark.usefixtures("fonts")
def test_every_sign_of_every_language_is_drawn_by_a_font_of_the_program():
    families = Appearance("light").theme.families
    assert [QFontInfo(QFont(family)).family() for family in families] == list(families)
    drawn = [QRawFont.fromFont(QFont(family)) for family in families]
    catalogues = (resources_folder() / "translations").glob("*.ts")
    signs = {sign for path in catalogues for sign in path.read_text(encoding="utf-8")} - {
        "\n",
        words.PHRASE_END,
    }
    assert len(signs) > 500
    assert [sign for sign in signs if not any(font.supportsCharacter(ord(sign)) for font in drawn)] == []


@pytest.mark.usefixtures("fonts")
def test_the_font_comes_from_its_package():
    assert QFontInfo(Appearance("light").theme.font("body")).family() == "Source Sans Pro"
