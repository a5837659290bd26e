package cynosure.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Rooms full of people on open pages, who write one after the other at a steady pace, whether or
/// not the server keeps up.
final class Crowd implements AutoCloseable {

    static final String STEP = "s1";

    private final List<List<Guest>> rooms = new ArrayList<>();
    private final List<Guest> idle = new ArrayList<>();
    private int acts;

    static Crowd gather(BuiltServer server, int rooms, int peopleEach) throws IOException {
        Crowd crowd = new Crowd();
        Facilitator facilitator = Facilitator.enter(server);
        for (int room = 0; room < rooms; room++) {
            String join = facilitator.plan();
            List<Guest> people = new ArrayList<>();
            for (int guest = 0; guest < peopleEach; guest++) {
                people.add(Guest.join(server.port(), join, "Guest " + guest));
            }
            crowd.rooms.add(people);
        }
        return crowd;
    }

    List<Guest> people() {
        return rooms.stream().flatMap(List::stream).toList();
    }

    /// Everyone opens their stream; the last few of each room never read theirs.
    void watch(Consumer<String> reader, int idleEach) throws IOException {
        for (List<Guest> room : rooms) {
            List<Guest> reading = room.subList(0, room.size() - idleEach);
            for (Guest guest : reading) {
                guest.watch(reader);
            }
            for (Guest guest : room.subList(reading.size(), room.size())) {
                guest.ignore();
                idle.add(guest);
            }
        }
    }

    /// Writes at this pace, room after room and person after person, and returns when every act was
    /// answered.
    void write(Sightings sightings, int perSecond, int seconds) throws InterruptedException {
        long start = System.nanoTime();
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int act = 0; act < perSecond * seconds; act++) {
                long dueAt = start + TimeUnit.SECONDS.toNanos(act) / perSecond;
                TimeUnit.NANOSECONDS.sleep(dueAt - System.nanoTime());
                List<Guest> room = rooms.get(act % rooms.size());
                Guest author = room.get(act / rooms.size() % room.size());
                int readers = room.size() - (int) room.stream().filter(idle::contains).count();
                String text = sightings.text(acts++, dueAt, readers);
                writers.submit(() -> write(author, text));
            }
        }
    }

    private static void write(Guest author, String text) {
        try {
            author.write(STEP, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        for (Guest guest : people()) {
            guest.close();
        }
    }
}
