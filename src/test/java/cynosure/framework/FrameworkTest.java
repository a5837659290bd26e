package cynosure.framework;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameworkTest {

    static final Input BREADTH = new Input("i1", "Readers", Dimension.BREADTH, "", "", "");
    static final Input DEPTH = new Input("i2", "Depth", Dimension.DEPTH, "", "", "");
    static final Result REVENUE = new Result("r1", "Revenue", "", "");
    static final Framework LANTERN =
            new Framework(
                    "Lantern",
                    Game.ATTENTION,
                    new NorthStar("Regular readers", "number of read", "", "Ada"),
                    List.of(BREADTH, DEPTH),
                    List.of(REVENUE));

    @Test
    void a_changed_input_keeps_its_place() {
        var changed = LANTERN.with(BREADTH.named("New readers"));

        assertThat(changed.inputs())
                .extracting(Input::name)
                .containsExactly("New readers", "Depth");
    }

    @Test
    void a_new_input_comes_last() {
        var more = LANTERN.with(new Input("i3", "Speed", Dimension.EFFICIENCY, "", "", ""));

        assertThat(more.inputs()).extracting(Input::id).containsExactly("i1", "i2", "i3");
    }

    @Test
    void an_input_and_a_result_can_go_and_the_metric_stays() {
        var less = LANTERN.without("i1").without("r1").without(NorthStar.ID);

        assertThat(less.nodes()).extracting(Node::id).containsExactly("metric", "i2");
    }

    @Test
    void every_node_is_found_by_its_id() {
        assertThat(LANTERN.node("metric")).contains(LANTERN.northStar());
        assertThat(LANTERN.node("i2")).contains(DEPTH);
        assertThat(LANTERN.node("r1")).contains(REVENUE);
        assertThat(LANTERN.node("nobody")).isEmpty();
    }

    @Test
    void a_metric_without_a_definition_is_a_legal_placeholder() {
        var placeholder = LANTERN.with(LANTERN.northStar().defined("  "));

        assertThat(placeholder.problems().none()).isTrue();
        assertThat(placeholder.northStar().placeholder()).isTrue();
    }

    @Test
    void every_missing_name_is_said_at_once() {
        var nameless =
                LANTERN.rename(" ")
                        .with(LANTERN.northStar().named(""))
                        .with(BREADTH.named("\u0000\n"))
                        .with(REVENUE.named(" "));

        assertThat(nameless.problems())
                .extracting(Problem::code)
                .containsExactly(
                        "framework.product", "framework.name", "framework.name", "framework.name");
    }

    @Test
    void a_text_is_refused_one_character_beyond_its_limit() {
        var longest = LANTERN.northStar().named("a".repeat(Limits.NAME_MAX));
        assertThat(LANTERN.with(longest).problems().none()).isTrue();

        var longer = longest.named("a".repeat(Limits.NAME_MAX + 1));
        assertThat(LANTERN.with(longer).problems().first().sentence())
                .isEqualTo("The metric's name has 121 characters; 120 fit.");
    }

    @Test
    void a_name_is_one_line_and_a_definition_keeps_its_lines() {
        var metric =
                new NorthStar(" Regular\n\u0007 readers ", "number of read\r\nper month", "", "");

        assertThat(metric.name()).isEqualTo("Regular readers");
        assertThat(metric.definition()).isEqualTo("number of read\nper month");
    }

    @Test
    void fewer_than_three_inputs_is_advice_and_no_refusal() {
        assertThat(LANTERN.problems().none()).isTrue();
        assertThat(LANTERN.advice()).extracting(Warning::rule).contains("tree.few-inputs");
    }

    @Test
    void three_to_five_inputs_and_a_result_need_no_advice() {
        var three = LANTERN.with(new Input("i3", "Speed", Dimension.EFFICIENCY, "", "", "Ada"));
        var tended = three.with(BREADTH.ownedBy("Ada")).with(DEPTH.ownedBy("Bo"));

        assertThat(tended.advice()).isEmpty();
        assertThat(tended.without("r1").advice())
                .extracting(Warning::words)
                .containsExactly("No result yet.");
    }

    @Test
    void an_input_that_moves_another_stands_below_it() {
        var part = new Input("i3", "Speed", Dimension.EFFICIENCY, "", "", "").moving("i1");
        var tree = LANTERN.with(part);

        assertThat(tree.problems().none()).isTrue();
        assertThat(tree.inputs()).extracting(Input::id).containsExactly("i1", "i3", "i2");
        assertThat(tree.branches())
                .extracting(branch -> branch.input().id())
                .containsExactly("i1", "i2");
        assertThat(tree.way(part)).containsExactly(BREADTH, tree.northStar());
        assertThat(tree.advice()).extracting(Warning::words).contains("Two inputs.");
    }

    @Test
    void what_moved_an_input_that_goes_moves_what_that_one_moved() {
        var part = new Input("i3", "Speed", Dimension.EFFICIENCY, "", "", "").moving("i1");
        var deeper = new Input("i4", "Waiting", Dimension.OTHER, "", "", "").moving("i3");
        var tree = LANTERN.with(part).with(deeper);

        assertThat(tree.without("i3").node("i4")).contains(deeper.moving("i1"));
        assertThat(tree.without("i1").node("i3")).contains(part.moving(NorthStar.ID));
        assertThat(tree.without("i1").problems().none()).isTrue();
    }

    @Test
    void inputs_that_move_each_other_in_a_circle_are_refused_and_the_circle_is_named() {
        var circle = LANTERN.with(BREADTH.moving("i2")).with(DEPTH.moving("i1"));

        assertThat(circle.problems()).extracting(Problem::code).containsExactly("framework.circle");
        assertThat(circle.problems().first().sentence())
                .isEqualTo("“Depth” would move itself, by way of “Readers”.");
        assertThat(LANTERN.with(BREADTH.moving("i1")).problems().first().sentence())
                .isEqualTo("“Readers” would move itself.");
    }

    @Test
    void an_input_that_moves_nothing_in_the_tree_or_stands_in_it_twice_is_refused() {
        assertThat(LANTERN.with(BREADTH.moving("gone")).problems())
                .extracting(Problem::code)
                .containsExactly("framework.nothing-moved");
        var twice =
                new Framework(
                        LANTERN.product(),
                        LANTERN.game(),
                        LANTERN.northStar(),
                        List.of(BREADTH, DEPTH, BREADTH.moving("i2")),
                        LANTERN.results());
        assertThat(twice.problems()).extracting(Problem::code).containsExactly("framework.twice");
    }

    @Test
    void more_levels_than_people_can_follow_are_refused() {
        var deep = LANTERN;
        String above = "i1";
        for (int level = 2; level <= Limits.LEVELS_MAX + 1; level++) {
            var part = new Input("p" + level, "Part", Dimension.OTHER, "", "", "").moving(above);
            assertThat(deep.problems().none()).isTrue();
            deep = deep.with(part);
            above = part.id();
        }
        assertThat(deep.problems()).extracting(Problem::code).containsExactly("framework.deep");
    }

    @Test
    void what_a_workshop_agrees_on_anew_keeps_the_parts_of_the_inputs_that_stay() {
        var part = new Input("i3", "Speed", Dimension.EFFICIENCY, "", "", "").moving("i1");
        var tree = LANTERN.with(part);
        var kept = Adoption.of(tree).framework(() -> "new", tree);

        assertThat(kept).isEqualTo(tree);
        assertThat(Adoption.of(tree).alreadySaidBy(tree)).isTrue();
    }

    @Test
    void more_than_two_hundred_inputs_do_not_fit() {
        var many = LANTERN;
        for (int i = 0; i < 199; i++) {
            many = many.with(new Input("more" + i, "More", Dimension.OTHER, "", "", ""));
        }

        assertThat(many.inputs()).hasSize(201);
        assertThat(many.problems())
                .extracting(Problem::code)
                .containsExactly("framework.many-inputs");
    }
}
