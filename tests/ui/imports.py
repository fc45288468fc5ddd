"""Results of imports that tests of the import page are built from."""

from app.bulk.outcome import Cause, Outcome, Result, Tally
from app.bulk.worker import Ended, Progress
from app.core.quality import Defect
from app.core.still import StillFault


def enrolled(number=1, person="Ann", **changes):
    return Result(
        number, person, f"people/{person}/{number}.jpg", Outcome.ENROLLED, **({"quality": 80} | changes)
    )


def refused(number=2, person="Bence"):
    fault = (StillFault.POOR_QUALITY, Defect.TURNED)
    picture = f"people/{person}/{number}.jpg"
    return Result(number, person, picture, Outcome.REFUSED, Cause.FAULT, fault=fault, quality=20)


def progress(*results, done=None, total=10):
    return Progress(results, len(results) if done is None else done, total)


def ended(*results, was_cancelled=False, notes=()):
    tally = Tally()
    for result in results:
        tally.add([result])
    return Ended(tally, was_cancelled, notes, 1.0)
