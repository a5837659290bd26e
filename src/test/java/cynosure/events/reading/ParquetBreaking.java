package cynosure.events.reading;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Breaks a Parquet file in one of the ways in which files are broken, or made to break a reader.
record ParquetBreaking(List<byte[]> seeds, Random random) {

    private static final int TAIL = 8;

    /// As whoever writes counts would say the largest there are.
    private static final byte[][] COUNTS = {
        {-1, -1, -1, -1, 15},
        {-2, -1, -1, -1, 15},
        {-2, -1, -1, -1, -1, -1, -1, -1, -1, 1},
        {-1, -1, -1, -1, -1, -1, -1, -1, -1, 1},
        {-128, -128, -128, -128, 8}
    };

    byte[] next() {
        byte[] whole = seeds.get(random.nextInt(seeds.size())).clone();
        int footer = footer(whole);
        return switch (random.nextInt(10)) {
            case 0 -> flipped(whole, 0);
            case 1 -> flipped(whole, footer);
            case 2 -> Arrays.copyOf(whole, random.nextInt(whole.length));
            case 3 -> filled(whole, (byte) 0);
            case 4 -> filled(whole, (byte) random.nextInt(256));
            case 5 -> doubled(whole);
            case 6 -> withFooterOf(whole, length(whole));
            case 7 -> counted(whole, footer, whole.length - TAIL);
            case 8 -> counted(whole, 4, footer);
            default -> otherFooter(whole, footer);
        };
    }

    private byte[] flipped(byte[] whole, int from) {
        for (int left = 1 + random.nextInt(8); left > 0; left--) {
            int at = from + random.nextInt(whole.length - TAIL - from);
            whole[at] ^= (byte) (1 << random.nextInt(8));
        }
        return whole;
    }

    private byte[] filled(byte[] whole, byte with) {
        int from = random.nextInt(whole.length - TAIL);
        int until = from + 1 + random.nextInt(Math.min(200, whole.length - TAIL - from));
        Arrays.fill(whole, from, until, with);
        return whole;
    }

    private byte[] doubled(byte[] whole) {
        int from = random.nextInt(whole.length);
        int count = 1 + random.nextInt(whole.length - from);
        return ByteBuffer.allocate(whole.length + count)
                .put(whole, 0, from + count)
                .put(whole, from, whole.length - from)
                .array();
    }

    private int length(byte[] whole) {
        return switch (random.nextInt(5)) {
            case 0 -> 0;
            case 1 -> Integer.MAX_VALUE;
            case 2 -> random.nextInt();
            case 3 -> whole.length;
            default -> whole.length - TAIL - footer(whole) + random.nextInt(-20, 20);
        };
    }

    private static byte[] withFooterOf(byte[] whole, int length) {
        little(whole).putInt(whole.length - TAIL, length);
        return whole;
    }

    private byte[] counted(byte[] whole, int from, int until) {
        byte[] count = COUNTS[random.nextInt(COUNTS.length)];
        int at = from + random.nextInt(Math.max(1, until - from - count.length));
        System.arraycopy(count, 0, whole, at, Math.min(count.length, whole.length - at));
        return whole;
    }

    private byte[] otherFooter(byte[] whole, int footer) {
        byte[] other = seeds.get(random.nextInt(seeds.size()));
        int from = footer(other);
        return ByteBuffer.allocate(footer + other.length - from)
                .put(whole, 0, footer)
                .put(other, from, other.length - from)
                .array();
    }

    private static int footer(byte[] whole) {
        return whole.length - TAIL - little(whole).getInt(whole.length - TAIL);
    }

    private static ByteBuffer little(byte[] whole) {
        return ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
    }
}
