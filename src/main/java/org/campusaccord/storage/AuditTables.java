package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.AUDIT_EVENT;
import static org.campusaccord.storage.tables.Tables.AUDIT_HEAD;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.application.audit.AuditLog;
import org.campusaccord.application.audit.AuditSubject;
import org.campusaccord.application.audit.AuditVerdict;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.storage.tables.tables.records.AuditEventRecord;
import org.campusaccord.storage.tables.tables.records.AuditHeadRecord;
import org.jooq.DSLContext;

/** The activity log in the store: rows that are added and never touched again, each chained to the one before. */
public final class AuditTables implements AuditLog {
    private static final String BEGINNING = "0".repeat(64);

    private final DSLContext dsl;

    public AuditTables(Store store) {
        this(store.dsl());
    }

    AuditTables(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public void append(AuditEvent event) {
        var head = head();
        var row = dsl.newRecord(AUDIT_EVENT);
        row.setId(head.getEvents() + 1);
        fill(row, event);
        row.setChain(AuditChain.link(head.getChain(), row));
        row.insert();
        dsl.update(AUDIT_HEAD)
                .set(AUDIT_HEAD.EVENTS, row.getId())
                .set(AUDIT_HEAD.CHAIN, row.getChain())
                .execute();
    }

    private AuditHeadRecord head() {
        return dsl.selectFrom(AUDIT_HEAD).fetchSingle();
    }

    private static void fill(AuditEventRecord row, AuditEvent event) {
        var about = event.about();
        row.setHappenedAt(event.at().toOffsetDateTime());
        row.setZone(event.at().getZone().getId());
        row.setWho(event.who());
        row.setAction(event.action().name());
        row.setAgreementId(about.agreement().map(AgreementId::value).orElse(null));
        row.setCampus(about.campus());
        row.setStartYear(about.year().map(SchoolYear::startYear).orElse(null));
        row.setRevision(about.revision().isPresent() ? about.revision().getAsInt() : null);
        row.setWords(event.words());
    }

    @Override
    public List<AuditEvent> events() {
        return dsl
                .selectFrom(AUDIT_EVENT)
                .orderBy(AUDIT_EVENT.HAPPENED_AT.desc(), AUDIT_EVENT.ID.desc())
                .fetch()
                .stream()
                .flatMap(AuditTables::event)
                .toList();
    }

    private static Stream<AuditEvent> event(AuditEventRecord row) {
        try {
            var revision = row.getRevision();
            var about = new AuditSubject(
                    Optional.ofNullable(row.getAgreementId()).map(AgreementId::new),
                    row.getCampus(),
                    Optional.ofNullable(row.getStartYear()).map(SchoolYear::new),
                    revision == null ? OptionalInt.empty() : OptionalInt.of(revision));
            return Stream.of(new AuditEvent(
                    row.getHappenedAt().atZoneSameInstant(ZoneId.of(row.getZone())),
                    row.getWho(),
                    AuditAction.valueOf(row.getAction()),
                    about,
                    row.getWords()));
        } catch (DateTimeException | IllegalArgumentException written) {
            // Not by us; the chain tells it.
            return Stream.empty();
        }
    }

    @Override
    public AuditVerdict verify() {
        var head = dsl.selectFrom(AUDIT_HEAD).fetch();
        var rows = dsl.selectFrom(AUDIT_EVENT).orderBy(AUDIT_EVENT.ID).fetch();
        var chain = BEGINNING;
        long number = 0;
        for (var row : rows) {
            number++;
            chain = AuditChain.link(chain, row);
            if (row.getId() != number || !row.getChain().equals(chain)) {
                return new AuditVerdict(rows.size(), OptionalLong.of(number));
            }
        }
        var reachesEnd = head.size() == 1
                && head.getFirst().getEvents() == number
                && head.getFirst().getChain().equals(chain);
        return new AuditVerdict(rows.size(), reachesEnd ? OptionalLong.empty() : OptionalLong.of(number + 1));
    }
}
