package org.campusaccord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.campus.CampusService;
import org.campusaccord.application.protocol.ProtocolService;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.application.signing.SigningService;
import org.campusaccord.domain.protocol.Protocol;
import org.campusaccord.json.ContentJson;
import org.campusaccord.json.ProtocolJson;
import org.campusaccord.storage.AgreementTables;
import org.campusaccord.storage.CampusTables;
import org.campusaccord.storage.ProtocolTable;
import org.campusaccord.storage.RevisionTables;
import org.campusaccord.storage.SettingTable;
import org.campusaccord.storage.Store;
import org.campusaccord.text.Messages;

/** Puts the use cases together with the store and the renderers; nothing else knows who implements what. */
public final class Composition {
    private static final String DEFAULT_PROTOCOL = "protocol/default-protocol.json";

    private Composition() {}

    /** Opens the store in a folder, or begins one there. */
    public static Workspace open(Path dataFolder, Clock clock, Locale locale) {
        var store = Store.open(dataFolder);
        var format = new ContentJson();
        var settings = new SettingsService(new SettingTable(store), store, clock);
        var campuses = new CampusService(new CampusTables(store), store);
        var protocols = new ProtocolService(new ProtocolTable(store), Composition::defaultProtocol, clock);
        var agreementTables = new AgreementTables(store);
        var agreements = new AgreementService(agreementTables, campuses, protocols, settings, store, clock);
        var revisions = new RevisionTables(store, format);
        var signing = new SigningService(agreements, agreementTables, revisions, format, settings, store, clock);
        return new Workspace(
                campuses, protocols, agreements, signing, settings, store, new Messages(locale), store::close);
    }

    /** The wording that the application brings along. */
    static Protocol defaultProtocol() {
        try (var resource = Composition.class.getResourceAsStream(DEFAULT_PROTOCOL)) {
            if (resource == null) {
                throw new IllegalStateException("The application was built without " + DEFAULT_PROTOCOL);
            }
            return ProtocolJson.read(new String(resource.readAllBytes(), StandardCharsets.UTF_8), 1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
