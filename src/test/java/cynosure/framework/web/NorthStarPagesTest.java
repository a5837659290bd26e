package cynosure.framework.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.web.Browserless;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NorthStarPagesTest extends FrameworkPages {

    @Test
    void before_there_is_a_north_star_there_are_three_ways_to_begin() {
        var empty = owner.open("/north-star");

        assertThat(empty.page().select(".card h3").eachText())
                .containsExactly("Plan a workshop", "Write one down", "Look at the story company");
        assertThat(empty.one("a[href=/north-star/new]").text()).isEqualTo("Write one down");
    }

    @Test
    void a_north_star_that_was_written_down_is_on_the_wall_with_its_history() {
        var page = owner.send("/north-star/new", WRITTEN);

        assertThat(page.path()).isEqualTo("/north-star");
        assertThat(page.one(".statement").text())
                .isEqualTo(
                        "Our North Star Metric is called Regular readers. We have yet to say exactly how it is counted.");
        assertThat(page.page().select("#tree details th a").eachText())
                .containsExactly("Regular readers", "New readers", "Revenue");
        var history = page.page().select(".history > article");
        assertThat(history.eachText())
                .singleElement()
                .asString()
                .contains("Robin", "The first North Star", "we agreed at lunch");
    }

    @Test
    void a_form_with_everything_missing_says_everything_at_once() {
        var again = owner.send("/north-star/new", Map.of());

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select(".notice.problem").eachAttr("data-code"))
                .containsExactly("framework.product", "framework.name", "framework.game");
        assertThat(frameworks().current()).isEmpty();
    }

    @Test
    void what_was_typed_stays_when_something_is_wrong() {
        var again = owner.send("/north-star/new", with(WRITTEN, "name", "", "input", HOSTILE));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("input[name=input]").first().val()).isEqualTo(HOSTILE);
        assertThat(again.one("input[name=game][checked]").val()).isEqualTo("ATTENTION");
        assertThat(again.page().select("main script, main b")).isEmpty();
    }

    @Test
    void a_double_click_writes_one_revision() {
        owner.send("/north-star/new", WRITTEN);
        var second = owner.send("/north-star/new", WRITTEN);

        assertThat(second.path()).isEqualTo("/north-star");
        assertThat(frameworks().history()).hasSize(1);
    }

    @Test
    void a_stale_form_does_not_replace_what_somebody_else_wrote() {
        owner.send("/north-star/new", WRITTEN);
        var stale = owner.send("/north-star/new", with(WRITTEN, "name", "Happy readers"));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.one("input[name=name]").val()).isEqualTo("Happy readers");
        assertThat(metric().name()).isEqualTo("Regular readers");

        String basedOn = stale.one("input[name=basedOn]").val();
        owner.send("/north-star/new", with(WRITTEN, "name", "Happy readers", "basedOn", basedOn));
        assertThat(metric().name()).isEqualTo("Happy readers");
    }

    @Test
    void a_text_of_a_million_letters_is_refused_kindly() {
        String million = "a".repeat(1_000_000);

        var again = owner.send("/north-star/new", with(WRITTEN, "definition", million));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.one(".notice.problem").attr("data-code"))
                .isEqualTo("framework.definition");

        adopt();
        var node = owner.send("/north-star/nodes/metric", Map.of("name", million, "basedOn", "1"));
        assertThat(node.status()).isEqualTo(422);
        var read = owner.send("/north-star/nodes/metric/draft", Map.of("definition", million));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.one(".readings .notice").text()).contains("1000000 characters");
    }

    @Test
    void markup_in_names_is_only_text_wherever_it_stands() {
        owner.send(
                "/north-star/new",
                with(
                        WRITTEN,
                        "name",
                        HOSTILE,
                        "input",
                        HOSTILE,
                        "result",
                        HOSTILE,
                        "why",
                        HOSTILE,
                        "definition",
                        HOSTILE));

        var wall = owner.open("/north-star");
        assertThat(wall.one("h1").text()).isEqualTo(HOSTILE);
        assertThat(wall.page().select("main script, main b, main svg script")).isEmpty();
        var node = owner.open("/north-star/nodes/metric");
        assertThat(node.one("textarea").val()).isEqualTo(HOSTILE);
        assertThat(node.page().select("main script, main b")).isEmpty();
        assertThat(owner.open("/").page().select("main script, main b")).isEmpty();
    }

    @Test
    void what_is_not_there_is_a_page_that_says_so() {
        assertThat(owner.open("/north-star/nodes/metric").status()).isEqualTo(404);
        assertThat(owner.open("/north-star/tree").status()).isEqualTo(404);
        adopt();
        for (String path :
                List.of(
                        "/north-star/nodes/nobody",
                        "/north-star/revisions/2",
                        "/north-star/revisions/first",
                        "/north-star/revisions/99999999999999999999")) {
            var missing = owner.open(path);
            assertThat(missing.status()).as(path).isEqualTo(404);
            assertThat(missing.one(".notice.problem").attr("data-code"))
                    .startsWith("framework.no-");
        }
    }

    @Test
    void a_stranger_sees_none_of_it() {
        adopt();
        var stranger = Browserless.stranger(server);
        for (String path : List.of("/north-star", "/north-star/tree", "/north-star/nodes/metric")) {
            assertThat(stranger.open(path).status()).as(path).isEqualTo(401);
        }
    }

    @Test
    void sentences_are_tried_on_beside_the_teams_own_and_the_address_holds_them() {
        adopt();
        String two =
                "?sentence=number+of+users+who+did+read,+per+week&sentence=numbr+of+read&sentence=+&sentence=numbr+of+read";
        var page = owner.open("/north-star/try-on" + two).page();

        assertThat(page.select(".beside h2").eachText())
                .containsExactly("Regular readers ours", "Sentence 1", "Sentence 2");
        assertThat(page.select("textarea").eachText())
                .containsExactly("number of users who did read, per week", "numbr of read");
        assertThat(page.select("textarea")).hasSize(3);
        assertThat(page.select(".beside article").last().select("[hx-get]")).isEmpty();
        assertThat(page.select(".beside article").first().text()).contains("not defined yet");

        var same = owner.open("/north-star/try-on" + two + "&scale=same").page();
        assertThat(same.select("[hx-get^=/measured/several]")).hasSize(1);
        assertThat(same.select("[hx-get^=/measured/chart]")).isEmpty();
        assertThat(same.select("nav[aria-label=Scale] [aria-current]").text())
                .isEqualTo("All on the same");
    }

    @Test
    void ten_sentences_side_by_side_are_enough() {
        adopt();
        String many = "?sentence=a0";
        for (int i = 1; i < 20; i++) {
            many += "&sentence=a" + i;
        }
        var page = owner.open("/north-star/try-on" + many).page();

        assertThat(page.select(".beside article")).hasSize(10);
        assertThat(page.select("textarea")).hasSize(9);
        assertThat(page.text()).contains("Ten side by side");
    }
}
