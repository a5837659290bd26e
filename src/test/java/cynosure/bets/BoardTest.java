package cynosure.bets;

import static cynosure.bets.Story.TERMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.problem.Fault;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class BoardTest {

    private final Story story = new Story();

    @Test
    void a_card_begins_among_the_ideas_and_last_in_the_order() {
        story.opportunity("a").opportunity("b");

        assertThat(story.bet("b").column()).isEqualTo(Column.SHELF);
        assertThat(story.bet("b").number()).isEqualTo(2);
        assertThat(order()).containsExactly("a", "b");
    }

    @Test
    void an_intervention_needs_an_opportunity_that_is_open() {
        story.opportunity("a");

        refused("bets.no-opportunity", now -> now.writing().attempt("x", "", Draft.titled("x")));
        refused(
                "bets.no-opportunity",
                now -> now.writing().attempt("x", "reading", Draft.titled("x")));
        story.does(now -> now.writing().withdraw("a", ""));
        refused("bets.closed", now -> now.writing().attempt("x", "a", Draft.titled("x")));
    }

    @Test
    void a_bet_starts_only_when_all_it_will_be_held_to_is_said() {
        story.opportunity("a");

        assertThatThrownBy(() -> Story.move(story.board(), "a", Column.NOW))
                .isInstanceOfSatisfying(
                        Fault.class,
                        fault ->
                                assertThat(fault.problems().all())
                                        .hasSize(4)
                                        .allMatch(
                                                problem ->
                                                        problem.code().equals("bets.not-ready")));
        story.ready("a").moves("a", Column.NOW);
        assertThat(story.bet("a").placed().registered()).isEqualTo(TERMS);
        assertThat(story.bet("a").placed().baseline()).isEqualTo(Story.baseline());
    }

    @Test
    void terms_change_after_the_start_only_with_a_reason_and_the_old_ones_stay() {
        story.opportunity("a").ready("a").moves("a", Column.NOW);
        Terms later =
                new Terms(
                        LocalDate.parse("2026-06-01"),
                        TERMS.assumptions(),
                        "reading",
                        "",
                        TERMS.forecast());

        refused("bets.amend", now -> now.settling().hold("a", later, " ", version("a")));
        story.does(now -> now.settling().hold("a", later, "the fair was moved", version("a")));

        assertThat(story.bet("a").terms()).isEqualTo(later);
        assertThat(story.bet("a").placed().registered()).isEqualTo(TERMS);
        assertThat(story.bet("a").amendments())
                .singleElement()
                .satisfies(
                        amendment -> {
                            assertThat(amendment.before()).isEqualTo(TERMS);
                            assertThat(amendment.why()).isEqualTo("the fair was moved");
                        });
    }

    @Test
    void a_start_that_was_a_slip_can_be_taken_back_for_a_few_minutes() {
        story.opportunity("a").ready("a").moves("a", Column.NEXT).moves("a", Column.NOW);

        refused("bets.placed", now -> slip(now, Story.NOON.plusSeconds(601)));
        refused("bets.placed", now -> now.moving().takeBackStart("a", Column.REVIEW, Story.NOON));
        story.does(now -> slip(now, Story.NOON.plusSeconds(600)));
        assertThat(story.bet("a").column()).isEqualTo(Column.NEXT);
        assertThat(story.bet("a").placed()).isNull();
        refused("bets.placed", now -> slip(now, Story.NOON));
        story.moves("a", Column.NOW)
                .does(now -> now.settling().hold("a", Terms.UNSAID, "other", version("a")));
        refused("bets.placed", now -> slip(now, Story.NOON));
    }

    @Test
    void nothing_leaves_the_board_as_merely_done() {
        story.opportunity("a").ready("a").moves("a", Column.NOW);

        refused("bets.settle-first", now -> Story.move(now, "a", Column.CLOSED));
        refused("bets.not-in-review", now -> settle(now, "a"));
        refused("bets.placed", now -> now.writing().withdraw("a", "no time"));
        refused("bets.placed", now -> Story.move(now, "a", Column.SHELF));
        story.moves("a", Column.REVIEW).does(now -> settle(now, "a"));
        assertThat(story.bet("a").column()).isEqualTo(Column.CLOSED);
        assertThat(story.bet("a").settlement().outcome()).isEqualTo(Settlement.Outcome.WON);
    }

    @Test
    void what_was_never_placed_has_nothing_to_review() {
        story.opportunity("a").moves("a", Column.NEXT);

        refused("bets.not-placed", now -> Story.move(now, "a", Column.REVIEW));
    }

    @Test
    void an_opportunity_is_settled_after_what_was_tried_for_it() {
        story.opportunity("a").reviewed("a").intervention("x", "a");

        refused("bets.still-trying", now -> settle(now, "a"));
        story.does(now -> now.writing().withdraw("x", "")).does(now -> settle(now, "a"));
        assertThat(story.bet("a").open()).isFalse();
    }

    @Test
    void a_settled_bet_stays_as_it_is_until_it_is_opened_again_with_a_reason() {
        story.opportunity("a").reviewed("a").does(now -> settle(now, "a"));

        refused("bets.closed", now -> now.writing().write("a", Draft.titled("b"), version("a")));
        refused("bets.closed", now -> now.settling().hold("a", TERMS, "x", version("a")));
        refused("bets.closed", now -> Story.move(now, "a", Column.NOW));
        refused("bets.closed", now -> settle(now, "a"));
        refused("bets.why", now -> now.settling().reopen("a", " "));
        story.does(now -> now.settling().reopen("a", "the wrong card"));
        assertThat(story.bet("a").column()).isEqualTo(Column.REVIEW);
        assertThat(story.bet("a").settlement()).isNull();
    }

    @Test
    void a_full_column_refuses_one_more_whichever_swimlane_it_is_in() {
        story.opportunity("a").opportunity("b");
        story.does(now -> now.moving().limit(Level.OPPORTUNITY, Column.NEXT, new Limit(null, 1)));
        story.moves("a", Column.NEXT);

        refused("bets.full", now -> Story.move(now, "b", Column.NEXT));
        story.moves("a", Column.SHELF).moves("b", Column.NEXT);
        assertThat(story.board().in(Level.OPPORTUNITY, Column.NEXT)).hasSize(1);
    }

    @Test
    void of_two_who_move_one_card_the_second_is_told_where_it_is() {
        story.opportunity("a").ready("a").moves("a", Column.NEXT);

        refused(
                "bets.moved-meanwhile",
                now -> now.moving().move("a", Column.NOW, "", Column.SHELF, Story::baseline));
        assertThat(story.board().moving().move("a", Column.NEXT, "", Column.SHELF, Story::baseline))
                .as("to where it is already")
                .isEmpty();
    }

    @Test
    void the_order_is_one_and_has_no_ties() {
        story.opportunity("a").opportunity("b").opportunity("c").intervention("x", "a");

        story.does(now -> now.moving().rank("c", "a"));
        assertThat(order()).containsExactly("c", "a", "b");
        story.does(now -> now.moving().rank("c", ""));
        assertThat(order()).containsExactly("a", "b", "c");
        assertThat(story.board().moving().rank("b", "c")).as("stands there already").isEmpty();
        refused("bets.rank", now -> now.moving().rank("a", "x"));
    }

    @Test
    void words_are_never_overwritten_unseen() {
        story.opportunity("a");
        story.does(now -> now.writing().write("a", Draft.titled("better"), 1));

        refused("bets.outrun", now -> now.writing().write("a", Draft.titled("other"), 1));
    }

    @Test
    void a_range_that_nothing_could_prove_wrong_is_refused() {
        story.opportunity("a");

        refused("bets.range", now -> hold(now, forecast("-5", "5")));
        refused("bets.range", now -> hold(now, forecast("9", "2")));
        refused("bets.range", now -> hold(now, new Forecast(50, BigDecimal.ONE, null)));
        refused("bets.chance", now -> hold(now, new Forecast(100, null, null)));
    }

    @Test
    void a_forecast_is_reached_by_the_smallest_expected_move_in_its_direction() {
        Forecast up = forecast("2", "9");
        Forecast down = forecast("-9", "-2");

        assertThat(up.reachedBy(new BigDecimal("2"))).isTrue();
        assertThat(up.reachedBy(new BigDecimal("20"))).isTrue();
        assertThat(up.reachedBy(new BigDecimal("1.9"))).isFalse();
        assertThat(down.reachedBy(new BigDecimal("-2"))).isTrue();
        assertThat(down.reachedBy(new BigDecimal("-1"))).isFalse();
        assertThat(up.holds(new BigDecimal("20"))).isFalse();
    }

    @Test
    void only_addresses_of_pages_are_links() {
        story.opportunity("a");

        for (String address : List.of("javascript:alert(1)", "file:///etc/passwd", "notes")) {
            refused("bets.links", now -> now.writing().write("a", linked(address), version("a")));
        }
        story.does(now -> now.writing().write("a", linked("https://example.com/7"), version("a")));
        assertThat(story.bet("a").draft().links()).hasSize(1);
    }

    @Test
    void half_sentences_are_read_as_people_write_them() {
        assertThat(new Sentence("If we read aloud,", "then people stay."))
                .hasToString("If we read aloud, then people stay.");
        assertThat(new Sentence("", "people stay")).hasToString("");
    }

    private static List<Happening> slip(Board board, Instant now) {
        return board.moving().takeBackStart("a", Column.NEXT, now);
    }

    private static Draft linked(String address) {
        Draft plain = Draft.titled("a");
        return new Draft(
                plain.title(),
                plain.kind(),
                plain.sentence(),
                "",
                "",
                null,
                null,
                null,
                null,
                plain.pitch(),
                List.of(URI.create(address)));
    }

    private List<Happening> hold(Board now, Forecast forecast) {
        return now.settling()
                .hold("a", new Terms(null, "", "reading", "", forecast), "", version("a"));
    }

    private static Forecast forecast(String low, String high) {
        return new Forecast(50, new BigDecimal(low), new BigDecimal(high));
    }

    private static List<Happening> settle(Board now, String id) {
        return now.settling()
                .settle(id, Settlement.Outcome.WON, new BigDecimal("300"), Story.findings());
    }

    private int version(String id) {
        return story.bet(id).version();
    }

    private List<String> order() {
        return story.board().ranked(Level.OPPORTUNITY).map(Bet::id).toList();
    }

    private void refused(String code, Function<Board, List<Happening>> verb) {
        assertThatThrownBy(() -> verb.apply(story.board()))
                .isInstanceOfSatisfying(
                        Fault.class,
                        fault -> assertThat(fault.problems().first().code()).isEqualTo(code));
    }
}
