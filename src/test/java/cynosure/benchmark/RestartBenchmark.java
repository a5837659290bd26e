package cynosure.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The server is killed under a thousand open pages and started again: how long until every page is
/// back and shows what it should.
final class RestartBenchmark {

    private static final int ROOMS = 10;
    private static final int PEOPLE_EACH = 100;
    private static final int FIRST_PAUSE_MILLIS = 500;
    private static final int PAUSE_MILLIS_MAX = 4_000;
    private static final int GIVE_UP_SECONDS = 120;

    private final Path folder;

    RestartBenchmark(Path folder) {
        this.folder = folder;
    }

    Figures run() throws Exception {
        Sightings ignored = new Sightings();
        try (BuiltServer first = BuiltServer.start(folder, "-Xmx1g");
                Crowd crowd = Crowd.gather(first, ROOMS, PEOPLE_EACH)) {
            crowd.watch(ignored::saw, 0);
            List<Guest> people = crowd.people();
            for (int room = 0; room < ROOMS; room++) {
                people.get(room * PEOPLE_EACH).write(Crowd.STEP, last(room));
            }
            long killedAt = System.nanoTime();
            first.kill();
            try (BuiltServer second = BuiltServer.again(folder, first.port(), "-Xmx1g");
                    ExecutorService pages = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<Long>> back =
                        Stream.iterate(0, n -> n + 1)
                                .limit(people.size())
                                .map(n -> pages.submit(() -> comeBack(people.get(n), n)))
                                .toList();
                long lastAt = killedAt;
                for (Future<Long> one : back) {
                    lastAt = Math.max(lastAt, one.get());
                }
                return figures((lastAt - killedAt) / 1e9);
            }
        }
    }

    /// Tries again as a browser does: after a pause that doubles, a third more or less.
    private static long comeBack(Guest guest, int number) throws InterruptedException {
        Random random = new Random(number);
        int pause = FIRST_PAUSE_MILLIS;
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(GIVE_UP_SECONDS);
        while (System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep((long) (pause * (0.7 + 0.6 * random.nextDouble())));
            try {
                if (guest.back().contains(last(number / PEOPLE_EACH))) {
                    return System.nanoTime();
                }
                throw new IllegalStateException("A page came back without the last contribution.");
            } catch (IOException notYet) {
                pause = Math.min(2 * pause, PAUSE_MILLIS_MAX);
            }
        }
        throw new IllegalStateException("A page never came back.");
    }

    private static String last(int room) {
        return "the-last-word-of-room-" + room + "-";
    }

    private static Figures figures(double seconds) {
        return new Figures(
                "A restart under a thousand open pages",
                "%d rooms of %d people on open pages. One in each saves a note; when the last is answered, the server is killed and started again. Every page tries again after half a second, then a second and so on up to four, a third more or less, opens its stream and fetches its stage. All of them showed the last note."
                        .formatted(ROOMS, PEOPLE_EACH),
                List.of(
                        Figures.row(
                                "from the kill until the last page is back and exact",
                                "**%.1f s** (wanted: at most 15)",
                                seconds)));
    }
}
