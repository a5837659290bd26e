package cynosure.benchmark;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.discovery.MindMap;
import cynosure.discovery.MindMaps;
import cynosure.ids.Ids;
import cynosure.people.Accesses;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.people.Workspace;
import cynosure.people.Workspaces;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// From the moment one of twelve people changes a mind map until the last of them has the change on
/// their page.
final class MapBenchmark {

    private static final int PEOPLE = 12;
    private static final int PER_SECOND = 5;
    private static final int SECONDS = Integer.getInteger("cynosure.bench.seconds", 60);
    private static final int WARM_UP_SECONDS = Math.min(10, SECONDS);
    private static final int LOST_AFTER_SECONDS = 60;

    private final Path folder;

    MapBenchmark(Path folder) {
        this.folder = folder;
    }

    Figures run() throws Exception {
        try (Cynosure.Running server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null))) {
            server.context()
                    .getBean(Workspaces.class)
                    .settle(new Workspace("Lantern", ZoneOffset.UTC, DayOfWeek.MONDAY));
            MindMaps maps = server.context().getBean(MindMaps.class);
            Sightings warmUp = round(server, maps, WARM_UP_SECONDS, "warm-up");
            Sightings sightings = round(server, maps, SECONDS, "map");
            return figures(sightings, warmUp);
        }
    }

    private Sightings round(Cynosure.Running server, MindMaps maps, int seconds, String name)
            throws Exception {
        Sightings sightings = new Sightings();
        List<MapWriter> writers = new ArrayList<>();
        Person first = person(server, name + " 0");
        String map =
                maps.begin(server.context().getBean(Ids.class).next(), "The metric", first).id();
        for (int number = 0; number < PEOPLE; number++) {
            Person person = number == 0 ? first : person(server, name + " " + number);
            String access = server.context().getBean(Accesses.class).grant(person);
            writers.add(MapWriter.sit(server.port(), maps, map, "p" + number + "-", access));
        }
        for (MapWriter writer : writers) {
            writer.watch(new MapReader(sightings, PER_SECOND * seconds));
        }
        write(writers, sightings, seconds);
        int missing = sightings.missing(LOST_AFTER_SECONDS);
        MindMap after = maps.held(map);
        if (missing > 0 || after.version() != 1L + PEOPLE * PER_SECOND * seconds) {
            throw new IllegalStateException(
                    missing + " acts not seen by all, version " + after.version());
        }
        for (MapWriter writer : writers) {
            writer.close();
        }
        return sightings;
    }

    /// Everyone acts at a steady pace, one a little after the other, whether or not the server
    /// keeps up.
    private static void write(List<MapWriter> writers, Sightings sightings, int seconds)
            throws Exception {
        long start = System.nanoTime();
        long pause = TimeUnit.SECONDS.toNanos(1) / PER_SECOND;
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int number = 0; number < PEOPLE; number++) {
                MapWriter writer = writers.get(number);
                int first = number * PER_SECOND * seconds;
                long offset = number * pause / PEOPLE;
                all.add(
                        people.submit(
                                () -> {
                                    act(writer, sightings, start + offset, pause, first, seconds);
                                    return null;
                                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    private static void act(
            MapWriter writer, Sightings sightings, long start, long pause, int first, int seconds)
            throws IOException, InterruptedException {
        for (int act = 0; act < PER_SECOND * seconds; act++) {
            long dueAt = start + act * pause;
            TimeUnit.NANOSECONDS.sleep(dueAt - System.nanoTime());
            writer.act(sightings.text(first + act, dueAt, PEOPLE));
        }
    }

    private static Person person(Cynosure.Running server, String name) {
        return server.context().getBean(People.class).add(name, Role.MEMBER);
    }

    private static Figures figures(Sightings sightings, Sightings warmUp) {
        return new Figures(
                "Twelve people on one mind map",
                ("Members on open pages, each with its own live stream; each writes a note or puts one of their own in other words %d times a second for %d seconds (after %d seconds of warming up, %d acts, on another map)."
                                + " An act is committed in SQLite (synchronous=FULL) and then travels to every page; timed from when it was due to be sent until the last of the twelve pages has it, or later words for the same note. Server and people share one process and one machine."
                                + " Wanted: every change seen by all, none lost, p99 at most 250 ms.")
                        .formatted(PER_SECOND, SECONDS, WARM_UP_SECONDS, warmUp.acts()),
                List.of(
                        Figures.row(
                                "a change, seen by the last of twelve",
                                "p50 %.1f ms, p99 **%.1f** ms; %,d acts, every one seen by all, none lost",
                                sightings.millisAt(50),
                                sightings.millisAt(99),
                                sightings.acts())));
    }
}
