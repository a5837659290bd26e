package cynosure.understanding.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.understanding.Happened;
import cynosure.understanding.Happening;
import cynosure.understanding.Tenet;
import cynosure.understanding.Understanding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SureLinesTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static final Tenet TENET =
            Understanding.of(
                            List.of(
                                    said(
                                            "ada",
                                            0,
                                            new Happening.TenetWritten(
                                                    "t", Tenet.Kind.MARKET, "a", "", "")),
                                    said("ada", 0, new Happening.SureSaid("t", 80, "")),
                                    said("bo", 2, new Happening.SureSaid("t", 30, "")),
                                    said("ada", 5, new Happening.SureSaid("t", 50, ""))))
                    .tenet("t")
                    .orElseThrow();

    @Test
    void each_person_has_a_line_of_steps_of_their_own() {
        var drawing = Jsoup.parse(draw(10));

        assertThat(drawing.select(".line")).hasSize(2);
        assertThat(drawing.select(".line").first().attr("d")).isEqualTo("M44 33.2H256V68H468");
        assertThat(drawing.select(".voice")).hasSize(3);
    }

    @Test
    void on_the_first_day_there_is_nothing_to_draw_yet() {
        assertThat(draw(0)).isEmpty();
        assertThat(TENET.latest()).extracting(Tenet.Voice::percent).containsExactly(50, 30);
    }

    private static String draw(int days) {
        return SureLines.draw(TENET, NOON.plus(Duration.ofDays(days)), Instant::toString);
    }

    private static Happened said(String by, int days, Happening what) {
        return new Happened(days, by, NOON.plus(Duration.ofDays(days)), what);
    }
}
