package cynosure.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void who_stands_far_apart_is_told_from_who_is_unsure_together() {
        Spread apart = Spread.of(List.of(20, 90, 60));
        assertThat(apart.distance()).isEqualTo(70);
        assertThat(apart.apart()).isTrue();
        assertThat(apart.said()).isEqualTo("3 people, from 20 % to 90 % sure");

        Spread together = Spread.of(List.of(50, 50));
        assertThat(together.distance()).isZero();
        assertThat(together.apart()).isFalse();
        assertThat(together.said()).isEqualTo("2 people, all 50 % sure");
    }

    @Test
    void one_voice_is_not_apart_from_anybody_and_none_says_nothing() {
        assertThat(Spread.of(List.of(10)).apart()).isFalse();
        assertThat(Spread.of(List.of(10)).said()).isEqualTo("one person, 10 % sure");
        assertThat(Spread.of(List.of()).said()).isEqualTo("nobody has said how sure they are");
        assertThat(Spread.of(List.of()).distance()).isZero();
    }
}
