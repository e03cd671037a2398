package org.campusaccord.storage.keys;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A change of a store's encryption that may not be complete: whoever opens the store next sees by the salt of its file
 * which side it is on, and brings what lies beside it to the same side.
 *
 * @param from the salt before; empty when the store stood in clear
 * @param to the salt after; empty when it shall stand in clear
 * @param nonce empty unless there is a key to carry over
 * @param carried the key before, wrapped under the key after: what is newer opens what is older, never the other way
 */
public record Passage(String from, String to, String nonce, String carried) {
    private static final HexFormat HEX = HexFormat.of();

    public Passage {
        salt(from);
        salt(to);
    }

    public static Passage fromClear(StoreSalt to) {
        return new Passage("", to.hex(), "", "");
    }

    public static Passage toClear(StoreSalt from) {
        return new Passage(from.hex(), "", "", "");
    }

    public static Passage between(StoreSalt from, StoreKey old, StoreSalt to, StoreKey next, SecureRandom chance) {
        var nonce = Wrapping.random(chance, Wrapping.NONCE);
        var carried = Wrapping.wrap(next.bytes(), nonce, boundTo(from.hex(), to.hex()), old.bytes());
        return new Passage(from.hex(), to.hex(), HEX.formatHex(nonce), HEX.formatHex(carried));
    }

    public Optional<StoreSalt> before() {
        return salt(from);
    }

    public Optional<StoreSalt> after() {
        return salt(to);
    }

    /** The key before, for whoever has the key after. */
    public Optional<StoreKey> carriedKey(StoreKey next) {
        if (carried.isEmpty()) {
            return Optional.empty();
        }
        return Wrapping.unwrap(next.bytes(), HEX.parseHex(nonce), boundTo(from, to), HEX.parseHex(carried))
                .map(StoreKey::new);
    }

    private static Optional<StoreSalt> salt(String hex) {
        return hex.isEmpty() ? Optional.empty() : Optional.of(new StoreSalt(hex));
    }

    private static byte[] boundTo(String from, String to) {
        return ("campus-accord passage " + from + " " + to).getBytes(StandardCharsets.US_ASCII);
    }
}
