package cynosure.bets.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.problem.Problem;
import org.junit.jupiter.api.Test;

class OddsPageTest {

    @Test
    void before_something_is_asked_there_is_no_answer_and_no_complaint() {
        OddsPage page = OddsPage.of("", " ", "", "");
        assertThat(page.answered()).isFalse();
        assertThat(page.problems().none()).isTrue();
    }

    @Test
    void a_bet_is_worth_its_chance_times_its_gain_less_its_cost() {
        OddsPage page = OddsPage.of("50", "1,000", "10,000", "1,500");
        assertThat(page.lines().getFirst()).isEqualTo("Over many such bets, each gains 520.");
        assertThat(page.lines().get(1)).matches("In 5,[3-7]\\d\\d of 10,000 tries .*");
        assertThat(page.lines().get(2)).startsWith("Nine tries in ten end between −1,500 and ");
        assertThat(page.advice()).startsWith("It is worth spending up to ");
        assertThat(OddsPage.of("50", "1,000", "10,000", "1,500")).isEqualTo(page);
    }

    @Test
    void nobody_should_pay_to_find_out_what_would_change_nothing() {
        assertThat(OddsPage.of("50", "1000", "10000", "").advice())
                .isEqualTo("Finding out first would change nothing: you would do it either way.");
        assertThat(OddsPage.of("1", "1", "10", "5000").advice())
                .isEqualTo(
                        "Finding out first would change nothing: even at its best it hardly pays.");
        assertThat(OddsPage.of("1", "1", "10", "5000").lines().getFirst())
                .isEqualTo("Over many such bets, each loses 5,000.");
    }

    @Test
    void what_is_no_number_is_said_and_stays_in_the_form() {
        OddsPage page = OddsPage.of("130", "ten", "1", "-4");
        assertThat(page.problems())
                .extracting(Problem::code)
                .containsExactly("bets.odds", "bets.odds", "bets.odds");
        assertThat(page.answered()).isFalse();
        assertThat(page.low()).isEqualTo("ten");
        assertThat(OddsPage.of("50", "2", "1", "0").problems()).hasSize(1);
        assertThat(OddsPage.of("NaN", "1e400", "1", "0").problems()).hasSize(2);
    }
}
