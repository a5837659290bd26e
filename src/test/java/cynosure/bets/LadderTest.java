package cynosure.bets;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.framework.Dimension;
import cynosure.framework.Framework;
import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import cynosure.framework.Result;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final Framework FRAMEWORK =
            new Framework(
                    "Lantern",
                    Game.ATTENTION,
                    new NorthStar("Nights read", "", "", ""),
                    List.of(
                            new Input("reading", "Reading members", Dimension.BREADTH, "", "", ""),
                            new Input("aloud", "Listeners", Dimension.DEPTH, "", "", "")
                                    .moving("reading")),
                    List.of(new Result("renewals", "Renewals", "", "")));

    private final Story story = new Story();

    @Test
    void from_any_card_the_way_leads_up_to_the_results() {
        story.does(now -> now.writing().find("a", "aloud", Draft.titled("Listening")))
                .intervention("x", "a");

        Ladder.Way way = ladder().way(story.bet("x"));

        assertThat(way.steps())
                .extracting(Ladder.Step::name)
                .containsExactly("intervention x", "Listening", "Listeners", "Reading members");
        assertThat(way.metric().name()).isEqualTo("Nights read");
        assertThat(way.results()).extracting(Ladder.Step::name).containsExactly("Renewals");
    }

    @Test
    void from_an_input_all_that_serves_it_is_seen_and_what_serves_its_parts() {
        story.does(now -> now.writing().find("a", "aloud", Draft.titled("Listening")))
                .opportunity("b")
                .intervention("x", "a")
                .does(now -> now.moving().rank("b", "a"));

        assertThat(ladder().serving("reading")).extracting(Bet::id).containsExactly("b", "a", "x");
        assertThat(ladder().serving("aloud")).extracting(Bet::id).containsExactly("a", "x");
    }

    @Test
    void cards_whose_input_was_let_go_are_adrift_until_they_hang_elsewhere() {
        story.does(now -> now.writing().find("a", "gone", Draft.titled("Alone")))
                .intervention("x", "a");

        assertThat(ladder().adrift()).extracting(Bet::id).containsExactly("a", "x");
        assertThat(ladder().way(story.bet("x")).whole()).isFalse();
        story.does(now -> now.writing().rehang("a", "reading"));
        assertThat(ladder().adrift()).isEmpty();
    }

    @Test
    void what_should_have_been_looked_at_speaks_up() {
        story.opportunity("a").ready("a").moves("a", Column.NOW).opportunity("b").reviewed("b");
        story.does(
                now ->
                        now.settling()
                                .holdEdge(
                                        "renewals",
                                        new Terms(LocalDate.parse("2026-04-30"), "", "", "", null),
                                        "",
                                        0));

        assertThat(overdue("2026-03-16")).isEmpty();
        assertThat(overdue("2026-03-17")).extracting(Overdue.Late::id).containsExactly("b");
        assertThat(overdue("2026-05-02"))
                .extracting(Overdue.Late::id)
                .containsExactly("b", "renewals", "a");
    }

    @Test
    void a_card_ages_when_it_stays_longer_than_bets_of_its_level_do() {
        story.opportunity("a")
                .intervention("x", "a")
                .moves("a", Column.NEXT)
                .moves("x", Column.NEXT);

        LocalDate later = Story.TODAY.plusDays(22);
        assertThat(Overdue.days(story.bet("x"), later, ZoneOffset.UTC)).isEqualTo(22);
        assertThat(Overdue.aging(story.bet("x"), later, ZoneOffset.UTC)).isTrue();
        assertThat(Overdue.aging(story.bet("a"), later, ZoneOffset.UTC)).isFalse();
        story.at(Story.NOON.plus(Duration.ofDays(22))).moves("x", Column.SHELF);
        assertThat(Overdue.aging(story.bet("x"), later, ZoneOffset.UTC)).isFalse();
    }

    private List<Overdue.Late> overdue(String today) {
        return Overdue.on(ladder(), LocalDate.parse(today), ZoneOffset.UTC);
    }

    private Ladder ladder() {
        return new Ladder(FRAMEWORK, story.board());
    }
}
