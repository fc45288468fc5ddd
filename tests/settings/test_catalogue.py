import dataclasses
import math

import pytest

from app.errors import SettingsError
from app.settings import Settings
from app.settings.catalogue import Effect, Kind, catalogue, setting
from app.settings.reading import changed

NUMBERS = [one for one in catalogue() if one.kind in {Kind.WHOLE, Kind.NUMBER}]
CHOICES = [one for one in catalogue() if one.kind in {Kind.CHOICE, Kind.WORDS}]


def test_no_setting_is_missing():
    assert {one.path: one.default for one in catalogue()} == {
        f"{section}.{key}": value
        for section, values in dataclasses.asdict(Settings()).items()
        for key, value in values.items()
    }


@pytest.mark.parametrize("one", NUMBERS, ids=lambda one: one.path)
def test_the_range_of_a_number_is_the_one_that_is_checked(one):
    step = 1 if one.kind is Kind.WHOLE else one.least / 2 or 0.01
    for value in (one.least, one.most):
        changed(Settings(), {one.name: value})
    for value in (one.least - step, one.most + step, math.nan):
        with pytest.raises(SettingsError, match=rf"^{one.section}\.{one.key} is "):
            changed(Settings(), {one.name: value})


@pytest.mark.parametrize("one", CHOICES, ids=lambda one: one.path)
def test_every_word_that_is_offered_can_be_chosen(one):
    for word in one.words:
        several = one.kind is Kind.WORDS
        changed(
            Settings(remote=Settings().remote), {one.name: ",".join(one.words) if several else word, **NEEDED}
        )
    with pytest.raises(SettingsError):
        changed(Settings(), {one.name: "no such word"})


NEEDED = {("remote", "backend"): "Head office"}


def test_the_unit_is_that_of_the_key():
    assert setting("kiosk", "idle_s").unit == "s"
    assert setting("backup", "drill_days").unit == "days"
    assert setting("enroll", "yaw_deg").unit == "deg"
    assert setting("liveness", "steps").unit == ""


def test_what_concerns_the_hub_holds_when_the_hub_is_started_again():
    assert setting("hub", "port").effect is Effect.HUB
    assert setting("camera", "source").effect is Effect.AT_ONCE
    assert setting("kiosk", "idle_s").effect is Effect.RESTART


def test_what_may_hold_a_password_is_marked():
    assert [one.path for one in catalogue() if one.is_private] == ["hub.database"]
