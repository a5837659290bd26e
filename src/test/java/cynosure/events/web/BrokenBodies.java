package cynosure.events.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/// Bodies that nobody should send, and that are sent.
final class BrokenBodies {

    static final String EVENT = "odd_thing";

    private static final String START =
            "{\"event\":\"odd_thing\",\"event_type\":\"odd_thing\",\"type\":\"track\",\"user\":\"adalovelace\",\"userId\":\"adalovelace\",\"user_id\":\"adalovelace\",\"distinct_id\":\"adalovelace\"";

    /// Those that are large; nothing in them can be taken.
    static final Map<String, byte[]> LARGE = large();

    private final Map<String, byte[]> all = new LinkedHashMap<>();
    private int count;

    /// By what is wrong with them, each with its own ids.
    ///
    /// @param mark makes the ids of these unlike those of any others
    static Map<String, byte[]> all(String mark) {
        BrokenBodies bodies = new BrokenBodies();
        bodies.noJson(mark);
        bodies.packed(mark);
        bodies.strangeLetters(mark);
        bodies.strangeValues(mark);
        return bodies.all;
    }

    private static Map<String, byte[]> large() {
        BrokenBodies bodies = new BrokenBodies();
        bodies.tooMuch("large");
        return bodies.all;
    }

    private void noJson(String mark) {
        put("nothing", "");
        put("blanks", " \r\n\t ");
        put("no JSON", "hello, is this the place?");
        put("HTML", "<html><script>alert(1)</script>");
        put("cut off", event(mark, "").substring(0, 60));
        put("cut off in a list", "[" + event(mark, "") + "," + START);
        put("a form with plus signs", "data=" + base64(event(mark, ",\"a\":\"~~~>>>???\"")));
        put("a form without its field", "date=1&a=+%2B%");
        put("a form with broken escapes", "data=%7B%2&data=%");
        put("two values with rubbish between", event(mark, "") + "oh" + event(mark, ""));
        for (String scalar : new String[] {"null", "true", "7", "\"text\"", "[]", "{}", "[[]]"}) {
            put("only " + scalar, scalar);
        }
        put("a list of scalars", "[null,true,7,\"text\",[],{}]");
        put("a text for a list", "{\"batch\":\"x\",\"events\":\"x\"}");
        put("an object for a list", "{\"batch\":{},\"events\":{}}");
    }

    private void packed(String mark) {
        byte[] packed = gzip(event(mark, "").getBytes(StandardCharsets.UTF_8));
        all.put("gzip, cut off", Arrays.copyOf(packed, packed.length - 9));
        all.put("gzip, its head alone", Arrays.copyOf(packed, 5));
        byte[] flipped = packed.clone();
        flipped[packed.length / 2] ^= 0x55;
        all.put("gzip, damaged", flipped);
        all.put("gzip in gzip", gzip(packed));
    }

    private void strangeLetters(String mark) {
        put("a byte order mark", "\uFEFF" + event(mark, ""));
        all.put("UTF-16", event(mark, "").getBytes(StandardCharsets.UTF_16));
        all.put("UTF-16, backwards", event(mark, "").getBytes(StandardCharsets.UTF_16LE));
        all.put("Latin 1", event(mark, ",\"x\":\"Jörg\"").getBytes(StandardCharsets.ISO_8859_1));
        put("NUL", event(mark, ",\"a\":\"x\u0000y\""));
        put("NUL, escaped", event(mark, property("\"x\\u0000y\"")));
        put("half letters", event(mark, property("\"\\ud83e and \\udc00\"")));
        put("control characters", event(mark, property("\"\\u0007\\u001b[2J\\r\\n\"")));
        put("emoji and backwards", event(mark, property("\"🧀👩‍👩‍👧 \u202eevil\u202c עברית\"")));
        all.put("no letters at all", new byte[] {(byte) 0xC3, 0x28, (byte) 0xFF, (byte) 0xFE, 0});
    }

    private void strangeValues(String mark) {
        put("no number", event(mark, property("NaN")));
        put(
                "huge and tiny numbers",
                event(mark, property("1e400,\"m\":1e-999999999,\"q\":1e999999999")));
        put("an exponent beyond all", event(mark, property("1e99999999999")));
        put("two of one name", event(mark, ",\"event\":\"other\""));
        put("ten thousand deep", START + ",\"properties\":" + "{\"a\":".repeat(10_000));
        put("lists ten thousand deep", "[".repeat(10_000) + "]".repeat(10_000));
        put("a text for properties", event(mark, ",\"properties\":\"x\""));
        put("lists for texts", "{\"event\":[\"a\"],\"event_type\":[],\"userId\":{},\"user\":[1]}");
        put("an id of ten thousand letters", event("x".repeat(10_000), ""));
        for (String year : new String[] {"0000", "9999", "-0044", "+12345", "1800"}) {
            put("the year " + year, event(mark, time("\"" + year + "-01-01T00:00:00Z\"")));
        }
        for (String time : new String[] {"0", "-1", "1e300", "9223372036854775807", "[]", "\"\""}) {
            put("the time " + time, event(mark, time(time)));
        }
        put(
                "names that are SQL",
                event(mark, ",\"properties\":{\"\\\"; drop table event; --\":1}"));
    }

    private void tooMuch(String mark) {
        all.put("gzip that grows without end", gzip(new byte[60_000_000]));
        put("a million digits", event(mark, property("9".repeat(1_000_000))));
        put(
                "a property of a million letters",
                event(mark, property("\"" + "x".repeat(1_000_001) + "\"")));
        put("a hundred thousand names", event(mark, ",\"properties\":{" + names(100_000) + "}"));
        put(
                "a name of six thousand letters",
                event(mark, ",\"properties\":{\"" + "n".repeat(6_000) + "\":1}"));
        put("more than 2,000 events", list(mark, 2_001));
        all.put("a byte more than 20 MB", new byte[20_000_001]);
    }

    private void put(String what, String body) {
        all.put(what, body.getBytes(StandardCharsets.UTF_8));
    }

    private String event(String mark, String more) {
        String ids =
                ",\"id\":\"%1$s\",\"messageId\":\"%1$s\",\"insert_id\":\"%1$s\",\"uuid\":\"%1$s\"";
        return START + ids.formatted(mark + count++) + more + "}";
    }

    private static String property(String value) {
        String field = "\"n\":" + value;
        return ",\"properties\":{" + field + "},\"event_properties\":{" + field + "}";
    }

    private static String time(String value) {
        return ",\"time\":" + value + ",\"timestamp\":" + value;
    }

    private static String names(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> "\"p" + n + "\":1")
                .collect(Collectors.joining(","));
    }

    private String list(String mark, int count) {
        String events =
                IntStream.range(0, count)
                        .mapToObj(n -> event(mark, ""))
                        .collect(Collectors.joining(",", "[", "]"));
        return "{\"batch\":" + events + ",\"events\":" + events + "}";
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
