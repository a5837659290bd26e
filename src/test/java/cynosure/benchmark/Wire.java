package cynosure.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// One connection of one browser, spoken by hand: a client that costs next to nothing, so that what
/// is measured is the server.
final class Wire implements AutoCloseable {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

    private final int port;
    private final Map<String, String> cookies;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    Wire(int port) throws IOException {
        this(port, new LinkedHashMap<>());
    }

    private Wire(int port, Map<String, String> cookies) throws IOException {
        this.port = port;
        this.cookies = cookies;
        this.socket = connect(port);
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
    }

    /// A browser that is known already.
    ///
    /// @param access the secret in its cookie
    static Wire knownBy(int port, String access) throws IOException {
        return new Wire(port, new LinkedHashMap<>(Map.of("cynosure", access)));
    }

    /// What came back.
    record Answer(int status, String location, String body, String retryAfter) {

        /// Whether it is a polite no: later, and when.
        boolean later() {
            return (status == 429 || status == 503) && !retryAfter.isEmpty();
        }
    }

    /// Another connection of the same browser.
    Wire another() throws IOException {
        return new Wire(port, cookies);
    }

    /// Another connection of the same browser that can hold back only a few kilobytes unread.
    Wire anotherOfLittleRoom() throws IOException {
        Wire wire = new Wire(port, cookies);
        wire.socket.close();
        wire.socket = new Socket();
        wire.socket.setReceiveBufferSize(4096);
        wire.socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        wire.in = new BufferedInputStream(wire.socket.getInputStream());
        wire.out = wire.socket.getOutputStream();
        return wire;
    }

    /// A server that is there again is met on a new connection.
    void again() throws IOException {
        reconnect();
    }

    Answer get(String path) throws IOException {
        send("GET", path, "", "");
        return answer();
    }

    /// Saves in the background, as a page does while somebody types.
    Answer save(String path, String form) throws IOException {
        send("POST", path, FORM + "X-Background: save\r\n", form);
        return answer();
    }

    Answer post(String path, String form) throws IOException {
        send("POST", path, FORM, form);
        return answer();
    }

    /// Opens a stream of events and answers when the server has begun it.
    void listen(String path) throws IOException {
        send("GET", path, "Accept: text/event-stream\r\n", "");
        if ("chunked".equals(head().get("transfer-encoding"))) {
            in = new Chunks(in);
        }
    }

    /// The next line of an open stream.
    String nextLine() throws IOException {
        return line();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void send(String method, String path, String headers, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String cookie =
                cookies.entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining("; "));
        String head =
                method
                        + " "
                        + path
                        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: "
                        + cookie
                        + "\r\n"
                        + headers
                        + (method.equals("POST") ? "Content-Length: " + bytes.length + "\r\n" : "")
                        + "\r\n";
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        message.writeBytes(bytes);
        out.write(message.toByteArray());
        out.flush();
    }

    private Map<String, String> head() throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("status", line().split(" ")[1]);
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            if (name.equals("set-cookie")) {
                String pair = value.split(";")[0];
                cookies.put(
                        pair.substring(0, pair.indexOf('=')),
                        pair.substring(pair.indexOf('=') + 1));
            }
            headers.put(name, value);
        }
        return headers;
    }

    private Answer answer() throws IOException {
        Map<String, String> headers = head();
        String body =
                "chunked".equals(headers.get("transfer-encoding"))
                        ? chunks()
                        : text(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        if ("close".equals(headers.get("connection"))) {
            reconnect();
        }
        return new Answer(
                Integer.parseInt(headers.get("status")),
                headers.getOrDefault("location", ""),
                body,
                headers.getOrDefault("retry-after", ""));
    }

    /// The server closes a connection after a hundred requests; a browser opens another.
    private void reconnect() throws IOException {
        socket.close();
        socket = connect(port);
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    private static Socket connect(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        return socket;
    }

    private String chunks() throws IOException {
        StringBuilder body = new StringBuilder();
        for (int size = Integer.parseInt(line(), 16);
                size > 0;
                size = Integer.parseInt(line(), 16)) {
            body.append(text(size));
            line();
        }
        line();
        return body.toString();
    }

    private String text(int size) throws IOException {
        byte[] bytes = in.readNBytes(size);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int letter = in.read(); letter != '\n'; letter = in.read()) {
            if (letter < 0) {
                throw new EOFException("The server closed the connection.");
            }
            if (letter != '\r') {
                line.append((char) letter);
            }
        }
        return line.toString();
    }
}
