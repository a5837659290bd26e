package cynosure.judgement.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cynosure.judgement.formula.Aligned.At;
import cynosure.judgement.formula.ProductCheck.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProductCheckTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final List<String> NAMES = List.of("metric", "users", "each");

    @Test
    void a_change_is_shared_out_as_worked_out_by_hand() {
        List<Part> parts = ProductCheck.shares(NAMES, at(0, 100, 20, 5), at(1, 180, 30, 6));

        assertThat(parts).extracting(Part::name).containsExactly("users", "each", "");
        assertThat(parts.get(0).amount()).isCloseTo(55.185343, within(1e-6));
        assertThat(parts.get(1).amount()).isCloseTo(24.814657, within(1e-6));
        assertThat(parts.get(2).amount()).isCloseTo(0, within(1e-9));
    }

    @Test
    void what_the_factors_do_not_explain_has_a_share_of_its_own() {
        List<Part> parts = ProductCheck.shares(NAMES, at(0, 100, 20, 4), at(1, 150, 25, 4));

        assertThat(parts.get(0).amount()).isCloseTo(27.516986, within(1e-6));
        assertThat(parts.get(1).amount()).isZero();
        assertThat(parts.get(2).amount()).isCloseTo(22.483014, within(1e-6));
    }

    @Test
    void whatever_changes_the_shares_add_up_to_it() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            At from = random(random, 0);
            At to = random(random, 1);
            double sum =
                    ProductCheck.shares(NAMES, from, to).stream().mapToDouble(Part::amount).sum();
            assertThat(sum).isCloseTo(to.first() - from.first(), within(1e-7));
        }
        assertThat(ProductCheck.shares(NAMES, at(0, 5, 1, 5), at(1, 5, 5, 1)))
                .extracting(Part::amount)
                .satisfies(amounts -> assertThat(amounts.get(0)).isCloseTo(8.047190, within(1e-6)));
    }

    @Test
    void where_something_was_zero_nothing_is_shared_out() {
        assertThat(ProductCheck.shares(NAMES, at(0, 0, 0, 5), at(1, 5, 1, 5))).isEmpty();
        assertThat(ProductCheck.shares(NAMES, at(0, 5, 1, 5), at(1, 5, -1, -5))).isEmpty();
    }

    @Test
    void a_product_is_told_from_what_is_nearly_one_and_from_what_is_none() {
        assertThat(verdict(at(0, 100, 20, 5), at(1, 180.9, 30, 6))).isEqualTo(Verdict.EQUAL);
        assertThat(verdict(at(0, 100, 20, 5), at(1, 187, 30, 6))).isEqualTo(Verdict.NEAR);
        assertThat(
                        verdict(
                                at(0, 210, 20, 5),
                                at(1, 378, 30, 6),
                                at(2, 212, 20, 5),
                                at(3, 208, 20, 5)))
                .isEqualTo(Verdict.PROPORTIONAL);
        assertThat(verdict(at(0, 210, 20, 5), at(1, 378, 30, 6))).isEqualTo(Verdict.OTHER);
        assertThat(verdict(at(0, 50, 20, 5), at(1, 300, 30, 6))).isEqualTo(Verdict.OTHER);
        assertThat(verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict(at(0, 10, 0, 5))).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict(at(0, 0, 0, 5), at(1, 10, 2, 5))).isEqualTo(Verdict.EQUAL);
    }

    @Test
    void the_usual_rest_and_the_usual_ratio_are_medians() {
        var check = check(at(0, 100, 20, 5), at(1, 200, 20, 5), at(2, 400, 20, 5));

        assertThat(check.usualRest().orElseThrow()).isCloseTo(0.5, within(1e-12));
        assertThat(check.usualRatio().orElseThrow()).isCloseTo(2, within(1e-12));
    }

    @Test
    void who_usually_moves_it_adds_up_to_one_and_waits_for_enough_periods() {
        List<At> periods = new ArrayList<>();
        Random random = new Random(3);
        for (int week = 0; week < 40; week++) {
            double users = 100 * Math.exp(0.2 * random.nextGaussian());
            periods.add(at(week, users * 3, users, 3));
        }
        List<Part> movers = check(periods.toArray(At[]::new)).movers();

        assertThat(movers).extracting(Part::name).containsExactly("users", "each", "");
        assertThat(movers.get(0).amount()).isCloseTo(1, within(1e-9));
        assertThat(movers.get(1).amount()).isCloseTo(0, within(1e-9));
        assertThat(movers.get(2).amount()).isCloseTo(0, within(1e-9));
        assertThat(check(periods.subList(0, 25).toArray(At[]::new)).movers()).isEmpty();
        assertThat(check(periods.subList(0, 26).toArray(At[]::new)).movers()).hasSize(3);
    }

    @Test
    void inputs_are_held_against_each_other_by_their_changes() {
        List<At> periods = new ArrayList<>();
        Random random = new Random(3);
        for (int week = 0; week < 40; week++) {
            double one = 100 * Math.exp(0.2 * random.nextGaussian());
            double own = 100 * Math.exp(0.2 * random.nextGaussian());
            periods.add(
                    new At(MONDAY.plusWeeks(week), List.of(one, 7 * one * one, own, 1000 / one)));
        }
        List<String> names = List.of("one", "square", "own", "inverse");
        List<Independence.Pair> pairs = Independence.of(new Aligned(names, periods));

        assertThat(pairs).hasSize(6);
        assertThat(pairs.get(0).r().orElseThrow()).isCloseTo(1, within(1e-9));
        assertThat(pairs.get(0).same()).isTrue();
        assertThat(pairs.get(0).changes()).isEqualTo(39);
        assertThat(Math.abs(pairs.get(1).r().orElseThrow())).isLessThan(0.5);
        assertThat(pairs.get(2).r().orElseThrow()).isCloseTo(-1, within(1e-9));
        assertThat(Independence.of(new Aligned(names, periods.subList(0, 39))))
                .allMatch(pair -> pair.r().isEmpty());
        assertThat(Independence.least(2)).isEqualTo(26);
        assertThat(Independence.least(4)).isEqualTo(40);
    }

    @Test
    void what_never_changes_has_no_correlation() {
        List<At> periods = new ArrayList<>();
        for (int week = 0; week < 30; week++) {
            periods.add(new At(MONDAY.plusWeeks(week), List.of(5.0, 1.0 + week % 3)));
        }

        assertThat(Independence.of(new Aligned(List.of("still", "other"), periods)).getFirst().r())
                .isEmpty();
    }

    @Test
    void a_correlation_is_that_of_the_textbook() {
        List<At> periods = new ArrayList<>();
        double[] xs = {1, 2, 3, 4, 5};
        double[] ys = {2, 1, 4, 3, 5};
        double x = 0;
        double y = 0;
        periods.add(new At(MONDAY, List.of(1.0, 1.0)));
        for (int week = 0; week < 25; week++) {
            x += xs[week % 5] / 10;
            y += ys[week % 5] / 10;
            periods.add(new At(MONDAY.plusWeeks(week + 1L), List.of(Math.exp(x), Math.exp(y))));
        }

        assertThat(
                        Independence.of(new Aligned(List.of("x", "y"), periods))
                                .getFirst()
                                .r()
                                .orElseThrow())
                .isCloseTo(0.8, within(1e-9));
    }

    private static Verdict verdict(At... periods) {
        return check(periods).verdict();
    }

    private static ProductCheck check(At... periods) {
        return new ProductCheck(new Aligned(NAMES, Arrays.asList(periods)));
    }

    private static At at(int week, double metric, double users, double each) {
        return new At(MONDAY.plusWeeks(week), List.of(metric, users, each));
    }

    private static At random(Random random, int week) {
        return at(
                week,
                1 + random.nextInt(1_000),
                0.01 + random.nextDouble(),
                1 + random.nextInt(1_000));
    }
}
