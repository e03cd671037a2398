-- Version 4: the year after the signing: check-ins, amendments, the year-end review, next year's draft, mail.

-- A revision is a text laid before the parties: an agreement's, or a year-end review's.
ALTER TABLE revision ADD COLUMN kind VARCHAR(20) DEFAULT 'AGREEMENT' NOT NULL;

-- A commitment that an amendment took out of the agreement stays, since check-ins tell of it: the number of the revision
-- from which on it is no part of the agreement any more.
ALTER TABLE commitment ADD COLUMN ended_in INTEGER;

-- How many days a week a coach is promised to a campus; NULL while nobody has said.
ALTER TABLE assignment ADD COLUMN days_a_week NUMERIC(3, 1);

CREATE TABLE check_in (
    id              BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agreement_id    BIGINT       NOT NULL REFERENCES agreement,
    label           VARCHAR(200) NOT NULL, -- may be empty
    planned_on      DATE         NOT NULL,
    from_timeline   BOOLEAN      NOT NULL, -- planned from the agreement's own dates, not added by hand
    state           VARCHAR(20)  NOT NULL, -- PLANNED, OPEN, HELD
    held_on         DATE,
    meetings_kept   INTEGER, -- of the standing meeting, since the last check-in
    meetings_missed INTEGER,
    words           CHARACTER LARGE OBJECT NOT NULL,
    created_at      TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX check_in_by_agreement ON check_in (agreement_id, planned_on);

CREATE TABLE check_in_item (
    check_in_id BIGINT       NOT NULL REFERENCES check_in,
    item_key    VARCHAR(100) NOT NULL,
    verdict     VARCHAR(20), -- WORKING, ADJUST, NOT_WORKING
    words       CHARACTER LARGE OBJECT NOT NULL,
    PRIMARY KEY (check_in_id, item_key)
);

CREATE TABLE check_in_commitment (
    check_in_id   BIGINT NOT NULL REFERENCES check_in,
    commitment_id BIGINT NOT NULL REFERENCES commitment,
    progress      VARCHAR(20), -- DONE, ON_THE_WAY, STUCK, DROPPED
    words         CHARACTER LARGE OBJECT NOT NULL,
    new_due_on    DATE,
    PRIMARY KEY (check_in_id, commitment_id)
);
CREATE INDEX check_in_commitment_by_commitment ON check_in_commitment (commitment_id);

-- A milestone has no number of its own: it is told by its part and its place in it; the label says which it was.
CREATE TABLE check_in_milestone (
    check_in_id BIGINT       NOT NULL REFERENCES check_in,
    item_key    VARCHAR(100) NOT NULL,
    part_key    VARCHAR(100) NOT NULL,
    place       INTEGER      NOT NULL,
    label       VARCHAR(200) NOT NULL,
    reached     BOOLEAN,
    words       CHARACTER LARGE OBJECT NOT NULL,
    PRIMARY KEY (check_in_id, item_key, part_key, place)
);

-- Support that was promised, by the part of the agreement in which it was.
CREATE TABLE check_in_support (
    check_in_id BIGINT       NOT NULL REFERENCES check_in,
    item_key    VARCHAR(100) NOT NULL,
    part_key    VARCHAR(100) NOT NULL,
    seen        VARCHAR(20), -- SEEN, PARTLY, NOT_SEEN
    words       CHARACTER LARGE OBJECT NOT NULL,
    PRIMARY KEY (check_in_id, item_key, part_key)
);

-- The three Cs as one party rates them, each 1 to 5.
CREATE TABLE check_in_rating (
    check_in_id   BIGINT NOT NULL REFERENCES check_in,
    person_id     BIGINT NOT NULL REFERENCES person,
    clarity       INTEGER,
    communication INTEGER,
    collaboration INTEGER,
    PRIMARY KEY (check_in_id, person_id)
);

CREATE TABLE amendment (
    id            BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agreement_id  BIGINT       NOT NULL REFERENCES agreement,
    kind          VARCHAR(20)  NOT NULL, -- CHANGE, AFFIRMATION
    base_revision INTEGER      NOT NULL,
    reason        CHARACTER LARGE OBJECT NOT NULL,
    asked_by      BIGINT REFERENCES person,
    check_in_id   BIGINT REFERENCES check_in,
    state         VARCHAR(20)  NOT NULL, -- DRAFT, READY, SIGNED, WITHDRAWN
    all_sign      BOOLEAN      NOT NULL,
    revision_id   BIGINT REFERENCES revision, -- what was laid before the parties
    created_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    ended_at      TIMESTAMP WITH TIME ZONE
);
CREATE INDEX amendment_by_agreement ON amendment (agreement_id);

-- The parts chosen to change; content is the new answer's JSON.
CREATE TABLE amendment_part (
    amendment_id BIGINT       NOT NULL REFERENCES amendment,
    item_key     VARCHAR(100) NOT NULL,
    part_key     VARCHAR(100) NOT NULL,
    content      CHARACTER LARGE OBJECT NOT NULL,
    PRIMARY KEY (amendment_id, item_key, part_key)
);

-- Items whose outcome changes.
CREATE TABLE amendment_item (
    amendment_id BIGINT       NOT NULL REFERENCES amendment,
    item_key     VARCHAR(100) NOT NULL,
    outcome      VARCHAR(20)  NOT NULL,
    words        CHARACTER LARGE OBJECT NOT NULL,
    PRIMARY KEY (amendment_id, item_key)
);

-- Commitments added (commitment_id is NULL), changed, or dropped.
CREATE TABLE amendment_commitment (
    id            BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    amendment_id  BIGINT       NOT NULL REFERENCES amendment,
    commitment_id BIGINT REFERENCES commitment,
    dropped       BOOLEAN      NOT NULL,
    item_key      VARCHAR(100) NOT NULL,
    what          CHARACTER LARGE OBJECT NOT NULL,
    owner_id      BIGINT REFERENCES person,
    due_on        DATE
);
CREATE INDEX amendment_commitment_by_amendment ON amendment_commitment (amendment_id);

-- Who must sign an amendment when not all must.
CREATE TABLE amendment_signer (
    amendment_id BIGINT NOT NULL REFERENCES amendment,
    person_id    BIGINT NOT NULL REFERENCES person,
    PRIMARY KEY (amendment_id, person_id)
);

-- The end of an agreement before its year is over, without fault.
CREATE TABLE agreement_end (
    agreement_id BIGINT      PRIMARY KEY REFERENCES agreement,
    ended_on     DATE        NOT NULL,
    reason       VARCHAR(30) NOT NULL,
    words        CHARACTER LARGE OBJECT NOT NULL,
    recorded_at  TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE year_review (
    id           BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agreement_id BIGINT      NOT NULL UNIQUE REFERENCES agreement,
    state        VARCHAR(20) NOT NULL, -- ALONE, TOGETHER, READY, SIGNED
    planned_on   DATE,
    revealed_at  TIMESTAMP WITH TIME ZONE,
    held_on      DATE,
    words        CHARACTER LARGE OBJECT NOT NULL,
    revision_id  BIGINT REFERENCES revision,
    created_at   TIMESTAMP WITH TIME ZONE NOT NULL
);

-- One party's own thoughts, hidden from the others until all are revealed together.
CREATE TABLE reflection (
    review_id  BIGINT NOT NULL REFERENCES year_review,
    person_id  BIGINT NOT NULL REFERENCES person,
    impact     CHARACTER LARGE OBJECT NOT NULL, -- what had most impact
    obstacle   CHARACTER LARGE OBJECT NOT NULL, -- what stood in the way, and what it taught
    change     CHARACTER LARGE OBJECT NOT NULL, -- what to change
    learning   CHARACTER LARGE OBJECT NOT NULL, -- what learning the coach wishes
    done_at    TIMESTAMP WITH TIME ZONE,
    PRIMARY KEY (review_id, person_id)
);

CREATE TABLE review_goal (
    review_id BIGINT       NOT NULL REFERENCES year_review,
    item_key  VARCHAR(100) NOT NULL,
    part_key  VARCHAR(100) NOT NULL,
    result    VARCHAR(20), -- MET, NEARLY, NOT_MET
    evidence  CHARACTER LARGE OBJECT NOT NULL,
    cause     CHARACTER LARGE OBJECT NOT NULL,
    PRIMARY KEY (review_id, item_key, part_key)
);

CREATE TABLE review_clause (
    review_id BIGINT       NOT NULL REFERENCES year_review,
    item_key  VARCHAR(100) NOT NULL,
    part_key  VARCHAR(100) NOT NULL,
    decision  VARCHAR(20), -- KEEP, CHANGE, DROP
    words     CHARACTER LARGE OBJECT NOT NULL, -- how to change it, or why
    PRIMARY KEY (review_id, item_key, part_key)
);

-- Which draft began from which agreement: once a year and campus.
CREATE TABLE roll_over (
    to_agreement   BIGINT PRIMARY KEY REFERENCES agreement,
    from_agreement BIGINT NOT NULL REFERENCES agreement,
    rolled_at      TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX roll_over_from ON roll_over (from_agreement);

-- Parts of a draft that last year's review wants talked about again.
CREATE TABLE discussion (
    agreement_id BIGINT       NOT NULL REFERENCES agreement,
    item_key     VARCHAR(100) NOT NULL,
    part_key     VARCHAR(100) NOT NULL,
    words        CHARACTER LARGE OBJECT NOT NULL,
    PRIMARY KEY (agreement_id, item_key, part_key)
);

-- Letters drafted for the user's own mail program; whether they went out only the user knows.
CREATE TABLE letter (
    id           BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agreement_id BIGINT      NOT NULL REFERENCES agreement,
    kind         VARCHAR(30) NOT NULL, -- PACKET, AGREEMENT, CHECK_IN, REVIEW, AMENDMENT
    check_in_id  BIGINT REFERENCES check_in,
    recipients   CHARACTER LARGE OBJECT NOT NULL,
    made_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    answer       VARCHAR(20) NOT NULL, -- OPEN, SENT, NOT_SENT
    answered_at  TIMESTAMP WITH TIME ZONE
);
CREATE INDEX letter_by_agreement ON letter (agreement_id);

-- The key itself under the row's password, so that a backup takes the installation's seal along; null in rows from before.
ALTER TABLE seal_certificate ADD COLUMN key_file BINARY VARYING(100000);
