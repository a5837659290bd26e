package cynosure.judgement.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.framework.Input;
import cynosure.web.Browserless;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class FormulaPagesTest extends JudgementPages {

    private static final String ALL = "/north-star/formula";

    @BeforeEach
    void believeNothing() {
        server.context().getBean(JdbcClient.class).sql("delete from formula_belief").update();
        owner.open("/settings");
    }

    @Test
    void what_the_metric_is_a_function_of_is_written_down_with_who_and_how_sure() {
        var empty = owner.open(ALL);
        assertThat(empty.page().select("#statement")).isEmpty();
        assertThat(empty.page().select("input[name=input][checked]")).hasSize(2);

        var page = owner.sendAll(ALL, List.of(input(0), input(1), Map.entry("confidence", "60 %")));

        assertThat(page.one("#statement").text())
                .isEqualTo(
                        "I believe that Downloads is a function of Satisfied customers and New readers. I also believe that there is some independence between them: when one moves, the others don't move at once.");
        assertThat(page.one("#statement + p").text()).startsWith("Robin, ").endsWith("60 % sure");
        assertThat(page.one("#confidence").val()).isEqualTo("60");

        owner.sendAll(ALL, List.of(input(0), input(1), Map.entry("confidence", "60")));
        var changed = owner.sendAll(ALL, List.of(input(1)));
        assertThat(changed.one("#statement").text())
                .isEqualTo("I believe that Downloads is a function of New readers.");
        assertThat(changed.page().select("details li")).hasSize(1);
    }

    @Test
    void a_belief_in_nothing_and_a_confidence_that_is_none_are_refused() {
        var refused = owner.send(ALL, Map.of("confidence", "very " + HOSTILE));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".notice.problem").eachAttr("data-code"))
                .containsExactly("judgement.formula", "judgement.confidence");
        assertThat(refused.one("#confidence").val()).contains("very");
        assertThat(refused.page().select("main script, main b")).isEmpty();
        assertThat(owner.sendAll(ALL, List.of(input(0), Map.entry("confidence", "101"))).status())
                .isEqualTo(422);
    }

    @Test
    void factors_are_tried_without_being_kept_and_kept_when_the_team_holds_them() {
        var tried = owner.open(ALL + "?factor=number+of+a%2C+per+week&factor=&factor=share+of+b");
        assertThat(tried.page().select("form[method=get] textarea").eachText())
                .startsWith("number of a, per week", "share of b");
        assertThat(tried.page().select("#statement")).isEmpty();

        owner.sendAll(
                ALL,
                List.of(
                        input(0),
                        Map.entry("factor", "number of a, per week"),
                        Map.entry("factor", "share of b"),
                        Map.entry("product", "yes")));
        var kept = owner.open(ALL);
        assertThat(kept.one("input[name=product]").hasAttr("checked")).isTrue();
        assertThat(kept.one(".choice small:contains(×)").text())
                .isEqualTo("number of a, per week × share of b");
    }

    @Test
    void what_can_not_be_counted_yet_is_named() {
        change("metric", metric -> metric.defined("number of download, per week"));
        var piece = owner.fetch(ALL + "/check?factor=number+of+a");

        assertThat(piece.status()).isEqualTo(200);
        assertThat(piece.text()).contains("The product can't be counted yet", "number of a");
        assertThat(owner.open(ALL + "?counted=true").one(".formula-check").text())
                .contains("The product can't be counted yet");
    }

    @Test
    void an_input_that_was_taken_out_since_is_called_gone() {
        owner.sendAll(ALL, List.of(input(0), input(1)));
        var now = frameworks().current().orElseThrow();
        frameworks().revise(now.framework().without(inputId()), now.number(), robin(), "");

        var page = owner.open(ALL);
        assertThat(page.one("#statement").text()).contains("an input that is gone and New readers");
        assertThat(page.page().select("input[name=input][checked]")).hasSize(1);
    }

    @Test
    void a_stranger_sees_none_of_it() {
        var stranger = Browserless.stranger(server);
        assertThat(stranger.open(ALL).status()).isEqualTo(401);
        assertThat(stranger.open(ALL + "/check").status()).isEqualTo(401);
    }

    private static Map.Entry<String, String> input(int place) {
        List<Input> inputs = framework().inputs();
        return Map.entry("input", inputs.get(place).id());
    }
}
