package cynosure.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class GreenfieldTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Greenfield test =
            new Greenfield(
                    "t1",
                    "reading",
                    "Reading members",
                    NOON,
                    "ada",
                    List.of(idea("read aloud", 20), idea("two tempi", 119), idea("too late", 120)),
                    List.of(
                            said("ada", Verdict.TOO_BROAD),
                            said("bo", Verdict.ABOUT_RIGHT),
                            said("ada", Verdict.ABOUT_RIGHT)));

    @Test
    void only_what_came_in_two_minutes_counts_and_the_rest_is_kept() {
        assertThat(test.counted())
                .extracting(Idea::change)
                .containsExactly("read aloud", "two tempi");
        assertThat(test.ideas()).hasSize(3);
        assertThat(test.lastAfter()).isEqualTo(Duration.ofSeconds(119));
        assertThat(test.over(NOON.plusSeconds(119))).isFalse();
        assertThat(test.over(NOON.plusSeconds(120))).isTrue();
    }

    @Test
    void of_each_person_the_latest_word_counts() {
        assertThat(test.votes(Verdict.ABOUT_RIGHT)).isEqualTo(2);
        assertThat(test.votes(Verdict.TOO_BROAD)).isZero();
    }

    private static Idea idea(String change, int second) {
        return new Idea(change, "", "ada", NOON.plusSeconds(second));
    }

    private static Judged said(String by, Verdict verdict) {
        return new Judged(verdict, "", by, NOON);
    }
}
