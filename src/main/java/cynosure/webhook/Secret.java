package cynosure.webhook;

import cynosure.ids.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// What a webhook's messages are signed with, as Standard Webhooks writes it: `whsec_` and 24 to 64
/// bytes in base64.
///
/// It is stored as it is, because every message is signed with it anew. Its words appear in no log:
/// a secret printed by accident says nothing.
///
/// @param keptAt when the owner said that they had copied it; null when they have not yet
/// @param endsAt until when messages are signed with it, too; null for the newest
public record Secret(
        String id,
        String words,
        Instant madeAt,
        @Nullable Instant keptAt,
        @Nullable Instant endsAt) {

    public static final String PREFIX = "whsec_";

    /// How long a secret that has a successor still signs.
    public static final Duration OVERLAP = Duration.ofHours(24);

    /// How long a new secret can be looked at by an owner who does not say that they have it.
    public static final Duration SHOWN = Duration.ofHours(1);

    private static final int BYTES_MIN = 24;
    private static final int BYTES_MAX = 64;

    public Secret {
        int bytes = key(words).length;
        if (bytes < BYTES_MIN || bytes > BYTES_MAX) {
            throw new IllegalArgumentException("A secret has 24 to 64 bytes, not " + bytes);
        }
    }

    /// The words of a new secret, made of a token that nobody knows.
    public static String words(String token) {
        byte[] bytes = HexFormat.of().parseHex(Secrets.hash(token));
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /// Whether it may still be shown. A secret is shown to its owner once.
    public boolean shown(Instant now) {
        return keptAt == null && endsAt == null && now.isBefore(madeAt.plus(SHOWN));
    }

    /// `v1,` and the HMAC-SHA256 of `id.timestamp.body`, in base64.
    public String sign(String messageId, long epochSecond, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(words), "HmacSHA256"));
            String signed = messageId + "." + epochSecond + "." + body;
            byte[] signature = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signature);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] key(String words) {
        if (!words.startsWith(PREFIX)) {
            throw new IllegalArgumentException("A secret begins with " + PREFIX);
        }
        return Base64.getDecoder().decode(words.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return "Secret[" + id + "]";
    }
}
