package org.campusaccord.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** How H2 finds the files of which it shall write the ends last: by the scheme before their names. */
public final class InOrderPath extends FilePathWrapper {
    private static final String SCHEME = "inorder";

    /** What stands before the name of a file. */
    static final String PREFIX = SCHEME + ":";

    /** Makes the scheme known to H2; again and again does no harm. */
    static void register() {
        FilePath.register(new InOrderPath());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new InOrderChannel(getBase().open(mode));
    }
}
