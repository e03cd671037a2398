package org.campusaccord.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.RosterTables.rows;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterTableTest {
    @Test
    void findsHeadingsBelowTitles() {
        var table = RosterTable.find(rows("Pecan Valley ISD", "", "Campus|Principal", "Sumac|Ada Reyes"));
        assertThat(table.orElseThrow().rows()).extracting(RosterRow::number).containsExactly(4);
    }

    @Test
    void takesTitleForNoHeadingWhenBetterOnesFollow() {
        var table = RosterTable.find(rows("Campuses", "Campus|Principal", "Sumac|Ada Reyes"));
        assertThat(table.orElseThrow().headings()).containsExactly("Campus", "Principal");
    }

    @Test
    void acceptsCampusNamesAlone() {
        assertThat(RosterTable.find(rows("Campus", "Sumac")).orElseThrow().rows())
                .hasSize(1);
    }

    @Test
    void findsNothingWithoutCampusColumn() {
        assertThat(RosterTable.find(rows("Principal|Coach", "Ada|Tom"))).isEmpty();
    }

    @Test
    void findsNothingBelowTheFirstTwentyRows() {
        var lines = Collections.nCopies(20, "text").toArray(new String[21]);
        lines[20] = "Campus";
        assertThat(RosterTable.find(rows(lines))).isEmpty();
    }

    @Test
    void readsMissingCellsAsEmpty() {
        assertThat(new RosterRow(1, List.of("a")).raw(5)).isEmpty();
    }
}
