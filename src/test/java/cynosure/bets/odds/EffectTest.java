package cynosure.bets.odds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EffectTest {

    private static final Effect ONE_TO_TEN = new Effect(1, 10);

    @Test
    void a_range_above_zero_has_the_published_mean_and_median() {
        assertThat(ONE_TO_TEN.shape()).isEqualTo(Effect.Shape.LOG_NORMAL);
        assertThat(ONE_TO_TEN.mean()).isCloseTo(4.040012827, within(5e-10));
        assertThat(ONE_TO_TEN.median()).isCloseTo(3.16227766, within(5e-9));
        assertThat(Effect.DEVIATIONS).isCloseTo(3.28971, within(5e-6));
        // σ, from two quantiles one standard deviation apart
        assertThat(Math.log(ONE_TO_TEN.quantile(0.841344746068543) / ONE_TO_TEN.median()))
                .isCloseTo(0.6999361692, within(5e-9));
        assertThat(Math.log(ONE_TO_TEN.median())).isCloseTo(1.151292546, within(5e-9));
    }

    @Test
    void one_in_twenty_lies_below_a_range_and_one_in_twenty_above_it() {
        for (Effect effect :
                new Effect[] {
                    ONE_TO_TEN, new Effect(-3, 4), new Effect(0, 8), new Effect(-9, -2)
                }) {
            assertThat(effect.quantile(0.05)).isCloseTo(effect.low(), within(1e-7));
            assertThat(effect.quantile(0.95)).isCloseTo(effect.high(), within(1e-7));
        }
    }

    @Test
    void a_range_that_touches_or_crosses_zero_is_normal() {
        assertThat(new Effect(0, 8).shape()).isEqualTo(Effect.Shape.NORMAL);
        assertThat(new Effect(-2, 8).shape()).isEqualTo(Effect.Shape.NORMAL);
        assertThat(new Effect(-2, 8).mean()).isEqualTo(3);
        assertThat(new Effect(-2, 8).median()).isCloseTo(3, within(1e-12));
    }

    @Test
    void a_range_below_zero_is_the_mirror_image_of_one_above() {
        Effect below = new Effect(-10, -1);
        assertThat(below.mean()).isEqualTo(-ONE_TO_TEN.mean());
        assertThat(below.quantile(0.2)).isCloseTo(-ONE_TO_TEN.quantile(0.8), within(1e-12));
        assertThat(ONE_TO_TEN.times(-1)).isEqualTo(below);
        assertThat(below.meanAbove(-4)).isCloseTo(averageAbove(below, -4), within(0.03));
    }

    @Test
    void two_equal_ends_are_certain() {
        Effect sure = new Effect(5, 5);
        assertThat(sure.mean()).isEqualTo(5);
        assertThat(sure.quantile(0.01)).isEqualTo(5);
        assertThat(sure.meanAbove(3)).isEqualTo(2);
        assertThat(sure.draws(1, 3)).containsExactly(5.0, 5.0, 5.0);
    }

    @Test
    void the_same_seed_draws_the_same() {
        assertThat(ONE_TO_TEN.draws(7, 50).toArray()).isEqualTo(ONE_TO_TEN.draws(7, 50).toArray());
        assertThat(ONE_TO_TEN.draws(7, 50).toArray())
                .isNotEqualTo(ONE_TO_TEN.draws(8, 50).toArray());
    }

    @Test
    void nine_draws_in_ten_fall_into_the_range() {
        long inside =
                ONE_TO_TEN.draws(3, 20_000).filter(value -> value >= 1 && value <= 10).count();
        assertThat(inside / 20_000.0).isCloseTo(0.9, within(0.01));
    }

    @Test
    void what_counts_only_above_a_limit_is_what_many_draws_say() {
        for (Effect effect : new Effect[] {ONE_TO_TEN, new Effect(-3, 9)}) {
            for (double limit : new double[] {-2, 0, 2, 6}) {
                assertThat(effect.meanAbove(limit))
                        .isCloseTo(averageAbove(effect, limit), within(0.06));
            }
        }
    }

    @Test
    void ends_the_wrong_way_round_or_without_an_end_are_refused() {
        assertThatThrownBy(() -> new Effect(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Effect(Double.NaN, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Effect(1, Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ONE_TO_TEN.quantile(1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double averageAbove(Effect effect, double limit) {
        return effect.draws(11, 50_000)
                .map(value -> Math.max(0, value - limit))
                .average()
                .orElseThrow();
    }
}
