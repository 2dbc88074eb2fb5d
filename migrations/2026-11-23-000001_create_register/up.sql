CREATE TABLE state (
    code text PRIMARY KEY CHECK (code ~ '^[A-Z]{3}$'),
    name_ar text NOT NULL, name_en text NOT NULL, name_es text NOT NULL,
    name_fr text NOT NULL, name_ru text NOT NULL, name_zh text NOT NULL,
    region text NOT NULL CHECK (region IN ('africa', 'latin-america-and-the-caribbean', 'asia-and-the-pacific',
        'western-europe-and-others', 'eastern-europe')),
    correspondence text NOT NULL CHECK (correspondence IN ('en', 'es', 'fr')),
    french_article text NOT NULL,
    spanish_article text NOT NULL
);
COMMENT ON TABLE state IS 'States, and regional economic integration organizations, that can be asked';
COMMENT ON COLUMN state.code IS 'ISO 3166-1 alpha-3; SCG for Serbia and Montenegro, EUE for the European Community';
COMMENT ON COLUMN state.correspondence IS 'language in which the secretariat writes to it';

CREATE TABLE treaty_action (
    instrument text NOT NULL CHECK (instrument IN ('convention', 'trafficking_protocol', 'migrants_protocol', 'firearms_protocol')),
    state text NOT NULL REFERENCES state (code),
    action text NOT NULL CHECK (action IN ('signature', 'ratification', 'acceptance', 'approval', 'accession', 'succession', 'withdrawal')),
    date date NOT NULL,
    PRIMARY KEY (instrument, state, action)
);
COMMENT ON TABLE treaty_action IS 'Signatures, ratifications and the like, by the depositary''s record; what the status at a date is computed from';
