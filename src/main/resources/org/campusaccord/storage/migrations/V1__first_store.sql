-- Campus Accord's store, version 1. A migration that has been released is never edited; the next one is V2.

CREATE TABLE school_year (
    start_year INTEGER PRIMARY KEY,
    starts_on  DATE NOT NULL,
    ends_on    DATE NOT NULL
);

CREATE TABLE campus (
    id       BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name     VARCHAR(200) NOT NULL,
    name_key VARCHAR(400) NOT NULL UNIQUE, -- the name in small letters and with plain apostrophes, so that one campus is not entered twice
    code     VARCHAR(200) NOT NULL,
    level    VARCHAR(20)  NOT NULL
);

CREATE TABLE person (
    id    BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name  VARCHAR(200) NOT NULL,
    email VARCHAR(200) NOT NULL
);

-- Who is what, where, in which year: a coach may serve several campuses, a campus may have several coaches.
CREATE TABLE assignment (
    campus_id  BIGINT      NOT NULL REFERENCES campus,
    person_id  BIGINT      NOT NULL REFERENCES person,
    role       VARCHAR(20) NOT NULL,
    start_year INTEGER     NOT NULL REFERENCES school_year,
    PRIMARY KEY (campus_id, start_year, role, person_id)
);
CREATE INDEX assignment_by_year ON assignment (start_year);
CREATE INDEX assignment_by_person ON assignment (person_id);

-- The wording of the conversation; agreements keep the version under which they were made.
CREATE TABLE protocol_version (
    version  INTEGER PRIMARY KEY,
    title    VARCHAR(200)             NOT NULL,
    content  CHARACTER LARGE OBJECT   NOT NULL,
    added_at TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE agreement (
    id               BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    campus_id        BIGINT      NOT NULL REFERENCES campus,
    start_year       INTEGER     NOT NULL REFERENCES school_year,
    protocol_version INTEGER     NOT NULL REFERENCES protocol_version,
    status           VARCHAR(20) NOT NULL,
    meeting_on       DATE,
    last_item        VARCHAR(100),
    created_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    UNIQUE (campus_id, start_year)
);

CREATE TABLE item_state (
    agreement_id BIGINT       NOT NULL REFERENCES agreement,
    item_key     VARCHAR(100) NOT NULL,
    outcome      VARCHAR(20)  NOT NULL,
    words        CHARACTER LARGE OBJECT NOT NULL,
    PRIMARY KEY (agreement_id, item_key)
);

-- One row a part; the content is the answer's JSON, its shape follows from the part's kind.
CREATE TABLE answer (
    agreement_id BIGINT       NOT NULL REFERENCES agreement,
    item_key     VARCHAR(100) NOT NULL,
    part_key     VARCHAR(100) NOT NULL,
    content      CHARACTER LARGE OBJECT   NOT NULL,
    updated_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (agreement_id, item_key, part_key)
);

CREATE TABLE commitment (
    id           BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agreement_id BIGINT       NOT NULL REFERENCES agreement,
    item_key     VARCHAR(100) NOT NULL,
    what         CHARACTER LARGE OBJECT NOT NULL,
    owner_id     BIGINT REFERENCES person,
    due_on       DATE
);
CREATE INDEX commitment_by_agreement ON commitment (agreement_id);

-- Never part of the agreement. A note without a person is private to the champion; with one it is that party's own.
CREATE TABLE note (
    id           BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agreement_id BIGINT       NOT NULL REFERENCES agreement,
    item_key     VARCHAR(100) NOT NULL,
    person_id    BIGINT REFERENCES person,
    text         CHARACTER LARGE OBJECT NOT NULL
);
CREATE INDEX note_by_agreement ON note (agreement_id, item_key);

-- A text as laid before the parties. Withdrawn when it went back to the table before all had signed.
CREATE TABLE revision (
    id           BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agreement_id BIGINT   NOT NULL REFERENCES agreement,
    number       INTEGER  NOT NULL,
    content      CHARACTER LARGE OBJECT   NOT NULL,
    sha256       CHAR(64) NOT NULL,
    prepared_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    frozen_at    TIMESTAMP WITH TIME ZONE,
    withdrawn_at TIMESTAMP WITH TIME ZONE
);
CREATE INDEX revision_by_agreement ON revision (agreement_id, number);

-- What one party did: method is DRAWN, TYPED, ON_PAPER or DECLINED. A decline is superseded when the party decides
-- again; of each party under a revision there is at most one row that is not.
CREATE TABLE decision (
    id             BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    revision_id    BIGINT       NOT NULL REFERENCES revision,
    person_id      BIGINT       NOT NULL REFERENCES person,
    name           VARCHAR(200) NOT NULL,
    role           VARCHAR(20)  NOT NULL,
    method         VARCHAR(20)  NOT NULL,
    meaning        VARCHAR(30),
    words          CHARACTER LARGE OBJECT NOT NULL, -- the reservation, or the reason for declining
    typed          VARCHAR(200),
    drawing        CHARACTER LARGE OBJECT,
    consented      BOOLEAN      NOT NULL,
    decided_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    zone           VARCHAR(60)  NOT NULL,
    host           VARCHAR(200) NOT NULL,
    content_sha256 CHAR(64)     NOT NULL,
    superseded_at  TIMESTAMP WITH TIME ZONE
);
CREATE INDEX decision_by_revision ON decision (revision_id, person_id);

-- Scans of signatures on paper.
CREATE TABLE attachment (
    id          BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    decision_id BIGINT       NOT NULL REFERENCES decision,
    file_name   VARCHAR(200) NOT NULL,
    media_type  VARCHAR(60)  NOT NULL,
    size        BIGINT       NOT NULL,
    sha256      CHAR(64)     NOT NULL,
    content     BINARY LARGE OBJECT NOT NULL,
    added_at    TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX attachment_by_decision ON attachment (decision_id);

CREATE TABLE setting (
    name  VARCHAR(100) PRIMARY KEY,
    words CHARACTER LARGE OBJECT NOT NULL
);
