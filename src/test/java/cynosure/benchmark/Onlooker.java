package cynosure.benchmark;

import cynosure.benchmark.Wire.Answer;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.util.concurrent.CountDownLatch;
import org.jsoup.Jsoup;

/// One participant with an open page: told what changed, fetches it, and notes when the awaited
/// words are there.
final class Onlooker implements AutoCloseable {

    private final Wire wire;
    private final Wire stream;
    private final Wire fetching;
    private final String room;
    private final String token;
    private volatile String awaited = "";
    private volatile CountDownLatch everyone = new CountDownLatch(0);
    private volatile long sawAt;

    private Onlooker(Wire wire, String room, String token) throws IOException {
        this.wire = wire;
        this.stream = wire.another();
        this.fetching = wire.another();
        this.room = room;
        this.token = token;
    }

    static Onlooker join(int port, String join, String name) throws IOException {
        Wire wire = new Wire(port);
        wire.get(join);
        Answer form = wire.get(join);
        String act = Jsoup.parse(form.body()).select("input[name=act]").attr("value");
        String token = token(form.body());
        Answer joined =
                wire.post(
                        join,
                        "name="
                                + RoomBenchmark.encoded(name)
                                + "&function=DESIGN&act="
                                + act
                                + "&_csrf="
                                + token);
        String room = joined.location().replaceFirst("^https?://[^/]*", "");
        return new Onlooker(wire, room, token(wire.get(room).body()));
    }

    static String token(String page) {
        return Jsoup.parse(page).select("body").attr("data-csrf-token");
    }

    String room() {
        return room;
    }

    /// Listens on a thread of its own until the page is closed.
    void watch() {
        Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                stream.listen(room + "/live");
                                while (true) {
                                    if (stream.nextLine().equals("event: stage")) {
                                        look();
                                    }
                                }
                            } catch (EOFException | SocketException closed) {
                                return;
                            } catch (IOException broken) {
                                throw new java.io.UncheckedIOException(broken);
                            }
                        });
    }

    void expect(String words, CountDownLatch everyone) {
        this.everyone = everyone;
        this.awaited = words;
    }

    void write(String words) throws IOException {
        Answer answer = wire.post(room + "/notes/s1/0", "text=" + words + "&_csrf=" + token);
        if (answer.status() >= 400) {
            throw new IllegalStateException("A note was answered with " + answer.status());
        }
    }

    long sawAt() {
        return sawAt;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        fetching.close();
        wire.close();
    }

    private void look() throws IOException {
        String words = awaited;
        boolean there = fetching.get(room + "/_stage").body().contains(words);
        if (there && !words.isEmpty()) {
            sawAt = System.nanoTime();
            awaited = "";
            everyone.countDown();
        }
    }
}
