"""Every state of the section “Recognition” of the settings, ready to be looked at."""

from __future__ import annotations

from typing import Any

import numpy as np

from app.core.site_rates import SiteRates, measure
from app.ui.rates_section import RatesSection
from tests.screens.stages import settle, window

PEOPLE = 240


def site(people: int = PEOPLE, samples: int = 3, seed: int = 4) -> tuple[list[str], np.ndarray]:
    """Return references of people some of whom are alike, and some of whom look different each time."""
    rng = np.random.default_rng(seed)
    owners = np.repeat(np.arange(people), samples)
    base = rng.normal(size=(people, 256))
    base[:, :128] *= 0.46 / np.sqrt(128)
    base[1] = base[0] + rng.normal(size=256) * 0.01
    spread = rng.uniform(0.1, 0.75, (len(owners), 1))
    rows = base[owners]
    rows[:, :128] += rng.normal(size=(len(owners), 128)) * spread * 0.46 / np.sqrt(128)
    rows[:, 128:] /= np.linalg.norm(rows[:, 128:], axis=1, keepdims=True)
    rows[:, 128:] += rng.normal(size=(len(owners), 128)) * spread / np.sqrt(128)
    rows[:, 128:] /= np.linalg.norm(rows[:, 128:], axis=1, keepdims=True)
    return [f"p{one:04}" for one in owners], rows.astype(np.float32)


def rates_of(people: int = PEOPLE, samples: int = 3) -> SiteRates:
    """Return the rates of that site."""
    found = measure(*site(people, samples))
    assert found is not None
    return found


NAMES = {f"p{one:04}": f"Person {one}" for one in range(PEOPLE)} | {
    "p0000": "Ann Example",
    "p0001": "Anna Maria Example of the Very Long Family Name",
}


def shown(look) -> tuple[Any, RatesSection]:
    """Return the window at the settings, and the section in it."""
    made = window(look, "settings")
    section = RatesSection(look)
    made.settings.add_section("recognition", "Recognition", section)
    made.settings.show_section("recognition")
    settle()
    return made, section


def rates_begin(look) -> Any:
    return shown(look)[0]


def rates_too_few(look) -> Any:
    made, section = shown(look)
    section.show_too_few()
    settle()
    return made


def rates_measuring(look) -> Any:
    made, section = shown(look)
    section.show_progress(5120, 20000)
    settle()
    return made


def rates_found(look) -> Any:
    made, section = shown(look)
    section.show_rates(rates_of(), 0.003, NAMES)
    settle()
    return made


def rates_other(look) -> Any:
    made, section = shown(look)
    section.show_rates(rates_of(), 0.003, NAMES)
    section.choice.look_at(0.05)
    settle()
    return made


def rates_one_picture(look) -> Any:
    made, section = shown(look)
    section.show_rates(rates_of(12, 1), 0.003, NAMES)
    settle()
    return made


RATES_STAGES = (
    rates_begin,
    rates_too_few,
    rates_measuring,
    rates_found,
    rates_other,
    rates_one_picture,
)
