package org.campusaccord.reliability;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What can have happened to the bytes of a store. */
enum Damage {
    CUT {
        @Override
        byte[] of(byte[] store, RandomGenerator random) {
            return Arrays.copyOf(store, random.nextInt(store.length));
        }
    },
    CUT_AT_A_BLOCK {
        @Override
        byte[] of(byte[] store, RandomGenerator random) {
            return Arrays.copyOf(store, random.nextInt(store.length / BLOCK) * BLOCK);
        }
    },
    ZEROED {
        @Override
        byte[] of(byte[] store, RandomGenerator random) {
            int from = place(store, random);
            Arrays.fill(store, from, Math.min(store.length, from + 1 + random.nextInt(3 * BLOCK)), (byte) 0);
            return store;
        }
    },
    SCRAMBLED {
        @Override
        byte[] of(byte[] store, RandomGenerator random) {
            int from = place(store, random);
            var noise = new byte[Math.min(store.length - from, 1 + random.nextInt(2 * BLOCK))];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, store, from, noise.length);
            return store;
        }
    },
    BITS_FLIPPED {
        @Override
        byte[] of(byte[] store, RandomGenerator random) {
            for (int flips = 1 + random.nextInt(30); flips > 0; flips--) {
                store[place(store, random)] ^= (byte) (1 << random.nextInt(8));
            }
            return store;
        }
    },
    BLOCKS_SWAPPED {
        @Override
        byte[] of(byte[] store, RandomGenerator random) {
            int one = random.nextInt(store.length / BLOCK) * BLOCK;
            int other = random.nextInt(store.length / BLOCK) * BLOCK;
            var kept = Arrays.copyOfRange(store, one, one + BLOCK);
            System.arraycopy(store, other, store, one, BLOCK);
            System.arraycopy(kept, 0, store, other, BLOCK);
            return store;
        }
    },
    LENGTHENED {
        @Override
        byte[] of(byte[] store, RandomGenerator random) {
            var longer = Arrays.copyOf(store, store.length + 1 + random.nextInt(3 * BLOCK));
            Arrays.fill(longer, store.length, longer.length, (byte) random.nextInt(256));
            return longer;
        }
    },
    ANOTHER_FILE {
        @Override
        byte[] of(byte[] store, RandomGenerator random) throws IOException {
            return switch (random.nextInt(6)) {
                case 0 -> new byte[0];
                case 1 -> zip(store);
                case 2 ->
                    "%PDF-1.7\n% no store\n".repeat(1 + random.nextInt(900)).getBytes(StandardCharsets.US_ASCII);
                case 3 ->
                    "Dear all, here are my notes.\n"
                            .repeat(1 + random.nextInt(900))
                            .getBytes(StandardCharsets.UTF_8);
                case 4 -> ("SQLite format 3\0" + "\0".repeat(random.nextInt(9000))).getBytes(StandardCharsets.US_ASCII);
                default -> {
                    var noise = new byte[1 + random.nextInt(5 * BLOCK)];
                    random.nextBytes(noise);
                    yield noise;
                }
            };
        }
    };

    private static final int BLOCK = 4096;

    /** The damaged bytes; those given may be changed. */
    abstract byte[] of(byte[] store, RandomGenerator random) throws IOException;

    /** As often in the head and the tail, where H2 keeps what it finds its way with, as anywhere else. */
    private static int place(byte[] store, RandomGenerator random) {
        return switch (random.nextInt(3)) {
            case 0 -> random.nextInt(2 * BLOCK);
            case 1 -> store.length - 1 - random.nextInt(4 * BLOCK);
            default -> random.nextInt(store.length);
        };
    }

    private static byte[] zip(byte[] store) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("campus-accord.mv.db"));
            out.write(store);
        }
        return bytes.toByteArray();
    }
}
