package cynosure.bets.odds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void its_range_is_that_of_the_published_tables() {
        between(81, 263, .2552885199, .3662095770);
        between(15, 148, .0623863995, .1604872417);
        between(0, 20, 0, .1611251581);
        between(1, 29, .0061132143, .1717552188);
    }

    @Test
    void of_nothing_anything_may_be_true() {
        assertThat(new Share(0, 0).rate()).isZero();
        assertThat(new Share(0, 0).likely()).isEqualTo(new Share.Between(0, 1));
        assertThat(new Share(20, 20).likely().high()).isEqualTo(1);
    }

    @Test
    void its_range_always_holds_the_rate_itself() {
        for (int of = 1; of < 60; of++) {
            for (int held = 0; held <= of; held++) {
                Share share = new Share(held, of);
                assertThat(share.likely().holds(share.rate())).isTrue();
                assertThat(share.likely().low()).isBetween(0.0, 1.0);
                assertThat(share.likely().high()).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void more_than_all_never_hold() {
        assertThatThrownBy(() -> new Share(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ranges_are_judged_by_how_often_they_held() {
        assertThat(reading(2, 9)).isEqualTo(Ranges.Reading.TOO_FEW);
        assertThat(reading(5, 10)).isEqualTo(Ranges.Reading.NARROW);
        assertThat(reading(9, 10)).isEqualTo(Ranges.Reading.FITTING);
        assertThat(reading(60, 60)).isEqualTo(Ranges.Reading.WIDE);
    }

    private static Ranges.Reading reading(int held, int of) {
        return new Ranges(new Share(held, of)).reading();
    }

    private static void between(int held, int of, double low, double high) {
        Share.Between likely = new Share(held, of).likely();
        assertThat(likely.low()).isCloseTo(low, within(5e-11));
        assertThat(likely.high()).isCloseTo(high, within(5e-11));
    }
}
