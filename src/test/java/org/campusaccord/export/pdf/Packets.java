package org.campusaccord.export.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.application.document.PacketDocument;
import org.campusaccord.application.document.PrintSettings;
import org.campusaccord.document.Document;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.testing.Protocols;
import org.campusaccord.text.Messages;

/** Agenda packets for tests. */
final class Packets {
    private Packets() {}

    static Document packet(Optional<AgreementContent> lastYear) {
        var agreement = new Agreement(
                new AgreementId(3),
                new Campus(new CampusId(1), "Maple Ridge Elementary", "101", Level.ELEMENTARY),
                new SchoolYear(2027),
                Protocols.small(),
                AgreementStatus.DRAFT,
                Optional.of(LocalDate.of(2027, 8, 18)),
                Optional.empty(),
                List.of(
                        new Party(new PersonId(1), "Íñigo Muñoz", "", Role.PRINCIPAL),
                        new Party(new PersonId(2), "Nguyễn Thị Hồng", "", Role.COACH)),
                Map.of(),
                Map.of(),
                List.of());
        return new PacketDocument(new Messages(Locale.US), PrintSettings.USUAL).compose(agreement, lastYear);
    }
}
