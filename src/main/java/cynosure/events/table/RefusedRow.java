package cynosure.events.table;

import cynosure.events.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// What a refused row is known again by when it is read once more.
public final class RefusedRow {

    private static final int BYTES = 16;

    private RefusedRow() {}

    public static String mark(Refusal refusal) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(refusal.raw().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
