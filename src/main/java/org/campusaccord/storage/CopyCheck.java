package org.campusaccord.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.campusaccord.application.check.StoreCheck;
import org.campusaccord.domain.Problem;
import org.campusaccord.json.AnswerJson;
import org.campusaccord.json.ProtocolJson;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * Checks the copy of a store as the store itself is checked: a row that can be read need not be as it was written. What a
 * text says is not looked at, since one that has its fingerprint is the one that was understood when it was kept.
 */
final class CopyCheck {
    private CopyCheck() {}

    /** What is not as it was written in a closed file, each row of which can be read. Rows that are not found are a failure. */
    static List<Problem> findings(StoreFile copy) throws SQLException {
        try (var connection = copy.readOnly()) {
            new Soundness(connection).requireWholeTables();
            return findings(copy, connection);
        } catch (RuntimeException failure) {
            // As with the rows: H2 is not made for damaged pages, and trips over some of them.
            throw new SQLException(failure);
        }
    }

    /** A store of an earlier version has not all of the tables of this one, but its texts and scans. */
    private static List<Problem> findings(StoreFile copy, Connection connection) throws SQLException {
        int version = SchemaVersion.read(connection).orElse(0);
        var settings = new Settings().withExecuteLogging(false).withRenderSchema(false);
        var dsl = DSL.using(connection, SQLDialect.H2, settings);
        var check = new StoreCheck(
                new StoreContents(copy.path(), () -> connection, dsl, version),
                AnswerJson::parse,
                json -> ProtocolJson.read(json, 1),
                (_, _) -> {},
                () -> new AuditTables(dsl).verify().findings());
        if (version == SchemaVersion.CURRENT) {
            return check.findings();
        }
        return version > 0 && version < SchemaVersion.CURRENT ? check.alterations() : List.of();
    }
}
