package org.campusaccord.application.settings;

import java.nio.file.Path;
import org.campusaccord.document.Picture;

/** Reads a picture that somebody chose as the district's logo. */
@FunctionalInterface
public interface LogoReader {
    /** The picture, no larger than print shows it; a problem when the file holds none that can be drawn. */
    Picture read(Path file);
}
