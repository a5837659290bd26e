package cynosure.catalogue.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cynosure.catalogue.Description;
import cynosure.catalogue.Descriptions;
import cynosure.catalogue.Said;
import cynosure.catalogue.Subject;
import cynosure.framework.text.LeastFile;
import cynosure.framework.text.NorthStarSheet;
import cynosure.framework.text.NorthStarText;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.yaml.Awkward;
import cynosure.yaml.Schema;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What is said of events as a chapter of the file: the same bytes, nothing lost, every mistake
/// told.
class EventsTextTest {

    private static final Person ADA = new Person("ada", "Ada", Role.OWNER);

    private final Kept kept = new Kept();
    private final EventsChapter chapter = new EventsChapter(kept);
    private final List<Told> found = new ArrayList<>();

    @Test
    void events_are_written_like_this() {
        kept.say(
                "share_note",
                "",
                new Said("Somebody shares a note: with anyone.", "Growth", false));
        kept.say("share_note", "pages", new Said("", "", true));
        kept.say("open", "from", new Said("Where it was opened.", "", false));
        kept.say("old", "", new Said("", "", false));

        assertThat(text())
                .endsWith(
                        """
                        results: []
                        events:
                          - event: open
                            properties:
                              - property: from
                                words: Where it was opened.
                          - event: share_note
                            words: 'Somebody shares a note: with anyone.'
                            owner: Growth
                            properties:
                              - property: pages
                                required: true
                        """);
    }

    @Test
    void whatever_people_say_comes_back_whole_and_meets_the_schema() throws IOException {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            kept.all.clear();
            for (int i = random.nextInt(5); i > 0; i--) {
                String event = words(random) + random.nextInt(3);
                String property = random.nextBoolean() ? "" : words(random) + random.nextInt(3);
                boolean required = !property.isEmpty() && random.nextBoolean();
                String owner = property.isEmpty() && random.nextBoolean() ? words(random) : "";
                kept.say(event, property, new Said(words(random), owner, required));
            }
            String text = text();
            Map<Subject, Said> before = kept.said();
            assertThat(problems(text)).as(text).isEmpty();

            assertThat(chapter.page(found).changes()).as(text).isEmpty();
            kept.all.clear();
            chapter.page(found).become(ADA);

            assertThat(kept.said()).as(text).isEqualTo(before);
            assertThat(text()).isEqualTo(text);
            if (round % 30 == 0) {
                assertThat(Schema.NORTH_STAR.takes(text)).as(text).isTrue();
            }
        }
    }

    @Test
    void what_a_file_does_not_name_stays_as_it_is() {
        kept.say("share", "", new Said("Old words", "Growth", false));
        kept.say("share", "pages", new Said("How many", "", true));
        kept.say("open", "", new Said("Opened", "", false));
        problems(
                LeastFile.TEXT
                        + """
                        events:
                          - event: share
                            words: New words
                            properties:
                              - property: pages
                              - property: size
                                required: true
                        """);

        assertThat(chapter.page(found).changes())
                .containsExactly(
                        "The event “share” is described anew",
                        "“size” of the event “share” is described");
        chapter.page(found).become(ADA);

        assertThat(kept.said())
                .containsOnly(
                        Map.entry(Subject.event("share"), new Said("New words", "Growth", false)),
                        Map.entry(new Subject("share", "pages"), new Said("How many", "", true)),
                        Map.entry(new Subject("share", "size"), new Said("", "", true)),
                        Map.entry(Subject.event("open"), new Said("Opened", "", false)));
    }

    @Test
    void the_schema_has_just_the_keys_that_the_reader_knows_in_their_order() throws IOException {
        JsonNode event = Schema.NORTH_STAR.read().at("/properties/events/items");

        assertThat(Schema.keys(event)).isEqualTo(EventsKeys.EVENT);
        assertThat(Schema.keys(event.at("/properties/properties/items")))
                .isEqualTo(EventsKeys.PROPERTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events: {event: A}",
                "events: [{words: A}]",
                "events: [{event: A, words: []}]",
                "events: [{event: A, kind: B}]",
                "events: [{event: A, properties: pages}]",
                "events: [{event: A, properties: [{words: B}]}]",
                "events: [{event: A, properties: [{property: B, required: perhaps}]}]",
                "events: [{event: A, properties: [{property: B, owner: C}]}]",
            })
    void what_the_schema_refuses_the_reader_refuses(String more) throws IOException {
        assertThat(Schema.NORTH_STAR.takes(LeastFile.TEXT + more)).isFalse();
        assertThat(problems(LeastFile.TEXT + more)).isNotEmpty();
    }

    @Test
    void what_stands_there_twice_or_is_too_long_is_told_with_its_line() {
        Problems problems =
                problems(
                        LeastFile.TEXT
                                + """
                                events:
                                  - event: share
                                  - event: share
                                  - event: open
                                    properties:
                                      - property: a
                                      - property: a
                                  - event: long
                                    owner: %s
                                """
                                        .formatted("x".repeat(81)));

        assertThat(problems)
                .extracting(Problem::code, problem -> problem.place().line())
                .containsExactly(
                        tuple("yaml.twice", 8),
                        tuple("yaml.twice", 12),
                        tuple("catalogue.owner", 13));
    }

    private Problems problems(String text) {
        found.clear();
        return NorthStarSheet.read(
                        "northstar.yaml",
                        text,
                        () -> "new",
                        Map.of(
                                EventsKeys.CHAPTER,
                                (node, sheet) -> found.addAll(EventsSheet.read(node, sheet))))
                .problems();
    }

    private String text() {
        return NorthStarText.write(LeastFile.FRAMEWORK, List.of(chapter));
    }

    private static String words(Random random) {
        return Awkward.word(random) + "x" + Awkward.word(random);
    }

    /// What was said, in memory.
    private static final class Kept implements Descriptions {

        private final Map<Subject, Description> all = new HashMap<>();

        private void say(String event, String property, Said said) {
            Subject of = new Subject(event, property);
            all.put(of, new Description(of, 1, said, "ada", Instant.EPOCH));
        }

        private Map<Subject, Said> said() {
            Map<Subject, Said> said = new HashMap<>();
            all.forEach((of, one) -> said.put(of, one.said()));
            return said;
        }

        @Override
        public Map<Subject, Description> now() {
            return all;
        }

        @Override
        public List<Description> past(String event) {
            return List.of();
        }

        @Override
        public void write(Subject of, int seen, Said said, Person by) {
            all.put(of, new Description(of, seen + 1, said, by.id(), Instant.EPOCH));
        }

        @Override
        public void write(Map<Subject, Said> said, Person by) {
            said.forEach((of, one) -> write(of, 0, one, by));
        }
    }
}
