package cynosure.events.dialect;

import cynosure.events.Verbatim;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/// What is left of a body when it breaks off: all behind the last value that could be read, so that
/// reading it again never reads a value twice.
final class Rest {

    private final byte[] all;
    private byte[] left;
    private int lists;

    Rest(byte[] all) {
        this.all = all;
        this.left = all;
    }

    /// Notes that everything up to here was read.
    void read(JsonParser json) {
        TokenStreamLocation here = json.currentLocation();
        lists = 0;
        for (TokenStreamContext at = json.streamReadContext(); at != null; at = at.getParent()) {
            lists += at.inArray() ? 1 : 0;
        }
        left =
                here.getByteOffset() >= 0
                        ? Arrays.copyOfRange(all, (int) here.getByteOffset(), all.length)
                        : wide().substring((int) here.getCharOffset())
                                .getBytes(StandardCharsets.UTF_8);
    }

    /// A body of its own: in as many lists as it stood in.
    Verbatim body() {
        if (left == all) {
            return Verbatim.of(all);
        }
        int from = 0;
        while (from < left.length && (left[from] <= ' ' && left[from] >= 0 || left[from] == ',')) {
            from++;
        }
        byte[] body = new byte[lists + left.length - from];
        Arrays.fill(body, 0, lists, (byte) '[');
        System.arraycopy(left, from, body, lists, left.length - from);
        return Verbatim.of(body);
    }

    /// Two or four bytes a letter, as its first bytes tell.
    private String wide() {
        boolean four = all.length > 3 && (all[0] == 0 && all[1] == 0 || all[2] == 0 && all[3] == 0);
        if (four) {
            return new String(
                    all, all[0] == 0 ? StandardCharsets.UTF_32BE : StandardCharsets.UTF_32LE);
        }
        boolean marked = all.length > 1 && (all[0] == -1 || all[0] == -2);
        return new String(
                all,
                marked
                        ? StandardCharsets.UTF_16
                        : all[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
}
