package cynosure.webhook.sending;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A program that receives messages, as well or as badly as its address says: `/fine`, `/500`,
/// `/gone`, `/busy`, `/elsewhere` (leads to `/fine`), `/silent`, `/dripping`, `/endless`,
/// `/packed`.
public final class Receiver implements AutoCloseable {

    /// What came in.
    public record Received(
            String path, String id, String timestamp, String signature, String body) {}

    private final HttpServer server;
    private final List<Received> all = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Received> news = new LinkedBlockingQueue<>();
    private final CountDownLatch over = new CountDownLatch(1);

    public Receiver() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::receive);
        server.start();
    }

    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public List<Received> all() {
        return List.copyOf(all);
    }

    /// Waits for the next message.
    public Received next() {
        try {
            Received received = news.poll(60, TimeUnit.SECONDS);
            if (received == null) {
                throw new AssertionError("Nothing came after " + all);
            }
            return received;
        } catch (InterruptedException stopping) {
            throw new AssertionError(stopping);
        }
    }

    private void receive(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        Received received =
                new Received(
                        path,
                        header(exchange, "webhook-id"),
                        header(exchange, "webhook-timestamp"),
                        header(exchange, "webhook-signature"),
                        body);
        all.add(received);
        news.add(received);
        switch (path) {
            case "/500" -> answer(exchange, 500, "out of order");
            case "/gone" -> answer(exchange, 410, "");
            case "/busy" -> {
                exchange.getResponseHeaders().add("Retry-After", "120");
                answer(exchange, 429, "later, please");
            }
            case "/elsewhere" -> {
                exchange.getResponseHeaders().add("Location", address("/fine"));
                answer(exchange, 302, "");
            }
            case "/silent" -> await();
            case "/dripping" -> drip(exchange);
            case "/endless" -> endless(exchange);
            case "/packed" -> {
                exchange.getResponseHeaders().add("Content-Encoding", "gzip");
                answer(exchange, 200, "not unpacked");
            }
            default -> answer(exchange, 200, "thank you");
        }
        exchange.close();
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    private static void answer(HttpExchange exchange, int status, String words) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /// A few bytes of a long answer, and then nothing.
    private void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 1_000);
        exchange.getResponseBody().write('.');
        exchange.getResponseBody().flush();
        await();
    }

    /// Writes until the other side lets go.
    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] much = "blah ".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        try {
            while (true) {
                exchange.getResponseBody().write(much);
            }
        } catch (IOException letGo) {
            // as it should be
        }
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
    }
}
