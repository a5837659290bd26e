package cynosure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckTest {

    @Test
    void a_sentence_is_read_back_in_canonical_form_and_in_plain_words() {
        Typed typed =
                Typed.of("check", "number of users who did purchase  at least 2 times, per month");

        assertThat(typed.exit()).isZero();
        assertThat(typed.out())
                .startsWith("number of users who did purchase at least 2 times, per month\n\n");
        assertThat(typed.out().lines().count()).isGreaterThan(2);
    }

    @Test
    void without_events_names_are_believed_and_with_events_they_are_checked() {
        assertThat(Typed.of("check", "number of purchas").exit()).isZero();

        Typed typed =
                Typed.of(
                        "check",
                        "number of purchas",
                        "--events",
                        "docs/samples/records.txt",
                        "--event",
                        "purchase");

        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains("Did you mean purchase?");
    }
}
