package cynosure.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.web.Browserless;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharePagesTest extends SharingPages {

    @Test
    void what_is_shown_before_is_what_is_seen_after() {
        var preview = owner.open("/north-star/share/new?whom=the+board&lasting=WEEK&people=on");
        String link = share("the board", "WEEK", false, true);
        var seen = Browserless.stranger(server).open(link);

        assertThat(preview.one(".told .tree").html()).isEqualTo(seen.one(".tree").html());
        assertThat(preview.one(".told .table").html()).isEqualTo(seen.one(".table").html());
        assertThat(preview.one(".lead").text())
                .contains("“the board”", "without numbers, with names of people");
    }

    @Test
    void a_stranger_reads_the_tree_the_outline_and_what_the_metric_counts() {
        var seen = Browserless.stranger(server).open(share("the board", "WEEK", true, false));

        assertThat(seen.one("h1").text()).isEqualTo("Pages read");
        assertThat(seen.one(".statement").text())
                .isEqualTo(
                        "Our North Star Metric is called “Pages read”, which we define as: total pages of read_pages, per month.");
        assertThat(seen.page().select("tbody th").eachText())
                .containsExactly("Pages read", "Readers who come", "Subscriptions");
        assertThat(seen.one("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(seen.page().select("form, script, a[href^=/north-star]")).isEmpty();
        assertThat(seen.page().select("svg")).isNotEmpty();
    }

    @Test
    void a_link_is_listed_with_who_made_it_and_when_it_was_opened() {
        String link = share("our agency", "QUARTER", true, true);
        assertThat(row("our agency")).contains("with numbers, with names of people", "Robin");
        assertThat(row("our agency")).contains("not yet", "until 15 June 2026");

        Browserless.stranger(server).open(link);
        assertThat(row("our agency")).doesNotContain("not yet");
        assertThat(owner.open("/north-star/share").text())
                .doesNotContain(link.substring("/shared/".length()));
    }

    @Test
    void a_link_for_nobody_is_not_made_and_choices_stay() {
        var again = owner.open("/north-star/share/new?lasting=QUARTER&numbers=on");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.one(".notice.problem").attr("data-code")).isEqualTo("sharing.whom");
        assertThat(again.one("option[selected]").val()).isEqualTo("QUARTER");
        assertThat(again.one("input[name=numbers]").hasAttr("checked")).isTrue();

        owner.open("/north-star/share/new?whom=x");
        var sent = owner.send("/north-star/share", Map.of("whom", "x".repeat(121)));
        assertThat(sent.status()).isEqualTo(422);
    }

    @Test
    void what_is_pasted_elsewhere_leads_to_the_picture() {
        owner.open("/north-star/share/new?whom=x");
        var made = owner.send("/north-star/share", Map.of("whom", "\"><b>wiki", "lasting", "EVER"));
        List<String> codes = made.page().select(".secret code").eachText();
        assertThat(codes.get(1)).startsWith("<img src=\"http://127.0.0.1").contains("/tree.svg\"");
        assertThat(codes.get(2)).startsWith("<iframe src=\"http").contains("/embed\"");
        assertThat(made.page().select("main b")).isEmpty();
    }

    @Test
    void members_take_pictures_without_a_link_and_strangers_do_not() {
        var svg = owner.download("/north-star/tree.svg");
        assertThat(svg.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        name -> assertThat(name).contains("the-reading-room-north-star.svg"));
        assertThat(new String(svg.body(), StandardCharsets.UTF_8))
                .contains("51,977", "Ines Duarte");
        assertThat(owner.download("/north-star/tree.png").body()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(owner.open("/north-star/tree.gif").status()).isEqualTo(404);
        for (String path : List.of("/north-star/tree.svg", "/north-star/share")) {
            assertThat(Browserless.stranger(server).open(path).status()).as(path).isEqualTo(401);
        }
    }

    private static String row(String whom) {
        return owner.open("/north-star/share").page().select("#links tbody tr").stream()
                .filter(row -> row.select("th").text().equals(whom))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
