package cynosure.catalogue.watch;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.Asked;
import cynosure.events.Importer;
import cynosure.events.Imports;
import cynosure.events.Recipe;
import cynosure.events.Source;
import cynosure.ids.CountedIds;
import cynosure.people.Workspace;
import cynosure.people.Workspaces;
import cynosure.warehouse.Warehouse;
import cynosure.warehouse.WarehouseSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Twenty-one weeks of a small product: on 20 May share_note begins to lose events for five days,
/// on 23 May it loses its book, its pages become words, and somebody sends it under another name.
class WatchingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate BREAK = LocalDate.of(2026, 5, 20);
    private static final LocalDate CHANGE = LocalDate.of(2026, 5, 23);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 31);
    private static final Clock JUNE =
            Clock.fixed(Instant.parse("2026-06-01T06:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    @Test
    void what_breaks_is_told_once_with_the_day_it_began_and_ends_when_it_is_as_before()
            throws IOException {
        StringBuilder lines = new StringBuilder();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            boolean broken = !day.isBefore(BREAK) && day.isBefore(BREAK.plusDays(5));
            notes(lines, day, broken ? 12 : 60);
            read(lines, "read", day, 40);
        }
        read(lines, "Share Note", CHANGE, 1);
        InMemoryNotices notices = new InMemoryNotices();
        try (Warehouse warehouse = Warehouse.inMemory(WarehouseSettings.usual())) {
            bring(warehouse, lines.toString());
            Watching watching = watching(warehouse, notices);

            watching.look(BREAK.minusDays(1));
            watching.look(BREAK);
            assertThat(told(notices)).isEmpty();
            watching.look(BREAK.plusDays(1));
            watching.look(BREAK.plusDays(2));
            assertThat(told(notices)).containsExactly("FELL share_note. since 2026-05-20");

            watching.look(CHANGE.plusDays(1));
            watching.lookAtNew();
            watching.look(LAST);
            assertThat(told(notices))
                    .containsExactlyInAnyOrder(
                            "FELL share_note. since 2026-05-20 until 2026-05-25",
                            "PROPERTY_GONE share_note.book since 2026-05-22",
                            "KIND_CHANGED share_note.pages since 2026-05-23 number → text",
                            "TWIN Share Note. since 2026-05-23 share_note");
        }
    }

    @Test
    void when_most_events_fall_at_once_that_is_one_notice() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            for (String event : List.of("read", "pause", "search", "like", "share", "sign_up")) {
                read(lines, event, day, day.isAfter(LAST.minusDays(2)) ? 3 : 50);
            }
        }
        InMemoryNotices notices = new InMemoryNotices();
        try (Warehouse warehouse = Warehouse.inMemory(WarehouseSettings.usual())) {
            bring(warehouse, lines.toString());
            Watching watching = watching(warehouse, notices);
            watching.look(LAST);
            watching.look(LAST);
        }
        assertThat(told(notices)).containsExactly("EVERYTHING . since 2026-05-30");
        assertThat(NoticeWords.evidence(notices.all().getFirst()))
                .isEqualTo("18 in a day of those that fell, where about 300 are usual.");
    }

    private static List<String> told(Notices notices) {
        return notices.all().stream()
                .map(
                        one ->
                                "%s %s.%s since %s%s %s"
                                        .formatted(
                                                one.kind(),
                                                one.subject().event(),
                                                one.subject().property(),
                                                one.since(),
                                                one.until() == null ? "" : " until " + one.until(),
                                                one.other())
                                        .strip())
                .toList();
    }

    private static Watching watching(Warehouse warehouse, Notices notices) {
        Workspaces nameless =
                new Workspaces() {
                    @Override
                    public Optional<Workspace> current() {
                        return Optional.empty();
                    }

                    @Override
                    public void settle(Workspace workspace) {
                        throw new UnsupportedOperationException();
                    }
                };
        return new Watching(warehouse, notices, _ -> false, nameless, new CountedIds(), JUNE);
    }

    private void bring(Warehouse warehouse, String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("lines.jsonl"), lines);
        new Importer(warehouse, Imports.in(warehouse), JUNE)
                .bring(List.of(new Source(file, "lines.jsonl")), Recipe.GUESS, Asked.once());
    }

    private static void notes(StringBuilder lines, LocalDate day, int count) {
        boolean before = day.isBefore(CHANGE);
        for (int i = 1; i <= count; i++) {
            String pages = before ? ",\"book\":\"Mud\",\"pages\":" + i : ",\"pages\":\"some\"";
            lines.append(line("share_note", day, i, pages));
        }
    }

    private static void read(StringBuilder lines, String event, LocalDate day, int count) {
        for (int i = 0; i < count; i++) {
            lines.append(line(event, day, i, ""));
        }
    }

    private static String line(String event, LocalDate day, int number, String properties) {
        return "{\"event\":\"%s\",\"user\":\"m%d\",\"time\":\"%sT12:%02d:00Z\"%s}\n"
                .formatted(event, number, day, number % 60, properties);
    }
}
