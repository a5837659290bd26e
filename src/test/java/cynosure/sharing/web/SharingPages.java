package cynosure.sharing.web;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.events.Asked;
import cynosure.events.Importer;
import cynosure.events.Imports;
import cynosure.events.Recipe;
import cynosure.events.Source;
import cynosure.framework.Adoption;
import cynosure.framework.Belief;
import cynosure.framework.Dimension;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Game;
import cynosure.framework.Node;
import cynosure.framework.NorthStar;
import cynosure.framework.Revision;
import cynosure.framework.Target;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.warehouse.Warehouse;
import cynosure.web.Browserless;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// A server whose team has a North Star with everything that could leak: numbers, targets, names,
/// an address for mail, beliefs, what people said and why they changed it.
abstract class SharingPages {

    static final HandedClock CLOCK = new HandedClock();

    @TempDir static Path folder;
    static Cynosure.Running server;
    static Browserless owner;

    @BeforeAll
    static void comeIn() throws IOException {
        CLOCK.begin();
        server = Cynosure.start(new Settings("127.0.0.1", 0, folder, null), CLOCK);
        owner = Browserless.owner(server);
        bringEvents();
        believe();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    /// The path of a new link.
    static String share(String whom, String lasting, boolean numbers, boolean people) {
        var form = new HashMap<>(Map.of("whom", whom, "lasting", lasting));
        if (numbers) {
            form.put("numbers", "on");
        }
        if (people) {
            form.put("people", "on");
        }
        owner.open("/north-star/share");
        owner.open("/north-star/share/new?whom=x");
        String link = owner.send("/north-star/share", form).one(".secret code").text();
        return link.substring(link.indexOf("/shared/"));
    }

    private static void bringEvents() throws IOException {
        Path file = folder.resolve("events.jsonl");
        Files.writeString(
                file,
                """
                {"event":"read_pages","user":"u1","time":"2026-01-10T10:00:00Z","pages":48213}
                {"event":"read_pages","user":"u1","time":"2026-02-10T10:00:00Z","pages":51977}
                {"event":"read_pages","user":"u2","time":"2026-03-01T10:00:00Z","pages":1}
                """);
        Warehouse warehouse = server.context().getBean(Warehouse.class);
        new Importer(warehouse, Imports.in(warehouse), CLOCK)
                .bring(List.of(Source.of(file)), Recipe.GUESS, Asked.once());
    }

    private static void believe() {
        Person robin = server.context().getBean(People.class).members().getFirst();
        Frameworks frameworks = server.context().getBean(Frameworks.class);
        Revision first =
                frameworks.adopt(
                        new Adoption(
                                "The Reading Room",
                                Game.ATTENTION,
                                new NorthStar(
                                        "Pages read",
                                        "total pages of read_pages, per month",
                                        "Somebody said this in the workshop",
                                        "Ines Duarte <ines@reading.example>"),
                                List.of(
                                        new Adoption.NewInput(
                                                "Readers who come",
                                                Dimension.BREADTH,
                                                "number of users who did read_pages, per month",
                                                "said about the input")),
                                List.of(new Adoption.NewResult("Subscriptions", ""))),
                        robin,
                        "the reason nobody outside may read");
        Framework framework = first.framework();
        Node metric = framework.northStar();
        Node input = framework.inputs().getFirst();
        Framework changed =
                framework
                        .with(
                                metric.with(
                                        metric.about()
                                                .ofTeam("Pagination squad")
                                                .aimingAt(
                                                        new Target(new BigDecimal("77123"), null))))
                        .with(((Node.Joined) input).believed(new Belief("our secret belief", 64)));
        frameworks.revise(changed, first.number(), robin, "a second reason");
    }

    /// A clock that a test moves on.
    static final class HandedClock extends Clock {

        private volatile Instant now = Instant.EPOCH;

        void begin() {
            now = Instant.parse("2026-03-15T09:00:00Z");
        }

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
