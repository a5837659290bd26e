package cynosure.understanding.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.understanding.Vision;
import cynosure.web.Browserless;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VisionPagesTest extends UnderstandingPages {

    private static final String VISION = "/north-star/vision";
    private static final String WORDS =
            "For book clubs in two towns: an evening a week that nobody wants to miss, without having to be in one room.";

    @Test
    void without_a_vision_the_page_leads_to_beliefs_and_to_two_ways_of_writing_one() {
        var page = owner.open(VISION);

        assertThat(page.one(".empty a").attr("href")).isEqualTo("/north-star/beliefs/new");
        assertThat(page.page().select("form[data-template=vision] input[name=blank]")).hasSize(7);
        assertThat(page.page().select("details .beside")).hasSize(2);
    }

    @Test
    void the_template_writes_the_statement_and_is_filled_in_again() {
        owner.open(VISION);
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        fields.add(Map.entry("seen", "0"));
        for (String blank :
                List.of(
                        "clubs",
                        "want company",
                        "Lantern",
                        "reading app",
                        "keeps notes",
                        "paper")) {
            fields.add(Map.entry("blank", blank));
        }
        fields.add(Map.entry("blank", HOSTILE));
        var page = owner.sendAll(VISION, fields);

        assertThat(page.one(".vision-words .words").text())
                .isEqualTo(
                        "For clubs who want company, Lantern is a reading app that keeps notes. Unlike paper, it "
                                + HOSTILE
                                + ".");
        assertThat(
                        page.page()
                                .select("form[data-template=vision] input[name=blank]")
                                .eachAttr("value"))
                .startsWith("clubs", "want company");
        assertThat(page.page().select("main script, main b")).isEmpty();
    }

    @Test
    void people_read_it_part_by_part_for_what_it_tells_and_what_it_leaves_open() {
        state(WORDS, 0);
        assertThat(owner.open(VISION).page().select(".vision-parts h3").eachText())
                .containsExactly(
                        "“For book clubs in two towns:”",
                        "“an evening a week”",
                        "“that nobody wants to miss,”",
                        "“without having to be in one room.”",
                        "The whole of it");
        read("0", "TELLS", "Not for people who read alone");
        read("0", "TELLS", "Not for people who read alone");
        var page = read("1", "LEAVES_OPEN", "Why a week, and not a month?");
        read("9", "LEAVES_OPEN", "Who pays?");

        assertThat(page.page().select("#part-0 .tells li")).hasSize(1);
        assertThat(page.one("#part-1 .leaves-open li").text())
                .startsWith("Why a week, and not a month? Robin");
        assertThat(owner.open(VISION).one("#whole .leaves-open li").text()).startsWith("Who pays?");
    }

    @Test
    void an_open_question_becomes_a_belief_with_one_click_and_only_one() {
        state(WORDS, 0);
        read("1", "LEAVES_OPEN", "Why a week?");
        Vision.Line line = now().vision().standing().getFirst();
        String believe = VISION + "/lines/" + line.id() + "/belief";
        var belief = owner.send(believe, Map.of());
        owner.open(VISION);
        var again = owner.send(believe, Map.of());

        assertThat(belief.one("h1").text()).isEqualTo("Why a week?");
        assertThat(again.path()).isEqualTo(belief.path());
        assertThat(now().all()).hasSize(1);
        assertThat(owner.open(VISION).one("#part-1 a").attr("href")).isEqualTo(belief.path());
    }

    @Test
    void what_was_read_in_words_that_changed_is_kept_apart_and_nothing_is_lost() {
        state(WORDS, 0);
        read("1", "TELLS", "A habit");
        read("3", "TELLS", "Far from each other");
        state(
                "For book clubs in two towns: a month of company, without having to be in one room.",
                1);

        var page = owner.open(VISION);
        assertThat(page.one("#before").text()).contains("A habit").doesNotContain("Far from");
        assertThat(page.one("#part-2 .tells").text()).contains("Far from each other");
        assertThat(page.one("#earlier .words").text()).isEqualTo(WORDS);
        Vision.Line line = now().vision().standing().getLast();
        var without = owner.send(VISION + "/lines/" + line.id() + "/removal", Map.of());
        assertThat(without.one("main").text()).doesNotContain("Far from each other");
    }

    @Test
    void of_two_who_write_at_once_the_second_is_told_and_keeps_their_words() {
        state(WORDS, 0);
        var second = state("Another vision of ours", 0);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.one(".notice.problem").attr("data-code"))
                .isEqualTo("understanding.outrun");
        assertThat(second.one("#words").text()).isEqualTo("Another vision of ours");
        assertThat(second.one(".vision-words .words").text()).isEqualTo(WORDS);
        assertThat(state(" ", 1).status()).isEqualTo(422);
        assertThat(owner.send(VISION + "/lines", Map.of("words", " ")).status()).isEqualTo(422);
        assertThat(
                        owner.send(VISION + "/lines/none/belief", Map.of())
                                .one(".notice")
                                .attr("data-code"))
                .isEqualTo("understanding.no-line");
    }

    @Test
    void a_vision_that_fits_any_company_leads_to_beliefs() {
        var broad = state("The leading platform for everyone", 0);

        assertThat(broad.page().select("[data-broad] li")).hasSize(3);
        assertThat(broad.one("[data-broad] a").attr("href")).isEqualTo("/north-star/beliefs/new");
        assertThat(state(WORDS, 1).page().select("[data-broad]")).isEmpty();
    }

    private static Browserless.Opened state(String words, int seen) {
        owner.open(VISION);
        return owner.send(VISION, Map.of("words", words, "seen", String.valueOf(seen)));
    }

    private static Browserless.Opened read(String part, String side, String words) {
        return owner.send(VISION + "/lines", Map.of("part", part, "side", side, "words", words));
    }
}
