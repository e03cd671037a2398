package org.campusaccord.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameCasingTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "MARISOL QUINTANILLA, Marisol Quintanilla",
                "DR TERRENCE HOLLOWAY, Dr. Terrence Holloway",
                "MR. JAMES FERRIS, Mr. James Ferris",
                "SIMONE R ARCENEAUX, Simone R. Arceneaux",
                "ANGELA SMITH-WATSON, Angela Smith-Watson",
                "HOPE MCDONALD, Hope McDonald",
                "FIONA MACGREGOR, Fiona MacGregor",
                "MACARIO MACK, Macario Mack",
                "SEAN O'BRIEN, Sean O’Brien",
                "TONI D'ANGELO-MCRAE, Toni D’Angelo-McRae",
                "MARY ANN DE LA CRUZ, Mary Ann de la Cruz",
                "PETER VAN DER MEER, Peter van der Meer",
                "LEE VAN DYKE, Lee Van Dyke",
                "SAMUEL OKAFOR JR, Samuel Okafor Jr.",
                "\"SAMUEL OKAFOR, JR.\", \"Samuel Okafor, Jr.\"",
                "CALVIN REEDE III, Calvin Reede III",
                "TJ NG, TJ Ng",
                "J.R. BARRERA, J.R. Barrera",
                "ÍÑIGO MUÑOZ, Íñigo Muñoz",
                "NGUYỄN THỊ HỒNG, Nguyễn Thị Hồng",
                "ŁUKASZ WIŚNIEWSKI, Łukasz Wiśniewski"
            })
    void writesCapitalsAsPeopleWriteThem(String capitals, String name) {
        assertThat(NameCasing.person(capitals, "")).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Íñigo Muñoz", "Nguyễn Thị Hồng", "Łukasz", "O’Brien-Smith", "bell hooks", "Ana DÍAZ", "王小明"})
    void leavesNamesThatAreNotAllCapitals(String name) {
        assertThat(NameCasing.person(name, "")).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "LUCINDA DEMARCO, Lucinda.DeMarco@pecanvalley.example, Lucinda DeMarco",
        "ANGELA SMITH-WATSON, Angela.SmithWatson@pecanvalley.example, Angela Smith-Watson",
        "ALICE MCCALLUM, alice.mccallum@pecanvalley.example, Alice McCallum",
        "ALICE MCCALLUM, Alice.Mccallum@pecanvalley.example, Alice McCallum",
        "SELMA LAROCHE, SLaRoche@pecanvalley.example, Selma LaRoche",
        "SELMA LAROCHE, SELMA.LAROCHE@pecanvalley.example, Selma Laroche",
        "JOSÉ DELEÓN, Jose.DeLeon@pecanvalley.example, José DeLeón",
        "SELMA LAROCHE, Office@pecanvalley.example, Selma Laroche"
    })
    void takesInnerCapitalsFromTheAddress(String capitals, String email, String name) {
        assertThat(NameCasing.person(capitals, email)).isEqualTo(name);
    }
}
