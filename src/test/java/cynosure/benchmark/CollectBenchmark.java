package cynosure.benchmark;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.events.Collector;
import cynosure.warehouse.Warehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/// Events that are sent to a server in a process of its own, with the client beside it: five
/// thousand a second for as long as is asked, then twenty thousand a second for a minute at most.
/// Meanwhile, how long after its answer an event is in the number of today.
final class CollectBenchmark {

    static final int SECONDS = Integer.getInteger("cynosure.bench.seconds", 60);

    private static final int STEADY = 5_000;
    private static final int RUSH = 20_000;
    private static final int RUSH_SECONDS_MAX = 60;
    private static final int FLOOD = 200_000;
    private static final int FLOOD_SECONDS = 20;
    private static final int FLOOD_BATCH = 2_000;
    private static final int FLOOD_CONNECTIONS = 400;
    private static final int AFTER_SECONDS = 10;
    private static final int SECONDS_BETWEEN_PROBES = 2;
    private static final String TODAY =
            "/measured.csv?name=Probes&definition=number+of+probe,+per+day";

    private final Path folder;

    CollectBenchmark(Path folder) {
        this.folder = folder;
    }

    Figures run() throws Exception {
        int rushSeconds = Math.min(SECONDS, RUSH_SECONDS_MAX);
        Pressure steady;
        Pressure rush;
        Pressure flood = new Pressure("f", FLOOD, FLOOD_SECONDS, FLOOD_BATCH, FLOOD_CONNECTIONS);
        Pressure after = new Pressure("a", STEADY, AFTER_SECONDS);
        List<Double> fresh = new ArrayList<>();
        try (BuiltServer server = BuiltServer.start(folder, "-Xmx1g")) {
            Facilitator owner = Facilitator.enter(server);
            String door = "/collect?key=" + owner.makeSource();
            new Pressure("w", STEADY, 5).put(server.port(), door);
            steady = new Pressure("s", STEADY, SECONDS);
            Thread load = Thread.ofVirtual().start(() -> steadily(steady, server, door));
            try (Wire wire = owner.another()) {
                long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
                while (System.nanoTime() < until) {
                    fresh.add(probe(wire, door, fresh.size() + 1));
                    TimeUnit.SECONDS.sleep(SECONDS_BETWEEN_PROBES);
                }
            }
            load.join();
            rush = new Pressure("r", RUSH, rushSeconds);
            rush.put(server.port(), door);
            flood.put(server.port(), door);
            after.put(server.port(), door);
        }
        long lost = lost(steady) + lost(rush) + lost(flood) + lost(after);
        List<Figures.Row> rows = new ArrayList<>(rows(steady, rush, fresh));
        rows.addAll(rows(flood, after, lost));
        return new Figures("Events that are sent", how(rushSeconds), rows);
    }

    private static void steadily(Pressure steady, BuiltServer server, String door) {
        try {
            steady.put(server.port(), door);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Sends one event and asks for the number of today until it is in it. Answers the seconds
    /// since the event was answered.
    private static double probe(Wire wire, String door, int number) throws IOException {
        wire.post(door, "{\"id\":\"p-" + number + "\",\"event\":\"probe\",\"user\":\"ada\"}");
        long answered = System.nanoTime();
        String wanted = "," + number;
        while (!wire.get(TODAY).body().lines().anyMatch(line -> line.contains(wanted))) {
            if (System.nanoTime() - answered > TimeUnit.MINUTES.toNanos(2)) {
                throw new IllegalStateException("An event never came into the number of today.");
            }
        }
        return (System.nanoTime() - answered) / 1e9;
    }

    /// How many events that were answered for are not in the store, or twice.
    private long lost(Pressure pressure) throws IOException {
        Set<Integer> wrong = new TreeSet<>(pressure.accepted());
        try (Cynosure.Running server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null))) {
            server.context().getBean(Collector.class).flush();
            String sql =
                    """
                    select cast(split_part(id, '-', 2) as integer), count(*), count(distinct id)
                    from event
                    where id like '%s-%%'
                    group by 1
                    """
                            .formatted(pressure.name());
            server.context()
                    .getBean(Warehouse.class)
                    .read(
                            connection -> {
                                try (Statement statement = connection.createStatement();
                                        ResultSet rows = statement.executeQuery(sql)) {
                                    while (rows.next()) {
                                        if (rows.getLong(2) == pressure.batch()
                                                && rows.getLong(3) == pressure.batch()) {
                                            wrong.remove(rows.getInt(1));
                                        }
                                    }
                                    return null;
                                }
                            });
        }
        return (long) wrong.size() * pressure.batch();
    }

    private static String how(int rushSeconds) {
        return "The server in a process of its own, the client beside it on the same machine; batches of 100 events of about 200 bytes, sent when they are due whether or not the ones before were answered, each answered when it is on the disk. %,d events a second for %d s, then %,d a second for %d s. Times are counted from when a batch was due. Meanwhile, every other second, one event of its own, and a metric's file asked for again and again until today's number has it. Then more than it can take: for %d s, %,d a second in batches of %,d on %d connections; what is asked to come again later is not sent again. Right after that, %,d a second once more. At the end the server is stopped and every accepted id is looked for in the store."
                .formatted(
                        STEADY,
                        SECONDS,
                        RUSH,
                        rushSeconds,
                        FLOOD_SECONDS,
                        FLOOD,
                        FLOOD_BATCH,
                        FLOOD_CONNECTIONS,
                        STEADY);
    }

    private static List<Figures.Row> rows(Pressure steady, Pressure rush, List<Double> fresh) {
        List<Double> sorted = fresh.stream().sorted().toList();
        return List.of(
                accepted(STEADY, steady),
                Figures.row(
                        "%,d a second: answered after".formatted(STEADY),
                        "median %.0f ms, **99 of 100 within %.0f ms** (wanted: at most 200), most %.0f ms",
                        steady.millis(50),
                        steady.millis(99),
                        steady.millis(100)),
                accepted(RUSH, rush),
                Figures.row(
                        "%,d a second: answered after".formatted(RUSH),
                        "median %.0f ms, 99 of 100 within %.0f ms",
                        rush.millis(50),
                        rush.millis(99)),
                Figures.row(
                        "from the answer until today's number has it",
                        "median %.1f s, **most %.1f s** (wanted: at most 5), of %d",
                        sorted.get(sorted.size() / 2),
                        sorted.getLast(),
                        sorted.size()));
    }

    private static List<Figures.Row> rows(Pressure flood, Pressure after, long lost) {
        return List.of(
                accepted(FLOOD, flood),
                Figures.row(
                        "right after that, %,d a second: accepted".formatted(STEADY),
                        "**%,d** of %,d events, without a restart; the last %.0f ms after it was due",
                        after.acceptedEvents(),
                        after.events(),
                        after.lastMillis()),
                Figures.row(
                        "accepted and not in the store once", "**%,d** events (wanted: 0)", lost));
    }

    private static Figures.Row accepted(int aSecond, Pressure pressure) {
        return Figures.row(
                "%,d a second: accepted".formatted(aSecond),
                "%,d of %,d events; %,d batches asked to come again later, with Retry-After; %,d answered in no such way (wanted: 0)",
                pressure.acceptedEvents(),
                pressure.events(),
                pressure.later(),
                pressure.other());
    }
}
