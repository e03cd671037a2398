package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.AGREEMENT;
import static org.campusaccord.storage.tables.Tables.AMENDMENT;
import static org.campusaccord.storage.tables.Tables.AMENDMENT_PART;
import static org.campusaccord.storage.tables.Tables.ANSWER;
import static org.campusaccord.storage.tables.Tables.ATTACHMENT;
import static org.campusaccord.storage.tables.Tables.CAMPUS;
import static org.campusaccord.storage.tables.Tables.DECISION;
import static org.campusaccord.storage.tables.Tables.PROTOCOL_VERSION;
import static org.campusaccord.storage.tables.Tables.REVISION;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.campusaccord.application.check.CheckedStore;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.signature.RevisionKind;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Everything in a store that is open, row by row. */
public final class StoreContents implements CheckedStore {
    /** The first version of the tables with reviews, which are kept among the revisions. */
    private static final int WITH_REVIEWS = 4;

    private final Path file;
    private final Connecting connecting;
    private final DSLContext dsl;
    private final int version;

    /** Hands out the connection that is open. */
    @FunctionalInterface
    interface Connecting {
        Connection connection() throws SQLException;
    }

    public StoreContents(Store store) {
        this(store.file().path(), store::connection, store.dsl(), SchemaVersion.CURRENT);
    }

    /**
     * Everything in a store that is open in some way.
     *
     * @param version of its tables
     */
    StoreContents(Path file, Connecting connecting, DSLContext dsl, int version) {
        this.file = file;
        this.connecting = connecting;
        this.dsl = dsl;
        this.version = version;
    }

    @Override
    public List<String> tables() {
        try {
            return StoreLook.tables(connecting.connection());
        } catch (SQLException failure) {
            throw StoreProblems.working(file, failure);
        }
    }

    @Override
    public long readAll(String table) {
        try (var statement = connecting.connection().createStatement()) {
            statement.execute("SET LAZY_QUERY_EXECUTION 1");
            try {
                return StoreLook.readAll(statement, table);
            } finally {
                statement.execute("SET LAZY_QUERY_EXECUTION 0");
            }
        } catch (SQLException failure) {
            throw StoreProblems.working(file, failure);
        }
    }

    @Override
    public Map<String, Long> brokenReferences() {
        try {
            return BrokenReferences.in(connecting.connection());
        } catch (SQLException failure) {
            throw StoreProblems.working(file, failure);
        }
    }

    @Override
    public void answers(Consumer<StoredAnswer> each) {
        dsl.select(CAMPUS.NAME, AGREEMENT.START_YEAR, ANSWER.CONTENT)
                .from(AgreementLink.withCampus(ANSWER, ANSWER.AGREEMENT_ID))
                .fetch()
                .forEach(row -> each.accept(new StoredAnswer(place(row), row.get(ANSWER.CONTENT))));
        dsl.select(CAMPUS.NAME, AGREEMENT.START_YEAR, AMENDMENT_PART.CONTENT)
                .from(AgreementLink.withCampus(
                        AMENDMENT_PART.join(AMENDMENT).on(AMENDMENT.ID.eq(AMENDMENT_PART.AMENDMENT_ID)),
                        AMENDMENT.AGREEMENT_ID))
                .fetch()
                .forEach(row -> each.accept(new StoredAnswer(place(row), row.get(AMENDMENT_PART.CONTENT))));
    }

    @Override
    public Map<Integer, String> protocols() {
        return dsl.selectFrom(PROTOCOL_VERSION).fetchMap(PROTOCOL_VERSION.VERSION, PROTOCOL_VERSION.CONTENT);
    }

    /** One text at a time: all of them together are most of a large store. */
    @Override
    public void texts(Consumer<SealedText> each) {
        var kind = version < WITH_REVIEWS ? DSL.inline(RevisionKind.AGREEMENT.name()) : REVISION.KIND;
        dsl.select(CAMPUS.NAME, AGREEMENT.START_YEAR, REVISION.ID, kind, REVISION.NUMBER, REVISION.SHA256)
                .from(AgreementLink.withCampus(REVISION, REVISION.AGREEMENT_ID))
                .fetch()
                .forEach(row -> each.accept(new SealedText(
                        place(row),
                        RevisionKind.valueOf(row.get(kind)),
                        row.get(REVISION.NUMBER),
                        content(row.get(REVISION.ID)),
                        row.get(REVISION.SHA256),
                        dsl.select(DECISION.CONTENT_SHA256)
                                .from(DECISION)
                                .where(DECISION.REVISION_ID.eq(row.get(REVISION.ID)))
                                .fetch(DECISION.CONTENT_SHA256))));
    }

    private String content(long revision) {
        return dsl.select(REVISION.CONTENT)
                .from(REVISION)
                .where(REVISION.ID.eq(revision))
                .fetchSingle(REVISION.CONTENT);
    }

    @Override
    public List<Place> unreadableDecisions() {
        var unreadable = new LinkedHashSet<Place>();
        dsl.select(CAMPUS.NAME, AGREEMENT.START_YEAR, DECISION)
                .from(AgreementLink.withCampus(
                        DECISION.join(REVISION).on(REVISION.ID.eq(DECISION.REVISION_ID)), REVISION.AGREEMENT_ID))
                .fetch()
                .forEach(row -> {
                    try {
                        DecisionRow.read(row.value3());
                    } catch (ProblemException | IllegalArgumentException | NullPointerException damaged) {
                        unreadable.add(place(row));
                    }
                });
        return new ArrayList<>(unreadable);
    }

    /** One scan at a time: they are large. */
    @Override
    public void scans(Scans each) {
        dsl.select(
                        CAMPUS.NAME,
                        AGREEMENT.START_YEAR,
                        ATTACHMENT.ID,
                        ATTACHMENT.FILE_NAME,
                        ATTACHMENT.SIZE,
                        ATTACHMENT.SHA256)
                .from(AgreementLink.withCampus(
                        ATTACHMENT
                                .join(DECISION)
                                .on(DECISION.ID.eq(ATTACHMENT.DECISION_ID))
                                .join(REVISION)
                                .on(REVISION.ID.eq(DECISION.REVISION_ID)),
                        REVISION.AGREEMENT_ID))
                .fetch()
                .forEach(row -> each.look(
                        place(row),
                        row.get(ATTACHMENT.FILE_NAME),
                        dsl.select(ATTACHMENT.CONTENT)
                                .from(ATTACHMENT)
                                .where(ATTACHMENT.ID.eq(row.get(ATTACHMENT.ID)))
                                .fetchSingle(ATTACHMENT.CONTENT),
                        row.get(ATTACHMENT.SIZE),
                        row.get(ATTACHMENT.SHA256)));
    }

    private static Place place(Record row) {
        return new Place(row.get(CAMPUS.NAME), new SchoolYear(row.get(AGREEMENT.START_YEAR)));
    }
}
