package cynosure.events.privacy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// The bytes that stand for ids, in each way in which text is written.
final class Needles {

    private record Needle(byte[] bytes, boolean wide) {}

    private final List<Needle> needles = new ArrayList<>();
    private final boolean[] beginnings = new boolean[1 << 16];

    Needles(Collection<String> ids) {
        for (String id : ids) {
            add(id.getBytes(StandardCharsets.UTF_8), false);
            add(json(id, "", '\uffff').getBytes(StandardCharsets.UTF_8), false);
            add(json(id, "%04x", '~').getBytes(StandardCharsets.UTF_8), false);
            add(json(id, "%04X", '~').getBytes(StandardCharsets.UTF_8), false);
            add(id.getBytes(StandardCharsets.UTF_16LE), true);
            add(id.getBytes(StandardCharsets.UTF_16BE), true);
            if (StandardCharsets.ISO_8859_1.newEncoder().canEncode(id)) {
                add(id.getBytes(StandardCharsets.ISO_8859_1), false);
            }
        }
    }

    int longest() {
        return needles.stream().mapToInt(needle -> needle.bytes.length).max().orElse(0);
    }

    /// How many begin in this stretch of the block.
    long count(byte[] block, int length, int from, int to, boolean wholeWords) {
        long count = 0;
        for (int i = from; i < to && i + 1 < length; i++) {
            if (!beginnings[(block[i] & 255) << 8 | block[i + 1] & 255]) {
                continue;
            }
            for (Needle needle : needles) {
                int end = i + needle.bytes.length;
                if (end <= length
                        && Arrays.equals(block, i, end, needle.bytes, 0, needle.bytes.length)
                        && !(wholeWords && isPart(block, length, i, end, needle.wide))) {
                    count++;
                    break;
                }
            }
        }
        return count;
    }

    private void add(byte[] bytes, boolean wide) {
        if (bytes.length < 2 || needles.stream().anyMatch(n -> Arrays.equals(n.bytes, bytes))) {
            return;
        }
        needles.add(new Needle(bytes, wide));
        beginnings[(bytes[0] & 255) << 8 | bytes[1] & 255] = true;
    }

    private static boolean isPart(byte[] block, int length, int start, int end, boolean wide) {
        return !wide
                && (start > 0 && isLetter(block[start - 1])
                        || end < length && isLetter(block[end]));
    }

    private static boolean isLetter(byte sign) {
        return sign >= 'a' && sign <= 'z'
                || sign >= 'A' && sign <= 'Z'
                || sign >= '0' && sign <= '9'
                || sign == '_'
                || sign == '-';
    }

    /// As JSON writes it.
    ///
    /// @param last the last letter that is not written by its number
    private static String json(String id, String number, char last) {
        StringBuilder text = new StringBuilder();
        for (char sign : id.toCharArray()) {
            if (sign == '"' || sign == '\\') {
                text.append('\\').append(sign);
            } else if (sign < ' ' || sign > last) {
                String hex = number.isEmpty() ? "%04x" : number;
                text.append("\\u").append(hex.formatted((int) sign));
            } else {
                text.append(sign);
            }
        }
        return text.toString();
    }
}
