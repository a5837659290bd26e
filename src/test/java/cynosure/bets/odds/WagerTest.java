package cynosure.bets.odds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WagerTest {

    @Test
    void it_is_worth_its_chance_times_what_it_moves_less_what_it_costs() {
        Wager wager = new Wager(0.25, new Effect(1, 10), List.of(), 0.5);
        assertThat(wager.expected()).isCloseTo(0.25 * 4.040012827 - 0.5, within(1e-9));
    }

    @Test
    void steps_carry_the_effect_up_and_each_may_fail() {
        Wager wager =
                new Wager(
                        0.5,
                        new Effect(4, 4),
                        List.of(new Step(0.8, 1), Step.certain(2.5), new Step(0.5, 10)),
                        0);
        assertThat(wager.chanceOfAll()).isCloseTo(0.2, within(1e-12));
        assertThat(wager.factor()).isEqualTo(25);
        assertThat(wager.expected()).isCloseTo(20, within(1e-12));
    }

    @Test
    void what_it_is_worth_to_know_beforehand_is_the_published_figure() {
        // net is normal with mean 1 and standard deviation 3: everything that is above zero counts
        double half = 3 * Effect.DEVIATIONS / 2;
        Effect net = new Effect(1 - half, 1 + half);
        assertThat(net.meanAbove(0)).isCloseTo(1.762708343, within(5e-10));
        assertThat(Wager.of(1, net).worthKnowing()).isCloseTo(0.7627083429, within(5e-11));
    }

    @Test
    void the_example_of_retention_carries_a_gap_up_as_a_factor() {
        // 90 % of those over the line stay and 60 % of the others; all together 88 % do
        double gap = 2;
        Wager wager = new Wager(1, new Effect(gap, gap), List.of(Step.certain(1 / 0.3)), 0);
        assertThat(wager.expected()).isCloseTo(6.67, within(0.005));
    }

    @Test
    void nothing_is_worth_knowing_where_nothing_could_be_lost() {
        assertThat(Wager.of(0.3, new Effect(1, 10)).worthKnowing()).isCloseTo(0, within(1e-9));
        assertThat(new Wager(0.3, new Effect(1, 10), List.of(), 2).worthKnowing()).isPositive();
    }

    @Test
    void ten_thousand_tries_agree_with_the_sums() {
        Wager wager = new Wager(0.4, new Effect(1, 10), List.of(new Step(0.9, 3)), 2);
        Outlook outlook = wager.outlook(42);
        assertThat(outlook.draws()).isEqualTo(10_000);
        // all that don't work lose, and of the others those that move less than two thirds
        assertThat(outlook.loss()).isCloseTo(1 - 0.36 * 0.985, within(0.02));
        assertThat(outlook.low()).isEqualTo(-2);
        assertThat(outlook.median()).isEqualTo(-2);
        assertThat(outlook.high()).isGreaterThan(10);
        assertThat(wager.outlook(42)).isEqualTo(outlook);
    }

    @Test
    void a_bet_that_is_sure_to_work_has_the_range_it_was_given() {
        Outlook outlook = Wager.of(1, new Effect(1, 10)).outlook(5, 40_000);
        assertThat(outlook.low()).isCloseTo(1, within(0.05));
        assertThat(outlook.median()).isCloseTo(3.162, within(0.06));
        assertThat(outlook.high()).isCloseTo(10, within(0.3));
        assertThat(outlook.loss()).isZero();
    }

    @Test
    void knowing_is_never_worth_less_than_nothing_nor_more_than_what_can_be_lost() {
        SplittableRandom random = new SplittableRandom(1927);
        for (int time = 0; time < 2_000; time++) {
            double low = random.nextDouble(-5, 5);
            Effect effect = new Effect(low, low + random.nextDouble(0.01, 8));
            double cost = random.nextDouble(0, 4);
            Wager wager =
                    new Wager(
                            random.nextDouble(),
                            effect,
                            List.of(new Step(random.nextDouble(), random.nextDouble(-3, 3))),
                            cost);
            assertThat(wager.worthKnowing()).isNotNegative();
            assertThat(wager.worthKnowing())
                    .isLessThanOrEqualTo(
                            wager.chanceOfAll() * effect.times(wager.factor()).meanAbove(cost)
                                    + 1e-9);
        }
    }

    @Test
    void a_chance_is_no_percentage_and_a_cost_not_below_zero() {
        Effect effect = new Effect(1, 2);
        assertThatThrownBy(() -> Wager.of(40, effect)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Step(Double.NaN, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wager(0.5, effect, List.of(), -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wager.of(0.5, effect).outlook(1, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
