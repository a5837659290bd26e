package cynosure.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cynosure.framework.Dimension;
import cynosure.framework.Framework;
import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import cynosure.framework.Warning;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    /// Reading, Notes and Evenings move the metric; Trains moves Reading.
    private static final Framework TREE =
            new Framework(
                    "Lantern",
                    Game.ATTENTION,
                    new NorthStar("Lamplighters", "", "", ""),
                    List.of(
                            new Input("reading", "Reading", Dimension.BREADTH, "", "", ""),
                            new Input("trains", "Trains", Dimension.BREADTH, "", "", "")
                                    .moving("reading"),
                            new Input("notes", "Notes", Dimension.DEPTH, "", "", ""),
                            new Input("evenings", "Evenings", Dimension.FREQUENCY, "", "", "")),
                    List.of());

    @Test
    void an_item_that_serves_several_inputs_is_shared_out_evenly() {
        Coverage coverage =
                Coverage.of(
                        TREE,
                        List.of(
                                item("Sync", null, "reading", "notes"),
                                item("Offline", null, "trains"),
                                item("Page", null, "notes")));

        assertThat(coverage.sized()).isFalse();
        assertThat(row(coverage, "reading").own()).isCloseTo(0.5, within(1e-12));
        assertThat(row(coverage, "reading").weight()).isCloseTo(1.5, within(1e-12));
        assertThat(row(coverage, "notes").weight()).isCloseTo(1.5, within(1e-12));
        assertThat(coverage.weight()).isEqualTo(3);
        assertThat(coverage.starving())
                .extracting(row -> row.input().id())
                .containsExactly("evenings");
    }

    @Test
    void sizes_count_only_where_every_open_item_has_one() {
        RoadmapItem large = item("Sync", "8", "reading");
        RoadmapItem small = item("Page", "2", "notes");
        RoadmapItem unknown = item("Books", null, "notes");

        assertThat(row(Coverage.of(TREE, List.of(large, small)), "reading").weight()).isEqualTo(8);
        assertThat(row(Coverage.of(TREE, List.of(large, small, unknown)), "reading").weight())
                .isEqualTo(1);
        assertThat(row(Coverage.of(TREE, List.of(large, small, over(unknown))), "reading").weight())
                .isEqualTo(8);
    }

    @Test
    void each_item_stands_in_one_heap() {
        RoadmapItem unasked = item("Unasked", null);
        RoadmapItem orphan = with("Orphan", new Link.None("ada", NOON));
        RoadmapItem stray = item("Stray", null, "gone");
        RoadmapItem half = item("Half", null, "gone", "notes");
        RoadmapItem over = over(item("Over", null, "notes"));
        Coverage coverage = Coverage.of(TREE, List.of(unasked, orphan, stray, half, over));

        assertThat(coverage.unasked()).containsExactly(unasked);
        assertThat(coverage.orphans()).containsExactly(orphan);
        assertThat(coverage.strays()).containsExactly(stray);
        assertThat(coverage.serving()).containsExactly(half);
        assertThat(coverage.finished()).containsExactly(over);
        assertThat(row(coverage, "notes").weight()).isEqualTo(1);
        assertThat(coverage.open()).isEqualTo(4);
    }

    @Test
    void of_inputs_that_starve_together_only_the_upper_is_named() {
        Coverage coverage = Coverage.of(TREE, List.of(item("Page", null, "notes")));

        assertThat(coverage.starving())
                .extracting(row -> row.input().id())
                .containsExactly("reading", "evenings");
    }

    @Test
    void a_coach_asks_about_what_links_to_nothing_serves_nothing_and_starves() throws IOException {
        List<RoadmapItem> items = new ArrayList<>();
        items.add(item("Unasked", null));
        items.add(with("Orphan", new Link.None("ada", NOON)));
        items.add(item("Stray", null, "gone"));
        for (int i = 0; i < 7; i++) {
            items.add(item("Page " + i, null, "notes"));
        }
        List<Warning> asked = Questions.on(Coverage.of(TREE, items));

        assertThat(asked)
                .extracting(Warning::rule)
                .containsExactly(
                        "work.unlinked",
                        "work.orphan",
                        "work.stray",
                        "work.starving",
                        "work.lopsided");
        assertThat(Files.readString(Path.of("docs/advice.md")).lines())
                .filteredOn(line -> line.startsWith("| `work."))
                .extracting(line -> line.split("`")[1])
                .isEqualTo(asked.stream().map(Warning::rule).toList());
        assertThat(asked.getFirst().words())
                .isEqualTo("This roadmap item links to nothing: “Unasked”.");
        assertThat(asked.get(3).words()).isEqualTo("Nobody works on “Reading”, “Evenings”.");
        assertThat(asked.getLast().words()).isEqualTo("70 % of the open work serves “Notes”.");
        assertThat(Questions.on(Coverage.of(TREE, List.of()))).isEmpty();
    }

    private static Coverage.Row row(Coverage coverage, String id) {
        return coverage.rows().stream()
                .filter(row -> row.input().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static RoadmapItem over(RoadmapItem item) {
        Work work = item.work();
        return new RoadmapItem(
                item.id(),
                new Work(work.key(), work.title(), "Done", true, "", "", work.size()),
                item.links(),
                1);
    }

    private static RoadmapItem item(String title, @Nullable String size, String... inputs) {
        List<Link> links = new ArrayList<>();
        for (String input : inputs) {
            links.add(new Link.Clear(input, "ada", NOON));
        }
        BigDecimal number = size == null ? null : new BigDecimal(size);
        return new RoadmapItem(title, new Work(title, title, "", false, "", "", number), links, 1);
    }

    private static RoadmapItem with(String title, Link link) {
        return new RoadmapItem(title, Work.titled(title), List.of(link), 1);
    }
}
