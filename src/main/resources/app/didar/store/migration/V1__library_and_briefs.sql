-- The library and the briefs, in the SQL that H2 and PostgreSQL both speak.
-- Codes that name another item (a country, a topic, a source) are plain text without a foreign key: a source may be named before it is
-- written down. Texts in two languages are two columns. Stamps are kept to the millisecond.

CREATE TABLE item (
    id             UUID PRIMARY KEY,
    kind           VARCHAR(20) NOT NULL,
    code           VARCHAR(100) NOT NULL,
    classification VARCHAR(20) NOT NULL,
    created        TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    changed        TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    CONSTRAINT item_code UNIQUE (kind, code)
);

-- The lists of codes an item carries (countries, topics, sources, …) and a person's other spellings.
CREATE TABLE item_list (
    item    UUID NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    list    VARCHAR(20) NOT NULL,
    entry   VARCHAR NOT NULL,
    PRIMARY KEY (item, ordinal)
);
CREATE INDEX item_list_entry ON item_list (list, entry);

CREATE TABLE country (
    id             UUID PRIMARY KEY REFERENCES item (id) ON DELETE CASCADE,
    name_fa        VARCHAR NOT NULL,
    name_en        VARCHAR NOT NULL,
    formal_name_fa VARCHAR NOT NULL,
    formal_name_en VARCHAR NOT NULL,
    capital_fa     VARCHAR NOT NULL,
    capital_en     VARCHAR NOT NULL
);

CREATE TABLE person (
    id         UUID PRIMARY KEY REFERENCES item (id) ON DELETE CASCADE,
    name_fa    VARCHAR NOT NULL,
    name_en    VARCHAR NOT NULL,
    spoken_fa  VARCHAR NOT NULL,
    spoken_en  VARCHAR NOT NULL,
    address_fa VARCHAR NOT NULL,
    address_en VARCHAR NOT NULL,
    named      BOOLEAN NOT NULL
);

CREATE TABLE post (
    item           UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    ordinal        INTEGER NOT NULL,
    title_fa       VARCHAR NOT NULL,
    title_en       VARCHAR NOT NULL,
    short_title_fa VARCHAR NOT NULL,
    short_title_en VARCHAR NOT NULL,
    organisation   VARCHAR,
    held_from      DATE,
    held_to        DATE,
    PRIMARY KEY (item, ordinal)
);

CREATE TABLE organisation (
    id      UUID PRIMARY KEY REFERENCES item (id) ON DELETE CASCADE,
    name_fa VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL,
    note_fa VARCHAR NOT NULL,
    note_en VARCHAR NOT NULL
);

CREATE TABLE programme (
    id      UUID PRIMARY KEY REFERENCES item (id) ON DELETE CASCADE,
    name_fa VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL,
    aim_fa  VARCHAR NOT NULL,
    aim_en  VARCHAR NOT NULL
);

CREATE TABLE topic (
    id       UUID PRIMARY KEY REFERENCES item (id) ON DELETE CASCADE,
    name_fa  VARCHAR NOT NULL,
    name_en  VARCHAR NOT NULL,
    scope_fa VARCHAR NOT NULL,
    scope_en VARCHAR NOT NULL,
    parent   VARCHAR
);

CREATE TABLE source (
    id           UUID PRIMARY KEY REFERENCES item (id) ON DELETE CASCADE,
    title_fa     VARCHAR NOT NULL,
    title_en     VARCHAR NOT NULL,
    publisher_fa VARCHAR NOT NULL,
    publisher_en VARCHAR NOT NULL,
    item_number  VARCHAR,
    published    DATE,
    note_fa      VARCHAR NOT NULL,
    note_en      VARCHAR NOT NULL
);

CREATE TABLE event (
    id         UUID PRIMARY KEY REFERENCES item (id) ON DELETE CASCADE,
    kind       VARCHAR(30) NOT NULL,
    name_fa    VARCHAR NOT NULL,
    name_en    VARCHAR NOT NULL,
    place_fa   VARCHAR NOT NULL,
    place_en   VARCHAR NOT NULL,
    wording_fa VARCHAR NOT NULL,
    wording_en VARCHAR NOT NULL
);

CREATE TABLE dating (
    item      UUID NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    ordinal   INTEGER NOT NULL,
    first_day DATE NOT NULL,
    last_day  DATE NOT NULL,
    certainty VARCHAR(30) NOT NULL,
    source    VARCHAR NOT NULL,
    note_fa   VARCHAR NOT NULL,
    note_en   VARCHAR NOT NULL,
    PRIMARY KEY (item, ordinal)
);

CREATE TABLE agreement (
    id              UUID PRIMARY KEY REFERENCES item (id) ON DELETE CASCADE,
    name_fa         VARCHAR NOT NULL,
    name_en         VARCHAR NOT NULL,
    type            VARCHAR(30) NOT NULL,
    status          VARCHAR(30) NOT NULL,
    standing_fa     VARCHAR NOT NULL,
    standing_en     VARCHAR NOT NULL,
    source_sentence VARCHAR NOT NULL,
    text_held       BOOLEAN NOT NULL
);

CREATE TABLE undertaking (
    id              UUID PRIMARY KEY REFERENCES item (id) ON DELETE CASCADE,
    kind            VARCHAR(30) NOT NULL,
    speaker         VARCHAR,
    text_fa         VARCHAR NOT NULL,
    text_en         VARCHAR NOT NULL,
    source_sentence VARCHAR NOT NULL,
    source          VARCHAR NOT NULL,
    awaits_answer   BOOLEAN NOT NULL,
    answer_note_fa  VARCHAR NOT NULL,
    answer_note_en  VARCHAR NOT NULL,
    owner_fa        VARCHAR NOT NULL,
    owner_en        VARCHAR NOT NULL,
    due             DATE
);

CREATE TABLE answer (
    item        UUID NOT NULL REFERENCES undertaking (id) ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL,
    answered_by VARCHAR NOT NULL,
    PRIMARY KEY (item, ordinal)
);

CREATE TABLE answer_topic (
    item    UUID NOT NULL,
    ordinal INTEGER NOT NULL,
    answer  INTEGER NOT NULL,
    topic   VARCHAR NOT NULL,
    PRIMARY KEY (item, ordinal),
    FOREIGN KEY (item, answer) REFERENCES answer (item, ordinal) ON DELETE CASCADE
);

CREATE TABLE fact (
    id              UUID PRIMARY KEY REFERENCES item (id) ON DELETE CASCADE,
    kind            VARCHAR(30) NOT NULL,
    statement_fa    VARCHAR NOT NULL,
    statement_en    VARCHAR NOT NULL,
    figure          VARCHAR,
    unit_fa         VARCHAR NOT NULL,
    unit_en         VARCHAR NOT NULL,
    approximate     BOOLEAN NOT NULL,
    as_of           DATE,
    expires         DATE,
    speaker         VARCHAR,
    source_sentence VARCHAR NOT NULL,
    source          VARCHAR NOT NULL,
    usable          BOOLEAN NOT NULL,
    note_fa         VARCHAR NOT NULL,
    note_en         VARCHAR NOT NULL
);

CREATE TABLE brief (
    id           UUID PRIMARY KEY,
    code         VARCHAR(100) NOT NULL,
    title_fa     VARCHAR NOT NULL,
    title_en     VARCHAR NOT NULL,
    country      VARCHAR NOT NULL,
    counterpart  VARCHAR,
    event        VARCHAR,
    meeting_date DATE,
    revision     INTEGER NOT NULL,
    created      TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    changed      TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    CONSTRAINT brief_code UNIQUE (code)
);

-- The highest number ever given to a brief of a country, so that a printed code is never given twice.
CREATE TABLE brief_number (
    country VARCHAR(100) PRIMARY KEY,
    highest INTEGER NOT NULL
);

CREATE TABLE brief_topic (
    brief   UUID NOT NULL REFERENCES brief (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    topic   VARCHAR NOT NULL,
    PRIMARY KEY (brief, ordinal)
);

CREATE TABLE section (
    brief    UUID NOT NULL REFERENCES brief (id) ON DELETE CASCADE,
    id       UUID NOT NULL,
    ordinal  INTEGER NOT NULL,
    kind     VARCHAR(30) NOT NULL,
    title_fa VARCHAR NOT NULL,
    title_en VARCHAR NOT NULL,
    topic    VARCHAR,
    created  TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    changed  TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (brief, id)
);

CREATE TABLE paragraph (
    brief          UUID NOT NULL,
    id             UUID NOT NULL,
    section        UUID NOT NULL,
    ordinal        INTEGER NOT NULL,
    role           VARCHAR(30) NOT NULL,
    text_fa        VARCHAR NOT NULL,
    text_en        VARCHAR NOT NULL,
    link_kind      VARCHAR(20),
    link_code      VARCHAR,
    gap            BOOLEAN NOT NULL,
    shareable      BOOLEAN NOT NULL,
    classification VARCHAR(20) NOT NULL,
    created        TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    changed        TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (brief, id),
    FOREIGN KEY (brief, section) REFERENCES section (brief, id) ON DELETE CASCADE
);

CREATE TABLE paragraph_source (
    brief     UUID NOT NULL,
    paragraph UUID NOT NULL,
    ordinal   INTEGER NOT NULL,
    source    VARCHAR NOT NULL,
    PRIMARY KEY (brief, paragraph, ordinal),
    FOREIGN KEY (brief, paragraph) REFERENCES paragraph (brief, id) ON DELETE CASCADE
);

-- How often the vault was saved: one row. The file library.seal holds the same number.
CREATE TABLE tally (
    saves BIGINT NOT NULL
);
INSERT INTO tally (saves) VALUES (0);
