package cynosure.judgement.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.web.Browserless;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdvicePagesTest extends JudgementPages {

    private static final String DOWNLOADS = "/north-star/advice/metric/vanity.downloads/waiver";

    @Test
    void the_whole_tree_is_asked_about_with_the_reason_behind_each_question() {
        var page = owner.open("/north-star/advice");

        assertThat(page.page().select("article.counsel").eachAttr("data-rule"))
                .containsExactly(
                        "tree.few-inputs", "tree.no-owner", "vanity.downloads", "broad.feeling");
        assertThat(page.one("[data-rule=vanity.downloads]").text())
                .contains("Downloads", "It counts downloads.", "may never be opened");
        assertThat(page.one(".lead").text()).startsWith("4 questions are open");
    }

    @Test
    void a_question_is_waved_off_with_a_reason_and_stays_in_sight() {
        owner.open("/north-star/advice");
        var page = owner.send(DOWNLOADS, Map.of("reason", "each of them is paid for"));

        assertThat(page.path()).isEqualTo("/north-star/advice");
        var waved = page.one(".set-aside[data-rule=vanity.downloads]");
        assertThat(waved.text()).contains("each of them is paid for", "Robin");
        assertThat(waved.text()).doesNotContain("another wording");
        assertThat(page.one(".lead").text()).startsWith("3 questions");

        var again = owner.send(DOWNLOADS + "/removal", Map.of());
        assertThat(again.page().select(".set-aside")).isEmpty();
        assertThat(again.one(".lead").text()).startsWith("4 questions");
    }

    @Test
    void nothing_is_waved_off_without_a_reason() {
        owner.open("/north-star/advice");
        var silent = owner.send(DOWNLOADS, Map.of("reason", "  "));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.one(".notice.problem").attr("data-code")).isEqualTo("judgement.reason");

        String long_ = HOSTILE + "a".repeat(600);
        var wordy = owner.send(DOWNLOADS, Map.of("reason", long_));
        assertThat(wordy.status()).isEqualTo(422);
        assertThat(wordy.one("[data-rule=vanity.downloads] textarea").val()).isEqualTo(long_);
        assertThat(wordy.page().select("main script, main b")).isEmpty();
    }

    @Test
    void when_the_words_have_changed_since_the_page_says_so() {
        owner.open("/north-star/advice");
        owner.send(DOWNLOADS, Map.of("reason", HOSTILE));
        change("metric", metric -> metric.named("Downloads of the year"));

        var page = owner.open("/north-star/advice");
        assertThat(page.one(".set-aside[data-rule=vanity.downloads]").text())
                .contains("another wording", HOSTILE);
        assertThat(page.page().select("main script, main b")).isEmpty();
    }

    @Test
    void words_that_nobody_saved_are_asked_about_while_they_are_written() {
        var asked =
                owner.fetch(
                        "/north-star/nodes/metric/advice/draft?name=Orders+and+reviews&definition="
                                + URLEncoder.encode(
                                        "what engaged people do", StandardCharsets.UTF_8));
        assertThat(asked.page().select(".counsel").eachAttr("data-rule"))
                .containsExactly("several.joined", "vague.not-counted", "vague.soft-word");

        var fine =
                owner.fetch("/north-star/nodes/" + inputId() + "/advice/draft?name=Weekly+notes");
        assertThat(fine.text()).isBlank();
    }

    @Test
    void without_scripts_a_draft_is_asked_about_on_a_page_and_nothing_is_saved() {
        owner.open("/north-star/nodes/metric");
        var page =
                owner.send(
                        "/north-star/nodes/metric/advice/draft",
                        Map.of("name", "Orders and reviews", "definition", HOSTILE));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("article.counsel").eachAttr("data-rule"))
                .containsExactly("several.joined", "vague.not-counted");
        assertThat(page.page().select("main form, main script, main b")).isEmpty();
        assertThat(framework().northStar().name()).isEqualTo("Downloads");
    }

    @Test
    void the_page_of_a_node_fetches_it_beside_the_sentence_and_links_to_it_without_scripts() {
        var node = owner.open("/north-star/nodes/metric");
        var place = node.one("aside [hx-get$=/advice/draft]");
        assertThat(place.attr("hx-include")).isEqualTo("#definition, #name");

        var page = owner.open(place.select("a").attr("href"));
        assertThat(page.page().select("article.counsel").eachAttr("data-rule"))
                .containsExactly("vanity.downloads");
    }

    @Test
    void the_north_star_page_shows_how_far_the_judging_has_come() {
        var page = owner.open("/north-star");
        var piece = owner.fetch(page.one("section[hx-get=/north-star/judgement]").attr("hx-get"));

        assertThat(piece.text()).contains("A coach would ask 4 things.");
        assertThat(piece.page().select(".notice.counsel")).hasSize(3);
    }

    @Test
    void what_is_not_asked_can_not_be_waved_off() {
        owner.open("/north-star/advice");
        for (String path :
                List.of(
                        "/north-star/advice/metric/vanity.nothing/waiver",
                        "/north-star/advice/metric/lagging.income/waiver",
                        "/north-star/advice/nobody/vanity.downloads/waiver/removal")) {
            var missing = owner.send(path, Map.of("reason", "why not"));
            assertThat(missing.status()).as(path).isEqualTo(404);
            assertThat(missing.one(".notice.problem").attr("data-code"))
                    .isEqualTo("judgement.not-asked");
        }
        var result = framework().results().getFirst().id();
        assertThat(owner.open("/north-star/nodes/" + result + "/advice").status()).isEqualTo(404);
    }

    @Test
    void a_stranger_sees_none_of_it() {
        var stranger = Browserless.stranger(server);
        for (String path :
                List.of(
                        "/north-star/advice",
                        "/north-star/judgement",
                        "/north-star/nodes/metric/advice/draft")) {
            assertThat(stranger.open(path).status()).as(path).isEqualTo(401);
        }
    }
}
