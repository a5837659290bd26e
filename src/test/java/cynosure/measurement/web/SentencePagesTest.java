package cynosure.measurement.web;

import static cynosure.measurement.web.Lantern.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.web.Browserless;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a page fetches while a sentence is written, on fifteen weeks of Lantern.
class SentencePagesTest {

    @TempDir static Path folder;
    private static Lantern lantern;
    private static Browserless owner;

    @BeforeAll
    static void open() {
        lantern = Lantern.in(folder);
        owner = lantern.owner();
    }

    @AfterAll
    static void close() {
        lantern.close();
    }

    @Test
    void the_ways_to_go_on_speak_of_the_events_that_are_there() {
        var ways = completions("number of users who did ");

        assertThat(ways.page().select("li .word").eachText())
                .contains("finish_chapter", "any event");
        assertThat(ways.one("li").attr("role")).isEqualTo("option");
        assertThat(ways.one("li.event").attr("data-start")).isEqualTo("24");
    }

    @Test
    void values_are_those_the_events_have() {
        assertThat(completions("number of finish_chapter where noted is ").one("li .word").text())
                .isEqualTo("true");
    }

    @Test
    void a_caret_out_of_its_place_does_no_harm() {
        var ways = owner.fetch("/sentence/completions?definition=number&caret=-7&field=%3Cb%3E");

        assertThat(ways.status()).isEqualTo(200);
        assertThat(ways.text()).doesNotContain("<b>");
    }

    @Test
    void a_sentence_is_read_while_it_is_written() {
        var sound = owner.fetch("/sentence/reading?field=f&definition=" + encoded(CHAPTERS));
        assertThat(sound.one("#f-reading").attr("data-understood")).isEqualTo("true");
        assertThat(sound.one(".understood").text()).startsWith("Counts every finish_chapter");

        var slip =
                owner.fetch("/sentence/reading?definition=" + encoded("number of finish_chapte"));
        assertThat(slip.one(".notice").attr("data-start")).isEqualTo("10");
        assertThat(slip.one("button").attr("data-word")).isEqualTo("finish_chapter");
    }

    @Test
    void its_picture_is_the_last_year_in_one_piece() {
        var picture = owner.fetch("/sentence/picture?definition=" + encoded(CHAPTERS));

        assertThat(picture.page().select("svg")).isNotEmpty();
        assertThat(picture.one(".figure .value").text()).isNotEmpty();
    }

    @Test
    void choosing_writes_the_sentence() {
        var chosen =
                owner.fetch(
                        "/sentence/choices?field=f&definition=x&c-what=TIMES&c-event=finish_chapter"
                                + "&c-where-property=noted&c-where-how=IS&c-where-value=true"
                                + "&c-time=LAST&c-last=2&c-last-unit=WEEK");

        assertThat(chosen.one(".choosing").attr("data-sentence"))
                .isEqualTo("number of finish_chapter where noted is true, over the last 2 weeks");
        assertThat(chosen.one("#f-choices-event option[selected]").text())
                .isEqualTo("finish_chapter");
    }

    @Test
    void the_form_shows_a_sentence_or_says_that_it_cannot() {
        var shown = owner.fetch("/sentence/choices?definition=" + encoded(CHAPTERS));
        assertThat(shown.one("[name=c-time] option[selected]").text()).isEqualTo("per month");

        var more = owner.fetch("/sentence/choices?definition=" + encoded(CHAPTERS + " x"));
        assertThat(more.page().select("select")).isEmpty();
        String each = "percentile 90 of chapter of finish_chapter";
        assertThat(owner.fetch("/sentence/choices?definition=" + encoded(each)).one(".hint").text())
                .startsWith("This sentence says more than a form can show");
    }

    @Test
    void what_is_not_chosen_yet_leaves_the_sentence_as_it_is() {
        var open =
                owner.fetch(
                        "/sentence/choices?c-what=TOTAL&c-event=finish_chapter&definition="
                                + encoded(CHAPTERS));

        assertThat(open.one(".choosing").attr("data-sentence")).isEqualTo(CHAPTERS);
        assertThat(open.one(".missing").text()).startsWith("Choose the property.");
    }

    @Test
    void choosing_works_without_scripts() {
        var page =
                owner.open(
                        "/measured?chosen=true&definition=&c-what=PEOPLE&c-event=finish_chapter"
                                + "&c-bound=AT_LEAST&c-count=3&c-counted=times&c-time=WEEK");

        assertThat(page.one("textarea").val())
                .isEqualTo("number of users who did finish_chapter at least 3 times, per week");
        assertThat(page.page().select("figure.chart svg")).isNotEmpty();
    }

    @Test
    void the_teams_own_metrics_are_offered_by_name() {
        owner.open("/north-star/new");
        owner.send(
                "/north-star/new",
                Map.of(
                        "product", "Lantern",
                        "game", "ATTENTION",
                        "name", "Chapters",
                        "definition", CHAPTERS,
                        "basedOn", "0"));

        assertThat(completions("ratio of ").page().select("li.metric .word").eachText())
                .contains("[Chapters]");
        var slip = owner.fetch("/sentence/reading?definition=" + encoded("[Chaptrs] per book_id"));
        assertThat(slip.one("button").attr("data-word")).isEqualTo("[Chapters]");
    }

    @Test
    void a_stranger_learns_nothing_of_the_events() {
        var stranger = Browserless.stranger(lantern.server());

        assertThat(stranger.fetch("/sentence/completions?definition=number+of+&caret=10").text())
                .doesNotContain("finish_chapter");
    }

    private static final String CHAPTERS = "number of finish_chapter, per month";

    private static Browserless.Opened completions(String text) {
        return owner.fetch(
                "/sentence/completions?definition=" + encoded(text) + "&caret=" + text.length());
    }
}
