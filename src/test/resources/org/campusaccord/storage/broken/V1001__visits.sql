-- A migration that fails when its first change is made already, for tests.
ALTER TABLE campus ADD motto VARCHAR(200) DEFAULT 'Together' NOT NULL;
INSERT INTO a_table_that_is_not_there VALUES (1);
