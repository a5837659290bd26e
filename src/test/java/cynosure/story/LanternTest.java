package cynosure.story;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.framework.Node;
import cynosure.language.Language;
import cynosure.language.Phrasebook;
import cynosure.metric.Parser;
import cynosure.metric.Printer;
import cynosure.story.LanternWorkshop.Dotted;
import cynosure.story.LanternWorkshop.Guest;
import cynosure.story.LanternWorkshop.Idea;
import cynosure.workshop.Candidate;
import cynosure.workshop.Workshop;
import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Prompts;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LanternTest {

    private static final LanternWorkshop HELD = LanternWorkshop.held();

    @Test
    void every_part_of_the_tree_is_owned_defined_and_computable() {
        assertThat(Lantern.framework().problems().none()).isTrue();
        assertThat(Lantern.framework().advice()).isEmpty();
        for (Node node : Lantern.framework().nodes().toList()) {
            assertThat(node.owner()).as(node.name()).isNotEmpty();
            var definition = Parser.parse(node.definition()).definition();
            assertThat(definition).as(node.definition()).isNotNull();
            assertThat(Printer.print(definition)).isEqualTo(node.definition());
        }
    }

    @Test
    void what_was_adopted_is_what_won_and_what_the_tree_says() {
        Idea won =
                HELD.ideas().stream()
                        .filter(i -> i.name().equals(HELD.adopted()))
                        .findFirst()
                        .orElseThrow();
        assertThat(Lantern.framework().northStar().name()).isEqualTo(won.name());
        assertThat(Lantern.framework().inputs())
                .extracting(input -> input.name() + input.dimension())
                .containsExactlyElementsOf(
                        won.inputs().stream().map(i -> i.name() + i.dimension()).toList());
        var dots =
                HELD.dots().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Dotted::idea, Collectors.summingInt(Dotted::count)));
        assertThat(dots.get(won.name()))
                .isEqualTo(dots.values().stream().mapToInt(n -> n).max().orElseThrow());
    }

    @Test
    void everyone_spoke_within_what_the_room_allows() {
        List<String> names = HELD.guests().stream().map(Guest::name).toList();
        assertThat(HELD.openings()).containsOnlyKeys(names);
        assertThat(HELD.games()).containsOnlyKeys(names);
        assertThat(new HashSet<>(HELD.games().values())).as("they disagree").hasSizeGreaterThan(1);
        HELD.openings()
                .values()
                .forEach(
                        answers ->
                                assertThat(answers)
                                        .hasSameSizeAs(
                                                Prompts.of(
                                                        Activity.OPENING_QUESTIONS,
                                                        Phrasebook.of(Language.ENGLISH))));
        HELD.terrible()
                .values()
                .forEach(
                        ideas ->
                                assertThat(ideas)
                                        .hasSizeBetween(
                                                1,
                                                Prompts.of(
                                                                Activity.TERRIBLE_NORTH_STARS,
                                                                Phrasebook.of(Language.ENGLISH))
                                                        .size()));
        assertThat(HELD.verdicts()).hasSize(names.size() * HELD.ideas().size() * 7);
        for (String name : names) {
            assertThat(
                            HELD.dots().stream()
                                    .filter(d -> d.guest().equals(name))
                                    .mapToInt(Dotted::count)
                                    .sum())
                    .isEqualTo(Workshop.DOTS);
            assertThat(HELD.ideas().stream().filter(i -> i.author().equals(name)))
                    .hasSizeLessThanOrEqualTo(Candidate.SLOTS);
        }
        HELD.ideas()
                .forEach(idea -> assertThat(idea.inputs()).hasSizeBetween(1, Candidate.INPUTS_MAX));
    }
}
