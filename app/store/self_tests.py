"""Self-tests: what the latest one said of a person, kept with them."""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from app.core.gallery import Candidate
from app.core.self_test import SelfTestResult, Verdict
from app.store import audit
from app.store.cipher import transaction, translated_errors
from app.store.times import utc_text, utc_time


@dataclass(frozen=True, slots=True)
class KeptSelfTest:
    """A self-test as it was kept.

    Attributes:
        at: When; UTC.
        result: What it found; the nearest other person is missing if they are no longer enrolled.
    """

    at: datetime
    result: SelfTestResult


def record(db: Database, subject_id: str, result: SelfTestResult, now: datetime, actor: str = "desk") -> bool:
    """Keep the result of a person's self-test in place of the one before; return whether they are enrolled.

    Raises:
        StoreError: The database failed; nothing was changed.
    """
    nearest = result.nearest
    with transaction(db):
        kept = db.execute(
            "INSERT OR REPLACE INTO self_tests"
            " (subject_id, at, verdict, looks, score, threshold, fpir, nearest_id, nearest_score)"
            " SELECT :subject_id, :at, :verdict, :looks, :score, :threshold, :fpir, nearest.id,"
            " CASE WHEN nearest.id IS NOT NULL THEN :nearest_score END"
            " FROM subjects LEFT JOIN subjects AS nearest ON nearest.id = :nearest_id"
            " WHERE subjects.id = :subject_id",
            {
                "subject_id": subject_id,
                "at": utc_text(now),
                "verdict": result.verdict.value,
                "looks": result.looks,
                "score": result.score,
                "threshold": result.threshold,
                "fpir": result.fpir,
                "nearest_id": nearest.subject_id if nearest else None,
                "nearest_score": nearest.score if nearest else None,
            },
        )
        if not kept.rowcount:
            return False
        audit.append(db, at=now, actor=actor, action="self-test", target=subject_id)
        return True


@translated_errors()
def latest(db: Database, subject_id: str) -> KeptSelfTest | None:
    """Return the latest self-test of a person, or None if there was none.

    Raises:
        StoreError: The database cannot be read.
    """
    row = db.execute(
        "SELECT at, verdict, looks, score, threshold, fpir, nearest_id, nearest_score FROM self_tests"
        " WHERE subject_id = ?",
        [subject_id],
    ).fetchone()
    if row is None:
        return None
    at, verdict, looks, score, threshold, fpir, nearest_id, nearest_score = row
    nearest = None if nearest_id is None else Candidate(nearest_id, nearest_score)
    result = SelfTestResult(Verdict(verdict), looks, score, threshold, fpir, nearest)
    return KeptSelfTest(utc_time(at), result)
