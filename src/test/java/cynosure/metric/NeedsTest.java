package cynosure.metric;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.metric.Vocabulary.Kind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NeedsTest {

    private static final Book CLUB =
            new Book() {
                @Override
                public Collection<String> names() {
                    return List.of("Sharers");
                }

                @Override
                public Optional<String> sentence(String name) {
                    return name.equals("Sharers")
                            ? Optional.of(
                                    "number of users who did share_note, over the last 7 days")
                            : Optional.empty();
                }
            };

    @Test
    void a_sentence_needs_its_events_with_the_kinds_of_their_properties() {
        Needs needs = Needs.of("total minutes of listen where on_time is true", Book.EMPTY);

        assertThat(needs.events())
                .isEqualTo(
                        Map.of(
                                "listen",
                                Map.of(
                                        "minutes", EnumSet.of(Kind.NUMBER),
                                        "on_time", EnumSet.of(Kind.FLAG))));
    }

    @Test
    void a_sentence_needs_what_the_metrics_in_it_need() {
        Needs needs = Needs.of("number of club with at least 5 [Sharers]", CLUB);

        assertThat(needs.events()).containsOnlyKeys("share_note");
        assertThat(needs.anywhere()).containsOnlyKeys("club");
        assertThat(needs.speakOf("share_note", "")).isTrue();
        assertThat(needs.speakOf("share_note", "club")).isTrue();
        assertThat(needs.speakOf("read", "club")).isFalse();
    }

    @Test
    void what_cannot_be_read_needs_nothing() {
        assertThat(Needs.of("how happy people are", Book.EMPTY)).isEqualTo(Needs.NOTHING);
        assertThat(Needs.of("", Book.EMPTY)).isEqualTo(Needs.NOTHING);
    }
}
