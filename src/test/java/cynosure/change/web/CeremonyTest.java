package cynosure.change.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.change.Ceremony;
import cynosure.change.Change;
import cynosure.change.Change.CalledOff;
import cynosure.change.Change.InEffect;
import cynosure.change.Change.Overtaken;
import cynosure.change.Changes;
import cynosure.change.Evidence;
import cynosure.change.InputFate;
import cynosure.change.Reason;
import cynosure.change.Resolution;
import cynosure.framework.Adoption;
import cynosure.framework.Dimension;
import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import cynosure.framework.Revision;
import cynosure.metric.Grain;
import cynosure.people.Workspace;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Decisions and their days, by a clock that a test sets.
class CeremonyTest extends ChangePages {

    @AfterEach
    void inUtcAgain() {
        zone("UTC");
    }

    @Test
    void a_change_of_today_is_a_revision_at_once_with_its_reasons() {
        Change change = ceremony().decide(resolution("2025-09-15"), robin());

        assertThat(change.ending()).isEqualTo(new InEffect(2, clock.instant(), List.of()));
        Revision now = frameworks().current().orElseThrow();
        assertThat(now.framework().northStar().name()).isEqualTo("Note sharers");
        assertThat(now.why()).isEqualTo("It values the wrong thing. Opening is not reading.");
        assertThat(now.framework().inputs()).extracting(Input::name).containsExactly("New readers");
        assertThat(frameworks().revision(1).orElseThrow().framework().northStar().name())
                .isEqualTo("Weekly readers");
        assertThat(changes().of(2)).contains(change);
    }

    @ParameterizedTest
    @CsvSource({
        // Clocks go back on the day before, go on on the day itself, and skip its midnight.
        "Europe/Copenhagen, 2025-10-27, 2025-10-26T22:59:59Z, 2025-10-26T23:00:00Z",
        "Europe/Copenhagen, 2026-03-29, 2026-03-28T22:59:59Z, 2026-03-28T23:00:00Z",
        "Europe/Copenhagen, 2026-03-30, 2026-03-29T21:59:59Z, 2026-03-29T22:00:00Z",
        "America/Santiago, 2026-09-06, 2026-09-06T03:59:59Z, 2026-09-06T04:00:00Z",
    })
    void a_later_change_waits_until_its_day_begins_where_the_team_is(
            String zone, String day, String before, String begun) {
        zone(zone);
        Change change = ceremony().decide(resolution(day), robin());
        assertThat(change.waits()).isTrue();

        clock.show(before);
        assertThat(ceremony().dawn()).isEmpty();
        assertThat(framework().northStar().name()).isEqualTo("Weekly readers");

        clock.show(begun);
        ceremony().dawn();
        assertThat(framework().northStar().name()).isEqualTo("Note sharers");
        assertThat(changes().find(change.id()).orElseThrow().ending())
                .isEqualTo(new InEffect(2, clock.instant(), List.of()));
        assertThat(ceremony().dawn()).as("it takes effect once").isEmpty();
        assertThat(frameworks().history()).hasSize(2);
    }

    @Test
    void a_server_that_was_off_on_the_day_catches_up() {
        Change change = ceremony().decide(resolution("2025-10-01"), robin());
        clock.show("2025-11-05T12:00:00Z");
        ceremony().dawn();

        assertThat(changes().find(change.id()).orElseThrow().ending()).isInstanceOf(InEffect.class);
        assertThat(frameworks().current().orElseThrow().at()).isEqualTo(clock.instant());
    }

    @Test
    void what_was_changed_in_between_stays_and_is_said() {
        Change change = ceremony().decide(resolution("2025-10-01"), robin());
        clock.show("2025-09-20T12:00:00Z");
        change(
                tree ->
                        tree.with(new Input("late", "Answers", Dimension.DEPTH, "", "", ""))
                                .with(tree.northStar().ownedBy("Ines")),
                "");
        clock.show("2025-10-01T00:00:00Z");
        ceremony().dawn();

        assertThat(framework().northStar().name()).isEqualTo("Note sharers");
        assertThat(framework().northStar().owner()).isEqualTo("Ines");
        assertThat(framework().inputs())
                .extracting(Input::name)
                .containsExactly("New readers", "Answers");
        assertThat(((InEffect) changes().find(change.id()).orElseThrow().ending()).meanwhile())
                .containsExactly("“Weekly readers” is looked after by Ines", "“Answers” added");
    }

    @Test
    void a_workshop_that_adopts_another_metric_in_between_overtakes_it() {
        Change change = ceremony().decide(resolution("2025-10-01"), robin());
        frameworks()
                .adopt(
                        new Adoption(
                                "Lantern",
                                Game.ATTENTION,
                                new NorthStar("Evenings", "number of open_book, per week", "", ""),
                                List.of(),
                                List.of()),
                        robin(),
                        "Adopted in a workshop");
        clock.show("2025-10-02T00:00:00Z");
        ceremony().dawn();

        assertThat(framework().northStar().name()).isEqualTo("Evenings");
        assertThat(changes().find(change.id()).orElseThrow().ending())
                .isEqualTo(
                        new Overtaken(
                                clock.instant(), "The metric became “Evenings” before that day."));
        assertThat(frameworks().history()).hasSize(2);
    }

    @Test
    void of_two_people_who_prepare_one_at_once_the_second_is_told_and_loses_nothing() {
        Resolution first = resolution("2025-10-01");
        Resolution second = resolution("2025-09-15");
        ceremony().decide(first, robin());
        assertThatThrownBy(() -> ceremony().decide(second, robin()))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("decided already");

        change(tree -> tree.with(tree.northStar().ownedBy("Ines")), "");
        assertThatThrownBy(() -> ceremony().decide(second, robin()))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("was changed while you were preparing");
        assertThat(changes().all()).hasSize(1);
        assertThat(frameworks().history()).hasSize(2);
    }

    @Test
    void what_was_called_off_never_takes_effect() {
        Change change = ceremony().decide(resolution("2025-10-01"), robin());
        ceremony().callOff(change.id(), robin(), "we look again in spring");
        clock.show("2025-10-02T00:00:00Z");

        assertThat(ceremony().dawn()).isEmpty();
        assertThat(framework().northStar().name()).isEqualTo("Weekly readers");
        assertThat(changes().find(change.id()).orElseThrow().ending())
                .isInstanceOf(CalledOff.class);
        assertThatThrownBy(() -> ceremony().callOff(change.id(), robin(), ""))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("doesn't wait");
    }

    @Test
    void the_numbers_of_the_decision_are_those_of_periods_that_were_over() {
        clock.show("2025-11-26T12:00:00Z");
        Evidence evidence = ceremony().evidence(BOOKS, "number of share_note, per month");

        assertThat(evidence.old().grain()).isEqualTo(Grain.WEEK);
        assertThat(evidence.old().marks().getLast().period()).isEqualTo("2025-11-17");
        assertThat(evidence.metric().marks())
                .extracting(Evidence.Mark::period)
                .containsExactly(
                        LocalDate.of(2025, 8, 1),
                        LocalDate.of(2025, 9, 1),
                        LocalDate.of(2025, 10, 1));
        assertThat(ceremony().evidence("number of share_note", BOOKS).old().grain())
                .as("a sentence without a period is read by the other's")
                .isEqualTo(Grain.WEEK);
        assertThat(ceremony().evidence("", "number of nothing that exists"))
                .isEqualTo(Evidence.NONE);
    }

    private static void zone(String zone) {
        server.context()
                .getBean(Workspaces.class)
                .settle(new Workspace("Lantern", ZoneId.of(zone), DayOfWeek.MONDAY));
    }

    private static Ceremony ceremony() {
        return server.context().getBean(Ceremony.class);
    }

    private static Changes changes() {
        return server.context().getBean(Changes.class);
    }

    private static Resolution resolution(String takesEffect) {
        Input chapters = framework().inputs().getFirst();
        return new Resolution(
                List.of(Reason.WRONG_VALUE),
                "Opening is not reading.",
                new Resolution.Metric("Weekly readers", BOOKS),
                new Resolution.Metric("Note sharers", NOTES),
                List.of(),
                "",
                List.of(new InputFate(chapters.id(), chapters.name(), InputFate.What.LET_GO, "")),
                List.of(),
                "",
                "",
                LocalDate.parse(takesEffect),
                frameworks().current().orElseThrow().number(),
                Evidence.NONE);
    }
}
