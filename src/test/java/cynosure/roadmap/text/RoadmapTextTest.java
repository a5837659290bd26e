package cynosure.roadmap.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cynosure.framework.text.Chapter;
import cynosure.framework.text.LeastFile;
import cynosure.framework.text.NorthStarSheet;
import cynosure.framework.text.NorthStarText;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.roadmap.Roadmap.Told;
import cynosure.roadmap.Serves;
import cynosure.roadmap.Work;
import cynosure.yaml.Awkward;
import cynosure.yaml.Schema;
import cynosure.yaml.Sheet;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.nodes.Node;
import tools.jackson.databind.JsonNode;

/// The roadmap as a chapter of the file: the same bytes, nothing lost, every mistake told.
class RoadmapTextTest {

    private final List<Told> found = new ArrayList<>();

    @Test
    void a_roadmap_is_written_like_this() {
        Work sync =
                new Work(
                        "ENG-12",
                        "Sync: trains",
                        "In progress",
                        false,
                        "Tomas",
                        "https://a.example/12",
                        new BigDecimal("8.50"));
        List<Told> items =
                List.of(
                        new Told(
                                sync,
                                new Serves.Inputs(
                                        List.of(
                                                new Serves.Input("reading", ""),
                                                new Serves.Input("notes", "trains are quiet")))),
                        new Told(Work.titled("Growth banner 4"), new Serves.Nothing()),
                        new Told(
                                new Work("b", "Books", "Done", true, "", "", null),
                                new Serves.Unsaid()));

        assertThat(text(items))
                .endsWith(
                        """
                        results: []
                        roadmap:
                          - key: ENG-12
                            title: 'Sync: trains'
                            status: In progress
                            owner: Tomas
                            size: 8.5
                            url: https://a.example/12
                            serves:
                              - input: reading
                              - input: notes
                                if: trains are quiet
                          - title: Growth banner 4
                            serves: none
                          - key: b
                            title: Books
                            status: Done
                            finished: true
                        """);
        assertThat(text(List.of())).endsWith("results: []\n");
    }

    @Test
    void whatever_people_write_comes_back_whole_and_meets_the_schema() throws IOException {
        Random random = new Random(11);
        for (int round = 0; round < 1_000; round++) {
            List<Told> items = items(random);
            String text = text(items);

            assertThat(problems(text)).as(text).isEmpty();
            assertThat(found).as(text).isEqualTo(items);
            assertThat(text(found)).isEqualTo(text);
            if (round % 50 == 0) {
                assertThat(Schema.NORTH_STAR.takes(text)).as(text).isTrue();
            }
        }
    }

    @Test
    void the_schema_has_just_the_keys_that_the_reader_knows_in_their_order() throws IOException {
        JsonNode item = Schema.NORTH_STAR.read().at("/properties/roadmap/items");

        assertThat(Schema.keys(item)).isEqualTo(RoadmapKeys.ITEM);
        assertThat(Schema.keys(item.at("/properties/serves/oneOf/1/items")))
                .isEqualTo(RoadmapKeys.SERVES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "roadmap: {title: A}",
                "roadmap: [{key: A}]",
                "roadmap: [{title: A, size: large}]",
                "roadmap: [{title: A, size: -1}]",
                "roadmap: [{title: A, url: 'javascript:alert(1)'}]",
                "roadmap: [{title: A, finished: perhaps}]",
                "roadmap: [{title: A, serves: reading}]",
                "roadmap: [{title: A, serves: []}]",
                "roadmap: [{title: A, serves: [{if: so}]}]",
                "roadmap: [{title: A, serves: [{input: a b}]}]",
                "roadmap: [{title: A, goal: B}]",
            })
    void what_the_schema_refuses_the_reader_refuses(String more) throws IOException {
        assertThat(Schema.NORTH_STAR.takes(LeastFile.TEXT + more)).isFalse();
        assertThat(problems(LeastFile.TEXT + more)).isNotEmpty();
    }

    @Test
    void what_stands_there_twice_is_told_with_its_line() {
        Problems problems =
                problems(
                        LeastFile.TEXT
                                + """
                                roadmap:
                                  - title: Sync
                                  - title: sync
                                  - title: Page
                                    serves:
                                      - input: reading
                                      - input: reading
                                """);

        assertThat(problems)
                .extracting(Problem::code, problem -> problem.place().line())
                .containsExactly(tuple("yaml.twice", 8), tuple("yaml.twice", 12));
    }

    private Problems problems(String text) {
        found.clear();
        return NorthStarSheet.read(
                        "northstar.yaml",
                        text,
                        () -> "new",
                        Map.of(
                                RoadmapKeys.CHAPTER,
                                (node, sheet) -> found.addAll(RoadmapSheet.read(node, sheet))))
                .problems();
    }

    private static String text(List<Told> items) {
        Chapter chapter =
                new Chapter() {

                    @Override
                    public String key() {
                        return RoadmapKeys.CHAPTER;
                    }

                    @Override
                    public Object written() {
                        return RoadmapChapter.written(items);
                    }

                    @Override
                    public Page read(Node node, Sheet sheet) {
                        throw new AssertionError("it is only written here");
                    }
                };
        return NorthStarText.write(LeastFile.FRAMEWORK, List.of(chapter));
    }

    private static List<Told> items(Random random) {
        List<Told> items = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            String title = i + Awkward.words(random);
            Work work =
                    new Work(
                            random.nextBoolean()
                                    ? "K" + i + Awkward.words(random)
                                    : Work.keyOf(title),
                            title,
                            random.nextBoolean() ? "" : Awkward.words(random),
                            random.nextBoolean(),
                            random.nextBoolean() ? "" : Awkward.words(random),
                            random.nextBoolean() ? "" : "https://a.example/?q=" + i + "#:",
                            random.nextBoolean()
                                    ? null
                                    : BigDecimal.valueOf(
                                            random.nextInt(100_000), random.nextInt(5)));
            items.add(new Told(work, serves(random)));
        }
        return items;
    }

    private static Serves serves(Random random) {
        List<Serves.Input> inputs = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            inputs.add(
                    new Serves.Input(
                            "i" + i,
                            random.nextBoolean()
                                    ? ""
                                    : Awkward.words(random).replaceAll("\\s+", " ").strip()));
        }
        return inputs.isEmpty()
                ? random.nextBoolean() ? new Serves.Unsaid() : new Serves.Nothing()
                : new Serves.Inputs(inputs);
    }
}
