package cynosure.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void the_latest_word_of_each_person_counts_and_the_others_stay() {
        Spread spread =
                value(said("ada", Stance.NO), said("bo", Stance.NO), said("ada", Stance.YES));

        assertThat(spread.count(Stance.YES)).isEqualTo(1);
        assertThat(spread.count(Stance.NO)).isEqualTo(1);
        assertThat(spread.voices()).extracting(Opinion::by).containsExactly("ada", "bo");
        assertThat(spread.earlier()).extracting(Opinion::stance).containsExactly(Stance.NO);
        assertThat(spread.disputed()).isTrue();
    }

    @Test
    void a_dispute_is_a_yes_beside_a_no() {
        assertThat(value(said("a", Stance.YES), said("b", Stance.PARTLY)).disputed()).isFalse();
        assertThat(value(said("a", Stance.NO), said("b", Stance.CANT_SAY)).disputed()).isFalse();
        assertThat(value().judged()).isFalse();
    }

    @Test
    void distance_is_that_between_two_people_on_average() {
        assertThat(value(said("a", Stance.YES), said("b", Stance.NO)).distance()).isEqualTo(1);
        assertThat(value(said("a", Stance.YES), said("b", Stance.PARTLY)).distance())
                .isEqualTo(0.5);
        assertThat(
                        value(
                                        said("a", Stance.YES),
                                        said("b", Stance.YES),
                                        said("c", Stance.NO),
                                        said("d", Stance.CANT_SAY))
                                .distance())
                .isCloseTo(2 / 3.0, within(1e-9));
        assertThat(value(said("a", Stance.YES)).distance()).isZero();
    }

    private static Spread value(Opinion... opinions) {
        return Spread.all(List.of(opinions)).getFirst();
    }

    private static Opinion said(String by, Stance stance) {
        return new Opinion("metric", Criterion.VALUE, stance, "", 1, by, Instant.EPOCH);
    }
}
