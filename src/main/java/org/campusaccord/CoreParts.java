package org.campusaccord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Supplier;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.campus.CampusService;
import org.campusaccord.application.document.PrintCheck;
import org.campusaccord.application.document.PrintableWords;
import org.campusaccord.application.protocol.ProtocolService;
import org.campusaccord.application.roster.RosterImport;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.application.signing.AgreementPrinting;
import org.campusaccord.application.signing.ContentFormat;
import org.campusaccord.application.signing.LaterRevisions;
import org.campusaccord.application.signing.PartySigning;
import org.campusaccord.application.signing.SigningService;
import org.campusaccord.domain.protocol.Protocol;
import org.campusaccord.intake.FileRosterReader;
import org.campusaccord.intake.LogoFileReader;
import org.campusaccord.json.ContentJson;
import org.campusaccord.json.ProtocolJson;
import org.campusaccord.storage.AgreementTables;
import org.campusaccord.storage.AuditTables;
import org.campusaccord.storage.CampusTables;
import org.campusaccord.storage.ProtocolTable;
import org.campusaccord.storage.RevisionTables;
import org.campusaccord.storage.SettingTable;
import org.campusaccord.storage.Store;
import org.campusaccord.text.Messages;

/** What the first screen needs, and what the services of every other part are made of. */
record CoreParts(
        Store store,
        Clock clock,
        Messages messages,
        ContentFormat format,
        Supplier<String> who,
        SettingTable settingTable,
        AuditService audit,
        SettingsService settings,
        CampusTables campusTables,
        CampusService campuses,
        ProtocolService protocols,
        AgreementTables agreementTables,
        AgreementService agreements,
        RevisionTables revisions,
        PartySigning parties,
        RenderedPdf pdf,
        Supplier<PrintCheck> printing) {
    private static final String DEFAULT_PROTOCOL = "protocol/default-protocol.json";

    static CoreParts of(Store store, Clock clock, Messages messages) {
        var format = new ContentJson();
        var settingTable = new SettingTable(store);
        Supplier<String> who = () -> SettingsService.championName(settingTable);
        var audit = new AuditService(new AuditTables(store), who, store, clock);
        // Lambdas, since an object, or a reference to a constructor, would load its class at the start.
        var pdf = new RenderedPdf(clock);
        var printable = new PrintableWords(() -> pdf.renderer());
        var settings = new SettingsService(
                settingTable, store, clock, audit, file -> new LogoFileReader().read(file), printable);
        var campusTables = new CampusTables(store);
        var campuses = new CampusService(campusTables, store);
        var protocols = new ProtocolService(new ProtocolTable(store), CoreParts::defaultProtocol, clock);
        var agreementTables = new AgreementTables(store);
        var revisions = new RevisionTables(store, format);
        return new CoreParts(
                store,
                clock,
                messages,
                format,
                who,
                settingTable,
                audit,
                settings,
                campusTables,
                campuses,
                protocols,
                agreementTables,
                new AgreementService(agreementTables, campuses, protocols, settings, store, clock, audit),
                revisions,
                new PartySigning(revisions, who, printable, clock),
                pdf,
                new Late<>(() -> new PrintCheck(
                        printable, messages, () -> settings.settings().district())));
    }

    RosterImport rosters() {
        return new RosterImport(path -> new FileRosterReader().read(path), campusTables, store, audit);
    }

    /** @param year follows a last signature, and is made only then */
    SigningService signing(LaterRevisions later, Supplier<YearParts> year) {
        return new SigningService(
                agreements,
                agreementTables,
                revisions,
                format,
                parties,
                later,
                new AgreementPrinting(printing),
                store,
                clock,
                audit,
                id -> year.get().checkIns().planFromTimeline(id));
    }

    /** The wording that the application brings along. */
    private static Protocol defaultProtocol() {
        try (var resource = CoreParts.class.getResourceAsStream(DEFAULT_PROTOCOL)) {
            if (resource == null) {
                throw new IllegalStateException("The application was built without " + DEFAULT_PROTOCOL);
            }
            return ProtocolJson.read(new String(resource.readAllBytes(), StandardCharsets.UTF_8), 1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
