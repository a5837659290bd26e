package cynosure.events.privacy;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The secret of an installation, in a file of its own: from it come the names that stand in the
/// place of ids, and the marks by which somebody who was forgotten is known again.
///
/// Without the file neither can be made again, so it belongs into a backup of the data folder.
/// Whoever has it and an id can tell which name the id got.
public final class PrivacyKey {

    public static final String FILE = "privacy.key";

    private static final int BYTES = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int PSEUDONYM_BYTES = 15;
    private static final SecureRandom RANDOM = new SecureRandom();

    /// Ready with its key and never fed itself: whoever needs one takes a copy.
    private final Mac ready;

    private final SecretKeySpec sealing;

    private PrivacyKey(byte[] bytes) {
        try {
            this.ready = Mac.getInstance("HmacSHA256");
            ready.init(new SecretKeySpec(bytes, "HmacSHA256"));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        this.sealing = new SecretKeySpec(mac("sealing", ""), "AES");
    }

    /// The key in this folder, made when there is none.
    public static PrivacyKey in(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            byte[] bytes = HexFormat.of().parseHex(Files.readString(file).strip());
            if (bytes.length != BYTES) {
                throw new IllegalArgumentException("it has " + bytes.length + " bytes");
            }
            return new PrivacyKey(bytes);
        } catch (IOException | IllegalArgumentException unusable) {
            throw new Fault(
                    Fault.Kind.UNAVAILABLE,
                    Problem.of(
                            "events.privacy-key",
                            "The key in " + file + " can't be used: " + unusable.getMessage(),
                            "Bring it back from a backup. A new one would give everybody new"
                                    + " names."));
        }
    }

    /// A key that is gone with the process, for tests and for commands without a data folder.
    public static PrivacyKey passing() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new PrivacyKey(bytes);
    }

    /// The name that stands in the place of an id.
    ///
    /// @param source empty for a name that is the same in all sources
    public String pseudonym(String source, String id) {
        byte[] mac = Arrays.copyOf(mac("pseudonym\0" + source, id), PSEUDONYM_BYTES);
        return "p_" + Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }

    /// By which mark an id is known again that nobody keeps.
    public String mark(String id) {
        return HexFormat.of().formatHex(mac("forgotten", id));
    }

    /// Text that only this key can read.
    public String seal(String text) {
        try {
            byte[] nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            byte[] sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, both, NONCE, sealed.length);
            return Base64.getEncoder().encodeToString(both);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Reads what this key has sealed.
    public String open(String sealed) {
        try {
            byte[] both = Base64.getDecoder().decode(sealed);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE, sealing, new GCMParameterSpec(TAG_BITS, both, 0, NONCE));
            return new String(
                    cipher.doFinal(both, NONCE, both.length - NONCE), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException otherKey) {
            throw new IllegalStateException("This was sealed with another key.", otherKey);
        }
    }

    private byte[] mac(String purpose, String text) {
        try {
            Mac mac = (Mac) ready.clone();
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Written whole and forced before it has its name: nobody ever works with half a key.
    private static void make(Path file) throws IOException {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling(FILE + ".draft");
        Files.deleteIfExists(draft);
        Files.createFile(draft);
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        byte[] text = (HexFormat.of().formatHex(bytes) + "\n").getBytes(StandardCharsets.US_ASCII);
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text));
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
