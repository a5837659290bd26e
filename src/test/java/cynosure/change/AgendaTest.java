package cynosure.change;

import static cynosure.change.WalkTest.framework;
import static cynosure.change.WalkTest.input;
import static cynosure.change.WalkTest.revision;
import static cynosure.change.WalkTest.walk;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.change.Agenda.State;
import cynosure.change.ReviewAct.About;
import cynosure.change.ReviewAct.Held;
import cynosure.change.ReviewAct.Moved;
import cynosure.change.ReviewAct.StageChosen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T12:00:00Z");
    private static final ReviewAct NEW = new StageChosen(Stage.NEW, "ada", NEW_YEAR);
    private static final Walk WALK =
            walk(
                    revision(1, "2026-01-01T10:00:00Z", framework("A", "")),
                    revision(
                            2,
                            "2026-02-01T10:00:00Z",
                            framework("A", "").with(input("number of open_book"))));

    @Test
    void nothing_is_due_until_somebody_says_how_old_the_product_is() {
        Agenda agenda = Agenda.of(List.of(), WALK);

        assertThat(agenda.stage()).isEmpty();
        assertThat(agenda.dues()).isEmpty();
    }

    @Test
    void a_new_product_looks_again_after_half_a_year_and_its_inputs_after_a_quarter() {
        Agenda agenda = Agenda.of(List.of(NEW), WALK);

        Agenda.Due metric = agenda.dues().getFirst();
        assertThat(metric.on()).isEqualTo("2026-07-01");
        assertThat(metric.state(LocalDate.of(2026, 6, 30))).isEqualTo(State.NOT_YET);
        assertThat(metric.state(LocalDate.of(2026, 7, 1))).isEqualTo(State.DUE);
        assertThat(metric.state(LocalDate.of(2027, 1, 1))).isEqualTo(State.DUE);
        assertThat(metric.state(LocalDate.of(2027, 1, 2))).isEqualTo(State.OVERDUE);
        Agenda.Due inputs = agenda.dues().getLast();
        assertThat(inputs.on()).isEqualTo("2026-05-01");
        assertThat(inputs.latest()).isEqualTo("2026-11-01");
    }

    @Test
    void the_latest_stage_counts() {
        Agenda agenda =
                Agenda.of(List.of(NEW, new StageChosen(Stage.ESTABLISHED, "bo", NEW_YEAR)), WALK);

        assertThat(agenda.dues().getFirst().on()).isEqualTo("2027-01-01");
        assertThat(agenda.dues().getFirst().latest()).isEqualTo("2029-01-01");
    }

    @Test
    void whoever_looked_begins_the_time_anew_for_what_they_looked_at() {
        ReviewAct held =
                new Held(About.METRIC, List.of(), "", "ada", Instant.parse("2026-05-10T23:30:00Z"));
        Agenda agenda = Agenda.of(List.of(NEW, held), WALK);

        assertThat(agenda.dues().getFirst().since())
                .as("half past one on the clocks of the team")
                .isEqualTo("2026-05-11");
        assertThat(agenda.dues().getFirst().on()).isEqualTo("2026-11-11");
        assertThat(agenda.dues().getLast().on()).isEqualTo("2026-05-01");
    }

    @Test
    void a_day_that_was_moved_stands_until_somebody_looks_or_the_metric_changes() {
        Moved moved =
                new Moved(
                        About.METRIC,
                        LocalDate.of(2027, 6, 1),
                        "after the launch",
                        "ada",
                        Instant.parse("2026-03-01T12:00:00Z"));
        Agenda.Due due = Agenda.of(List.of(NEW, moved), WALK).dues().getFirst();
        assertThat(due.on()).isEqualTo("2027-06-01");
        assertThat(due.latest()).isEqualTo("2027-06-01");
        assertThat(due.moved()).contains(moved);

        ReviewAct held =
                new Held(About.METRIC, List.of(), "", "bo", Instant.parse("2026-04-01T12:00:00Z"));
        assertThat(Agenda.of(List.of(NEW, moved, held), WALK).dues().getFirst().moved()).isEmpty();

        Walk turned =
                walk(
                        revision(1, "2026-01-01T10:00:00Z", "A", "a"),
                        revision(2, "2026-04-01T10:00:00Z", "B", "b"));
        Agenda.Due anew = Agenda.of(List.of(NEW, moved), turned).dues().getFirst();
        assertThat(anew.moved()).isEmpty();
        assertThat(anew.on()).isEqualTo("2026-10-01");
    }
}
