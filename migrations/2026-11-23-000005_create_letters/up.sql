CREATE TABLE letter (
    id uuid PRIMARY KEY,
    key text NOT NULL UNIQUE,
    kind text NOT NULL CHECK (kind IN ('reminder', 'sign_in', 'receipt')),
    person uuid NOT NULL REFERENCES person (id),
    state text REFERENCES state (code),
    cycle integer REFERENCES cycle (number),
    step integer,
    submission uuid REFERENCES submission (id),
    written_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    status text NOT NULL CHECK (status IN ('waiting', 'sent', 'dropped', 'failed')),
    attempts integer NOT NULL DEFAULT 0,
    leased_until timestamptz,
    sent_at timestamptz,
    note text,
    CONSTRAINT letter_sent_dated CHECK (status <> 'sent' OR sent_at IS NOT NULL)
);
COMMENT ON TABLE letter IS 'The outbox: letters written, and what became of them';
COMMENT ON COLUMN letter.key IS 'what, to whom, which step: nobody gets the same letter twice';
COMMENT ON COLUMN letter.due_at IS 'not sent before; moved on after each failed attempt';
COMMENT ON COLUMN letter.leased_until IS 'a worker has it in hand until then';
COMMENT ON COLUMN letter.note IS 'why it was dropped, or what the last attempt met';
CREATE INDEX letter_waiting ON letter (due_at) WHERE status = 'waiting';
CREATE INDEX letter_by_cycle ON letter (cycle, state);
