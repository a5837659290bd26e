package cynosure.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A request or an answer, read whole from a connection so that it can be looked at and passed on.
///
/// @param first its first line
/// @param headers the lines after it, without those that say how the body was cut up
record HttpMessage(String first, List<String> headers, byte[] body) {

    /// The next one; empty when the connection ended before it began.
    static Optional<HttpMessage> read(InputStream in) throws IOException {
        String first = line(in);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<String> headers = new ArrayList<>();
        int length = 0;
        boolean chunked = false;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String small = line.toLowerCase(Locale.ROOT);
            if (small.startsWith("content-length:")) {
                length = Integer.parseInt(small.substring(15).strip());
            } else if (small.startsWith("transfer-encoding:")) {
                chunked = true;
            } else {
                headers.add(line);
            }
        }
        byte[] body = chunked ? chunks(in) : exactly(in, length);
        return Optional.of(new HttpMessage(first, headers, body));
    }

    static HttpMessage answer(int status, String json, int retryAfterSeconds) {
        return new HttpMessage(
                "HTTP/1.1 " + status + " Later",
                List.of(
                        "Content-Type: application/json;charset=UTF-8",
                        "Retry-After: " + retryAfterSeconds),
                json.getBytes(StandardCharsets.UTF_8));
    }

    void write(OutputStream out) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        StringBuilder head = new StringBuilder(first).append("\r\n");
        headers.forEach(line -> head.append(line).append("\r\n"));
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        all.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(body);
        out.write(all.toByteArray());
        out.flush();
    }

    /// Of a request: where it goes, with what stands behind the question mark.
    String target() {
        return first.split(" ")[1];
    }

    /// Of an answer.
    int status() {
        return Integer.parseInt(first.split(" ")[1]);
    }

    boolean last() {
        return headers.stream().anyMatch(line -> line.equalsIgnoreCase("Connection: close"));
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int size = Integer.parseInt(line(in), 16);
        while (size > 0) {
            body.writeBytes(exactly(in, size));
            line(in);
            size = Integer.parseInt(line(in), 16);
        }
        line(in);
        return body.toByteArray();
    }

    private static byte[] exactly(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The connection ended within a body.");
        }
        return bytes;
    }

    /// A line without its end; empty at the end of the stream.
    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int letter = in.read(); letter >= 0 && letter != '\n'; letter = in.read()) {
            if (letter != '\r') {
                line.write(letter);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
