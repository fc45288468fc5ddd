"""Why the kiosk decided as it did, and sums of what happened: the schema of the eighth migration.

A million check-ins are looked through by their sums: a quarter of an hour is whole in every time zone.
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
-- A quarter is the number of quarters of an hour since 1970 (UTC).
CREATE TABLE checkin_quarters (
    quarter INTEGER NOT NULL,
    station TEXT NOT NULL,
    outcome TEXT NOT NULL,
    direction TEXT NOT NULL,
    way TEXT NOT NULL,
    entries INTEGER NOT NULL DEFAULT 0,
    voided INTEGER NOT NULL DEFAULT 0,
    scored INTEGER NOT NULL DEFAULT 0,
    score REAL NOT NULL DEFAULT 0,
    judged INTEGER NOT NULL DEFAULT 0,
    quality REAL NOT NULL DEFAULT 0,
    brightness REAL NOT NULL DEFAULT 0,
    sharpness REAL NOT NULL DEFAULT 0,
    PRIMARY KEY (quarter, station, outcome, direction, way)
) STRICT, WITHOUT ROWID;

-- Entries are all that name the person; passages those that were identified and not taken back.
CREATE TABLE checkin_months (
    subject_id TEXT NOT NULL REFERENCES subjects (id) ON DELETE CASCADE,
    month TEXT NOT NULL,
    entries INTEGER NOT NULL DEFAULT 0,
    passages INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (subject_id, month)
) STRICT, WITHOUT ROWID;

INSERT INTO checkin_quarters (quarter, station, outcome, direction, way, entries, voided, scored, score)
SELECT unixepoch(at) / 900, station, outcome, direction, way, count(*), count(voided_at),
    count(CASE WHEN outcome = 'identified' THEN score END),
    total(CASE WHEN outcome = 'identified' THEN score END)
FROM checkins GROUP BY 1, 2, 3, 4, 5;

INSERT INTO checkin_months
SELECT subject_id, substr(at, 1, 7), count(*), sum(outcome = 'identified' AND voided_at IS NULL)
FROM checkins WHERE subject_id IS NOT NULL GROUP BY 1, 2;

DROP INDEX checkins_by_subject;

CREATE INDEX checkins_by_subject_and_time ON checkins (subject_id, at);
"""

SUMMING = """
CREATE TRIGGER checkin_is_summed AFTER INSERT ON checkins
BEGIN
    INSERT INTO checkin_quarters (quarter, station, outcome, direction, way, entries, voided, scored, score)
    VALUES (
        unixepoch(NEW.at) / 900, NEW.station, NEW.outcome, NEW.direction, NEW.way, 1,
        NEW.voided_at IS NOT NULL, NEW.outcome = 'identified' AND NEW.score IS NOT NULL,
        iif(NEW.outcome = 'identified', coalesce(NEW.score, 0.0), 0.0)
    )
    ON CONFLICT DO UPDATE SET entries = entries + 1, voided = voided + excluded.voided,
        scored = scored + excluded.scored, score = score + excluded.score;
END;

CREATE TRIGGER passage_is_summed AFTER INSERT ON checkins
WHEN NEW.subject_id IS NOT NULL
BEGIN
    INSERT INTO checkin_months VALUES (
        NEW.subject_id, substr(NEW.at, 1, 7), 1, NEW.outcome = 'identified' AND NEW.voided_at IS NULL
    )
    ON CONFLICT DO UPDATE SET entries = entries + 1, passages = passages + excluded.passages;
END;

CREATE TRIGGER voiding_is_summed AFTER UPDATE OF voided_at ON checkins
WHEN (OLD.voided_at IS NULL) <> (NEW.voided_at IS NULL)
BEGIN
    UPDATE checkin_quarters SET voided = voided + iif(NEW.voided_at IS NULL, -1, 1)
    WHERE quarter = unixepoch(NEW.at) / 900 AND station = NEW.station AND outcome = NEW.outcome
    AND direction = NEW.direction AND way = NEW.way;
    UPDATE checkin_months SET passages = passages + iif(NEW.voided_at IS NULL, 1, -1)
    WHERE NEW.outcome = 'identified' AND subject_id = NEW.subject_id AND month = substr(NEW.at, 1, 7);
END;

CREATE TRIGGER checkin_changes_hands AFTER UPDATE OF subject_id ON checkins
WHEN OLD.subject_id IS NOT NEW.subject_id
BEGIN
    UPDATE checkin_months
    SET entries = entries - 1, passages = passages - (NEW.outcome = 'identified' AND NEW.voided_at IS NULL)
    WHERE subject_id = OLD.subject_id AND month = substr(NEW.at, 1, 7);
    DELETE FROM checkin_months
    WHERE subject_id = OLD.subject_id AND month = substr(NEW.at, 1, 7) AND entries = 0;
    INSERT INTO checkin_months
    SELECT NEW.subject_id, substr(NEW.at, 1, 7), 1, NEW.outcome = 'identified' AND NEW.voided_at IS NULL
    WHERE NEW.subject_id IS NOT NULL
    ON CONFLICT DO UPDATE SET entries = entries + 1, passages = passages + excluded.passages;
END;

CREATE TRIGGER decision_is_summed AFTER INSERT ON decisions
WHEN NEW.evidence ->> 'brightness' IS NOT NULL
BEGIN
    UPDATE checkin_quarters
    SET judged = judged + 1, quality = quality + (NEW.evidence ->> 'quality'),
        brightness = brightness + (NEW.evidence ->> 'brightness'),
        sharpness = sharpness + (NEW.evidence ->> 'sharpness')
    FROM checkins AS one
    WHERE one.id = NEW.checkin_id AND quarter = unixepoch(one.at) / 900
    AND checkin_quarters.station = one.station AND checkin_quarters.outcome = one.outcome
    AND checkin_quarters.direction = one.direction AND checkin_quarters.way = one.way;
END;

CREATE TRIGGER purge_is_summed BEFORE DELETE ON checkins
BEGIN
    UPDATE checkin_quarters
    SET judged = judged - 1, quality = quality - (evidence ->> 'quality'),
        brightness = brightness - (evidence ->> 'brightness'),
        sharpness = sharpness - (evidence ->> 'sharpness')
    FROM decisions
    WHERE decisions.checkin_id = OLD.id AND evidence ->> 'brightness' IS NOT NULL
    AND quarter = unixepoch(OLD.at) / 900 AND station = OLD.station AND outcome = OLD.outcome
    AND direction = OLD.direction AND way = OLD.way;
    UPDATE checkin_quarters
    SET entries = entries - 1, voided = voided - (OLD.voided_at IS NOT NULL),
        scored = scored - (OLD.outcome = 'identified' AND OLD.score IS NOT NULL),
        score = score - iif(OLD.outcome = 'identified', coalesce(OLD.score, 0.0), 0.0)
    WHERE quarter = unixepoch(OLD.at) / 900 AND station = OLD.station AND outcome = OLD.outcome
    AND direction = OLD.direction AND way = OLD.way;
    DELETE FROM checkin_quarters
    WHERE quarter = unixepoch(OLD.at) / 900 AND station = OLD.station AND outcome = OLD.outcome
    AND direction = OLD.direction AND way = OLD.way AND entries = 0;
    UPDATE checkin_months
    SET entries = entries - 1, passages = passages - (OLD.outcome = 'identified' AND OLD.voided_at IS NULL)
    WHERE subject_id = OLD.subject_id AND month = substr(OLD.at, 1, 7);
    DELETE FROM checkin_months
    WHERE subject_id = OLD.subject_id AND month = substr(OLD.at, 1, 7) AND entries = 0;
END;
"""
