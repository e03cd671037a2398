package org.campusaccord.reliability.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The disk on which the others are tried does what disks do. */
class DiskTest {
    private final Disk disk = new Disk();

    @Test
    void keepsWhatIsWrittenUnderItsName() throws IOException {
        Files.writeString(at("a b.txt"), "ñ");
        assertThat(Files.readString(at("a b.txt"))).isEqualTo("ñ");
        assertThatThrownBy(() -> Files.readString(at("c.txt"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void h2FindsTheSameFile() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + at("b"), "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE a (b INTEGER)");
        }
        assertThat(Files.size(at("b.mv.db"))).isPositive();
    }

    @Test
    void powerCutTakesWhatWasNotForced() throws IOException {
        Files.writeString(at("a"), "forced");
        force(at("a"), StandardOpenOption.WRITE);
        force(disk.root(), StandardOpenOption.READ);
        Files.writeString(at("a"), " and not", StandardOpenOption.APPEND);
        assertThat(after(Survival.Kind.NONE)).isEqualTo("forced");
        assertThat(after(Survival.Kind.ALL)).isEqualTo("forced and not");
    }

    @Test
    void powerCutTakesANameThatWasNotForced() throws IOException {
        Files.writeString(at("a"), "old");
        Files.writeString(at("b"), "new");
        force(at("a"), StandardOpenOption.WRITE);
        force(at("b"), StandardOpenOption.WRITE);
        force(disk.root(), StandardOpenOption.READ);
        Files.move(at("b"), at("a"), StandardCopyOption.ATOMIC_MOVE);
        assertThat(after(Survival.Kind.NONE)).isEqualTo("old");
        assertThat(after(Survival.Kind.ALL)).isEqualTo("new");
    }

    @Test
    void powerCutTearsAWriteAtTheBordersOfSectors() throws IOException {
        Files.write(at("a"), new byte[1024]);
        force(at("a"), StandardOpenOption.WRITE);
        force(disk.root(), StandardOpenOption.READ);
        Files.writeString(at("a"), "x".repeat(1024), StandardOpenOption.WRITE);
        var seen = IntStream.range(0, 40)
                .mapToObj(seed -> read(disk.after(new Survival(Survival.Kind.ANY, 512, new Random(seed)))))
                .toList();
        assertThat(seen).contains("x".repeat(512) + "\0".repeat(512), "\0".repeat(512) + "x".repeat(512));
    }

    @Test
    void nothingWorksOnceThePowerIsOff() throws IOException {
        Files.writeString(at("a"), "old");
        disk.suffer(new PowerCut(1));
        assertThatThrownBy(() -> Files.writeString(at("a"), "new")).hasMessage("The power is off");
        assertThatThrownBy(() -> Files.readString(at("a"))).hasMessage("The power is off");
    }

    @Test
    void theNthOperationFailsAndTheNextDoesNot() throws IOException {
        disk.suffer(Fault.once(Fault.Kind.NO_SPACE, 2));
        assertThatThrownBy(() -> Files.writeString(at("a"), "a")).hasMessageContaining("No space left on device");
        Files.writeString(at("a"), "a");
        assertThat(Files.readString(at("a"))).isEqualTo("a");
    }

    @Test
    void halfOfAWriteMayReachTheDisk() throws IOException {
        disk.suffer(Fault.from(Fault.Kind.HALF_THEN_NO_SPACE, 1));
        assertThatThrownBy(() -> Files.writeString(at("a"), "abcd")).hasMessageContaining("No space left on device");
        assertThat(Files.readString(at("a"))).isEqualTo("ab");
        assertThat(Files.getFileStore(at("a")).getUsableSpace()).isZero();
    }

    private Path at(String name) {
        return disk.root().resolve(name);
    }

    /** What is left of the file “a”. */
    private String after(Survival.Kind kind) {
        return read(disk.after(new Survival(kind, 512, new Random(1))));
    }

    private static String read(Disk left) {
        try {
            return Files.readString(left.root().resolve("a"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
