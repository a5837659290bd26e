package cynosure.events.privacy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The bytes that stand for ids, in each way in which text is written.
final class Needles {

    private final List<Needle> needles = new ArrayList<>();
    private final boolean[] beginnings = new boolean[1 << 16];

    /// @param others longer ids of others: an id that stands in one of these doesn't count
    Needles(Collection<String> ids, Collection<String> others) {
        for (String id : ids) {
            List<String> longer = others.stream().filter(other -> other.contains(id)).toList();
            for (Writing writing : Writing.values()) {
                if (writing.canWrite(id)) {
                    add(id, writing, longer);
                }
            }
        }
    }

    /// How far around its beginning must be seen to tell whether an id counts.
    int reach() {
        return needles.stream().mapToInt(Needle::reach).max().orElse(0);
    }

    /// How many begin in this stretch of the block.
    long count(byte[] block, int length, int from, int to, boolean wholeWords) {
        long count = 0;
        for (int i = from; i < to && i + 1 < length; i++) {
            if (!beginnings[(block[i] & 255) << 8 | block[i + 1] & 255]) {
                continue;
            }
            for (Needle needle : needles) {
                if (needle.stands(block, length, i, wholeWords)) {
                    count++;
                    break;
                }
            }
        }
        return count;
    }

    /// How many stand in this text.
    long count(String text, boolean wholeWords) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return count(bytes, bytes.length, 0, bytes.length, wholeWords);
    }

    /// Most ids are the same bytes in several ways of writing, and the longer ones around them not.
    private void add(String id, Writing writing, List<String> longer) {
        byte[] bytes = writing.write(id);
        if (bytes.length < 2) {
            return;
        }
        Needle needle =
                needles.stream()
                        .filter(known -> Arrays.equals(known.bytes, bytes))
                        .findFirst()
                        .orElseGet(() -> new Needle(bytes, writing.isWide(), id.contains("@")));
        if (!needles.contains(needle)) {
            needles.add(needle);
            beginnings[(bytes[0] & 255) << 8 | bytes[1] & 255] = true;
        }
        longer.stream().filter(writing::canWrite).map(writing::write).forEach(needle::isPartOf);
    }

    /// How text becomes bytes.
    private enum Writing {
        PLAIN(StandardCharsets.UTF_8, "", '\uffff'),
        JSON(StandardCharsets.UTF_8, "%04x", '\uffff'),
        JSON_ASCII(StandardCharsets.UTF_8, "%04x", '~'),
        JSON_ASCII_LARGE(StandardCharsets.UTF_8, "%04X", '~'),
        LITTLE_ENDIAN(StandardCharsets.UTF_16LE, "", '\uffff'),
        BIG_ENDIAN(StandardCharsets.UTF_16BE, "", '\uffff'),
        LATIN(StandardCharsets.ISO_8859_1, "", '\uffff');

        private final Charset charset;
        private final String number;
        private final char last;

        /// @param number how JSON writes a letter by its number; empty when it isn't JSON
        /// @param last the last letter that is not written by its number
        Writing(Charset charset, String number, char last) {
            this.charset = charset;
            this.number = number;
            this.last = last;
        }

        boolean canWrite(String text) {
            return charset.newEncoder().canEncode(text);
        }

        boolean isWide() {
            return this == LITTLE_ENDIAN || this == BIG_ENDIAN;
        }

        byte[] write(String text) {
            return (number.isEmpty() ? text : json(text)).getBytes(charset);
        }

        private String json(String id) {
            StringBuilder text = new StringBuilder();
            for (char sign : id.toCharArray()) {
                if (sign == '"' || sign == '\\') {
                    text.append('\\').append(sign);
                } else if (sign < ' ' || sign > last) {
                    text.append("\\u").append(number.formatted((int) sign));
                } else {
                    text.append(sign);
                }
            }
            return text.toString();
        }
    }

    /// One id, written in one way, with what it must not be a part of.
    private static final class Needle {

        private final byte[] bytes;
        private final boolean wide;
        private final boolean address;
        private final Set<String> others = new LinkedHashSet<>();
        private final Set<Around> around = new LinkedHashSet<>();

        /// Where a longer id begins before this one, and how long it is.
        private record Around(int before, int length) {}

        Needle(byte[] bytes, boolean wide, boolean address) {
            this.bytes = bytes;
            this.wide = wide;
            this.address = address;
        }

        void isPartOf(byte[] longer) {
            for (int at = 0; at + bytes.length <= longer.length; at++) {
                if (isAt(longer, at)) {
                    around.add(new Around(at, longer.length));
                }
            }
            others.add(new String(longer, StandardCharsets.ISO_8859_1));
        }

        int reach() {
            return Math.max(
                    bytes.length + 2, around.stream().mapToInt(Around::length).max().orElse(0));
        }

        boolean stands(byte[] block, int length, int start, boolean wholeWords) {
            int end = start + bytes.length;
            return end <= length
                    && isAt(block, start)
                    && !isInAnother(block, length, start)
                    && !(wholeWords && !wide && isPart(block, length, start, end));
        }

        private boolean isAt(byte[] block, int start) {
            return Arrays.equals(block, start, start + bytes.length, bytes, 0, bytes.length);
        }

        private boolean isInAnother(byte[] block, int length, int start) {
            for (Around one : around) {
                int from = start - one.before;
                if (from >= 0
                        && from + one.length <= length
                        && others.contains(
                                new String(block, from, one.length, StandardCharsets.ISO_8859_1))) {
                    return true;
                }
            }
            return false;
        }

        private boolean isPart(byte[] block, int length, int start, int end) {
            byte before = start > 0 ? block[start - 1] : 0;
            byte after = end < length ? block[end] : 0;
            return isLetter(before)
                    || isLetter(after)
                    || address
                            && (before == '.' || before == '+')
                            && start > 1
                            && isLetter(block[start - 2])
                    || after == (address ? '.' : '@')
                            && end + 1 < length
                            && isLetter(block[end + 1]);
        }

        private static boolean isLetter(byte sign) {
            return sign >= 'a' && sign <= 'z'
                    || sign >= 'A' && sign <= 'Z'
                    || sign >= '0' && sign <= '9'
                    || sign == '_'
                    || sign == '-';
        }
    }
}
