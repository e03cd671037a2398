package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.REVISION;
import static org.campusaccord.storage.tables.Tables.SEAL_CERTIFICATE;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.campusaccord.application.seal.Fingerprint;
import org.campusaccord.application.seal.SealCertificate;
import org.campusaccord.application.seal.SealFacts;
import org.campusaccord.application.seal.SealStore;
import org.campusaccord.application.seal.SealVerdict.LaterRevision;
import org.jooq.DSLContext;

/** The certificates of seals in the store. */
public final class SealTables implements SealStore {
    private final DSLContext dsl;

    public SealTables(Store store) {
        this.dsl = store.dsl();
    }

    @Override
    public Optional<KeptSeal> current() {
        return dsl.select(SEAL_CERTIFICATE.FINGERPRINT, SEAL_CERTIFICATE.PASSWORD)
                .from(SEAL_CERTIFICATE)
                .orderBy(SEAL_CERTIFICATE.ID.desc())
                .limit(1)
                .fetchOptional(row -> new KeptSeal(new Fingerprint(row.value1()), row.value2()));
    }

    @Override
    public void keep(SealCertificate certificate, String password, Instant at) {
        // One that comes back is the one in use again.
        dsl.deleteFrom(SEAL_CERTIFICATE)
                .where(SEAL_CERTIFICATE.FINGERPRINT.eq(certificate.fingerprint().sha256()))
                .execute();
        dsl.insertInto(SEAL_CERTIFICATE)
                .set(SEAL_CERTIFICATE.FINGERPRINT, certificate.fingerprint().sha256())
                .set(SEAL_CERTIFICATE.CERTIFICATE, certificate.der())
                .set(SEAL_CERTIFICATE.PASSWORD, password)
                .set(SEAL_CERTIFICATE.KEPT_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public void keepKey(Fingerprint fingerprint, byte[] file) {
        dsl.update(SEAL_CERTIFICATE)
                .set(SEAL_CERTIFICATE.KEY_FILE, file)
                .where(SEAL_CERTIFICATE.FINGERPRINT.eq(fingerprint.sha256()))
                .execute();
    }

    @Override
    public Optional<byte[]> key(Fingerprint fingerprint) {
        return dsl.select(SEAL_CERTIFICATE.KEY_FILE)
                .from(SEAL_CERTIFICATE)
                .where(SEAL_CERTIFICATE.FINGERPRINT.eq(fingerprint.sha256()))
                .fetchOptional(SEAL_CERTIFICATE.KEY_FILE);
    }

    @Override
    public boolean isOurs(Fingerprint fingerprint) {
        return dsl.fetchExists(SEAL_CERTIFICATE, SEAL_CERTIFICATE.FINGERPRINT.eq(fingerprint.sha256()));
    }

    @Override
    public boolean isOnRecord(SealFacts facts) {
        return dsl.fetchExists(
                REVISION,
                REVISION.AGREEMENT_ID
                        .eq(facts.agreement().value())
                        .and(REVISION.KIND.eq(facts.kind().name()))
                        .and(REVISION.NUMBER.eq(facts.revision()))
                        .and(REVISION.SHA256.eq(facts.sha256()))
                        .and(REVISION.FROZEN_AT.isNotNull()));
    }

    @Override
    public Optional<LaterRevision> later(SealFacts facts) {
        return dsl.select(REVISION.NUMBER, REVISION.FROZEN_AT)
                .from(REVISION)
                .where(REVISION.AGREEMENT_ID.eq(facts.agreement().value()))
                .and(REVISION.KIND.eq(facts.kind().name()))
                .and(REVISION.NUMBER.gt(facts.revision()))
                .and(REVISION.FROZEN_AT.isNotNull())
                .and(REVISION.WITHDRAWN_AT.isNull())
                .orderBy(REVISION.NUMBER.desc())
                .limit(1)
                .fetchOptional(
                        row -> new LaterRevision(row.value1(), row.value2().toInstant()));
    }
}
