package cynosure.benchmark;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.benchmark.Faults.Fault;
import cynosure.events.Collector;
import cynosure.metric.Vocabulary.Kind;
import cynosure.warehouse.Warehouse;
import cynosure.warehouse.WarehouseLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The clients for Node, from npm and unmodified, deliver events through a network on which much
/// goes wrong, to a server that is killed again and again. At the end each event is looked for.
final class ClientsBenchmark {

    private static final int EVENTS = Integer.getInteger("cynosure.bench.each", 10_000);
    private static final int SECONDS = Math.max(10, EVENTS / 50);
    private static final int KILLS = 5;

    private final Path folder;

    ClientsBenchmark(Path folder) {
        this.folder = folder;
    }

    /// What became of one client's events.
    ///
    /// @param stored how often each number is in the store
    private record Fate(Faults faults, Delivering.Said said, Map<Integer, Long> stored) {

        long safe() {
            return stored.size();
        }

        long lost() {
            Set<Integer> lost = new HashSet<>(faults.answered());
            lost.removeAll(stored.keySet());
            return lost.size();
        }

        long doubled() {
            return stored.values().stream().filter(times -> times > 1).count();
        }

        long givenUp() {
            return IntStream.rangeClosed(1, EVENTS)
                    .filter(one -> !stored.containsKey(one) && !faults.answered().contains(one))
                    .count();
        }
    }

    Figures run() throws Exception {
        Path clients = folder.resolve("clients");
        Path data = folder.resolve("data");
        Delivering.install(clients);
        BuiltServer server = BuiltServer.start(data);
        List<Delivering> all = new ArrayList<>();
        Map<Client, Delivering.Said> said = new EnumMap<>(Client.class);
        try {
            String key = Facilitator.enter(server).makeSource();
            for (Client client : Client.values()) {
                Faults faults = new Faults(server.port(), client.ordinal());
                all.add(Delivering.start(clients, client, faults, key, EVENTS, SECONDS));
            }
            for (int kill = 1; kill <= KILLS; kill++) {
                waitForShare(all, kill / (KILLS + 2.0));
                server.kill();
                server = BuiltServer.again(data, server.port());
            }
            for (Delivering one : all) {
                said.put(one.client(), one.said());
            }
        } finally {
            server.close();
            for (Delivering one : all) {
                one.close();
            }
        }
        return figures(fates(all, said, data));
    }

    private static void waitForShare(List<Delivering> all, double share)
            throws InterruptedException {
        long wanted = Math.round(share * EVENTS * all.size());
        while (all.stream().mapToLong(one -> one.faults().answered().size()).sum() < wanted
                && all.stream().anyMatch(Delivering::busy)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static Map<Client, Fate> fates(
            List<Delivering> all, Map<Client, Delivering.Said> said, Path data) throws IOException {
        Map<Client, Fate> fates = new EnumMap<>(Client.class);
        try (Cynosure.Running server = Cynosure.start(new Settings("127.0.0.1", 0, data, null))) {
            server.context().getBean(Collector.class).flush();
            Warehouse warehouse = server.context().getBean(Warehouse.class);
            for (Delivering one : all) {
                Client client = one.client();
                Map<Integer, Long> stored = stored(warehouse, client);
                fates.put(client, new Fate(one.faults(), said.get(client), stored));
            }
        }
        return fates;
    }

    /// How often each number of this client's events is in the store.
    private static Map<Integer, Long> stored(Warehouse warehouse, Client client) {
        WarehouseLayout layout = warehouse.layout();
        String sql =
                """
                select cast(e.%s as integer), count(*)
                from event e
                    join event_name n on n.number = e.name
                where n.name = ?
                group by 1
                """
                        .formatted(layout.column("number", Kind.NUMBER).orElseThrow());
        return warehouse.read(
                connection -> {
                    Map<Integer, Long> times = new TreeMap<>();
                    try (PreparedStatement statement = connection.prepareStatement(sql)) {
                        statement.setString(1, client.event());
                        try (ResultSet rows = statement.executeQuery()) {
                            while (rows.next()) {
                                times.put(rows.getInt(1), rows.getLong(2));
                            }
                        }
                    }
                    return times;
                });
    }

    private static Figures figures(Map<Client, Fate> fates) {
        return new Figures(
                "Clients on a bad network",
                "The clients for Node from npm, unmodified, %d of them at once, deliver %,d events each in %d s to a server in a process of its own, which is killed with `kill -9` %d times and started again on the same data. Between each client and the server, of a thousand requests %d are answered with 429 and as many with 503, both with Retry-After and in the words of our own server; for as many the connection is cut before they reach the server, and for as many after it has taken them, instead of the answer. Which they are is drawn with a seed. At the end every event is looked for by its running number. Lost by us: it was in a request whose 200 reached the client, and isn't in the store (wanted: 0). Given up: the client never got it into a request that was answered with 200, and it isn't in the store. What the clients say stands behind, with how often they said it."
                        .formatted(fates.size(), EVENTS, SECONDS, KILLS, Faults.OF_A_THOUSAND),
                fates.entrySet().stream().map(one -> row(one.getKey(), one.getValue())).toList());
    }

    private static Figures.Row row(Client client, Fate fate) {
        String met =
                List.of(
                                fate.faults.met(Fault.BUSY) + " × 429",
                                fate.faults.met(Fault.STOPPING) + " × 503",
                                fate.faults.met(Fault.CUT_BEFORE) + " cut before",
                                fate.faults.met(Fault.CUT_AFTER) + " cut after",
                                fate.faults.met(Fault.AWAY) + " while there was no server")
                        .stream()
                        .collect(Collectors.joining(", "));
        return Figures.row(
                client.words(),
                "%,d in the store, **%,d** lost by us, **%,d** twice, %,d given up; of its requests %s%s",
                fate.safe(),
                fate.lost(),
                fate.doubled(),
                fate.givenUp(),
                met,
                fate.said.said().isEmpty()
                        ? ""
                        : "; it said: " + String.join(", ", fate.said.said()));
    }
}
