package cynosure.bets.odds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final double[] SAID = {
        .1, .1, .1, .1, .3, .3, .3, .3, .7, .7, .7, .7, .9, .9, .9, .9, .9, .9, .5, .5
    };
    private static final int[] CAME = {0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 0};

    @Test
    void the_score_is_that_of_the_published_example() {
        Calibration four = calibration(new double[] {.1, .9, .8, .3}, new int[] {0, 1, 1, 0});
        assertThat(four.score()).isCloseTo(.0375, within(1e-12));
    }

    @Test
    void its_parts_are_those_of_the_published_example() {
        Calibration twenty = calibration(SAID, CAME);
        assertThat(twenty.score()).isCloseTo(.186, within(1e-12));
        assertThat(twenty.reliability()).isCloseTo(.0068333333, within(5e-11));
        assertThat(twenty.resolution()).isCloseTo(.0683333333, within(5e-11));
        assertThat(twenty.uncertainty()).isCloseTo(.2475, within(1e-12));
        assertThat(twenty.skill().orElseThrow()).isCloseTo(.2484848485, within(5e-11));
    }

    @Test
    void the_parts_always_add_up_to_the_score_and_their_order_is_all_one() {
        SplittableRandom random = new SplittableRandom(1973);
        for (int time = 0; time < 500; time++) {
            List<Foretold> forecasts = new ArrayList<>();
            for (int at = random.nextInt(1, 80); at > 0; at--) {
                forecasts.add(new Foretold(random.nextInt(0, 101) / 100.0, random.nextBoolean()));
            }
            Calibration calibration = new Calibration(forecasts);
            assertThat(
                            calibration.reliability()
                                    - calibration.resolution()
                                    + calibration.uncertainty())
                    .isCloseTo(calibration.score(), within(1e-12));
            assertThat(calibration.score()).isBetween(0.0, 1.0);
            assertThat(calibration.reliability()).isNotNegative();
            assertThat(calibration.resolution()).isNotNegative();
            assertThat(new Calibration(forecasts.reversed()).score())
                    .isCloseTo(calibration.score(), within(1e-12));
            assertThat(calibration.buckets().stream().mapToInt(bucket -> bucket.held().of()).sum())
                    .isEqualTo(calibration.count());
        }
    }

    @Test
    void below_ten_there_is_no_score_and_below_thirty_no_verdict() {
        assertThat(alike(.5, 4, 9).maturity()).isEqualTo(Maturity.NONE);
        assertThat(alike(.5, 4, 9).verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(alike(.5, 5, 10).verdict()).isEqualTo(Verdict.EARLY);
        assertThat(alike(.9, 0, 29).verdict()).isEqualTo(Verdict.EARLY);
        assertThat(alike(.9, 0, 30).verdict()).isEqualTo(Verdict.HOPEFUL);
        assertThat(Maturity.of(0)).isEqualTo(Maturity.NONE);
        assertThat(Maturity.of(30)).isEqualTo(Maturity.ENOUGH);
    }

    @Test
    void hope_modesty_boldness_and_flatness_have_their_words() {
        assertThat(alike(.9, 20, 30).verdict()).isEqualTo(Verdict.HOPEFUL);
        assertThat(alike(.3, 20, 30).verdict()).isEqualTo(Verdict.MODEST);
        assertThat(both(alike(.95, 14, 20), alike(.05, 6, 20)).verdict()).isEqualTo(Verdict.BOLD);
        assertThat(both(alike(.45, 10, 20), alike(.55, 10, 20)).verdict()).isEqualTo(Verdict.FLAT);
        assertThat(both(alike(.8, 16, 20), alike(.2, 4, 20)).verdict()).isEqualTo(Verdict.FITTING);
    }

    /// Of bets said to work nine times in ten that work two times in three, the design's simulation
    /// catches 74 % over ten and 94 % over thirty.
    @Test
    void too_much_hope_is_caught_as_often_as_simulated() {
        double caught =
                IntStream.rangeClosed(0, 30)
                        .filter(held -> alike(.9, held, 30).verdict() == Verdict.HOPEFUL)
                        .mapToDouble(new BinomialDistribution(30, .65)::probability)
                        .sum();
        assertThat(caught).isCloseTo(.94, within(.005));
    }

    @Test
    void where_all_held_or_none_did_there_is_no_skill_to_speak_of() {
        assertThat(alike(.9, 10, 10).skill()).isEmpty();
        assertThat(alike(.9, 0, 10).skill()).isEmpty();
        assertThat(new Calibration(List.of()).score()).isZero();
        assertThat(new Calibration(List.of()).skill()).isEmpty();
    }

    @Test
    void a_bucket_is_judged_from_eight_on() {
        assertThat(bucket(alike(.9, 1, 7)).reading()).isEqualTo(Bucket.Reading.TOO_FEW);
        assertThat(bucket(alike(.9, 1, 8)).reading()).isEqualTo(Bucket.Reading.FEWER_HELD);
        assertThat(bucket(alike(.9, 7, 8)).reading()).isEqualTo(Bucket.Reading.FITS);
        assertThat(bucket(alike(.2, 7, 8)).reading()).isEqualTo(Bucket.Reading.MORE_HELD);
    }

    @Test
    void every_whole_percentage_has_its_bucket() {
        int[] counts = new int[5];
        for (int percent = 0; percent <= 100; percent++) {
            counts[Bucket.step(percent / 100.0)]++;
        }
        assertThat(counts).containsExactly(20, 20, 20, 20, 21);
    }

    @Test
    void a_chance_outside_nought_to_one_is_refused() {
        assertThatThrownBy(() -> new Foretold(70, true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Foretold(Double.NaN, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Bucket bucket(Calibration calibration) {
        return calibration.buckets().stream()
                .filter(bucket -> !bucket.empty())
                .findFirst()
                .orElseThrow();
    }

    private static Calibration both(Calibration one, Calibration other) {
        List<Foretold> all = new ArrayList<>(one.forecasts());
        all.addAll(other.forecasts());
        return new Calibration(all);
    }

    private static Calibration alike(double chance, int held, int of) {
        return new Calibration(
                IntStream.range(0, of).mapToObj(at -> new Foretold(chance, at < held)).toList());
    }

    private static Calibration calibration(double[] said, int[] came) {
        return new Calibration(
                IntStream.range(0, said.length)
                        .mapToObj(at -> new Foretold(said[at], came[at] == 1))
                        .toList());
    }
}
