package cynosure.framework.text;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.framework.Belief;
import cynosure.framework.Dimension;
import cynosure.framework.Framework;
import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import cynosure.framework.Result;
import cynosure.framework.Target;
import cynosure.yaml.Awkward;
import cynosure.yaml.Schema;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// A framework as text: the same bytes, nothing lost, every mistake with its place.
class NorthStarTextTest {

    private static final Path SAMPLE = Path.of("docs/samples/northstar.yaml");

    @Test
    void a_framework_is_written_like_this() {
        var metric =
                new NorthStar(
                        "Weekly: readers",
                        "number of read, per week",
                        "",
                        "Ada",
                        "Club",
                        new Target(new BigDecimal("5000"), LocalDate.of(2027, 3, 31)));
        var input =
                new Input(
                        "i1",
                        NorthStar.ID,
                        "Depth",
                        Dimension.DEPTH,
                        "",
                        "",
                        "",
                        "",
                        null,
                        new Belief("If so, then so", 70));
        var part = new Input("i2", "Speed", Dimension.EFFICIENCY, "", "", "Bo").moving("i1");
        var framework =
                new Framework("Lantern", Game.ATTENTION, metric, List.of(input, part), List.of());

        assertThat(NorthStarText.write(framework))
                .isEqualTo(
                        """
                        # yaml-language-server: $schema=northstar.schema.json
                        version: 1
                        product: Lantern
                        game: attention
                        metric:
                          name: 'Weekly: readers'
                          definition: number of read, per week
                          owner: Ada
                          team: Club
                          target:
                            value: 5000
                            by: '2027-03-31'
                        inputs:
                          - id: i1
                            name: Depth
                            dimension: depth
                            belief:
                              words: If so, then so
                              confidence: 70
                            inputs:
                              - id: i2
                                name: Speed
                                dimension: efficiency
                                owner: Bo
                        results: []
                        """);
    }

    @Test
    void whatever_people_write_comes_back_whole_and_meets_the_schema() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            Framework framework = framework(random);
            String text = NorthStarText.write(framework);
            NorthStarSheet.Told told = read(text);

            assertThat(told.problems()).as(text).isEmpty();
            assertThat(told.framework()).as(text).isEqualTo(framework);
            assertThat(NorthStarText.write(told.framework())).isEqualTo(text);
            if (round % 50 == 0) {
                assertThat(Schema.NORTH_STAR.takes(text)).as(text).isTrue();
            }
        }
    }

    @Test
    void the_schema_has_just_the_keys_that_the_reader_knows_in_their_order() throws IOException {
        JsonNode schema = Schema.NORTH_STAR.read();
        JsonNode input = schema.at("/properties/inputs/items");

        assertThat(Schema.keys(schema)).isEqualTo(Keys.FILE);
        assertThat(Schema.keys(schema.at("/properties/metric"))).isEqualTo(Keys.METRIC);
        assertThat(Schema.keys(input)).isEqualTo(Keys.INPUT);
        assertThat(Schema.keys(schema.at("/properties/results/items"))).isEqualTo(Keys.RESULT);
        assertThat(Schema.keys(input.at("/properties/target"))).isEqualTo(Keys.TARGET);
        assertThat(Schema.keys(input.at("/properties/belief"))).isEqualTo(Keys.BELIEF);
        assertThat(Path.of("src/main/resources/static/northstar.schema.json"))
                .hasSameTextualContentAs(Schema.NORTH_STAR.file());
    }

    @Test
    void the_sample_meets_the_schema_and_is_written_as_it_stands() throws IOException {
        String sample = Files.readString(SAMPLE);
        Framework framework = read(sample).framework();

        assertThat(Schema.NORTH_STAR.takes(sample)).isTrue();
        assertThat(framework).isNotNull();
        assertThat(NorthStarText.write(framework))
                .isEqualTo(sample.replace("$schema=../northstar", "$schema=northstar"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inputs: [{dimension: depth}]",
                "inputs: [{name: A, dimension: width}]",
                "inputs: [{name: A, id: metric}]",
                "inputs: [{name: A, belief: {confidence: 101}}]",
                "inputs: {name: A}",
                "inputs: [{name: A, inputs: [{dimension: depth}]}]",
                "results: [{name: A, for: nobody}]",
                "results: [{name: A, target: {by: 2027-01-01}}]",
                "results: [{name: A, target: {value: 1, by: soon}}]",
                "goal: more",
            })
    void what_the_schema_refuses_the_reader_refuses(String more) throws IOException {
        assertThat(Schema.NORTH_STAR.takes(LeastFile.TEXT + more)).isFalse();
        assertThat(read(LeastFile.TEXT + more).problems()).isNotEmpty();
    }

    private static NorthStarSheet.Told read(String text) {
        return NorthStarSheet.read("northstar.yaml", text, () -> "new");
    }

    private static Framework framework(Random random) {
        List<Input> inputs = new ArrayList<>();
        for (int i = random.nextInt(9); i > 0; i--) {
            inputs.add(
                    new Input(
                            "i" + i,
                            inputs.isEmpty() || random.nextBoolean()
                                    ? NorthStar.ID
                                    : inputs.get(random.nextInt(Math.min(3, inputs.size()))).id(),
                            Awkward.words(random),
                            Dimension.values()[random.nextInt(5)],
                            maybe(random),
                            maybe(random),
                            maybe(random),
                            maybe(random),
                            target(random),
                            belief(random)));
        }
        List<Result> results = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            results.add(
                    new Result(
                            "r" + i,
                            Awkward.words(random),
                            maybe(random),
                            maybe(random),
                            maybe(random),
                            target(random),
                            belief(random),
                            Result.Whose.values()[random.nextInt(2)]));
        }
        var metric =
                new NorthStar(
                        Awkward.words(random),
                        maybe(random),
                        maybe(random),
                        maybe(random),
                        maybe(random),
                        target(random));
        Game game = Game.values()[random.nextInt(Game.values().length)];
        return new Framework(Awkward.words(random), game, metric, inputs, results);
    }

    private static Target target(Random random) {
        return random.nextBoolean()
                ? null
                : new Target(
                        BigDecimal.valueOf(
                                random.nextInt(2_000_000) - 1_000_000, random.nextInt(5)),
                        random.nextBoolean()
                                ? null
                                : LocalDate.of(2027, 1, 1 + random.nextInt(28)));
    }

    private static Belief belief(Random random) {
        return new Belief(maybe(random), random.nextBoolean() ? null : random.nextInt(101));
    }

    private static String maybe(Random random) {
        return random.nextInt(3) == 0 ? "" : Awkward.words(random);
    }
}
