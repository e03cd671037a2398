-- Version 2: who did what when, and agreements that are deleted or on hold.

-- Rows are only ever added. The id counts without gaps; chain is the SHA-256 over the chain of the row before and all
-- that this row says, so that a row that was changed, added or taken away by another program is noticed. An event
-- outlives its agreement, hence no foreign key.
CREATE TABLE audit_event (
    id           BIGINT PRIMARY KEY,
    happened_at  TIMESTAMP(0) WITH TIME ZONE NOT NULL,
    zone         VARCHAR(60)  NOT NULL,
    who          VARCHAR(200) NOT NULL, -- the name of whoever uses this installation; empty before it is known
    action       VARCHAR(40)  NOT NULL,
    agreement_id BIGINT,
    campus       VARCHAR(200) NOT NULL, -- as it was called then; empty for what is about no campus
    start_year   INTEGER,
    revision     INTEGER,
    words        CHARACTER LARGE OBJECT NOT NULL, -- a reason, a party's name or a file's name; may be empty
    chain        CHAR(64)     NOT NULL
);

-- How far the chain goes: without it the last rows could be taken away unnoticed. One row.
CREATE TABLE audit_head (
    events BIGINT   NOT NULL,
    chain  CHAR(64) NOT NULL
);
INSERT INTO audit_head (events, chain) VALUES (0, REPEAT('0', 64));

ALTER TABLE agreement ADD COLUMN deleted_at TIMESTAMP WITH TIME ZONE;
ALTER TABLE agreement ADD COLUMN deleted_reason CHARACTER LARGE OBJECT;
ALTER TABLE agreement ADD COLUMN held_at TIMESTAMP WITH TIME ZONE;
ALTER TABLE agreement ADD COLUMN held_reason CHARACTER LARGE OBJECT;

-- One agreement a campus and year, not counting deleted ones: the column is NULL for those, and NULLs are never equal.
ALTER TABLE agreement ADD COLUMN campus_if_kept BIGINT
    GENERATED ALWAYS AS (CASE WHEN deleted_at IS NULL THEN campus_id END);
EXECUTE IMMEDIATE 'ALTER TABLE agreement DROP CONSTRAINT ' || (
    SELECT constraint_name FROM information_schema.table_constraints
    WHERE table_schema = 'PUBLIC' AND table_name = 'AGREEMENT' AND constraint_type = 'UNIQUE');
ALTER TABLE agreement ADD CONSTRAINT one_agreement_a_year UNIQUE (campus_if_kept, start_year);
