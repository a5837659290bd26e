package cynosure.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cynosure.framework.Dimension;
import cynosure.framework.Framework;
import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import cynosure.framework.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class WalkTest {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void a_day_ends_at_midnight_on_the_clocks_of_the_workspace() {
        Revision first = revision(1, "2026-03-01T10:00:00Z", "Opened books", "");
        Revision late = revision(2, "2026-03-01T23:30:00Z", "Opened books", "number of open_book");
        Walk walk = walk(first, late);

        assertThat(walk.first()).isEqualTo("2026-03-01");
        assertThat(walk.on(LocalDate.of(2026, 3, 1))).contains(first);
        assertThat(walk.on(LocalDate.of(2026, 3, 2))).contains(late);
        assertThat(walk.on(LocalDate.of(2026, 2, 28))).isEmpty();
        assertThat(walk.on(TODAY)).contains(late);
    }

    @Test
    void one_goes_from_change_to_change_and_several_on_a_day_are_one_step() {
        Walk walk =
                walk(
                        revision(1, "2026-03-01T10:00:00Z", "A", ""),
                        revision(2, "2026-03-05T10:00:00Z", "A", "x"),
                        revision(3, "2026-03-05T11:00:00Z", "A", "y"),
                        revision(4, "2026-04-05T11:00:00Z", "A", "z"));

        assertThat(walk.days())
                .containsExactly(
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 3, 5),
                        LocalDate.of(2026, 4, 5));
        assertThat(walk.after(LocalDate.of(2026, 3, 1))).contains(LocalDate.of(2026, 3, 5));
        assertThat(walk.before(LocalDate.of(2026, 4, 4))).contains(LocalDate.of(2026, 3, 5));
        assertThat(walk.before(LocalDate.of(2026, 3, 1))).isEmpty();
        assertThat(walk.after(LocalDate.of(2026, 4, 5))).isEmpty();
        assertThat(walk.of(LocalDate.of(2026, 3, 5))).hasSize(2);
    }

    @Test
    void a_new_name_or_a_sharper_sentence_is_the_same_metric_and_both_together_are_another() {
        Walk walk =
                walk(
                        revision(1, "2026-01-01T10:00:00Z", "Readers", ""),
                        revision(2, "2026-02-01T10:00:00Z", "Readers", "number of users"),
                        revision(3, "2026-03-01T10:00:00Z", "Regular readers", "number of users"),
                        revision(4, "2026-04-01T10:00:00Z", "Lamplighters", "number of notes"),
                        revision(
                                5, "2026-05-01T10:00:00Z", "Lamplighters", "number of share_note"));

        assertThat(walk.reigns())
                .extracting(Walk.Reign::name, Walk.Reign::since)
                .containsExactly(
                        tuple("Readers", LocalDate.of(2026, 1, 1)),
                        tuple("Lamplighters", LocalDate.of(2026, 4, 1)));
        assertThat(walk.reigns().getFirst().until()).contains(LocalDate.of(2026, 4, 1));
        assertThat(walk.reigns().getLast().until()).isEmpty();
        assertThat(walk.revisions().stream().filter(walk::turns))
                .extracting(Revision::number)
                .containsExactly(4L);
    }

    @Test
    void the_inputs_have_stood_since_one_came_went_or_was_counted_otherwise() {
        Framework bare = framework("A", "");
        Framework with = bare.with(input("number of open_book"));
        Framework owned = with.with(input("number of open_book").ownedBy("Ines"));
        Walk walk =
                walk(
                        revision(1, "2026-01-01T10:00:00Z", bare),
                        revision(2, "2026-02-01T10:00:00Z", with),
                        revision(3, "2026-03-01T10:00:00Z", owned));

        assertThat(walk.inputsSince()).isEqualTo("2026-02-01");
        assertThat(walk(revision(1, "2026-01-01T10:00:00Z", bare)).inputsSince())
                .isEqualTo("2026-01-01");
    }

    static Input input(String definition) {
        return new Input("in", "Books", Dimension.BREADTH, definition, "", "");
    }

    static Framework framework(String name, String definition) {
        return new Framework(
                "Lantern",
                Game.ATTENTION,
                new NorthStar(name, definition, "", ""),
                List.of(),
                List.of());
    }

    static Revision revision(long number, String at, String name, String definition) {
        return revision(number, at, framework(name, definition));
    }

    static Revision revision(long number, String at, Framework framework) {
        return new Revision(number, Instant.parse(at), "ada", "", framework);
    }

    static Walk walk(Revision... oldestFirst) {
        return Walk.of(List.of(oldestFirst).reversed(), COPENHAGEN, TODAY);
    }
}
