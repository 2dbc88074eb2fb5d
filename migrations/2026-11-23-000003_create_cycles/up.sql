CREATE TABLE cycle (
    number integer PRIMARY KEY CHECK (number > 0),
    opens date NOT NULL,
    due date NOT NULL,
    cut_off date NOT NULL,
    visibility text NOT NULL CHECK (visibility IN ('public', 'parties', 'secretariat')),
    demonstration boolean NOT NULL,
    CONSTRAINT cycle_due_after_opening CHECK (due > opens),
    CONSTRAINT cycle_cut_off_not_before_due CHECK (cut_off >= due)
);
COMMENT ON TABLE cycle IS 'Rounds of asking, by the number of the session that each serves';
COMMENT ON COLUMN cycle.visibility IS 'who may read an answer unless its State says otherwise';
COMMENT ON COLUMN cycle.demonstration IS 'its replies are invented';

CREATE TABLE cycle_questionnaire (
    cycle integer NOT NULL REFERENCES cycle (number),
    questionnaire text NOT NULL,
    version text NOT NULL,
    instrument text NOT NULL CHECK (instrument IN ('convention', 'trafficking_protocol', 'migrants_protocol', 'firearms_protocol')),
    PRIMARY KEY (cycle, questionnaire)
);
COMMENT ON TABLE cycle_questionnaire IS 'What a cycle puts, pinned to a version';
