package cynosure.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.catalogue.Subject;
import cynosure.catalogue.watch.Notice;
import cynosure.catalogue.watch.Notices;
import cynosure.web.Browserless.Opened;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The notice begins on the last day of the file, which is not judged by the rounds: no look of
/// theirs can end it meanwhile.
class NoticePagesTest extends CataloguePages {

    private static final String ONE = "/catalogue/notices/fell";

    @BeforeAll
    static void bringEvents() throws IOException {
        assertThat(owner.open("/catalogue/notices").one(".empty").text())
                .startsWith("Nothing unusual so far.");
        bring(
                """
                {"event":"share_note","user":"ada","time":"2026-05-18T19:14:00Z"}
                {"event":"read","user":"ada","time":"2026-05-19T19:14:00Z"}
                {"event":"share_note","user":"ada","time":"2026-05-20T19:14:00Z"}
                """);
        owner.send(
                "/north-star/new",
                Map.of(
                        "product", "Lantern",
                        "game", "ATTENTION",
                        "name", "Notes shared",
                        "definition", "number of share_note",
                        "basedOn", "0"));
        notices()
                .raise(
                        new Notice(
                                "fell",
                                Notice.Kind.FELL,
                                Subject.event("share_note"),
                                "",
                                LocalDate.of(2026, 5, 20),
                                null,
                                60.2,
                                12,
                                -7.5,
                                Instant.parse("2026-05-22T04:00:00Z"),
                                List.of()));
    }

    @Test
    void a_break_is_told_explained_and_stands_on_the_charts_of_what_reads_it() {
        var notice = owner.open(owner.open("/catalogue/notices").one("#open ~ ul a").attr("href"));
        assertThat(notice.one("h1").text()).isEqualTo("share_note fell far below its usual");
        assertThat(notice.one(".lead").text()).isEqualTo("since 20 May 2026.");
        assertThat(notice.one(".facts").text())
                .contains("About 12 a day, where about 60 are usual", "Very sure", "Notes shared");
        assertThat(owner.open("/").page().select(".calls").text())
                .contains("share_note fell far below its usual, since 20 May 2026.");
        assertThat(owner.fetch("/catalogue/notices/open").page().select(".notice")).hasSize(1);
        assertThat(picture("number of share_note").page().select(".notice.care").text())
                .contains("Find out whether the counting broke");
        assertThat(picture("number of read").page().select(".notice.care")).isEmpty();

        owner.open(ONE);
        var silent = owner.send(ONE, Map.of("answers", "0"));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.one(".notice.problem").attr("data-code")).isEqualTo("catalogue.reason");
        owner.send(ONE, Map.of("answers", "0", "why", "TRACKING", "words", HOSTILE));
        assertThat(notices().find("fell").orElseThrow().open()).isFalse();
        var explained = owner.open(ONE);
        assertThat(explained.one(".calls").text()).contains("Tracking broke.", HOSTILE);
        assertThat(explained.page().select("main script, main b")).isEmpty();

        var charted = picture("number of share_note");
        assertThat(charted.page().select(".notice.care")).isEmpty();
        assertThat(charted.one("ol.flags").text())
                .contains(
                        "20 May 2026: share_note fell far below its usual. Tracking broke.",
                        HOSTILE);
        assertThat(picture("number of read").page().select("ol.flags")).isEmpty();

        owner.send(ONE + "/opening", Map.of("answers", "1"));
        assertThat(notices().find("fell").orElseThrow().open()).isTrue();
        var late = owner.send(ONE, Map.of("answers", "1", "why", "REAL"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(owner.open("/catalogue/notices/none").status()).isEqualTo(404);
    }

    private static Notices notices() {
        return server.context().getBean(Notices.class);
    }

    private static Opened picture(String sentence) {
        return owner.fetch(
                "/measured/picture?range=all&definition="
                        + URLEncoder.encode(sentence, StandardCharsets.UTF_8));
    }
}
