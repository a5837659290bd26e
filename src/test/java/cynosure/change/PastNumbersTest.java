package cynosure.change;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.events.Asked;
import cynosure.events.Importer;
import cynosure.events.Recipe;
import cynosure.events.Source;
import cynosure.framework.Framework;
import cynosure.framework.Game;
import cynosure.framework.NorthStar;
import cynosure.framework.PastStandings;
import cynosure.framework.PastStandings.Then;
import cynosure.framework.Standing;
import cynosure.framework.Standings;
import cynosure.people.Workspace;
import cynosure.people.Workspaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A past day's numbers are those that somebody with only the events of that time would have read.
class PastNumbersTest {

    private static final Path SAMPLE = Path.of("src/test/resources/sample/lantern.jsonl");
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final Pattern TIME = Pattern.compile("\"time\":\"([^\"]+)\"");

    @TempDir Path folder;

    private static final List<String> SENTENCES =
            List.of(
                    "number of users who did open_book, per week",
                    "number of share_note, per month",
                    "number of users who did open_book, over the last 28 days",
                    "share of users who did view_note among users who did open_book, per week");

    @Test
    void they_are_what_the_events_up_to_that_day_give() throws IOException {
        for (LocalDate day : List.of(LocalDate.of(2025, 10, 26), LocalDate.of(2025, 11, 8))) {
            Instant end = day.plusDays(1).atStartOfDay(ZONE).toInstant();
            List<Standing> cut;
            try (var then = server("cut" + day, end, end)) {
                cut =
                        SENTENCES.stream()
                                .map(
                                        sentence ->
                                                then.context()
                                                        .getBean(Standings.class)
                                                        .counted(
                                                                new NorthStar(
                                                                        "M", sentence, "", "")))
                                .toList();
            }
            assertThat(cut).allMatch(Standing.Measured.class::isInstance);
            try (var now =
                    server("all" + day, Instant.MAX, Instant.parse("2025-12-01T08:00:00Z"))) {
                assertThat(SENTENCES.stream().map(sentence -> past(now, sentence, day)).toList())
                        .isEqualTo(cut);
            }
        }
    }

    private static Standing past(Cynosure.Running server, String sentence, LocalDate day) {
        NorthStar metric = new NorthStar("M", sentence, "", "");
        Framework tree = new Framework("Lantern", Game.ATTENTION, metric, List.of(), List.of());
        return server.context().getBean(PastStandings.class).counted(new Then(tree, day), metric);
    }

    private Cynosure.Running server(String name, Instant before, Instant now) throws IOException {
        List<String> lines =
                Files.readAllLines(SAMPLE).stream()
                        .filter(line -> time(line).isBefore(before))
                        .toList();
        Path file = Files.write(folder.resolve(name + ".jsonl"), lines);
        Path data = Files.createDirectory(folder.resolve(name));
        var server =
                Cynosure.start(
                        new Settings("127.0.0.1", 0, data, null), Clock.fixed(now, ZoneOffset.UTC));
        server.context()
                .getBean(Workspaces.class)
                .settle(new Workspace("Lantern", ZONE, DayOfWeek.MONDAY));
        server.context()
                .getBean(Importer.class)
                .bring(List.of(Source.of(file)), Recipe.GUESS, Asked.once());
        return server;
    }

    private static Instant time(String line) {
        Matcher found = TIME.matcher(line);
        assertThat(found.find()).isTrue();
        return Instant.parse(found.group(1));
    }
}
