package cynosure.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cynosure.framework.Belief;
import cynosure.framework.Dimension;
import cynosure.framework.Framework;
import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import cynosure.framework.Result;
import cynosure.framework.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolutionTest {

    private static final Target HUNDRED = new Target(new BigDecimal("100"), null);
    private static final Framework TREE =
            new Framework(
                    "Lantern",
                    Game.ATTENTION,
                    new NorthStar(
                            "Readers", "number of users", "said once", "Mira", "Club", HUNDRED),
                    List.of(
                            input("one"),
                            input("two"),
                            input("three"),
                            input("part").moving("two")),
                    List.of(
                            new Result("income", "Income", "", "")
                                    .believed(new Belief("they stay", 65))));

    @Test
    void the_metric_is_another_and_keeps_who_looks_after_it() {
        Framework changed = resolution(List.of(), List.of()).onto(TREE);

        assertThat(changed.northStar())
                .isEqualTo(
                        new NorthStar(
                                "Lamplighters", "number of notes", "", "Mira", "Club", HUNDRED));
    }

    @Test
    void how_sure_one_is_is_asked_anew_of_what_hangs_on_the_metric_itself() {
        Framework changed = resolution(List.of(), List.of()).onto(TREE);

        assertThat(changed.inputs())
                .extracting(Input::id, input -> input.belief().confidence())
                .containsExactly(
                        tuple("one", null),
                        tuple("two", null),
                        tuple("part", 80),
                        tuple("three", null));
        assertThat(changed.results().getFirst().belief()).isEqualTo(new Belief("they stay", null));
        assertThat(changed.inputs().getFirst().belief().words()).isEqualTo("because");
    }

    @Test
    void inputs_are_kept_let_go_or_move_something_else() {
        Framework changed =
                resolution(
                                List.of(
                                        new InputFate("one", "one", InputFate.What.KEEP, ""),
                                        new InputFate("two", "two", InputFate.What.LET_GO, ""),
                                        new InputFate("three", "three", InputFate.What.MOVE, "one"),
                                        new InputFate(
                                                "part", "part", InputFate.What.MOVE, "three")),
                                List.of())
                        .onto(TREE);

        assertThat(changed.problems().none()).isTrue();
        assertThat(changed.inputs())
                .extracting(Input::id, Input::moves)
                .containsExactly(
                        tuple("one", NorthStar.ID), tuple("three", "one"), tuple("part", "three"));
    }

    @Test
    void targets_are_carried_dropped_or_set_anew() {
        Framework aimed = TREE.with(input("one").with(input("one").about().aimingAt(HUNDRED)));
        Target other = new Target(new BigDecimal("0.5"), LocalDate.of(2027, 3, 31));
        Framework changed =
                resolution(
                                List.of(),
                                List.of(
                                        new Aim(NorthStar.ID, "Readers", Aim.What.NEW, other),
                                        new Aim("one", "one", Aim.What.DROP, null)))
                        .onto(aimed);

        assertThat(changed.northStar().target()).isEqualTo(other);
        assertThat(changed.node("one").orElseThrow().target()).isNull();
    }

    @Test
    void what_came_or_went_since_the_decision_is_left_as_it_is() {
        Framework since = TREE.without("two").with(input("late"));
        Framework changed =
                resolution(
                                List.of(
                                        new InputFate("two", "two", InputFate.What.LET_GO, ""),
                                        new InputFate(
                                                "three", "three", InputFate.What.MOVE, "two")),
                                List.of(new Aim("two", "two", Aim.What.DROP, null)))
                        .onto(since);

        assertThat(changed.problems().none()).isTrue();
        assertThat(changed.inputs())
                .extracting(Input::id)
                .containsExactlyInAnyOrder("one", "three", "part", "late");
    }

    @Test
    void the_reasons_fit_the_history_however_many_words_there_are() {
        Resolution short_ = resolution(List.of(), List.of());
        assertThat(short_.why()).isEqualTo("It can be moved without anybody being better off. Ж");
        Resolution long_ =
                new Resolution(
                        List.of(Reason.OTHER),
                        "so it is\n".repeat(200),
                        short_.old(),
                        short_.metric(),
                        List.of(),
                        "",
                        List.of(),
                        List.of(),
                        "",
                        "",
                        short_.takesEffect(),
                        1,
                        Evidence.NONE);
        assertThat(long_.why()).hasSize(500).startsWith("so it is so it is").endsWith("…");
    }

    private static Input input(String id) {
        return new Input(id, id, Dimension.BREADTH, "", "", "").believed(new Belief("because", 80));
    }

    static Resolution resolution(List<InputFate> inputs, List<Aim> aims) {
        return new Resolution(
                List.of(Reason.GAMED),
                "Ж",
                new Resolution.Metric("Readers", "number of users"),
                new Resolution.Metric("Lamplighters", "number of notes"),
                List.of("Target 100"),
                "twice as many",
                inputs,
                aims,
                "",
                "",
                LocalDate.of(2026, 3, 29),
                1,
                Evidence.NONE);
    }
}
