package cynosure.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.framework.Frameworks;
import cynosure.sharing.library.Example;
import cynosure.sharing.library.Library;
import cynosure.web.Browserless;
import org.junit.jupiter.api.Test;

class LibraryPagesTest extends SharingPages {

    @Test
    void examples_stand_by_game_with_what_to_leave_alone_apart() {
        var all = owner.open("/examples");
        assertThat(all.page().select(".card.example")).hasSize(Library.ours().examples().size());
        var attention = owner.open("/examples?game=ATTENTION");
        assertThat(attention.one("nav[aria-label=By game] [aria-current]").text())
                .isEqualTo("Attention");
        assertThat(attention.page().select("section[aria-labelledby=poor] h3").eachText())
                .containsExactly("Monthly active users", "Time on page");
        assertThat(attention.page().select(".card.example").size())
                .isLessThan(all.page().select(".card.example").size());
    }

    @Test
    void every_example_opens_as_a_tree_without_numbers() {
        for (Example example : Library.ours().examples()) {
            var page = owner.open("/examples/" + example.id());
            assertThat(page.status()).as(example.id()).isEqualTo(200);
            assertThat(page.page().select(".tree-wide .node"))
                    .hasSize(1 + example.inputs().size() + example.results().size());
            assertThat(page.page().select(".tree .missing, .tree .number, .tree a")).isEmpty();
            assertThat(page.page().select(".notice.care").isEmpty()).isEqualTo(example.good());
        }
        assertThat(owner.open("/examples/nobody").status()).isEqualTo(404);
    }

    @Test
    void starting_from_an_example_fills_the_form_and_saves_nothing() {
        Frameworks frameworks = server.context().getBean(Frameworks.class);
        int before = frameworks.history().size();
        String start = owner.open("/examples/instacart").one(".page-header a.button").attr("href");
        var form = owner.open(start);

        assertThat(form.one("input[name=product]").val()).isEqualTo("The Reading Room");
        assertThat(form.one("input[name=name]").val()).isEqualTo("Items received on time");
        assertThat(form.one("input[name=game][checked]").val()).isEqualTo("TRANSACTION");
        assertThat(form.one("textarea").val())
                .isEqualTo("total items of receive_order where on_time is true, per month");
        assertThat(form.page().select("input[name=input]").eachAttr("value"))
                .startsWith("Customers who order", "Items in an order");
        assertThat(form.page().select("select[name=dimension] [selected]").eachAttr("value"))
                .startsWith("BREADTH", "DEPTH", "FREQUENCY", "EFFICIENCY");
        assertThat(form.page().select("input[name=result]").eachAttr("value"))
                .containsExactly("Customers who stay", "Revenue");
        assertThat(frameworks.history()).hasSize(before);
    }

    @Test
    void words_and_questions_can_be_linked_to() {
        assertThat(owner.open("/glossary").one("#proxy dt").text()).isEqualTo("Proxy");
        var questions = owner.open("/questions");
        assertThat(questions.one("nav a[href=#okr]").text()).isEqualTo("And OKRs?");
        assertThat(questions.page().select("section#okr p")).hasSize(2);
        assertThat(Browserless.stranger(server).open("/examples").status()).isEqualTo(401);
    }
}
