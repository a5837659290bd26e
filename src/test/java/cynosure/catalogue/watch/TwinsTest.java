package cynosure.catalogue.watch;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.catalogue.watch.Twins.Named;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwinsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @Test
    void the_same_name_written_otherwise_is_a_twin_of_the_older_one() {
        assertThat(twins(old("share_note", 900), young("Share Note", 3)))
                .containsExactly("Share Note ~ share_note");
        assertThat(twins(old("shareNote", 900), young("share-note", 3)))
                .containsExactly("share-note ~ shareNote");
        assertThat(twins(old("share_note", 900), young("share_line", 3))).isEmpty();
    }

    @Test
    void a_new_name_one_slip_away_from_a_frequent_one_is_a_twin() {
        for (String slip :
                List.of("finish_chaptr", "finish_chatper", "finish_chapters", "finisch_chapter")) {
            assertThat(twins(old("finish_chapter", 900), young(slip, 3)))
                    .as(slip)
                    .containsExactly(slip + " ~ finish_chapter");
        }
    }

    @Test
    void short_names_numbers_frequent_and_old_ones_are_names_of_their_own() {
        assertThat(twins(old("sign_up", 900), young("sign_in", 3))).isEmpty();
        assertThat(twins(old("open_screen_1", 900), young("open_screen_2", 3))).isEmpty();
        assertThat(twins(old("finish_chapter", 900), young("finish_chapters", 300))).isEmpty();
        assertThat(twins(old("finish_chapter", 900), old("finish_chapters", 3))).isEmpty();
    }

    private static List<String> twins(Named... names) {
        return Twins.among(List.of(names), NOW).stream()
                .map(twin -> twin.name().name() + " ~ " + twin.alike().name())
                .toList();
    }

    private static Named old(String name, long count) {
        return new Named(name, count, NOW.minusSeconds(86_400 * 200), NOW);
    }

    private static Named young(String name, long count) {
        return new Named(name, count, NOW.minusSeconds(86_400 * 3), NOW);
    }
}
