package cynosure.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClausesTest {

    @Test
    void a_vision_falls_into_parts_that_can_each_be_read() {
        assertThat(
                        Clauses.of(
                                "For small makers of sauces, beers and oils: a label they can afford, that comes out right on"
                                        + " their own bottling line. Made at home."))
                .containsExactly(
                        "For small makers of sauces, beers and oils:",
                        "a label they can afford,",
                        "that comes out right on their own bottling line.",
                        "Made at home.");
    }

    @Test
    void nothing_is_lost_and_one_word_is_no_part_of_its_own() {
        assertThat(Clauses.of("  One,\n two   three four, five. ")).isNotEmpty();
        assertThat(String.join(" ", Clauses.of("Read. Together, with notes that last, always!")))
                .isEqualTo("Read. Together, with notes that last, always!");
        assertThat(Clauses.of("Just this")).containsExactly("Just this");
        assertThat(Clauses.of(" ")).isEmpty();
    }
}
