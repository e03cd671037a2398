package org.campusaccord.testing;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test over one campus in a real store, with a folder for whatever it writes. */
public abstract class OneCampusTest {
    @TempDir
    protected Path folder;

    protected OneCampus campus;

    @BeforeEach
    void open() {
        campus = OneCampus.in(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        campus.close();
    }
}
