package cynosure.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.framework.text.LeastFile;
import cynosure.framework.text.NorthStarSheet;
import cynosure.framework.text.NorthStarText;
import cynosure.ids.RandomIds;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.understanding.Bringing;
import cynosure.understanding.Evidence;
import cynosure.understanding.Happened;
import cynosure.understanding.Happening;
import cynosure.understanding.Moment;
import cynosure.understanding.Moment.Stage;
import cynosure.understanding.Tenet;
import cynosure.understanding.Tenet.Kind;
import cynosure.understanding.Tenet.Stand;
import cynosure.understanding.Understandings;
import cynosure.understanding.Written;
import cynosure.yaml.Awkward;
import cynosure.yaml.Schema;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The vision, beliefs and exchanges as chapters of the file: nothing lost, every mistake told.
class UnderstandingTextTest {

    private static final Person ADA = new Person("ada", "Ada", Role.OWNER);

    @Test
    void whatever_people_write_comes_back_whole_and_meets_the_schema() throws IOException {
        Random random = new Random(13);
        for (int round = 0; round < 300; round++) {
            Written told = told(random);
            Remembered here = new Remembered();
            Bringing.in(told, here, new RandomIds(), ADA);
            assertThat(Written.of(here.now())).isEqualTo(told);

            String text = text(here);
            Written read = read(text);
            assertThat(problems(text)).as(text).isEmpty();
            assertThat(read.differenceFrom(told, true)).as(text).isEmpty();
            if (round % 30 == 0) {
                assertThat(Schema.NORTH_STAR.takes(text)).as(text).isTrue();
            }
            int before = here.all().size();
            Bringing.in(read, here, new RandomIds(), ADA);
            assertThat(here.all()).as("nothing new is said of " + text).hasSize(before);
        }
    }

    @Test
    void how_sure_people_are_and_where_their_dots_lie_stays_here() {
        Remembered here = new Remembered();
        Bringing.in(told(new Random(1)), here, new RandomIds(), ADA);
        String before = text(here);
        here.add(new Happening.SureSaid("b0", 77, "mine"), ADA);
        here.add(new Happening.DotsPlaced("m0", 2), ADA);

        assertThat(text(here)).isEqualTo(before);
    }

    @Test
    void what_a_file_does_not_name_stays_and_what_was_withdrawn_is_not_brought_back() {
        Remembered here = new Remembered();
        here.add(new Happening.TenetWritten("b", Kind.MARKET, "Old", "", ""), ADA);
        here.add(
                new Happening.EvidenceGiven(
                        "b", "e", Evidence.Side.FOR, Evidence.Sort.DATA, "Seen", "", null),
                ADA);
        here.add(new Happening.EvidenceWithdrawn("b", "e", "wrong"), ADA);
        Written file =
                read(
                        LeastFile.TEXT
                                + """
                                beliefs:
                                  - id: b
                                    words: New
                                    kind: market
                                    standing: doubted
                                    evidence:
                                      - words: Seen
                                        sort: data
                                  - words: Another
                                """);
        assertThat(file.differenceFrom(Written.of(here.now()), false))
                .containsExactly(
                        "“Old” is now put “New”",
                        "“New” is in doubt",
                        "“New” has new evidence",
                        "“Another” is believed");
        Bringing.in(file, here, new RandomIds(), ADA);
        Bringing.in(read(LeastFile.TEXT + "beliefs: []\nvision: ''"), here, new RandomIds(), ADA);

        assertThat(here.now().all()).extracting(Tenet::words).containsExactly("New", "Another");
        assertThat(here.now().tenet("b").orElseThrow().evidence(Evidence.Side.FOR)).isEmpty();
    }

    @Test
    void the_schema_has_just_the_keys_that_the_reader_knows_in_their_order() throws IOException {
        JsonNode schema = Schema.NORTH_STAR.read();
        JsonNode belief = schema.at("/properties/beliefs/items");

        assertThat(Schema.keys(belief)).isEqualTo(UnderstandingKeys.BELIEF);
        assertThat(Schema.keys(belief.at("/properties/evidence/items")))
                .isEqualTo(UnderstandingKeys.EVIDENCE);
        assertThat(Schema.keys(schema.at("/properties/exchanges/items")))
                .isEqualTo(UnderstandingKeys.EXCHANGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vision: [a]",
                "beliefs: {words: A}",
                "beliefs: [{kind: market}]",
                "beliefs: [{words: A, kind: weather}]",
                "beliefs: [{words: A, standing: forgotten}]",
                "beliefs: [{words: A, sure: 80}]",
                "beliefs: [{words: A, evidence: [{words: B, link: 'javascript:alert(1)'}]}]",
                "beliefs: [{words: A, evidence: [{words: B, on: soon}]}]",
                "exchanges: [{words: A, when: later}]",
                "exchanges: [{words: A, chosen: perhaps}]",
                "exchanges: [{words: A, shown-by: [a b]}]",
            })
    void what_the_schema_refuses_the_reader_refuses(String more) throws IOException {
        assertThat(Schema.NORTH_STAR.takes(LeastFile.TEXT + more)).isFalse();
        assertThat(problems(LeastFile.TEXT + more)).isNotEmpty();
    }

    @Test
    void what_stands_there_twice_and_a_seventh_choice_are_told() {
        String seven = "exchanges:\n";
        for (int i = 0; i < 7; i++) {
            seven += "  - {words: M" + i + ", chosen: true}\n";
        }
        assertThat(problems(LeastFile.TEXT + "beliefs: [{words: A}, {words: A}]").all())
                .extracting(Problem::code)
                .containsExactly("yaml.twice");
        assertThat(problems(LeastFile.TEXT + seven).first().sentence())
                .contains("more than 6 moments");
    }

    /// Everything that was said, in memory.
    private static final class Remembered implements Understandings {

        private final List<Happened> all = new ArrayList<>();

        @Override
        public List<Happened> all() {
            return List.copyOf(all);
        }

        @Override
        public void add(Happening happening, Person by) {
            all.add(new Happened(all.size() + 1L, by.id(), Instant.EPOCH, happening));
        }

        @Override
        public boolean addOnce(String origin, Happening happening, String byId) {
            throw new UnsupportedOperationException(origin);
        }

        @Override
        public boolean knows(String origin) {
            return false;
        }
    }

    private static String text(Understandings here) {
        return NorthStarText.write(
                LeastFile.FRAMEWORK,
                List.of(
                        new VisionChapter(here, new RandomIds()),
                        new BeliefsChapter(here, new RandomIds()),
                        new ExchangesChapter(here, new RandomIds())));
    }

    private static Written read(String text) {
        UnderstandingSheet sheet = new UnderstandingSheet();
        NorthStarSheet.read("northstar.yaml", text, () -> "new", sheet.readers());
        return sheet.read();
    }

    private static Problems problems(String text) {
        return NorthStarSheet.read(
                        "northstar.yaml", text, () -> "new", new UnderstandingSheet().readers())
                .problems();
    }

    private static Written told(Random random) {
        List<Written.Belief> beliefs = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            List<Written.Shown> shown = new ArrayList<>();
            for (int j = 0; j < random.nextInt(3); j++) {
                shown.add(
                        new Written.Shown(
                                words(random) + j,
                                one(random, Evidence.Side.values()),
                                one(random, Evidence.Sort.values()),
                                random.nextBoolean() ? "https://example.com/" + j : "",
                                random.nextBoolean() ? LocalDate.of(2026, 3, 1 + j) : null));
            }
            beliefs.add(
                    new Written.Belief(
                            "b" + i,
                            words(random),
                            one(random, Kind.values()),
                            random.nextBoolean() ? "metric" : "",
                            one(random, Stand.values()),
                            shown));
        }
        List<Written.Exchange> moments = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            moments.add(
                    new Written.Exchange(
                            "m" + stage.ordinal(),
                            new Moment.Told(
                                    stage,
                                    words(random),
                                    random.nextBoolean(),
                                    random.nextBoolean(),
                                    random.nextBoolean() ? words(random) : "",
                                    random.nextBoolean() ? words(random) : ""),
                            random.nextBoolean(),
                            random.nextBoolean() ? List.of("metric", "i1") : List.of()));
        }
        return new Written(words(random), beliefs, moments);
    }

    private static String words(Random random) {
        return (Awkward.word(random) + " " + Awkward.word(random)).replaceAll("\\s+", " ").strip();
    }

    private static <T> T one(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }
}
