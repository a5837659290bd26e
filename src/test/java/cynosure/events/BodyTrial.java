package cynosure.events;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.dialect.Addresses;
import cynosure.events.dialect.Answer;
import cynosure.events.dialect.Heard;
import cynosure.events.dialect.Letter;
import cynosure.events.dialect.Parcel;
import cynosure.events.dialect.Query;
import cynosure.fuzz.Trial;
import cynosure.ids.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The body of a request in a client's dialect. The first byte says to which of its addresses it is
/// sent.
///
/// Everything in it is either an arrival or a trouble; what arrives stands in the log as it was
/// understood; the answer is one the client knows; and read twice it says the same.
public final class BodyTrial implements Trial {

    public static final Trial OWN = new BodyTrial("/collect");
    public static final Trial SEGMENT =
            new BodyTrial("/v1/batch", "/v1/t", "/v1/i", "/v1/p", "/v1/g", "/v1/a", "/batch");
    public static final Trial AMPLITUDE = new BodyTrial("/2/httpapi", "/batch");
    public static final Trial POSTHOG = new BodyTrial("/capture/", "/batch/", "/e/", "/flags/");
    public static final Trial MIXPANEL =
            new BodyTrial("/track", "/import?strict=1", "/engage?verbose=1", "/groups", "/track?");

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final List<String> addresses;

    private BodyTrial(String... addresses) {
        this.addresses = List.of(addresses);
    }

    @Override
    public void of(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        String address = addresses.get(Math.floorMod(bytes[0] - 'a', addresses.size()));
        byte[] body = Arrays.copyOfRange(bytes, 1, bytes.length);
        String[] parts = address.split("\\?", 2);
        String query = parts.length == 1 ? "" : parts[1];
        if (address.endsWith("?")) {
            query = new String(body, StandardCharsets.ISO_8859_1);
            body = new byte[0];
        }
        Parcel parcel = new Parcel(parts[0], new Query(query), body, NOON, "https://star.example");
        Heard heard = hear(parcel);
        assertThat(hear(parcel)).isEqualTo(heard);
        check(heard, parcel);
        heard.arrivals().forEach(BodyTrial::stands);
    }

    private static Heard hear(Parcel parcel) {
        Letter letter = letter(parcel);
        assertThat(letter.keys()).doesNotContainNull();
        return letter.read("web");
    }

    private static Letter letter(Parcel parcel) {
        return new Addresses(new Counted()).at(parcel.path()).orElseThrow().dialect().open(parcel);
    }

    private static void check(Heard heard, Parcel parcel) {
        long unclear = heard.arrivals().stream().filter(Arrival.Unclear.class::isInstance).count();
        assertThat(unclear).isGreaterThanOrEqualTo(heard.troubles().size());
        assertThat(heard.troubles())
                .allMatch(one -> one.index() >= 0 && one.index() < heard.items())
                .allMatch(one -> !one.reason().isBlank())
                .extracting(Heard.Trouble::index)
                .doesNotHaveDuplicates();
        Answer answer = letter(parcel).kept(heard);
        assertThat(answer.status()).isIn(200, 400);
        assertThat(JSON.readTree(answer.json()).isMissingNode()).isFalse();
        boolean cut = heard.troubles().stream().anyMatch(one -> ofTheWhole(one.reason()));
        if (!cut && parcel.body().length > 0 && "{[".indexOf(parcel.body()[0]) >= 0) {
            try {
                int found = found(JSON.readTree(parcel.body()), parcel.path());
                assertThat(heard.items()).as("things that were said").isEqualTo(found);
            } catch (JacksonException several) {
                // More than one value, or what is no JSON: the dialect's own tests say what then.
            }
        }
    }

    private static boolean ofTheWhole(String reason) {
        return reason.startsWith("it is no valid JSON") || reason.startsWith("it is nested");
    }

    /// How many things stand in it, counted by other means.
    private static int found(JsonNode root, String path) {
        if (path.equals("/collect")) {
            return root.isArray()
                    ? StreamSupport.stream(root.spliterator(), false)
                            .mapToInt(one -> found(one, path))
                            .sum()
                    : root.path("events").isArray() ? root.path("events").size() : 1;
        }
        if (path.startsWith("/flags")) {
            return 0;
        }
        boolean lists = !path.startsWith("/v1/") && !path.startsWith("/2/");
        if (root.isArray() && lists && !path.equals("/batch")) {
            return root.size();
        }
        for (String list : List.of("events", "batch")) {
            if (root.path(list).isArray() && takes(path, list)) {
                return root.path(list).size();
            }
        }
        return 1;
    }

    private static boolean takes(String path, String list) {
        return switch (path) {
            case "/2/httpapi" -> list.equals("events");
            case "/batch", "/batch/" -> true;
            default -> list.equals("batch") && (path.startsWith("/v1/") || path.endsWith("/"));
        };
    }

    /// What is in the log is what was understood, to the last digit.
    private static void stands(Arrival arrival) {
        assertThat(ArrivalText.read(ArrivalText.entry(arrival))).isEqualTo(arrival);
    }

    private static final class Counted implements Ids {

        private int count;

        @Override
        public String next() {
            return "n" + count++;
        }

        @Override
        public String token() {
            return next();
        }

        @Override
        public String joinCode() {
            return next();
        }
    }
}
