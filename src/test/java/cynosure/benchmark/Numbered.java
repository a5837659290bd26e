package cynosure.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// Events that have a running number among their properties, in whatever a client packs them.
final class Numbered {

    private static final Pattern NUMBER = Pattern.compile("\"number\":(\\d+)");
    private static final String DATA = "data=";

    private Numbered() {}

    /// The numbers of the events in a request.
    static Set<Integer> in(HttpMessage request) {
        Set<Integer> numbers = new TreeSet<>();
        Matcher found = NUMBER.matcher(said(request));
        while (found.find()) {
            numbers.add(Integer.parseInt(found.group(1)));
        }
        return numbers;
    }

    static byte[] unpacked(HttpMessage request) {
        byte[] body = request.body();
        if (body.length < 2 || body[0] != 0x1f || body[1] != (byte) 0x8b) {
            return body;
        }
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String said(HttpMessage request) {
        String body = new String(unpacked(request), StandardCharsets.UTF_8);
        String target = request.target();
        int inTarget = target.indexOf(DATA);
        if (inTarget >= 0) {
            String rest = target.substring(inTarget + DATA.length()).split("&")[0];
            return base64(URLDecoder.decode(rest, StandardCharsets.UTF_8));
        }
        return body.startsWith(DATA) ? base64(body.substring(DATA.length())) : body;
    }

    private static String base64(String text) {
        return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
    }
}
