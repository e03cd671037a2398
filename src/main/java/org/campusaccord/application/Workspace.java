package org.campusaccord.application;

import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.campus.CampusService;
import org.campusaccord.application.protocol.ProtocolService;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.application.signing.SigningService;
import org.campusaccord.text.Messages;

/**
 * Every use case over one open store: all that the window and the command line know of what lies beneath.
 *
 * @param transactions to keep several calls as one
 * @param closing closes the store
 */
public record Workspace(
        CampusService campuses,
        ProtocolService protocols,
        AgreementService agreements,
        SigningService signing,
        SettingsService settings,
        Transactions transactions,
        Messages messages,
        Runnable closing)
        implements AutoCloseable {
    @Override
    public void close() {
        closing.run();
    }
}
