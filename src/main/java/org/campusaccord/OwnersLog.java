package org.campusaccord;

import ch.qos.logback.core.rolling.RollingFileAppender;
import java.io.IOException;
import java.nio.file.Path;
import org.campusaccord.application.OwnerOnly;

/** Writes the log into a file that nobody but its owner may read. */
final class OwnersLog<E> extends RollingFileAppender<E> {
    @Override
    public void openFile(String name) throws IOException {
        super.openFile(name);
        OwnerOnly.file(Path.of(name));
    }
}
