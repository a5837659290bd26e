package cynosure.bets.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cynosure.bets.Board;
import cynosure.bets.Column;
import cynosure.bets.Level;
import cynosure.bets.Limit;
import cynosure.bets.Story;
import cynosure.framework.text.LeastFile;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.yaml.Schema;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The board as a chapter of the file: the same bytes, nothing lost, every mistake told, and what
/// people found is never overwritten.
class BetsTextTest {

    private final BetsText chapter = new BetsText();

    @Test
    void a_board_is_written_like_this() {
        Story story =
                new Story()
                        .opportunity("trains")
                        .intervention("copies", "trains")
                        .ready("copies")
                        .moves("copies", Column.NOW)
                        .moves("trains", Column.NEXT)
                        .does(
                                now ->
                                        now.moving()
                                                .limit(
                                                        Level.OPPORTUNITY,
                                                        Column.NOW,
                                                        new Limit(2, 3)))
                        .does(now -> now.settling().holdEdge("reading", Story.TERMS, "", 0));

        assertThat(BetsText.text(story.board()))
                .endsWith(
                        """
                        bets:
                          limits:
                            - level: opportunity
                              column: now
                              soft: 2
                              hard: 3
                          edges:
                            - node: reading
                              due: '2026-05-01'
                              assumptions: People read on the way to work.
                              measure: reading
                              forecast:
                                chance: 60
                                low: 200
                                high: 900
                          opportunities:
                            - id: trains
                              number: 1
                              title: opportunity trains
                              serves: reading
                              kind: feature
                              column: next
                              interventions:
                                - id: copies
                                  number: 2
                                  title: intervention copies
                                  rank: 1
                                  kind: feature
                                  if: read aloud
                                  then: more people come back
                                  due: '2026-05-01'
                                  assumptions: People read on the way to work.
                                  measure: reading
                                  forecast:
                                    chance: 60
                                    low: 200
                                    high: 900
                                  column: now
                        """);
        assertThat(BetsText.text(Board.empty())).doesNotContain("bets:");
    }

    @Test
    void whatever_stands_on_a_board_comes_back_the_same_where_nothing_is_yet() throws IOException {
        Random random = new Random(17);
        for (int round = 0; round < 300; round++) {
            Board board = RandomBets.told(random).board();
            String text = BetsText.text(board);

            assertThat(chapter.problems(text)).as(text).isEmpty();
            if (!board.all().isEmpty()) {
                Board again = BetsText.taken(Board.empty(), chapter.found(), "");
                assertThat(ToldBets.of(again, BetsText.FRAMEWORK))
                        .as(text)
                        .isEqualTo(chapter.found());
                assertThat(BetsText.text(again)).isEqualTo(text);
                assertThat(BetsText.plan(again, chapter.found(), "")).as(text).isEmpty();
                assertThat(BetsText.plan(board, chapter.found(), "")).as(text).isEmpty();
            }
            if (round % 50 == 0) {
                assertThat(Schema.NORTH_STAR.takes(text)).as(text).isTrue();
            }
        }
    }

    @Test
    void the_schema_has_just_the_keys_that_the_reader_knows_in_their_order() throws IOException {
        JsonNode bets = Schema.NORTH_STAR.read().at("/properties/bets");
        JsonNode opportunity = bets.at("/properties/opportunities/items");

        assertThat(Schema.keys(bets)).isEqualTo(BetsKeys.BETS);
        assertThat(Schema.keys(bets.at("/properties/limits/items"))).isEqualTo(BetsKeys.LIMIT);
        assertThat(Schema.keys(bets.at("/properties/edges/items"))).isEqualTo(BetsKeys.EDGE);
        assertThat(Schema.keys(opportunity)).isEqualTo(BetsKeys.OPPORTUNITY);
        assertThat(Schema.keys(opportunity.at("/properties/interventions/items")))
                .isEqualTo(BetsKeys.INTERVENTION);
        assertThat(Schema.keys(opportunity.at("/properties/forecast")))
                .isEqualTo(BetsKeys.FORECAST);
        assertThat(Schema.keys(opportunity.at("/properties/pitch"))).isEqualTo(BetsKeys.PITCH);
        assertThat(Schema.keys(opportunity.at("/properties/settled"))).isEqualTo(BetsKeys.SETTLED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bets: [a]",
                "bets: {cards: []}",
                "bets: {opportunities: {title: A}}",
                "bets: {opportunities: [{title: A}]}",
                "bets: {opportunities: [{serves: reading}]}",
                "bets: {opportunities: [{title: A, serves: a b}]}",
                "bets: {opportunities: [{title: A, serves: a, kind: fun}]}",
                "bets: {opportunities: [{title: A, serves: a, confidence: 101}]}",
                "bets: {opportunities: [{title: A, serves: a, value: high}]}",
                "bets: {opportunities: [{title: A, serves: a, due: soon}]}",
                "bets: {opportunities: [{title: A, serves: a, column: done}]}",
                "bets: {opportunities: [{title: A, serves: a, forecast: {low: 1, high: 2}}]}",
                "bets: {opportunities: [{title: A, serves: a, links: ['javascript:alert(1)']}]}",
                "bets: {opportunities: [{title: A, serves: a, settled: {outcome: won}}]}",
                "bets: {opportunities: [{title: A, serves: a, interventions: [{title: B, serves: a}]}]}",
                "bets: {limits: [{level: metric, column: now}]}",
                "bets: {limits: [{column: now, hard: 2}]}",
                "bets: {edges: [{due: '2026-05-01'}]}",
            })
    void what_the_schema_refuses_the_reader_refuses(String more) throws IOException {
        assertThat(Schema.NORTH_STAR.takes(LeastFile.TEXT + more)).isFalse();
        assertThat(chapter.problems(LeastFile.TEXT + more)).isNotEmpty();
    }

    @Test
    void what_no_board_would_take_is_told_with_its_line() {
        Problems problems =
                chapter.problems(
                        LeastFile.TEXT
                                + """
                                bets:
                                  opportunities:
                                    - title: Trains
                                      serves: reading
                                      forecast: {chance: 60, low: -1, high: 2}
                                    - title: Trains
                                      serves: reading
                                    - title: Kitchens
                                      serves: reading
                                      column: settled
                                    - title: Parks
                                      serves: reading
                                      why: nobody goes
                                """);

        assertThat(problems)
                .extracting(Problem::code, problem -> problem.place().line())
                .containsExactly(
                        tuple("bets.range", 8),
                        tuple("yaml.twice", 11),
                        tuple("yaml.value", 13),
                        tuple("yaml.value", 16));
    }
}
