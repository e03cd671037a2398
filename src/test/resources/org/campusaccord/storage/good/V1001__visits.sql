-- A migration as it should be, for tests.
ALTER TABLE campus ADD motto VARCHAR(200) DEFAULT 'Together' NOT NULL;
CREATE TABLE visit (campus_id BIGINT NOT NULL REFERENCES campus, visited_on DATE NOT NULL);
