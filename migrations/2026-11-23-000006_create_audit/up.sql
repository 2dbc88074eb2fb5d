CREATE TABLE audit (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL,
    actor uuid REFERENCES person (id),
    act text NOT NULL,
    object text NOT NULL,
    detail jsonb NOT NULL
);
COMMENT ON TABLE audit IS 'Who did what when; only ever added to';
COMMENT ON COLUMN audit.actor IS 'empty for what a timer or the command line did';
CREATE TRIGGER audit_frozen BEFORE UPDATE OR DELETE ON audit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
