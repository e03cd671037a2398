package org.campusaccord.application.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.campusaccord.application.Transactions;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.application.settings.SettingStore;
import org.campusaccord.application.settings.SettingsService;

/** Knows how many years the district keeps agreements, and lists what is older. It never deletes anything. */
public final class RetentionService {
    private static final String YEARS = "retention.years";

    private final SettingStore store;
    private final SettingsService settings;
    private final AgreementService agreements;
    private final Transactions transactions;
    private final Clock clock;

    public RetentionService(
            SettingStore store,
            SettingsService settings,
            AgreementService agreements,
            Transactions transactions,
            Clock clock) {
        this.store = store;
        this.settings = settings;
        this.agreements = agreements;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** For how many years after its school year an agreement is kept; empty to keep everything. */
    public OptionalInt years() {
        return store.get(YEARS)
                .filter(words -> !words.isEmpty())
                .map(words -> OptionalInt.of(Integer.parseInt(words)))
                .orElse(OptionalInt.empty());
    }

    public void keepFor(OptionalInt years) {
        var words = years.isPresent() ? String.valueOf(years.getAsInt()) : "";
        transactions.inOne(() -> store.put(YEARS, words));
    }

    /** The agreements whose school year ended longer ago than that, newest first; none when everything is kept. */
    public List<AgreementSummary> older() {
        var years = years();
        if (years.isEmpty()) {
            return List.of();
        }
        var start = settings.settings().yearStart();
        var today = LocalDate.now(clock);
        return agreements.summaries().stream()
                .filter(summary -> summary.year()
                        .lastDay(start)
                        .plusYears(years.getAsInt())
                        .isBefore(today))
                .toList();
    }
}
