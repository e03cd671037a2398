package org.campusaccord.storage;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Random;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Beside
class RecryptionTest {
    @TempDir
    Path folder;

    private final StoreCipher first = StoreCipher.random(new SecureRandom());
    private final StoreCipher second = StoreCipher.random(new SecureRandom());
    private int files;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4095, 4096, 4097, 262_143, 262_144, 262_145, 600_000, 1_048_576})
    void everyLengthComesBackFromClearThroughTwoKeys(int length) throws IOException {
        var content = new byte[length];
        new Random(length).nextBytes(content);
        var clear = Files.write(folder.resolve("clear"), content);
        var locked = recrypt(clear, Optional.empty(), Optional.of(first));
        var changed = recrypt(locked, Optional.of(first), Optional.of(second));
        assertThat(recrypt(changed, Optional.of(second), Optional.empty())).hasBinaryContent(content);
    }

    @Test
    void writesWhatH2OpensAndNothingOfItInClear() throws Exception {
        var data = LockedFolder.in(folder.resolve("data"));
        var rows = data.rows(Optional.empty());
        var locked = recrypt(data.file(), Optional.empty(), Optional.of(first));
        var store = Files.copy(locked, folder.resolve("locked.mv.db"));
        assertThat(StoreLook.byReading(new StoreFile(store, Optional.of(first.key()))))
                .isEqualTo(rows);
        assertThat(StoreHeader.salt(store)).contains(first.salt());
    }

    @Test
    void readsWhatH2Encrypted() throws Exception {
        var path = folder.resolve("by-h2.mv.db");
        try (var connection =
                        new StoreFile(path, Optional.of(first.key())).source("").getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE KEPT AS SELECT X FROM SYSTEM_RANGE(1, 5000)");
        }
        var made = new StoreCipher(StoreHeader.salt(path).orElseThrow(), first.key());
        var clear = Files.copy(recrypt(path, Optional.of(made), Optional.empty()), folder.resolve("in-clear.mv.db"));
        assertThat(StoreLook.byReading(StoreFile.clear(clear)).rows()).containsEntry("KEPT", 5000L);
    }

    @Test
    void leavesAFileWithoutAWholeHeaderAsItIs() throws IOException {
        var cut = Files.write(folder.resolve("cut"), StoreHeader.of(first.salt()));
        try (var channel = FileChannel.open(cut, WRITE)) {
            channel.truncate(100);
        }
        var before = Files.readAllBytes(cut);
        assertThatThrownBy(() -> recrypt(cut, Optional.of(first), Optional.empty()))
                .isInstanceOf(EOFException.class);
        assertThat(cut).hasBinaryContent(before);
    }

    @Test
    void leavesNoHalfCopyBehind() throws IOException {
        var cut = Files.write(folder.resolve("cut"), new byte[100]);
        var target = folder.resolve("target");
        try (var held = HeldFile.take(cut)) {
            assertThatThrownBy(() -> held.copyTo(target, new Recryption(Optional.of(first), Optional.empty())))
                    .isInstanceOf(EOFException.class);
        }
        assertThat(target).doesNotExist();
    }

    private Path recrypt(Path file, Optional<StoreCipher> from, Optional<StoreCipher> to) throws IOException {
        var target = folder.resolve("copy" + ++files);
        try (var source = FileChannel.open(file, READ, WRITE);
                var empty = FileChannel.open(target, CREATE_NEW, READ, WRITE)) {
            new Recryption(from, to).copy(source, empty);
        }
        return target;
    }
}
