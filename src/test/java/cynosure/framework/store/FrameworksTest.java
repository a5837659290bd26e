package cynosure.framework.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.framework.Adoption;
import cynosure.framework.Dimension;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import cynosure.framework.Revision;
import cynosure.ids.RandomIds;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.problem.Fault;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What every store of frameworks keeps to, whichever database it lies in.
abstract class FrameworksTest {

    static final Instant NOW = Instant.parse("2026-03-02T09:30:00.123Z");
    static final Person ADA = new Person("ada", "Ada", Role.OWNER);
    static final Adoption ADOPTION =
            new Adoption(
                    "Lantern",
                    Game.ATTENTION,
                    new NorthStar("Regular readers", "number of read, per month", "", ""),
                    List.of(
                            new Adoption.NewInput(
                                    "Readers", Dimension.BREADTH, "", "more readers")),
                    List.of(new Adoption.NewResult("Revenue", "")));

    private Frameworks frameworks;

    /// A database that is up to date and has no revision in it.
    abstract DataSource emptyDatabase();

    @BeforeEach
    void open() {
        frameworks =
                new SqlFrameworks(
                        JdbcClient.create(emptyDatabase()),
                        happened -> {},
                        new RandomIds(),
                        Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void before_the_first_adoption_there_is_nothing() {
        assertThat(frameworks.current()).isEmpty();
        assertThat(frameworks.history()).isEmpty();
        assertThat(frameworks.revision(1)).isEmpty();
    }

    @Test
    void what_was_adopted_is_current_with_who_when_and_why() {
        var adopted = frameworks.adopt(ADOPTION, ADA, "the workshop of March");

        assertThat(frameworks.current()).contains(adopted);
        assertThat(adopted.number()).isEqualTo(1);
        assertThat(adopted.at()).isEqualTo(NOW);
        assertThat(adopted.by()).isEqualTo("ada");
        assertThat(adopted.why()).isEqualTo("the workshop of March");
        assertThat(adopted.framework().inputs().getFirst().statement()).isEqualTo("more readers");
    }

    @Test
    void adopting_again_is_a_new_revision_and_the_first_stays() {
        var first = frameworks.adopt(ADOPTION, ADA, "");
        var second = frameworks.adopt(ADOPTION, ADA, "we met again");

        assertThat(frameworks.history()).containsExactly(second, first);
        assertThat(frameworks.revision(1)).contains(first);
    }

    @Test
    void an_input_that_goes_by_the_same_name_stays_the_same_one() {
        var first = frameworks.adopt(ADOPTION, ADA, "").framework();
        var readers = first.inputs().getFirst();
        frameworks.revise(first.with(readers.ownedBy("Bo")), 1, ADA, "");

        var again = frameworks.adopt(ADOPTION, ADA, "we met again").framework();

        assertThat(again.inputs()).containsExactly((Input) readers.ownedBy("Bo"));
        assertThat(again.results()).isEqualTo(first.results());
    }

    @Test
    void a_change_is_a_new_revision() {
        var first = frameworks.adopt(ADOPTION, ADA, "");
        var second = frameworks.revise(renamed(first), 1, ADA, "clearer");

        assertThat(second.number()).isEqualTo(2);
        assertThat(frameworks.current()).contains(second);
    }

    @Test
    void a_change_of_an_older_revision_is_refused_and_changes_nothing() {
        var first = frameworks.adopt(ADOPTION, ADA, "");
        var second = frameworks.revise(renamed(first), 1, ADA, "clearer");

        assertThatThrownBy(() -> frameworks.revise(first.framework(), 1, ADA, "back"))
                .isInstanceOfSatisfying(
                        Fault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.CONFLICT));
        assertThat(frameworks.history()).containsExactly(second, first);
    }

    @Test
    void what_breaks_a_limit_is_not_written() {
        var first = frameworks.adopt(ADOPTION, ADA, "");
        var nameless = first.framework().with(first.framework().northStar().named(""));

        assertThatThrownBy(() -> frameworks.revise(nameless, 1, ADA, "")).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> frameworks.adopt(ADOPTION, ADA, "a".repeat(501)))
                .isInstanceOf(Fault.class);
        assertThat(frameworks.history()).containsExactly(first);
    }

    @Test
    void strange_letters_come_back_as_they_were() {
        var first = frameworks.adopt(ADOPTION, ADA, "Ж \u0000 🧀");
        String hostile = "“<script>alert('x')</script>” \\u0000 🧀 Ж";
        var named = first.framework().with(first.framework().northStar().named(hostile));

        frameworks.revise(named, 1, ADA, "");

        var read = frameworks.current().orElseThrow();
        assertThat(read.framework().northStar().name()).isEqualTo(hostile);
        assertThat(frameworks.revision(1).orElseThrow().why()).isEqualTo("Ж 🧀");
    }

    private static Framework renamed(Revision revision) {
        return revision.framework().rename("Lantern daily");
    }

    @Test
    void the_past_is_told_in_its_order_and_never_between_two_revisions() {
        Framework tree = ADOPTION.framework(new RandomIds()::next, null);
        Instant earlier = NOW.minusSeconds(100_000);
        Revision first = frameworks.remember(tree, earlier, ADA, "as it was");
        assertThat(first.at()).isEqualTo(earlier);
        Revision second = frameworks.remember(tree.rename("Lamp"), earlier, ADA, "a moment later");
        assertThat(second.number()).isEqualTo(2);
        assertThat(frameworks.current()).contains(second);

        for (Instant wrong : List.of(earlier.minusSeconds(1), NOW.plusSeconds(1))) {
            assertThatThrownBy(() -> frameworks.remember(tree, wrong, ADA, ""))
                    .isInstanceOf(Fault.class);
        }
        assertThat(frameworks.history()).hasSize(2);
    }
}
