package cynosure.workshop;

import static cynosure.workshop.Table.FLO;
import static cynosure.workshop.Table.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cynosure.workshop.Outcome.Ending;
import cynosure.workshop.Outcome.Fate;
import cynosure.workshop.Outcome.Line;
import cynosure.workshop.Outcome.Topic;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-03-06");

    private final Table table = new Table();

    @Test
    void an_action_has_an_owner_and_a_day() {
        write(Topic.ACTION, " Pull the orders of a year ", " Ada ", FRIDAY);

        Line line = only(Topic.ACTION);
        assertThat(line.text()).isEqualTo("Pull the orders of a year");
        assertThat(line.who()).isEqualTo("Ada");
        assertThat(line.due()).isEqualTo(FRIDAY);
    }

    @Test
    void nobody_owns_a_disagreement() {
        write(Topic.DISAGREEMENT, "Whether gifts count", "Ada", FRIDAY);

        assertThat(only(Topic.DISAGREEMENT).who()).isEmpty();
        assertThat(only(Topic.DISAGREEMENT).due()).isNull();
    }

    @Test
    void a_line_can_be_corrected_where_it_stands() {
        write(Topic.TO_FIND_OUT, "Who returns?", "", null);
        write(Topic.TO_FIND_OUT, "Why?", "", null);
        String first = table.workshop().outcome().lines(Topic.TO_FIND_OUT).getFirst().id();
        table.happens(w -> w.lead(FLO).outcome().correct(first, "Who returns?", "Ben", FRIDAY));

        assertThat(table.workshop().outcome().lines(Topic.TO_FIND_OUT))
                .extracting(Line::text, Line::who)
                .containsExactly(tuple("Who returns?", "Ben"), tuple("Why?", ""));
        assertThat(
                        table.workshop()
                                .lead(FLO)
                                .outcome()
                                .correct(first, "Who returns?", "Ben", FRIDAY))
                .isEmpty();
    }

    @Test
    void what_is_removed_can_be_put_back_where_it_stood() {
        write(Topic.ACTION, "First", "", null);
        write(Topic.ACTION, "Second", "", null);
        String first = table.workshop().outcome().lines(Topic.ACTION).getFirst().id();
        table.happens(w -> w.lead(FLO).outcome().remove(first));
        assertThat(only(Topic.ACTION).text()).isEqualTo("Second");
        assertThat(table.workshop().outcome().takenAway()).extracting(Line::text).contains("First");

        table.happens(w -> w.lead(FLO).outcome().putBack(first));
        assertThat(table.workshop().outcome().lines(Topic.ACTION))
                .extracting(Line::text)
                .containsExactly("First", "Second");
        assertThat(table.workshop().outcome().takenAway()).isEmpty();
    }

    @Test
    void a_candidate_is_ruled_out_or_kept_for_a_reason() {
        String carts = table.candidate("ada", "Full carts");
        table.refused(
                w -> w.lead(FLO).outcome().decide(carts, Fate.KEPT, "why not"),
                "workshop.no-candidate");
        table.turnTheCards();
        table.refused(
                w -> w.lead(FLO).outcome().decide(carts, Fate.RULED_OUT, " "),
                "workshop.fate-reason");
        table.happens(w -> w.lead(FLO).outcome().decide(carts, Fate.RULED_OUT, "Too slow"));
        table.happens(w -> w.lead(FLO).outcome().decide(carts, Fate.KEPT, "Sales believes in it"));

        assertThat(table.workshop().outcome().of(carts))
                .contains(new Ending(Fate.KEPT, "Sales believes in it"));
        table.happens(w -> w.lead(FLO).outcome().leaveOpen(carts));
        assertThat(table.workshop().outcome().of(carts)).isEmpty();
        assertThat(table.workshop().outcome().empty()).isTrue();
    }

    @Test
    void only_the_facilitator_writes_and_only_while_the_workshop_runs() {
        table.seat("ada", JobFunction.DESIGN);
        table.refused(w -> w.lead("ada").outcome().remove("l"), "workshop.not-facilitator");
        table.refused(w -> w.lead(FLO).outcome().remove("l"), "workshop.no-line");
        table.refused(
                w -> w.lead(FLO).outcome().write(Topic.ACTION, "  ", "", null, table.ids),
                "workshop.outcome-text");
        table.refused(
                w ->
                        w.lead(FLO)
                                .outcome()
                                .write(Topic.ACTION, "x".repeat(601), "", null, table.ids),
                "workshop.too-long");
        table.happens(w -> w.lead(FLO).finish(NOON));
        table.refused(
                w -> w.lead(FLO).outcome().write(Topic.ACTION, "late", "", null, table.ids),
                "workshop.finished");
    }

    private void write(Topic topic, String text, String who, LocalDate due) {
        table.happens(w -> w.lead(FLO).outcome().write(topic, text, who, due, table.ids));
    }

    private Line only(Topic topic) {
        assertThat(table.workshop().outcome().lines(topic)).hasSize(1);
        return table.workshop().outcome().lines(topic).getFirst();
    }
}
