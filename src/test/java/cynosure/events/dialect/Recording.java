package cynosure.events.dialect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;

/// A request that a real client made; `src/test/clients/record.mjs` wrote it down.
public record Recording(String method, String path, Map<String, String> headers, byte[] body) {

    /// The key that stands in all of them.
    public static final String KEY = "lantern-web-key";

    /// The site that browsers sent from.
    public static final String SITE = "http://localhost:8099";

    /// All that this client sent.
    public static List<Recording> of(String client) {
        String file = "/clients/" + client + ".jsonl";
        try (InputStream stream = Recording.class.getResourceAsStream(file)) {
            byte[] all = Objects.requireNonNull(stream, file).readAllBytes();
            return new String(all, StandardCharsets.UTF_8).lines().map(Recording::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is in it, as a dialect gets it.
    Letter open(Dialect dialect) {
        return dialect.open(Posts.post(path, unpacked(), Posts.NOON));
    }

    private byte[] unpacked() {
        if (body.length < 2 || body[0] != 0x1f) {
            return body;
        }
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Recording read(String line) {
        JsonNode json = Json.MAPPER.readTree(line);
        Map<String, String> headers = new HashMap<>();
        json.path("headers")
                .properties()
                .forEach(one -> headers.put(one.getKey(), one.getValue().stringValue()));
        return new Recording(
                json.path("method").stringValue(),
                json.path("path").stringValue(),
                headers,
                Base64.getDecoder().decode(json.path("body").stringValue()));
    }
}
