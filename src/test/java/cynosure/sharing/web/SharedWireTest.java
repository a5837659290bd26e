package cynosure.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.people.People;
import cynosure.people.Person;
import cynosure.understanding.Happening;
import cynosure.understanding.Moment;
import cynosure.understanding.Tenet;
import cynosure.understanding.Understandings;
import cynosure.web.Browserless;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What goes over the wire under a link, byte by byte.
class SharedWireTest extends SharingPages {

    private static final List<String> READINGS =
            List.of("48,213", "48213", "51,977", "51977", "+8 %", "+7.8 %");
    private static final List<String> TARGETS = List.of("77,123", "77123", "Target 7");
    private static final List<String> TRENDS = List.of("sparkline", "February 2026", "64 %");
    private static final List<String> PEOPLE = List.of("Ines", "Duarte", "Pagination", "Robin");
    private static final List<String> NEVER =
            List.of(
                    "reading.example",
                    "Somebody said",
                    "said about",
                    "nobody outside",
                    "second reason",
                    "secret belief",
                    "the board",
                    "/north-star/");

    @Test
    void without_numbers_there_is_no_reading_no_target_and_no_trend_in_any_byte() {
        String link = share("the board", "WEEK", false, false);
        for (String path : Wire.UNDER) {
            String all = Wire.all(link + path, server);
            assertThat(all).as(path).doesNotContain(READINGS).doesNotContain(TARGETS);
            assertThat(all).as(path).doesNotContain(TRENDS).doesNotContain(PEOPLE);
            assertThat(all).as(path).doesNotContain(NEVER);
        }
    }

    @Test
    void with_numbers_they_are_there_but_no_person() {
        String link = share("the board", "WEEK", true, false);
        for (String path : Wire.UNDER) {
            String all = Wire.all(link + path, server);
            assertThat(all).as(path).doesNotContain(PEOPLE).doesNotContain(NEVER);
            assertThat(all).as(path).contains("51,977", "77,123", "February 2026");
        }
    }

    @Test
    void with_people_they_are_named_and_their_mail_is_not() {
        String link = share("the board", "WEEK", false, true);
        for (String path : Wire.UNDER) {
            String all = Wire.all(link + path, server);
            assertThat(all).as(path).contains("Ines Duarte, Pagination squad");
            assertThat(all).as(path).doesNotContain(NEVER).doesNotContain(READINGS);
        }
    }

    @Test
    void the_dots_of_two_pictures_are_the_same_when_only_hidden_numbers_differ() {
        Browserless stranger = Browserless.stranger(server);
        byte[] hidden = stranger.download(share("a", "EVER", false, false) + "/tree.png").body();
        byte[] again = stranger.download(share("b", "EVER", false, false) + "/tree.png").body();
        byte[] told = stranger.download(share("c", "EVER", true, false) + "/tree.png").body();

        assertThat(hidden).isEqualTo(again).isNotEqualTo(told);
        assertThat(new String(hidden, StandardCharsets.ISO_8859_1)).contains("PNG");
    }

    @Test
    void a_stranger_gets_no_cookie_and_search_engines_are_told_to_stay_away() {
        String link = share("the board", "WEEK", false, false);
        Browserless stranger = Browserless.stranger(server);
        for (String path : Wire.UNDER) {
            HttpResponse<byte[]> answer = stranger.download(link + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty();
            assertThat(answer.headers().allValues("X-Robots-Tag"))
                    .as(path)
                    .containsExactly("noindex, nofollow, noarchive");
            assertThat(answer.headers().allValues("Referrer-Policy"))
                    .as(path)
                    .containsExactly("no-referrer");
            assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        }
    }

    @Test
    void only_the_embed_page_may_stand_in_a_frame() {
        String link = share("the wiki", "EVER", false, false);
        Browserless stranger = Browserless.stranger(server);
        var embed = stranger.download(link + "/embed").headers();
        assertThat(embed.firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors *")
                .contains("default-src 'none'");
        assertThat(embed.firstValue("X-Frame-Options")).isEmpty();
        for (String path : List.of("", "/tree.svg")) {
            var page = stranger.download(link + path).headers();
            assertThat(page.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("frame-ancestors 'none'");
            assertThat(page.firstValue("X-Frame-Options")).contains("DENY");
        }
        assertThat(owner.open("/").response().headers().firstValue("X-Frame-Options"))
                .contains("DENY");
    }

    @Test
    void what_was_taken_back_or_has_ended_says_so_and_nothing_else() {
        String ended = share("the agency", "DAY", true, true);
        String revoked = share("the agency", "EVER", true, true);
        assertThat(Browserless.stranger(server).open(revoked).status()).isEqualTo(200);
        var list = owner.open("/north-star/share");
        String id =
                list.page().select("form[action$=/revoking]").stream()
                        .filter(form -> form.closest("tr").text().contains("until it is taken"))
                        .filter(form -> form.closest("tr").text().contains("the agency"))
                        .findFirst()
                        .orElseThrow()
                        .attr("action");
        owner.send(id, Map.of());
        CLOCK.pass(Duration.ofDays(1));

        for (String path : Wire.UNDER) {
            checkClosed(ended + path, 410, "This link has ended");
            checkClosed(revoked + path, 410, "This link was taken back");
            checkClosed("/shared/guessed" + path, 404, "This link opens nothing");
        }
    }

    private static void checkClosed(String path, int status, String title) {
        var closed = Browserless.stranger(server).open(path);
        assertThat(closed.status()).as(path).isEqualTo(status);
        assertThat(closed.one("h1").text()).isEqualTo(title);
        assertThat(closed.text())
                .doesNotContain("Reading Room", "Pages read", "agency", "Lantern", "read_pages")
                .doesNotContain(PEOPLE);
        assertThat(closed.response().headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void what_people_believe_is_told_under_no_link() {
        var understandings = server.context().getBean(Understandings.class);
        Person robin = server.context().getBean(People.class).members().getFirst();
        List.of(
                        new Happening.TenetWritten(
                                "z", Tenet.Kind.MARKET, "Zanzibar believes", "metric", ""),
                        new Happening.SureSaid("z", 31, "Zanzibar doubts"),
                        new Happening.VisionStated("Zanzibar sees", List.of()),
                        new Happening.MomentFound(
                                "m",
                                new Moment.Told(
                                        Moment.Stage.HABIT, "Zanzibar gets", false, false, ""),
                                0,
                                ""),
                        new Happening.MomentReflected("m", List.of("metric")))
                .forEach(said -> understandings.add(said, robin));
        assertThat(owner.fetch("/north-star/nodes/metric/understanding").text())
                .contains("Zanzibar believes", "Zanzibar gets");

        String link = share("the board", "WEEK", true, true);
        for (String path : Wire.UNDER) {
            assertThat(Wire.all(link + path, server)).as(path).doesNotContain("Zanzibar");
        }
        Browserless stranger = Browserless.stranger(server);
        for (String path :
                List.of(
                        "/north-star/nodes/metric/understanding",
                        "/north-star/beliefs",
                        "/north-star/beliefs/z",
                        "/north-star/vision",
                        "/north-star/exchanges")) {
            assertThat(stranger.open(path).status()).as(path).isEqualTo(401);
        }
    }
}
