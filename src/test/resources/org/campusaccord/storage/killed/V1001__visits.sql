-- A migration during which the program is killed, for tests.
ALTER TABLE campus ADD motto VARCHAR(200) DEFAULT 'Together' NOT NULL;
CREATE ALIAS end_the_program FOR 'org.campusaccord.storage.KilledUpgrade.end';
CALL end_the_program();
