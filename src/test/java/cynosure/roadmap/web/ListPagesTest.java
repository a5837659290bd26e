package cynosure.roadmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.web.Browserless;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ListPagesTest extends RoadmapPages {

    @Test
    void an_empty_roadmap_invites_to_bring_a_list() {
        var page = owner.open(ALL);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.one("main").text()).contains("which work serves none of them");
        assertThat(page.page().select("form[action=/north-star/roadmap/lists]")).hasSize(1);
    }

    @Test
    void a_pasted_list_is_looked_at_before_anything_is_taken() {
        var preview = owner.send(ALL + "/lists", Map.of("words", "- Sync on trains\n- " + HOSTILE));

        assertThat(preview.path()).startsWith(ALL + "/lists/");
        assertThat(preview.page().select("#understood tbody tr")).hasSize(2);
        assertThat(preview.one(".lead").text()).startsWith("2 items, read as one item a line.");
        assertThat(preview.page().select("main script, main b")).isEmpty();
        assertThat(owner.open(ALL).page().select(".work-item")).isEmpty();

        var taken = owner.send(preview.path(), Map.of());
        assertThat(taken.one("#said").text()).contains("2 new, 0 changed, 0 as before.");
        assertThat(taken.page().select("#unasked .work-item")).hasSize(2);
        assertThat(taken.page().select("main script, main b")).isEmpty();
        assertThat(owner.open(preview.path()).status()).isEqualTo(404);
    }

    @Test
    void a_file_names_its_refused_rows_and_coming_again_doubles_nothing() {
        String csv = "Issue key;Summary;Status\nA-1;Sync;Open\nA-2;Page;Done\nA-3;only two\n";
        var preview = upload("plan.csv", csv.getBytes(StandardCharsets.UTF_16));

        assertThat(preview.one("h1").text()).isEqualTo("Is this your list?");
        assertThat(preview.page().select("#refusals tbody tr").text())
                .isEqualTo("4 it has 2 values where the file has 3 columns A-3;only two");
        owner.send(preview.path(), Map.of());

        var again = upload("plan.csv", csv.replace("Sync", "Sync on trains").getBytes());
        assertThat(again.page().select("#understood tbody td:last-child").eachText())
                .containsExactly("changed", "as before");
        var taken = owner.send(again.path(), Map.of());
        assertThat(taken.one("#said").text()).contains("0 new, 1 changed, 1 as before.");
        assertThat(taken.page().select("#unasked .work-item a").getFirst().text())
                .isEqualTo("Sync on trains");
        assertThat(taken.page().select("#finished .work-item")).hasSize(1);
    }

    @Test
    void what_can_not_be_read_is_refused_and_what_was_pasted_stays() {
        var empty = owner.send(ALL + "/lists", Map.of("words", "  "));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.one(".notice.problem").attr("data-code")).isEqualTo("roadmap.empty");

        String long_ =
                IntStream.range(0, 1_001)
                        .mapToObj(i -> "Item " + i)
                        .collect(Collectors.joining("\n", HOSTILE + "\n", ""));
        var many = owner.send(ALL + "/lists", Map.of("words", long_));
        assertThat(many.one(".notice.problem").attr("data-code")).isEqualTo("roadmap.too-many");
        assertThat(many.one("textarea").wholeText()).contains(HOSTILE);

        var noise = upload("plan.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2, 3, 4, 5, 6});
        assertThat(noise.status()).isEqualTo(422);
        assertThat(owner.open(ALL).page().select(".work-item")).isEmpty();
    }

    @Test
    void the_table_to_take_along_runs_nothing_and_comes_back_as_it_was() {
        take("=cmd|' /C calc'!A0\n@sum(1)\nPlain");
        byte[] file = owner.download(ALL + "/roadmap.csv").body();
        String csv = new String(file, StandardCharsets.UTF_8);

        assertThat(csv)
                .startsWith("\ufeffKey,Title,Status,Finished,Owner,Size,URL,Serves,Said by\n");
        assertThat(csv).contains("\n,'=cmd|' /C calc'!A0,", "\n,'@sum(1),", "\n,Plain,");
        var again = upload("roadmap.csv", file);
        assertThat(again.page().select("#understood tbody td:last-child").eachText())
                .containsExactly("as before", "as before", "as before");
    }

    @Test
    void a_stranger_sees_none_of_it() {
        var stranger = Browserless.stranger(server);
        for (String path : List.of(ALL, ALL + "/roadmap.csv", ALL + "/lists/new", ALL + "/next")) {
            assertThat(stranger.open(path).status()).as(path).isEqualTo(401);
        }
    }

    @Test
    void without_a_north_star_there_is_nothing_to_hold_it_against() {
        server.context().getBean(JdbcClient.class).sql("delete from framework_revision").update();

        var page = owner.open(ALL);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.one(".notice.problem").attr("data-code")).isEqualTo("roadmap.nothing");
    }
}
