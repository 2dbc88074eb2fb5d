CREATE TABLE reply (
    id uuid PRIMARY KEY,
    cycle integer NOT NULL,
    questionnaire text NOT NULL,
    version text NOT NULL,
    state text NOT NULL REFERENCES state (code),
    invited_on date NOT NULL,
    opened_at timestamptz,
    saved_at timestamptz,
    stage text NOT NULL CHECK (stage IN ('invited', 'opened', 'in_progress', 'filled_in', 'submitted', 'returned', 'revised', 'declined')),
    stage_at timestamptz,
    stage_note text,
    due date,
    revision integer NOT NULL DEFAULT 0 CHECK (revision >= 0),
    UNIQUE (cycle, questionnaire, state),
    FOREIGN KEY (cycle, questionnaire) REFERENCES cycle_questionnaire (cycle, questionnaire),
    CONSTRAINT reply_stage_dated CHECK (stage NOT IN ('submitted', 'returned', 'revised', 'declined') OR stage_at IS NOT NULL),
    CONSTRAINT reply_stage_noted CHECK (stage NOT IN ('returned', 'declined') OR stage_note IS NOT NULL)
);
COMMENT ON TABLE reply IS 'One State''s reply to one questionnaire in one cycle; made by the invitation';
COMMENT ON COLUMN reply.version IS 'version that it was started with, for ever';
COMMENT ON COLUMN reply.stage_at IS 'when it was submitted, returned, revised or declined';
COMMENT ON COLUMN reply.revision IS 'counts the saves that changed an answer; an answer''s version is the revision that wrote it';
COMMENT ON COLUMN reply.due IS 'the day by which this State is asked to reply, where it is not the cycle''s';

CREATE TABLE attachment (
    sha256 text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    media_type text NOT NULL,
    content bytea NOT NULL
);
COMMENT ON TABLE attachment IS 'Files given with answers, by their digest; an answer names digest and file name';

CREATE TABLE answer (
    reply uuid NOT NULL REFERENCES reply (id),
    item text COLLATE "C" NOT NULL,
    "row" smallint NOT NULL CHECK ("row" >= 0),
    "values" text[] NOT NULL,
    language text NOT NULL CHECK (language IN ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
    visibility text NOT NULL CHECK (visibility IN ('public', 'parties', 'secretariat')),
    version integer NOT NULL CHECK (version > 0),
    author uuid REFERENCES person (id),
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (reply, item, "row")
);
COMMENT ON TABLE answer IS 'What a reply says now; an answer taken back stays with no values and goes on counting versions';
COMMENT ON COLUMN answer."row" IS 'row of a list, from 1; 0 outside lists';
COMMENT ON COLUMN answer.author IS 'who wrote it; empty where it came on paper';

CREATE TABLE answer_history (
    reply uuid NOT NULL REFERENCES reply (id),
    item text COLLATE "C" NOT NULL,
    "row" smallint NOT NULL,
    version integer NOT NULL,
    "values" text[] NOT NULL,
    language text NOT NULL,
    visibility text NOT NULL,
    author uuid REFERENCES person (id),
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (reply, item, "row", version)
);
COMMENT ON TABLE answer_history IS 'Every text that was ever acknowledged';

CREATE TABLE section_mark (
    reply uuid NOT NULL REFERENCES reply (id),
    section text NOT NULL,
    completed boolean NOT NULL,
    author uuid NOT NULL REFERENCES person (id),
    at timestamptz NOT NULL,
    PRIMARY KEY (reply, section)
);
COMMENT ON TABLE section_mark IS 'Whether somebody of the State has said that a section is completed';

CREATE TABLE submission (
    id uuid PRIMARY KEY,
    reply uuid NOT NULL REFERENCES reply (id),
    number integer NOT NULL CHECK (number > 0),
    at timestamptz NOT NULL,
    channel text NOT NULL CHECK (channel IN ('web', 'document', 'keyed_in')),
    author uuid REFERENCES person (id),
    certifier_name text NOT NULL,
    certifier_function text NOT NULL,
    digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    idempotency_key uuid NOT NULL UNIQUE,
    UNIQUE (reply, number)
);
COMMENT ON TABLE submission IS 'Frozen, numbered copies of replies; the latest counts';
COMMENT ON COLUMN submission.digest IS 'SHA-256 of its canonical bytes';
COMMENT ON COLUMN submission.idempotency_key IS 'given out with the page from which it was sent: a second click sends nothing';

CREATE TABLE submission_answer (
    submission uuid NOT NULL REFERENCES submission (id),
    item text COLLATE "C" NOT NULL,
    "row" smallint NOT NULL,
    "values" text[] NOT NULL,
    language text NOT NULL,
    visibility text NOT NULL,
    PRIMARY KEY (submission, item, "row")
);
COMMENT ON TABLE submission_answer IS 'The answers of a submission';

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER submission_frozen BEFORE UPDATE OR DELETE ON submission FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER submission_answer_frozen BEFORE UPDATE OR DELETE ON submission_answer FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER answer_history_frozen BEFORE UPDATE OR DELETE ON answer_history FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
