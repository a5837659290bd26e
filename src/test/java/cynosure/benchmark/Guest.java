package cynosure.benchmark;

import cynosure.benchmark.Wire.Answer;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One person on an open page, who reads its stream and now and then writes.
final class Guest implements AutoCloseable {

    private static final String SHOWN = "data: ";

    private final Wire wire;
    private final String room;
    private final String token;
    private @Nullable Wire stream;

    private Guest(Wire wire, String room, String token) {
        this.wire = wire;
        this.room = room;
        this.token = token;
    }

    static Guest join(int port, String join, String name) throws IOException {
        Wire wire = new Wire(port);
        wire.get(join);
        Answer form = wire.get(join);
        Answer joined =
                wire.post(
                        join,
                        "name="
                                + Facilitator.encoded(name)
                                + "&function=DESIGN&_csrf="
                                + Facilitator.token(form.body()));
        String room = joined.location().replaceFirst("^https?://[^/]*", "");
        return new Guest(wire, room, Facilitator.token(wire.get(room).body()));
    }

    /// Reads on a thread of its own until the page is closed.
    void watch(Consumer<String> reader) throws IOException {
        Wire reading = wire.another();
        reading.listen(room + "/live");
        stream = reading;
        Thread.ofVirtual().start(() -> read(reading, reader));
    }

    /// Opens the stream and never reads it, with as little room for what waits as can be had.
    void ignore() throws IOException {
        Wire unread = wire.anotherOfLittleRoom();
        unread.listen(room + "/live");
        stream = unread;
    }

    void write(String stepId, String words) throws IOException {
        synchronized (wire) {
            Answer answer =
                    wire.save(
                            room + "/notes/" + stepId + "/0", "text=" + words + "&_csrf=" + token);
            if (answer.status() >= 400) {
                throw new IllegalStateException("A note was answered with " + answer.status());
            }
        }
    }

    /// Opens the stream again after the server was gone, and answers the stage as it is then.
    String back() throws IOException {
        Wire reading = wire.another();
        reading.listen(room + "/live");
        stream = reading;
        wire.again();
        return wire.get(room + "/_stage").body();
    }

    @Override
    public void close() throws IOException {
        if (stream != null) {
            stream.close();
        }
        wire.close();
    }

    private static void read(Wire stream, Consumer<String> reader) {
        try {
            for (String line = stream.nextLine(); ; line = stream.nextLine()) {
                if (line.startsWith(SHOWN)) {
                    reader.accept(line);
                }
            }
        } catch (EOFException | SocketException closed) {
            return;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
