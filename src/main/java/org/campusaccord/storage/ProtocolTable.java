package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.PROTOCOL_VERSION;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.protocol.ProtocolStore;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.protocol.Protocol;
import org.campusaccord.json.ProtocolJson;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The versions of the protocol in the store. */
public final class ProtocolTable implements ProtocolStore {
    private final DSLContext dsl;
    private volatile Optional<Understood> last = Optional.empty();

    /** What was read last: every reading of an agreement asks for it. */
    private record Understood(String content, Protocol protocol) {
        boolean is(String wanted, int version) {
            return protocol.version() == version && content.equals(wanted);
        }
    }

    public ProtocolTable(Store store) {
        this.dsl = store.dsl();
    }

    @Override
    public List<Protocol> versions() {
        return dsl.selectFrom(PROTOCOL_VERSION)
                .orderBy(PROTOCOL_VERSION.VERSION.desc())
                .fetch(row -> ProtocolJson.read(row.getContent(), row.getVersion()));
    }

    @Override
    public Protocol version(int number) {
        return dsl.selectFrom(PROTOCOL_VERSION)
                .where(PROTOCOL_VERSION.VERSION.eq(number))
                .fetchOptional(row -> read(row.getContent(), row.getVersion()))
                .orElseThrow(() -> Problem.of("protocol.unknown", number).asException());
    }

    private Protocol read(String content, int version) {
        var known = last.filter(understood -> understood.is(content, version));
        if (known.isPresent()) {
            return known.get().protocol();
        }
        var protocol = ProtocolJson.read(content, version);
        last = Optional.of(new Understood(content, protocol));
        return protocol;
    }

    @Override
    public Protocol add(Protocol wording, Instant at) {
        var next = dsl.select(DSL.coalesce(DSL.max(PROTOCOL_VERSION.VERSION), 0).plus(1))
                .from(PROTOCOL_VERSION)
                .fetchSingle()
                .value1();
        dsl.insertInto(PROTOCOL_VERSION)
                .set(PROTOCOL_VERSION.VERSION, next)
                .set(PROTOCOL_VERSION.TITLE, wording.title())
                .set(PROTOCOL_VERSION.CONTENT, ProtocolJson.write(wording))
                .set(PROTOCOL_VERSION.ADDED_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
        return wording.as(next);
    }
}
