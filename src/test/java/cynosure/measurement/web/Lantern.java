package cynosure.measurement.web;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.events.Asked;
import cynosure.events.Importer;
import cynosure.events.Imports;
import cynosure.events.Recipe;
import cynosure.events.Source;
import cynosure.warehouse.Warehouse;
import cynosure.web.Browserless;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// A server with fifteen weeks of Lantern in it, in the afternoon of their last day.
record Lantern(Cynosure.Running server, Browserless owner) implements AutoCloseable {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-11-30T15:00:00Z"), ZoneOffset.UTC);

    static Lantern in(Path folder) {
        Cynosure.Running server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null), CLOCK);
        Browserless owner = Browserless.owner(server);
        owner.open("/settings");
        owner.send(
                "/settings",
                Map.of("name", "Lantern", "zone", "Europe/Copenhagen", "yourName", "Robin"));
        Warehouse warehouse = server.context().getBean(Warehouse.class);
        Path sample = Path.of("src/test/resources/sample/lantern.jsonl");
        new Importer(warehouse, Imports.in(warehouse), CLOCK)
                .bring(List.of(Source.of(sample)), Recipe.GUESS, Asked.once());
        return new Lantern(server, owner);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
    }
}
