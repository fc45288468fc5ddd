"""What a threshold means for a site, in words: counts of people rather than rates."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from app.core.site_rates import LEAST_PEOPLE

if TYPE_CHECKING:
    from app.core.evaluation import Estimate
    from app.core.site_rates import Consequence, SiteRates

translate = QCoreApplication.translate

BASES = (1_000, 10_000, 100_000)
"""Of so many people is told how many; the first of which at least one is concerned."""


def share(fpir: float) -> str:
    """Say a setting: "0.3 %", "0.001 %"."""
    return f"{QLocale().toString(float(f'{100 * fpir:.2g}'), 'g', 6)} %"


def strangers(said: Consequence, people: int) -> str:
    """Say how many strangers would be called by somebody's name."""
    base, count, low, high = counted(said.strangers)
    if said.strangers.value <= 0:
        #: {tried}, {base}, {high} are numbers: nobody was called by a name, but few were tried
        return translate(
            "rates",
            "None of {tried} people who were tried as strangers would be called by a name. Of {base}"
            " strangers that makes fewer than {high}.",
        ).format(tried=number(people), base=base, high=high)
    #: All in braces are numbers; {low} to {high} is how sure the count is
    return translate(
        "rates",
        "Of {base} strangers about {count} would be called by a name (with 95 % certainty {low} to {high}).",
    ).format(base=base, count=count, low=low, high=high)


def missed(said: Consequence, rates: SiteRates) -> str:
    """Say how many of the site's own people would be asked to try again."""
    if said.missed is None:
        #: Nobody's two pictures could be compared
        return translate(
            "rates",
            "How often your own people would be asked to try again is not known: nobody has two pictures.",
        )
    base, count, low, high = counted(said.missed)
    if said.missed.value <= 0:
        #: {people}, {base}, {high} are numbers
        return translate(
            "rates",
            "None of {people} people would be asked to try again. Of {base} visits that makes fewer than"
            " {high}.",
        ).format(people=number(rates.repeated), base=base, high=high)
    #: All in braces are numbers; {low} to {high} is how sure the count is
    return translate(
        "rates",
        "Of {base} visits of your {people} people about {count} would be asked to try again (with 95 %"
        " certainty {low} to {high}).",
    ).format(base=base, people=number(rates.people), count=count, low=low, high=high)


def misnamed(said: Consequence) -> str:
    """Say how many of the site's own people would be called by another one's name; empty if none was."""
    if said.misnamed is None or said.misnamed.value <= 0:
        return ""
    base, count, low, high = counted(said.misnamed)
    #: All in braces are numbers
    return translate(
        "rates",
        "Of {base} visits about {count} would be taken for somebody else ({low} to {high}).",
    ).format(base=base, count=count, low=low, high=high)


def doubts(rates: SiteRates) -> str:
    """Say honestly how far the figures carry."""
    if rates.people < LEAST_PEOPLE:
        #: {people} and {least} are numbers
        return translate(
            "rates",
            "Only {people} people are enrolled. From about {least} on these figures say something; until"
            " then, keep the standard.",
        ).format(people=number(rates.people), least=LEAST_PEOPLE)
    if rates.repeated < LEAST_PEOPLE:
        #: {people} and {repeated} are numbers
        return translate(
            "rates",
            "Of {people} people only {repeated} have two pictures or more, so little is known of how often"
            " your own people are missed. Take five pictures of each at the desk.",
        ).format(people=number(rates.people), repeated=number(rates.repeated))
    #: Below the figures
    return translate(
        "rates",
        "Measured on the pictures of enrollment. Visits differ more from each other, so expect more people"
        " who are asked to try again.",
    )


def counted(estimate: Estimate) -> tuple[str, str, str, str]:
    """Return the base that fits a rate; and of so many, the count and the ends of its interval."""
    seen = estimate.value if estimate.value > 0 else estimate.high
    base = next((one for one in BASES if seen * one >= 1), BASES[-1])
    low, high = math.floor(estimate.low * base + 1e-9), math.ceil(estimate.high * base - 1e-9)
    return number(base), number(max(round(estimate.value * base), 1)), number(low), number(max(high, 1))


def number(value: int) -> str:
    """Write a number as the language does."""
    return QLocale().toString(value)
