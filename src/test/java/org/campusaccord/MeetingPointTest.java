package org.campusaccord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingPointTest {
    private static final String USER = System.getProperty("user.name");

    @TempDir
    Path temporary;

    private Optional<MeetingPoint> point(Path data) {
        return MeetingPoint.of(data, Map.of(), temporary, USER);
    }

    private static void allow(Path folder, String rights) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(rights));
    }

    @Test
    void isTheSameForTheSameFolderHoweverItIsNamed() throws IOException {
        var data = Files.createDirectory(temporary.resolve("data"));
        var link = Files.createSymbolicLink(temporary.resolve("link"), data);

        assertThat(point(link)).isEqualTo(point(data));
        assertThat(point(data.resolve("..").resolve("data"))).isEqualTo(point(data));
    }

    @Test
    void isTheSameBeforeAndAfterTheFolderIsBegun() throws IOException {
        var data = temporary.resolve("new").resolve("data");
        var before = point(data);
        Files.createDirectories(data);

        assertThat(point(data)).isEqualTo(before).isPresent();
    }

    @Test
    void isAnotherForAnotherFolder() {
        assertThat(point(temporary.resolve("one"))).isNotEqualTo(point(temporary.resolve("two")));
    }

    @Test
    void liesInAFolderOfThisPersonAlone() throws IOException {
        var folder = point(temporary).orElseThrow().folder();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void liesInTheRuntimeFolderWhereTheSystemHasOne() {
        var found = MeetingPoint.of(temporary, Map.of("XDG_RUNTIME_DIR", temporary.toString()), Path.of("/none"), USER);

        assertThat(found).map(MeetingPoint::folder).contains(temporary.resolve("campus-accord"));
    }

    @Test
    void isNoneInAFolderThatOthersMayLookInto() throws IOException {
        allow(point(temporary).orElseThrow().folder(), "rwxr-xr-x");

        assertThat(point(temporary)).isEmpty();
    }

    @Test
    void isNoneBehindALinkThatSomebodyLaid() throws IOException {
        var folder = point(temporary).orElseThrow().folder();
        Files.delete(folder);
        var elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        allow(elsewhere, "rwx------");
        Files.createSymbolicLink(folder, elsewhere);

        assertThat(point(temporary)).isEmpty();
    }

    @Test
    void isNoneWhereNoFolderCanBeMade() {
        assertThat(MeetingPoint.of(temporary, Map.of(), temporary.resolve("missing"), USER))
                .isEmpty();
    }

    @Test
    void namesNeitherPersonNorFolder() {
        var point = point(temporary.resolve("Rosa Delgado")).orElseThrow();

        assertThat(temporary.relativize(point.socket()).toString())
                .doesNotContain("Rosa")
                .matches("campus-accord-[0-9a-f]{12}/[0-9a-f]{12}\\.sock");
    }
}
