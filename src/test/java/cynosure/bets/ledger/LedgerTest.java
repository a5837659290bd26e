package cynosure.bets.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.bets.Column;
import cynosure.bets.Forecast;
import cynosure.bets.Level;
import cynosure.bets.Settlement.Outcome;
import cynosure.bets.Story;
import cynosure.bets.Terms;
import cynosure.bets.odds.Maturity;
import cynosure.bets.odds.Share;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final Story story = new Story();

    @Test
    void a_bet_stands_in_it_from_the_moment_it_is_placed() {
        story.opportunity("idea").opportunity("a").ready("a");
        assertThat(now().entries()).isEmpty();
        story.moves("a", Column.NOW);
        assertThat(now().entries()).extracting(entry -> entry.bet().id()).containsExactly("a");
        assertThat(now().settled()).isZero();
        assertThat(now().calibration().count()).isZero();
    }

    @Test
    void only_what_worked_or_did_not_is_held_against_its_forecast() {
        settled("won", Outcome.WON, "400");
        settled("lost", Outcome.LOST, "10");
        settled("unclear", Outcome.UNCLEAR, null);
        settled("stopped", Outcome.STOPPED, null);
        Ledger ledger = now();
        assertThat(ledger.settled()).isEqualTo(4);
        assertThat(ledger.calibration().held()).isEqualTo(new Share(1, 2));
        assertThat(ledger.calibration().hoped()).isEqualTo(1.2);
        assertThat(ledger.untold()).isEqualTo(2);
        assertThat(ledger.calibration().maturity()).isEqualTo(Maturity.NONE);
    }

    @Test
    void a_range_is_held_against_what_worked_and_was_measured() {
        settled("inside", Outcome.WON, "400");
        settled("edge", Outcome.WON, "900");
        settled("above", Outcome.WON, "901");
        settled("unmeasured", Outcome.WON, null);
        settled("lost", Outcome.LOST, "-20");
        assertThat(now().ranges().held()).isEqualTo(new Share(2, 3));
    }

    @Test
    void what_was_amended_after_the_start_changes_no_forecast_here() {
        story.opportunity("a").ready("a").moves("a", Column.NOW);
        Terms easier =
                new Terms(
                        Story.TERMS.due(),
                        "",
                        "reading",
                        "",
                        new Forecast(20, new BigDecimal("1"), new BigDecimal("2")));
        story.does(
                board ->
                        board.settling()
                                .hold("a", easier, "we know more", board.bet("a").version()));
        Forecast forecast = now().entries().getFirst().forecast();
        assertThat(forecast).isEqualTo(Story.TERMS.forecast());
    }

    @Test
    void levels_and_kinds_that_have_bets_say_how_often_they_worked() {
        settled("a", Outcome.WON, null);
        story.opportunity("b").intervention("i", "b").reviewed("i");
        story.does(board -> board.settling().settle("i", Outcome.LOST, null, Story.findings()));
        assertThat(now().byLevel())
                .containsExactly(
                        new Ledger.Hits("Opportunity", 1, 1, new Share(1, 1)),
                        new Ledger.Hits("Intervention", 1, 1, new Share(0, 1)));
        assertThat(now().byKind())
                .containsExactly(new Ledger.Hits("Feature", 2, 2, new Share(1, 2)));
        assertThat(now().only(entry -> entry.bet().level() == Level.OPPORTUNITY).entries())
                .hasSize(1);
        assertThat(now().entries())
                .extracting(Entry::inputId)
                .containsExactly("reading", "reading");
    }

    @Test
    void a_settlement_that_was_taken_back_counts_no_longer() {
        settled("a", Outcome.WON, "400");
        story.does(board -> board.settling().reopen("a", "we counted twice"));
        assertThat(now().settled()).isZero();
        assertThat(now().entries()).hasSize(1);
    }

    private Ledger now() {
        return Ledger.of(story.board());
    }

    private void settled(String id, Outcome outcome, @Nullable String move) {
        story.opportunity(id).reviewed(id);
        story.does(
                board ->
                        board.settling()
                                .settle(
                                        id,
                                        outcome,
                                        move == null ? null : new BigDecimal(move),
                                        Story.findings()));
    }
}
