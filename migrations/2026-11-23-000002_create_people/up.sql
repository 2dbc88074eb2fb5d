CREATE TABLE person (
    id uuid PRIMARY KEY,
    name text NOT NULL CHECK (name <> ''),
    email text NOT NULL UNIQUE CHECK (email = lower(email) AND email LIKE '%_@_%'),
    language text NOT NULL CHECK (language IN ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
    officer boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE person IS 'Who can sign in: officers of the secretariat and focal points of States';
COMMENT ON COLUMN person.language IS 'language of their pages';

CREATE TABLE focal_point (
    person uuid NOT NULL REFERENCES person (id),
    state text NOT NULL REFERENCES state (code),
    questionnaire text NOT NULL,
    since date NOT NULL,
    until date CHECK (until >= since),
    PRIMARY KEY (person, state, questionnaire)
);
COMMENT ON TABLE focal_point IS 'Who answers a questionnaire for a State';
COMMENT ON COLUMN focal_point.until IS 'last day; empty while it lasts';
CREATE INDEX focal_point_by_state ON focal_point (state, questionnaire);

CREATE TABLE sign_in_link (
    token_sha256 bytea PRIMARY KEY CHECK (length(token_sha256) = 32),
    person uuid NOT NULL REFERENCES person (id),
    made_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL CHECK (expires_at > made_at),
    used_at timestamptz
);
COMMENT ON TABLE sign_in_link IS 'Links of letters that sign a person in, once; only the digest of the token is kept';

CREATE TABLE session (
    token_sha256 bytea PRIMARY KEY CHECK (length(token_sha256) = 32),
    person uuid NOT NULL REFERENCES person (id),
    csrf bytea NOT NULL CHECK (length(csrf) = 32),
    began_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
);
COMMENT ON TABLE session IS 'Browsers that are signed in; only the digest of the cookie is kept';
COMMENT ON COLUMN session.csrf IS 'secret that every form of the session proves to know';
CREATE INDEX session_by_person ON session (person);
