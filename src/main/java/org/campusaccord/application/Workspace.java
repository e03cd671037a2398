package org.campusaccord.application;

import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.campus.CampusService;
import org.campusaccord.application.protocol.ProtocolService;
import org.campusaccord.application.roster.RosterImport;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.application.signing.SigningService;

/** An open store with every use case over it. */
public record Workspace(
        CampusService campuses,
        RosterImport rosters,
        ProtocolService protocols,
        AgreementService agreements,
        SigningService signing,
        SettingsService settings,
        Runnable closing) {
    /** Closes the store. */
    public void close() {
        closing.run();
    }
}
