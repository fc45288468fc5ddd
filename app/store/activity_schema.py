"""Why the kiosk decided as it did, and sums of what happened: the schema of the eighth migration.

A million check-ins are looked through by indexes (`app.store.activity_search`) and counted by their sums: of
UTC days, of each person's months, and for charts of quarters of an hour, which are whole in every time zone.
"""

DECISIONS = """
CREATE TABLE decisions (
    checkin_id INTEGER PRIMARY KEY REFERENCES checkins (id) ON DELETE CASCADE,
    evidence TEXT NOT NULL CHECK (json_valid(evidence))
) STRICT;

-- Whom a face was most like. They are not in the evidence, so that whoever is erased is in none.
CREATE TABLE decision_candidates (
    checkin_id INTEGER NOT NULL REFERENCES decisions (checkin_id) ON DELETE CASCADE,
    rank INTEGER NOT NULL CHECK (rank >= 0),
    subject_id TEXT REFERENCES subjects (id) ON DELETE SET NULL,
    score REAL NOT NULL,
    PRIMARY KEY (checkin_id, rank)
) STRICT, WITHOUT ROWID;

CREATE INDEX decision_candidates_by_subject ON decision_candidates (subject_id);

CREATE TABLE checkin_pictures (
    checkin_id INTEGER PRIMARY KEY REFERENCES checkins (id) ON DELETE CASCADE,
    subject_id TEXT NOT NULL REFERENCES subjects (id) ON DELETE CASCADE,
    picture BLOB NOT NULL,
    delete_at TEXT NOT NULL
) STRICT;

CREATE INDEX checkin_pictures_by_subject ON checkin_pictures (subject_id);

CREATE INDEX checkin_pictures_to_delete ON checkin_pictures (delete_at);

ALTER TABLE refusals ADD COLUMN checkin_id INTEGER REFERENCES checkins (id) ON DELETE SET NULL;

UPDATE refusals SET checkin_id = (
    SELECT id FROM checkins WHERE at = refusals.at AND station = refusals.station
    AND outcome IN ('refused', 'not_valid')
);

CREATE INDEX refusals_by_checkin ON refusals (checkin_id);
"""

FORGETTING = """
CREATE TRIGGER withdrawal_forgets_decisions AFTER UPDATE OF withdrawn_at ON consents
WHEN NEW.withdrawn_at IS NOT NULL
BEGIN
    DELETE FROM checkin_pictures WHERE subject_id = NEW.subject_id;
    UPDATE decision_candidates SET subject_id = NULL WHERE subject_id = NEW.subject_id;
END;

-- A consent that ends by itself leaves no other trace than that the faces go.
CREATE TRIGGER pictures_go_with_the_last_face AFTER DELETE ON face_references
WHEN NOT EXISTS (SELECT 1 FROM face_references WHERE subject_id = OLD.subject_id)
BEGIN
    DELETE FROM checkin_pictures WHERE subject_id = OLD.subject_id;
    UPDATE decision_candidates SET subject_id = NULL WHERE subject_id = OLD.subject_id;
END;

-- It was somebody else, who may not have agreed to anything.
CREATE TRIGGER voiding_deletes_the_picture AFTER UPDATE OF voided_at ON checkins
WHEN NEW.voided_at IS NOT NULL
BEGIN
    DELETE FROM checkin_pictures WHERE checkin_id = NEW.id;
END;
"""

SUMS = """
CREATE TABLE checkin_days (
    day TEXT NOT NULL,
    station TEXT NOT NULL,
    outcome TEXT NOT NULL,
    direction TEXT NOT NULL,
    way TEXT NOT NULL,
    entries INTEGER NOT NULL,
    PRIMARY KEY (day, station, outcome, direction, way)
) STRICT, WITHOUT ROWID;

-- A quarter is the number of quarters of an hour since 1970 (UTC). What was taken back is in “voided” alone.
CREATE TABLE checkin_quarters (
    quarter INTEGER NOT NULL,
    station TEXT NOT NULL,
    entries INTEGER NOT NULL DEFAULT 0,
    came INTEGER NOT NULL DEFAULT 0,
    went INTEGER NOT NULL DEFAULT 0,
    turned_away INTEGER NOT NULL DEFAULT 0,
    voided INTEGER NOT NULL DEFAULT 0,
    scored INTEGER NOT NULL DEFAULT 0,
    score REAL NOT NULL DEFAULT 0,
    judged INTEGER NOT NULL DEFAULT 0,
    quality REAL NOT NULL DEFAULT 0,
    brightness REAL NOT NULL DEFAULT 0,
    sharpness REAL NOT NULL DEFAULT 0,
    PRIMARY KEY (quarter, station)
) STRICT, WITHOUT ROWID;

-- Entries are all that name the person; passages those that were identified and not taken back.
CREATE TABLE checkin_months (
    subject_id TEXT NOT NULL REFERENCES subjects (id) ON DELETE CASCADE,
    month TEXT NOT NULL,
    entries INTEGER NOT NULL,
    passages INTEGER NOT NULL,
    PRIMARY KEY (subject_id, month)
) STRICT, WITHOUT ROWID;

-- How much one check-in adds to each sum.
CREATE VIEW checkin_shares AS
SELECT id, subject_id, substr(at, 1, 7) AS month, substr(at, 1, 10) AS day, unixepoch(at) / 900 AS quarter,
    station, outcome, direction, way,
    outcome = 'identified' AND voided_at IS NULL AS passages,
    outcome = 'identified' AND voided_at IS NULL AND direction = 'in' AS came,
    outcome = 'identified' AND voided_at IS NULL AND direction = 'out' AS went,
    outcome NOT IN ('identified', 'marked_out') AND voided_at IS NULL AS turned_away,
    voided_at IS NOT NULL AS voided,
    outcome = 'identified' AND score IS NOT NULL AS scored,
    iif(outcome = 'identified', coalesce(score, 0.0), 0.0) AS score,
    evidence ->> 'brightness' IS NOT NULL AS judged,
    iif(evidence ->> 'brightness' IS NULL, 0.0, evidence ->> 'quality') AS quality,
    coalesce(evidence ->> 'brightness', 0.0) AS brightness,
    iif(evidence ->> 'brightness' IS NULL, 0.0, evidence ->> 'sharpness') AS sharpness
FROM checkins LEFT JOIN decisions ON checkin_id = id;

INSERT INTO checkin_days
SELECT day, station, outcome, direction, way, count(*) FROM checkin_shares GROUP BY 1, 2, 3, 4, 5;

INSERT INTO checkin_quarters
SELECT quarter, station, count(*), sum(came), sum(went), sum(turned_away), sum(voided), sum(scored),
    sum(score), 0, 0.0, 0.0, 0.0
FROM checkin_shares GROUP BY 1, 2;

INSERT INTO checkin_months
SELECT subject_id, month, count(*), sum(passages) FROM checkin_shares WHERE subject_id IS NOT NULL
GROUP BY 1, 2;

DROP INDEX checkins_by_subject;

-- All that a search asks about is in these two, so that it reads no row that it does not want.
CREATE INDEX checkins_by_subject_and_time ON checkins (subject_id, at, id, outcome, direction, station, way);

CREATE INDEX checkins_by_kind_and_time ON checkins (station, outcome, direction, way, at, id, subject_id);
"""

_SUMMED = (
    "came", "went", "turned_away", "voided", "scored", "score", "judged", "quality", "brightness",
    "sharpness",
)  # fmt: skip
"""What is summed of each quarter beside its entries."""


def _more(number: str) -> str:
    """Return the statements that add one check-in to the sums."""
    sums = ", ".join(f"{name} = checkin_quarters.{name} + excluded.{name}" for name in _SUMMED)
    return f"""
    INSERT INTO checkin_days
    SELECT day, station, outcome, direction, way, 1 FROM checkin_shares WHERE id = {number}
    ON CONFLICT DO UPDATE SET entries = checkin_days.entries + 1;
    INSERT INTO checkin_quarters
    SELECT quarter, station, 1, {", ".join(_SUMMED)} FROM checkin_shares WHERE id = {number}
    ON CONFLICT DO UPDATE SET entries = checkin_quarters.entries + 1, {sums};
    INSERT INTO checkin_months
    SELECT subject_id, month, 1, passages FROM checkin_shares WHERE id = {number} AND subject_id IS NOT NULL
    ON CONFLICT DO UPDATE SET entries = checkin_months.entries + 1,
        passages = checkin_months.passages + excluded.passages;"""  # noqa: S608 - fixed texts


def _less(number: str) -> str:
    """Return the statements that take one check-in from the sums; what is not there any more is let be."""
    sums = ", ".join(f"{name} = checkin_quarters.{name} - one.{name}" for name in _SUMMED)
    where = f"FROM checkin_shares AS one WHERE one.id = {number}"
    days = ", ".join(f"checkin_days.{name}" for name in ("day", "station", "outcome", "direction", "way"))
    return f"""
    UPDATE checkin_days SET entries = checkin_days.entries - 1 {where}
    AND ({days}) = (one.day, one.station, one.outcome, one.direction, one.way);
    DELETE FROM checkin_days WHERE entries = 0
    AND ({days}) = (SELECT day, station, outcome, direction, way {where});
    UPDATE checkin_quarters SET entries = checkin_quarters.entries - 1, {sums} {where}
    AND (checkin_quarters.quarter, checkin_quarters.station) = (one.quarter, one.station);
    DELETE FROM checkin_quarters WHERE entries = 0
    AND (quarter, station) = (SELECT quarter, station {where});
    UPDATE checkin_months
    SET entries = checkin_months.entries - 1, passages = checkin_months.passages - one.passages {where}
    AND (checkin_months.subject_id, checkin_months.month) = (one.subject_id, one.month);
    DELETE FROM checkin_months WHERE entries = 0
    AND (subject_id, month) = (SELECT subject_id, month {where});"""  # noqa: S608 - fixed texts


SUMMING = f"""
CREATE TRIGGER checkin_is_summed AFTER INSERT ON checkins
BEGIN{_more("NEW.id")}
END;

CREATE TRIGGER checkin_is_changed BEFORE UPDATE OF voided_at, subject_id ON checkins
BEGIN{_less("OLD.id")}
END;

CREATE TRIGGER checkin_was_changed AFTER UPDATE OF voided_at, subject_id ON checkins
BEGIN{_more("NEW.id")}
END;

CREATE TRIGGER checkin_is_taken_away BEFORE DELETE ON checkins
BEGIN{_less("OLD.id")}
END;

CREATE TRIGGER checkin_is_explained BEFORE INSERT ON decisions
BEGIN{_less("NEW.checkin_id")}
END;

CREATE TRIGGER checkin_was_explained AFTER INSERT ON decisions
BEGIN{_more("NEW.checkin_id")}
END;
"""
