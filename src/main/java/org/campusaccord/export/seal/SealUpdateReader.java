package org.campusaccord.export.seal;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campusaccord.application.seal.Fingerprint;
import org.campusaccord.export.seal.SealEntry.FileEnd;
import org.campusaccord.export.seal.SealEntry.Series;

/** Finds what is a seal in a file, byte for byte; nothing else of the file is looked at. */
final class SealUpdateReader {
    /** More than any file of ours has. */
    private static final int MOST = 500;

    private static final int LONGEST = 1_000_000;
    private static final int LONGEST_NUMBER = 10;

    // The quantifiers give nothing back: no text, however made, takes them long.
    private static final Pattern HEAD = Pattern.compile("(\\d{1,9}+)" + Pattern.quote(SealUpdate.BEGINNING)
            + "/Seal (\\d{1,4}+)/Of (\\d{1,4}+)/From (\\d{1,9}+)/Facts<([0-9a-f]*+)>>>"
            + "/Name<([0-9a-f]*+)>/Reason<([0-9a-f]*+)>/M\\(D:(\\d{14})Z\\)/ByteRange\\[[0-9 ]*+]/Contents"
            + "<([0-9a-f]{" + 2 * SealUpdate.LARGEST_SIGNATURE + "}+)>>>\nendobj\n"
            + "(\\d{1,9}+) 0 obj\n<</Type/XRef/Size \\d++/W\\[1 5 1]/Index\\[[0-9 ]*+]"
            + "/Root (\\d{1,9}+) 0 R/Info (\\d{1,9}+) 0 R/ID\\[<([0-9a-f]*+)><([0-9a-f]*+)>]/Prev (\\d{1,9}+)/Length");

    private final byte[] file;

    SealUpdateReader(byte[] file) {
        this.file = file;
    }

    /** A seal and where it stands. */
    static final class FoundSeal {
        private final SealEntry entry;
        private final int start;
        private final SealUpdate update;
        private final byte[] cms;

        FoundSeal(SealEntry entry, int start, byte[] cms) {
            this.entry = entry;
            this.start = start;
            this.update = new SealUpdate(entry, start);
            this.cms = cms.clone();
        }

        SealEntry entry() {
            return entry;
        }

        int start() {
            return start;
        }

        int holeStart() {
            return update.holeStart();
        }

        int holeEnd() {
            return update.holeEnd();
        }

        int end() {
            return update.end();
        }

        /** Whose it is when the rest of the file has this hash. */
        Optional<Fingerprint> signer(byte[] sha256) {
            return CmsSeal.signer(cms, sha256);
        }

        private boolean isIn(byte[] file) {
            var written = update.with(cms);
            return end() <= file.length && Arrays.equals(file, start, end(), written, 0, written.length);
        }
    }

    /** Where in the file a seal seems to begin; each may be damaged. */
    List<Integer> beginnings() {
        var sought = SealUpdate.BEGINNING.getBytes(StandardCharsets.ISO_8859_1);
        var found = new ArrayList<Integer>();
        for (int at = 0; at + sought.length <= file.length && found.size() < MOST; at++) {
            if (file[at] == sought[0] && Arrays.equals(file, at, at + sought.length, sought, 0, sought.length)) {
                found.add(numberBefore(at));
            }
        }
        return found;
    }

    private int numberBefore(int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_NUMBER && file[start - 1] >= '0' && file[start - 1] <= '9') {
            start--;
        }
        return start;
    }

    /** The seals that are whole, in order. */
    List<FoundSeal> seals() {
        return beginnings().stream().flatMap(start -> at(start).stream()).toList();
    }

    private Optional<FoundSeal> at(int start) {
        int length = Math.min(LONGEST, file.length - start);
        var matcher = HEAD.matcher(new String(file, start, length, StandardCharsets.ISO_8859_1));
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        try {
            var cms = cms(HexFormat.of().parseHex(matcher.group(9)));
            return Optional.of(new FoundSeal(entry(matcher), start, cms)).filter(found -> found.isIn(file));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    private static SealEntry entry(Matcher found) {
        return new SealEntry(
                number(found, 1),
                new Series(number(found, 2), number(found, 3), number(found, 4)),
                SealEntry.text(found.group(5)),
                SealEntry.text(found.group(6)),
                SealEntry.text(found.group(7)),
                SealUpdate.TIME.parse(found.group(8), Instant::from),
                new FileEnd(
                        number(found, 10),
                        number(found, 11),
                        number(found, 12),
                        found.group(13),
                        found.group(14),
                        number(found, 15)));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** A signature without the zeros behind it: it says itself how long it is. */
    private static byte[] cms(byte[] hole) {
        int length = ((hole[2] & 0xff) << 8 | (hole[3] & 0xff)) + 4;
        return Arrays.copyOf(hole, Math.min(length, hole.length));
    }
}
